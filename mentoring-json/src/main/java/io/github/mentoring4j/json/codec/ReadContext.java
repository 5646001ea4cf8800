package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the values of a document, finds its problems, and knows the versions of the documents in it. */
final class ReadContext {
  private static final Set<String> NO_NAMES = Set.of();
  private static final String TEXT = "a text in quotes";

  private final TokenReader tokens;
  private final DocumentVersions versions;
  private final PlaceStack places = new PlaceStack();
  private @Nullable SourceMap sourceMap;

  /** The objects that are being read, the innermost at the end, and behind them those that are used again. */
  private final List<OpenObject> objects = new ArrayList<>();

  private int openObjects;

  ReadContext(TokenReader tokens, DocumentOptions options) {
    this.tokens = tokens;
    this.versions = new DocumentVersions(tokens, options);
  }

  TokenReader tokens() {
    return tokens;
  }

  PlaceStack places() {
    return places;
  }

  DocumentVersions versions() {
    return versions;
  }

  /** Begins an object whose first token has a number, and whose type has that many properties. */
  OpenObject openObject(int begin, int properties) {
    if (openObjects == objects.size()) {
      objects.add(new OpenObject(places));
    }
    OpenObject object = objects.get(openObjects++);
    object.open(begin, properties);
    return object;
  }

  /** Ends the innermost object. */
  void closeObject() {
    objects.get(--openObjects).close();
  }

  /** Reads a document, whose first token is the current one. */
  <T> T document(Function<ReadContext, T> reader) {
    versions.open();
    T value;
    try {
      value = reader.apply(this);
    } catch (DocumentRefusedException e) {
      // The place must be known before the rest is looked at.
      throw versions.closeFor(e.at(tokens.placeAround(e.token())));
    }
    versions.close();
    return value;
  }

  DocumentToken next() {
    return tokens.next();
  }

  /** Returns the name that is the current token. */
  String name() {
    return tokens.name();
  }

  /** Returns the text or the digits of the current token. */
  String raw() {
    return tokens.text();
  }

  /** Reads a text whose characters are needed, but not the text. They are good until the next token. */
  CharSequence characters() {
    expect(DocumentToken.TEXT, TEXT);
    return tokens.characters();
  }

  /** Reads a text. */
  String text() {
    expect(DocumentToken.TEXT, TEXT);
    return tokens.text();
  }

  /** Returns the problem that the current token has. */
  DocumentRefusedException problem(ProblemCode code, String message) {
    return new DocumentRefusedException(code, tokens.position(), message);
  }

  /** Returns the problem of the object or list whose end is the current token, and whose first token has a number. */
  DocumentRefusedException problem(ProblemCode code, int begin, String message) {
    return new DocumentRefusedException(code, new SourcePosition(tokens.pointer(), begin), message);
  }

  /** Returns the problem of the list that has the current token as an element, and whose first token has a number. */
  DocumentRefusedException problemOfList(ProblemCode code, int begin, String message) {
    String element = tokens.pointer();
    String list = element.substring(0, element.lastIndexOf('/'));
    return new DocumentRefusedException(code, new SourcePosition(list, begin), message);
  }

  /** Requires a kind of token. The words name it in a message, for example {@code a list}. */
  void expect(DocumentToken wanted, String words) {
    if (tokens.current() != wanted) {
      throw wrongType(words);
    }
  }

  DocumentRefusedException wrongType(String words) {
    String advice = tokens.current() == DocumentToken.NULL && tokens.isProperty()
        ? " Leave the property out if there is no value."
        : "";
    return problem(
        ProblemCode.WRONG_TYPE, "This must be " + words + ", but is " + current() + "." + advice);
  }

  private String current() {
    return switch (tokens.current()) {
      case START_OBJECT -> "an object";
      case START_LIST -> "a list";
      case TEXT -> "the text " + Excerpt.of(tokens.text());
      case INTEGER, DECIMAL -> "the number " + Excerpt.shortened(tokens.text());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case END -> "the end of the input";
      default -> "something else";
    };
  }

  /** Skips the property whose name is the current token. The message is made for the first one alone. */
  void skipUnknown(Supplier<String> message) {
    versions.addUnknown(message);
    tokens.next();
    skip();
  }

  /** Skips the current value, to its last token. No name may be given twice in an object, known or not. */
  private void skip() {
    Deque<Set<String>> objects = new ArrayDeque<>();
    int depth = 0;
    do {
      switch (tokens.current()) {
        case START_OBJECT -> {
          depth++;
          objects.push(NO_NAMES);
        }
        case START_LIST -> depth++;
        case END_LIST -> depth--;
        case END_OBJECT -> {
          depth--;
          objects.pop();
        }
        case NAME -> addName(objects);
        default -> {
          // A scalar matters only by its end.
        }
      }
    } while (depth > 0 && tokens.next() != DocumentToken.END);
  }

  private void addName(Deque<Set<String>> objects) {
    if (objects.element().isEmpty()) {
      objects.pop();
      objects.push(new HashSet<>());
    }
    if (!objects.element().add(tokens.name())) {
      throw duplicate();
    }
  }

  /** Returns the problem of a second property with the name that is the current token. */
  DocumentRefusedException duplicate() {
    return problem(
        ProblemCode.DUPLICATE_PROPERTY,
        Excerpt.of(tokens.name()) + " is given twice. Keep one of them.");
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
