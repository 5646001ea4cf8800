package io.github.mentoring4j.json.codec;

/** The tokens of an input, in order. The codec reads from it, so it knows no parser. */
public interface DocumentInput {
  /** {@return the current token} */
  DocumentToken current();

  /** {@return the next token, which becomes the current one; {@link DocumentToken#END} at the end of the input} */
  DocumentToken next();

  /** {@return the name, the text, or the digits of the current token} */
  String text();

  /** {@return whether the number that is the current token fits into a {@code long}} */
  boolean isLong();

  /** {@return the number that is the current token, if it fits} */
  long number();

  /** {@return the line, shifted by 32 bits, and the column of the current token; 0 if it is not known} */
  long place();

  /**
   * Returns the place of the object or list around a token that was read before.
   *
   * @param token the number of the token
   * @return a place as {@link #place()} returns it; 0 if it is not known
   */
  default long placeAround(int token) {
    return 0;
  }
}
