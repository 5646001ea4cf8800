package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One document while it is read: its tokens, its version, and its first unknown property. That property is judged at the end of the document,
 * because the version may follow it.
 */
final class ReadContext {
  private static final Pattern VERSION = Pattern.compile("1\\.(0|[1-9][0-9]{0,8})");
  private static final int KNOWN_MINOR = 0;

  private final boolean lenient;
  private Tokens tokens;
  private int minor = KNOWN_MINOR;
  private @Nullable DocumentRefusedException unknown;
  private @Nullable SourceMap sourceMap;

  ReadContext(Tokens tokens, boolean lenient) {
    this.tokens = tokens;
    this.lenient = lenient;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Continues with other tokens. */
  void readFrom(Tokens others) {
    this.tokens = others;
  }

  @Nullable JsonToken next() {
    return tokens.next();
  }

  /** Returns the name, the text or the digits of the current token. */
  String raw() {
    return tokens.text();
  }

  /** Reads a text. */
  String text() {
    expect(JsonToken.VALUE_STRING, "a text in quotes");
    return tokens.text();
  }

  /** Returns the problem that the current token has. */
  DocumentRefusedException problem(ProblemCode code, String message) {
    return problem(code, tokens.place(), message);
  }

  /** Returns the problem of the object whose end is the current token. */
  DocumentRefusedException problem(ProblemCode code, long begin, String message) {
    return new DocumentRefusedException(code, new SourcePosition(tokens.pointer(), begin), message);
  }

  /** Requires a type of token. The words name it in a message, for example {@code a list}. */
  void expect(JsonToken wanted, String words) {
    if (tokens.current() != wanted) {
      String advice = tokens.current() == JsonToken.VALUE_NULL
          ? " Leave the property out if there is no value."
          : "";
      throw problem(
          ProblemCode.WRONG_TYPE, "This must be " + words + ", but is " + current() + "." + advice);
    }
  }

  private String current() {
    JsonToken token = tokens.current();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Excerpt.of(tokens.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.shortened(tokens.text());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  /** Reads the version. */
  void version() {
    expect(JsonToken.VALUE_STRING, "a version in quotes, such as \"1.0\"");
    Matcher version = VERSION.matcher(tokens.text());
    if (!version.matches()) {
      throw problem(
          ProblemCode.UNSUPPORTED_VERSION,
          "Version " + Excerpt.of(tokens.text())
              + " cannot be read, only 1.0 and other minors of 1. Convert the document.");
    }
    minor = Integer.parseInt(version.group(1));
  }

  /** Skips the property whose name is the current token. The message is made for the first one alone. */
  void skipUnknown(Supplier<String> message) {
    if (unknown == null) {
      unknown = problem(ProblemCode.UNKNOWN_PROPERTY, message.get());
    }
    tokens.next();
    skip();
  }

  /** Ends the document. Throws the problem of the first unknown property if the version has no such property. */
  void close() {
    if (unknown != null && minor == KNOWN_MINOR && !lenient) {
      throw unknown;
    }
  }

  /** Skips the current value, to its last token. No name may be given twice in an object, known or not. */
  private void skip() {
    Deque<Set<String>> objects = new ArrayDeque<>();
    int depth = 0;
    do {
      switch (Objects.requireNonNull(tokens.current())) {
        case START_OBJECT -> {
          depth++;
          objects.push(new HashSet<>());
        }
        case START_ARRAY -> depth++;
        case END_ARRAY -> depth--;
        case END_OBJECT -> {
          depth--;
          objects.pop();
        }
        case PROPERTY_NAME -> addName(objects.element());
        default -> {
          // A scalar matters only by its end.
        }
      }
    } while (depth > 0 && tokens.next() != null);
  }

  private void addName(Set<String> names) {
    if (!names.add(tokens.text())) {
      throw duplicate();
    }
  }

  /** Returns the problem of a second property with the name that is the current token. */
  DocumentRefusedException duplicate() {
    return problem(
        ProblemCode.DUPLICATE_PROPERTY,
        Excerpt.of(tokens.text()) + " is given twice. Keep one of them.");
  }

  /** Keeps the places inside the value that was just read. */
  void keepSourceMap(SourceMap parts) {
    sourceMap = parts;
  }

  /** Returns the places inside the value that was just read, and forgets them. Null is a value whose parts only it judges itself. */
  @Nullable SourceMap takeSourceMap() {
    SourceMap taken = sourceMap;
    sourceMap = null;
    return taken;
  }
}
