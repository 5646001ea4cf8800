package io.github.mentoring4j.json.codec;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by the codec if a document cannot be read. It never leaves this module: the exception that users see is made from it. So it has no
 * stack trace of its own.
 */
public final class DocumentRefusedException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The kind of problem. */
  private final ProblemCode code;

  private final transient SourcePosition position;

  DocumentRefusedException(ProblemCode code, SourcePosition position, String message) {
    this(code, position, message, null);
  }

  DocumentRefusedException(
      ProblemCode code, SourcePosition position, String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.code = code;
    this.position = position;
  }

  /** Returns the same refusal with a place, unless it has one. */
  DocumentRefusedException at(long place) {
    return position.place() != 0
        ? this
        : new DocumentRefusedException(
            code,
            new SourcePosition(position.pointer(), position.token(), place),
            String.valueOf(getMessage()),
            getCause());
  }

  /** {@return the kind of problem} */
  public ProblemCode code() {
    return code;
  }

  /** {@return the place of the problem as a JSON Pointer from the root of the document} */
  public String pointer() {
    return position.pointer();
  }

  /** {@return the number of the token at that place, from 0 for the first one of the document} */
  public int token() {
    return position.token();
  }

  /** {@return the line, shifted by 32 bits, and the column of that token, or 0 if they were not known} */
  public long place() {
    return position.place();
  }
}
