package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.json.MentoringReadException;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How an object is written, and read back into a builder: its properties in the order in which they are written. A reader takes them in any
 * order, each once.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 */
final class Shape<T, B> implements Form<T> {
  private final String type;
  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final View<T> view = new View<>();
  private final List<Property<B>> properties = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> companions = new LinkedHashMap<>();
  private boolean judgedByOwner;

  private Shape(String type, Supplier<B> start, Function<B, T> finish) {
    this.type = type;
    this.start = start;
    this.finish = finish;
  }

  static <T, B> Shape<T, B> of(String type, Supplier<B> start, Function<B, T> finish) {
    return new Shape<>(type, start, finish);
  }

  /** A record has no builder: its parts are gathered by their names. */
  static <T> Shape<T, Parts> ofRecord(String type, Function<Parts, T> finish) {
    return new Shape<>(type, Parts::new, finish);
  }

  /** The type takes any values: the object that has one judges them. So it must know where they stood. */
  Shape<T, B> judgedByOwner() {
    judgedByOwner = true;
    return this;
  }

  /** Where the one property is given, the other one must be, too. */
  Shape<T, B> together(String name, String companion) {
    companions.put(name, companion);
    return this;
  }

  /** A property that is always written, and without which nothing can be read. */
  <V> Shape<T, B> required(
      String name, Form<V> form, Function<? super T, V> getter, BiConsumer<B, V> setter) {
    view.always(name, form, getter);
    return add(name, true, form, setter);
  }

  /** A property that is always written; the type has a value of its own where it is left out. */
  <V> Shape<T, B> defaulted(
      String name, Form<V> form, Function<? super T, V> getter, BiConsumer<B, V> setter) {
    view.always(name, form, getter);
    return add(name, false, form, setter);
  }

  /** A property that is left out where there is no value. */
  <V> Shape<T, B> optional(
      String name, Form<V> form, Function<? super T, Optional<V>> getter, BiConsumer<B, V> setter) {
    view.optional(name, form, getter);
    return add(name, false, form, setter);
  }

  /** A list that is always written; left out, it is empty. */
  <V> Shape<T, B> list(
      String name,
      Form<V> element,
      Function<? super T, List<V>> getter,
      BiConsumer<B, List<V>> setter) {
    return defaulted(name, Forms.list(element), getter, setter);
  }

  private <V> Shape<T, B> add(
      String name, boolean required, Form<V> form, BiConsumer<B, V> setter) {
    properties.add(
        new Property<>(name, required, (builder, in) -> setter.accept(builder, form.read(in))));
    names.add(name);
    return this;
  }

  @Override
  public void write(Writing out, T value) {
    view.write(out, value);
  }

  View<T> view() {
    return view;
  }

  @Override
  public T read(Reading in) {
    in.expect(JsonToken.START_OBJECT, "an object");
    return new OneObject(in, in.tokens().place(), Version.NONE).read();
  }

  /** Reads a document, whose version is mandatory unless it stands inside an object of the user. */
  T readDocument(Reading in, boolean alone) {
    in.expect(JsonToken.START_OBJECT, "an object");
    return new OneObject(in, in.tokens().place(), alone ? Version.REQUIRED : Version.OPTIONAL)
        .read();
  }

  /** Reads on inside an object, of which one property is known already. */
  T readRest(Reading in, long begin, String known, long place) {
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

  private record Property<B>(String name, boolean required, BiConsumer<B, Reading> reader) {}

  private enum Version {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /** One object while it is read. */
  private final class OneObject {
    private static final int SHOWN = 5;

    private final Reading in;
    private final long begin;
    private final Version version;
    private final long[] places = new long[properties.size()];
    private @Nullable Inside @Nullable [] deeper;
    private Set<String> unknown = Set.of();
    private boolean versionGiven;

    OneObject(Reading in, long begin, Version version) {
      this.in = in;
      this.begin = begin;
      this.version = version;
      Arrays.fill(places, Inside.ABSENT);
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
          in.inside(inside());
        }
        return value;
      } catch (InvalidValueException e) {
        throw refused(e);
      }
    }

    private void readProperty(int index, B builder) {
      if (isRead(index)) {
        throw in.duplicate();
      }
      in.next();
      places[index] = in.tokens().place();
      properties.get(index).reader.accept(builder, in);
      Inside taken = in.takeInside();
      if (taken != null) {
        keep(index, taken);
      }
    }

    private boolean isRead(int index) {
      return places[index] != Inside.ABSENT;
    }

    private void keep(int index, Inside taken) {
      if (deeper == null) {
        deeper = new Inside[properties.size()];
      }
      deeper[index] = taken;
    }

    private Inside inside() {
      return Inside.object(names, places, deeper);
    }

    private void readOther(String name) {
      if (version != Version.NONE && name.equals(View.VERSION)) {
        if (versionGiven) {
          throw in.duplicate();
        }
        versionGiven = true;
        in.next();
        in.version();
      } else {
        addUnknown(name);
        in.skipUnknown(() -> type + " has no property " + Quoted.text(name) + ". "
            + Suggestion.of(name, names) + "It may have " + Quoted.texts(names)
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
        missing.add(View.VERSION);
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
        throw Problems.at(
            in.tokens().pointer(),
            begin,
            "missing-property",
            type + " lacks " + Quoted.texts(missing) + "." + unknownOnes()
                + " Add what is missing.");
      }
    }

    /** A name that nobody knows may be a missing one, misspelt. A few are shown, for there may be any number. */
    private String unknownOnes() {
      if (unknown.isEmpty()) {
        return "";
      }
      String shown = Quoted.texts(unknown.stream().limit(SHOWN).toList());
      String more = unknown.size() <= SHOWN ? "" : " and " + (unknown.size() - SHOWN) + " more";
      return " It has " + shown + more + ", which it does not know.";
    }

    /** Looks for the place of the first fault, as deep as the field that it names was read here. */
    private MentoringReadException refused(InvalidValueException refusal) {
      Inside.Spot spot = inside()
          .find(refusal.faults().get(0).field(), new Inside.Spot(in.tokens().pointer(), begin));
      return Problems.refused(refusal, spot.pointer(), spot.place());
    }
  }
}
