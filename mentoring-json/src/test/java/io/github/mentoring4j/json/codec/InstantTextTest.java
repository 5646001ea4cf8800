package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-05T10:00:00Z,                2026-03-05T10:00:00Z",
    "2026-03-05T10:00:00+01:30,           2026-03-05T08:30:00Z",
    "2026-03-05T10:00:00-23:59,           2026-03-06T09:59:00Z",
    "2026-03-05T10:00:00-00:00,           2026-03-05T10:00:00Z",
    "2026-03-05T10:00:00.1Z,              2026-03-05T10:00:00.100Z",
    "2026-03-05T10:00:00.123456789+00:00, 2026-03-05T10:00:00.123456789Z",
    "2024-02-29T23:59:59.000Z,            2024-02-29T23:59:59Z",
    "0000-01-01T00:00:00Z,                0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z,      9999-12-31T23:59:59.999999999Z"
  })
  void readsWhatRfc3339Has(String text, Instant expected) {
    assertThat(InstantText.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-05",
        "2026-03-05T10:00Z",
        "2026-03-05T10:00:00",
        "2026-03-05 10:00:00Z",
        "2026-03-05t10:00:00Z",
        "2026-03-05T10:00:00z",
        "2026-03-05T10.00:00Z",
        "2026-03-05T10:00.00Z",
        "2026-03-05T10:00:00ZZ",
        "2026-03-05T10:00:00.Z",
        "2026-03-05T10:00:00,5Z",
        "2026-03-05T10:00:00.1234567890Z",
        "2026-03-05T10:00:00.1",
        "2026-03-05T24:00:00Z",
        "2026-03-05T10:60:00Z",
        "2026-03-05T23:59:60Z",
        "2026-03-05T10:00:00+24:00",
        "2026-03-05T10:00:00+01:60",
        "2026-03-05T10:00:00+0100",
        "2026-03-05T10:00:00+01",
        "2026-03-05T10:00:00+01-00",
        "2026-03-05T10:00:00 01:00",
        "2026-03-05T10:00:00\u221201:00",
        "2026-02-29T10:00:00Z",
        "2026-13-05T10:00:00Z",
        "2026-00-05T10:00:00Z",
        "2026-03-00T10:00:00Z",
        "2026-03-05T-1:00:00Z",
        "2026-03-05T1\u0661:00:00Z",
        "+2026-03-05T10:00:00Z",
        "-026-03-05T10:00:00Z",
        "10000-01-01T00:00:00Z",
        "0000-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01"
      })
  void refusesEverythingElse(String text) {
    assertThat(InstantText.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2026-06-30", "2024-02-29", "9999-12-31"})
  void readsDates(String text) {
    assertThat(InstantText.date(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-6-30",
        "2026-06-3",
        "2026/06-30",
        "2026-06/30",
        "2026-06-31",
        "2025-02-29",
        "2026-06-32",
        "202a-06-30",
        "2026-06-30Z",
        "26-06-30"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(InstantText.date(text)).isNull();
  }
}
