package io.github.mentoring4j.json.codec;

/** The kinds of token that a document consists of. */
public enum DocumentToken {
  /** An object begins. */
  START_OBJECT,
  /** An object ends. */
  END_OBJECT,
  /** A list begins. */
  START_LIST,
  /** A list ends. */
  END_LIST,
  /** The name of a property. */
  NAME,
  /** A text. */
  TEXT,
  /** A number without fraction and exponent. */
  INTEGER,
  /** Any other number. */
  DECIMAL,
  /** The value true. */
  TRUE,
  /** The value false. */
  FALSE,
  /** The value null. */
  NULL,
  /** A value that JSON does not have, such as bytes. */
  OTHER,
  /** The end of the input. */
  END
}
