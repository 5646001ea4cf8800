package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingSuggestionTest {
  private static final List<String> NAMES = List.of("id", "text", "targetDate");

  @ParameterizedTest
  @ValueSource(strings = {"tarketDate", "target_date", "TARGET-DATE", "targetDat", "tagretDate"})
  void findsASlipOfThePen(String given) {
    assertThat(SpellingSuggestion.of(given, NAMES)).isEqualTo("Did you mean \"targetDate\"? ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "due", "xy", "completely different"})
  void isSilentIfNothingIsNear(String given) {
    assertThat(SpellingSuggestion.of(given, NAMES)).isEmpty();
  }

  @Test
  void isSilentAboutWhatIsVeryLong() {
    assertThat(SpellingSuggestion.of("targetDate".repeat(100_000), NAMES)).isEmpty();
  }
}
