package io.github.mentoring4j.readiness;

import io.github.mentoring4j.internal.Blank;
import java.util.Set;

/** Looks at a text that somebody has typed, in one pass and without regular expressions, so that no text can make it slow. */
final class PlanText {
  private static final Set<String> SAYING_NOTHING = Set.of("", "tbd", "tba", "tbc", "na");
  private static final int LONGEST_SAYING_NOTHING = 3;
  private static final int SHOWN = 60;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  // Punctuation by its category, but part of a name: C#, R&D, 50%.
  private static final String MEANINGFUL = "#&%@";

  private PlanText() {}

  /** Says whether a text says nothing: nothing to see, punctuation alone, or one of the usual words for "later". */
  static boolean isMissing(String text) {
    return isMissing(text, 0, text.length());
  }

  static boolean isMissing(String text, int from, int to) {
    StringBuilder seen = new StringBuilder();
    for (int i = from; i < to && seen.length() <= LONGEST_SAYING_NOTHING; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isVisible(point) && !isPunctuation(point) && !isMark(point)) {
        seen.appendCodePoint(fold(point));
      }
    }
    return SAYING_NOTHING.contains(seen.toString());
  }

  /** Gives what is left of a text without case, space and punctuation; a point or comma inside a number stays. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isKept(text, i, point)) {
        folded.appendCodePoint(fold(point));
      }
      i += Character.charCount(point);
    }
    return folded.toString();
  }

  /** Whether folding keeps the character that stands at this place of a text. */
  static boolean isKept(String text, int at, int point) {
    return isVisible(point)
        && (!isPunctuation(point)
            || isMeaningful(text, at, at + Character.charCount(point), point));
  }

  /** Gives a text as it can be shown in one line: at most 60 code points, nothing that moves or hides what stands around it. */
  static String excerpt(String text) {
    return excerpt(text, SHOWN);
  }

  /** The same, but whole. */
  static String oneLine(String text) {
    return excerpt(text, Integer.MAX_VALUE);
  }

  static String excerpt(String text, int most) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isVisible(point) || (isAttached(point) && count > 0 && !gap)) {
        int needed = gap && count > 0 ? 2 : 1;
        count += needed;
        if (count > most) {
          return shown.append('…').toString();
        }
        shown.append(needed == 2 ? " " : "").appendCodePoint(point);
        gap = false;
      } else if (Character.getType(point) != Character.FORMAT) {
        gap = true;
      }
    }
    return shown.toString();
  }

  /** Shows nothing alone, but changes what stands beside it: holds parts of an emoji together, letters apart, or selects a form. */
  private static boolean isAttached(int point) {
    return point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER || isMark(point);
  }

  private static boolean isMeaningful(String text, int at, int next, int point) {
    return MEANINGFUL.indexOf(point) >= 0
        || (at > 0
            && next < text.length()
            && Character.isDigit(text.codePointBefore(at))
            && Character.isDigit(text.codePointAt(next)));
  }

  static int fold(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  /** Half a surrogate pair is no character at all. */
  private static boolean isVisible(int point) {
    return !Blank.isInvisible(point) && Character.getType(point) != Character.SURROGATE;
  }

  private static boolean isPunctuation(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION -> true;
      default -> false;
    };
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
