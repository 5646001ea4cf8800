package io.github.mentoring4j;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds pairs that have not met for long, and proposals that nobody has answered. */
final class LifecycleInactivity {
  /** A rhythm beyond this reaches beyond every point in time, and cannot be doubled. */
  private static final Duration LONGEST = Duration.ofDays(1_000_000_000_000L);

  private LifecycleInactivity() {}

  static boolean isStalled(Mentorship pair, LifecyclePolicy policy, Instant now) {
    if (pair.status() != Mentorship.Status.ACTIVE) {
      return false;
    }
    Duration limit = limit(pair, policy);
    return Duration.between(lastSign(pair, limit), now).compareTo(limit) >= 0;
  }

  /** Twice the rhythm, and a day: a change of the clocks makes no pair silent. */
  private static Duration limit(Mentorship pair, LifecyclePolicy policy) {
    return pair.agreement()
        .flatMap(Agreement::rhythm)
        .map(rhythm ->
            rhythm.compareTo(LONGEST) > 0 ? rhythm : rhythm.multipliedBy(2).plusDays(1))
        .orElse(policy.longestSilence());
  }

  private static Instant lastSign(Mentorship pair, Duration limit) {
    Instant sign = Stream.of(
            pair.acceptedAt(), pair.takenOverAt(), pair.lastSessionAt(), pair.lastResumedAt())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElseThrow();
    List<Instant> starts =
        pair.plannedSessions().stream().map(Session::start).sorted().toList();
    for (Instant start : starts) {
      if (start.isAfter(sign) && Duration.between(sign, start).compareTo(limit) <= 0) {
        sign = start;
      }
    }
    return sign;
  }

  static boolean isAnswerOverdue(Mentorship pair, LifecyclePolicy policy, Instant now) {
    return pair.status() == Mentorship.Status.PROPOSED
        && Duration.between(pair.opening().at(), now).compareTo(policy.answerTime()) >= 0;
  }
}
