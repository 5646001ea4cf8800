package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The planned end, ends before and after it, and the order of time. Codes such as E10 number the situations. */
class LifecycleEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);

  /** What {@link Run#TERMS} say. */
  private static final Instant END = Run.START.plus(Duration.ofDays(300));

  private static Extended extended(Run run, Instant end) {
    return new Extended(run.now(), Run.ADA, end);
  }

  // E01
  @Test
  void everyUnmetCriterionSaysWhatIsThereAndWhatIsNeeded() {
    Run run = Run.accepted();
    for (int i = 1; i <= 6; i++) {
      run.goal("g-" + i);
    }
    run.then(new AgreementReached(run.now(), Run.ADA, Run.TERMS));
    Decision decision = run.lifecycle().advance(run.pair(), Run.ADA, run.now());
    assertRefused(
        decision,
        Reason.CRITERIA_UNMET,
        "sessions-held.at-least",
        "agreement-confirmations.at-least",
        "goals-open.at-most");
    assertThat(decision.findings())
        .extracting(finding -> finding.observed().orElseThrow())
        .containsExactly(Fact.count(0), Fact.count(1), Fact.count(6));
    assertThat(decision.findings())
        .extracting(finding -> finding.required().orElseThrow())
        .containsExactly(Fact.count(1), Fact.count(2), Fact.count(5));
  }

  // E01
  @Test
  void completionIsOverriddenForAReasonThatIsRecorded() {
    Run run = Run.closing();
    Circumstances override = Circumstances.at(run.now()).overriding("The mentor has left");
    Decision.Permitted permitted =
        run.tries(new Completed(run.now(), Run.PROGRAMME), override).orElseThrow();
    assertThat(permitted.recorded().override()).contains("The mentor has left");
    assertThat(permitted.recorded().policy())
        .contains(new LifecyclePolicy.Reference("standard", 1));
    assertThat(permitted.findings())
        .hasSize(6)
        .allMatch(finding -> finding.result() == Finding.Result.WAIVED);
  }

  // E06
  @Test
  void endingNeedsNothingWhateverIsLeftOpen() {
    Run run = Run.accepted().goal("g-1").planned("s-1", END);
    for (Actor by : List.of(Run.ADA, Run.GRACE, Run.PROGRAMME)) {
      Decision decision = run.tries(new Ended(run.now(), by));
      assertPermitted(decision);
      assertThat(closing(decision).reason()).isEmpty();
      assertThat(decision.orElseThrow().recorded().policy()).isEmpty();
    }
  }

  // E06, E47
  @Test
  void anEndAtThePlannedEndIsALapseInAPauseToo() {
    Run run = Run.accepted().agreed().paused().until(END.minus(NANO));
    assertThat(closing(run.tries(new Ended(run.now(), Run.ADA))).outcome())
        .isEqualTo(Outcome.ENDED_EARLY);
    run.until(END);
    assertThat(closing(run.tries(new Ended(END, Run.ADA))).outcome()).isEqualTo(Outcome.LAPSED);
  }

  // E06, E10
  @Test
  void anExtensionPutsTheLapseOff() {
    Run run = Run.accepted().agreed();
    run.then(extended(run, END.plus(Duration.ofDays(60)))).until(END);
    assertThat(closing(run.tries(new Ended(END, Run.ADA))).outcome())
        .isEqualTo(Outcome.ENDED_EARLY);
  }

  // E08
  @Test
  void whoHasReachedEverythingClosesEarlyFromAnyStage() {
    for (Run run : List.of(Run.readyToLearn(), Run.learning(), Run.readyToClose())) {
      if (run.pair().goals().get(0).isOpen()) {
        run.assessed("g-1", Assessment.Status.MET);
      }
      run.entered(Stage.TRANSITION_AND_CLOSURE, "Everything is reached").wrappedUp();
      assertThat(closing(run.tries(new Completed(run.now(), Run.ADA))).outcome())
          .isEqualTo(Outcome.COMPLETED_EARLY);
    }
  }

  // E08, E10, E47
  @Test
  void fourWeeksBeforeTheEndItIsACompletionLikeAnyOther() {
    Run run = Run.readyToComplete();
    Instant later = END.plus(Duration.ofDays(28));
    run.until(END.minus(Duration.ofDays(28)));
    assertThat(closing(run.tries(new Completed(run.now(), Run.ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED);
    run.then(extended(run, later)).until(END.minus(NANO));
    assertThat(closing(run.tries(new Completed(run.now(), Run.ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED_EARLY);
    run.until(END);
    assertThat(closing(run.tries(new Completed(run.now(), Run.ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED);
  }

  // E09, E47
  @Test
  void nothingHappensByItselfWhenThePlannedEndPasses() {
    Run run = Run.learning();
    Mentorship pair = run.pair();
    assertThat(pair.isOverdue(END.minus(NANO))).isFalse();
    assertThat(pair.isOverdue(END)).isTrue();
    assertThat(pair.isOverdue(END.plus(Duration.ofDays(400)))).isTrue();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(pair.closing()).isEmpty();
    run.until(END.plus(Duration.ofDays(1))).session("s-late");
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  // E10
  @Test
  void anExtensionIsPossibleInEveryStageByEitherSideAndTheProgramme() {
    Instant later = END.plus(Duration.ofDays(60));
    for (Run run : List.of(
        Run.readyToLearn(),
        Run.learning(),
        Run.reflecting(),
        Run.closing(),
        Run.learning().paused())) {
      Mentorship before = run.pair();
      for (Actor by : List.of(Run.ADA, Run.GRACE, Run.PROGRAMME)) {
        Decision decision =
            run.tries(new Extended(run.now(), by, later, Optional.of("The thesis takes longer")));
        assertPermitted(decision);
        Mentorship after = decision.orElseThrow().next();
        assertThat(after.plannedEnd()).contains(later);
        assertThat(after.isOverdue(END)).isFalse();
        assertThat(after.agreement()).isEqualTo(before.agreement());
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.status()).isEqualTo(before.status());
      }
      assertRefused(
          run.tries(new Extended(run.now(), Run.STRANGER, later)),
          Reason.WRONG_ACTOR,
          "actor.not-a-party");
    }
  }

  // E10, E47
  @Test
  void theNewEndIsLaterThanTheOld() {
    Run run = Run.accepted().agreed();
    Decision same = run.tries(extended(run, END));
    assertRefused(same, Reason.NOT_APPLICABLE, "extension.not-later");
    assertFacts(same, Fact.moment(END), Fact.moment(END));
    assertThat(message(same))
        .isEqualTo(
            "The new end, 2026-12-30 10:00 (UTC), is not later than the present one, 2026-12-30 10:00 (UTC).");
    assertRefused(
        run.tries(extended(run, END.minus(NANO))), Reason.NOT_APPLICABLE, "extension.not-later");
    assertPermitted(run.tries(extended(run, END.plus(NANO))));
  }

  // E10, E47
  @Test
  void theNewEndIsLaterThanNow() {
    Run run = Run.accepted().agreed().until(END.plus(Duration.ofDays(10)));
    Decision now = run.tries(extended(run, run.now()));
    assertRefused(now, Reason.LIMIT_EXCEEDED, "extension.passed");
    assertFacts(now, Fact.moment(run.now()), Fact.moment(run.now()));
    assertThat(advice(now))
        .isEqualTo("Give an end after 2027-01-09 10:00 (UTC), or close the relationship.");
    assertPermitted(run.tries(extended(run, run.now().plus(NANO))));
    Extended recordedLate =
        new Extended(run.now().minus(Duration.ofDays(5)), Run.ADA, run.now().minus(NANO));
    assertRefused(run.tries(recordedLate), Reason.LIMIT_EXCEEDED, "extension.passed");
  }

  // E10
  @Test
  void whereNoEndWasAgreedAnExtensionSetsOne() {
    Run run = Run.accepted();
    assertThat(run.pair().isOverdue(Instant.parse("9999-01-01T00:00:00Z"))).isFalse();
    run.then(extended(run, END));
    assertThat(run.pair().plannedEnd()).contains(END);
    assertThat(run.pair().isOverdue(END)).isTrue();
  }

  // E10
  @Test
  void anExtensionHoldsUntilBothHaveSaidYesToAnotherEnd() {
    Run run = Run.accepted().agreed();
    Instant extended = END.plus(Duration.ofDays(60));
    Instant agreed = END.plus(Duration.ofDays(30));
    Agreement other = Agreement.builder().plannedEnd(agreed).build();
    run.then(extended(run, extended));
    run.then(new AgreementReached(run.now(), Run.ADA, other));
    assertThat(run.pair().plannedEnd()).contains(extended);
    run.then(new AgreementReached(run.now(), Run.GRACE, other));
    assertThat(run.pair().plannedEnd()).contains(agreed);
  }

  // E05, E10
  @Test
  void renewingTheSameTermsDoesNotUndoAnExtension() {
    Run run = Run.readyToLearn().entered(Stage.LEARNING_AND_DEVELOPMENT);
    Instant extended = END.plus(Duration.ofDays(60));
    run.then(extended(run, extended))
        .entered(Stage.RELATIONSHIP_BUILDING, "A new role")
        .agreed();
    assertThat(run.pair().plannedEnd()).contains(extended);
  }

  // E10
  @Test
  void termsThatSayNothingOfTheEndAsBeforeLeaveAnExtensionInPlace() {
    Run run = Run.accepted().then(extended(Run.accepted(), END));
    run.agreed(Agreement.builder().channel("in person").build());
    assertThat(run.pair().plannedEnd()).contains(END);
  }

  // E10
  @Test
  void termsThatNoLongerNameAnEndTakeItAway() {
    Run run = Run.accepted().agreed();
    run.agreed(Agreement.builder().channel("in person").build());
    assertThat(run.pair().plannedEnd()).isEmpty();
  }

  // E10
  @Test
  void onlyWhatGoesOnIsExtended() {
    assertRefused(
        Run.proposed().tries(new Extended(Run.START, Run.ADA, END)),
        Reason.NOT_APPLICABLE,
        "status.not-accepted");
    Run run = Run.accepted().agreed();
    run.then(new Ended(run.now(), Run.ADA));
    assertRefused(run.tries(extended(run, END.plus(NANO))), Reason.CLOSED, "status.closed");
  }

  // E10, E46, E47
  @Test
  void anExtensionKeepsWithinTheLimitsOfATerm() {
    Run run = Run.accepted().agreed();
    Instant latest = Run.START.plus(Duration.ofDays(1096));
    assertPermitted(run.tries(extended(run, latest)));
    Decision tooFar = run.tries(extended(run, latest.plus(NANO)));
    assertRefused(tooFar, Reason.LIMIT_EXCEEDED, "planned-end.too-far");
    assertFacts(tooFar, Fact.moment(latest.plus(NANO)), Fact.moment(latest));
    assertThat(message(tooFar))
        .isEqualTo(
            "The planned end, 2029-03-05 10:00:00.000000001 (UTC), is too far: 2029-03-05 10:00 (UTC) is the latest.");
    Run endless = Run.accepted();
    Instant earliest = Run.START.plus(Duration.ofDays(7));
    assertPermitted(endless.tries(extended(endless, earliest)));
    Decision tooNear = endless.tries(extended(endless, earliest.minus(NANO)));
    assertRefused(tooNear, Reason.LIMIT_EXCEEDED, "planned-end.too-near");
    assertFacts(tooNear, Fact.moment(earliest.minus(NANO)), Fact.moment(earliest));
  }

  // E27
  @Test
  void aClosedRelationshipIsNotReopened() {
    Run declined = Run.proposed();
    declined.then(new Declined(declined.now(), Run.GRACE));
    Run ended = Run.learning();
    ended.then(new Ended(ended.now(), Run.ADA));
    Run completed = Run.readyToComplete();
    completed.then(new Completed(completed.now(), Run.ADA));
    for (Run run : List.of(declined, ended, completed)) {
      for (MentorshipEvent event : List.of(
          new Accepted(run.now(), Run.GRACE),
          new Resumed(run.now(), Run.ADA),
          new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT, "Once more"),
          new Completed(run.now(), Run.ADA),
          new Proposed(run.now(), Run.ADA, "ada", "grace"))) {
        assertRefused(run.tries(event), Reason.CLOSED, "status.closed");
      }
      Proposed successor = new Proposed(
          run.now(), Run.GRACE, "ada", "grace", Optional.of(run.pair().id()));
      assertThat(run.lifecycle()
              .begin("m-2", successor, run.now())
              .orElseThrow()
              .next()
              .predecessor())
          .contains("m-1");
    }
  }

  // E42, E43
  @Test
  void whoComesAfterAFastClockIsToldTheTimeOfTheLastEvent() {
    Run run = Run.accepted();
    Instant fast = run.now().plus(Duration.ofMinutes(5));
    Instant now = run.now();
    run.then(new AgreementReached(fast, Run.GRACE, Run.TERMS)).until(now);
    Decision reversed = run.tries(new AgreementReached(now, Run.ADA, Run.TERMS));
    assertRefused(reversed, Reason.TIME_REVERSED, "time.reversed");
    assertFacts(reversed, Fact.moment(now), Fact.moment(fast));
    assertThat(advice(reversed))
        .isEqualTo("Record it with a time that is not before 2026-03-06 10:05 (UTC).");
    assertPermitted(run.tries(new AgreementReached(fast, Run.ADA, Run.TERMS)));
  }

  // E43, E47
  @Test
  void aPolicySaysHowMuchClocksMayDiffer() {
    Run run = Run.accepted(LifecyclePolicy.standard().toBuilder()
        .id("one-clock")
        .clockTolerance(Duration.ZERO)
        .build());
    assertPermitted(run.tries(new Ended(run.now(), Run.ADA)));
    Decision ahead = run.tries(new Ended(run.now().plus(NANO), Run.ADA));
    assertRefused(ahead, Reason.IN_THE_FUTURE, "time.future");
    assertFacts(ahead, Fact.moment(run.now().plus(NANO)), Fact.moment(run.now()));
  }

  // E61
  @Test
  void whatWasRecordedByMistakeIsLeftOutBeforeAnythingIsBuiltOnIt() {
    for (Run run : List.of(Run.learning(), Run.readyToClose(), Run.accepted().paused())) {
      Mentorship before = run.pair();
      List<RecordedEvent> kept = run.history();
      run.then(new Ended(run.now(), Run.ADA, "This was the wrong button"));
      List<RecordedEvent> history = run.history();
      assertThat(Mentorship.replay(history)).isEqualTo(run.pair()).isNotEqualTo(before);
      Mentorship without = Mentorship.replay(history.subList(0, history.size() - 1));
      assertThat(without).isEqualTo(before);
      assertThat(without.revision()).isEqualTo(kept.size());
    }
  }
}
