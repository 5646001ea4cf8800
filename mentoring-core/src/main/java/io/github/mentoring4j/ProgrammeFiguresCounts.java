package io.github.mentoring4j;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How often something was counted at each place, from 0 on. Behind the last place that is held, all counts are zero. Immutable. */
final class ProgrammeFiguresCounts {
  static final ProgrammeFiguresCounts NONE = new ProgrammeFiguresCounts(new long[0]);

  /** Counts that are compared have one length for all, or no zero at the end. So equal counts have equal arrays. */
  private final long[] counts;

  private ProgrammeFiguresCounts(long[] counts) {
    this.counts = counts;
  }

  static ProgrammeFiguresCounts of(long... counts) {
    return new ProgrammeFiguresCounts(counts.clone());
  }

  /** One at a place, and zero everywhere else. */
  static ProgrammeFiguresCounts one(int place) {
    long[] counts = new long[place + 1];
    counts[place] = 1;
    return new ProgrammeFiguresCounts(counts);
  }

  long at(int place) {
    return place < counts.length ? counts[place] : 0;
  }

  long sum() {
    return Arrays.stream(counts).sum();
  }

  /** The place of the one with a rank, from 1 on, if all are in a row by their places. */
  int place(long rank) {
    long left = rank;
    int place = 0;
    while (left > at(place)) {
      left -= at(place);
      place++;
    }
    return place;
  }

  ProgrammeFiguresCounts plus(ProgrammeFiguresCounts other) {
    long[] sum = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
    for (int place = 0; place < other.counts.length; place++) {
      sum[place] = Math.addExact(sum[place], other.counts[place]);
    }
    return new ProgrammeFiguresCounts(sum);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgrammeFiguresCounts that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
