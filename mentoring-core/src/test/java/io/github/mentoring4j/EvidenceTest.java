package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.mentoring4j.Evidence.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {

  @Test
  void isKnownByItsCode() {
    EqualsVerifier.forClass(Evidence.class)
        .withNonnullFields("code")
        .withIgnoredFields("label", "tooFew", "tooMany", "some", "unknown")
        .verify();
    assertThat(Evidence.SESSIONS_HELD).hasToString("sessions-held");
    assertThat(Evidence.SESSIONS_HELD.code()).isEqualTo("sessions-held");
  }

  @Test
  void hasALabelForReaders() {
    assertThat(Evidence.SUCCESSES.label(Locale.ENGLISH)).isEqualTo("Successes recognized");
    assertThat(Evidence.of("acme.badges", "Badges earned").label(Locale.GERMAN))
        .isEqualTo("Badges earned");
  }

  /** All evidence of the library. */
  static Stream<Evidence> builtIn() {
    return Arrays.stream(Evidence.class.getFields())
        .filter(field -> field.getType() == Evidence.class)
        .map(field -> assertDoesNotThrow(() -> (Evidence) field.get(null)));
  }

  private static String advice(Criterion criterion, Evidence evidence, int observed) {
    Evidence.Source source = Evidence.Source.builder().put(evidence, observed).build();
    return criterion.judge(source).get(0).advice(Locale.ENGLISH);
  }

  /** What is to be done is written for one operator, and no other one gives it. */
  @ParameterizedTest
  @MethodSource("builtIn")
  void comesWithAdviceThatFitsTheOperator(Evidence evidence) {
    String label = evidence.label(Locale.ENGLISH);
    String more = advice(Criterion.atLeast(evidence, 3), evidence, 0);
    String fewer = advice(Criterion.atMost(evidence, 3), evidence, 5);
    String none = advice(Criterion.none(evidence), evidence, 5);
    List<String> own = Stream.of(more, fewer, none)
        .filter(advice -> !List.of(
                "Bring “" + label + "” to 3 or more.",
                "Bring “" + label + "” down to 3 or fewer.",
                "Bring “" + label + "” down to none.")
            .contains(advice))
        .toList();
    if (evidence.equals(Evidence.GOALS_OPEN)) {
      assertThat(own).containsExactly(more, fewer);
    } else if (evidence.code().startsWith("goals-without")
        || evidence.equals(Evidence.ACTIONS_OPEN)) {
      assertThat(own).containsExactly(none);
    } else {
      assertThat(own).containsExactly(more);
    }
    assertThat(List.of(more, fewer, none)).doesNotHaveDuplicates();
  }

  @Test
  void doesNotAskForMoreWhereThereIsTooMuch() {
    assertThat(advice(Criterion.atMost(Evidence.SESSIONS_HELD, 3), Evidence.SESSIONS_HELD, 5))
        .isEqualTo("Bring “Sessions held” down to 3 or fewer.");
  }

  @Test
  void ofYourOwnKeepsClearOfTheLibrary() {
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> Evidence.of("badges", " "))
            .faults())
        .extracting(InvalidValueException.Fault::field)
        .containsExactly("code", "label");
  }

  @Test
  void ofYourOwnHasACodeThatLeavesRoomForAnOperator() {
    Evidence longest = Evidence.of("a." + "x".repeat(98), "Long");
    for (Criterion criterion : List.of(
        Criterion.atLeast(longest, 1), Criterion.atMost(longest, 1), Criterion.none(longest))) {
      assertThat(criterion.judge(Evidence.Source.builder().build())).hasSize(1);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Evidence.of("a." + "x".repeat(99), "Too long"));
  }

  @Test
  void sourceAnswersWhatItWasGiven() {
    Evidence.Source source = Evidence.Source.builder()
        .put(Evidence.SESSIONS_HELD, 1)
        .put(Evidence.SESSIONS_HELD, 2)
        .put(Evidence.GOALS_OPEN, List.of("g-1", "g-2"))
        .build();
    assertThat(source.observe(Evidence.SESSIONS_HELD)).isEqualTo(Observation.count(2));
    assertThat(source.observe(Evidence.GOALS_OPEN))
        .isEqualTo(Observation.subjects(List.of("g-1", "g-2")));
    assertThat(source.observe(Evidence.GOALS_OPEN).count()).isEqualTo(2);
  }

  @Test
  void sourceNeverTakesSilenceForZero() {
    Observation silence = Evidence.Source.builder().build().observe(Evidence.SESSIONS_HELD);
    assertThat(silence).isEqualTo(Observation.notSupplied()).isNotEqualTo(Observation.count(0));
    assertThat(silence.isSupplied()).isFalse();
  }

  @Test
  void observationRefusesWhatDoesNotFitTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Observation.count(-1))
        .withMessageContaining("count is \"-1\" but needs 0 or more");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Observation(true, 2, List.of("g-1")))
        .withMessageContaining("as many subjects as are counted");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Observation(false, 1, List.of()))
        .withMessageContaining("0 where nothing is supplied");
  }
}
