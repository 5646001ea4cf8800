package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentToken;
import java.util.Arrays;

/**
 * The places of the objects and lists of one document, as far as they are the last of their level. They are known while the document is read, and
 * cost nothing for the values in them.
 */
final class JsonPlaces {
  private static final int UNKNOWN = 0;

  private int count;
  private int depth;
  private int[] begins = new int[4];
  private int[] ends = new int[4];
  private long[] places = new long[4];
  private int used;

  /** Returns a line and a column as one number; 0 if one of them is unknown. */
  static long place(int line, int column) {
    return line > 0 && column > 0 ? (long) line << 32 | column : UNKNOWN;
  }

  static int line(long place) {
    return (int) (place >> 32);
  }

  static int column(long place) {
    return (int) place;
  }

  /** Returns a step of a JSON Pointer, as RFC 6901 writes it. */
  static String step(String name) {
    return '/' + name.replace("~", "~0").replace("/", "~1");
  }

  /** Goes on to the next token. */
  void next(DocumentToken token) {
    count++;
    if (token == DocumentToken.END_OBJECT || token == DocumentToken.END_LIST) {
      depth--;
      ends[depth] = count;
    }
  }

  /** Keeps the place of the current token, which begins an object or a list. */
  void begin(long place) {
    if (depth == begins.length) {
      begins = Arrays.copyOf(begins, 2 * depth);
      ends = Arrays.copyOf(ends, 2 * depth);
      places = Arrays.copyOf(places, 2 * depth);
    }
    begins[depth] = count;
    ends[depth] = Integer.MAX_VALUE;
    places[depth] = place;
    depth++;
    used = Math.max(used, depth);
  }

  /** Returns the place of the innermost object or list with a token; 0 if it is unknown. */
  long around(int token) {
    for (int i = used - 1; i >= 0; i--) {
      if (begins[i] <= token && token <= ends[i]) {
        return places[i];
      }
    }
    return UNKNOWN;
  }
}
