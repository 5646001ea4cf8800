package io.github.mentoring4j.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Thrown if a document cannot be read. It carries the problem as data.
 *
 * <p>It is an exception of Jackson. So {@code mapper.readValue} throws it as it is, however deep the document is in your own record:
 *
 * <pre>{@code
 * try {
 *   input = mapper.readValue(file, Input.class);
 * } catch (MentoringReadException e) {
 *   e.problem().pointer();      // /history/events/7/event/goal/targetDate
 * } catch (JacksonException e) {
 *   JsonProblem.of(e);          // a fault outside of this library's documents, in the same form
 * }
 * }</pre>
 *
 * <p>If a value of the library refuses its parts, the cause is its exception: {@link io.github.mentoring4j.InvalidValueException}, or {@link
 * io.github.mentoring4j.CorruptHistoryException} with the last good state.
 */
public final class MentoringReadException extends DatabindException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The problem. */
  private final JsonProblem problem;

  MentoringReadException(JsonProblem problem, @Nullable Throwable cause) {
    super(problem.message(), location(problem), cause);
    this.problem = problem;
  }

  /** {@return the problem with its code, its place and its message} */
  public JsonProblem problem() {
    return problem;
  }

  /** {@return the problem in one line, as {@link JsonProblem#toString()} does, without the path through Java objects that Jackson adds} */
  @Override
  public String getMessage() {
    return problem.toString();
  }

  private static TokenStreamLocation location(JsonProblem problem) {
    return new TokenStreamLocation(
        ContentReference.unknown(), -1, problem.line(), problem.column());
  }
}
