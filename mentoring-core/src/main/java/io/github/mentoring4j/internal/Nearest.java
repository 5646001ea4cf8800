package io.github.mentoring4j.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
  /** What differs in more letters was hardly meant. */
  private static final int FARTHEST = 4;

  private Nearest() {}

  /**
   * Looks for the known name that is most like another.
   *
   * @param name what was written
   * @param known what there is
   * @return the nearest name, the first in alphabetical order among equally near ones; empty if none is near
   */
  public static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .filter(
            candidate -> distance(name, candidate) <= Math.min(FARTHEST, candidate.length() / 2))
        .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters have to be put in, left out or changed. */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > FARTHEST) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
