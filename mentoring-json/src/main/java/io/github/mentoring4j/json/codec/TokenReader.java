package io.github.mentoring4j.json.codec;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of one document, within its limits, and knows where they are. A token is known by its number in the input, from 0 for the
 * first one of the document; lines and columns are worked out from it by the owner of the input, if there is a problem at all.
 */
final class TokenReader {
  /** In place of an index: the container is an object, whose parts have names. */
  private static final int OBJECT = -2;

  private static final int NONE_YET = -1;

  private final DocumentInput input;
  private final DocumentLimits limits;
  private DocumentToken current;
  private int number;
  private @Nullable BufferedTokens replayed;

  /** How many objects and lists are open, and for each of them the name or the index of what is read in it. */
  private int depth;

  private @Nullable String[] names = new @Nullable String[8];
  private int[] indexes = new int[8];

  /** Creates the reader of a document that begins with the current token of the input. */
  TokenReader(DocumentInput input, DocumentLimits limits) {
    this.input = input;
    this.limits = limits;
    this.current = input.current();
    if (current == DocumentToken.START_OBJECT) {
      open(OBJECT);
    } else if (current == DocumentToken.START_LIST) {
      open(NONE_YET);
    }
  }

  DocumentToken current() {
    return current;
  }

  /** Returns the number of the current token. */
  int place() {
    return replayed == null ? number : replayed.place();
  }

  int depth() {
    return depth;
  }

  DocumentLimits limits() {
    return limits;
  }

  DocumentToken next() {
    if (replayed != null && !replayed.next()) {
      replayed = null;
    }
    if (replayed == null) {
      current = input.next();
      number++;
    } else {
      current = replayed.token();
    }
    switch (current) {
      case NAME -> readName();
      case END_OBJECT, END_LIST -> depth--;
      case START_OBJECT -> {
        count();
        open(OBJECT);
      }
      case START_LIST -> {
        count();
        open(NONE_YET);
      }
      case END -> {
        // Nothing follows.
      }
      default -> count();
    }
    return current;
  }

  /** Counts an element of a list. */
  private void count() {
    if (depth > 0 && indexes[depth - 1] != OBJECT) {
      indexes[depth - 1]++;
    }
  }

  private void open(int index) {
    if (depth == limits.nesting()) {
      throw tooLarge("The document is nested more than " + limits.nesting()
          + " levels deep. Make it flatter.");
    }
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = null;
    indexes[depth] = index;
    depth++;
  }

  private DocumentRefusedException tooLarge(String message) {
    return new DocumentRefusedException(ProblemCode.TOO_LARGE, position(), message);
  }

  SourcePosition position() {
    return new SourcePosition(pointer(), place(), replayed == null ? input.place() : 0);
  }

  /** Returns the place of the current token as a JSON Pointer from the root of the document. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name != null) {
        pointer.append('/').append(SourcePosition.escaped(name));
      } else if (indexes[i] >= 0) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }

  private void readName() {
    String name = replayed == null ? input.name() : replayed.text();
    if (name.length() > limits.nameLength()) {
      names[depth - 1] = null;
      throw tooLarge(
          "A name has more than " + limits.nameLength() + " UTF-16 units. Make it shorter.");
    }
    names[depth - 1] = name;
  }

  /** Whether the current token is a property of an object, or its name. */
  boolean isProperty() {
    return depth > 0 && indexes[depth - 1] == OBJECT;
  }

  /** Returns the place around a token that was read before, or 0. */
  long placeAround(int token) {
    return input.placeAround(token);
  }

  /** Returns the name that is the current token. */
  String name() {
    return Objects.requireNonNull(names[depth - 1]);
  }

  /** Returns the text or the digits of the current token. */
  String text() {
    String text = replayed == null ? input.text() : replayed.text();
    requireLength(text.length());
    return text;
  }

  /** Returns the characters of the text that is the current token, until the next token. */
  CharSequence characters() {
    CharSequence text = replayed == null ? input.characters() : replayed.text();
    requireLength(text.length());
    return text;
  }

  private void requireLength(int length) {
    if (length > limits.textLength()) {
      throw tooLarge(
          "The text has more than " + limits.textLength() + " UTF-16 units. Make it shorter.");
    }
  }

  boolean isLong() {
    return replayed == null ? input.isLong() : replayed.isLong();
  }

  long number() {
    return replayed == null ? input.number() : replayed.number();
  }

  /** Reads tokens again that were buffered before, and goes on with the input behind them. */
  void replay(BufferedTokens buffered) {
    if (replayed != null) {
      throw new IllegalStateException("an object with a tag lies in the tokens before a tag");
    }
    replayed = buffered;
  }
}
