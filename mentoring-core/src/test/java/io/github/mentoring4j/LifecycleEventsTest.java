package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Reason;
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
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What may happen between the moves: agreements, goals, sessions, actions. Codes such as E39 number the situations. */
class LifecycleEventsTest {
  private static final ActionItem DRAFT =
      ActionItem.builder().id("a-1").text("Send the draft plan").build();

  @Test
  void nothingButTheAnswerHappensBeforeTheAcceptance() {
    Run run = Run.proposed();
    Instant now = run.now();
    for (MentorshipEvent event : List.of(
        new AgreementReached(now, Run.ADA, Run.TERMS),
        new GoalSet(now, Run.ADA, Run.goalOf("g-1")),
        new GoalRevised(now, Run.ADA, Run.goalOf("g-1"), "Less"),
        new GoalAssessed(now, Run.ADA, Assessment.of("g-1", Assessment.Status.MET, "It is done")),
        new StepLogged(now, Run.ADA, "g-1", true, "A step"),
        new SessionPlanned(now, Run.ADA, Run.sessionOf("s-1", now)),
        new SessionHeld(now, Run.ADA, "s-1"),
        new SessionMissed(now, Run.ADA, "s-1", Session.Absentee.MENTOR),
        new SessionCancelled(now, Run.ADA, "s-1"),
        new SessionRescheduled(now, Run.ADA, "s-1", now),
        new ActionAgreed(now, Run.ADA, DRAFT),
        new ActionClosed(now, Run.ADA, "a-1", ActionItem.Ending.DONE),
        new Noted(now, Run.ADA, Noted.Kind.FEEDBACK),
        new StageEntered(now, Run.ADA, Stage.LEARNING_AND_DEVELOPMENT),
        new Paused(now, Run.ADA),
        new Resumed(now, Run.ADA),
        new Extended(now, Run.ADA, Run.START.plus(Duration.ofDays(100))),
        new Completed(now, Run.ADA),
        new Ended(now, Run.ADA))) {
      assertRefused(run.tries(event), Reason.NOT_APPLICABLE, "status.not-accepted");
    }
    assertRefused(
        run.lifecycle().advance(run.pair(), Run.ADA, now),
        Reason.NOT_APPLICABLE,
        "status.not-accepted");
  }

  @Test
  void termsAreConfirmedByTheSecondYesToTheSame() {
    Run run =
        Run.accepted().then(new AgreementReached(Run.START.plusSeconds(1), Run.ADA, Run.TERMS));
    assertThat(run.pair().agreementConfirmedBy()).containsExactly(Actor.Role.MENTEE);
    assertThat(run.pair().plannedEnd()).isEmpty();
    assertRefused(
        run.tries(new AgreementReached(run.now(), Run.ADA, Run.TERMS)),
        Reason.DUPLICATE,
        "agreement.repeated");
    run.then(new AgreementReached(run.now(), Run.GRACE, Run.TERMS));
    assertThat(run.pair().agreementConfirmedBy())
        .containsExactlyInAnyOrder(Actor.Role.MENTEE, Actor.Role.MENTOR);
    assertThat(run.pair().plannedEnd()).isEqualTo(Run.TERMS.plannedEnd());
  }

  @Test
  void otherTermsNeedTheYesOfBothAnew() {
    Agreement other = Agreement.builder().channel("a walk in the park").build();
    Run run = Run.accepted().agreed();
    run.then(new AgreementReached(run.now(), Run.GRACE, other));
    assertThat(run.pair().agreement()).contains(other);
    assertThat(run.pair().agreementConfirmedBy()).containsExactly(Actor.Role.MENTOR);
    assertThat(run.pair().plannedEnd()).isEqualTo(Run.TERMS.plannedEnd());
    run.then(new AgreementReached(run.now(), Run.ADA, other));
    assertThat(run.pair().plannedEnd()).isEmpty();
  }

  // E46, E47
  @Test
  void thePlannedEndLiesBetweenAWeekAndThreeYearsAfterTheAcceptance() {
    Run run = Run.accepted();
    Instant earliest = Run.START.plus(Duration.ofDays(7));
    Instant latest = Run.START.plus(Duration.ofDays(1096));
    assertThat(run.tries(termsUntil(run, earliest)).isPermitted()).isTrue();
    assertThat(run.tries(termsUntil(run, latest)).isPermitted()).isTrue();
    assertRefused(
        run.tries(termsUntil(run, earliest.minusNanos(1))),
        Reason.LIMIT_EXCEEDED,
        "planned-end.too-near");
    assertRefused(
        run.tries(termsUntil(run, latest.plusNanos(1))),
        Reason.LIMIT_EXCEEDED,
        "planned-end.too-far");
    run.later(Duration.ofDays(30));
    assertRefused(
        run.tries(termsUntil(run, run.now().minusNanos(1))),
        Reason.LIMIT_EXCEEDED,
        "planned-end.too-near");
    assertThat(run.tries(termsUntil(run, run.now())).isPermitted()).isTrue();
  }

  @Test
  void theSecondYesIsNotTooLateForAnEndThatWasPermitted() {
    Run run = Run.accepted();
    AgreementReached first = termsUntil(run, run.now().plus(Duration.ofDays(8)));
    run.then(first).later(Duration.ofDays(30));
    assertThat(run.tries(new AgreementReached(run.now(), Run.GRACE, first.agreement()))
            .isPermitted())
        .isTrue();
  }

  @Test
  void anEndMayBeTooNearAndTooFarAtOnce() {
    Run run = Run.accepted().later(Duration.ofDays(1200));
    assertRefused(
        run.tries(termsUntil(run, run.now().minusSeconds(1))),
        Reason.LIMIT_EXCEEDED,
        "planned-end.too-far",
        "planned-end.too-near");
  }

  @Test
  void aTermThatNoInstantEndsIsTooLong() {
    LifecyclePolicy endless = LifecyclePolicy.standard().toBuilder()
        .id("endless")
        .shortestTerm(Duration.ofSeconds(Long.MAX_VALUE))
        .longestTerm(Duration.ofSeconds(Long.MAX_VALUE))
        .build();
    Run run = Run.proposed(endless).then(new Accepted(Run.START, Run.GRACE));
    Decision decision = run.tries(termsUntil(run, run.now().plus(Duration.ofDays(8))));
    assertRefused(decision, Reason.LIMIT_EXCEEDED, "planned-end.too-near");
    assertThat(decision.findings().get(0).required())
        .contains(Finding.Fact.moment(Instant.parse("9999-12-31T23:59:59.999999999Z")));
  }

  private static AgreementReached termsUntil(Run run, Instant end) {
    return new AgreementReached(
        run.now(), Run.ADA, Agreement.builder().plannedEnd(end).build());
  }

  @Test
  void goalsHaveIdsOfTheirOwn() {
    Run run = Run.accepted().goal("g-1");
    assertRefused(
        run.tries(new GoalSet(run.now(), Run.ADA, Run.goalOf("g-1"))),
        Reason.DUPLICATE,
        "goal.repeated");
  }

  // E40
  @Test
  void noGoalIsSetInTheLastStage() {
    Run run = Run.closing();
    assertRefused(
        run.tries(new GoalSet(run.now(), Run.ADA, Run.goalOf("g-1"))),
        Reason.NOT_APPLICABLE,
        "goal.too-late",
        "goal.repeated");
    assertThat(Run.readyToClose().goal("g-2").pair().goals()).hasSize(2);
  }

  @Test
  void aRelationshipHasSoManyGoalsAndNoMore() {
    Run run = Run.accepted();
    for (int i = 1; i <= 50; i++) {
      run.goal("g-" + i);
    }
    Decision decision = run.tries(new GoalSet(run.now(), Run.ADA, Run.goalOf("g-51")));
    assertRefused(decision, Reason.LIMIT_EXCEEDED, "goal.limit");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("There are 50 goals, and 50 are the most.");
  }

  // E38, E39
  @Test
  void aGoalThatIsMetOrDroppedStaysSo() {
    Run run = Run.accepted().goal("g-1").goal("g-2");
    run.assessed("g-1", Assessment.Status.MET).assessed("g-2", Assessment.Status.DROPPED);
    for (String goal : List.of("g-1", "g-2")) {
      assertRefused(
          run.tries(new GoalAssessed(
              run.now(), Run.ADA, Assessment.of(goal, Assessment.Status.MET, "Again"))),
          Reason.DUPLICATE,
          "goal.settled");
      assertRefused(
          run.tries(new StepLogged(run.now(), Run.ADA, goal, true, "Again")),
          Reason.NOT_APPLICABLE,
          "goal.settled");
    }
    assertThat(run.pair().goals()).noneMatch(Goal.Progress::isOpen);
  }

  @Test
  void aGoalThatIsPartlyMetIsAssessedAgain() {
    Run run = Run.accepted().goal("g-1").assessed("g-1", Assessment.Status.PARTLY_MET);
    assertThat(run.pair().goals()).allMatch(Goal.Progress::isOpen);
    run.assessed("g-1", Assessment.Status.MET);
    assertThat(run.pair().goals()).noneMatch(Goal.Progress::isOpen);
  }

  @Test
  void whatWasNeverThereIsUnknown() {
    Run run = Run.accepted();
    Instant now = run.now();
    assertRefused(
        run.tries(new GoalAssessed(
            now, Run.ADA, Assessment.of("g-9", Assessment.Status.MET, "It is done"))),
        Reason.NOT_APPLICABLE,
        "goal.unknown");
    assertRefused(
        run.tries(new StepLogged(now, Run.ADA, "g-9", true, "A step")),
        Reason.NOT_APPLICABLE,
        "goal.unknown");
    assertRefused(
        run.tries(new GoalRevised(now, Run.ADA, Run.goalOf("g-9"), "Less")),
        Reason.NOT_APPLICABLE,
        "goal.unknown");
    for (MentorshipEvent event : List.of(
        new SessionHeld(now, Run.ADA, "s-9"),
        new SessionMissed(now, Run.ADA, "s-9", Session.Absentee.BOTH),
        new SessionCancelled(now, Run.ADA, "s-9"),
        new SessionRescheduled(now, Run.ADA, "s-9", now))) {
      assertRefused(run.tries(event), Reason.NOT_APPLICABLE, "session.unknown");
    }
    assertRefused(
        run.tries(new ActionClosed(now, Run.ADA, "a-9", ActionItem.Ending.DONE)),
        Reason.NOT_APPLICABLE,
        "action.unknown");
  }

  // E42
  @Test
  void aSessionIsLoggedLateBackToTheAcceptance() {
    Run run = Run.accepted().later(Duration.ofDays(10));
    Instant now = run.now();
    assertThat(run.tries(new SessionPlanned(now, Run.ADA, Run.sessionOf("s-1", Run.START)))
            .isPermitted())
        .isTrue();
    assertRefused(
        run.tries(new SessionPlanned(now, Run.ADA, Run.sessionOf("s-1", Run.START.minusNanos(1)))),
        Reason.NOT_APPLICABLE,
        "session.before-acceptance");
  }

  // E57
  @Test
  void aSessionIsNotHeldBeforeItsStart() {
    Run run = Run.accepted();
    run.then(new SessionPlanned(
        run.now(), Run.ADA, Run.sessionOf("s-1", run.now().plus(Duration.ofDays(7)))));
    assertRefused(
        run.tries(new SessionHeld(run.now(), Run.ADA, "s-1")),
        Reason.NOT_APPLICABLE,
        "session.not-started");
    run.later(Duration.ofDays(6)).then(new SessionHeld(run.now(), Run.GRACE, "s-1"));
    assertThat(run.pair().sessionsHeld()).isEqualTo(1);
    assertThat(run.pair().plannedSessions()).isEmpty();
  }

  @Test
  void sessionsAndActionsHaveIdsOfTheirOwn() {
    Run run = Run.accepted();
    run.then(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1", run.now())));
    assertRefused(
        run.tries(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1", run.now()))),
        Reason.DUPLICATE,
        "session.repeated");
    run.then(new ActionAgreed(run.now(), Run.ADA, DRAFT));
    assertRefused(
        run.tries(new ActionAgreed(run.now(), Run.ADA, DRAFT)),
        Reason.DUPLICATE,
        "action.repeated");
    run.then(new ActionClosed(run.now(), Run.GRACE, "a-1", ActionItem.Ending.HANDED_OVER));
    assertThat(run.pair().openActions()).isEmpty();
  }

  @Test
  void soManySessionsAndActionsAreOpenAndNoMore() {
    LifecyclePolicy small = LifecyclePolicy.standard().toBuilder()
        .id("small")
        .mostPlannedSessions(1)
        .mostOpenActions(1)
        .build();
    Run run = Run.proposed(small).then(new Accepted(Run.START, Run.GRACE));
    run.then(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1", run.now())));
    run.then(new ActionAgreed(run.now(), Run.ADA, DRAFT));
    assertRefused(
        run.tries(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-2", run.now()))),
        Reason.LIMIT_EXCEEDED,
        "session.limit");
    ActionItem second = ActionItem.builder().id("a-2").text("Read it").build();
    assertRefused(
        run.tries(new ActionAgreed(run.now(), Run.ADA, second)),
        Reason.LIMIT_EXCEEDED,
        "action.limit");
  }

  // E44, E58
  @Test
  void anUnusualSessionIsPermittedAndSaidToBeSo() {
    Run run = Run.accepted().agreed();
    Session session = Session.builder()
        .id("s-1")
        .start(Run.START.plus(Duration.ofDays(301)))
        .length(Duration.ofHours(9))
        .build();
    Decision decision = run.tries(new SessionPlanned(run.now(), Run.ADA, session));
    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactly("session.long", "session.after-end");
    assertThat(decision.findings())
        .extracting(Finding::severity)
        .containsOnly(Finding.Severity.WARNING);
    assertThat(decision.findings()).allSatisfy(Decisions::assertSpeaks);
    Session usual = Session.builder()
        .id("s-2")
        .start(Run.START.plus(Duration.ofDays(300)))
        .length(Duration.ofHours(8))
        .build();
    assertThat(run.tries(new SessionPlanned(run.now(), Run.ADA, usual)).findings())
        .isEmpty();
  }
}
