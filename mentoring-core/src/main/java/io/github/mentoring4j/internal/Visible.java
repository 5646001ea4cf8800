package io.github.mentoring4j.internal;

import java.util.HexFormat;

/** Makes a text safe to print in a log or a terminal. */
public final class Visible {
  private Visible() {}

  /**
   * Replaces whatever would break the line, steer a terminal, or change the direction of what is beside it, by its number.
   *
   * @param text any text
   * @return the text on one line, for example {@code ada\\u000ARefused} for a text with a line break in it
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
          shown
              .append("\\u")
              .append(HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4));
        default -> shown.appendCodePoint(point);
      }
    });
    return shown.toString();
  }
}
