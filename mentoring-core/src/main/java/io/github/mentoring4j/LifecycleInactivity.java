package io.github.mentoring4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds pairs that have not met for long, and proposals that nobody has answered. */
final class LifecycleInactivity {
  private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE);

  private LifecycleInactivity() {}

  static boolean isStalled(Mentorship pair, LifecyclePolicy policy, Instant now) {
    if (pair.status() != Mentorship.Status.ACTIVE) {
      return false;
    }
    Duration limit = pair.terms()
        .inForce()
        .flatMap(Agreement::rhythm)
        .map(LifecycleInactivity::twice)
        .orElse(policy.longestSilence());
    return Duration.between(lastSignOfLife(pair), now).compareTo(limit) >= 0
        && pair.plannedSessions().stream().noneMatch(session -> isWithin(session, now, limit));
  }

  private static Instant lastSignOfLife(Mentorship pair) {
    return Stream.of(pair.acceptedAt(), pair.lastSessionAt(), pair.standing().resumedAt())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private static boolean isWithin(Session session, Instant now, Duration limit) {
    return !session.start().isBefore(now)
        && Duration.between(now, session.start()).compareTo(limit) <= 0;
  }

  private static Duration twice(Duration rhythm) {
    return rhythm.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : rhythm.multipliedBy(2);
  }

  static boolean isAnswerOverdue(Mentorship pair, LifecyclePolicy policy, Instant now) {
    return pair.status() == Mentorship.Status.PROPOSED
        && Duration.between(pair.proposedAt(), now).compareTo(policy.answerTime()) >= 0;
  }
}
