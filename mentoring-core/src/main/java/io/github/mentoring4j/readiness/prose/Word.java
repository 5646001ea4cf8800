package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.internal.Characters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a text, and its place.
 *
 * @param folded the word without case and punctuation
 * @param start the index of its first UTF-16 unit in the text
 * @param end the index behind its last one
 */
public record Word(String folded, int start, int end) {
  private static final int LONG = 5;

  /** These put no space between words, so that a piece between two spaces is not a word. */
  private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.THAI,
      UnicodeScript.LAO,
      UnicodeScript.KHMER,
      UnicodeScript.MYANMAR);

  /**
   * Returns the words of a text. A hidden character other than a space, such as a soft hyphen, does not end a word.
   *
   * @param text the text
   * @return the words in their order
   */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder folded = new StringBuilder();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (PlanText.isKept(text, i, point)) {
        start = folded.isEmpty() ? i : start;
        end = next;
        folded.appendCodePoint(Characters.fold(point));
      } else if (parts(point)) {
        add(words, folded, start, end);
      }
      i = next;
    }
    add(words, folded, start, end);
    return words;
  }

  private static void add(List<Word> words, StringBuilder folded, int start, int end) {
    if (!folded.isEmpty()) {
      words.add(new Word(folded.toString(), start, end));
      folded.setLength(0);
    }
  }

  private static boolean parts(int point) {
    return !Blank.isInvisible(point)
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point);
  }

  /** {@return whether it has five letters or more; shorter words are mostly those that every sentence has} */
  public boolean isLong() {
    return folded.codePoints().filter(Character::isLetter).count() >= LONG
        && folded.codePoints().mapToObj(UnicodeScript::of).noneMatch(WITHOUT_SPACES::contains);
  }
}
