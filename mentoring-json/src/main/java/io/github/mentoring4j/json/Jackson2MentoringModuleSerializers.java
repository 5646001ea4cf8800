package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes documents and their parts through the codec, independent of the settings of the mapper. */
final class Jackson2MentoringModuleSerializers extends Serializers.Base {
  private final JsonSettings settings;

  Jackson2MentoringModuleSerializers(JsonSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    Optional<Document<?>> document = Documents.writing(type.getRawClass());
    if (document.isPresent()) {
      return new DocumentSerializer(document.get(), settings);
    }
    return JsonRefusals.includes(type.getRawClass()) ? new Refusing() : null;
  }

  /** Writes codes that are names of properties. */
  static final class Keys extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return Documents.writing(type.getRawClass())
          .filter(Document::isCode)
          .map(KeySerializer::new)
          .orElse(null);
    }
  }

  /** Writes one type. It never asks a type serializer, because a sealed type has a property that tells its kind. */
  private static final class DocumentSerializer extends JsonSerializer<Object> {
    private final Document<?> document;
    private final JsonSettings settings;

    DocumentSerializer(Document<?> document, JsonSettings settings) {
      this.document = document;
      this.settings = settings;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      Optional<Wording> texts =
          settings.texts(context.getAttribute(Wording.class), context::getLocale);
      try {
        document.write(
            new Jackson2MentoringModuleOutput(generator), value, texts, settings.documentLimits());
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
        throws IOException {
      serialize(value, generator, context);
    }
  }

  /** Writes one type of codes as names. */
  private static final class KeySerializer extends JsonSerializer<Object> {
    private final Document<?> codes;

    KeySerializer(Document<?> codes) {
      this.codes = codes;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      generator.writeFieldName(codes.name(value));
    }
  }

  /** Refuses a value that is neither a document nor a part of one. */
  private static final class Refusing extends JsonSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      context.reportBadDefinition(value.getClass(), JsonRefusals.ofWriting(value.getClass()));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
        throws IOException {
      serialize(value, generator, context);
    }
  }
}
