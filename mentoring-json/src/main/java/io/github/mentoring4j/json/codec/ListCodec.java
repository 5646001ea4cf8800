package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes lists, and reads them back. */
final class ListCodec<V> extends Codec<List<V>> {
  /** The most that any type allows, apart from the events of a history. */
  private static final int MOST = 1_000;

  private final Codec<V> element;
  private final boolean isOfEvents;
  private final @Nullable Function<V, ?> key;

  private ListCodec(Codec<V> element, boolean isOfEvents, @Nullable Function<V, ?> key) {
    this.element = element;
    this.isOfEvents = isOfEvents;
    this.key = key;
  }

  static <V> ListCodec<V> of(Codec<V> element) {
    return new ListCodec<>(element, false, null);
  }

  /** Creates the codec of the events of a history, of which the limits of the document allow more than of anything else. */
  static <V> ListCodec<V> ofEvents(Codec<V> element) {
    return new ListCodec<>(element, true, null);
  }

  /** Creates the codec of a list in which no two elements have the same key. */
  static <V> ListCodec<V> ofDistinct(Codec<V> element, Function<V, ?> key) {
    return new ListCodec<>(element, false, key);
  }

  static <V> Encoder<List<V>> encoder(Encoder<? super V> element) {
    return Encoder.of((out, values) -> write(out, values, element));
  }

  private static <V> void write(WriteContext out, List<V> values, Encoder<? super V> element) {
    out.startList();
    int size = values.size();
    for (int i = 0; i < size; i++) {
      element.write(out, values.get(i));
    }
    out.endList();
  }

  @Override
  void write(WriteContext out, List<V> values) {
    int most = isOfEvents ? out.limits().events() : MOST;
    if (values.size() > most) {
      String entries = isOfEvents ? " events" : " entries";
      throw WriteContext.refused(out.name(), values.size() + entries, "at most " + most + entries);
    }
    write(out, values, element);
  }

  @Override
  List<V> read(ReadContext in) {
    in.expect(DocumentToken.START_LIST, "a list");
    int begin = in.tokens().place();
    List<V> values = List.of();
    Set<Object> seen = key == null ? Set.of() : new HashSet<>();
    PlaceStack places = in.places();
    int firstPlace = places.size();
    @Nullable SourceMap @Nullable [] deeper = null;
    while (in.next() != DocumentToken.END_LIST) {
      int index = values.size();
      expectRoom(in, index, begin);
      places.push(in.tokens().place());
      V value = element.read(in);
      if (key != null && !seen.add(key.apply(value))) {
        throw in.problem(
            ProblemCode.INVALID_VALUE,
            places.get(firstPlace + index),
            Excerpt.of(String.valueOf(key.apply(value)))
                + " is in the list twice. Keep one of them.");
      }
      if (index == 0) {
        values = new ArrayList<>(4);
      }
      values.add(value);
      SourceMap taken = in.takeSourceMap();
      if (taken != null) {
        if (deeper == null) {
          deeper = new SourceMap[index + 4];
        } else if (deeper.length <= index) {
          deeper = Arrays.copyOf(deeper, 2 * index);
        }
        deeper[index] = taken;
      }
    }
    if (!values.isEmpty()) {
      in.keepSourceMap(SourceMap.list(places.from(firstPlace), deeper));
      places.shrink(firstPlace);
    }
    return values;
  }

  /** Stops a list that is longer than any type allows, before it costs more than that. */
  private void expectRoom(ReadContext in, int size, int begin) {
    if (isOfEvents && size == in.tokens().limits().events()) {
      throw in.problem(
          ProblemCode.TOO_LARGE,
          "The history has more than " + size + " events. Split the document.");
    } else if (!isOfEvents && size == MOST) {
      throw in.problemOfList(
          ProblemCode.INVALID_VALUE,
          begin,
          "The list has more than " + MOST + " entries. Make it shorter.");
    }
  }
}
