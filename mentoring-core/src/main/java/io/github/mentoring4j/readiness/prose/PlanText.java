package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.internal.Characters;
import io.github.mentoring4j.internal.Excerpt;

/** Folds and shortens a text that somebody has typed, in one pass and without regular expressions, so that no text can make it slow. */
public final class PlanText {
  private static final int SHOWN = 60;

  // Punctuation by its category, but part of a name: C#, R&D, 50%.
  private static final String MEANINGFUL = "#&%@";

  private PlanText() {}

  /**
   * Returns a text without case, space and punctuation. A point or comma inside a number stays.
   *
   * @param text the text
   * @return for example {@code chooseoneoffer} for {@code Choose one offer!}
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isKept(text, i, point)) {
        folded.appendCodePoint(Characters.fold(point));
      }
      i += Character.charCount(point);
    }
    return folded.toString();
  }

  /** Whether folding keeps the character at this place of a text. */
  static boolean isKept(String text, int at, int point) {
    return Characters.isVisible(point)
        && (!Characters.isPunctuation(point)
            || isMeaningful(text, at, at + Character.charCount(point), point));
  }

  /**
   * Returns a text in one line, without anything that moves or hides the characters around it.
   *
   * @param text the text
   * @return at most 60 code points, with an ellipsis behind them if there are more
   */
  public static String excerpt(String text) {
    return excerpt(text, SHOWN);
  }

  /**
   * Returns a whole text in one line, without anything that moves or hides the characters around it.
   *
   * @param text the text
   * @return the text in one line
   */
  public static String oneLine(String text) {
    return excerpt(text, Integer.MAX_VALUE);
  }

  /**
   * Returns a text in one line, without anything that moves or hides the characters around it.
   *
   * @param text the text
   * @param most how many code points to show
   * @return at most that many code points, with an ellipsis behind them if there are more
   */
  public static String excerpt(String text, int most) {
    return Excerpt.oneLine(text, most);
  }

  private static boolean isMeaningful(String text, int at, int next, int point) {
    return MEANINGFUL.indexOf(point) >= 0
        || (at > 0
            && next < text.length()
            && Character.isDigit(text.codePointBefore(at))
            && Character.isDigit(text.codePointAt(next)));
  }
}
