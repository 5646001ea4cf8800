package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes objects: their properties in a fixed order. An absent optional is left out. A list is always written. */
final class ObjectEncoder<T> implements DocumentEncoder<T> {
  private final List<BiConsumer<WriteContext, T>> properties = new ArrayList<>();

  <V> ObjectEncoder<T> always(
      String name, Encoder<? super V> encoder, Function<? super T, ? extends V> getter) {
    properties.add((out, value) -> {
      out.name(name);
      encoder.write(out, getter.apply(value));
    });
    return this;
  }

  <V> ObjectEncoder<T> optional(
      String name, Encoder<? super V> encoder, Function<? super T, Optional<V>> getter) {
    properties.add((out, value) -> {
      Optional<V> part = getter.apply(value);
      if (part.isPresent()) {
        out.name(name);
        encoder.write(out, part.get());
      }
    });
    return this;
  }

  <V> ObjectEncoder<T> list(
      String name, Encoder<? super V> encoder, Function<? super T, List<V>> getter) {
    return always(name, ListCodec.encoder(encoder), getter);
  }

  /** Adds a set that is always written, in the order of its elements. */
  <V extends Comparable<V>> ObjectEncoder<T> set(
      String name, Encoder<? super V> encoder, Function<? super T, Set<V>> getter) {
    return list(name, encoder, value -> sorted(getter.apply(value)));
  }

  private static <V extends Comparable<V>> List<V> sorted(Set<V> values) {
    return values.size() > 1 ? values.stream().sorted().toList() : List.copyOf(values);
  }

  /** Adds a text that is written only if texts are wanted, in the wanted language. */
  ObjectEncoder<T> inWords(String name, BiFunction<T, Wording, String> words) {
    return inWords(name, name, words, value -> Optional.empty());
  }

  /** Adds a text in the wanted language. If no texts are wanted, the text of its author is written, under a name of its own. */
  ObjectEncoder<T> inWords(
      String name,
      String ownName,
      BiFunction<T, Wording, String> words,
      Function<T, Optional<String>> own) {
    properties.add((out, value) -> {
      Optional<String> text = out.texts().map(wording -> words.apply(value, wording));
      Optional<String> shown = text.or(() -> own.apply(value));
      if (shown.isPresent()) {
        out.name(text.isPresent() ? name : ownName);
        out.text(shown.get());
      }
    });
    return this;
  }

  @Override
  public void write(WriteContext out, T value) {
    out.startObject();
    writeProperties(out, value);
    out.endObject();
  }

  @Override
  public void writeDocument(WriteContext out, T value) {
    out.startObject();
    out.name(DocumentVersions.NAME);
    out.text(DocumentVersions.CURRENT);
    writeProperties(out, value);
    out.endObject();
  }

  private void writeProperties(WriteContext out, T value) {
    for (BiConsumer<WriteContext, T> property : properties) {
      property.accept(out, value);
    }
  }
}
