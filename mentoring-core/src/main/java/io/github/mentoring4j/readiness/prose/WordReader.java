package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.internal.Characters;

/** Reads the words of a text one by one, and keeps none of them. Used once, by one thread. */
final class WordReader {
  private final String text;
  private final StringBuilder folded = new StringBuilder();
  private int at;
  private int start;
  private int end;

  WordReader(String text) {
    this.text = text;
  }

  /** Goes to the next word; false if there is none. */
  boolean next() {
    folded.setLength(0);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (PlanText.isKept(text, at, point)) {
        start = folded.isEmpty() ? at : start;
        end = next;
        folded.appendCodePoint(Characters.fold(point));
      } else if (!folded.isEmpty() && parts(point)) {
        return true;
      }
      at = next;
    }
    return !folded.isEmpty();
  }

  private static boolean parts(int point) {
    return !Blank.isInvisible(point)
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point);
  }

  /** The word without case and punctuation, until the next one is read. */
  CharSequence folded() {
    return folded;
  }

  Word word() {
    return new Word(folded.toString(), start, end);
  }
}
