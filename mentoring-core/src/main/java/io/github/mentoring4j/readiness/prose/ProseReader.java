package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.readiness.prose.Prose.Mark;
import io.github.mentoring4j.readiness.prose.Prose.Shape;
import io.github.mentoring4j.readiness.prose.Prose.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into words, in one pass that looks at each character a fixed number of times. Hidden characters do not end a word, accents do not
 * matter, and pictures are not words. Used once, by one thread.
 */
final class ProseReader {
  private static final String APOSTROPHES = "'\u2019\u02BC\uFF07";
  private static final String INSIDE_NUMBERS = ".,:/\u2044";
  private static final String COMMAS = ",\n\u060C\u3001\uFF0C";
  private static final String CLAUSES = ";()\u2013\u2014\u061B\uFF1B";
  private static final String COLONS = ":\uFF1A";
  private static final String STOPS = ".\u2026\u3002";
  private static final String EXCLAMATIONS = "!\uFF01";
  private static final String QUESTIONS = "?\u061F\u037E\uFF1F";

  /** Words are longer on the average, with the space behind them. */
  private static final int LEAST_WORD = 4;

  private final CharSequence text;
  private final UnaryOperator<String> stem;
  private final List<Token> tokens;

  /** What each character beyond ASCII is folded to: few of them make up most of a text. */
  private @Nullable Map<Integer, String> foldings;

  private final StringBuilder folded = new StringBuilder();

  /** The word before, whose mark is not known yet. */
  private @Nullable String word;

  private int start;
  private int end;
  private Shape shape = Shape.OTHER;

  private Mark mark = Mark.NONE;
  private boolean stopped;
  private boolean spaced;

  private ProseReader(CharSequence text, UnaryOperator<String> stem) {
    this.text = text;
    this.stem = stem;
    this.tokens = new ArrayList<>(text.length() / LEAST_WORD);
  }

  static List<Token> tokens(CharSequence text, UnaryOperator<String> stem) {
    return new ProseReader(text, stem).read();
  }

  private List<Token> read() {
    for (int i = 0; i < text.length(); ) {
      int point = Character.codePointAt(text, i);
      int next = i + Character.charCount(point);
      if (isWordPart(point)) {
        append(point, i, next);
      } else if (!folded.isEmpty() && isMark(point)) {
        end = next;
      } else if (!folded.isEmpty() && joins(point, next)) {
        folded.append(isApostrophe(point) ? '\'' : (char) point);
      } else if (!isHidden(point)) {
        finishWord();
        separate(point);
      }
      i = next;
    }
    finishWord();
    finishGap(false);
    return tokens;
  }

  private void append(int point, int at, int next) {
    boolean isFirst = folded.isEmpty();
    fold(point);
    if (isFirst && !folded.isEmpty()) {
      finishGap(Character.isLowerCase(point));
      start = at;
      shape = shape(point);
    }
    end = next;
  }

  private static Shape shape(int point) {
    if (Character.isLowerCase(point)) {
      return Shape.LOWER;
    }
    return Character.isUpperCase(point) || Character.isTitleCase(point)
        ? Shape.CAPITAL
        : Shape.OTHER;
  }

  private void fold(int point) {
    if (point < 0x80) {
      folded.append((char) Character.toLowerCase(point));
      return;
    }
    if (foldings == null) {
      foldings = new HashMap<>();
    }
    // Character by character, since a long row of accents takes the normalizer quadratic time.
    folded.append(foldings.computeIfAbsent(point, ProseReader::folding));
  }

  private static String folding(int point) {
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(part -> digit(Character.toLowerCase(part)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int digit(int point) {
    return Character.isDigit(point) ? '0' + Character.digit(point, 10) : point;
  }

  private static boolean isWordPart(int point) {
    if (point < 0x80) {
      return Character.isLetterOrDigit(point);
    }
    return (Character.isLetterOrDigit(point) && !isHidden(point) && !isApostrophe(point))
        || Character.getType(point) == Character.OTHER_NUMBER;
  }

  private static boolean isApostrophe(int point) {
    return APOSTROPHES.indexOf(point) >= 0;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
        true;
      default -> false;
    };
  }

  private static boolean isHidden(int point) {
    return Blank.isInvisible(point)
        && !Character.isWhitespace(point)
        && !Character.isSpaceChar(point);
  }

  private boolean joins(int point, int next) {
    if (next >= text.length()) {
      return false;
    }
    int before = folded.codePointBefore(folded.length());
    int after = Character.codePointAt(text, next);
    return isApostrophe(point)
        ? Character.isLetter(before) && Character.isLetter(after)
        : INSIDE_NUMBERS.indexOf(point) >= 0
            && Character.isDigit(before)
            && Character.isDigit(after);
  }

  private void finishWord() {
    if (!folded.isEmpty()) {
      word = folded.toString();
      folded.setLength(0);
    }
  }

  private void separate(int point) {
    if (STOPS.indexOf(point) >= 0) {
      stopped = true;
    }
    Mark found = mark(point);
    if (found.compareTo(mark) > 0) {
      mark = found;
    }
    spaced = Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private Mark mark(int point) {
    if (QUESTIONS.indexOf(point) >= 0) {
      return Mark.QUESTION;
    }
    if (EXCLAMATIONS.indexOf(point) >= 0) {
      return Mark.EXCLAMATION;
    }
    // A dash between two words with spaces, not the hyphen within one.
    if (CLAUSES.indexOf(point) >= 0 || (point == '-' && spaced)) {
      return Mark.CLAUSE;
    }
    if (COLONS.indexOf(point) >= 0) {
      return Mark.COLON;
    }
    return COMMAS.indexOf(point) >= 0 ? Mark.COMMA : Mark.NONE;
  }

  /** A full stop before a small letter ends an abbreviation, not a sentence. */
  private void finishGap(boolean goesOn) {
    Mark strongest = stopped && !goesOn && mark.compareTo(Mark.STOP) < 0 ? Mark.STOP : mark;
    if (word != null) {
      tokens.add(new Token(word, stem.apply(word), start, end, shape, strongest));
      word = null;
    }
    mark = Mark.NONE;
    stopped = false;
    spaced = false;
  }
}
