package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.json.JsonProblem;
import io.github.mentoring4j.json.MentoringReadException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Makes problems, and says them. */
public final class Problems {
  private static final String DUPLICATE = "Duplicate Object property";

  private Problems() {}

  /**
   * Says the problem behind an exception of Jackson.
   *
   * @param exception what Jackson has thrown
   * @return the problem of this library if there is one, else the one that Jackson tells
   */
  public static JsonProblem of(JacksonException exception) {
    for (Throwable e = exception; e != null; e = e.getCause()) {
      if (e instanceof MentoringReadException ours) {
        return ours.problem();
      }
    }
    TokenStreamLocation location = exception.getLocation();
    return foreign(
        exception, pointer(exception.getPath()), location == null ? 0 : Place.of(location));
  }

  /**
   * Says a problem in one line.
   *
   * @param problem the problem
   * @return its code, its place and its message
   */
  public static String describe(JsonProblem problem) {
    String where = problem.pointer().isEmpty() ? "the root" : Quoted.visible(problem.pointer());
    String lines = problem.line() == 0
        ? ""
        : " (line " + problem.line() + ", column " + problem.column() + ")";
    return problem.code() + " at " + where + lines + ": " + problem.message();
  }

  /** The problem that the present token is. */
  static MentoringReadException at(Tokens tokens, String code, String message) {
    return at(tokens.pointer(), tokens.place(), code, message);
  }

  static MentoringReadException at(String pointer, long place, String code, String message) {
    return new MentoringReadException(
        new JsonProblem(code, pointer, Place.line(place), Place.column(place), message), null);
  }

  /** The refusal of a type, at the place where the reader knows it to be. */
  static MentoringReadException refused(InvalidValueException refusal, String pointer, long place) {
    String faults = refusal.faults().stream()
        .map(fault ->
            fault.field() + " is " + Quoted.text(fault.value()) + " but needs " + fault.limit())
        .collect(Collectors.joining("; "));
    String message = refusal.type() + " is refused: " + faults + ".";
    return new MentoringReadException(
        new JsonProblem("invalid-value", pointer, Place.line(place), Place.column(place), message),
        refusal);
  }

  /** What the parser says of input that is no JSON, or that is too large. */
  static MentoringReadException parser(JacksonException e, JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return new MentoringReadException(foreign(e, pointer, place(e, parser)), e);
  }

  /** Where the parser stopped. An exception about a limit does not always know. */
  static long place(JacksonException e, JsonParser parser) {
    TokenStreamLocation location = e.getLocation();
    return Place.of(location == null ? parser.currentLocation() : location);
  }

  private static JsonProblem foreign(JacksonException e, String pointer, long place) {
    String text = Quoted.visible(String.valueOf(e.getOriginalMessage()));
    return new JsonProblem(code(e, text), pointer, Place.line(place), Place.column(place), text);
  }

  private static String code(JacksonException e, String text) {
    if (e instanceof StreamConstraintsException) {
      return "too-large";
    } else if (e instanceof StreamReadException) {
      return text.startsWith(DUPLICATE) ? "duplicate-property" : "not-json";
    } else if (e instanceof UnrecognizedPropertyException) {
      return "unknown-property";
    }
    return e instanceof ValueInstantiationException ? "invalid-value" : "wrong-type";
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
    }
    return pointer.toString();
  }

  /** A name as RFC 6901 has it in a pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
