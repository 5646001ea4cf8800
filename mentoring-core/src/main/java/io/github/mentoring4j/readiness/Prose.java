package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Span;
import java.util.List;

/**
 * A text as its words.
 *
 * @param text the original text
 * @param tokens its words, in their order
 */
record Prose(String text, List<Token> tokens) {

  Prose {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** From the first of some words to the last one. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** From the first word to the last one, or all of a text without any. */
  Span span() {
    return tokens.isEmpty() ? new Span(0, text.length()) : span(0, size());
  }

  String excerpt(Span span) {
    return PlanText.excerpt(text.substring(span.start(), span.end()));
  }

  /**
   * One word.
   *
   * @param folded the word without case and accents
   * @param stem the word without its endings
   * @param start the index of its first UTF-16 unit in the text
   * @param end the index behind its last one
   * @param shape what its first character says about it
   * @param mark what separates it from the next word
   */
  record Token(String folded, String stem, int start, int end, Shape shape, Mark mark) {
    boolean isNumber() {
      return folded.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
    }
  }

  /** What the first character of a word says about it. */
  enum Shape {
    LOWER,
    CAPITAL,
    OTHER
  }

  /** What separates two words, from the weakest to the strongest. Of several marks the strongest counts. */
  enum Mark {
    NONE,
    COMMA,
    COLON,
    CLAUSE,
    STOP,
    EXCLAMATION,
    QUESTION;

    boolean endsSentence() {
      return compareTo(STOP) >= 0;
    }
  }
}
