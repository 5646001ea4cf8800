package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageReviewText.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that follow each other. A {@code *} in a word stands for any letters, and {@code ...} for any words up to the next comma. A word in small
 * letters is found however it is written, one with a capital only as it stands, and not at the beginning of a sentence, where every word has one.
 */
final class MessageReviewPhrase {
  private static final String GAP = "...";

  private final List<Piece> pieces;

  private MessageReviewPhrase(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static MessageReviewPhrase of(String phrase) {
    return new MessageReviewPhrase(
        Stream.of(phrase.strip().split(" +")).map(Piece::of).toList());
  }

  /** Returns the first word in small letters, or empty if it stands for several words. */
  Optional<String> firstWord() {
    Piece first = pieces.get(0);
    return first.isOpen() || first.isGap()
        ? Optional.empty()
        : Optional.of(first.prefix().toLowerCase(Locale.ROOT));
  }

  /** Returns the index behind the phrase if it begins at a word, else -1. */
  int endAt(MessageReviewText text, int from) {
    return end(text, from, 0);
  }

  private int end(MessageReviewText text, int at, int piece) {
    if (piece == pieces.size()) {
      return at;
    }
    if (pieces.get(piece).isGap()) {
      return afterGap(text, at, piece + 1);
    }
    boolean isHere = at < text.size()
        && (piece == 0 || !text.word(at).opensSentence())
        && pieces.get(piece).matches(text.word(at));
    return isHere ? end(text, at + 1, piece + 1) : -1;
  }

  private int afterGap(MessageReviewText text, int from, int piece) {
    for (int at = from; at < text.size() && !text.word(at).followsComma(); at++) {
      int end = end(text, at, piece);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** A word, or what stands for one or several. */
  private record Piece(String prefix, String suffix, boolean isOpen, boolean isExact) {
    static Piece of(String word) {
      int star = word.indexOf('*');
      boolean isExact = word.codePoints().anyMatch(Character::isUpperCase);
      return star < 0
          ? new Piece(word, "", false, isExact)
          : new Piece(word.substring(0, star), word.substring(star + 1), true, isExact);
    }

    boolean isGap() {
      return prefix.equals(GAP);
    }

    boolean matches(Word word) {
      String written = isExact ? word.text() : word.folded();
      if (isExact && word.opensSentence()) {
        return false;
      }
      return isOpen
          ? written.length() >= prefix.length() + suffix.length()
              && written.startsWith(prefix)
              && written.endsWith(suffix)
          : written.equals(prefix);
    }
  }
}
