package io.github.mentoring4j.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes documents through the codec, independent of the settings of the mapper. */
final class DocumentSerializers implements Serializers {
  private final Optional<Wording> texts;

  DocumentSerializers(Optional<Wording> texts) {
    this.texts = texts;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.Value format) {
    Optional<Document<?>> document =
        Documents.writing(type.getRawClass()).or(() -> Documents.writingPart(type.getRawClass()));
    if (document.isPresent()) {
      return new DocumentSerializer(document.get(), texts);
    }
    return DocumentParts.includes(type) ? new PartSerializer() : null;
  }

  /** Writes one type. It never asks a type serializer, because a sealed type has a property that tells its kind. */
  private static final class DocumentSerializer extends ValueSerializer<Object> {
    private final Document<?> document;
    private final Optional<Wording> texts;

    DocumentSerializer(Document<?> document, Optional<Wording> texts) {
      this.document = document;
      this.texts = texts;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      document.write(generator, value, texts);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      document.write(generator, value, texts);
    }
  }

  /** Refuses a value that is only a part of documents. */
  private static final class PartSerializer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(value.getClass(), DocumentParts.refusal(value.getClass()));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }
}
