package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.DUPLICATE;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules on events that say nothing new, as a request does that is sent twice. Decisions refuse them. Replay accepts them, since the state does
 * not suffer.
 */
final class RepetitionRules {
  private RepetitionRules() {}

  static void requireNews(MentorshipEvent event, Mentorship pair, RefusalBuilder refusal) {
    if (pair.status() == Mentorship.Status.PROPOSED) {
      return;
    }
    switch (event.type()) {
      case AGREEMENT_REACHED -> agreementReached((AgreementReached) event, pair, refusal);
      case GOAL_REVISED -> goalRevised((GoalRevised) event, pair, refusal);
      case SESSION_PLANNED -> session(((SessionPlanned) event).session(), pair, refusal);
      case SESSION_HELD ->
        settled(((SessionHeld) event).session(), ((SessionHeld) event).details(), pair, refusal);
      case SESSION_MISSED ->
        settled(
            ((SessionMissed) event).session(), ((SessionMissed) event).details(), pair, refusal);
      case SESSION_RESCHEDULED -> sessionRescheduled((SessionRescheduled) event, pair, refusal);
      case PAUSED -> paused((Paused) event, pair, refusal);
      default -> {}
    }
  }

  private static void agreementReached(
      AgreementReached event, Mentorship pair, RefusalBuilder refusal) {
    if (pair.terms().isProposedBy(event.agreement(), pair.side(event.by()))) {
      refusal.add(
          DUPLICATE, FindingFactory.of("agreement.repeated", ((Actor.Person) event.by()).id()));
    } else if (pair.terms().isInForce(event.agreement())) {
      refusal.add(DUPLICATE, FindingFactory.of("agreement.in-force"));
    }
  }

  private static void goalRevised(GoalRevised event, Mentorship pair, RefusalBuilder refusal) {
    Goal goal = event.goal();
    if (pair.goal(goal.id()).map(Goal.Progress::goal).equals(Optional.of(goal))) {
      refusal.add(DUPLICATE, FindingFactory.of("goal.unchanged", goal.id()));
    }
  }

  private static void settled(
      String id, Optional<Session> details, Mentorship pair, RefusalBuilder refusal) {
    if (pair.plannedSession(id).isPresent()) {
      return;
    }
    if (details.isPresent()) {
      session(details.get(), pair, refusal);
    } else if (pair.isSettledLast(id)) {
      refusal.add(DUPLICATE, FindingFactory.of("session.settled", id));
    }
  }

  /** A session is there already if its id or its start is that of an open session, or of the last one that was held or missed. */
  private static void session(Session session, Mentorship pair, RefusalBuilder refusal) {
    if (pair.isSettledLast(session.id())) {
      refusal.add(DUPLICATE, FindingFactory.of("session.settled", session.id()));
    }
    sameStart(pair, session.id(), session.start())
        .ifPresent(finding -> refusal.add(DUPLICATE, finding));
  }

  /** Another open session, or the one settled last, has this start. */
  static Optional<Finding> sameStart(Mentorship pair, String id, Instant start) {
    for (Session open : pair.plannedSessions()) {
      if (open.start().equals(start) && !open.id().equals(id)) {
        return Optional.of(sameStart(open.id(), start));
      }
    }
    return pair.counts()
        .lastSettled()
        .filter(last -> last.start().equals(start) && !id.equals(last.id()))
        .map(last -> sameStart(last.id(), start));
  }

  private static Finding sameStart(@Nullable String other, Instant start) {
    return other == null
        ? FindingFactory.times("session.taken-over", start, start)
        : FindingFactory.times("session.same-start", start, start, other);
  }

  private static void sessionRescheduled(
      SessionRescheduled event, Mentorship pair, RefusalBuilder refusal) {
    pair.plannedSession(event.session())
        .filter(session -> session.start().equals(event.start()))
        .ifPresent(session -> refusal.add(
            DUPLICATE,
            FindingFactory.of(
                "session.unmoved",
                Fact.moment(session.start()),
                Fact.moment(event.start()),
                session.id())));
  }

  private static void paused(Paused event, Mentorship pair, RefusalBuilder refusal) {
    if (pair.pause()
        .map(Mentorship.Pause::expectedResume)
        .equals(Optional.of(event.expectedResume()))) {
      refusal.add(DUPLICATE, FindingFactory.of("pause.repeated"));
    }
  }
}
