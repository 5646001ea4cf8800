package io.github.mentoring4j.json.codec;

/** Writes values of a type. */
@FunctionalInterface
interface Encoder<V> {
  void write(WriteContext out, V value);
}
