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

  /** {@return the kind of problem} */
  public ProblemCode code() {
    return code;
  }

  /** {@return the place of the problem as a JSON Pointer from the root of the input} */
  public String pointer() {
    return position.pointer();
  }

  /** {@return the line, from 1, or 0 if the input has no lines} */
  public int line() {
    return position.line();
  }

  /** {@return the column, from 1, or 0 if the input has no lines} */
  public int column() {
    return position.column();
  }
}
