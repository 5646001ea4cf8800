package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.Finding.Span;
import java.util.Collections;
import java.util.List;

/**
 * A text as its words.
 *
 * @param text the original text
 * @param tokens its words, in their order
 */
public record Prose(String text, List<Token> tokens) {

  public Prose {
    // Not a copy: who reads a text keeps no list of its words.
    tokens = Collections.unmodifiableList(tokens);
  }

  /** {@return the number of its words} */
  public int size() {
    return tokens.size();
  }

  /**
   * Returns one of its words.
   *
   * @param index the index of the word, from 0
   * @return the word
   */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Returns the place of some words.
   *
   * @param from the index of the first one
   * @param to the index behind the last one
   * @return from the beginning of the first one to the end of the last one
   */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** {@return the place of all that is said, with the marks around the words} */
  public Span span() {
    return tokens.isEmpty() ? new Span(0, text.length()) : spanFrom(0);
  }

  /**
   * Returns the place of the rest of the text, with the marks around its words.
   *
   * @param from the index of its first word
   * @return from the opening marks of that word, such as {@code (} and {@code ¿}, to the end of the text
   */
  public Span spanFrom(int from) {
    int start = tokens.get(from).start();
    while (start > 0 && isOpening(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, text.stripTrailing().length());
  }

  private static boolean isOpening(char mark) {
    int type = Character.getType(mark);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || "\"'¿¡".indexOf(mark) >= 0;
  }

  /**
   * Returns a part of the text in one line.
   *
   * @param span the place of the part
   * @return at most 60 code points
   */
  public String excerpt(Span span) {
    return PlanText.excerpt(text.substring(span.start(), span.end()));
  }

  /**
   * One word.
   *
   * @param folded the word without case and accents
   * @param stem the word without its endings
   * @param start the index of its first UTF-16 unit in the text
   * @param end the index behind its last one
   * @param shape the shape that its first character gives it
   * @param mark the mark between it and the next word
   */
  public record Token(String folded, String stem, int start, int end, Shape shape, Mark mark) {
    /** {@return whether it has a digit} */
    public boolean isNumber() {
      for (int i = 0; i < folded.length(); i++) {
        if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
          return true;
        }
      }
      return false;
    }
  }

  /** The shape that its first character gives a word. */
  enum Shape {
    /** A small letter. */
    LOWER,
    /** A capital. */
    CAPITAL,
    /** A digit, or a letter without case. */
    OTHER
  }

  /** The mark between two words, from the weakest to the strongest. Of several marks the strongest counts. */
  enum Mark {
    /** A space, a hyphen, or anything else. */
    NONE,
    /** A comma or a line break. */
    COMMA,
    /** A colon. */
    COLON,
    /** A semicolon, a bracket or a dash. */
    CLAUSE,
    /** A full stop or an ellipsis. */
    STOP,
    /** An exclamation mark. */
    EXCLAMATION,
    /** A question mark. */
    QUESTION;

    boolean endsSentence() {
      return compareTo(STOP) >= 0;
    }
  }
}
