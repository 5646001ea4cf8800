package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InstantTextProperties {
  private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern(
          "uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  @Provide
  Arbitrary<Instant> instants() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(-62_167_219_200L, 253_402_300_799L);
    Arbitrary<Integer> nanos = Arbitraries.oneOf(
        Arbitraries.just(0),
        Arbitraries.integers().between(0, 999).map(n -> n * 1_000_000),
        Arbitraries.integers().between(0, 999_999).map(n -> n * 1_000),
        Arbitraries.integers().between(0, 999_999_999));
    return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
  }

  @Property
  void writesAsJavaDoes(@ForAll("instants") Instant instant) {
    assertThat(InstantTexts.write(instant)).isEqualTo(instant.toString());
  }

  @Property
  void readsWhatItWrites(@ForAll("instants") Instant instant) {
    assertThat(InstantText.parse(InstantTexts.write(instant))).isEqualTo(instant);
  }

  @Provide
  Arbitrary<String> nearlyInstants() {
    return Combinators.combine(
            Arbitraries.of("0000", "2024", "2026", "9999"),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32),
            Arbitraries.integers().between(0, 25),
            Arbitraries.integers().between(0, 61),
            Arbitraries.integers().between(0, 61),
            Arbitraries.of("Z", "+01:00", "-17:59", "+18:00", "x"))
        .as((year, month, day, hour, minute, second, zone) -> String.format(
            Locale.ROOT,
            "%s-%02d-%02dT%02d:%02d:%02d%s",
            year,
            month,
            day,
            hour,
            minute,
            second,
            zone));
  }

  @Property
  void agreesWithJavasStrictParser(@ForAll("nearlyInstants") String text) {
    Instant expected;
    try {
      expected = OffsetDateTime.parse(text, STRICT).toInstant();
    } catch (DateTimeException e) {
      expected = null;
    }
    boolean inRange = expected != null && InstantText.isWritable(expected);
    assertThat(InstantText.parse(text)).isEqualTo(inRange ? expected : null);
  }

  @Property
  void agreesWithJavaOnDates(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    boolean exists = month >= 1
        && month <= 12
        && ChronoField.DAY_OF_MONTH.range().isValidValue(day)
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    assertThat(InstantText.date(text)).isEqualTo(exists ? LocalDate.of(year, month, day) : null);
  }

  @Property
  void neverBreaks(@ForAll String text) {
    assertThat(InstantText.parse(text)).isNull();
    assertThat(InstantText.date(text)).isNull();
  }
}
