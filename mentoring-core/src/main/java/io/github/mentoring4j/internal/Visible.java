package io.github.mentoring4j.internal;

import java.util.HexFormat;

/** Makes a text safe to print in a log or a terminal. */
public final class Visible {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Visible() {}

  /**
   * Escapes each character that breaks the line, controls a terminal or changes the direction of the text beside it. The escapes are those of
   * Java and JSON: a character beyond U+FFFF has two.
   *
   * @param text any text
   * @return the text on one line, for example {@code ada\\u000ARefused} for a text with a line break in it
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      if (isUnseen(point)) {
        Character.toString(point)
            .chars()
            .forEach(unit -> shown.append("\\u").append(HEX.toHexDigits((char) unit)));
      } else {
        shown.appendCodePoint(point);
      }
    });
    return shown.toString();
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }
}
