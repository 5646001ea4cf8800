package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of texts, numbers, times and the like. */
final class ScalarCodecs {
  /** Beyond it, a program in which all numbers are doubles changes an integer (RFC 7493). */
  private static final long LARGEST = (1L << 53) - 1;

  private static final String NUMBERS = "a number from " + -LARGEST + " to " + LARGEST;
  private static final String YEARS = "to lie in the years 0000 to 9999";

  static final Codec<String> TEXT = new Codec<>() {
    @Override
    String read(ReadContext in) {
      return in.text();
    }

    @Override
    void write(WriteContext out, String text) {
      out.text(text);
    }
  };

  static final Codec<Long> LONG = new Codec<>() {
    @Override
    Long read(ReadContext in) {
      return readNumber(in, -LARGEST, LARGEST);
    }

    @Override
    void write(WriteContext out, Long number) {
      boolean isExact = -LARGEST <= number && number <= LARGEST;
      out.number(writable(isExact, number, "number", NUMBERS));
    }
  };

  static final Codec<Integer> INTEGER = new Codec<>() {
    @Override
    Integer read(ReadContext in) {
      return Math.toIntExact(readNumber(in, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Override
    void write(WriteContext out, Integer number) {
      out.number(number.longValue());
    }
  };

  static final Codec<Double> NUMBER = new Codec<>() {
    @Override
    Double read(ReadContext in) {
      return readDecimal(in);
    }

    @Override
    void write(WriteContext out, Double number) {
      // A whole number without a fraction, so that equal numbers look the same.
      long whole = number.longValue();
      if (number.equals((double) whole)) {
        out.number(whole);
      } else {
        out.number(number);
      }
    }
  };

  static final Codec<Boolean> FLAG = new Codec<>() {
    @Override
    Boolean read(ReadContext in) {
      return readFlag(in);
    }

    @Override
    void write(WriteContext out, Boolean flag) {
      out.flag(flag);
    }
  };

  static final Codec<Instant> INSTANT = new Codec<>() {
    @Override
    Instant read(ReadContext in) {
      CharSequence text = in.characters();
      Instant instant = InstantText.parse(text);
      if (instant == null) {
        throw in.problem(
            ProblemCode.BAD_INSTANT,
            Excerpt.of(text.toString())
                + " is not an instant in the years 0000 to 9999. Write it with seconds, as 2026-03-05T10:00:00Z, or with an offset such as +01:00 in place of the Z; a zone goes into \"zone\", where there is one.");
      }
      return instant;
    }

    @Override
    void write(WriteContext out, Instant instant) {
      out.time(writable(InstantText.isWritable(instant), instant, "instant", YEARS));
    }
  };

  static final Codec<LocalDate> DATE = parsed(
      ProblemCode.BAD_DATE,
      InstantText::date,
      " is not a date. Write it as 2026-06-30.",
      date -> writable(InstantText.isWritable(date), date, "date", YEARS).toString());

  static final Codec<Duration> DURATION = parsed(
      ProblemCode.BAD_DURATION,
      DurationText::parse,
      " is not a duration. Write it in days, hours, minutes and seconds, as P14D, PT45M or PT1H30M.",
      DurationText::write);

  static final Codec<ZoneId> ZONE = parsed(
      ProblemCode.UNKNOWN_CODE,
      name -> zone(name.toString()),
      " is not a time zone. Write its name, as Europe/Berlin.",
      zone -> writable(isKnown(zone), zone, "zone", "a zone that is found by its name")
          .getId());

  static final Codec<Locale> LOCALE = parsed(
      ProblemCode.UNKNOWN_CODE,
      tag -> locale(tag.toString()),
      " is not a language tag. Write it as en, de-AT or pt-BR.",
      locale -> writable(
              isReadable(locale), locale, "locale", "a locale that has a language tag of its own")
          .toLanguageTag());

  private ScalarCodecs() {}

  /** Creates the codec of a value that is a text. The parser returns null for a text that is not such a value. */
  private static <V> Codec<V> parsed(
      ProblemCode code,
      Function<CharSequence, @Nullable V> parser,
      String advice,
      Function<V, String> writer) {
    return new Codec<>() {
      @Override
      V read(ReadContext in) {
        CharSequence text = in.characters();
        V value = parser.apply(text);
        if (value == null) {
          throw in.problem(code, Excerpt.of(text.toString()) + advice);
        }
        return value;
      }

      @Override
      void write(WriteContext out, V value) {
        out.text(writer.apply(value));
      }
    };
  }

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static long readNumber(ReadContext in, long least, long most) {
    in.expect(DocumentToken.INTEGER, "a whole number without fraction, exponent and quotes");
    long number = in.tokens().isLong() ? in.tokens().number() : Long.MIN_VALUE;
    if (number < least || number > most) {
      throw in.problem(
          ProblemCode.OUT_OF_RANGE, "The number must lie between " + least + " and " + most + ".");
    }
    return number;
  }

  private static double readDecimal(ReadContext in) {
    if (in.tokens().current() != DocumentToken.INTEGER) {
      in.expect(DocumentToken.DECIMAL, "a number without quotes");
    }
    double number = Double.parseDouble(in.raw());
    if (!Double.isFinite(number)) {
      throw in.problem(
          ProblemCode.OUT_OF_RANGE, "The number must lie between -1.7e308 and 1.7e308.");
    }
    return number;
  }

  private static boolean readFlag(ReadContext in) {
    if (in.tokens().current() == DocumentToken.TRUE) {
      return true;
    }
    in.expect(DocumentToken.FALSE, "true or false, without quotes");
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

  /** Returns whether this JVM has the rules of a zone. One of another JVM may have come here by serialization. */
  private static boolean isKnown(ZoneId zone) {
    try {
      Objects.requireNonNull(zone.getRules());
      return true;
    } catch (ZoneRulesException e) {
      return false;
    }
  }

  /** Returns whether a locale is read back as it is. One of a language and a region is; others may not, as {@code no_NO_NY}. */
  private static boolean isReadable(Locale locale) {
    boolean isPlain = isCode(locale.getLanguage(), 'a', 'z')
        && (locale.getCountry().isEmpty() || isCode(locale.getCountry(), 'A', 'Z'))
        && locale.getScript().isEmpty()
        && locale.getVariant().isEmpty()
        && !locale.hasExtensions();
    return isPlain || locale.equals(locale(locale.toLanguageTag()));
  }

  private static boolean isCode(String code, char first, char last) {
    return code.length() == 2
        && first <= code.charAt(0)
        && code.charAt(0) <= last
        && first <= code.charAt(1)
        && code.charAt(1) <= last;
  }

  private static @Nullable Locale locale(String tag) {
    try {
      return tag.isEmpty() ? null : new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** Refuses to write a value that could not be read back. */
  private static <V> V writable(boolean writable, V value, String field, String limit) {
    if (!writable) {
      throw WriteContext.refused(field, String.valueOf(value), limit);
    }
    return value;
  }
}
