package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the exceptions of Jackson say about the input. The two Jacksons name them alike, so each binding tells their names. An exception about
 * something else, such as a broken connection or a class that cannot be made from JSON, is not the sender's fault and has no code.
 */
final class JsonProblemCodes {
  static final String EMPTY = "The input is empty. Give a document.";
  static final String TRAILING = "Something comes after the end of the document. Remove it.";

  private static final int MOST_CAUSES = 100;

  private JsonProblemCodes() {}

  /**
   * Returns the code of an exception.
   *
   * @param wanted the type that was to be read, if it is known
   * @param isOfParser whether the exception says that it came up while something was read
   */
  static Optional<ProblemCode> of(
      Throwable exception,
      @Nullable String message,
      @Nullable Class<?> wanted,
      boolean isOfParser) {
    String text = message == null ? "" : message;
    Class<?> type = exception.getClass();
    while (type != null && !type.getSimpleName().equals("InvalidDefinitionException")) {
      Optional<ProblemCode> code = of(type.getSimpleName(), text, wanted);
      if (code.isPresent()) {
        return code;
      }
      type = type.getSuperclass();
    }
    boolean isOfInput = type == null && isOfParser;
    return isOfInput && isRefusal(exception)
        ? Optional.of(ProblemCode.INVALID_VALUE)
        : Optional.empty();
  }

  private static Optional<ProblemCode> of(
      String exception, String message, @Nullable Class<?> wanted) {
    return Optional.ofNullable(
        switch (exception) {
          case "StreamConstraintsException" ->
            message.contains("StreamWriteConstraints") ? null : ProblemCode.TOO_LARGE;
          case "InputCoercionException" -> ProblemCode.OUT_OF_RANGE;
          case "StreamReadException" ->
            message.startsWith("Duplicate ")
                ? ProblemCode.DUPLICATE_PROPERTY
                : ProblemCode.NOT_JSON;
          case "PropertyBindingException" -> ProblemCode.UNKNOWN_PROPERTY;
          case "InvalidTypeIdException" ->
            message.contains("missing type id")
                ? ProblemCode.MISSING_PROPERTY
                : ProblemCode.UNKNOWN_CODE;
          case "InvalidFormatException" -> ofFormat(wanted);
          case "ValueInstantiationException", "UnresolvedForwardReference" ->
            ProblemCode.INVALID_VALUE;
          case "MismatchedInputException" -> ofMismatch(message);
          default -> null;
        });
  }

  private static ProblemCode ofFormat(@Nullable Class<?> wanted) {
    if (wanted == LocalDate.class) {
      return ProblemCode.BAD_DATE;
    } else if (wanted == Instant.class) {
      return ProblemCode.BAD_INSTANT;
    } else if (wanted == Duration.class) {
      return ProblemCode.BAD_DURATION;
    }
    return wanted != null && wanted.isEnum() ? ProblemCode.UNKNOWN_CODE : ProblemCode.WRONG_TYPE;
  }

  private static ProblemCode ofMismatch(String message) {
    if (isOfEmptyInput(message)) {
      return ProblemCode.NOT_JSON;
    } else if (message.startsWith("Trailing token ")) {
      return ProblemCode.TRAILING_CONTENT;
    }
    boolean isAbsent =
        message.startsWith("Missing ") || message.startsWith("Null value for creator property ");
    return isAbsent ? ProblemCode.MISSING_PROPERTY : ProblemCode.WRONG_TYPE;
  }

  /** Returns the words for a problem that Jackson has found. The words of Jackson name classes and settings of the application. */
  static String text(ProblemCode code, Throwable exception, @Nullable String message) {
    return switch (code) {
      case NOT_JSON ->
        isOfEmptyInput(String.valueOf(message))
            ? EMPTY
            : "The input is not JSON in UTF-8 here. Correct it.";
      case WRONG_TYPE -> "A value of another type is needed here. Replace it.";
      case MISSING_PROPERTY -> "A property is missing here. Add it.";
      case UNKNOWN_PROPERTY -> "This property is not known. Remove it.";
      case DUPLICATE_PROPERTY -> "A property is given twice. Keep one of them.";
      case UNKNOWN_CODE -> "This code is not known. Use a known one.";
      case UNKNOWN_EVENT_TYPE -> "This type of event is not known. Use a known one.";
      case BAD_INSTANT -> "This is not an instant. Write it as 2026-03-05T10:00:00Z.";
      case BAD_DATE -> "This is not a date. Write it as 2026-06-30.";
      case BAD_DURATION -> "This is not a duration. Write it as PT45M.";
      case OUT_OF_RANGE ->
        "The number is too great or too small. Give one within the range of its type.";
      case INVALID_VALUE -> refusal(exception);
      case UNSUPPORTED_VERSION -> "This version cannot be read. Convert the document.";
      case TOO_LARGE -> "The input exceeds a limit of the reader. Make it smaller.";
      case TRAILING_CONTENT -> TRAILING;
    };
  }

  /**
   * Returns the code of a token that cannot be read, from the place of the parser in the input. Behind a whole value nothing may come, readable or
   * not.
   *
   * @param roots how many values the parser has begun or read that no other value is around
   */
  static ProblemCode behind(int roots, String message) {
    boolean isTrailing =
        roots > 1 || (roots == 1 && message.startsWith("Unexpected close marker "));
    return isTrailing ? ProblemCode.TRAILING_CONTENT : ProblemCode.NOT_JSON;
  }

  private static boolean isOfEmptyInput(String message) {
    return message.startsWith("No content to map ");
  }

  private static boolean isRefusal(Throwable exception) {
    return cause(exception) != null;
  }

  /** Tells in the words of the value why it is refused. */
  private static String refusal(Throwable exception) {
    Throwable cause = cause(exception);
    return cause == null || cause.getMessage() == null
        ? "The value is refused. Correct it."
        : "The value is refused: " + cause.getMessage();
  }

  /** Returns the exception of a value that has refused its parts, or null. */
  private static @Nullable Throwable cause(Throwable exception) {
    Throwable cause = exception.getCause();
    for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
      if (cause instanceof IllegalArgumentException) {
        return cause;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
