package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReviewPhraseTest {
  @ParameterizedTest
  @CsvSource({
    "i am, I am a nurse, 2",
    "i am, I, -1",
    "i'm, I’m a nurse, 1",
    "to *, to keep, 2",
    "to *, to-do lists, -1",
    "*ing, Bringing, 1",
    "abzu*n, abzugeben, 1",
    "abzu*n, abzun, 1",
    "abzu*n, abzu, -1",
    "an*n, an, -1",
    "um ... zu *n, um Rat zu holen, 4",
    "um ... zu *n, um Rat bitten, -1",
    "um ... zu *n, um Rat. Zu fragen, -1",
    "Sie, Sie, -1",
    "i am, I. Am, -1"
  })
  void endsBehindItsLastWord(String phrase, String text, int end) {
    assertThat(MessageReviewPhrase.of(phrase).endAt(MessageReviewText.of(text), 0))
        .isEqualTo(end);
  }

  /** Phrases are looked up by it, so one that begins with any word has none. */
  @ParameterizedTest
  @CsvSource({"i am,i", "to *,to", "Sie,sie", "*ing,", "abzu*n,", "... zu *n,"})
  void isLookedUpByItsFirstWord(String phrase, @Nullable String first) {
    assertThat(MessageReviewPhrase.of(phrase).firstWord()).isEqualTo(Optional.ofNullable(first));
  }

  @ParameterizedTest
  @CsvSource({"Sie, 0, 1", "sie, 0, -1", "SIE, 0, -1"})
  void isFoundAsItStandsIfItHasACapital(String text, int from, int end) {
    assertThat(MessageReviewPhrase.of("Sie").endAt(MessageReviewText.ofRest(text), from))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"'um Rat, zu fragen'", "'um Rat (zu fragen'"})
  void doesNotReachBeyondAComma(String text) {
    assertThat(MessageReviewPhrase.of("um ... zu *n").endAt(MessageReviewText.of(text), 0))
        .isEqualTo(-1);
  }
}
