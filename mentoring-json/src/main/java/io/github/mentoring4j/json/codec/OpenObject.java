package io.github.mentoring4j.json.codec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object while it is read. It is used again for the next one as deep in the document, so that objects cost nothing beside their values. */
final class OpenObject {
  private final PlaceStack places;
  private final RecordParts parts = new RecordParts();
  private int begin;
  private int size;
  private int firstPlace;

  /** A bit for each property that has been read. */
  private long known;

  private @Nullable SourceMap @Nullable [] deeper;
  private Set<String> unknown = Set.of();

  OpenObject(PlaceStack places) {
    this.places = places;
  }

  /** Begins an object whose first token has a number, and whose type has that many properties. */
  void open(int token, int properties) {
    begin = token;
    size = properties;
    firstPlace = places.size();
    known = 0;
    deeper = null;
    unknown = Set.of();
    places.pushRoom(properties);
  }

  /** Ends the object, and forgets its places. */
  void close() {
    places.shrink(firstPlace);
  }

  /** Returns the number of the first token. */
  int begin() {
    return begin;
  }

  /** Returns the parts of a record, none of which is read yet. */
  RecordParts noParts(int count) {
    parts.clear(count);
    return parts;
  }

  boolean isRead(int index) {
    return (known & bit(index)) != 0;
  }

  /** Returns the bits of those properties that have not been read. */
  long lacking(long required) {
    return required & ~known;
  }

  void keep(int index, int place) {
    known |= bit(index);
    places.set(firstPlace + index, place);
  }

  void keep(int index, SourceMap taken) {
    if (deeper == null) {
      deeper = new SourceMap[size];
    }
    deeper[index] = taken;
  }

  SourceMap sourceMap(List<String> names) {
    int[] read = places.from(firstPlace);
    for (int i = 0; i < read.length; i++) {
      read[i] = isRead(i) ? read[i] : SourceMap.ABSENT;
    }
    return SourceMap.object(names, read, deeper);
  }

  /** Adds the name of an unknown property. Returns false if it is there already. */
  boolean addUnknown(String name) {
    if (unknown.isEmpty()) {
      unknown = new LinkedHashSet<>();
    }
    return unknown.add(name);
  }

  Set<String> unknown() {
    return unknown;
  }

  static long bit(int index) {
    return 1L << index;
  }
}
