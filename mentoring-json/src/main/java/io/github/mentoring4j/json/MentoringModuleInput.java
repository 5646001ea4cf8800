package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.DocumentToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.databind.util.TokenBufferReadContext;

/** The tokens of a document inside of an input that a mapper reads. It cannot be read a second time, so it keeps places. */
final class MentoringModuleInput extends MentoringJsonInput {
  private final @Nullable TokenStreamContext outside;
  private final @Nullable TokenStreamContext unbuffered;
  private final JsonPlaces places = new JsonPlaces();

  /** Whether the parser is inside of the document already, as it is when Jackson calls a delegating creator. */
  private boolean isInside;

  private DocumentToken current;

  MentoringModuleInput(JsonParser parser, DeserializationContext mapper) {
    super(parser);
    JsonParser source = mapper.getParser();
    unbuffered = source == null ? null : source.streamReadContext();
    DocumentToken first = super.current();
    isInside = first == DocumentToken.NAME || first == DocumentToken.END_OBJECT;
    current = isInside ? DocumentToken.START_OBJECT : first;
    TokenStreamContext context = parser.streamReadContext();
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
    current = isInside ? super.current() : super.next();
    isInside = false;
    places.next(current);
    if (isStart(current)) {
      places.begin(place());
    }
    return current;
  }

  /** Returns the place of the current token; 0 if the parser replays tokens, because it does not know their places. */
  @Override
  public long place() {
    JsonParser source = parser();
    while (source instanceof JsonParserDelegate delegate) {
      source = delegate.delegate();
    }
    if (source.getClass().getEnclosingClass() == TokenBuffer.class) {
      return 0;
    }
    return place(parser().currentTokenLocation());
  }

  private static long place(@Nullable TokenStreamLocation location) {
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

  private String pointer(@Nullable TokenStreamContext from) {
    StringBuilder pointer = new StringBuilder();
    for (TokenStreamContext at = from; at != null; at = around(at)) {
      if (at.hasCurrentName()) {
        pointer.insert(0, JsonPlaces.step(at.currentName()));
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
  private @Nullable TokenStreamContext around(TokenStreamContext part) {
    TokenStreamContext parent = part.getParent();
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
    TokenStreamContext context = parser().streamReadContext();
    String pointer = pointer(context);
    long place = place();
    return JsonProblemFactory.of(
        refused, pointer, JsonPlaces.line(place), JsonPlaces.column(place));
  }
}
