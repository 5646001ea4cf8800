package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads documents through the codec, independent of the settings of the mapper. */
final class DocumentDeserializers extends Deserializers.Base {
  private final boolean lenient;

  DocumentDeserializers(boolean lenient) {
    this.lenient = lenient;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    Optional<? extends Document<?>> document = Documents.reading(type.getRawClass());
    if (document.isPresent()) {
      return new DocumentDeserializer(document.get(), lenient);
    }
    return DocumentParts.includes(type) ? new PartDeserializer(type.getRawClass()) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Documents.reading(type).isPresent();
  }

  /** Reads one type. */
  private static final class DocumentDeserializer extends ValueDeserializer<Object> {
    private final Document<?> document;
    private final boolean lenient;

    DocumentDeserializer(Document<?> document, boolean lenient) {
      this.document = document;
      this.lenient = lenient;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return DocumentReader.read(document, parser, lenient);
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return DocumentReader.read(document, parser, lenient);
    }

    /**
     * Refuses null as an element of a list and as the whole input. As a property of a user's object it is an absent part, as Jackson writes it
     * itself.
     */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      return parser == null || parser.streamReadContext().inObject()
          ? null
          : DocumentReader.read(document, parser, lenient);
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

  /** Refuses a type that is only a part of documents, or only written. */
  private static final class PartDeserializer extends ValueDeserializer<Object> {
    private final Class<?> type;

    PartDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, DocumentParts.refusal(type));
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
