package io.github.mentoring4j.json.codec;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a record while it is read. They are used again for the next record. */
final class RecordParts {
  private @Nullable Object[] values = {};

  /** Begins a record with that many parts, none of which is read yet. */
  void clear(int size) {
    if (values.length < size) {
      values = new @Nullable Object[size];
    } else {
      Arrays.fill(values, 0, size, null);
    }
  }

  <V> void set(Part<V> part, V value) {
    values[part.index] = value;
  }

  /** Returns the value that was read, or the value of a part that is absent. The codec makes sure that a required part is there. */
  @SuppressWarnings("unchecked")
  <V> V get(Part<V> part) {
    // Only the codec of the part has set the value.
    V value = (V) values[part.index];
    return Objects.requireNonNull(value == null ? part.absent : value);
  }

  /**
   * One part of a record. {@link RecordCodec} declares it, and the constructor of the record takes its value.
   *
   * @param index the place among the parts of the record
   * @param absent the value if the property is not given; null for a required part
   */
  record Part<V>(int index, @Nullable V absent) {}
}
