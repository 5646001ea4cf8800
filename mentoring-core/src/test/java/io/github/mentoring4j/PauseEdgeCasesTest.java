package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Reason;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pause stops, and what goes on. Codes such as E21 number the situations. */
class PauseEdgeCasesTest {
  private static final ActionItem DRAFT =
      ActionItem.builder().id("a-1").text("Send the draft plan").build();
  private static final ActionItem CALL =
      ActionItem.builder().id("a-2").text("Call two former colleagues").build();

  /** A pair that was paused in stage 1, with a goal, an action and a session open. */
  private static Run paused() {
    Run run = Run.accepted().agreed().goal("g-1");
    return run.then(new ActionAgreed(run.now(), Run.ADA, DRAFT))
        .planned("s-1", run.now())
        .paused();
  }

  // E21
  @Test
  void aPauseKeepsTheStageAndSaysSinceWhenAndWhyAndUntilWhen() {
    Run run = Run.learning();
    Instant back = run.now().plus(Duration.ofDays(60));
    Paused paused =
        new Paused(run.now(), Run.GRACE, Optional.of(back), Optional.of("Parental leave"));
    Instant entered = run.pair().stageEnteredAt().orElseThrow();
    run.then(paused);
    assertThat(run.pair().status()).isEqualTo(Status.PAUSED);
    assertThat(run.pair().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(run.pair().stageEnteredAt()).contains(entered);
    assertThat(run.pair().pause()).contains(paused);
    run.resumed();
    assertThat(run.pair().status()).isEqualTo(Status.ACTIVE);
    assertThat(run.pair().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(run.pair().pause()).isEmpty();
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }

  // E21
  @Test
  void eitherSideAndTheProgrammePauseAndResumeInEveryStage() {
    for (Run run : List.of(Run.accepted(), Run.learning(), Run.reflecting(), Run.closing())) {
      for (Actor by : List.of(Run.ADA, Run.GRACE, Run.PROGRAMME)) {
        assertPermitted(run.tries(new Paused(run.now(), by)));
        run.paused();
        assertPermitted(run.tries(new Resumed(run.now(), by)));
        run.resumed();
      }
    }
  }

  // E16
  @Test
  void aThirdPersonNeitherPausesNorResumes() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(new Paused(run.now(), Run.STRANGER)), Reason.WRONG_ACTOR, "actor.not-a-party");
    run.paused();
    assertRefused(
        run.tries(new Resumed(run.now(), Run.STRANGER)), Reason.WRONG_ACTOR, "actor.not-a-party");
  }

  // E21
  @Test
  void whatIsNotActiveIsNotPaused() {
    Run proposed = Run.proposed();
    assertRefused(
        proposed.tries(new Paused(proposed.now(), Run.ADA)),
        Reason.NOT_APPLICABLE,
        "status.not-accepted");
    assertRefused(
        proposed.tries(new Resumed(proposed.now(), Run.ADA)),
        Reason.NOT_APPLICABLE,
        "status.not-accepted");
    Run ended = Run.accepted().paused();
    ended.then(new Ended(ended.now(), Run.ADA));
    for (MentorshipEvent event :
        List.of(new Paused(ended.now(), Run.ADA), new Resumed(ended.now(), Run.ADA))) {
      assertRefused(ended.tries(event), Reason.CLOSED, "status.closed");
    }
  }

  // E22
  @Test
  void aPauseIsNotPausedAgain() {
    Run run = Run.accepted().paused();
    Decision decision = run.tries(new Paused(run.now(), Run.GRACE));
    assertRefused(decision, Reason.DUPLICATE, "pause.repeated");
    assertThat(message(decision)).isEqualTo("The relationship is paused already.");
    assertThat(advice(decision)).isEqualTo("There is nothing to do; resume it to go on.");
  }

  // E22
  @Test
  void whatIsNotPausedIsNotResumed() {
    Run run = Run.accepted();
    Decision decision = run.tries(new Resumed(run.now(), Run.ADA));
    assertRefused(decision, Reason.NOT_APPLICABLE, "resume.not-paused");
    assertThat(message(decision)).isEqualTo("The relationship is not paused.");
    run.paused().resumed();
    assertRefused(
        run.tries(new Resumed(run.now(), Run.ADA)), Reason.NOT_APPLICABLE, "resume.not-paused");
  }

  // E25
  @Test
  void endingWhilePausedIsPossible() {
    for (Run run : List.of(Run.accepted(), Run.learning(), Run.reflecting(), Run.closing())) {
      run.paused();
      for (Actor by : List.of(Run.ADA, Run.GRACE, Run.PROGRAMME)) {
        Decision decision = run.tries(new Ended(run.now(), by));
        assertPermitted(decision);
        assertThat(closing(decision).outcome()).isEqualTo(Mentorship.Outcome.ENDED_EARLY);
        assertThat(decision.orElseThrow().next().stage()).isEqualTo(run.pair().stage());
        assertThat(decision.orElseThrow().next().pause()).isEmpty();
      }
    }
  }

  // E25
  @Test
  void completingWhilePausedIsNot() {
    Run run = Run.readyToComplete().paused();
    Decision decision = run.tries(new Completed(run.now(), Run.ADA));
    assertRefused(decision, Reason.PAUSED, "status.paused");
    assertThat(message(decision)).isEqualTo("The relationship is paused.");
    assertThat(advice(decision)).isEqualTo("Resume it first.");
    assertRefused(
        run.tries(
            new Completed(run.now(), Run.ADA),
            Circumstances.at(run.now()).overriding("We are in a hurry")),
        Reason.PAUSED,
        "status.paused");
    run.resumed();
    assertPermitted(run.tries(new Completed(run.now(), Run.ADA)));
  }

  // E26
  @Test
  void workOnStagesSessionsAndGoalsWaitsUntilItIsResumed() {
    Run run = paused();
    Instant now = run.now();
    for (MentorshipEvent event : List.of(
        new StageEntered(now, Run.ADA, Stage.TRANSITION_AND_CLOSURE, "Everything is reached"),
        new SessionHeld(now, Run.ADA, "s-1"),
        new SessionMissed(now, Run.ADA, "s-1", Session.Absentee.MENTOR),
        new GoalSet(now, Run.ADA, Run.goalOf("g-2")),
        new GoalRevised(
            now, Run.ADA, Goal.builder().from(Run.goalOf("g-1")).text("Two").build(), "More"),
        new GoalAssessed(now, Run.ADA, Assessment.of("g-1", Assessment.Status.MET, "It is done")),
        new StepLogged(now, Run.ADA, "g-1", true, "A step"),
        new AgreementReached(now, Run.ADA, Agreement.builder().build()),
        new ActionAgreed(now, Run.ADA, CALL))) {
      assertRefused(run.tries(event), Reason.PAUSED, "status.paused");
    }
  }

  // E01, E26
  @Test
  void whatIsMissingBesidesIsNotHiddenByThePause() {
    Run run = paused();
    assertRefused(
        run.lifecycle().advance(run.pair(), Run.ADA, run.now()),
        Reason.PAUSED,
        "status.paused",
        "sessions-held.at-least");
    assertRefused(
        run.tries(new StageEntered(run.now(), Run.ADA, Stage.PROGRESS_AND_REFLECTION)),
        Reason.PAUSED,
        "status.paused",
        "move.none");
    assertRefused(
        run.tries(new SessionHeld(run.now(), Run.ADA, "s-9")),
        Reason.PAUSED,
        "status.paused",
        "session.unknown");
  }

  // E26
  @Test
  void whatKeepsAPauseInOrderGoesOn() {
    Run run = paused();
    Instant now = run.now();
    Instant end = run.pair().plannedEnd().orElseThrow();
    for (MentorshipEvent event : List.of(
        new Resumed(now, Run.ADA),
        new Ended(now, Run.ADA),
        new Extended(now, Run.ADA, end.plus(Duration.ofDays(60))),
        new SessionPlanned(now, Run.ADA, Run.sessionOf("s-2", now.plus(Duration.ofDays(90)))),
        new SessionCancelled(
            now, Run.ADA, "s-1", Optional.of(Run.START), Optional.of("We are on leave")),
        new SessionRescheduled(now, Run.ADA, "s-1", now.plus(Duration.ofDays(90))),
        new Noted(now, Run.ADA, Noted.Kind.REFLECTION),
        new Noted(now, Run.GRACE, Noted.Kind.FEEDBACK),
        new ActionClosed(now, Run.ADA, "a-1", ActionItem.Ending.DROPPED))) {
      assertPermitted(run.tries(event));
    }
  }

  @Test
  void whatWasDoneInAPauseIsThereAfterwards() {
    Run run = paused();
    Instant later = run.now().plus(Duration.ofDays(90));
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-1", later))
        .then(new ActionClosed(run.now(), Run.ADA, "a-1", ActionItem.Ending.DONE))
        .then(new Extended(run.now(), Run.PROGRAMME, Run.START.plus(Duration.ofDays(400))));
    assertThat(run.pair().status()).isEqualTo(Status.PAUSED);
    run.resumed();
    assertThat(run.pair().plannedSessions()).containsExactly(Run.sessionOf("s-1", later));
    assertThat(run.pair().openActions()).isEmpty();
    assertThat(run.pair().plannedEnd()).contains(Run.START.plus(Duration.ofDays(400)));
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }

  @Test
  void anAcceptanceIsAsLateInAPauseAsAnywhere() {
    Run run = paused();
    assertRefused(
        run.tries(new Accepted(run.now(), Run.GRACE)), Reason.DUPLICATE, "acceptance.repeated");
  }
}
