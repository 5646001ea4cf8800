package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Noted;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What has been counted since the relationship began, and in the present visit to its stage. */
@Value.Immutable
@StateStyle
interface Tally {
  static Tally zero() {
    return ImmutableTally.builder()
        .sessionsHeld(0)
        .missedByMentee(0)
        .missedByMentor(0)
        .successes(0)
        .visit(VisitTally.zero())
        .build();
  }

  int sessionsHeld();

  int missedByMentee();

  int missedByMentor();

  int successes();

  /** The start of the latest session that was held. */
  Optional<Instant> lastSessionAt();

  VisitTally visit();

  default Tally sessionHeld(Session session) {
    ImmutableVisitTally visit = ImmutableVisitTally.copyOf(visit());
    Instant last = lastSessionAt().filter(session.start()::isBefore).orElse(session.start());
    return ImmutableTally.copyOf(this)
        .withSessionsHeld(sessionsHeld() + 1)
        .withLastSessionAt(last)
        .withVisit(visit.withSessionsHeld(visit.sessionsHeld() + 1));
  }

  default Tally sessionMissed(Session.Absentee absentee) {
    return ImmutableTally.copyOf(this)
        .withMissedByMentee(missedByMentee() + (absentee.includes(Actor.Role.MENTEE) ? 1 : 0))
        .withMissedByMentor(missedByMentor() + (absentee.includes(Actor.Role.MENTOR) ? 1 : 0));
  }

  default Tally noted(Noted.Kind kind, Actor.Role side) {
    ImmutableTally tally = ImmutableTally.copyOf(this);
    return kind == Noted.Kind.SUCCESS
        ? tally.withSuccesses(successes() + 1)
        : tally.withVisit(visit().noted(kind, side));
  }

  default Tally newVisit() {
    return ImmutableTally.copyOf(this).withVisit(VisitTally.zero());
  }
}
