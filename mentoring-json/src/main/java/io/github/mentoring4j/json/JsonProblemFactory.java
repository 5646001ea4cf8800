package io.github.mentoring4j.json;

import io.github.mentoring4j.internal.Visible;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Creates problems from the refusals of the codec and from the exceptions of Jackson. */
final class JsonProblemFactory {
  static final JsonProblem EMPTY_INPUT = new JsonProblem(
      ProblemCode.NOT_JSON.code(), "", 1, 1, "The input is empty. Give a document.");

  private static final String DUPLICATE = "Duplicate Object property";

  private JsonProblemFactory() {}

  static JsonProblem of(DocumentRefusedException refused) {
    return new JsonProblem(
        refused.code().code(),
        refused.pointer(),
        refused.line(),
        refused.column(),
        String.valueOf(refused.getMessage()));
  }

  /** Returns the problem that a mapper has with a part of the user's own. */
  static JsonProblem of(JacksonException exception) {
    return of(exception, pointer(exception.getPath()), exception.getLocation());
  }

  /** Returns the problem that a parser has with its input. An exception about a limit may not know its place. */
  static JsonProblem of(JacksonException exception, JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return of(exception, pointer, location(exception, parser));
  }

  static JsonProblem trailingContent(TokenStreamLocation location) {
    return problem(
        ProblemCode.TRAILING_CONTENT,
        "",
        location,
        "Something comes after the end of the document. Remove it.");
  }

  static TokenStreamLocation location(JacksonException exception, JsonParser parser) {
    TokenStreamLocation location = exception.getLocation();
    return location == null ? parser.currentLocation() : location;
  }

  private static JsonProblem of(
      JacksonException exception, String pointer, @Nullable TokenStreamLocation location) {
    String text = Visible.of(String.valueOf(exception.getOriginalMessage()));
    return problem(code(exception, text), pointer, location, text);
  }

  /** A tree has no lines. Jackson then has -1, and the problem 0. */
  private static JsonProblem problem(
      ProblemCode code, String pointer, @Nullable TokenStreamLocation location, String message) {
    int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
    int column = location == null ? 0 : Math.max(location.getColumnNr(), 0);
    return new JsonProblem(code.code(), pointer, line, column, message);
  }

  private static ProblemCode code(JacksonException exception, String text) {
    if (exception instanceof StreamConstraintsException) {
      return ProblemCode.TOO_LARGE;
    } else if (exception instanceof StreamReadException) {
      return text.startsWith(DUPLICATE) ? ProblemCode.DUPLICATE_PROPERTY : ProblemCode.NOT_JSON;
    } else if (exception instanceof UnrecognizedPropertyException) {
      return ProblemCode.UNKNOWN_PROPERTY;
    }
    return exception instanceof ValueInstantiationException
        ? ProblemCode.INVALID_VALUE
        : ProblemCode.WRONG_TYPE;
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
    }
    return pointer.toString();
  }

  /** Escapes a name as RFC 6901 does. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
