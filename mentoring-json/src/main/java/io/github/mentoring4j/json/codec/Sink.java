package io.github.mentoring4j.json.codec;

/** How values of a type are written. */
@FunctionalInterface
interface Sink<V> {
  void write(Writing out, V value);
}
