package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
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
final class ObjectCodec<T, B> extends Codec<T> {
  private static final int SHOWN = 5;
  private static final int MOST_FAULTS = 10;

  private final String type;
  private final Function<OpenObject, B> start;
  private final Function<B, T> finish;
  private final ObjectEncoder<T> encoder = new ObjectEncoder<>();
  private final Function<ReadContext, T> whole = this::readWhole;

  /** An array, because it is passed through for every object. */
  private Property<B, ?>[] properties = none();

  private final List<String> names = new ArrayList<>();
  private String form = "an object";

  /** A bit for each property that must be given. */
  private long required;

  private boolean isDocument;
  private boolean judgedByOwner;

  private ObjectCodec(String type, Function<OpenObject, B> start, Function<B, T> finish) {
    this.type = type;
    this.start = start;
    this.finish = finish;
  }

  static <T, B> ObjectCodec<T, B> of(String type, Supplier<B> start, Function<B, T> finish) {
    return new ObjectCodec<>(type, object -> start.get(), finish);
  }

  /** Creates the codec of a type that is made of its parts, of which there are as many as the codec has properties. */
  static <T> ObjectCodec<T, RecordParts> ofParts(
      String type, int size, Function<RecordParts, T> finish) {
    return new ObjectCodec<>(type, object -> object.noParts(size), finish);
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
      String name, boolean isRequired, Codec<V> codec, BiConsumer<B, V> setter) {
    if (names.size() == Long.SIZE) {
      throw new IllegalStateException(type + " has more properties than a long has bits");
    }
    this.required |= isRequired ? OpenObject.bit(names.size()) : 0;
    properties = Arrays.copyOf(properties, names.size() + 1);
    properties[names.size()] = new Property<>(name, codec, setter);
    names.add(name);
    return this;
  }

  @Override
  void write(WriteContext out, T value) {
    encoder.write(out, value);
  }

  @Override
  void writeDocument(WriteContext out, T value) {
    encoder.writeDocument(out, value);
  }

  @Override
  T read(ReadContext in) {
    in.expect(DocumentToken.START_OBJECT, form);
    return isDocument ? in.document(whole) : readWhole(in);
  }

  private T readWhole(ReadContext in) {
    return read(in, in.openObject(in.tokens().place(), properties.length));
  }

  /** Reads the rest of an object whose tag is known already. */
  T readRest(ReadContext in, int begin, String tag, int place) {
    OpenObject object = in.openObject(begin, properties.length);
    object.keep(indexOf(tag, 0), place);
    return read(in, object);
  }

  private T read(ReadContext in, OpenObject object) {
    B builder = start.apply(object);
    int likely = 0;
    while (in.next() == DocumentToken.NAME) {
      String name = in.name();
      int index = indexOf(name, likely);
      if (index < 0) {
        readOther(in, object, name);
      } else {
        readProperty(in, object, index, builder);
        likely = index + 1;
      }
    }
    if (object.lacking(required) != 0) {
      throw missing(in, object);
    }
    try {
      T value = finish.apply(builder);
      if (judgedByOwner) {
        in.keepSourceMap(object.sourceMap(names));
      }
      in.closeObject();
      return value;
    } catch (InvalidValueException e) {
      throw refused(in, object, e.faults().get(0).field(), words(e), e);
    } catch (PartRefusedException e) {
      throw refused(in, object, e.field(), e.words(), e.getCause());
    }
  }

  private void readProperty(ReadContext in, OpenObject object, int index, B builder) {
    if (object.isRead(index)) {
      throw in.duplicate();
    }
    in.next();
    object.keep(index, in.tokens().place());
    properties[index].read(in, builder);
    SourceMap taken = in.takeSourceMap();
    if (taken != null) {
      object.keep(index, taken);
    }
  }

  private void readOther(ReadContext in, OpenObject object, String name) {
    if (isDocument && name.equals(DocumentVersions.NAME)) {
      in.versions().read(in);
    } else if (object.addUnknown(name)) {
      in.skipUnknown(() -> type + " has no property " + Excerpt.of(name) + ". "
          + SpellingSuggestion.of(name, names) + "It may have " + Excerpt.of(names)
          + ". Remove the property.");
    } else {
      throw in.duplicate();
    }
  }

  private DocumentRefusedException missing(ReadContext in, OpenObject object) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if ((object.lacking(required) & OpenObject.bit(i)) != 0) {
        missing.add(names.get(i));
      }
    }
    return in.problem(
        ProblemCode.MISSING_PROPERTY,
        object.begin(),
        type + " lacks " + Excerpt.of(missing) + "." + unknownOnes(object.unknown())
            + " Add what is missing.");
  }

  /** Shows a few unknown names, because one of them may be a missing one with a slip. */
  private static String unknownOnes(Set<String> unknown) {
    if (unknown.isEmpty()) {
      return "";
    }
    String shown = Excerpt.of(unknown.stream().limit(SHOWN).toList());
    String more = unknown.size() <= SHOWN ? "" : " and " + (unknown.size() - SHOWN) + " more";
    return " It has " + shown + more + ", which it does not know.";
  }

  /** Points to the field, as deep as it was read here. */
  private DocumentRefusedException refused(
      ReadContext in, OpenObject object, String field, String words, @Nullable Throwable cause) {
    SourcePosition position = new SourcePosition(in.tokens().pointer(), object.begin());
    return new DocumentRefusedException(
        ProblemCode.INVALID_VALUE,
        object.sourceMap(names).find(field, position),
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

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <B> Property<B, ?>[] none() {
    return new Property[0];
  }

  private int indexOf(String name, int likely) {
    int index = indexOf(name, likely, properties.length);
    return index >= 0 ? index : indexOf(name, 0, Math.min(likely, properties.length));
  }

  private int indexOf(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (properties[i].name.equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private record Property<B, V>(String name, Codec<V> codec, BiConsumer<B, V> setter) {
    void read(ReadContext in, B builder) {
      setter.accept(builder, codec.read(in));
    }
  }
}
