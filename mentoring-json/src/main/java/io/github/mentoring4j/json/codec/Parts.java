package io.github.mentoring4j.json.codec;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of a record while it is read, by the names of their properties. */
final class Parts {
  /** Names at even places, each followed by its value; most records have four parts or fewer. */
  private Object[] entries = new Object[8];

  private int size;

  /** Gives what stores a part. */
  static <V> BiConsumer<Parts, V> part(String name) {
    return (parts, value) -> parts.add(name, Objects.requireNonNull(value));
  }

  private void add(String name, Object value) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = name;
    entries[size++] = value;
  }

  /** Gives a part that is there, of the type that its property was read as; the shape and its record stand side by side. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> V get(String name) {
    return (V) Objects.requireNonNull(value(name), name);
  }

  @SuppressWarnings("unchecked")
  <V> Optional<V> find(String name) {
    return Optional.ofNullable((V) value(name));
  }

  private @Nullable Object value(String name) {
    for (int i = 0; i < size; i += 2) {
      if (entries[i].equals(name)) {
        return entries[i + 1];
      }
    }
    return null;
  }
}
