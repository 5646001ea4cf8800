package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Writes lists, and reads them back. */
final class ListCodec<V> implements Codec<List<V>> {
  private final Codec<V> element;
  private final int most;
  private final boolean distinct;

  private ListCodec(Codec<V> element, int most, boolean distinct) {
    this.element = element;
    this.most = most;
    this.distinct = distinct;
  }

  static <V> ListCodec<V> of(Codec<V> element) {
    return new ListCodec<>(element, Integer.MAX_VALUE, false);
  }

  static <V> ListCodec<V> ofAtMost(int most, Codec<V> element) {
    return new ListCodec<>(element, most, false);
  }

  /** Creates the codec of a list in which no text or number is twice. */
  static <V> ListCodec<V> ofDistinct(Codec<V> element) {
    return new ListCodec<>(element, Integer.MAX_VALUE, true);
  }

  static <V> Encoder<List<V>> encoder(Encoder<? super V> element) {
    return (out, values) -> {
      out.generator().writeStartArray();
      values.forEach(value -> element.write(out, value));
      out.generator().writeEndArray();
    };
  }

  @Override
  public void write(WriteContext out, List<V> values) {
    encoder(element).write(out, values);
  }

  @Override
  public List<V> read(ReadContext in) {
    in.expect(JsonToken.START_ARRAY, "a list");
    List<V> values = new ArrayList<>();
    Set<V> seen = new HashSet<>();
    long[] places = new long[4];
    @Nullable SourceMap @Nullable [] deeper = null;
    while (in.next() != JsonToken.END_ARRAY) {
      if (values.size() == most) {
        throw in.problem(
            ProblemCode.TOO_LARGE,
            "The list has more than " + most + " entries. Split the document.");
      }
      if (values.size() == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[values.size()] = in.tokens().place();
      V value = element.read(in);
      if (distinct && !seen.add(value)) {
        throw in.problem(
            ProblemCode.INVALID_VALUE,
            Excerpt.of(in.raw()) + " is in the list twice. Keep one of them.");
      }
      values.add(value);
      SourceMap taken = in.takeSourceMap();
      if (taken != null) {
        deeper =
            deeper == null ? new SourceMap[places.length] : Arrays.copyOf(deeper, places.length);
        deeper[values.size() - 1] = taken;
      }
    }
    in.keepSourceMap(SourceMap.list(Arrays.copyOf(places, values.size()), deeper));
    return values;
  }
}
