package io.github.mentoring4j.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Quotes pieces of somebody's input in a message: short, and {@linkplain Visible visible} or in one line. */
public final class Excerpt {
  private static final int MOST = 40;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Excerpt() {}

  /**
   * Quotes a text. An ellipsis takes the place of all after 40 code points.
   *
   * @param text any text
   * @return for example {@code "tarketDate"}, with the quotation marks
   */
  public static String of(String text) {
    return '"' + Visible.of(shortened(text)) + '"';
  }

  /**
   * Quotes several texts.
   *
   * @param texts any texts
   * @return for example {@code "id", "text"}
   */
  public static String of(Collection<String> texts) {
    return texts.stream().map(Excerpt::of).collect(Collectors.joining(", "));
  }

  /**
   * Shortens a text that needs no quotation marks, such as a number.
   *
   * @param text any text
   * @return at most 40 code points, then an ellipsis if there are more
   */
  public static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + '…';
  }

  /**
   * Shows the beginning of a text that needs no quotation marks.
   *
   * @param text any text
   * @param most how many code points of it to show
   * @return at most that many code points, {@linkplain Visible visible}, then an ellipsis if there are more
   */
  public static String visible(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? Visible.of(text)
        : Visible.of(text.substring(0, text.offsetByCodePoints(0, most))) + '…';
  }

  /**
   * Returns a text in one line, without anything that moves or hides the characters around it.
   *
   * @param text any text
   * @param most how many code points to show
   * @return at most that many code points, with an ellipsis behind them if there are more
   */
  public static String oneLine(String text, int most) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Characters.isVisible(point) || (isAttached(point) && count > 0 && !gap)) {
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

  /** Shows nothing alone, but changes the characters beside it: holds an emoji together, letters apart, or selects a form. */
  private static boolean isAttached(int point) {
    return point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER || Characters.isMark(point);
  }
}
