package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The planned end, ends before and after it, and the order of time. */
class LifecycleEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);

  /** The planned end of the terms. */
  private static final Instant END = START.plus(Duration.ofDays(300));

  @Test
  @Situation("E01")
  void everyUnmetCriterionSaysWhatIsThereAndWhatIsNeeded() {
    MentorshipStory story = accepted();
    for (int i = 1; i <= 6; i++) {
      story = story.goal("g-" + i);
    }
    story = story.and(new AgreementReached(story.now(), ADA, TERMS));
    Verdict decision = story.whenAdvanced();
    decision.thenRefused(
        Refused.Kind.CRITERIA_UNMET,
        "sessions-held.at-least",
        "agreement-confirmations.at-least",
        "goals-open.at-most");
    assertThat(decision.decision().findings())
        .extracting(finding -> finding.observed().orElseThrow())
        .containsExactly(Fact.count(0), Fact.count(1), Fact.count(6));
    assertThat(decision.decision().findings())
        .extracting(finding -> finding.required().orElseThrow())
        .containsExactly(Fact.count(1), Fact.count(2), Fact.count(5));
  }

  @Test
  @Situation("E01")
  void completionIsOverriddenForAReasonThatIsRecorded() {
    MentorshipStory story = in(Stage.TRANSITION_AND_CLOSURE);
    DecisionContext override = DecisionContext.at(story.now()).overriding("The mentor has left");
    Decision.Permitted permitted =
        story.when(new Completed(story.now(), PROGRAMME), override).decision().orElseThrow();
    assertThat(permitted.recorded().override()).contains(Reason.of("The mentor has left"));
    assertThat(permitted.recorded().policy())
        .contains(new LifecyclePolicy.Reference("standard", 1));
    assertThat(permitted.findings())
        .extracting(Finding::result, Finding::code)
        .containsExactly(
            tuple(Finding.Result.WAIVED, "sessions-held-in-stage.at-least"),
            tuple(Finding.Result.WAIVED, "evaluations-by-mentee-in-stage.at-least"),
            tuple(Finding.Result.UNMET, "successes.at-least"),
            tuple(Finding.Result.UNMET, "future-plans-in-stage.at-least"),
            tuple(Finding.Result.UNMET, "contact-choices-in-stage.at-least"),
            tuple(Finding.Result.UNMET, "thanks-by-mentee-in-stage.at-least"));
  }

  @Test
  @Situation("E06")
  void endingNeedsNothingWhateverIsLeftOpen() {
    MentorshipStory story = accepted().goal("g-1").planned("s-1", END).planned("s-2", START);
    story = story.and(new ActionAgreed(story.now(), ADA, actionOf("a-1")));
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      Verdict decision = story.when(new Ended(story.now(), by));
      MentorshipStory ended = decision.thenPermitted(
          "closing.goals-open",
          "closing.actions-dropped",
          "closing.sessions-dropped",
          "closing.sessions-unsettled");
      assertThat(ended.mentorship().openActions()).isEmpty();
      assertThat(ended.mentorship().plannedSessions()).containsExactly(sessionOf("s-2", START));
      assertThat(closing(decision).reason()).isEmpty();
      assertThat(decision.decision().orElseThrow().recorded().policy()).isEmpty();
    }
  }

  @Test
  @Situation({"E06", "E47"})
  void anEndWithinTheLastFourWeeksIsALapseInAPauseToo() {
    Instant fourWeeks = END.minus(Duration.ofDays(28));
    MentorshipStory story = accepted().agreed().paused().at(fourWeeks.minus(NANO));
    assertThat(closing(story.when(new Ended(story.now(), ADA))).outcome())
        .isEqualTo(Outcome.ENDED_EARLY);
    for (Instant late : List.of(fourWeeks, END.minus(NANO), END, END.plus(NANO))) {
      story = story.at(late);
      assertThat(closing(story.when(new Ended(late, ADA))).outcome()).isEqualTo(Outcome.LAPSED);
    }
  }

  @Test
  @Situation("E06")
  void anEndWhereNoneWasPlannedIsNeitherEarlyNorLate() {
    MentorshipStory story = accepted();
    assertThat(closing(story.when(new Ended(story.now(), ADA))).outcome()).isEqualTo(Outcome.ENDED);
  }

  @Test
  @Situation("E08")
  void whoHasReachedEverythingClosesEarlyFromAnyStage() {
    for (MentorshipStory story : List.of(
        readyIn(Stage.RELATIONSHIP_BUILDING),
        in(Stage.LEARNING_AND_DEVELOPMENT),
        readyIn(Stage.PROGRESS_AND_REFLECTION))) {
      if (story.mentorship().goals().get(0).isOpen()) {
        story = story.assessed("g-1", Goal.Assessment.Status.MET);
      }
      story = story
          .entered(Stage.TRANSITION_AND_CLOSURE, "Everything is reached")
          .session("s-last")
          .noted(ADA, Noted.Kind.EVALUATION)
          .noted(ADA, Noted.Kind.SUCCESS)
          .noted(ADA, Noted.Kind.FUTURE_PLAN)
          .noted(ADA, Noted.Kind.CONTACT_CHOICE)
          .noted(ADA, Noted.Kind.THANKS);
      assertThat(closing(story.when(new Completed(story.now(), ADA))).outcome())
          .isEqualTo(Outcome.COMPLETED_EARLY);
    }
  }

  @Test
  @Situation({"E08", "E10", "E47"})
  void fourWeeksBeforeTheEndItIsACompletionLikeAnyOther() {
    MentorshipStory story =
        readyIn(Stage.TRANSITION_AND_CLOSURE).assessed("g-1", Goal.Assessment.Status.MET);
    Instant later = END.plus(Duration.ofDays(28));
    story = story.at(END.minus(Duration.ofDays(28)));
    assertThat(closing(story.when(new Completed(story.now(), ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED);
    story = story.and(new Extended(story.now(), PROGRAMME, later)).at(END.minus(NANO));
    assertThat(closing(story.when(new Completed(story.now(), ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED_EARLY);
    story = story.at(END);
    assertThat(closing(story.when(new Completed(story.now(), ADA))).outcome())
        .isEqualTo(Outcome.COMPLETED);
  }

  @Test
  @Situation({"E09", "E47"})
  void nothingHappensByItselfWhenThePlannedEndPasses() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Mentorship pair = story.mentorship();
    assertThat(pair.isOverdue(END.minus(NANO))).isFalse();
    assertThat(pair.isOverdue(END)).isTrue();
    assertThat(pair.isOverdue(END.plus(Duration.ofDays(400)))).isTrue();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(pair.closing()).isEmpty();
    story = story.at(END.plus(Duration.ofDays(1))).session("s-late");
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  @Test
  @Situation("E27")
  void aClosedRelationshipIsNotReopened() {
    MentorshipStory declined = proposedBy(ADA);
    declined = declined.and(new Declined(declined.now(), GRACE));
    MentorshipStory ended = in(Stage.LEARNING_AND_DEVELOPMENT);
    ended = ended.and(new Ended(ended.now(), ADA));
    MentorshipStory completed = readyIn(Stage.TRANSITION_AND_CLOSURE);
    completed = completed.and(new Completed(completed.now(), ADA));
    for (MentorshipStory story : List.of(declined, ended, completed)) {
      for (MentorshipEvent event : List.of(
          new Accepted(story.now(), GRACE),
          new Resumed(story.now(), ADA),
          new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT, "Once more"),
          new Completed(story.now(), ADA),
          new Proposed(story.now(), ADA, "ada", "grace"))) {
        story.when(event).thenRefused(Refused.Kind.CLOSED, "status.closed");
      }
      Proposed successor = new Proposed(
          story.now(), GRACE, "ada", "grace", Optional.of(story.mentorship().id()));
      assertThat(story
              .lifecycle()
              .begin("m-2", successor, story.now())
              .orElseThrow()
              .next()
              .predecessor())
          .contains("m-1");
    }
  }

  @Test
  @Situation({"E42", "E43"})
  void whoComesAfterAFastClockIsToldTheTimeOfTheLastEvent() {
    MentorshipStory story = accepted();
    Instant fast = story.now().plus(Duration.ofMinutes(5));
    Instant now = story.now();
    story = story.and(new AgreementReached(fast, GRACE, TERMS)).at(now);
    Verdict reversed = story.when(new AgreementReached(now, ADA, TERMS));
    reversed.thenRefused(Refused.Kind.TIME_REVERSED, "time.reversed");
    assertFacts(reversed, Fact.moment(now), Fact.moment(fast));
    assertThat(advice(reversed))
        .isEqualTo("Record it with a time that is not before 2026-03-06 10:05 (UTC).");
    story.when(new AgreementReached(fast, ADA, TERMS)).thenPermitted();
  }

  @Test
  @Situation({"E43", "E47"})
  void aPolicySaysHowMuchClocksMayDiffer() {
    MentorshipStory story = accepted()
        .under(LifecyclePolicy.standard().toBuilder()
            .id("one-clock")
            .clockTolerance(Duration.ZERO)
            .build());
    story.when(new Ended(story.now(), ADA)).thenPermitted();
    Verdict ahead =
        story.when(new Ended(story.now().plus(NANO), ADA), DecisionContext.at(story.now()));
    ahead.thenRefused(Refused.Kind.IN_THE_FUTURE, "time.future");
    assertFacts(ahead, Fact.moment(story.now().plus(NANO)), Fact.moment(story.now()));
  }

  @Test
  void whatWasRecordedByMistakeIsLeftOutBeforeAnythingIsBuiltOnIt() {
    for (MentorshipStory story : List.of(
        in(Stage.LEARNING_AND_DEVELOPMENT),
        readyIn(Stage.PROGRESS_AND_REFLECTION),
        accepted().paused())) {
      Mentorship before = story.mentorship();
      List<RecordedEvent> kept = story.history().events();
      story = story.and(new Ended(story.now(), ADA, "This was the wrong button"));
      List<RecordedEvent> history = story.history().events();
      assertThat(History.of(history).mentorship())
          .isEqualTo(story.mentorship())
          .isNotEqualTo(before);
      Mentorship without = History.of(history.subList(0, history.size() - 1)).mentorship();
      assertThat(without).isEqualTo(before);
      assertThat(without.revision()).isEqualTo(kept.size());
    }
  }
}
