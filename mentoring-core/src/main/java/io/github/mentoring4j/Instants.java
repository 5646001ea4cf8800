package io.github.mentoring4j;

import java.time.Duration;
import java.time.Instant;

/** Compares points in time, and adds lengths of time that a user may choose freely. */
final class Instants {
  private Instants() {}

  /** The point in time after a length; the last one there is if the length leads beyond it. */
  static Instant plus(Instant instant, Duration length) {
    // Duration.between would throw and catch an exception: it counts nanoseconds first, and they
    // are too many for a long.
    Duration most = Duration.ofSeconds(
        Instant.MAX.getEpochSecond() - instant.getEpochSecond(),
        Instant.MAX.getNano() - instant.getNano());
    return length.compareTo(most) > 0 ? Instant.MAX : instant.plus(length);
  }

  static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
