package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import io.github.mentoring4j.json.codec.Documents;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.jdk.AtomicReferenceDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.ReferenceTypeDeserializer;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ReferenceType;

/** Reads documents and their parts through the codec, independent of the settings of the mapper. */
final class MentoringModuleDeserializers extends Deserializers.Base implements KeyDeserializers {
  private final JsonSettings settings;

  MentoringModuleDeserializers(JsonSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    Optional<? extends Document<?>> document = document(type.getRawClass());
    if (document.isPresent()) {
      return new MentoringModuleDeserializer(document.get(), settings);
    }
    return JsonRefusals.includes(type.getRawClass()) ? new Refusing(type.getRawClass()) : null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    return findBeanDeserializer(type, config, bean);
  }

  /** Returns the references to our types that Jackson reads itself, because it shows {@link References} no others. */
  @Override
  public @Nullable ValueDeserializer<?> findReferenceDeserializer(
      ReferenceType type,
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      @Nullable TypeDeserializer types,
      @Nullable ValueDeserializer<?> held) {
    if (!isOfOurs(type)) {
      return null;
    } else if (type.hasRawClass(Optional.class)) {
      return new Jdk8OptionalDeserializer(type, null, types, held);
    }
    return type.hasRawClass(AtomicReference.class)
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
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    return Documents.reading(type.getRawClass())
        .filter(Document::isCode)
        .map(Keys::new)
        .orElse(null);
  }

  /** Finds the {@code Optional} and the like that hold one of our types, whichever module reads them. */
  static final class References extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyReferenceDeserializer(
        DeserializationConfig config,
        ReferenceType type,
        BeanDescription.Supplier bean,
        ValueDeserializer<?> deserializer) {
      return deserializer instanceof ReferenceTypeDeserializer<?> reference && isOfOurs(type)
          ? new Reference(reference)
          : deserializer;
    }
  }

  /** Reads null as a reference to nothing. Without it, what the reference holds would refuse null. */
  private static final class Reference extends DelegatingDeserializer {
    private final ReferenceTypeDeserializer<?> reference;

    Reference(ReferenceTypeDeserializer<?> reference) {
      super(reference);
      this.reference = reference;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> contextual) {
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
    public Object deserializeKey(String key, DeserializationContext context) {
      JsonParser parser = context.getParser();
      MentoringModuleInput input = new MentoringModuleInput(parser, context);
      try {
        return codes.named(key);
      } catch (DocumentRefusedException e) {
        MentoringReadException refusal =
            new MentoringReadException(input.nameProblem(e), e.getCause());
        throw MentoringModuleDeserializer.refusal(parser, refusal);
      }
    }
  }

  /** Refuses a type that is only written, or no part of a document. */
  private static final class Refusing extends ValueDeserializer<Object> {
    private final Class<?> type;

    Refusing(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, JsonRefusals.ofReading(type));
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
