package io.github.mentoring4j.json.codec;

/** How values of a type are written, and read back. */
interface Form<V> extends Sink<V> {
  /** Reads the value whose first token is the present one, and stops at its last. */
  V read(Reading in);
}
