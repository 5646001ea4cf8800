package io.github.mentoring4j.internal;

/** Tells a text that shows nothing from one that does. */
public final class Blank {
  private Blank() {}

  /**
   * Says whether a reader would see nothing. White space, no-break spaces, controls and zero-width characters do not count as something to see.
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

  private static boolean isInvisible(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> false;
    };
  }
}
