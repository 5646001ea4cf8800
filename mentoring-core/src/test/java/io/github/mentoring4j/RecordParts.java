package io.github.mentoring4j;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the parts of records, and makes records of changed parts. */
final class RecordParts {
  private RecordParts() {}

  /** The parts of a record in their order. */
  static List<Object> of(Object whole) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(whole));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return parts;
  }

  /** A record of the same type with another part at a place. */
  static Object with(Object whole, int place, Object part) {
    List<Object> parts = of(whole);
    parts.set(place, part);
    Class<?>[] types = Arrays.stream(whole.getClass().getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Replaces one part at any depth, such as {@code goals[0].goal}. */
  static <T> T with(T whole, String path, Object part) {
    @SuppressWarnings("unchecked")
    T changed = (T) with(whole, List.of(path.split("\\.|(?=\\[)")), part);
    return changed;
  }

  private static Object with(Object whole, List<String> path, Object part) {
    if (path.isEmpty()) {
      return part;
    } else if (whole instanceof Optional<?> optional) {
      return Optional.of(with(optional.orElseThrow(), path, part));
    }
    String first = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (whole instanceof List<?> list) {
      int place = Integer.parseInt(first.substring(1, first.length() - 1));
      List<Object> changed = new ArrayList<>(list);
      changed.set(place, with(list.get(place), rest, part));
      return changed;
    }
    RecordComponent[] components = whole.getClass().getRecordComponents();
    int place = IntStream.range(0, components.length)
        .filter(i -> components[i].getName().equals(first))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(first + " in " + whole.getClass()));
    return with(whole, place, with(of(whole).get(place), rest, part));
  }
}
