package io.github.mentoring4j.json.codec;

/** Writes values of a type, and reads them back. */
interface Codec<V> extends Encoder<V> {
  /** Reads the value that begins with the current token, and stops at its last token. */
  V read(ReadContext in);
}
