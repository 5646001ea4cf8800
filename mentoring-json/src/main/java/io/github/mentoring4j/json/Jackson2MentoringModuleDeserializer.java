package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentOptions;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one type through the codec. */
final class Jackson2MentoringModuleDeserializer extends JsonDeserializer<Object> {
  private final Document<?> document;
  private final JsonSettings settings;

  Jackson2MentoringModuleDeserializer(Document<?> document, JsonSettings settings) {
    this.document = document;
    this.settings = settings;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
        && document.type().isInstance(parser.getEmbeddedObject())) {
      return parser.getEmbeddedObject();
    }
    Jackson2MentoringModuleInput input = new Jackson2MentoringModuleInput(parser, context);
    JsonReading reading = new JsonReading(settings);
    Object value = read(parser, input, reading.options());
    reading.end(input::document);
    return value;
  }

  private Object read(
      JsonParser parser, Jackson2MentoringModuleInput input, DocumentOptions options)
      throws IOException {
    try {
      return document.read(input, options);
    } catch (DocumentRefusedException e) {
      throw refusal(parser, new MentoringReadException(input.problem(e), e.getCause()));
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      if (cause instanceof JsonProcessingException ofParser) {
        throw refusal(
            parser,
            new MentoringReadException(
                JsonProblemFactory.of(Jackson2MentoringModuleProblems.of(ofParser, parser)),
                ofParser));
      }
      throw cause;
    }
  }

  static JsonMappingException refusal(JsonParser parser, MentoringReadException refusal) {
    return JsonMappingException.from(parser, refusal.getMessage(), refusal);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return deserialize(parser, context);
  }

  /**
   * Refuses null as an element of a list and as the whole input. As a property of a user's object it is an absent part, as Jackson writes it
   * itself. Jackson asks this of parts that are absent, too.
   */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
    JsonParser parser = context.getParser();
    if (parser == null || parser.currentToken() != JsonToken.VALUE_NULL || isProperty(parser)) {
      return null;
    }
    try {
      return deserialize(parser, context);
    } catch (JsonMappingException e) {
      throw e;
    } catch (IOException e) {
      throw JsonMappingException.fromUnexpectedIOE(e);
    }
  }

  private static boolean isProperty(JsonParser parser) {
    JsonStreamContext context = parser.getParsingContext();
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
