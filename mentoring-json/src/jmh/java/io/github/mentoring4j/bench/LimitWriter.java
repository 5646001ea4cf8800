package io.github.mentoring4j.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Calls of a generator, with names and codes that are encoded once. */
final class LimitWriter {
  static final SerializedString SPEC_VERSION = name("specVersion");

  private final JsonGenerator out;
  private final char[] chars = new char[LimitText.LONGEST];

  LimitWriter(JsonGenerator out) {
    this.out = out;
  }

  static SerializedString name(String name) {
    return new SerializedString(name);
  }

  static <E extends Enum<E>> Map<E, SerializedString> codes(
      Class<E> type, Function<E, String> code) {
    Map<E, SerializedString> codes = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      codes.put(constant, name(code.apply(constant)));
    }
    return codes;
  }

  LimitWriter start() {
    out.writeStartObject();
    return this;
  }

  void end() {
    out.writeEndObject();
  }

  LimitWriter object(SerializedString name) {
    out.writeName(name);
    out.writeStartObject();
    return this;
  }

  LimitWriter list(SerializedString name) {
    out.writeName(name);
    out.writeStartArray();
    return this;
  }

  void endList() {
    out.writeEndArray();
  }

  LimitWriter text(SerializedString name, String value) {
    out.writeName(name);
    out.writeString(value);
    return this;
  }

  LimitWriter text(SerializedString name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  LimitWriter texts(SerializedString name, Collection<String> values) {
    list(name);
    for (String value : values) {
      out.writeString(value);
    }
    endList();
    return this;
  }

  LimitWriter code(SerializedString name, SerializedString code) {
    out.writeName(name);
    out.writeString(code);
    return this;
  }

  <E> LimitWriter code(SerializedString name, Map<E, SerializedString> codes, Optional<E> value) {
    return value.isPresent() ? code(name, codes.get(value.get())) : this;
  }

  <E> LimitWriter codes(
      SerializedString name, Map<E, SerializedString> codes, Collection<E> values) {
    list(name);
    for (E value : values) {
      out.writeString(codes.get(value));
    }
    endList();
    return this;
  }

  LimitWriter number(SerializedString name, long value) {
    out.writeName(name);
    out.writeNumber(value);
    return this;
  }

  /** Writes a number unless it is zero. */
  LimitWriter count(SerializedString name, int value) {
    return value == 0 ? this : number(name, value);
  }

  LimitWriter flag(SerializedString name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
    return this;
  }

  LimitWriter flagIfTrue(SerializedString name, boolean value) {
    return value ? flag(name, true) : this;
  }

  LimitWriter instant(SerializedString name, Instant value) {
    out.writeName(name);
    out.writeString(chars, 0, LimitText.instant(value, chars));
    return this;
  }

  LimitWriter instant(SerializedString name, Optional<Instant> value) {
    return value.isPresent() ? instant(name, value.get()) : this;
  }

  LimitWriter date(SerializedString name, Optional<LocalDate> value) {
    if (value.isPresent()) {
      out.writeName(name);
      out.writeString(chars, 0, LimitText.date(value.get(), chars));
    }
    return this;
  }

  LimitWriter duration(SerializedString name, Duration value) {
    out.writeName(name);
    duration(value);
    return this;
  }

  LimitWriter durations(SerializedString name, Collection<Duration> values) {
    list(name);
    for (Duration value : values) {
      duration(value);
    }
    endList();
    return this;
  }

  private void duration(Duration value) {
    out.writeString(chars, 0, LimitText.duration(value, chars));
  }

  LimitWriter duration(SerializedString name, Optional<Duration> value) {
    return value.isPresent() ? duration(name, value.get()) : this;
  }
}
