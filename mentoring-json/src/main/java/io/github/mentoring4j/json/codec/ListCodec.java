package io.github.mentoring4j.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Writes lists, and reads them back. */
final class ListCodec<V> implements Codec<List<V>> {
  private final Codec<V> element;
  private final int most;

  private ListCodec(Codec<V> element, int most) {
    this.element = element;
    this.most = most;
  }

  static <V> ListCodec<V> of(Codec<V> element) {
    return new ListCodec<>(element, Integer.MAX_VALUE);
  }

  static <V> ListCodec<V> ofAtMost(int most, Codec<V> element) {
    return new ListCodec<>(element, most);
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
      values.add(element.read(in));
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
