package io.github.mentoring4j.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of the parts of an object or of a list, as deep as the type around it judges them. */
final class SourceMap {
  /** The place of a property that was not read. */
  static final int ABSENT = -1;

  private final List<String> names;
  private final int[] places;
  private final @Nullable SourceMap @Nullable [] deeper;

  private SourceMap(List<String> names, int[] places, @Nullable SourceMap @Nullable [] deeper) {
    this.names = names;
    this.places = places;
    this.deeper = deeper;
  }

  /** Creates the map of an object with the names and the places of all properties of its type. */
  static SourceMap object(
      List<String> names, int[] places, @Nullable SourceMap @Nullable [] deeper) {
    return new SourceMap(names, places, deeper);
  }

  /** Creates the map of a list with the places of its elements. */
  static SourceMap list(int[] places, @Nullable SourceMap @Nullable [] deeper) {
    return new SourceMap(List.of(), places, deeper);
  }

  /** Follows the name of a field, for example {@code tried[0].result}, from the object that has it, as far as it was read. */
  SourcePosition find(String field, SourcePosition object) {
    SourcePosition position = object;
    @Nullable SourceMap map = this;
    for (String step : field.split("[.\\[\\]]+", -1)) {
      int index = map == null ? -1 : map.indexOf(step);
      if (map == null || index < 0) {
        return position;
      }
      position = new SourcePosition(position.pointer() + "/" + step, map.places[index]);
      map = map.deeper == null || index >= map.deeper.length ? null : map.deeper[index];
    }
    return position;
  }

  private int indexOf(String step) {
    int index = names.isEmpty() && step.matches("[0-9]{1,9}")
        ? Integer.parseInt(step)
        : names.indexOf(step);
    return index >= 0 && index < places.length && places[index] != ABSENT ? index : -1;
  }
}
