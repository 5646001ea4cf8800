package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Ended;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the values of the domain refuse when they are built: everything at once. Codes such as E44 number the situations. */
class ValuesTest {
  private static final String ID = "1 to 128 code points";
  private static final String TEXT = "1 to 10000 code points";
  private static final String YEARS = "a point in time in the years 0000 to 9999";
  private static final String LONG = "x".repeat(10_001);

  private static List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  // E55
  @Test
  void goalNeedsAnIdAndAText() {
    assertThat(faultsOf(() -> Goal.builder().measure(" ").build()))
        .containsExactly(
            new Fault("id", "", ID), new Fault("text", "", TEXT), new Fault("measure", " ", TEXT));
  }

  // E47, E55
  @Test
  void goalKeepsTextsUpToTheirCeiling() {
    Goal goal = Goal.builder().id("g").text("x".repeat(10_000)).build();
    assertThat(goal.text()).hasSize(10_000);
    assertThat(goal.measure()).isEmpty();
    assertThat(faultsOf(() -> Goal.builder().id("g").text(LONG).build()))
        .containsExactly(new Fault("text", LONG, "at most 10000 code points"));
  }

  @Test
  void assessmentNeedsAGoalAndEvidence() {
    assertThat(faultsOf(() -> Assessment.of("", Assessment.Status.MET, "\u200B")))
        .containsExactly(new Fault("goal", "", ID), new Fault("evidence", "\u200B", TEXT));
  }

  @Test
  void assessmentIsFinalWhenMetOrDropped() {
    assertThat(Assessment.Status.values())
        .filteredOn(Assessment.Status::isFinal)
        .containsExactly(Assessment.Status.MET, Assessment.Status.DROPPED);
  }

  @Test
  void actionNeedsAnIdAndATextAndBelongsToTheMentee() {
    assertThat(faultsOf(() -> ActionItem.builder().build()))
        .containsExactly(new Fault("id", "", ID), new Fault("text", "", TEXT));
    assertThat(ActionItem.builder().id("a").text("Send the draft").build().owner())
        .isEqualTo(Actor.Role.MENTEE);
  }

  // E44
  @Test
  void sessionNeedsAnIdAStartAndALength() {
    assertThat(faultsOf(() -> Session.builder().length(Duration.ZERO).build()))
        .containsExactly(
            new Fault("id", "", ID),
            new Fault("start", "", "a point in time"),
            new Fault("length", "PT0S", "more than zero"));
    assertThat(faultsOf(() -> Session.builder()
            .id("s")
            .start(Run.START)
            .length(Duration.ofMinutes(-1))
            .build()))
        .containsExactly(new Fault("length", "PT-1M", "more than zero"));
  }

  @Test
  void sessionLastsAnHourAndIsNotFinalUnlessSaid() {
    Session session = Session.builder().id("s").start(Run.START).build();
    assertThat(session.length()).isEqualTo(Duration.ofHours(1));
    assertThat(session.isFinal()).isFalse();
  }

  // E31, E32, E33
  @Test
  void absenteeIsOneSideOrBothAndNeverTheProgramme() {
    for (Actor.Role side : Actor.Role.values()) {
      assertThat(Session.Absentee.MENTEE.includes(side)).isEqualTo(side == Actor.Role.MENTEE);
      assertThat(Session.Absentee.MENTOR.includes(side)).isEqualTo(side == Actor.Role.MENTOR);
      assertThat(Session.Absentee.BOTH.includes(side)).isEqualTo(side != Actor.Role.PROGRAMME);
    }
  }

  @Test
  void timesLieInTheYearsThatStoredDataCanHold() {
    assertThat(Session.builder()
            .id("s")
            .start(Instant.parse("9999-12-31T23:59:59Z"))
            .build()
            .start())
        .isEqualTo("9999-12-31T23:59:59Z");
    assertThat(Session.builder()
            .id("s")
            .start(Instant.parse("0000-01-01T00:00:00Z"))
            .build()
            .start())
        .isEqualTo("0000-01-01T00:00:00Z");
    for (String outside : List.of("-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")) {
      assertThat(faultsOf(() -> new Ended(Instant.parse(outside), Run.ADA)))
          .containsExactly(new Fault("at", outside, YEARS));
    }
  }

  @Test
  void datesLieInTheYearsThatStoredDataCanHold() {
    Goal.Builder goal = Goal.builder().id("g").text("t");
    assertThat(goal.targetDate(LocalDate.of(9999, 12, 31)).build().targetDate()).isPresent();
    assertThat(goal.targetDate(LocalDate.of(0, 1, 1)).build().targetDate()).isPresent();
    for (LocalDate outside : List.of(LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1))) {
      String limit = "a date in the years 0000 to 9999";
      assertThat(faultsOf(goal.targetDate(outside)::build))
          .containsExactly(new Fault("targetDate", outside.toString(), limit));
      assertThat(faultsOf(ActionItem.builder().id("a").text("t").due(outside)::build))
          .containsExactly(new Fault("due", outside.toString(), limit));
    }
  }

  @Test
  void agreementRefusesWhatCannotBeMeant() {
    assertThat(faultsOf(() -> Agreement.builder()
            .rhythm(Duration.ZERO)
            .channel("")
            .cancellationNotice(Duration.ofHours(-1))
            .confidentiality(" ")
            .ending("")
            .plannedEnd(Instant.MAX)
            .addExcludedTopic("")
            .build()))
        .extracting(Fault::field)
        .containsExactly(
            "rhythm",
            "channel",
            "cancellationNotice",
            "plannedEnd",
            "confidentiality",
            "ending",
            "excludedTopics[0]");
  }

  @Test
  void agreementMayBeEmpty() {
    Agreement agreement = Agreement.builder().build();
    assertThat(agreement.excludedTopics()).isEmpty();
    assertThat(agreement.rhythm()).isEmpty();
    assertThat(agreement).isEqualTo(Agreement.builder().build());
  }

  @Test
  void agreementHoldsUpToFiftyExcludedTopics() {
    Agreement.Builder agreement = Agreement.builder();
    for (int i = 0; i < 51; i++) {
      agreement.addExcludedTopic("topic " + i);
    }
    assertThat(faultsOf(agreement::build))
        .containsExactly(new Fault("excludedTopics", "51 entries", "at most 50 entries"));
  }

  @Test
  void recordedEventNeedsItsEnvelope() {
    Ended ended = new Ended(Run.START, Run.ADA);
    assertThat(faultsOf(() -> RecordedEvent.builder(ended).override("because").build()))
        .containsExactly(
            new Fault("mentorship", "", ID),
            new Fault("revision", "0", "1 or more"),
            new Fault("override", "because", "a policy that was overridden"));
  }

  @Test
  void policyReferenceNeedsAnIdAndAVersion() {
    assertThat(faultsOf(() -> new LifecyclePolicy.Reference("", 0)))
        .extracting(Fault::field)
        .containsExactly("id", "version");
  }

  @Test
  void exceptionNeedsAFault() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new InvalidValueException("Goal", List.of()))
        .withMessage("at least one fault is needed");
  }

  @Test
  void exceptionSaysWhatWasBuilt() {
    InvalidValueException e = new InvalidValueException(
        "Goal", List.of(new Fault("id", "", ID), new Fault("text", "", TEXT)));
    assertThat(e.type()).isEqualTo("Goal");
    assertThat(e)
        .hasMessage("Goal has 2 faults: id is \"\" but needs 1 to 128 code points;"
            + " text is \"\" but needs 1 to 10000 code points");
  }

  @Test
  void exceptionShowsNoLineBreakOfAValue() {
    assertThat(new Fault("id", "ada\nRefused\u202E\uDB40\uDC67", ID))
        .hasToString("id is \"ada\\u000ARefused\\u202E\\u0E0067\" but needs 1 to 128 code points");
    assertThat(new Fault("id", "x".repeat(39) + "\n" + "y", ID).toString())
        .contains("x\\u000A…\" (41 code points)");
  }
}
