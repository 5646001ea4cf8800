package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.AtomicReferenceDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.Documents;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads documents and their parts through the codec, independent of the settings of the mapper. */
final class Jackson2MentoringModuleDeserializers extends Deserializers.Base
    implements KeyDeserializers {
  private final JsonSettings settings;

  Jackson2MentoringModuleDeserializers(JsonSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    return reading(type.getRawClass());
  }

  private @Nullable JsonDeserializer<?> reading(Class<?> type) {
    Optional<? extends Document<?>> document = document(type);
    if (document.isPresent()) {
      return new Jackson2MentoringModuleDeserializer(document.get(), settings);
    }
    return JsonRefusals.includes(type) ? new Refusing(type) : null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription bean) {
    return reading(type);
  }

  /** Returns the references to our types that Jackson reads itself, because it shows {@link References} no others. */
  @Override
  public @Nullable JsonDeserializer<?> findReferenceDeserializer(
      ReferenceType type,
      DeserializationConfig config,
      BeanDescription bean,
      @Nullable TypeDeserializer types,
      @Nullable JsonDeserializer<?> held) {
    return isOfOurs(type) && type.hasRawClass(AtomicReference.class)
        ? new AtomicReferenceDeserializer(type, null, types, held)
        : null;
  }

  private static boolean isOfOurs(ReferenceType type) {
    return document(type.getContentType().getRawClass()).isPresent();
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return document(type).isPresent();
  }

  /** Returns the form that is read. A value may be asked for by its hidden class, of which an application knows only the name. */
  private static Optional<? extends Document<?>> document(Class<?> type) {
    Class<?> outer = type.getSuperclass();
    Optional<? extends Document<?>> document = Documents.reading(type);
    return document.isPresent() || outer == null ? document : Documents.reading(outer);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    return Documents.reading(type.getRawClass())
        .filter(Document::isCode)
        .map(Keys::new)
        .orElse(null);
  }

  /** Finds the {@code Optional} and the like that hold one of our types, whichever module reads them. */
  static final class References extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyReferenceDeserializer(
        DeserializationConfig config,
        ReferenceType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return deserializer instanceof ReferenceTypeDeserializer<?> reference && isOfOurs(type)
          ? new Reference(reference)
          : deserializer;
    }
  }

  /** Reads null as a reference to nothing. Without it, what the reference holds would refuse null. */
  private static final class Reference extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private final ReferenceTypeDeserializer<?> reference;

    Reference(ReferenceTypeDeserializer<?> reference) {
      super(reference);
      this.reference = reference;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
      return new Reference((ReferenceTypeDeserializer<?>) contextual);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      return reference.referenceValue(null);
    }
  }

  /** Reads codes that are names of properties. */
  private static final class Keys extends KeyDeserializer {
    private final Document<?> codes;

    Keys(Document<?> codes) {
      this.codes = codes;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context)
        throws JsonMappingException {
      JsonParser parser = context.getParser();
      Jackson2MentoringModuleInput input = new Jackson2MentoringModuleInput(parser, context);
      try {
        return codes.named(key);
      } catch (DocumentRefusedException e) {
        MentoringReadException refusal =
            new MentoringReadException(input.nameProblem(e), e.getCause());
        throw Jackson2MentoringModuleDeserializer.refusal(parser, refusal);
      }
    }
  }

  /** Refuses a type that is only written, or no part of a document. */
  private static final class Refusing extends JsonDeserializer<Object> {
    private final Class<?> type;

    Refusing(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws JsonMappingException {
      return context.reportBadDefinition(type, JsonRefusals.ofReading(type));
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws JsonMappingException {
      return deserialize(parser, context);
    }
  }
}
