package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Writes objects, and reads them back into a builder. The properties are written in the order of their declaration, and read in any order, each
 * once.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {
  private final String type;
  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final ObjectEncoder<T> encoder = new ObjectEncoder<>();
  private final List<Property<B>> properties = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> companions = new LinkedHashMap<>();
  private String form = "an object";
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

  /** Requires the second property if the first one is given. */
  ObjectCodec<T, B> together(String name, String companion) {
    companions.put(name, companion);
    return this;
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
    return add(name, false, ListCodec.ofDistinct(element), setter);
  }

  private <V> ObjectCodec<T, B> add(
      String name, boolean required, Codec<V> codec, BiConsumer<B, V> setter) {
    properties.add(
        new Property<>(name, required, (builder, in) -> setter.accept(builder, codec.read(in))));
    names.add(name);
    return this;
  }

  @Override
  public void write(WriteContext out, T value) {
    encoder.write(out, value);
  }

  ObjectEncoder<T> encoder() {
    return encoder;
  }

  @Override
  public T read(ReadContext in) {
    in.expect(JsonToken.START_OBJECT, form);
    return new OneObject(in, in.tokens().place(), Version.NONE).read();
  }

  /** Reads a document. A document that is the whole input must have its version. */
  T readDocument(ReadContext in, boolean alone) {
    in.expect(JsonToken.START_OBJECT, form);
    return new OneObject(in, in.tokens().place(), alone ? Version.REQUIRED : Version.OPTIONAL)
        .read();
  }

  /** Reads the rest of an object of which one property is known already. */
  T readRest(ReadContext in, long begin, String known, long place) {
    OneObject object = new OneObject(in, begin, Version.NONE);
    object.places[indexOf(known, 0)] = place;
    return object.read();
  }

  private int indexOf(String name, int likely) {
    int size = properties.size();
    for (int i = 0; i < size; i++) {
      int index = (likely + i) % size;
      if (properties.get(index).name.equals(name)) {
        return index;
      }
    }
    return -1;
  }

  private record Property<B>(String name, boolean required, BiConsumer<B, ReadContext> reader) {}

  private enum Version {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /** One object while it is read. */
  private final class OneObject {
    private static final int SHOWN = 5;
    private static final int MOST_FAULTS = 10;

    private final ReadContext in;
    private final long begin;
    private final Version version;
    private final long[] places = new long[properties.size()];
    private @Nullable SourceMap @Nullable [] deeper;
    private Set<String> unknown = Set.of();
    private boolean versionGiven;

    OneObject(ReadContext in, long begin, Version version) {
      this.in = in;
      this.begin = begin;
      this.version = version;
      Arrays.fill(places, SourceMap.ABSENT);
    }

    T read() {
      B builder = start.get();
      int likely = 0;
      while (in.next() == JsonToken.PROPERTY_NAME) {
        String name = in.raw();
        int index = indexOf(name, likely);
        if (index < 0) {
          readOther(name);
        } else {
          readProperty(index, builder);
          likely = index + 1;
        }
      }
      complainOfMissing();
      try {
        T value = finish.apply(builder);
        if (judgedByOwner) {
          in.keepSourceMap(sourceMap());
        }
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
      places[index] = in.tokens().place();
      properties.get(index).reader.accept(builder, in);
      SourceMap taken = in.takeSourceMap();
      if (taken != null) {
        keep(index, taken);
      }
    }

    private boolean isRead(int index) {
      return places[index] != SourceMap.ABSENT;
    }

    private void keep(int index, SourceMap taken) {
      if (deeper == null) {
        deeper = new SourceMap[properties.size()];
      }
      deeper[index] = taken;
    }

    private SourceMap sourceMap() {
      return SourceMap.object(names, places, deeper);
    }

    private void readOther(String name) {
      if (version != Version.NONE && name.equals(ObjectEncoder.VERSION)) {
        if (versionGiven) {
          throw in.duplicate();
        }
        versionGiven = true;
        in.next();
        in.version();
      } else {
        addUnknown(name);
        in.skipUnknown(() -> type + " has no property " + Excerpt.of(name) + ". "
            + SpellingSuggestion.of(name, names) + "It may have " + Excerpt.of(names)
            + ". Remove the property, or read leniently.");
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

    private void complainOfMissing() {
      List<String> missing = new ArrayList<>(0);
      if (version == Version.REQUIRED && !versionGiven) {
        missing.add(ObjectEncoder.VERSION);
      }
      for (int i = 0; i < places.length; i++) {
        if (!isRead(i) && properties.get(i).required) {
          missing.add(properties.get(i).name);
        }
      }
      companions.forEach((name, companion) -> {
        if (isRead(indexOf(name, 0)) && !isRead(indexOf(companion, 0))) {
          missing.add(companion);
        }
      });
      if (!missing.isEmpty()) {
        throw in.problem(
            ProblemCode.MISSING_PROPERTY,
            begin,
            type + " lacks " + Excerpt.of(missing) + "." + unknownOnes() + " Add what is missing.");
      }
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
