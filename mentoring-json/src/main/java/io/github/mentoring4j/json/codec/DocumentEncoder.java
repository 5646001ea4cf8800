package io.github.mentoring4j.json.codec;

/** Writes values that are documents of their own, or parts of others. */
interface DocumentEncoder<V> extends Encoder<V> {
  /** Writes a value with the version of the format. */
  void writeDocument(WriteContext out, V value);
}
