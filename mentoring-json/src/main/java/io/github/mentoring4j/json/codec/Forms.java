package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The forms of plain values, and of lists. */
final class Forms {
  static final Form<String> TEXT = form(Forms::readText, JsonGenerator::writeString);

  static final Form<Long> LONG =
      form(in -> readNumber(in, Long.MIN_VALUE, Long.MAX_VALUE), JsonGenerator::writeNumber);

  static final Form<Integer> INTEGER = form(
      in -> Math.toIntExact(readNumber(in, Integer.MIN_VALUE, Integer.MAX_VALUE)),
      JsonGenerator::writeNumber);

  static final Form<Double> NUMBER = form(Forms::readDecimal, Forms::writeDecimal);

  static final Form<Boolean> FLAG = form(Forms::readFlag, JsonGenerator::writeBoolean);

  static final Form<Instant> INSTANT = form(
      in -> parse(
          in,
          InstantText::parse,
          "bad-instant",
          " is no instant in the years 0000 to 9999. Write it with seconds, as 2026-03-05T10:00:00Z, or with an offset such as +01:00 in place of the Z; a zone goes into \"zone\", where there is one."),
      (out, instant) ->
          out.writeString(InstantText.write(writable(InstantText.isWritable(instant), instant))));

  static final Form<LocalDate> DATE = form(
      in -> parse(in, InstantText::date, "bad-date", " is not a date. Write it as 2026-06-30."),
      (out, date) ->
          out.writeString(writable(InstantText.isWritable(date), date).toString()));

  static final Form<Duration> DURATION = form(
      in -> parse(
          in,
          DurationText::parse,
          "bad-duration",
          " is no duration. Write it in days, hours, minutes and seconds, as P14D, PT45M or PT1H30M."),
      (out, duration) -> out.writeString(DurationText.write(duration)));

  static final Form<ZoneId> ZONE = form(
      in -> parse(
          in, Forms::zone, "unknown-code", " is no time zone. Write its name, as Europe/Berlin."),
      (out, zone) -> out.writeString(zone.getId()));

  static final Form<Locale> LOCALE = form(
      in -> parse(
          in,
          Forms::locale,
          "unknown-code",
          " is no language tag. Write it as en, de-AT or pt-BR."),
      (out, locale) -> out.writeString(locale.toLanguageTag()));

  private Forms() {}

  /** Builds a form out of its two halves. */
  static <V> Form<V> form(Function<Reading, V> reader, BiConsumer<JsonGenerator, V> writer) {
    return new Form<>() {
      @Override
      public V read(Reading in) {
        return reader.apply(in);
      }

      @Override
      public void write(Writing out, V value) {
        writer.accept(out.generator(), value);
      }
    };
  }

  static <V> Sink<List<V>> views(Sink<? super V> element) {
    return (out, values) -> {
      out.generator().writeStartArray();
      values.forEach(value -> element.write(out, value));
      out.generator().writeEndArray();
    };
  }

  static <V> Form<List<V>> list(Form<V> element) {
    return list(element, Integer.MAX_VALUE);
  }

  static <V> Form<List<V>> list(Form<V> element, int most) {
    Sink<List<V>> writer = views(element);
    return new Form<>() {
      @Override
      public List<V> read(Reading in) {
        return readList(in, element, most);
      }

      @Override
      public void write(Writing out, List<V> values) {
        writer.write(out, values);
      }
    };
  }

  private static <V> List<V> readList(Reading in, Form<V> element, int most) {
    in.expect(JsonToken.START_ARRAY, "a list");
    List<V> values = new ArrayList<>();
    long[] places = new long[4];
    @Nullable Inside @Nullable [] deeper = null;
    while (in.next() != JsonToken.END_ARRAY) {
      if (values.size() == most) {
        throw in.problem(
            "too-large", "The list has more than " + most + " entries. Split the document.");
      }
      if (values.size() == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[values.size()] = in.tokens().place();
      values.add(element.read(in));
      Inside taken = in.takeInside();
      if (taken != null) {
        deeper = deeper == null ? new Inside[places.length] : Arrays.copyOf(deeper, places.length);
        deeper[values.size() - 1] = taken;
      }
    }
    in.inside(Inside.list(places, deeper));
    return values;
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  static String readText(Reading in) {
    in.expect(JsonToken.VALUE_STRING, "a text in quotes");
    return in.raw();
  }

  private static long readNumber(Reading in, long least, long most) {
    in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number without fraction, exponent and quotes");
    Long number = in.tokens().number();
    if (number == null || number < least || number > most) {
      throw in.problem(
          "out-of-range", "The number must lie between " + least + " and " + most + ".");
    }
    return number;
  }

  private static double readDecimal(Reading in) {
    if (in.tokens().current() != JsonToken.VALUE_NUMBER_INT) {
      in.expect(JsonToken.VALUE_NUMBER_FLOAT, "a number without quotes");
    }
    double number = Double.parseDouble(in.raw());
    if (!Double.isFinite(number)) {
      throw in.problem("out-of-range", "The number must lie between -1.7e308 and 1.7e308.");
    }
    return number;
  }

  /** A whole number is written without a fraction, so that it looks the same wherever it comes from. */
  private static void writeDecimal(JsonGenerator out, double number) {
    long whole = (long) number;
    if (Double.compare((double) whole, number) == 0) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(number);
    }
  }

  private static boolean readFlag(Reading in) {
    if (in.tokens().current() == JsonToken.VALUE_TRUE) {
      return true;
    }
    in.expect(JsonToken.VALUE_FALSE, "true or false, without quotes");
    return false;
  }

  private static <V> V parse(
      Reading in, Function<String, @Nullable V> parser, String code, String advice) {
    String text = readText(in);
    V value = parser.apply(text);
    if (value == null) {
      throw in.problem(code, Quoted.text(text) + advice);
    }
    return value;
  }

  /** Only a name that is written as it was read: {@link ZoneId#of} would take {@code utc+1} for {@code UTC+01:00} as well. */
  private static @Nullable ZoneId zone(String name) {
    try {
      ZoneId zone = ZoneId.of(name);
      return zone.getId().equals(name) ? zone : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Locale locale(String tag) {
    try {
      return tag.isEmpty() ? null : new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private static <V> V writable(boolean writable, V date) {
    return writable(writable, date, "date", "to lie in the years 0000 to 9999");
  }

  /** What could not be read back must not be written. */
  private static <V> V writable(boolean writable, V value, String what, String limit) {
    if (!writable) {
      throw new InvalidValueException(
          "Document", List.of(new Fault(what, String.valueOf(value), limit)));
    }
    return value;
  }
}
