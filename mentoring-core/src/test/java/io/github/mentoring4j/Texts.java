package io.github.mentoring4j;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of people in a value, whatever its type: every text but ids and codes. It looks at the accessors and knows no event. */
final class Texts {
  private static final Set<String> IDS = Set.of(
      "id",
      "mentee",
      "mentor",
      "mentorship",
      "predecessor",
      "successor",
      "goal",
      "session",
      "action",
      "code",
      "goalsWithStep");

  private final List<String> found = new ArrayList<>();

  private Texts() {}

  /** The texts in the order of the accessors' names. */
  static List<String> in(Object value) {
    Texts texts = new Texts();
    texts.visit("", value);
    return texts.found;
  }

  private void visit(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> visit(name, part));
    } else if (value instanceof Collection<?> parts) {
      parts.forEach(part -> visit(name, part));
    } else if (value instanceof String text) {
      if (!IDS.contains(name)) {
        found.add(text);
      }
    } else if (value instanceof Record || isOurs(value)) {
      accessors(value).forEach(accessor -> visit(accessor.getName(), read(accessor, value)));
    }
  }

  private static boolean isOurs(Object value) {
    return value.getClass().getPackageName().equals(Texts.class.getPackageName())
        && !(value instanceof Enum);
  }

  private static List<Method> accessors(Object value) {
    if (value instanceof Record) {
      return Arrays.stream(value.getClass().getRecordComponents())
          .map(RecordComponent::getAccessor)
          .toList();
    }
    return Arrays.stream(value.getClass().getSuperclass().getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0
            && Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers())
            && !method.getName().equals("toBuilder"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object read(Method accessor, Object value) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
