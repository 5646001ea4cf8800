package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects, and reads them back into a builder. The properties are written in the order of their declaration, and read in any order, each
 * once.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 */
final class ObjectCodec<T, B> implements DocumentCodec<T> {
  private final String type;
  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final ObjectEncoder<T> encoder = new ObjectEncoder<>();
  private final List<Property<B>> properties = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String form = "an object";
  private int requiredCount;
  private boolean isDocument;
  private boolean judgedByOwner;

  private ObjectCodec(String type, Supplier<B> start, Function<B, T> finish) {
    this.type = type;
    this.start = start;
    this.finish = finish;
  }

  static <T, B> ObjectCodec<T, B> of(String type, Supplier<B> start, Function<B, T> finish) {
    return new ObjectCodec<>(type, start, finish);
  }

  /** Keeps the places of the properties for the object around this one, which judges their values. */
  ObjectCodec<T, B> judgedByOwner() {
    judgedByOwner = true;
    return this;
  }

  /** Shows what the object looks like where something else is given. */
  ObjectCodec<T, B> form(String example) {
    form = "an object such as " + example;
    return this;
  }

  /** Makes its values documents, which may have a version of their own wherever they stand. */
  ObjectCodec<T, B> document() {
    isDocument = true;
    return this;
  }

  /** Adds a property that is always written with the same value. It need not be given, but no other value may be. */
  <E extends Enum<E>> ObjectCodec<T, B> tag(String name, EnumCodec<E> tags, E tag) {
    encoder.always(name, tags, value -> tag);
    return add(name, false, new TagCodec<>(tags, tag), (builder, given) -> {});
  }

  /** Adds a property that is always written, and required when read. */
  <V> ObjectCodec<T, B> required(
      String name, Codec<V> codec, Function<? super T, V> getter, BiConsumer<B, V> setter) {
    encoder.always(name, codec, getter);
    return add(name, true, codec, setter);
  }

  /** Adds a property that is always written. If it is not given, the builder has a value of its own. */
  <V> ObjectCodec<T, B> defaulted(
      String name, Codec<V> codec, Function<? super T, V> getter, BiConsumer<B, V> setter) {
    encoder.always(name, codec, getter);
    return add(name, false, codec, setter);
  }

  /** Adds a property that is left out if it has no value. */
  <V> ObjectCodec<T, B> optional(
      String name,
      Codec<V> codec,
      Function<? super T, Optional<V>> getter,
      BiConsumer<B, V> setter) {
    encoder.optional(name, codec, getter);
    return add(name, false, codec, setter);
  }

  /** Adds a list that is always written. If it is not given, it is empty. */
  <V> ObjectCodec<T, B> list(
      String name,
      Codec<V> element,
      Function<? super T, List<V>> getter,
      BiConsumer<B, List<V>> setter) {
    return defaulted(name, ListCodec.of(element), getter, setter);
  }

  /** Adds a set that is always written, in the order of its elements. If it is not given, it is empty. */
  <V extends Comparable<V>> ObjectCodec<T, B> set(
      String name,
      Codec<V> element,
      Function<? super T, Set<V>> getter,
      BiConsumer<B, List<V>> setter) {
    encoder.set(name, element, getter);
    return add(name, false, ListCodec.ofDistinct(element, Function.identity()), setter);
  }

  private <V> ObjectCodec<T, B> add(
      String name, boolean required, Codec<V> codec, BiConsumer<B, V> setter) {
    properties.add(
        new Property<>(name, required, (builder, in) -> setter.accept(builder, codec.read(in))));
    names.add(name);
    requiredCount += required ? 1 : 0;
    return this;
  }

  @Override
  public void write(WriteContext out, T value) {
    encoder.write(out, value);
  }

  @Override
  public void writeDocument(WriteContext out, T value) {
    encoder.writeDocument(out, value);
  }

  @Override
  public T read(ReadContext in) {
    in.expect(DocumentToken.START_OBJECT, form);
    return isDocument ? in.document(this::readObject) : readObject(in);
  }

  private T readObject(ReadContext in) {
    return new OneObject(in, in.tokens().place()).read();
  }

  /** Reads the rest of an object whose tag is known already. */
  T readRest(ReadContext in, int begin, String tag, int place) {
    OneObject object = new OneObject(in, begin);
    in.places().set(object.firstPlace + indexOf(tag, 0), place);
    return object.read();
  }

  private int indexOf(String name, int likely) {
    int index = indexOf(name, likely, names.size());
    return index >= 0 ? index : indexOf(name, 0, Math.min(likely, names.size()));
  }

  private int indexOf(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private record Property<B>(String name, boolean required, BiConsumer<B, ReadContext> reader) {}

  /** One object while it is read. */
  private final class OneObject {
    private static final int SHOWN = 5;
    private static final int MOST_FAULTS = 10;

    private final ReadContext in;
    private final int begin;
    private final int firstPlace;
    private int missing;
    private @Nullable SourceMap @Nullable [] deeper;
    private Set<String> unknown = Set.of();

    OneObject(ReadContext in, int begin) {
      this.in = in;
      this.begin = begin;
      this.firstPlace = in.places().size();
      in.places().pushAbsent(properties.size());
      this.missing = requiredCount;
    }

    T read() {
      B builder = start.get();
      int likely = 0;
      while (in.next() == DocumentToken.NAME) {
        String name = in.raw();
        int index = indexOf(name, likely);
        if (index < 0) {
          readOther(name);
        } else {
          readProperty(index, builder);
          likely = index + 1;
        }
      }
      if (missing > 0) {
        throw missing();
      }
      try {
        T value = finish.apply(builder);
        if (judgedByOwner) {
          in.keepSourceMap(sourceMap());
        }
        in.places().shrink(firstPlace);
        return value;
      } catch (InvalidValueException e) {
        throw refused(e.faults().get(0).field(), words(e), e);
      } catch (PartRefusedException e) {
        throw refused(e.field(), e.words(), e.getCause());
      }
    }

    private void readProperty(int index, B builder) {
      if (isRead(index)) {
        throw in.duplicate();
      }
      in.next();
      in.places().set(firstPlace + index, in.tokens().place());
      missing -= properties.get(index).required ? 1 : 0;
      properties.get(index).reader.accept(builder, in);
      SourceMap taken = in.takeSourceMap();
      if (taken != null) {
        keep(index, taken);
      }
    }

    private boolean isRead(int index) {
      return in.places().get(firstPlace + index) != SourceMap.ABSENT;
    }

    private void keep(int index, SourceMap taken) {
      if (deeper == null) {
        deeper = new SourceMap[properties.size()];
      }
      deeper[index] = taken;
    }

    private SourceMap sourceMap() {
      return SourceMap.object(names, in.places().from(firstPlace), deeper);
    }

    private void readOther(String name) {
      if (isDocument && name.equals(DocumentVersions.NAME)) {
        in.versions().read(in);
      } else {
        addUnknown(name);
        in.skipUnknown(() -> type + " has no property " + Excerpt.of(name) + ". "
            + SpellingSuggestion.of(name, names) + "It may have " + Excerpt.of(names)
            + ". Remove the property.");
      }
    }

    private void addUnknown(String name) {
      if (unknown.isEmpty()) {
        unknown = new LinkedHashSet<>();
      }
      if (!unknown.add(name)) {
        throw in.duplicate();
      }
    }

    private DocumentRefusedException missing() {
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < properties.size(); i++) {
        if (!isRead(i) && properties.get(i).required) {
          missing.add(properties.get(i).name);
        }
      }
      return in.problem(
          ProblemCode.MISSING_PROPERTY,
          begin,
          type + " lacks " + Excerpt.of(missing) + "." + unknownOnes() + " Add what is missing.");
    }

    /** Shows a few unknown names, because one of them may be a missing one with a slip. */
    private String unknownOnes() {
      if (unknown.isEmpty()) {
        return "";
      }
      String shown = Excerpt.of(unknown.stream().limit(SHOWN).toList());
      String more = unknown.size() <= SHOWN ? "" : " and " + (unknown.size() - SHOWN) + " more";
      return " It has " + shown + more + ", which it does not know.";
    }

    /** Points to the field, as deep as it was read here. */
    private DocumentRefusedException refused(
        String field, String words, @Nullable Throwable cause) {
      SourcePosition object = new SourcePosition(in.tokens().pointer(), begin);
      return new DocumentRefusedException(
          ProblemCode.INVALID_VALUE,
          sourceMap().find(field, object),
          type + " is refused: " + words,
          cause);
    }

    private static String words(InvalidValueException refusal) {
      List<Fault> faults = refusal.faults();
      String more =
          faults.size() <= MOST_FAULTS ? "." : "; and " + (faults.size() - MOST_FAULTS) + " more.";
      return faults.stream()
          .limit(MOST_FAULTS)
          .map(Fault::toString)
          .collect(Collectors.joining("; ", "", more));
    }
  }
}
