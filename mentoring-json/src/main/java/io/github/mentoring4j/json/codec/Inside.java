package io.github.mentoring4j.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the parts of an object or of a list stand, as deep as somebody outside of it judges them. */
final class Inside {
  static final long ABSENT = -1;

  private final List<String> names;
  private final long[] places;
  private final @Nullable Inside @Nullable [] deeper;

  private Inside(List<String> names, long[] places, @Nullable Inside @Nullable [] deeper) {
    this.names = names;
    this.places = places;
    this.deeper = deeper;
  }

  /** The names are those of all properties; {@link #ABSENT} is the place of one that was not read. */
  static Inside object(List<String> names, long[] places, @Nullable Inside @Nullable [] deeper) {
    return new Inside(names, places, deeper);
  }

  static Inside list(long[] places, @Nullable Inside @Nullable [] deeper) {
    return new Inside(List.of(), places, deeper);
  }

  /** Follows the name of a field, such as {@code tried[0].result}, from the object that has it, as far as it was read here. */
  Spot find(String field, Spot object) {
    Spot spot = object;
    @Nullable Inside inside = this;
    for (String step : field.split("[.\\[\\]]+", -1)) {
      if (inside == null) {
        return spot;
      }
      int index = inside.indexOf(step);
      if (index < 0) {
        return spot;
      }
      spot = new Spot(spot.pointer + "/" + step, inside.places[index]);
      inside = inside.deeper == null ? null : inside.deeper[index];
    }
    return spot;
  }

  private int indexOf(String step) {
    int index = names.isEmpty() && step.matches("[0-9]{1,9}")
        ? Integer.parseInt(step)
        : names.indexOf(step);
    return index >= 0 && index < places.length && places[index] != ABSENT ? index : -1;
  }

  /** A pointer, and the place to which it points. */
  record Spot(String pointer, long place) {}
}
