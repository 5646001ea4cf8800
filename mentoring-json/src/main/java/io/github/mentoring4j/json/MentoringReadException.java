package io.github.mentoring4j.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Says that a document cannot be read, and carries the problem as data.
 *
 * <p>It is an exception of Jackson, so it comes out of {@code mapper.readValue} as it is, however deep the value lies in your own record:
 *
 * <pre>{@code
 * try {
 *   input = mapper.readValue(file, Input.class);
 * } catch (MentoringReadException e) {
 *   e.problem().pointer();      // /history/7/event/goal/targetDate
 * } catch (JacksonException e) {
 *   JsonProblem.of(e);          // a fault outside of this library's documents, in the same form
 * }
 * }</pre>
 */
public final class MentoringReadException extends DatabindException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** What is wrong, where, and what to do. */
  private final JsonProblem problem;

  /**
   * Makes the exception.
   *
   * @param problem what is wrong
   * @param cause what the problem was found by, or null if by this library itself
   */
  public MentoringReadException(JsonProblem problem, @Nullable Throwable cause) {
    super(problem.message(), location(problem), cause);
    this.problem = problem;
  }

  /**
   * Gives the problem.
   *
   * @return what is wrong, where, and what to do
   */
  public JsonProblem problem() {
    return problem;
  }

  /**
   * Says the problem in one line.
   *
   * @return as {@link JsonProblem#toString()} does; the path through Java objects that Jackson would add is left out, for the pointer says it
   */
  @Override
  public String getMessage() {
    return problem.toString();
  }

  private static TokenStreamLocation location(JsonProblem problem) {
    return new TokenStreamLocation(
        ContentReference.unknown(), -1, problem.line(), problem.column());
  }
}
