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
import java.util.stream.Stream;

/**
 * The rules on events that say nothing new, as a request does that is sent twice. Decisions refuse them. Replay accepts them, since the state does
 * not suffer.
 */
final class RepetitionRules {
  private final Mentorship pair;
  private final RefusalBuilder refusal;

  RepetitionRules(Mentorship pair, RefusalBuilder refusal) {
    this.pair = pair;
    this.refusal = refusal;
  }

  void requireNews(MentorshipEvent event) {
    if (pair.status() == Mentorship.Status.PROPOSED) {
      return;
    }
    switch (event.type()) {
      case AGREEMENT_REACHED -> agreementReached((AgreementReached) event);
      case GOAL_REVISED -> goalRevised((GoalRevised) event);
      case SESSION_PLANNED -> session(((SessionPlanned) event).session());
      case SESSION_HELD ->
        settled(((SessionHeld) event).session(), ((SessionHeld) event).details());
      case SESSION_MISSED ->
        settled(((SessionMissed) event).session(), ((SessionMissed) event).details());
      case SESSION_RESCHEDULED -> sessionRescheduled((SessionRescheduled) event);
      case PAUSED -> paused((Paused) event);
      default -> {}
    }
  }

  private void agreementReached(AgreementReached event) {
    if (pair.terms().isProposedBy(event.agreement(), pair.side(event.by()))) {
      refusal.add(
          DUPLICATE, FindingFactory.of("agreement.repeated", ((Actor.Person) event.by()).id()));
    } else if (pair.terms().isInForce(event.agreement())) {
      refusal.add(DUPLICATE, FindingFactory.of("agreement.in-force"));
    }
  }

  private void goalRevised(GoalRevised event) {
    Goal goal = event.goal();
    if (pair.goal(goal.id()).map(Goal.Progress::goal).equals(Optional.of(goal))) {
      refusal.add(DUPLICATE, FindingFactory.of("goal.unchanged", goal.id()));
    }
  }

  private void settled(String id, Optional<Session> details) {
    if (pair.plannedSession(id).isPresent()) {
      return;
    }
    if (details.isPresent()) {
      session(details.get());
    } else if (pair.isSettledLast(id)) {
      refusal.add(DUPLICATE, FindingFactory.of("session.settled", id));
    }
  }

  /** A session is there already if its id or its start is that of an open session, or of the last one that was held or missed. */
  private void session(Session session) {
    if (pair.isSettledLast(session.id())) {
      refusal.add(DUPLICATE, FindingFactory.of("session.settled", session.id()));
    }
    sameStart(pair, session.id(), session.start())
        .ifPresent(finding -> refusal.add(DUPLICATE, finding));
  }

  /** Another open session, or the one settled last, has this start. */
  static Optional<Finding> sameStart(Mentorship pair, String id, Instant start) {
    return Stream.concat(
            pair.plannedSessions().stream().map(MentorshipCounts.Settled::of),
            pair.counts().lastSettled().stream())
        .filter(other -> other.start().equals(start) && !id.equals(other.id()))
        .findFirst()
        .map(RepetitionRules::sameStart);
  }

  private static Finding sameStart(MentorshipCounts.Settled other) {
    return other.id() == null
        ? FindingFactory.times("session.taken-over", other.start(), other.start())
        : FindingFactory.times("session.same-start", other.start(), other.start(), other.id());
  }

  private void sessionRescheduled(SessionRescheduled event) {
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

  private void paused(Paused event) {
    if (pair.pause()
        .map(Mentorship.Pause::expectedResume)
        .equals(Optional.of(event.expectedResume()))) {
      refusal.add(DUPLICATE, FindingFactory.of("pause.repeated"));
    }
  }
}
