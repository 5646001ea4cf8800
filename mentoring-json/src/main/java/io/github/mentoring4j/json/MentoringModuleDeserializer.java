package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentOptions;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads one type through the codec. */
final class MentoringModuleDeserializer extends ValueDeserializer<Object> {
  private final Document<?> document;
  private final JsonSettings settings;

  MentoringModuleDeserializer(Document<?> document, JsonSettings settings) {
    this.document = document;
    this.settings = settings;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        && document.type().isInstance(parser.getEmbeddedObject())) {
      return parser.getEmbeddedObject();
    }
    MentoringModuleInput input = new MentoringModuleInput(parser, context);
    JsonReading reading = new JsonReading(settings);
    Object value = read(parser, input, reading.options());
    reading.end(input::document);
    return value;
  }

  private Object read(JsonParser parser, MentoringModuleInput input, DocumentOptions options) {
    try {
      return document.read(input, options);
    } catch (DocumentRefusedException e) {
      throw refusal(parser, new MentoringReadException(input.problem(e), e.getCause()));
    } catch (StreamReadException | StreamConstraintsException e) {
      throw refusal(parser, new MentoringReadException(MentoringJsonProblems.of(e, parser), e));
    }
  }

  static DatabindException refusal(JsonParser parser, MentoringReadException refusal) {
    return DatabindException.from(parser, refusal.getMessage(), refusal);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }

  /**
   * Refuses null as an element of a list and as the whole input. As a property of a user's object it is an absent part, as Jackson writes it
   * itself. Jackson asks this of parts that are absent, too.
   */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    JsonParser parser = context.getParser();
    return parser == null || parser.currentToken() != JsonToken.VALUE_NULL || isProperty(parser)
        ? null
        : deserialize(parser, context);
  }

  private static boolean isProperty(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    return context == null || context.inObject();
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }
}
