package io.github.mentoring4j.json.codec;

/** The tokens of an input, in order. The codec reads from it, so it knows no parser. */
public abstract class DocumentInput {
  /** Creates an input at the beginning of a document. */
  protected DocumentInput() {}

  /** {@return the current token} */
  public abstract DocumentToken current();

  /** {@return the next token, which becomes the current one; {@link DocumentToken#END} at the end of the input} */
  public abstract DocumentToken next();

  /** {@return the name that is the current token} */
  public abstract String name();

  /** {@return the text or the digits of the current token} */
  public abstract String text();

  /**
   * Returns the characters of the current token, which is a text. It is used for texts that are read as something else, such as times.
   *
   * @return the characters of {@link #text()}, until the next token
   */
  public CharSequence characters() {
    return text();
  }

  /** {@return whether the number that is the current token fits into a {@code long}} */
  public abstract boolean isLong();

  /** {@return the number that is the current token, if it fits} */
  public abstract long number();

  /** {@return the line, shifted by 32 bits, and the column of the current token; 0 if it is not known} */
  public abstract long place();

  /**
   * Returns the place of the object or list around a token that was read before.
   *
   * @param token the number of the token
   * @return a place as {@link #place()} returns it; 0 if it is not known
   */
  public long placeAround(int token) {
    return 0;
  }
}
