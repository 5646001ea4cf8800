package io.github.mentoring4j.json.codec;

/** Where a document is written. The codec writes to it, whatever generator is behind it. */
public interface DocumentOutput {
  /** Begins an object. */
  void startObject();

  /** Ends an object. */
  void endObject();

  /** Begins a list. */
  void startList();

  /** Ends a list. */
  void endList();

  /**
   * Writes the name of a property. Its value follows.
   *
   * @param name the name
   */
  void name(DocumentWord name);

  /**
   * Writes a text.
   *
   * @param text the text
   */
  void text(String text);

  /**
   * Writes a code.
   *
   * @param code the code
   */
  void text(DocumentWord code);

  /**
   * Writes a text of ASCII characters that need no escape, such as a time.
   *
   * @param text the characters, from the first one on
   * @param length how many of them are the text
   */
  void text(char[] text, int length);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void number(long number);

  /**
   * Writes a number with a fraction.
   *
   * @param number the number, which is finite
   */
  void number(double number);

  /**
   * Writes true or false.
   *
   * @param flag the value
   */
  void flag(boolean flag);
}
