package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as its words.
 *
 * @param text the text
 * @param words its words in their order
 */
record MessageReviewText(String text, List<Word> words) {
  private static final String JOINERS = "'’.-‑";
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String OPENING = "“„«»\"`";
  private static final String CLOSING = "”“»«\"`";
  private static final String ENDS = ".!?…:。！？;\n";
  private static final String COMMAS = ",;:–—()";

  /**
   * One word.
   *
   * @param text the word as it was written
   * @param folded the word in small letters
   * @param start the index of its first UTF-16 unit
   * @param end the index behind its last one
   * @param isQuoted whether it stands between quotation marks or back-ticks
   * @param opensSentence whether it is the first word of a sentence
   * @param followsComma whether a comma, a bracket or a dash stands before it
   */
  record Word(
      String text,
      String folded,
      int start,
      int end,
      boolean isQuoted,
      boolean opensSentence,
      boolean followsComma) {
    boolean isCapital() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isSmall() {
      return Character.isLowerCase(text.codePointAt(0));
    }
  }

  static MessageReviewText of(String text) {
    return of(text, true);
  }

  /** Reads the rest of a sentence, whose first word has a capital only if it always has one. */
  static MessageReviewText ofRest(String text) {
    return of(text, false);
  }

  private static MessageReviewText of(String text, boolean opensSentence) {
    boolean[] quoted = quoted(text);
    List<Word> words = new ArrayList<>();
    boolean opens = opensSentence;
    boolean follows = false;
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      if (end > i) {
        words.add(word(text, i, end, quoted[i], opens, follows));
        opens = false;
        follows = false;
        i = end;
      } else {
        opens |= !words.isEmpty() && ENDS.indexOf(text.charAt(i)) >= 0;
        follows |= COMMAS.indexOf(text.charAt(i)) >= 0;
        i++;
      }
    }
    return new MessageReviewText(text, List.copyOf(words));
  }

  private static Word word(
      String text, int start, int end, boolean isQuoted, boolean opens, boolean follows) {
    String word = text.substring(start, end);
    String folded = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return new Word(word, folded, start, end, isQuoted, opens, follows);
  }

  /** The index behind the word that begins here, or the same index if none does. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int next = end > start && JOINERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
      if (next == text.length() || !isPart(text.codePointAt(next))) {
        return end;
      }
      end = next + Character.charCount(text.codePointAt(next));
    }
    return end;
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER -> true;
          default -> false;
        };
  }

  /** Which units stand between quotation marks. A mark without a partner quotes nothing. */
  private static boolean[] quoted(String text) {
    boolean[] quoted = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      int mark = OPENING.indexOf(text.charAt(i));
      int end = mark < 0 ? -1 : closing(text, i + 1, mark);
      for (int inside = i; inside <= end; inside++) {
        quoted[inside] = true;
      }
      i = Math.max(i, end);
    }
    return quoted;
  }

  /** The index of the next closing mark. A German quotation „…“ may also end as an English one does. */
  private static int closing(String text, int from, int mark) {
    int end = text.indexOf(CLOSING.charAt(mark), from);
    return end < 0 && OPENING.charAt(mark) == '„' ? text.indexOf('”', from) : end;
  }

  /** The text without its quotations, for what a writer says in his own words. */
  String unquoted() {
    boolean[] quoted = quoted(text);
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      own.append(quoted[i] ? ' ' : text.charAt(i));
    }
    return own.toString();
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** Counts the words of a message. What has neither a letter nor a digit is not a word. */
  static int count(String message) {
    return (int) WHITE_SPACE
        .splitAsStream(message)
        .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }
}
