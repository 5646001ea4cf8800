package io.github.mentoring4j.json.codec;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tokens that were passed over and are read again. This is used for an object with properties before the one that decides on its type. For
 * example, PostgreSQL's jsonb sorts the names. A token takes a few bytes beside its text.
 */
final class BufferedTokens {
  private DocumentToken[] tokens = new DocumentToken[16];

  /** Which tokens are numbers that fit into a {@code long}. */
  private final BitSet longs = new BitSet();

  private int[] places = new int[16];
  private int size;
  private String[] texts = new String[8];
  private int textCount;
  private long[] numbers = new long[8];
  private int numberCount;

  /** The token that is read again, and how many texts and numbers were read before it or with it. */
  private int position = -1;

  private int textsRead;
  private int numbersRead;

  int size() {
    return size;
  }

  /** Adds the current token of a reader. */
  void add(TokenReader reader) {
    DocumentToken token = reader.current();
    boolean isLong = token == DocumentToken.INTEGER && reader.isLong();
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size] = reader.place();
    tokens[size] = token;
    longs.set(size, isLong);
    size++;
    if (isLong) {
      addNumber(reader.number());
    } else if (hasText(token)) {
      addText(token == DocumentToken.NAME ? reader.name() : reader.text());
    }
  }

  private void addNumber(long number) {
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numberCount);
    }
    numbers[numberCount++] = number;
  }

  private void addText(String text) {
    if (textCount == texts.length) {
      texts = Arrays.copyOf(texts, 2 * textCount);
    }
    texts[textCount++] = text;
  }

  private static boolean hasText(DocumentToken token) {
    return switch (token) {
      case NAME, TEXT, INTEGER, DECIMAL -> true;
      default -> false;
    };
  }

  /** Moves to the next token that is read again. Returns false behind the last one. */
  boolean next() {
    if (++position >= size) {
      return false;
    }
    if (isLong()) {
      numbersRead++;
    } else if (hasText(token())) {
      textsRead++;
    }
    return true;
  }

  DocumentToken token() {
    return tokens[position];
  }

  boolean isLong() {
    return longs.get(position);
  }

  String text() {
    return isLong() ? Long.toString(number()) : texts[textsRead - 1];
  }

  long number() {
    return numbers[numbersRead - 1];
  }

  /** Returns the number of the token in the input. */
  int place() {
    return places[position];
  }
}
