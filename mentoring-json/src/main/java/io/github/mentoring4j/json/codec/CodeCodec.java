package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.Nullable;

/** Writes values as codes, which are texts that can be the names of properties, too. */
abstract class CodeCodec<V> extends Codec<V> {
  abstract String code(V value);

  /** Returns the value with a code, or null if there is none. */
  abstract @Nullable V find(String code);

  /** Returns the value with a code that was read at a place. */
  abstract V ofCode(String code, SourcePosition position);
}
