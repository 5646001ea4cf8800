package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What exceptions of Jackson 2 tell about the input. */
final class Jackson2MentoringModuleProblems {
  private Jackson2MentoringModuleProblems() {}

  /** Returns the problem that a mapper has with a part of the user's own. */
  static Optional<JsonProblemParts> of(Throwable exception) {
    String part =
        exception instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
    for (Throwable e = exception; e instanceof JsonProcessingException problem; e = e.getCause()) {
      Optional<ProblemCode> code = code(problem);
      if (code.isPresent()) {
        return Optional.of(
            parts(code.get(), problem, context(problem), part, problem.getLocation()));
      }
    }
    return Optional.empty();
  }

  /** Returns the problem that a parser has with its input. An exception about a limit may not know its place. */
  static JsonProblemParts of(JsonProcessingException exception, JsonParser parser) {
    ProblemCode code = code(exception).orElse(ProblemCode.NOT_JSON);
    JsonLocation location = exception.getLocation();
    return parts(
        code,
        exception,
        parser.getParsingContext(),
        "",
        location == null ? parser.currentLocation() : location);
  }

  private static Optional<ProblemCode> code(JsonProcessingException problem) {
    return JsonProblemCodes.of(
        problem,
        problem.getOriginalMessage(),
        wanted(problem),
        problem.getProcessor() instanceof JsonParser);
  }

  private static JsonProblemParts parts(
      ProblemCode given,
      JsonProcessingException problem,
      @Nullable JsonStreamContext context,
      String part,
      @Nullable JsonLocation location) {
    String message = String.valueOf(problem.getOriginalMessage());
    ProblemCode code = given == ProblemCode.NOT_JSON && context != null && context.inRoot()
        ? JsonProblemCodes.behind(context.getEntryCount(), message)
        : given;
    return new JsonProblemParts(
        code,
        context == null ? part : context.pathAsPointer().toString(),
        location == null ? 0 : location.getLineNr(),
        location == null ? 0 : location.getColumnNr(),
        JsonProblemCodes.text(code, problem, message));
  }

  /** Returns where the parser is, if it is the one that has the problem. A mapper knows only which part it was reading. */
  private static @Nullable JsonStreamContext context(JsonProcessingException problem) {
    return problem instanceof StreamReadException
            && problem.getProcessor() instanceof JsonParser parser
        ? parser.getParsingContext()
        : null;
  }

  private static @Nullable Class<?> wanted(JsonProcessingException exception) {
    return exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      String name = step.getFieldName();
      pointer.append(JsonPlaces.step(name == null ? String.valueOf(step.getIndex()) : name));
    }
    return pointer.toString();
  }
}
