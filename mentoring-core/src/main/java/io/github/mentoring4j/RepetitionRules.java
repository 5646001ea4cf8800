package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.DUPLICATE;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_APPLICABLE;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.Superseded;
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
    if (event instanceof Superseded superseded) {
      superseded(superseded);
    } else if (pair.status() != Mentorship.Status.PROPOSED) {
      requireNewsOfPair(event);
    }
  }

  private void superseded(Superseded event) {
    if (event.successor().equals(Optional.of(pair.id()))) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("successor.itself", pair.id()));
    }
  }

  private void requireNewsOfPair(MentorshipEvent event) {
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
    Actor.Side side = pair.side(event.by());
    if (pair.terms().isSaidAlready(event.agreement(), side)) {
      refusal.add(
          DUPLICATE, FindingFactory.of("agreement.repeated", ((Actor.Person) event.by()).id()));
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
    Stream.concat(
            pair.plannedSessions().stream().map(MentorshipCounts.Settled::of),
            pair.counts().lastSettled().stream())
        .filter(other -> other.start().equals(session.start()) && !other.id().equals(session.id()))
        .findFirst()
        .ifPresent(other -> refusal.add(
            DUPLICATE,
            FindingFactory.times(
                "session.same-start", session.start(), other.start(), other.id())));
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
