package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Finding.Fact;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  @Test
  void isAnUnmetCertainErrorUnlessSaid() {
    Finding finding = Finding.builder().code("acme.odd").build();
    assertThat(finding.result()).isEqualTo(Finding.Result.UNMET);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.certainty()).isEqualTo(Finding.Certainty.CERTAIN);
    assertThat(finding.path()).isEmpty();
    assertThat(finding.span()).isEmpty();
  }

  @Test
  void needsACode() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Finding.builder().build())
        .withMessageContaining("code");
  }

  @Test
  void speaksItsAuthorsWords() {
    Finding finding = Finding.builder()
        .code("acme.odd")
        .ownMessage("Odd.")
        .ownAdvice("Make it even.")
        .build();
    assertThat(finding.message(Locale.FRENCH)).isEqualTo("Odd.");
    assertThat(finding.advice(Locale.FRENCH)).isEqualTo("Make it even.");
  }

  @Test
  void showsItsCodeWhereThereAreNoWords() {
    Finding finding = Finding.builder().code("odd").path("questions[2]").build();
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("odd questions[2]");
    assertThat(finding.advice(Locale.ENGLISH)).isEqualTo("See odd.");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 min",
    "PT45M, 45 min",
    "PT1H30M, 1 h 30 min",
    "P2D, 2 d",
    "P2DT3H4M5S, 2 d 3 h 4 min 5 s"
  })
  void showsLengthsBySymbols(Duration length, String shown) {
    assertThat(message("session.long", Fact.length(length), Fact.text("that")))
        .isEqualTo("The session  is " + shown + " long; more than that is unusual.");
  }

  @Test
  void showsMomentsWithTheirZone() {
    assertThat(message(
            "time.reversed", Fact.moment(START), Fact.moment(START, ZoneId.of("Europe/Berlin"))))
        .isEqualTo("The time of this event, 2026-03-05 10:00 (UTC), is before that of the last one,"
            + " 2026-03-05 11:00 (Europe/Berlin).");
  }

  @Test
  void showsWhatLiesWithinAMinute() {
    assertThat(message(
            "time.reversed",
            Fact.moment(START.plusMillis(1500)),
            Fact.moment(START.plusSeconds(2))))
        .isEqualTo(
            "The time of this event, 2026-03-05 10:00:01.5 (UTC), is before that of the last one,"
                + " 2026-03-05 10:00:02 (UTC).");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,   UNMET,  'Successes recognized: 0, at least 1 is needed.'",
    "WARNING, UNMET,  'Successes recognized: 0, at least 1 is recommended.'",
    "WARNING, WAIVED, 'Successes recognized: 0, at least 1 is needed.'"
  })
  void saysWhatIsRecommendedOfAWarningThatWasNotWaived(
      Finding.Severity severity, Finding.Result result, String message) {
    Finding.Builder finding = Finding.builder()
        .code("successes.at-least")
        .severity(severity)
        .result(result)
        .observed(Fact.count(0))
        .required(Fact.count(1));
    assertThat(finding.build().message(Locale.ENGLISH)).isEqualTo(message);
    assertThat(finding.addSubject("s-1").build().message(Locale.ENGLISH)).isEqualTo(message);
  }

  @Test
  void callsAStageByItsTitle() {
    Finding finding = Finding.builder()
        .code("move.none")
        .observed(Fact.text("progress-and-reflection"))
        .required(Fact.text("relationship-building"))
        .addSubjects("learning-and-development", "transition-and-closure")
        .build();
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("No move leads from “Relationship building” to “Progress and reflection”.");
    assertThat(finding.advice(Locale.ENGLISH))
        .isEqualTo(
            "From here you can enter: “Learning and development”, “Transition and closure”.");
  }

  @Test
  void leavesAnIdThatIsSpelledLikeAStageAsItIs() {
    Finding goal = Finding.builder()
        .code("goal.settled")
        .addSubject("transition-and-closure")
        .build();
    assertThat(goal.message(Locale.ENGLISH))
        .isEqualTo("The goal transition-and-closure is met or dropped, for good.");
    Finding missing = Finding.builder()
        .code("reason.missing")
        .addSubject("transition-and-closure")
        .build();
    assertThat(missing.message(Locale.ENGLISH))
        .isEqualTo("To enter “Transition and closure” from here, a reason is needed.");
  }

  @Test
  void neverReadsAValueAsATemplate() {
    Finding finding = Finding.builder()
        .code("goal.unknown")
        .addSubject("{observed} {subjects} $1 %s")
        .build();
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("There is no goal {observed} {subjects} $1 %s in this relationship.");
  }

  @Test
  void spanIsHalfOpenAndRunsForward() {
    assertThat(new Finding.Span(0, 0)).isEqualTo(new Finding.Span(0, 0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Finding.Span(-1, -2))
        .withMessageContaining("Span has 2 faults");
  }

  private static String message(String code, Fact observed, Fact required) {
    return Finding.builder()
        .code(code)
        .observed(observed)
        .required(required)
        .build()
        .message(Locale.ENGLISH);
  }
}
