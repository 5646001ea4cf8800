package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the properties of a type without a builder, in the order in which they are written. Each property is named once. Its part hands
 * the value to the constructor:
 *
 * <pre>{@code
 * RecordCodec.<Reference>of("Policy", policy -> {
 *   Part<String> id = policy.required("id", TEXT, Reference::id);
 *   Part<Integer> version = policy.required("version", INTEGER, Reference::version);
 *   return parts -> new Reference(parts.get(id), parts.get(version));
 * });
 * }</pre>
 *
 * @param <T> the type
 */
final class RecordCodec<T> {
  private final List<Consumer<ObjectCodec<T, RecordParts>>> properties = new ArrayList<>();

  private RecordCodec() {}

  static <T> ObjectCodec<T, RecordParts> of(
      String type, Function<RecordCodec<T>, Function<RecordParts, T>> declaration) {
    RecordCodec<T> declared = new RecordCodec<>();
    Function<RecordParts, T> constructor = declaration.apply(declared);
    int size = declared.properties.size();
    ObjectCodec<T, RecordParts> codec = ObjectCodec.ofParts(type, size, constructor);
    declared.properties.forEach(property -> property.accept(codec));
    return codec;
  }

  /** Declares a property that is always written with the same value; see {@link ObjectCodec#tag}. */
  <E extends Enum<E>> void tag(String name, EnumCodec<E> tags, E tag) {
    properties.add(codec -> codec.tag(name, tags, tag));
  }

  <V> Part<V> required(String name, Codec<V> values, Function<? super T, V> getter) {
    Part<V> part = part(null);
    properties.add(
        codec -> codec.required(name, values, getter, (parts, value) -> parts.set(part, value)));
    return part;
  }

  /** Declares a property that is always written, with the value that it has if it is not given. */
  <V> Part<V> defaulted(String name, V absent, Codec<V> values, Function<? super T, V> getter) {
    Part<V> part = part(absent);
    properties.add(
        codec -> codec.defaulted(name, values, getter, (parts, value) -> parts.set(part, value)));
    return part;
  }

  /** Declares a property that is left out if it has its usual value. */
  <V> Part<V> unless(V usual, String name, Codec<V> values, Function<? super T, V> getter) {
    Part<V> part = part(usual);
    properties.add(codec -> codec.optional(
        name,
        values,
        value -> Optional.of(getter.apply(value)).filter(given -> !given.equals(usual)),
        (parts, value) -> parts.set(part, value)));
    return part;
  }

  <V> Part<List<V>> list(String name, Codec<V> elements, Function<? super T, List<V>> getter) {
    return defaulted(name, List.of(), ListCodec.of(elements), getter);
  }

  <V> Part<Optional<V>> optional(
      String name, Codec<V> values, Function<? super T, Optional<V>> getter) {
    Part<Optional<V>> part = part(Optional.empty());
    properties.add(codec -> codec.optional(
        name, values, getter, (parts, value) -> parts.set(part, Optional.of(value))));
    return part;
  }

  private <V> Part<V> part(@Nullable V absent) {
    return new Part<>(properties.size(), absent);
  }
}
