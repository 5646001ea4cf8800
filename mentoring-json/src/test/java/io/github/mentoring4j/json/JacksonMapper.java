package io.github.mentoring4j.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mapper of one of the two Jacksons, so that a test is told once and holds for both. */
interface JacksonMapper {
  /** Returns a mapper of each Jackson that knows the module, and {@code Optional}. */
  static Stream<JacksonMapper> each() {
    return Stream.of(new Jackson3Mapper(), new Jackson2Mapper());
  }

  /** Writes a value as what it is. */
  String write(Object value) throws IOException;

  /** Writes a value as what it is declared to be. */
  String writeAs(Type type, Object value) throws IOException;

  @Nullable Object read(String json, Type type) throws IOException;

  /** Reads text whose tokens are of a parser that does not say where it is. */
  @Nullable Object readWithoutContext(String json, Type type) throws IOException;

  /** Makes a tree of a value. */
  Object toTree(Object value);

  /** Reads text into a tree of JSON. */
  Object readTree(String json) throws IOException;

  @Nullable Object ofTree(Object tree, Type type) throws IOException;

  @Nullable Object convert(Object value, Type type);

  /** A type with arguments, as a user declares it. */
  static Type type(Class<?> raw, Type... arguments) {
    return new Declared(raw, List.of(arguments));
  }

  /** A declared type. */
  record Declared(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
