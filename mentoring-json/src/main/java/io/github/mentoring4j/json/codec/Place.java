package io.github.mentoring4j.json.codec;

import tools.jackson.core.TokenStreamLocation;

/** A line and a column in one number, so that remembering where each property stands costs no object. */
final class Place {
  private Place() {}

  static long of(TokenStreamLocation location) {
    return of(location.getLineNr(), location.getColumnNr());
  }

  /** A tree or a buffer has no lines, which Jackson says by -1. */
  static long of(int line, int column) {
    return (long) Math.max(line, 0) << 32 | Math.max(column, 0);
  }

  static int line(long place) {
    return (int) (place >> 32);
  }

  static int column(long place) {
    return (int) place;
  }
}
