package io.github.mentoring4j.json.codec;

/**
 * A place in a document.
 *
 * @param pointer the JSON Pointer of the value, from the root of the document
 * @param token the number of its token; see {@link TokenReader}
 * @param place the line, shifted by 32 bits, and the column of its token, or 0; see {@link DocumentInput#place}
 */
record SourcePosition(String pointer, int token, long place) {
  /** Creates a position of which only the number of the token is known. */
  SourcePosition(String pointer, int token) {
    this(pointer, token, 0);
  }

  /** Escapes a name as RFC 6901 does. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
