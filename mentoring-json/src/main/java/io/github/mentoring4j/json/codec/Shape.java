package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.json.MentoringReadException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    return this;
  }

  List<String> names() {
    return properties.stream().map(Property::name).toList();
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
    private static final long ABSENT = -1;

    private final Reading in;
    private final long begin;
    private final Version version;
    private final long[] places = new long[properties.size()];
    private long @Nullable [][] elements;
    private final List<String> unknown = new ArrayList<>(0);
    private boolean versionGiven;

    OneObject(Reading in, long begin, Version version) {
      this.in = in;
      this.begin = begin;
      this.version = version;
      Arrays.fill(places, ABSENT);
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
        return finish.apply(builder);
      } catch (InvalidValueException e) {
        throw refused(e);
      }
    }

    private void readProperty(int index, B builder) {
      if (places[index] != ABSENT) {
        throw in.duplicate();
      }
      in.next();
      places[index] = in.tokens().place();
      properties.get(index).reader.accept(builder, in);
      long[] taken = in.takeElements();
      if (taken.length > 0) {
        keep(index, taken);
      }
    }

    private void keep(int index, long[] taken) {
      if (elements == null) {
        elements = new long[properties.size()][];
      }
      elements[index] = taken;
    }

    private void readOther(String name) {
      if (version != Version.NONE && name.equals(View.VERSION)) {
        if (versionGiven) {
          throw in.duplicate();
        }
        versionGiven = true;
        in.next();
        in.version();
      } else if (unknown.contains(name)) {
        throw in.duplicate();
      } else {
        unknown.add(name);
        in.skipUnknown(type + " has no property " + Quoted.text(name) + ". "
            + Suggestion.of(name, names()) + "It may have " + Quoted.texts(names())
            + ". Remove the property, or read leniently.");
      }
    }

    private void complainOfMissing() {
      List<String> missing = new ArrayList<>(0);
      if (version == Version.REQUIRED && !versionGiven) {
        missing.add(View.VERSION);
      }
      for (int i = 0; i < places.length; i++) {
        if (places[i] == ABSENT && properties.get(i).required) {
          missing.add(properties.get(i).name);
        }
      }
      if (!missing.isEmpty()) {
        String hint = unknown.isEmpty()
            ? ""
            : " It has " + Quoted.texts(unknown) + ", which it does not know.";
        throw Problems.at(
            in.tokens().pointer(),
            begin,
            "missing-property",
            type + " lacks " + Quoted.texts(missing) + "." + hint + " Add what is missing.");
      }
    }

    /** Looks for the place of the first fault, as deep as the field that it names was read here. */
    private MentoringReadException refused(InvalidValueException refusal) {
      String field = refusal.faults().get(0).field();
      String[] steps = field.split("[.\\[\\]]+", -1);
      String pointer = in.tokens().pointer();
      int index = indexOf(steps[0], 0);
      if (index < 0 || places[index] == ABSENT) {
        return Problems.refused(refusal, pointer, begin);
      }
      pointer += "/" + steps[0];
      long[] inside = elements == null ? null : elements[index];
      if (inside != null && steps.length > 1) {
        int element = Integer.parseInt(steps[1]);
        return Problems.refused(refusal, pointer + "/" + element, inside[element]);
      }
      return Problems.refused(refusal, pointer, places[index]);
    }
  }
}
