package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.internal.Blank;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleaningTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
        0x2069
      })
  void takesOutTheTwelveMarksOfDirection(int mark) {
    assertThat(TextCleaning.clean("a" + Character.toString(mark) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xAD, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2064, 0x206F, 0xFEFF, 0xFFF9, 0x1D173,
        0xE0001, 0xE0041
      })
  void takesOutWhatHasNoWidth(int point) {
    assertThat(TextCleaning.clean("a" + Character.toString(point) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF})
  void takesOutWhatIsNoCharacter(int point) {
    assertThat(TextCleaning.clean("a" + Character.toString(point) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x08, 0x1B, 0x1F, 0x7F, 0x80, 0x9F})
  void takesOutControls(int control) {
    assertThat(TextCleaning.clean("a" + Character.toString(control) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void partsLinesByOneCharacter(String lineBreak) {
    assertThat(TextCleaning.clean("a" + lineBreak + "b")).isEqualTo("a\nb");
  }

  @Test
  void makesATabABlank() {
    assertThat(TextCleaning.clean("a\tb")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A word of Persian, one of Hindi, one of Persian with a vowel sign before the non-joiner.
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0915\u094D\u200D\u0937",
        "\u0645\u06CC\u0650\u200C\u062E",
        // A family, a pilot with a skin tone, the rainbow flag, a heart on fire.
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\u2708\uFE0F",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
        "\u2764\uFE0F\u200D\uD83D\uDD25",
        // A Japanese name with a variant of its character, an Arabic number sign, a no-break space.
        "\u845B\uDB40\uDD00",
        "\u0600\u0661",
        "a\u00A0b",
        "\u05E9\u05DC\u05D5\u05DD"
      })
  void keepsWhatAScriptOrAnEmojiNeeds(String text) {
    assertThat(TextCleaning.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ZWJ after a letter,a\u200D",
    "two joiners,\u0645\u200D\u200D",
    "joiner before a letter,\uD83D\uDC68\u200Da",
    "joiner between a letter and an emoji,a\u200D\uD83D\uDC68"
  })
  void takesOutAJoinerThatJoinsNothing(String why, String text) {
    assertThat(TextCleaning.clean(text))
        .as(why)
        .isEqualTo(text.replaceFirst("\u200D(?=[^\u200D]|$)", ""));
  }

  @Test
  void stripsBlanksOfEveryKind() {
    assertThat(TextCleaning.clean(" \u00A0\u3000\u200B\n a  b \t\u2003")).isEqualTo("a  b");
    assertThat(TextCleaning.clean(" \u00A0")).isEmpty();
  }

  @Test
  void leavesNothingOnlyOfWhatIsBlank() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(point -> TextCleaning.clean(Character.toString(point)).isEmpty())
            .filter(point -> !Blank.is(Character.toString(point)))
            .mapToObj(Integer::toHexString))
        .isEmpty();
  }
}
