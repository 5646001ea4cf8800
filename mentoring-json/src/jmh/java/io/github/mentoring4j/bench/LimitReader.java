package io.github.mentoring4j.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Steps of a parser through a document that is trusted. */
final class LimitReader {
  private final JsonParser in;

  LimitReader(JsonParser in) {
    this.in = in;
  }

  static <E extends Enum<E>> Map<String, E> constants(E[] constants, Function<E, String> code) {
    return Arrays.stream(constants)
        .collect(Collectors.toUnmodifiableMap(code, Function.identity()));
  }

  /** Goes to the value of the next property and returns its name, or null at the end of the object. */
  String next() {
    String name = in.nextName();
    if (name != null) {
      in.nextToken();
    }
    return name;
  }

  boolean nextElement() {
    return in.nextToken() != JsonToken.END_ARRAY;
  }

  boolean isText() {
    return in.currentToken() == JsonToken.VALUE_STRING;
  }

  String text() {
    return in.getString();
  }

  void texts(Consumer<String> target) {
    while (nextElement()) {
      target.accept(text());
    }
  }

  long number() {
    return in.getLongValue();
  }

  int integer() {
    return in.getIntValue();
  }

  boolean flag() {
    return in.currentToken() == JsonToken.VALUE_TRUE;
  }

  <E> E constant(Map<String, E> constants) {
    return constants.get(in.getString());
  }

  Instant instant() {
    return LimitText.instant(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
  }

  LocalDate date() {
    return LimitText.date(in.getStringCharacters(), in.getStringOffset());
  }

  <T> List<T> values(Function<LimitReader, T> read) {
    List<T> values = new ArrayList<>();
    while (nextElement()) {
      values.add(read.apply(this));
    }
    return values;
  }

  Duration duration() {
    return LimitText.duration(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
  }
}
