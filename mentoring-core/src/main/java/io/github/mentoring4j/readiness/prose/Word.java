package io.github.mentoring4j.readiness.prose;

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
    for (WordReader reader = new WordReader(text); reader.next(); ) {
      words.add(reader.word());
    }
    return words;
  }

  /** {@return whether it has five letters or more; shorter words are mostly those that every sentence has} */
  public boolean isLong() {
    int letters = 0;
    for (int i = 0; i < folded.length(); ) {
      int point = folded.codePointAt(i);
      if (WITHOUT_SPACES.contains(UnicodeScript.of(point))) {
        return false;
      }
      letters += Character.isLetter(point) ? 1 : 0;
      i += Character.charCount(point);
    }
    return letters >= LONG;
  }
}
