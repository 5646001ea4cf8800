package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What exceptions of a mapper of Jackson 3 tell about the input. */
final class MentoringModuleProblems {
  private MentoringModuleProblems() {}

  static Optional<JsonProblemParts> of(Throwable exception) {
    JacksonException outermost = (JacksonException) exception;
    for (Throwable e = exception; e instanceof JacksonException problem; e = e.getCause()) {
      String message = problem.getOriginalMessage();
      Optional<ProblemCode> code = JsonProblemCodes.of(
          problem, message, wanted(problem), problem.processor() instanceof JsonParser);
      if (code.isPresent()) {
        return Optional.of(parts(code.get(), problem, outermost));
      }
    }
    return Optional.empty();
  }

  private static JsonProblemParts parts(
      ProblemCode given, JacksonException problem, JacksonException outermost) {
    String message = String.valueOf(problem.getOriginalMessage());
    TokenStreamContext context = context(problem);
    ProblemCode code = given == ProblemCode.NOT_JSON && context != null && context.inRoot()
        ? JsonProblemCodes.behind(context.getEntryCount(), message)
        : given;
    return new JsonProblemParts(
        code,
        context == null ? pointer(outermost.getPath()) : context.pathAsPointer().toString(),
        line(problem.getLocation()),
        column(problem.getLocation()),
        JsonProblemCodes.text(code, problem, message));
  }

  /** Returns where the parser is, if it is the one that has the problem. A mapper knows only which part it was reading. */
  private static @Nullable TokenStreamContext context(JacksonException problem) {
    return problem instanceof StreamReadException
            && problem.processor() instanceof JsonParser parser
        ? parser.streamReadContext()
        : null;
  }

  private static @Nullable Class<?> wanted(JacksonException exception) {
    return exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
  }

  private static int line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : location.getLineNr();
  }

  private static int column(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : location.getColumnNr();
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append(JsonPlaces.step(name == null ? String.valueOf(step.getIndex()) : name));
    }
    return pointer.toString();
  }
}
