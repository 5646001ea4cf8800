package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.Markup.Mark;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void foldsTheWhiteSpaceOfATemplate() {
    assertThat(Page.letter().append(" \n a  b \n\n\n c\nd \n").text()).isEqualTo("a b\n\nc\nd");
    assertThat(Page.dense().append(" \n a  b \n\n\n c\nd \n").text()).isEqualTo("a b\nc\nd");
    assertThat(Page.line().append(" \n a  b \n\n\n c\nd \n").text()).isEqualTo("a b c d");
  }

  @Test
  void keepsTheBlanksWithinAUsersText() {
    assertThat(Page.letter()
            .append("- ")
            .append(new Slot("topic", "a  b", false))
            .append(" !")
            .text())
        .isEqualTo("- a  b !");
  }

  @Test
  void keepsAUsersLineBreaksWithinTheLayout() {
    Slot slot = new Slot("background", "a\n\n\n\n b\nc", false);

    assertThat(Page.letter().append(slot).text()).isEqualTo("a\n\nb\nc");
    assertThat(Page.dense().append(slot).text()).isEqualTo("a\nb\nc");
    assertThat(Page.line().append(slot).text()).isEqualTo("a b c");
  }

  @Test
  void skipsAFullStopOnlyDirectlyAfterAnEndMark() {
    Slot ended = new Slot("topic", "a.", false);

    assertThat(Page.letter().append(ended).append(". b.").text()).isEqualTo("a. b.");
    assertThat(Page.letter().append(ended).append(" . b.").text()).isEqualTo("a. . b.");
    assertThat(
            Page.letter().append(new Slot("topic", "a", false)).append(". b.").text())
        .isEqualTo("a. b.");
  }

  @Test
  void remembersWhatIsShown() {
    Page page = Page.letter();
    page.append(new Slot("tried", "abc", false))
        .append(new Slot("tried", "de", false))
        .append(new Slot(null, "1", false));

    assertThat(page.shown()).containsExactly(Map.entry("tried", 5));
    assertThat(page.shows("tried")).isTrue();
    assertThat(page.shows("topic")).isFalse();
  }

  @Test
  void marksWhatMakesListsAndLinks() {
    Page page = Page.letter();
    page.append("A:\n- ")
        .append(new Slot("tried", "- x", false))
        .append("\n")
        .append(new Slot(null, "1", false))
        .append(". b - c\n")
        .append(new Slot("link", "https://example.org", true))
        .append("\n")
        .append(new Slot(null, "A", false))
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
    Page page = Page.letter();
    page.append(new Slot("background", "- a\n1. b", false)).append(" - 1. c");

    assertThat(page.marks()).isEmpty();
  }

  @Test
  void refusesToGrowWithoutEnd() {
    Page page = Page.letter();
    Slot slot = new Slot("background", "b".repeat(Page.CEILING), false);
    page.append(slot);

    assertThatThrownBy(() -> page.append(slot))
        .isInstanceOf(MessageTooLongException.class)
        .hasMessage(
            "The text has 400000 UTF-16 units but the limit is 200000, so 200000 are too many, and it goes on");
  }

  @Test
  void refusesTheWordsOfATemplateToGrowWithoutEnd() {
    Page page = Page.letter();
    page.append("x".repeat(Page.CEILING));

    assertThatThrownBy(() -> page.append("x")).isInstanceOf(MessageTooLongException.class);
  }

  @Test
  void isAWriterLikeAnyOther() throws IOException {
    try (Page page = Page.letter()) {
      page.write("a b");
      page.flush();

      assertThat(page.text()).isEqualTo("a b");
    }
  }

  @Test
  void takesASlotForItsText() {
    Slot slot = new Slot("topic", "abc", false);

    assertThat(slot.charAt(1)).isEqualTo('b');
    assertThat(slot.subSequence(1, 3)).hasToString("bc");
    assertThat(slot).hasToString("abc").hasSize(3);
  }
}
