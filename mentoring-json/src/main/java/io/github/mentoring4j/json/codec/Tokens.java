package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a document, in order. */
interface Tokens {
  /** Moves to the next token. Null is the end of the input. */
  @Nullable JsonToken next();

  @Nullable JsonToken current();

  /** Returns the name, the text or the digits of the current token. */
  String text();

  /** Returns the number of the current token. Null is a number that does not fit into a long. */
  @Nullable Long number();

  /** Returns the place of the current token as a JSON Pointer from the root of the input. */
  String pointer();

  /** Returns the line and the column of the current token; see {@link SourcePosition#place}. */
  long place();
}
