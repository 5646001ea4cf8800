package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Choose an offer | choose: an  offer!",
        "STRASSE | strasse",
        "ΣΑΣ | σας",
        "re-sign | Resign",
        "Don't | dont",
        "1.5 | 1.5.",
        "\u2764\uFE0F | \u2764"
      })
  void foldsCaseSpaceAndPunctuation(String one, String other) {
    assertThat(PlanText.fold(one)).isEqualTo(PlanText.fold(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C | C#",
        "C | C++",
        "C# | C++",
        "1.5 million | 15 million",
        "R&D | RD",
        "5% | 5",
        "कि | का",
        "👍 | 👎"
      })
  void keepsWhatMakesADifference(String one, String other) {
    assertThat(PlanText.fold(one)).isNotEqualTo(PlanText.fold(other));
  }

  @Test
  void showsAShortTextAsItIs() {
    assertThat(PlanText.excerpt("Zoë's offer: 50 %, مرحبا 👍"))
        .isEqualTo("Zoë's offer: 50 %, مرحبا 👍");
  }

  @Test
  void showsSixtyCodePointsOfALongText() {
    assertThat(PlanText.excerpt("👍".repeat(60))).isEqualTo("👍".repeat(60));
    assertThat(PlanText.excerpt("👍".repeat(61))).isEqualTo("👍".repeat(60) + "…");
    assertThat(PlanText.excerpt("ab ".repeat(20))).isEqualTo("ab ".repeat(19) + "ab");
    assertThat(PlanText.excerpt("ab ".repeat(20) + "c")).isEqualTo("ab ".repeat(19) + "ab…");
  }

  @Test
  void showsATextInOneLineWithoutAnythingThatMovesTheOthers() {
    assertThat(PlanText.excerpt(" a\r\n\tb\u2028c\u0000d ")).isEqualTo("a b c d");
    assertThat(PlanText.excerpt("a\u202Eb\u200Bc\u061C")).isEqualTo("abc");
    assertThat(PlanText.excerpt("\uD800a")).isEqualTo("a");
  }

  @Test
  void keepsTheFormThatAnEmojiIsDrawnIn() {
    assertThat(PlanText.excerpt("\u2764\uFE0Fb")).isEqualTo("\u2764\uFE0Fb");
    assertThat(PlanText.excerpt("\uFE0Fa \uFE0Fb")).isEqualTo("a b");
  }

  @Test
  void keepsTogetherWhatAJoinerJoins() {
    assertThat(PlanText.excerpt("👩\u200D🚀 می\u200Cخواهم")).isEqualTo("👩\u200D🚀 می\u200Cخواهم");
    assertThat(PlanText.excerpt("\u200Da \u200Db")).isEqualTo("a b");
    assertThat(PlanText.excerpt("a" + "\u200D".repeat(10_000))).hasSize(61);
  }

  @Test
  void writesAWholeTextInOneLine() {
    String long100 = "x".repeat(100);

    assertThat(PlanText.oneLine(" a\u001B\n\u202Eb  " + long100 + "\u2028"))
        .isEqualTo("a b " + long100);
  }

  @Test
  void cutsATextWhereItIsTold() {
    assertThat(PlanText.excerpt("abcd", 4)).isEqualTo("abcd");
    assertThat(PlanText.excerpt("abcde", 4)).isEqualTo("abcd…");
  }
}
