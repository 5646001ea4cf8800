package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.PageLayout.Mark;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLayoutTest {

  @Test
  void foldsTheWhiteSpaceOfATemplate() {
    assertThat(PageLayout.letter().append(" \n a  b \n\n\n c\nd \n").text())
        .isEqualTo("a b\n\nc\nd");
    assertThat(PageLayout.dense().append(" \n a  b \n\n\n c\nd \n").text()).isEqualTo("a b\nc\nd");
    assertThat(PageLayout.line().append(" \n a  b \n\n\n c\nd \n").text()).isEqualTo("a b c d");
  }

  @Test
  void keepsTheBlanksWithinAUsersText() {
    assertThat(PageLayout.letter()
            .append("- ")
            .append(new TemplateValue("topic", "a  b", false))
            .append(" !")
            .text())
        .isEqualTo("- a  b !");
  }

  @Test
  void keepsAUsersLineBreaksWithinTheLayout() {
    TemplateValue slot = new TemplateValue("background", "a\n\n\n\n b\nc", false);

    assertThat(PageLayout.letter().append(slot).text()).isEqualTo("a\n\nb\nc");
    assertThat(PageLayout.dense().append(slot).text()).isEqualTo("a\nb\nc");
    assertThat(PageLayout.line().append(slot).text()).isEqualTo("a b c");
  }

  @Test
  void laysOutALineBreakAtTheBeginningOfAText() {
    TemplateValue slot = new TemplateValue("background", "\nb", false);

    assertThat(PageLayout.letter().append("a").append(slot).text()).isEqualTo("a\nb");
  }

  @Test
  void skipsAFullStopOnlyDirectlyAfterAnEndMark() {
    TemplateValue ended = new TemplateValue("topic", "a.", false);

    assertThat(PageLayout.letter().append(ended).append(". b.").text()).isEqualTo("a. b.");
    assertThat(PageLayout.letter().append(ended).append(" . b.").text()).isEqualTo("a. . b.");
    assertThat(PageLayout.letter()
            .append(new TemplateValue("topic", "a", false))
            .append(". b.")
            .text())
        .isEqualTo("a. b.");
  }

  @Test
  void remembersWhatIsShown() {
    PageLayout page = PageLayout.letter();
    page.append(new TemplateValue("tried", "abc", false))
        .append(new TemplateValue("tried", "de", false))
        .append(new TemplateValue(null, "1", false));

    assertThat(page.shown()).containsExactly(Map.entry("tried", 5));
    assertThat(page.shows("tried")).isTrue();
    assertThat(page.shows("topic")).isFalse();
  }

  @Test
  void marksWhatMakesListsAndLinks() {
    PageLayout page = PageLayout.letter();
    page.append("A:\n- ")
        .append(new TemplateValue("tried", "- x", false))
        .append("\n")
        .append(new TemplateValue(null, "1", false))
        .append(". b - c\n")
        .append(new TemplateValue("link", "https://example.org", true))
        .append("\n")
        .append(new TemplateValue(null, "A", false))
        .append(". d");

    assertThat(page.text()).isEqualTo("A:\n- - x\n1. b - c\nhttps://example.org\nA. d");
    assertThat(page.marks())
        .containsExactly(
            new Mark(Mark.Type.BULLET, 3, 4),
            new Mark(Mark.Type.NUMBER, 9, 10),
            new Mark(Mark.Type.LINK, 18, 37));
  }

  @Test
  void marksNoLineThatIsTheUsers() {
    PageLayout page = PageLayout.letter();
    page.append(new TemplateValue("background", "- a\n1. b", false)).append(" - 1. c");

    assertThat(page.marks()).isEmpty();
  }

  @Test
  void marksNoListWhereItHasNoLines() {
    assertThat(PageLayout.line().append("a\n- b").marks()).isEmpty();
    assertThat(PageLayout.dense().append("a\n- b").marks())
        .containsExactly(new Mark(Mark.Type.BULLET, 2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "a.,true",
    "a?),true",
    "“a!”,true",
    "'\"a.\"',true",
    "a,false",
    "(a),false",
    ".,true",
    "),false"
  })
  void knowsATextThatEndsByItself(String text, boolean isEnded) {
    assertThat(PageLayout.isEnded(text)).isEqualTo(isEnded);
  }

  @Test
  void refusesToGrowWithoutEnd() {
    PageLayout page = PageLayout.letter();
    TemplateValue slot = new TemplateValue("background", "b".repeat(PageLayout.CEILING), false);
    page.append(slot);

    assertThatThrownBy(() -> page.append(slot))
        .isInstanceOf(MessageTooLongException.class)
        .hasMessage(
            "The text has 400000 UTF-16 units but the limit is 200000, so 200000 are too many, and the template writes more");
  }

  @Test
  void refusesTheWordsOfATemplateToGrowWithoutEnd() {
    PageLayout page = PageLayout.letter();
    page.append("x".repeat(PageLayout.CEILING));

    assertThatThrownBy(() -> page.append("x")).isInstanceOf(MessageTooLongException.class);
  }

  @Test
  void isAWriterLikeAnyOther() throws IOException {
    try (PageLayout page = PageLayout.letter()) {
      page.write("a b");
      page.flush();

      assertThat(page.text()).isEqualTo("a b");
    }
  }

  @Test
  void takesASlotForItsText() {
    TemplateValue slot = new TemplateValue("topic", "abc", false);

    assertThat(slot.charAt(1)).isEqualTo('b');
    assertThat(slot.subSequence(1, 3)).hasToString("bc");
    assertThat(slot).hasToString("abc").hasSize(3);
  }
}
