package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

  @Test
  void partsATextAtSpacesAndPunctuation() {
    assertThat(Word.of("  Two offers, side-by-side\u00A0(10 000 or 9.5 %)!"))
        .extracting(Word::folded)
        .containsExactly("two", "offers", "side", "by", "side", "10", "000", "or", "9.5", "%");
  }

  @Test
  void saysWhereEachWordStands() {
    assertThat(Word.of("«Ö 👩 C#»"))
        .containsExactly(new Word("ö", 1, 2), new Word("👩", 3, 5), new Word("c#", 6, 8));
  }

  @Test
  void partsNoWordAtWhatIsNeitherSpaceNorSeen() {
    assertThat(Word.of("mar\u00ADri\u200Bage\u200B")).containsExactly(new Word("marriage", 0, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "… – !", "\u200B"})
  void findsNoWordWhereNothingIsSaid(String text) {
    assertThat(Word.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "offer, true",
    "four, false",
    "2026x, false",
    "straße, true",
    "встреча, true",
    "西班牙语开会, false",
    "スペイン語, false",
    "ภาษาสเปน, false"
  })
  void callsAWordOfFiveLettersLongUnlessItsScriptPartsNoWords(String text, boolean isLong) {
    assertThat(Word.of(text)).singleElement().matches(word -> word.isLong() == isLong);
  }
}
