package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.json.MentoringReadException;
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
 * One document while it is read: where its reader stands, which version it is of, and which unknown property was met first. Whether that one
 * matters is only known when the document ends, for the version may stand behind it.
 */
final class Reading {
  private static final Pattern VERSION = Pattern.compile("1\\.(0|[1-9][0-9]{0,8})");
  private static final int KNOWN_MINOR = 0;
  private static final int SHOWN = 40;

  private final boolean lenient;
  private Tokens tokens;
  private int minor = KNOWN_MINOR;
  private @Nullable MentoringReadException unknown;
  private @Nullable Inside inside;

  Reading(Tokens tokens, boolean lenient) {
    this.tokens = tokens;
    this.lenient = lenient;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Reads from elsewhere from now on. */
  void readFrom(Tokens others) {
    this.tokens = others;
  }

  @Nullable JsonToken next() {
    return tokens.next();
  }

  /** Gives the name, the text or the digits of the present token. */
  String raw() {
    return tokens.text();
  }

  MentoringReadException problem(String code, String message) {
    return Problems.at(tokens, code, message);
  }

  /** Asks for a type of token. */
  void expect(JsonToken wanted, String words) {
    if (tokens.current() != wanted) {
      throw wrongType(words);
    }
  }

  MentoringReadException wrongType(String words) {
    String advice = tokens.current() == JsonToken.VALUE_NULL
        ? " Leave the property out if there is no value."
        : "";
    return problem("wrong-type", "This must be " + words + ", but is " + present() + "." + advice);
  }

  private String present() {
    JsonToken token = tokens.current();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Quoted.text(tokens.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(tokens.text());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  private static String shortened(String digits) {
    return digits.length() <= SHOWN ? digits : digits.substring(0, SHOWN) + "…";
  }

  /** Reads the version, which is the present token. */
  void version() {
    expect(JsonToken.VALUE_STRING, "a version in quotes, such as \"1.0\"");
    Matcher version = VERSION.matcher(tokens.text());
    if (!version.matches()) {
      throw problem(
          "unsupported-version",
          "Version " + Quoted.text(tokens.text())
              + " cannot be read, only 1.0 and other minors of 1. Convert the document.");
    }
    minor = Integer.parseInt(version.group(1));
  }

  /** Passes over a property, whose name is the present token. Only the first one of a document is put into words. */
  void skipUnknown(Supplier<String> message) {
    if (unknown == null) {
      unknown = problem("unknown-property", message.get());
    }
    tokens.next();
    skip();
  }

  /** Ends the document. */
  void close() {
    if (unknown != null && minor == KNOWN_MINOR && !lenient) {
      throw unknown;
    }
  }

  /** Passes over the present value, to its last token. No name may stand twice in an object, known or not. */
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
          // A plain value, of which only the end matters.
        }
      }
    } while (depth > 0 && tokens.next() != null);
  }

  private void addName(Set<String> names) {
    if (!names.add(tokens.text())) {
      throw duplicate();
    }
  }

  /** The name, which is the present token, has been there before. */
  MentoringReadException duplicate() {
    return problem(
        "duplicate-property", Quoted.text(tokens.text()) + " is given twice. Keep one of them.");
  }

  /** Remembers where the parts of the value stand that was just read. */
  void inside(Inside parts) {
    inside = parts;
  }

  /** Gives where the parts of the value stand that was read last, and forgets it. Null stands for a value whose parts nobody else judges. */
  @Nullable Inside takeInside() {
    Inside taken = inside;
    inside = null;
    return taken;
  }
}
