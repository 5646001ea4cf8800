package io.github.mentoring4j.json.codec;

/** The kinds of problem that a document can have. */
public enum ProblemCode {
  /** The input is empty, breaks off, or is not JSON in UTF-8. */
  NOT_JSON("not-json"),
  /** A value of another type is needed. */
  WRONG_TYPE("wrong-type"),
  /** An object lacks properties. */
  MISSING_PROPERTY("missing-property"),
  /** An object has a property that its type does not have. */
  UNKNOWN_PROPERTY("unknown-property"),
  /** An object has a property twice. */
  DUPLICATE_PROPERTY("duplicate-property"),
  /** A code, a zone or a language tag does not exist. */
  UNKNOWN_CODE("unknown-code"),
  /** A type of event does not exist. */
  UNKNOWN_EVENT_TYPE("unknown-event-type"),
  /** A text is not an instant. */
  BAD_INSTANT("bad-instant"),
  /** A text is not a date. */
  BAD_DATE("bad-date"),
  /** A text is not a duration. */
  BAD_DURATION("bad-duration"),
  /** A number is too great or too small. */
  OUT_OF_RANGE("out-of-range"),
  /** A type refuses its parts. */
  INVALID_VALUE("invalid-value"),
  /** The document has another major version. */
  UNSUPPORTED_VERSION("unsupported-version"),
  /** The document exceeds a limit. */
  TOO_LARGE("too-large"),
  /** Something follows the end of the document. */
  TRAILING_CONTENT("trailing-content");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /** {@return the name for programs, for example {@code bad-date}} */
  public String code() {
    return code;
  }
}
