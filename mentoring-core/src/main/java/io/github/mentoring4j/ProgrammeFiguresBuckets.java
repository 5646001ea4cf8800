package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Buckets of whole days. Each day below 8 has its own. From there on, every power of two begins an octave of eight buckets that are equally wide: 8 to 15
 * days one by one, 16 to 31 days two by two, and so on.
 */
final class ProgrammeFiguresBuckets {
  private static final int BITS = 3;
  private static final int EACH = 1 << BITS;

  private ProgrammeFiguresBuckets() {}

  static int bucket(long days) {
    int octave = octave(days);
    return EACH * octave + (int) (days >> octave);
  }

  /** How often the buckets have doubled their width: 0 below 16 days. */
  private static int octave(long days) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(days);
    return Math.max(0, bits - BITS - 1);
  }

  /** The longest time in a bucket, in days. */
  static long longest(int bucket) {
    int octave = Math.max(0, bucket / EACH - 1);
    long after = bucket - EACH * octave + 1L;
    return (after << octave) - 1;
  }

  /** The longest time in the bucket that has the time at a share from 0 to 1. */
  static Optional<Duration> quantile(ProgrammeFiguresCounts buckets, double share) {
    Faults.of("StageTimes")
        .that(share >= 0 && share <= 1, "share", share, "0 to 1")
        .throwIfAny();
    long number = buckets.sum();
    if (number == 0) {
      return Optional.empty();
    }
    // As a decimal: 0.07 of 100 is 7, and not a little more.
    long rank = BigDecimal.valueOf(share)
        .multiply(BigDecimal.valueOf(number))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
    int bucket = buckets.place(Math.max(1, rank));
    return Optional.of(Duration.ofDays(longest(bucket)));
  }
}
