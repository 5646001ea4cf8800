package io.github.mentoring4j.json.codec;

import java.util.Objects;

/** Characters in the buffer of a parser. They are looked at one by one, so that no text is made of them. */
public final class DocumentCharacters implements CharSequence {
  private char[] buffer = {};
  private int offset;
  private int length;

  /** Creates no characters. */
  public DocumentCharacters() {}

  /**
   * Shows other characters, until the buffer is used for something else.
   *
   * @param characters the buffer
   * @param from the index of the first character
   * @param count how many there are
   * @return this
   */
  public DocumentCharacters of(char[] characters, int from, int count) {
    buffer = characters;
    offset = from;
    length = count;
    return this;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return buffer[offset + Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return new String(buffer, offset, length);
  }
}
