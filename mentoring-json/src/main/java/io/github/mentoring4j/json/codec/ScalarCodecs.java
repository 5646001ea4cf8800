package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.internal.Excerpt;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The codecs of texts, numbers, times and the like. */
final class ScalarCodecs {
  static final Codec<String> TEXT = codec(ReadContext::text, JsonGenerator::writeString);

  static final Codec<Long> LONG =
      codec(in -> readNumber(in, Long.MIN_VALUE, Long.MAX_VALUE), JsonGenerator::writeNumber);

  static final Codec<Integer> INTEGER = codec(
      in -> Math.toIntExact(readNumber(in, Integer.MIN_VALUE, Integer.MAX_VALUE)),
      JsonGenerator::writeNumber);

  static final Codec<Double> NUMBER = codec(ScalarCodecs::readDecimal, ScalarCodecs::writeDecimal);

  static final Codec<Boolean> FLAG = codec(ScalarCodecs::readFlag, JsonGenerator::writeBoolean);

  static final Codec<Instant> INSTANT = parsed(
      ProblemCode.BAD_INSTANT,
      InstantText::parse,
      " is not an instant in the years 0000 to 9999. Write it with seconds, as 2026-03-05T10:00:00Z, or with an offset such as +01:00 in place of the Z; a zone goes into \"zone\", where there is one.",
      instant -> InstantText.write(writable(InstantText.isWritable(instant), instant)));

  static final Codec<LocalDate> DATE = parsed(
      ProblemCode.BAD_DATE,
      InstantText::date,
      " is not a date. Write it as 2026-06-30.",
      date -> writable(InstantText.isWritable(date), date).toString());

  static final Codec<Duration> DURATION = parsed(
      ProblemCode.BAD_DURATION,
      DurationText::parse,
      " is not a duration. Write it in days, hours, minutes and seconds, as P14D, PT45M or PT1H30M.",
      DurationText::write);

  static final Codec<ZoneId> ZONE = parsed(
      ProblemCode.UNKNOWN_CODE,
      ScalarCodecs::zone,
      " is not a time zone. Write its name, as Europe/Berlin.",
      ZoneId::getId);

  static final Codec<Locale> LOCALE = parsed(
      ProblemCode.UNKNOWN_CODE,
      ScalarCodecs::locale,
      " is not a language tag. Write it as en, de-AT or pt-BR.",
      Locale::toLanguageTag);

  private ScalarCodecs() {}

  private static <V> Codec<V> codec(
      Function<ReadContext, V> reader, BiConsumer<JsonGenerator, V> writer) {
    return new Codec<>() {
      @Override
      public V read(ReadContext in) {
        return reader.apply(in);
      }

      @Override
      public void write(WriteContext out, V value) {
        writer.accept(out.generator(), value);
      }
    };
  }

  /** Creates the codec of a value that is a text. The parser returns null for a text that is not such a value. */
  private static <V> Codec<V> parsed(
      ProblemCode code,
      Function<String, @Nullable V> parser,
      String advice,
      Function<V, String> writer) {
    return codec(
        in -> parse(in, code, parser, advice),
        (out, value) -> out.writeString(writer.apply(value)));
  }

  private static <V> V parse(
      ReadContext in, ProblemCode code, Function<String, @Nullable V> parser, String advice) {
    String text = in.text();
    V value = parser.apply(text);
    if (value == null) {
      throw in.problem(code, Excerpt.of(text) + advice);
    }
    return value;
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static long readNumber(ReadContext in, long least, long most) {
    in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number without fraction, exponent and quotes");
    Long number = in.tokens().number();
    if (number == null || number < least || number > most) {
      throw in.problem(
          ProblemCode.OUT_OF_RANGE, "The number must lie between " + least + " and " + most + ".");
    }
    return number;
  }

  private static double readDecimal(ReadContext in) {
    if (in.tokens().current() != JsonToken.VALUE_NUMBER_INT) {
      in.expect(JsonToken.VALUE_NUMBER_FLOAT, "a number without quotes");
    }
    double number = Double.parseDouble(in.raw());
    if (!Double.isFinite(number)) {
      throw in.problem(
          ProblemCode.OUT_OF_RANGE, "The number must lie between -1.7e308 and 1.7e308.");
    }
    return number;
  }

  /** Writes a whole number without a fraction, so that equal numbers look the same. */
  private static void writeDecimal(JsonGenerator out, double number) {
    long whole = (long) number;
    if (Double.compare((double) whole, number) == 0) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(number);
    }
  }

  private static boolean readFlag(ReadContext in) {
    if (in.tokens().current() == JsonToken.VALUE_TRUE) {
      return true;
    }
    in.expect(JsonToken.VALUE_FALSE, "true or false, without quotes");
    return false;
  }

  /** Returns a zone whose id is the name. {@link ZoneId#of} takes {@code utc+1}, too, and would write it as {@code UTC+01:00}. */
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

  /** Refuses to write a date that could not be read back. */
  private static <V> V writable(boolean writable, V date) {
    if (!writable) {
      throw new InvalidValueException(
          "Document",
          List.of(new Fault("date", String.valueOf(date), "to lie in the years 0000 to 9999")));
    }
    return date;
  }
}
