package io.github.mentoring4j.json.codec;

import java.util.Arrays;

/** The places of the parts of all objects and lists that are being read, the innermost at the end. So they cost no array for each of them. */
final class PlaceStack {
  private int[] places = new int[64];
  private int size;

  int size() {
    return size;
  }

  void push(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  /** Makes room for the places of the parts of an object, which are set as they are read. */
  void pushRoom(int count) {
    if (size + count > places.length) {
      places = Arrays.copyOf(places, 2 * (size + count));
    }
    size += count;
  }

  int get(int index) {
    return places[index];
  }

  void set(int index, int place) {
    places[index] = place;
  }

  /** Returns the places from an index on. */
  int[] from(int index) {
    return Arrays.copyOfRange(places, index, size);
  }

  /** Forgets the places from an index on. */
  void shrink(int index) {
    size = index;
  }
}
