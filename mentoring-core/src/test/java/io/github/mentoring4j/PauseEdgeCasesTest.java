package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The events that a pause stops, and those that go on. */
class PauseEdgeCasesTest {
  private static final ActionItem DRAFT =
      ActionItem.builder().id("a-1").text("Send the draft plan").build();
  private static final ActionItem CALL =
      ActionItem.builder().id("a-2").text("Call two former colleagues").build();

  /** A pair that was paused in stage 1, with a goal, an action and a session open. */
  private static MentorshipStory paused() {
    MentorshipStory story = accepted().agreed().goal("g-1");
    return story
        .and(new ActionAgreed(story.now(), ADA, DRAFT))
        .planned("s-1", story.now())
        .paused();
  }

  @Test
  @Situation("E21")
  void aPauseKeepsTheStageAndSaysSinceWhenAndWhyAndUntilWhen() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Instant back = story.now().plus(Duration.ofDays(60));
    Paused paused = new Paused(story.now(), GRACE, back, "Parental leave");
    Instant entered = story.mentorship().stageEnteredAt().orElseThrow();
    story = story.and(paused);
    assertThat(story.mentorship().status()).isEqualTo(Status.PAUSED);
    assertThat(story.mentorship().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(story.mentorship().stageEnteredAt()).contains(entered);
    assertThat(story.mentorship().pause())
        .contains(new Mentorship.Pause(
            paused.at(), Optional.of(back), Optional.of(Reason.of("Parental leave"))));
    story = story.resumed();
    assertThat(story.mentorship().status()).isEqualTo(Status.ACTIVE);
    assertThat(story.mentorship().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(story.mentorship().pause()).isEmpty();
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E21")
  void eitherSideAndTheProgrammePauseAndResumeInEveryStage() {
    for (MentorshipStory story : List.of(
        accepted(),
        in(Stage.LEARNING_AND_DEVELOPMENT),
        in(Stage.PROGRESS_AND_REFLECTION),
        in(Stage.TRANSITION_AND_CLOSURE))) {
      for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
        story.when(new Paused(story.now(), by)).thenPermitted();
        story = story.paused();
        story.when(new Resumed(story.now(), by)).thenPermitted();
        story = story.resumed();
      }
    }
  }

  @Test
  @Situation("E16")
  void aThirdPersonNeitherPausesNorResumes() {
    MentorshipStory story = accepted();
    story
        .when(new Paused(story.now(), STRANGER))
        .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
    story = story.paused();
    story
        .when(new Resumed(story.now(), STRANGER))
        .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
  }

  @Test
  @Situation("E21")
  void whatIsNotActiveIsNotPaused() {
    MentorshipStory proposed = proposedBy(ADA);
    proposed
        .when(new Paused(proposed.now(), ADA))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "status.not-accepted");
    proposed
        .when(new Resumed(proposed.now(), ADA))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "status.not-accepted");
    MentorshipStory ended = accepted().paused();
    ended = ended.and(new Ended(ended.now(), ADA));
    for (MentorshipEvent event :
        List.of(new Paused(ended.now(), ADA), new Resumed(ended.now(), ADA))) {
      ended.when(event).thenRefused(Refused.Kind.CLOSED, "status.closed");
    }
  }

  @Test
  @Situation("E22")
  void aPauseIsNotPausedAgain() {
    MentorshipStory story = accepted().paused();
    Verdict decision = story.when(new Paused(story.now(), GRACE));
    decision.thenRefused(Refused.Kind.DUPLICATE, "pause.repeated");
    assertThat(message(decision))
        .isEqualTo("The relationship is paused already, with the same expected return.");
    assertThat(advice(decision)).isEqualTo("Resume it to go on, or give another return.");
  }

  @Test
  @Situation({"E21", "E22", "E26"})
  void aFurtherPauseMovesTheExpectedReturnAndNothingElse() {
    MentorshipStory story = accepted();
    Instant since = story.now();
    Instant back = since.plus(Duration.ofDays(30));
    story = story.and(new Paused(since, ADA, back, "Parental leave"));
    story
        .when(new Paused(story.now(), GRACE, back, "Other words for the same"))
        .thenRefused(Refused.Kind.DUPLICATE, "pause.repeated");
    story = story.and(new Paused(since.plus(Duration.ofDays(20)), GRACE, back.plusNanos(1)));
    assertThat(story.mentorship().pause())
        .contains(new Mentorship.Pause(
            since, Optional.of(back.plusNanos(1)), Optional.of(Reason.of("Parental leave"))));
    story = story.and(new Paused(story.now(), PROGRAMME, Reason.ofCode("illness")));
    assertThat(story.mentorship().pause())
        .contains(
            new Mentorship.Pause(since, Optional.empty(), Optional.of(Reason.ofCode("illness"))));
    story.when(new Paused(story.now(), ADA)).thenRefused(Refused.Kind.DUPLICATE, "pause.repeated");
    assertThat(story.mentorship().timeIn(Stage.RELATIONSHIP_BUILDING, story.now()))
        .isEqualTo(Duration.between(START, since));
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E26")
  void aSessionThatBeganBeforeThePauseIsSettledInIt() {
    MentorshipStory story = accepted().planned("s-1", START.plusSeconds(3600));
    story = story.and(new Paused(story.now(), ADA));
    Instant since = story.mentorship().pause().orElseThrow().since();
    Session before = sessionOf("s-2", since.minusNanos(1));
    Session with = sessionOf("s-2", since);
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      story.when(new SessionHeld(story.now(), by, "s-1")).thenPermitted();
      story
          .when(new SessionMissed(story.now(), by, "s-1", Session.Absentee.BOTH))
          .thenPermitted();
      story.when(new SessionHeld(story.now(), by, before)).thenPermitted();
      story
          .when(new SessionHeld(story.now(), by, with))
          .thenRefused(Refused.Kind.PAUSED, "status.paused");
      story
          .when(new SessionMissed(story.now(), by, with, Session.Absentee.BOTH))
          .thenRefused(Refused.Kind.PAUSED, "status.paused");
    }
    story = story.and(new SessionHeld(story.now(), ADA, "s-1"));
    assertThat(story.mentorship().sessionsHeld()).isEqualTo(1);
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E22")
  void whatIsNotPausedIsNotResumed() {
    MentorshipStory story = accepted();
    Verdict decision = story.when(new Resumed(story.now(), ADA));
    decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "resume.not-paused");
    assertThat(message(decision)).isEqualTo("The relationship is not paused.");
    story = story.paused().resumed();
    story
        .when(new Resumed(story.now(), ADA))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "resume.not-paused");
  }

  @Test
  @Situation("E25")
  void endingWhilePausedIsPossible() {
    for (MentorshipStory story : List.of(
        accepted(),
        in(Stage.LEARNING_AND_DEVELOPMENT),
        in(Stage.PROGRESS_AND_REFLECTION),
        in(Stage.TRANSITION_AND_CLOSURE))) {
      story = story.paused();
      for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
        Verdict decision = story.when(new Ended(story.now(), by));
        assertThat(closing(decision).outcome())
            .isEqualTo(
                story.mentorship().plannedEnd().isPresent()
                    ? Mentorship.Outcome.ENDED_EARLY
                    : Mentorship.Outcome.ENDED);
        assertThat(decision.decision().orElseThrow().next().stage())
            .isEqualTo(story.mentorship().stage());
        assertThat(decision.decision().orElseThrow().next().pause()).isEmpty();
      }
    }
  }

  @Test
  @Situation("E25")
  void completingWhilePausedIsNot() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE).paused();
    Verdict decision = story.when(new Completed(story.now(), ADA));
    decision.thenRefused(Refused.Kind.PAUSED, "status.paused");
    assertThat(message(decision)).isEqualTo("The relationship is paused.");
    assertThat(advice(decision)).isEqualTo("Resume it first.");
    story
        .when(
            new Completed(story.now(), ADA),
            DecisionContext.at(story.now()).overriding("We are in a hurry"))
        .thenRefused(Refused.Kind.PAUSED, "status.paused");
    story = story.resumed();
    story.when(new Completed(story.now(), ADA)).thenPermitted();
  }

  @Test
  @Situation("E26")
  void workOnStagesSessionsAndGoalsWaitsUntilItIsResumed() {
    MentorshipStory story = paused();
    Instant now = story.now();
    for (MentorshipEvent event : List.of(
        new SessionHeld(now, ADA, sessionOf("s-1", now)),
        new SessionMissed(now, ADA, sessionOf("s-1", now), Session.Absentee.MENTOR),
        new GoalSet(now, ADA, goalOf("g-2")),
        new GoalRevised(now, ADA, Goal.builder().from(goalOf("g-1")).text("Two").build(), "More"),
        new GoalAssessed(
            now, ADA, Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "It is done")),
        new StepLogged(now, ADA, "g-1", true, "A step"),
        new AgreementReached(now, ADA, Agreement.builder().build()),
        new ActionAgreed(now, ADA, CALL))) {
      story.when(event).thenRefused(Refused.Kind.PAUSED, "status.paused");
    }
    story
        .when(new StageEntered(now, ADA, Stage.TRANSITION_AND_CLOSURE, "Everything is reached"))
        .thenRefused(
            Refused.Kind.PAUSED,
            "status.paused",
            "sessions-held.at-least",
            "goals-without-status.none");
  }

  @Test
  @Situation({"E01", "E26"})
  void whatIsMissingBesidesIsNotHiddenByThePause() {
    MentorshipStory story = paused();
    story
        .whenAdvanced()
        .thenRefused(Refused.Kind.PAUSED, "status.paused", "sessions-held.at-least");
    story
        .when(new StageEntered(story.now(), ADA, Stage.PROGRESS_AND_REFLECTION))
        .thenRefused(Refused.Kind.PAUSED, "status.paused", "move.none");
    story
        .when(new SessionHeld(story.now(), ADA, "s-9"))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "session.unknown");
  }

  @Test
  @Situation("E26")
  void whatKeepsAPauseInOrderGoesOn() {
    MentorshipStory story = paused();
    Instant now = story.now();
    Instant end = story.mentorship().plannedEnd().orElseThrow();
    for (MentorshipEvent event : List.of(
        new Resumed(now, ADA),
        new Extended(now, ADA, end.plus(Duration.ofDays(60))),
        new SessionPlanned(now, ADA, sessionOf("s-2", now.plus(Duration.ofDays(90)))),
        new SessionCancelled(now, ADA, "s-1", START, "We are on leave"),
        new SessionRescheduled(now, ADA, "s-1", now.plus(Duration.ofDays(90))),
        new Noted(now, ADA, Noted.Kind.REFLECTION),
        new Noted(now, GRACE, Noted.Kind.FEEDBACK),
        new ActionClosed(now, ADA, "a-1", ActionItem.Ending.DROPPED))) {
      assertThat(story.when(event).decision().isPermitted()).as("%s", event).isTrue();
    }
  }

  @Test
  void whatWasDoneInAPauseIsThereAfterwards() {
    MentorshipStory story = paused();
    Instant later = story.now().plus(Duration.ofDays(90));
    story = story
        .and(new SessionRescheduled(story.now(), ADA, "s-1", later))
        .and(new ActionClosed(story.now(), ADA, "a-1", ActionItem.Ending.DONE))
        .and(new Extended(story.now(), PROGRAMME, START.plus(Duration.ofDays(400))));
    assertThat(story.mentorship().status()).isEqualTo(Status.PAUSED);
    story = story.resumed();
    assertThat(story.mentorship().plannedSessions()).containsExactly(sessionOf("s-1", later));
    assertThat(story.mentorship().openActions()).isEmpty();
    assertThat(story.mentorship().plannedEnd()).contains(START.plus(Duration.ofDays(400)));
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  void anAcceptanceIsAsLateInAPauseAsAnywhere() {
    MentorshipStory story = paused();
    story
        .when(new Accepted(story.now(), GRACE))
        .thenRefused(Refused.Kind.DUPLICATE, "acceptance.repeated");
  }
}
