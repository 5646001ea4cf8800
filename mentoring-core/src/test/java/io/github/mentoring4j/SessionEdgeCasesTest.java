package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Decisions.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a session that was planned, and when. Codes such as E31 number the situations. */
class SessionEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration DAY = Duration.ofHours(24);

  /** The start of the session {@code s-1} of {@link #planned()}. */
  private static final Instant STARTS = Instant.parse("2026-03-20T15:00:00Z");

  private static Run planned() {
    return Run.accepted().planned("s-1", STARTS);
  }

  private static SessionMissed missed(Run run, Session.Absentee absentee) {
    return new SessionMissed(run.now(), Run.ADA, "s-1", absentee);
  }

  /** Recorded on time, or late with the time of notice in it. */
  private static SessionCancelled cancelled(Run run, Instant notice) {
    return new SessionCancelled(run.now(), Run.ADA, "s-1", Optional.of(notice), Optional.empty());
  }

  // E31
  @Test
  void aSessionThatTheMenteeMissedIsNotHeld() {
    Run run = planned().until(STARTS);
    run.then(missed(run, Session.Absentee.MENTEE));
    assertNotHeld(run, 1, 0);
  }

  // E32
  @Test
  void aSessionThatTheMentorMissedIsNotChargedToTheMentee() {
    Run run = planned().until(STARTS);
    run.then(missed(run, Session.Absentee.MENTOR));
    assertNotHeld(run, 0, 1);
  }

  // E33
  @Test
  void aSessionThatBothMissedCountsForEach() {
    Run run = planned().until(STARTS);
    run.then(missed(run, Session.Absentee.BOTH));
    assertNotHeld(run, 1, 1);
  }

  private static void assertNotHeld(Run run, int byMentee, int byMentor) {
    Mentorship pair = run.pair();
    assertThat(pair.sessionsMissed(Actor.Role.MENTEE)).isEqualTo(byMentee);
    assertThat(pair.sessionsMissed(Actor.Role.MENTOR)).isEqualTo(byMentor);
    assertThat(pair.sessionsHeld()).isZero();
    assertThat(pair.lastSessionAt()).isEmpty();
    assertThat(pair.plannedSessions()).isEmpty();
    assertThat(pair.evidence().observe(Evidence.SESSIONS_HELD_IN_VISIT).count()).isZero();
    assertThat(Mentorship.replay(run.history())).isEqualTo(pair);
  }

  // E31, E32, E33
  @Test
  void aSessionIsSettledOnce() {
    for (MentorshipEvent settling : List.of(
        new SessionHeld(STARTS, Run.ADA, "s-1"),
        new SessionMissed(STARTS, Run.ADA, "s-1", Session.Absentee.MENTOR),
        new SessionCancelled(STARTS, Run.ADA, "s-1"))) {
      Run run = planned().until(STARTS).then(settling);
      for (MentorshipEvent event : List.of(
          new SessionHeld(run.now(), Run.GRACE, "s-1"),
          missed(run, Session.Absentee.MENTEE),
          new SessionCancelled(run.now(), Run.GRACE, "s-1"),
          new SessionRescheduled(run.now(), Run.GRACE, "s-1", STARTS.plus(DAY)))) {
        Decision decision = run.tries(event);
        assertRefused(decision, Reason.NOT_APPLICABLE, "session.unknown");
        assertThat(message(decision)).isEqualTo("No session s-1 is planned.");
      }
      assertPermitted(run.tries(
          new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1", STARTS.plus(DAY)))));
    }
  }

  // E34, E47
  @Test
  void exactlyADayOfNoticeIsInTime() {
    Run run = planned().until(STARTS.minus(DAY));
    assertPermitted(run.tries(new SessionCancelled(run.now(), Run.ADA, "s-1")));
    run.later(NANO);
    Decision late = run.tries(new SessionCancelled(run.now(), Run.ADA, "s-1"));
    assertPermitted(late, "session.cancelled-late");
    assertFacts(late, Fact.length(DAY.minus(NANO)), Fact.length(DAY));
    assertThat(message(late))
        .isEqualTo(
            "The session s-1 was cancelled 23 h 59 min 59 s before its start; 1 d is the notice to give.");
    assertThat(late.orElseThrow().next().plannedSessions()).isEmpty();
  }

  // E34
  @Test
  void theTimeOfNoticeCountsAndNotThatOfTheRecord() {
    Run run = planned().until(STARTS.plus(Duration.ofDays(3)));
    assertPermitted(run.tries(cancelled(run, STARTS.minus(DAY))));
    assertPermitted(
        run.tries(cancelled(run, STARTS.minus(DAY).plusNanos(1))), "session.cancelled-late");
    assertPermitted(run.tries(cancelled(run, STARTS)), "session.cancelled-late");
    Decision afterwards = run.tries(cancelled(run, STARTS.plus(NANO)));
    assertPermitted(afterwards, "session.cancelled-after-start");
    assertFacts(afterwards, Fact.moment(STARTS.plus(NANO)), Fact.moment(STARTS));
  }

  // E34
  @Test
  void evenWithoutAnyNoticeACancellationAfterTheStartIsLate() {
    Run run = Run.accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ZERO).build())
        .planned("s-1", STARTS)
        .until(STARTS.plus(NANO));
    assertPermitted(run.tries(cancelled(run, STARTS)));
    assertPermitted(run.tries(cancelled(run, STARTS.plus(NANO))), "session.cancelled-after-start");
  }

  // E34
  @Test
  void theAgreedNoticeCountsBeforeThatOfThePolicy() {
    Run generous = Run.accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ofHours(2)).build())
        .planned("s-1", STARTS)
        .until(STARTS.minus(Duration.ofHours(2)));
    assertPermitted(generous.tries(new SessionCancelled(generous.now(), Run.ADA, "s-1")));
    Run strict = Run.accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ofHours(48)).build())
        .planned("s-1", STARTS)
        .until(STARTS.minus(Duration.ofHours(47)));
    Decision late = strict.tries(new SessionCancelled(strict.now(), Run.GRACE, "s-1"));
    assertPermitted(late, "session.cancelled-late");
    assertFacts(late, Fact.length(Duration.ofHours(47)), Fact.length(Duration.ofHours(48)));
    Run without = Run.accepted(LifecyclePolicy.standard().toBuilder()
        .id("short-notice")
        .cancellationNotice(Duration.ofHours(1))
        .build());
    without.planned("s-1", STARTS).until(STARTS.minus(Duration.ofHours(1)));
    assertPermitted(without.tries(new SessionCancelled(without.now(), Run.ADA, "s-1")));
  }

  // E34
  @Test
  void aLateMoveIsNotALateCancellation() {
    Run run = planned().until(STARTS.minusSeconds(1));
    assertPermitted(run.tries(new SessionRescheduled(run.now(), Run.ADA, "s-1", STARTS.plus(DAY))));
  }

  // E42, E47
  @Test
  void noticeIsGivenBackToTheAcceptance() {
    Run run = planned();
    assertPermitted(run.tries(cancelled(run, Run.START)));
    Decision decision = run.tries(cancelled(run, Run.START.minus(NANO)));
    assertRefused(decision, Reason.NOT_APPLICABLE, "session.notice-before-acceptance");
    assertFacts(decision, Fact.moment(Run.START.minus(NANO)), Fact.moment(Run.START));
    assertThat(message(decision))
        .isEqualTo(
            "The notice for the session s-1 was given at 2026-03-05 09:59:59.999999999 (UTC), before the"
                + " relationship was accepted at 2026-03-05 10:00 (UTC).");
  }

  // E43
  @Test
  void plannedDatesMayLieAhead() {
    Run run = planned();
    Instant farAhead = run.now().plus(Duration.ofDays(200));
    assertPermitted(
        run.tries(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-2", farAhead))));
    assertPermitted(run.tries(new SessionRescheduled(run.now(), Run.ADA, "s-1", farAhead)));
  }

  // E44, E47
  @Test
  void aSessionOfMoreThanEightHoursIsUnusual() {
    Run run = Run.accepted();
    assertPermitted(run.tries(ofLength(run, Duration.ofHours(8))));
    assertPermitted(run.tries(ofLength(run, NANO)));
    Decision decision = run.tries(ofLength(run, Duration.ofHours(8).plusMinutes(1)));
    assertPermitted(decision, "session.long");
    assertThat(message(decision))
        .isEqualTo("The session s-1 is 8 h 1 min long; more than 8 h is unusual.");
    assertPermitted(run.tries(ofLength(run, Duration.ofHours(8).plus(NANO))), "session.long");
  }

  private static SessionPlanned ofLength(Run run, Duration length) {
    Session session = Session.builder().id("s-1").start(STARTS).length(length).build();
    return new SessionPlanned(run.now(), Run.ADA, session);
  }

  // E49
  @Test
  void theFirstSessionHasNoLastActionsToReview() {
    Run run = Run.accepted();
    ActionItem profile = ActionItem.builder().id("a-1").text("Send my profile").build();
    run.then(new ActionAgreed(run.now(), Run.ADA, profile));
    assertThat(reviewOfActions(run)).isEqualTo(Finding.Result.NOT_APPLICABLE);
    run.session("s-1");
    assertThat(reviewOfActions(run)).isEqualTo(Finding.Result.UNMET);
  }

  private static Finding.Result reviewOfActions(Run run) {
    return ReadinessChecker.standard()
        .check(SessionPlan.builder().build(), SessionContext.of(run.pair(), run.now()), run.now())
        .result("actions.reviewed")
        .orElseThrow()
        .result();
  }

  // E57, E47
  @Test
  void whetherASessionTookPlaceIsKnownFromItsStartOn() {
    Run run = planned().until(STARTS.minus(NANO));
    for (MentorshipEvent early :
        List.of(new SessionHeld(run.now(), Run.ADA, "s-1"), missed(run, Session.Absentee.MENTEE))) {
      Decision decision = run.tries(early);
      assertRefused(decision, Reason.NOT_APPLICABLE, "session.not-started");
      assertFacts(decision, Fact.moment(STARTS.minus(NANO)), Fact.moment(STARTS));
      assertThat(decision.findings().get(0).subjects()).containsExactly("s-1");
    }
    run.until(STARTS);
    assertPermitted(run.tries(new SessionHeld(run.now(), Run.ADA, "s-1")));
    assertPermitted(run.tries(missed(run, Session.Absentee.MENTEE)));
  }

  // E57
  @Test
  void aSessionThatWasMovedIsKnownFromItsNewStartOn() {
    Run run = planned();
    Instant moved = STARTS.plus(Duration.ofDays(2));
    run.then(
        new SessionRescheduled(run.now(), Run.GRACE, "s-1", moved, Optional.of("I have a fever")));
    assertThat(run.pair().plannedSessions()).containsExactly(Run.sessionOf("s-1", moved));
    run.until(STARTS);
    assertRefused(
        run.tries(new SessionHeld(run.now(), Run.ADA, "s-1")),
        Reason.NOT_APPLICABLE,
        "session.not-started");
    run.until(moved).then(new SessionHeld(moved, Run.ADA, "s-1"));
    assertThat(run.pair().lastSessionAt()).contains(moved);
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }

  @Test
  void aMoveKeepsTheRestOfASessionAndItsPlaceInTheList() {
    Session last = Session.builder()
        .id("s-2")
        .start(STARTS)
        .length(Duration.ofMinutes(90))
        .isFinal(true)
        .build();
    Run run = planned();
    run.then(new SessionPlanned(run.now(), Run.ADA, last)).planned("s-3", STARTS);
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-2", STARTS.plus(DAY)));
    assertThat(run.pair().plannedSessions())
        .containsExactly(
            Run.sessionOf("s-1", STARTS),
            Session.builder().from(last).start(STARTS.plus(DAY)).build(),
            Run.sessionOf("s-3", STARTS));
  }

  @Test
  void aSessionIsMovedToAnotherTime() {
    Decision decision =
        planned().tries(new SessionRescheduled(Run.START.plus(DAY), Run.ADA, "s-1", STARTS));
    assertRefused(decision, Reason.DUPLICATE, "session.unmoved");
    assertThat(message(decision))
        .isEqualTo("The session s-1 starts at 2026-03-20 15:00 (UTC) already.");
    assertThat(advice(decision)).isEqualTo("Give another start.");
    assertPermitted(planned()
        .tries(new SessionRescheduled(Run.START.plus(DAY), Run.ADA, "s-1", STARTS.plus(NANO))));
  }

  // E58, E47
  @Test
  void aSessionAfterThePlannedEndIsPermittedAndSaidToBeSo() {
    Run run = planned().agreed();
    Instant end = run.pair().plannedEnd().orElseThrow();
    for (Instant inTime : List.of(end, end.minus(NANO))) {
      assertPermitted(
          run.tries(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-2", inTime))));
      assertPermitted(run.tries(new SessionRescheduled(run.now(), Run.ADA, "s-1", inTime)));
    }
    for (MentorshipEvent after : List.of(
        new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1b", end.plus(NANO))),
        new SessionRescheduled(run.now(), Run.ADA, "s-1", end.plus(NANO)))) {
      Decision decision = run.tries(after);
      assertPermitted(decision, "session.after-end");
      assertFacts(decision, Fact.moment(end.plus(NANO)), Fact.moment(end));
      assertThat(advice(decision))
          .isEqualTo("Agree on a later end, or close the relationship in time.");
    }
  }

  // E60, E47
  @Test
  void aCallBeforeTheAcceptanceIsNoSession() {
    Run run = planned();
    Instant before = Run.START.minus(NANO);
    for (MentorshipEvent event : List.of(
        new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-0", before)),
        new SessionRescheduled(run.now(), Run.ADA, "s-1", before))) {
      Decision decision = run.tries(event);
      assertRefused(decision, Reason.NOT_APPLICABLE, "session.before-acceptance");
      assertFacts(decision, Fact.moment(before), Fact.moment(Run.START));
      assertThat(advice(decision))
          .isEqualTo(
              "Leave it out: a call before the acceptance is no session of the relationship.");
    }
    assertPermitted(
        run.tries(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-0", Run.START))));
    assertPermitted(run.tries(new SessionRescheduled(run.now(), Run.ADA, "s-1", Run.START)));
  }

  @Test
  void everythingThatIsWrongWithASessionIsSaidAtOnce() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(
            new SessionRescheduled(Run.START.minus(NANO), Run.ADA, "s-9", Run.START.minus(NANO))),
        Reason.TIME_REVERSED,
        "time.reversed",
        "session.before-acceptance",
        "session.unknown");
    assertRefused(
        run.tries(new SessionCancelled(
            run.now(), Run.ADA, "s-9", Optional.of(Instant.EPOCH), Optional.empty())),
        Reason.NOT_APPLICABLE,
        "session.unknown",
        "session.notice-before-acceptance");
  }

  @Test
  void theProgrammeHasNoPartInSessions() {
    Run run = planned().until(STARTS);
    for (MentorshipEvent event : List.of(
        new SessionMissed(STARTS, Run.PROGRAMME, "s-1", Session.Absentee.BOTH),
        new SessionCancelled(STARTS, Run.PROGRAMME, "s-1"),
        new SessionRescheduled(STARTS, Run.PROGRAMME, "s-1", STARTS.plus(DAY)))) {
      assertRefused(run.tries(event), Reason.WRONG_ACTOR, "actor.side-needed");
    }
  }
}
