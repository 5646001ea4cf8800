package io.github.mentoring4j.json.codec;

/** Writes values that are documents of their own, and reads them back. */
interface DocumentCodec<V> extends Codec<V>, DocumentEncoder<V> {}
