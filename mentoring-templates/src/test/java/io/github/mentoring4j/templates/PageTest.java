package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
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
            .append(new Slot("topic", "a  b"))
            .append(" !")
            .text())
        .isEqualTo("- a  b !");
  }

  @Test
  void keepsAUsersLineBreaksWithinTheLayout() {
    Slot slot = new Slot("background", "a\n\n\n\n b\nc");

    assertThat(Page.letter().append(slot).text()).isEqualTo("a\n\nb\nc");
    assertThat(Page.dense().append(slot).text()).isEqualTo("a\nb\nc");
    assertThat(Page.line().append(slot).text()).isEqualTo("a b c");
  }

  @Test
  void skipsAFullStopOnlyDirectlyAfterAnEndMark() {
    Slot ended = new Slot("topic", "a.");

    assertThat(Page.letter().append(ended).append(". b.").text()).isEqualTo("a. b.");
    assertThat(Page.letter().append(ended).append(" . b.").text()).isEqualTo("a. . b.");
    assertThat(Page.letter().append(new Slot("topic", "a")).append(". b.").text())
        .isEqualTo("a. b.");
  }

  @Test
  void remembersWhatIsShown() {
    Page page = Page.letter();
    page.append(new Slot("tried", "abc"))
        .append(new Slot("tried", "de"))
        .append(new Slot(null, "1"));

    assertThat(page.shown()).containsExactly(Map.entry("tried", 5));
    assertThat(page.shows("tried")).isTrue();
    assertThat(page.shows("topic")).isFalse();
  }

  @Test
  void measuresInUtf16Units() {
    Page page = Page.letter().append("\uD83C\uDF31");

    assertThat(page.fits(OptionalInt.of(2))).isTrue();
    assertThat(page.fits(OptionalInt.of(1))).isFalse();
    assertThat(page.fits(OptionalInt.empty())).isTrue();
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
    Slot slot = new Slot("topic", "abc");

    assertThat(slot.charAt(1)).isEqualTo('b');
    assertThat(slot.subSequence(1, 3)).hasToString("bc");
    assertThat(slot).hasToString("abc").hasSize(3);
  }
}
