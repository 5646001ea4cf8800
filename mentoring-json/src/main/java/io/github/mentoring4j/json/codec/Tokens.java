package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a document, in order. */
interface Tokens {
  /** Goes on. Null stands for the end of the input. */
  @Nullable JsonToken next();

  @Nullable JsonToken current();

  /** The name, the text or the digits of the present token. */
  String text();

  /** The number that the present token is. Null stands for one that is too great or too small for a long. */
  @Nullable Long number();

  /** Where the present token is, as a JSON Pointer from the root of the input. */
  String pointer();

  /** Where the present token begins, as a {@link Place}. */
  long place();
}
