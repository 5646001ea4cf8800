package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What exceptions of a parser of Jackson 3 tell about the input. They know no mapper. */
final class MentoringJsonProblems {
  private MentoringJsonProblems() {}

  /** Returns the problem that a parser has with its input. An exception about a limit may not know its place. */
  static JsonProblem of(JacksonException exception, JsonParser parser) {
    String message = exception.getOriginalMessage();
    ProblemCode code =
        JsonProblemCodes.of(exception, message, null, true).orElse(ProblemCode.NOT_JSON);
    TokenStreamContext context = parser.streamReadContext();
    TokenStreamLocation location = location(exception, parser);
    return JsonProblemFactory.of(new JsonProblemParts(
        code,
        context == null ? "" : context.pathAsPointer().toString(),
        location.getLineNr(),
        location.getColumnNr(),
        JsonProblemCodes.text(code, exception, message)));
  }

  static TokenStreamLocation location(JacksonException exception, JsonParser parser) {
    TokenStreamLocation location = exception.getLocation();
    if (exception instanceof StreamConstraintsException) {
      return parser.currentTokenLocation();
    }
    return location == null ? parser.currentLocation() : location;
  }
}
