package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
  private static final List<String> NAMES = List.of("id", "text", "targetDate");

  @ParameterizedTest
  @ValueSource(strings = {"tarketDate", "target_date", "TARGET-DATE", "targetDat", "tagretDate"})
  void findsASlipOfThePen(String given) {
    assertThat(Suggestion.of(given, NAMES)).isEqualTo("Did you mean \"targetDate\"? ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "due", "xy", "completely different"})
  void isSilentIfNothingIsNear(String given) {
    assertThat(Suggestion.of(given, NAMES)).isEmpty();
  }

  @Test
  void doesNotCompareWhatIsVeryLong() {
    assertThat(Suggestion.of("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
  }
}
