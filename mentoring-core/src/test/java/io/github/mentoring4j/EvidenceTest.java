package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.Evidence.Observation;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void isKnownByItsCode() {
    EqualsVerifier.forClass(Evidence.class)
        .withNonnullFields("code")
        .withIgnoredFields("label")
        .verify();
    assertThat(Evidence.SESSIONS_HELD).hasToString("sessions-held");
    assertThat(Evidence.SESSIONS_HELD.code()).isEqualTo("sessions-held");
  }

  @Test
  void hasALabelForReaders() {
    assertThat(Evidence.SUCCESSES.label(Locale.ENGLISH)).isEqualTo("Successes recognised");
    assertThat(Evidence.of("acme.badges", "Badges earned").label(Locale.GERMAN))
        .isEqualTo("Badges earned");
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
