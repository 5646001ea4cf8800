package io.github.mentoring4j.internal;

/** Tells a text that shows nothing from one that does. */
public final class Blank {
  /** Letters and symbols by their category, but drawn as nothing: fillers of Hangul and Braille, and the grapheme joiner. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800\u034F";

  private Blank() {}

  /**
   * Returns whether a reader would see nothing. White space, no-break spaces, controls, fillers, variation selectors, zero-width characters and
   * noncharacters are not seen.
   *
   * @param text the text
   * @return true for the empty text, for {@code " "} and for {@code "\u200B"}
   */
  public static boolean is(String text) {
    // No stream: this is asked of every text of every event.
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!isInvisible(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /**
   * Returns whether a character alone shows nothing.
   *
   * @param codePoint the character
   * @return true for white space, controls, format characters, fillers, variation selectors and noncharacters
   */
  public static boolean isInvisible(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint <= ' ' || codePoint == 0x7F;
    }
    if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || FILLERS.indexOf(codePoint) >= 0) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> isVariationSelector(codePoint) || isNoncharacter(codePoint);
    };
  }

  /**
   * Returns whether Unicode keeps a code point for internal use for ever.
   *
   * @param codePoint the code point
   * @return true for the last two of each plane and for U+FDD0 to U+FDEF; XML cannot even hold some of them
   */
  public static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0x180B && codePoint <= 0x180F);
  }
}
