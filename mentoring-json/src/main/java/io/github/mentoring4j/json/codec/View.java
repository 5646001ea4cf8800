package io.github.mentoring4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** How an object is written: its properties, in their order. An optional that is absent is left out; a list is always written. */
final class View<T> implements Sink<T> {
  static final String VERSION = "specVersion";

  private final List<BiConsumer<Writing, T>> properties = new ArrayList<>();

  <V> View<T> always(String name, Sink<? super V> sink, Function<? super T, ? extends V> getter) {
    properties.add((out, value) -> {
      out.generator().writeName(name);
      sink.write(out, getter.apply(value));
    });
    return this;
  }

  <V> View<T> optional(String name, Sink<? super V> sink, Function<? super T, Optional<V>> getter) {
    properties.add((out, value) -> {
      Optional<V> part = getter.apply(value);
      if (part.isPresent()) {
        out.generator().writeName(name);
        sink.write(out, part.get());
      }
    });
    return this;
  }

  <V> View<T> list(String name, Sink<? super V> sink, Function<? super T, List<V>> getter) {
    return always(name, Forms.views(sink), getter);
  }

  /** A text in the reader's language, only if one was asked for. */
  View<T> inWords(String name, BiFunction<T, Locale, String> words) {
    return inWords(name, name, words, value -> Optional.empty());
  }

  /** A text in the reader's language if one was asked for, and else only what its author has brought. */
  View<T> inWords(
      String name,
      String ownName,
      BiFunction<T, Locale, String> words,
      Function<T, Optional<String>> own) {
    properties.add((out, value) -> {
      Optional<String> text = out.texts().map(locale -> words.apply(value, locale));
      Optional<String> shown = text.or(() -> own.apply(value));
      if (shown.isPresent()) {
        out.generator().writeName(text.isPresent() ? name : ownName);
        out.generator().writeString(shown.get());
      }
    });
    return this;
  }

  @Override
  public void write(Writing out, T value) {
    JsonGenerator generator = out.generator();
    generator.writeStartObject();
    writeProperties(out, value);
    generator.writeEndObject();
  }

  void writeDocument(Writing out, T value) {
    JsonGenerator generator = out.generator();
    generator.writeStartObject();
    generator.writeName(VERSION);
    generator.writeString("1.0");
    writeProperties(out, value);
    generator.writeEndObject();
  }

  private void writeProperties(Writing out, T value) {
    for (BiConsumer<Writing, T> property : properties) {
      property.accept(out, value);
    }
  }
}
