package io.github.mentoring4j.json;

import io.github.mentoring4j.Criterion;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Examples of everything that a mapper writes: the documents of the other tests, and all parts that are found in them. */
final class WireExamples {
  private static final int MOST = 6;

  /** The examples by their types, as users know these. */
  private static final Map<Class<?>, Set<Object>> BY_TYPE = found();

  private WireExamples() {}

  /** A value and the type that it is declared to have. */
  record Example(Class<?> type, Object value) {
    Document<?> document() {
      return Documents.writing(type).orElseThrow();
    }

    boolean isReadable() {
      return document().isReadable();
    }

    @Override
    public String toString() {
      return type.getSimpleName() + " " + value.getClass().getSimpleName();
    }
  }

  static Stream<Example> all() {
    return BY_TYPE.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> new Example(entry.getKey(), value)));
  }

  /** One example of each type. */
  static Stream<Example> firsts() {
    return BY_TYPE.entrySet().stream()
        .map(entry -> new Example(entry.getKey(), entry.getValue().iterator().next()));
  }

  static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  /** Some values of this library that are neither documents nor parts of them. */
  static Stream<Object> others() {
    return Stream.of(
        Criterion.none(Evidence.ACTIONS_OPEN),
        LifecyclePolicy.standard(),
        Lifecycle.standard(),
        Wording.of(Locale.ENGLISH),
        Goal.builder(),
        new InvalidValueException("Goal", List.of(new Fault("field", "given", "limit"))),
        MessageOptions.email(Locale.ENGLISH),
        MessageComposer.standard());
  }

  /** All public types of the three packages. */
  static List<Class<?>> publicTypes() {
    return Stream.of("core", "templates")
        .map(module -> Path.of("..", "mentoring-" + module, "target", "classes"))
        .flatMap(WireExamples::classes)
        .filter(WireExamples::isPublic)
        .filter(JsonRefusals::includes)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  private static Stream<Class<?>> classes(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-info"))
          .<Class<?>>map(
              file -> classOf(file.replace(".class", "").replace(File.separatorChar, '.')))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name, false, WireExamples.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static Map<Class<?>, Set<Object>> found() {
    Map<Class<?>, Set<Object>> found = new TreeMap<>(Comparator.comparing(Class::getName));
    Set<Object> seen = new HashSet<>();
    Deque<Object> open = new ArrayDeque<>();
    open.addAll(Examples.readable().values());
    open.addAll(Views.all().values());
    open.addAll(List.of(Views.refusedFull(), Views.refusedTwice(), Views.findingFull()));
    open.add(ReadinessChecker.standard());
    open.add(new Fault("field", "given", "limit"));
    open.add(Views.message(MessageOptions.email(Locale.ENGLISH)));
    open.add(MessageComposer.standard()
        .review(MessageExamples.introductionFull(), MessageOptions.email(Locale.ENGLISH)));
    for (Class<?> type : publicTypes()) {
      if (type.isEnum()) {
        found.put(type, new LinkedHashSet<>(List.of(type.getEnumConstants())));
      }
    }
    while (!open.isEmpty()) {
      Object value = open.remove();
      if (value instanceof Collection<?> values) {
        open.addAll(values);
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(open::add);
      } else if (JsonRefusals.includes(value.getClass()) && seen.add(value)) {
        typesOf(value).forEach(type -> {
          Set<Object> examples = found.computeIfAbsent(type, key -> new LinkedHashSet<>());
          if (examples.size() < MOST) {
            examples.add(value);
          }
        });
        partsOf(value).forEach(open::add);
      }
    }
    return found;
  }

  /** An event is one of its own type, and one of any. So is the input of a message. */
  private static Stream<Class<?>> typesOf(Object value) {
    return supertypes(value.getClass())
        .filter(WireExamples::isPublic)
        .filter(type ->
            Documents.writing(type).filter(known -> known.type() == type).isPresent())
        .distinct();
  }

  private static Stream<Class<?>> supertypes(@Nullable Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.of(
                Stream.<Class<?>>of(type),
                supertypes(type.getSuperclass()),
                Stream.of(type.getInterfaces()).flatMap(WireExamples::supertypes))
            .flatMap(types -> types);
  }

  private static Stream<Object> partsOf(Object value) {
    return Stream.concat(Stream.of(value.getClass()), typesOf(value))
        .filter(WireExamples::isPublic)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && JsonRefusals.includes(method.getDeclaringClass()))
        .distinct()
        .sorted(Comparator.comparing(Method::getName))
        .flatMap(method -> part(value, method).stream());
  }

  private static Optional<Object> part(Object value, Method method) {
    try {
      return Optional.ofNullable(method.invoke(value));
    } catch (InvocationTargetException e) {
      return Optional.empty(); // for example a refused decision has no event
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }
}
