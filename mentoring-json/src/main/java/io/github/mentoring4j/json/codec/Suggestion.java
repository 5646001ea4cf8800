package io.github.mentoring4j.json.codec;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Suggestion {
  private static final int FARTHEST = 2;
  private static final int LONGEST = 64;

  private Suggestion() {}

  /** Gives for example {@code Did you mean "text"? }, or nothing if no candidate is near. */
  static String of(String given, Collection<String> candidates) {
    if (given.length() > LONGEST) {
      return "";
    }
    String nearest = "";
    int best = FARTHEST + 1;
    for (String candidate : candidates) {
      int distance = distance(fold(given), fold(candidate));
      if (distance < best && distance < candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "Did you mean " + Quoted.text(nearest) + "? ";
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
  }

  /** Counts the letters to be inserted, removed or replaced, after Levenshtein. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
