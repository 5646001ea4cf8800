package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes objects: their properties in a fixed order. An absent optional is left out. A list is always written. */
final class ObjectEncoder<T> extends Encoder<T> {
  private static final DocumentWord VERSION_NAME = new DocumentWord(DocumentVersions.NAME);
  private static final DocumentWord VERSION = new DocumentWord(DocumentVersions.CURRENT);

  /** An array, because it is passed through for every object. */
  private Property<T>[] properties = none();

  <V> ObjectEncoder<T> always(
      String name, Encoder<? super V> encoder, Function<? super T, ? extends V> getter) {
    return add(new Always<T, V>(name, encoder, getter));
  }

  <V> ObjectEncoder<T> optional(
      String name, Encoder<? super V> encoder, Function<? super T, Optional<V>> getter) {
    return add(new IfPresent<>(name, encoder, getter));
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
    return add(new InWords<>(name, ownName, words, own));
  }

  private ObjectEncoder<T> add(Property<T> property) {
    int count = properties.length;
    properties = Arrays.copyOf(properties, count + 1);
    properties[count] = property;
    return this;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Property<T>[] none() {
    return new Property[0];
  }

  @Override
  void write(WriteContext out, T value) {
    out.startObject();
    writeProperties(out, value);
    out.endObject();
  }

  @Override
  void writeDocument(WriteContext out, T value) {
    out.startObject();
    out.name(VERSION_NAME);
    out.text(VERSION);
    writeProperties(out, value);
    out.endObject();
  }

  private void writeProperties(WriteContext out, T value) {
    for (Property<T> property : properties) {
      property.write(out, value);
    }
  }

  private abstract static class Property<T> {
    final DocumentWord name;

    Property(String name) {
      this.name = new DocumentWord(name);
    }

    abstract void write(WriteContext out, T object);
  }

  private static final class Always<T, V> extends Property<T> {
    private final Encoder<? super V> encoder;
    private final Function<? super T, ? extends V> getter;

    Always(String name, Encoder<? super V> encoder, Function<? super T, ? extends V> getter) {
      super(name);
      this.encoder = encoder;
      this.getter = getter;
    }

    @Override
    void write(WriteContext out, T object) {
      out.name(name);
      encoder.write(out, getter.apply(object));
    }
  }

  private static final class IfPresent<T, V> extends Property<T> {
    private final Encoder<? super V> encoder;
    private final Function<? super T, Optional<V>> getter;

    IfPresent(String name, Encoder<? super V> encoder, Function<? super T, Optional<V>> getter) {
      super(name);
      this.encoder = encoder;
      this.getter = getter;
    }

    @Override
    void write(WriteContext out, T object) {
      @Nullable V value = getter.apply(object).orElse(null);
      if (value != null) {
        out.name(name);
        encoder.write(out, value);
      }
    }
  }

  private static final class InWords<T> extends Property<T> {
    private final DocumentWord ownName;
    private final BiFunction<T, Wording, String> words;
    private final Function<T, Optional<String>> own;

    InWords(
        String name,
        String ownName,
        BiFunction<T, Wording, String> words,
        Function<T, Optional<String>> own) {
      super(name);
      this.ownName = new DocumentWord(ownName);
      this.words = words;
      this.own = own;
    }

    @Override
    void write(WriteContext out, T object) {
      Optional<String> text = out.texts().map(wording -> words.apply(object, wording));
      Optional<String> shown = text.or(() -> own.apply(object));
      if (shown.isPresent()) {
        out.name(text.isPresent() ? name : ownName);
        out.text(shown.get());
      }
    }
  }
}
