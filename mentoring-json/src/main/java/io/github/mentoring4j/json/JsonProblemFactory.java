package io.github.mentoring4j.json;

import io.github.mentoring4j.internal.Visible;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.util.Optional;

/** Creates problems. A message has at most two kilobytes. */
final class JsonProblemFactory {
  private static final int MOST_BYTES = 2_000;
  private static final String JACKSON_3 = "tools.jackson.core.JacksonException";
  private static final String JACKSON_2 = "com.fasterxml.jackson.core.JacksonException";

  private JsonProblemFactory() {}

  static JsonProblem emptyInput() {
    return of(new JsonProblemParts(ProblemCode.NOT_JSON, "", 1, 1, JsonProblemCodes.EMPTY));
  }

  static JsonProblem trailingContent(int line, int column) {
    return of(new JsonProblemParts(
        ProblemCode.TRAILING_CONTENT, "", line, column, JsonProblemCodes.TRAILING));
  }

  /** Returns the problem of a document that begins at a place of the input. */
  static JsonProblem of(DocumentRefusedException refused, String document, int line, int column) {
    return of(new JsonProblemParts(
        refused.code(),
        document + refused.pointer(),
        line,
        column,
        String.valueOf(refused.getMessage())));
  }

  /** An input without lines, such as a tree, has line and column 0. */
  static JsonProblem of(JsonProblemParts parts) {
    boolean hasPlace = parts.line() > 0 && parts.column() > 0;
    return new JsonProblem(
        parts.code().code(),
        parts.pointer(),
        hasPlace ? parts.line() : 0,
        hasPlace ? parts.column() : 0,
        shortened(parts.text()));
  }

  /** Returns the problem of the input that an exception of Jackson tells, if it is one of the input. */
  static Optional<JsonProblem> ofJackson(Throwable exception) {
    Optional<JsonProblemParts> parts = isA(JACKSON_3, exception)
        ? MentoringModuleProblems.of(exception)
        : Jackson2MentoringModuleProblems.of(exception);
    return parts.map(JsonProblemFactory::of);
  }

  static boolean isOfJackson(Throwable exception) {
    return isA(JACKSON_3, exception) || isA(JACKSON_2, exception);
  }

  /** Asks by name, because a program may have one Jackson without the other. */
  private static boolean isA(String name, Throwable exception) {
    Class<?> type = exception.getClass();
    while (type != null && !type.getName().equals(name)) {
      type = type.getSuperclass();
    }
    return type != null;
  }

  private static String shortened(String text) {
    String visible = text.length() > MOST_BYTES ? text.substring(0, MOST_BYTES) : text;
    visible = Visible.of(visible);
    int bytes = 0;
    for (int i = 0; i < visible.length(); ) {
      int point = visible.codePointAt(i);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > MOST_BYTES) {
        return visible.substring(0, i) + '…';
      }
      i += Character.charCount(point);
    }
    return visible;
  }
}
