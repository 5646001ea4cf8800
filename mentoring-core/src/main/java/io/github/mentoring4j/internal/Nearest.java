package io.github.mentoring4j.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Nearest {
  /** A name with more wrong letters is a different name. */
  private static final int FARTHEST = 4;

  private Nearest() {}

  /**
   * Returns the known name that is most similar to another name. At most four letters differ, and at most half of the known name. For example,
   * {@code mentro} finds {@code mentor}. Upper case, blanks, hyphens and underscores make no difference: {@code GOAL_SET} finds {@code
   * goal-set}.
   *
   * @param name the name as it was written
   * @param known the names there are
   * @return the nearest name, the first in alphabetical order among equally near ones; empty if none is near
   */
  public static Optional<String> of(String name, Collection<String> known) {
    String written = fold(name);
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(written, fold(candidate))))
        .filter(Candidate::isNear)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
  }

  /** Counts the letters to insert, remove, replace or swap with their neighbour (the restricted distance of Damerau). */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > FARTHEST) {
      return Integer.MAX_VALUE;
    }
    int[] twoAbove = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int swapped = areSwapped(one, i, other, j) ? twoAbove[j - 2] + 1 : replaced;
        row[j] = Math.min(Math.min(replaced, swapped), Math.min(above[j], row[j - 1]) + 1);
      }
      twoAbove = above;
      above = row;
    }
    return above[other.length()];
  }

  private static boolean areSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private record Candidate(String name, int distance) {
    boolean isNear() {
      return distance <= Math.min(FARTHEST, name.length() / 2);
    }
  }
}
