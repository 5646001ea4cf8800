package io.github.mentoring4j.json.codec;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in the input.
 *
 * @param pointer the JSON Pointer of the value
 * @param place the line and the column in one number, so that the place of each property costs no object; see {@link #place}
 */
record SourcePosition(String pointer, long place) {
  /** Returns a line and a column as one number. A tree and a buffer have no lines; Jackson then has -1, and both are 0. */
  static long place(TokenStreamLocation location) {
    return place(location.getLineNr(), location.getColumnNr());
  }

  static long place(int line, int column) {
    return (long) Math.max(line, 0) << 32 | Math.max(column, 0);
  }

  int line() {
    return (int) (place >> 32);
  }

  int column() {
    return (int) place;
  }
}
