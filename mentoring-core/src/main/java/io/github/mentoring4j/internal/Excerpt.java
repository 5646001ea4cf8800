package io.github.mentoring4j.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Quotes pieces of somebody's input in a message, short and {@linkplain Visible visible}. */
public final class Excerpt {
  private static final int MOST = 40;

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
}
