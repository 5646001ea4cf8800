package io.github.mentoring4j.json.codec;

import java.util.function.BiConsumer;

/** Writes values of a type. It is a class, because a call of an interface with many implementations is slower. */
abstract class Encoder<V> {
  static <V> Encoder<V> of(BiConsumer<WriteContext, V> writer) {
    return new Encoder<>() {
      @Override
      void write(WriteContext out, V value) {
        writer.accept(out, value);
      }
    };
  }

  abstract void write(WriteContext out, V value);

  /** Writes a value that is a document of its own. An object then has the version of the format, unless it has one already. */
  void writeDocument(WriteContext out, V value) {
    write(out, value);
  }
}
