package io.github.mentoring4j.internal;

/** Tells characters apart by what a reader sees of them. */
public final class Characters {
  private Characters() {}

  /**
   * Returns whether a character shows something. Half a surrogate pair does not.
   *
   * @param codePoint the character
   * @return true for letters, digits, symbols, punctuation and marks
   */
  public static boolean isVisible(int codePoint) {
    return !Blank.isInvisible(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
  }

  /**
   * Returns whether a character steers the text around it and shows nothing itself: a control character, the end of a line, or a mark that
   * turns the direction of writing.
   *
   * @param codePoint the character
   * @return true for NUL, the line feed and U+202E, for example
   * @see <a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">Unicode: directional formatting characters</a>
   */
  public static boolean isControl(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < ' ' || codePoint == 0x7F;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
        codePoint == 0x061C
            || (codePoint >= 0x200E && codePoint <= 0x200F)
            || (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    };
  }

  /**
   * Returns whether a character is punctuation, by its category.
   *
   * @param codePoint the character
   * @return true for {@code .}, {@code -} and {@code (}, but also for {@code #}, {@code &}, {@code %} and {@code @}
   */
  public static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
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

  /**
   * Returns whether a character is drawn onto the one before it and takes no room of its own.
   *
   * @param codePoint the character
   * @return true for accents and enclosing marks
   */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /**
   * Returns a character without its case.
   *
   * @param codePoint the character
   * @return the same character for {@code A} and {@code a}, in no particular language
   */
  public static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }
}
