package io.github.mentoring4j.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document cannot be read. It carries the problem as data.
 *
 * <pre>{@code
 * try {
 *   plan = MentoringJson.strict().read(body, SessionPlan.class);
 * } catch (MentoringReadException e) {
 *   e.problem().pointer();      // /actionReviews/0/status
 * }
 * }</pre>
 *
 * <p>A mapper of Jackson throws an exception of its own, whose cause is this one. {@link JsonProblem#of} finds it there.
 *
 * <p>If a value of the library refuses its parts, the cause is its exception: {@link io.github.mentoring4j.InvalidValueException}, or {@link
 * io.github.mentoring4j.CorruptHistoryException} with the last good state.
 */
public final class MentoringReadException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The problem. */
  private final JsonProblem problem;

  MentoringReadException(JsonProblem problem, @Nullable Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** {@return the problem with its code, its place and its message} */
  public JsonProblem problem() {
    return problem;
  }
}
