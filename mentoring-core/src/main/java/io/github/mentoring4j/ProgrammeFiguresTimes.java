package io.github.mentoring4j;

import java.time.Duration;

/**
 * Times in a stage.
 *
 * @param buckets how many there are, by {@link ProgrammeFiguresBuckets}
 * @param sum their sum
 */
record ProgrammeFiguresTimes(ProgrammeFiguresCounts buckets, Duration sum) {
  static final ProgrammeFiguresTimes NONE =
      new ProgrammeFiguresTimes(ProgrammeFiguresCounts.NONE, Duration.ZERO);

  static ProgrammeFiguresTimes of(Duration time) {
    int bucket = ProgrammeFiguresBuckets.bucket(time.toDays());
    return new ProgrammeFiguresTimes(ProgrammeFiguresCounts.one(bucket), time);
  }

  ProgrammeFiguresTimes plus(ProgrammeFiguresTimes other) {
    return new ProgrammeFiguresTimes(buckets.plus(other.buckets), sum.plus(other.sum));
  }
}
