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

/** Writes documents and their parts through the codec, independent of the settings of the mapper. */
final class MentoringModuleSerializers implements Serializers {
  private final JsonSettings settings;

  MentoringModuleSerializers(JsonSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.Value format) {
    Optional<Document<?>> document = Documents.writing(type.getRawClass());
    if (document.isPresent()) {
      return new DocumentSerializer(document.get(), settings);
    }
    return JsonRefusals.includes(type.getRawClass()) ? new Refusing() : null;
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.Value format) {
    return findSerializer(config, type, bean, format);
  }

  /** Writes codes that are names of properties. */
  static final class Keys implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.Value format) {
      return Documents.writing(type.getRawClass())
          .filter(Document::isCode)
          .map(KeySerializer::new)
          .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.Value format) {
      return findSerializer(config, type, bean, format);
    }
  }

  /** Writes one type. It never asks a type serializer, because a sealed type has a property that tells its kind. */
  private static final class DocumentSerializer extends ValueSerializer<Object> {
    private final Document<?> document;
    private final JsonSettings settings;

    DocumentSerializer(Document<?> document, JsonSettings settings) {
      this.document = document;
      this.settings = settings;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      Optional<Wording> texts =
          settings.texts(context.getAttribute(Wording.class), context::getLocale);
      document.write(new MentoringJsonOutput(generator), value, texts, settings.documentLimits());
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  /** Writes one type of codes as names. */
  private static final class KeySerializer extends ValueSerializer<Object> {
    private final Document<?> codes;

    KeySerializer(Document<?> codes) {
      this.codes = codes;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(codes.name(value));
    }
  }

  /** Refuses a value that is neither a document nor a part of one. */
  private static final class Refusing extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(value.getClass(), JsonRefusals.ofWriting(value.getClass()));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }
}
