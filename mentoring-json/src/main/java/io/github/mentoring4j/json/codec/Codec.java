package io.github.mentoring4j.json.codec;

/** Writes values of a type, and reads them back. */
abstract class Codec<V> extends Encoder<V> {
  /** Reads the value that begins with the current token, and stops at its last token. */
  abstract V read(ReadContext in);
}
