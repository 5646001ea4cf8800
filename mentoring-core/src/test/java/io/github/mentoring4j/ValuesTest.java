package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Ended;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The faults of values, which are all reported at once. */
class ValuesTest {
  private static final String ID = "1 to 128 code points";
  private static final String TEXT = "1 to 10000 code points";
  private static final String YEARS = "a point in time in the years 0000 to 9999";
  private static final String LONG = "x".repeat(10_001);

  private static List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  @Test
  @Situation("E55")
  void goalNeedsAnIdAndAText() {
    assertThat(faultsOf(() -> Goal.builder().measure(" ").build()))
        .containsExactly(
            new Fault("id", "", ID), new Fault("text", "", TEXT), new Fault("measure", " ", TEXT));
  }

  @Test
  @Situation({"E47", "E55"})
  void goalKeepsTextsUpToTheirCeiling() {
    Goal goal = Goal.builder().id("g").text("x".repeat(10_000)).build();
    assertThat(goal.text()).hasSize(10_000);
    assertThat(goal.measure()).isEmpty();
    assertThat(faultsOf(() -> Goal.builder().id("g").text(LONG).build()))
        .containsExactly(new Fault("text", LONG, "at most 10000 code points"));
  }

  @Test
  void assessmentNeedsAGoalAndEvidence() {
    assertThat(faultsOf(() -> Goal.Assessment.of("", Goal.Assessment.Status.MET, "\u200B")))
        .containsExactly(new Fault("goal", "", ID), new Fault("evidence", "\u200B", TEXT));
  }

  @Test
  void assessmentIsFinalWhenMetOrDropped() {
    assertThat(Goal.Assessment.Status.values())
        .filteredOn(Goal.Assessment.Status::isFinal)
        .containsExactly(Goal.Assessment.Status.MET, Goal.Assessment.Status.DROPPED);
  }

  @Test
  void actionNeedsAnIdAndATextAndBelongsToTheMentee() {
    assertThat(faultsOf(() -> ActionItem.builder().build()))
        .containsExactly(new Fault("id", "", ID), new Fault("text", "", TEXT));
    assertThat(ActionItem.builder().id("a").text("Send the draft").build().owner())
        .isEqualTo(Actor.Side.MENTEE);
  }

  @Test
  @Situation("E44")
  void sessionNeedsAnIdAStartAndALength() {
    assertThat(faultsOf(() -> Session.builder().length(Duration.ZERO).build()))
        .containsExactly(
            new Fault("id", "", ID),
            new Fault("start", "", "a point in time"),
            new Fault("length", "PT0S", "more than zero"));
    assertThat(faultsOf(() -> Session.builder()
            .id("s")
            .start(START)
            .length(Duration.ofMinutes(-1))
            .build()))
        .containsExactly(new Fault("length", "PT-1M", "more than zero"));
  }

  @Test
  void sessionLastsAnHourAndIsNotFinalUnlessSaid() {
    Session session = Session.builder().id("s").start(START).build();
    assertThat(session.length()).isEqualTo(Duration.ofHours(1));
    assertThat(session.isFinal()).isFalse();
  }

  @Test
  @Situation({"E31", "E32", "E33"})
  void absenteeIsOneSideOrBothAndNeverTheProgramme() {
    for (Actor.Side side : Actor.Side.values()) {
      assertThat(Session.Absentee.MENTEE.includes(side)).isEqualTo(side == Actor.Side.MENTEE);
      assertThat(Session.Absentee.MENTOR.includes(side)).isEqualTo(side == Actor.Side.MENTOR);
      assertThat(Session.Absentee.BOTH.includes(side)).isTrue();
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
      assertThat(faultsOf(() -> new Ended(Instant.parse(outside), ADA)))
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
    Ended ended = new Ended(START, ADA);
    assertThat(faultsOf(
            () -> RecordedEvent.builder(ended).override(Reason.of("because")).build()))
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
        .hasMessage("Goal has 2 faults: id is missing (needs 1 to 128 code points);"
            + " text is missing (needs 1 to 10000 code points)");
  }

  @Test
  void exceptionTellsTenFaultsAndCountsTheOthers() {
    List<Fault> faults = IntStream.range(0, 1_000)
        .mapToObj(i -> new Fault("texts[" + i + "]", "", TEXT))
        .toList();
    InvalidValueException e = new InvalidValueException("Goal", faults);
    assertThat(e.faults()).isEqualTo(faults);
    assertThat(e)
        .message()
        .startsWith("Goal has 1000 faults: texts[0] is missing")
        .endsWith("; texts[9] is missing (needs 1 to 10000 code points); and 990 more");
    assertThat(new InvalidValueException("Goal", faults.subList(0, 10)))
        .message()
        .endsWith("; texts[9] is missing (needs 1 to 10000 code points)");
  }

  @Test
  void exceptionShowsNoLineBreakOfAValue() {
    assertThat(new Fault("id", "ada\nRefused\u202E\uDB40\uDC67", ID))
        .hasToString(
            "id is \"ada\\u000ARefused\\u202E\\uDB40\\uDC67\" but needs 1 to 128 code points");
    assertThat(new Fault("id", "x".repeat(39) + "\n" + "y", ID).toString())
        .contains("x\\u000A…\" (41 code points)");
    assertThat(new Fault("blockedGoals[\n" + "x".repeat(1_000) + "]", "", ID).toString())
        .startsWith("blockedGoals[\\u000Axxx")
        .endsWith("xxx… is missing (needs 1 to 128 code points)")
        .hasSizeLessThan(150);
  }
}
