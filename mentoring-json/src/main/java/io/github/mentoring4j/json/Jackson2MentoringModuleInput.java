package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import io.github.mentoring4j.json.codec.DocumentInput;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.DocumentToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a document inside of an input that a mapper of Jackson 2 reads. Its {@code IOException} comes as an unchecked one. */
final class Jackson2MentoringModuleInput extends DocumentInput {
  private static final int LONG_BITS = 63;

  private final JsonParser parser;
  private final @Nullable JsonStreamContext outside;
  private final @Nullable JsonStreamContext unbuffered;
  private final JsonPlaces places = new JsonPlaces();

  /** Whether the parser is inside of the document already, as it is when Jackson calls a delegating creator. */
  private boolean isInside;

  private DocumentToken current;

  Jackson2MentoringModuleInput(JsonParser parser, DeserializationContext mapper) {
    this.parser = parser;
    JsonParser source = mapper.getParser();
    unbuffered = source == null ? null : source.getParsingContext();
    DocumentToken first = token(parser.currentToken());
    isInside = first == DocumentToken.NAME || first == DocumentToken.END_OBJECT;
    current = isInside ? DocumentToken.START_OBJECT : first;
    JsonStreamContext context = parser.getParsingContext();
    boolean isOfDocument = first == DocumentToken.NAME || isStart(first);
    outside = context != null && isOfDocument ? context.getParent() : context;
    if (first == DocumentToken.NAME && context != null) {
      places.begin(place(context.startLocation(ContentReference.unknown())));
    } else if (isStart(current)) {
      places.begin(place());
    }
  }

  private static boolean isStart(DocumentToken token) {
    return token == DocumentToken.START_OBJECT || token == DocumentToken.START_LIST;
  }

  @Override
  public DocumentToken current() {
    return current;
  }

  @Override
  public DocumentToken next() {
    current = token(isInside ? parser.currentToken() : unchecked(parser::nextToken));
    isInside = false;
    places.next(current);
    if (isStart(current)) {
      places.begin(place());
    }
    return current;
  }

  @Override
  public String name() {
    return unchecked(parser::currentName);
  }

  @Override
  public String text() {
    return unchecked(parser::getText);
  }

  @Override
  public boolean isLong() {
    return switch (unchecked(parser::getNumberType)) {
      case INT, LONG -> true;
      case BIG_INTEGER -> unchecked(parser::getBigIntegerValue).bitLength() <= LONG_BITS;
      default -> false;
    };
  }

  @Override
  public long number() {
    return unchecked(parser::getLongValue);
  }

  /** Returns the place of the current token; 0 if the parser replays tokens, because it does not know their places. */
  @Override
  public long place() {
    JsonParser source = parser;
    while (source instanceof JsonParserDelegate delegate) {
      source = delegate.delegate();
    }
    if (source.getClass().getEnclosingClass() == TokenBuffer.class) {
      return 0;
    }
    return place(parser.currentTokenLocation());
  }

  private static long place(@Nullable JsonLocation location) {
    return location == null ? 0 : JsonPlaces.place(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public long placeAround(int token) {
    return places.around(token);
  }

  /** Returns the place of the document as a JSON Pointer from the root of the whole input. */
  String document() {
    return pointer(outside);
  }

  private String pointer(@Nullable JsonStreamContext from) {
    StringBuilder pointer = new StringBuilder();
    for (JsonStreamContext at = from; at != null; at = around(at)) {
      if (at.hasCurrentName()) {
        pointer.insert(0, JsonPlaces.step(at.getCurrentName()));
      } else if (at.inArray() && at.hasCurrentIndex()) {
        pointer.insert(0, JsonPlaces.step(String.valueOf(at.getCurrentIndex())));
      }
    }
    return pointer.toString();
  }

  /**
   * Returns what is around a part of the input. The properties that Jackson has buffered, to find the one that tells a type, lie in the object
   * that its parser is in. If the first of them is an object itself, Jackson takes that for the one around.
   */
  private @Nullable JsonStreamContext around(JsonStreamContext part) {
    JsonStreamContext parent = part.getParent();
    boolean isTooDeep = parent != null
        && parent.equals(unbuffered)
        && part instanceof TokenBufferReadContext
        && part.hasCurrentName();
    return isTooDeep ? parent.getParent() : parent;
  }

  /** Returns the problem with its place in the whole input. */
  JsonProblem problem(DocumentRefusedException refused) {
    long place = refused.place() == 0 ? places.around(refused.token()) : refused.place();
    return JsonProblemFactory.of(
        refused, document(), JsonPlaces.line(place), JsonPlaces.column(place));
  }

  /** Returns the problem of the current token, which is a name outside of any document. */
  JsonProblem nameProblem(DocumentRefusedException refused) {
    JsonStreamContext context = parser.getParsingContext();
    String pointer = pointer(context);
    long place = place();
    return JsonProblemFactory.of(
        refused, pointer, JsonPlaces.line(place), JsonPlaces.column(place));
  }

  private static DocumentToken token(@Nullable JsonToken token) {
    if (token == null) {
      return DocumentToken.END;
    }
    return switch (token) {
      case START_OBJECT -> DocumentToken.START_OBJECT;
      case END_OBJECT -> DocumentToken.END_OBJECT;
      case START_ARRAY -> DocumentToken.START_LIST;
      case END_ARRAY -> DocumentToken.END_LIST;
      case FIELD_NAME -> DocumentToken.NAME;
      case VALUE_STRING -> DocumentToken.TEXT;
      case VALUE_NUMBER_INT -> DocumentToken.INTEGER;
      case VALUE_NUMBER_FLOAT -> DocumentToken.DECIMAL;
      case VALUE_TRUE -> DocumentToken.TRUE;
      case VALUE_FALSE -> DocumentToken.FALSE;
      case VALUE_NULL -> DocumentToken.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> DocumentToken.OTHER;
    };
  }

  /** Something that Jackson does with its input or output. */
  interface Step<V> {
    V done() throws IOException;
  }

  static <V> V unchecked(Step<V> step) {
    try {
      return step.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
