package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "P14D, PT336H",
    "PT45M, PT45M",
    "P1DT2H3M4.5S, PT26H3M4.5S",
    "PT0S, PT0S",
    "P0D, PT0S",
    "PT90M, PT1H30M",
    "PT0.000000001S, PT0.000000001S",
    "PT336H, PT336H"
  })
  void readsDaysToSeconds(String text, String asJavaHasIt) {
    assertThat(DurationText.parse(text)).isEqualTo(Duration.parse(asJavaHasIt));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1DT",
        "14D",
        "P2W",
        "P1M",
        "P1Y",
        "PT1.5H",
        "PT1S1M",
        "-PT5M",
        "PT-5M",
        "+PT5M",
        "pt5m",
        "PT5m",
        "PT1,5S",
        "PT.5S",
        "PT5.S",
        "PT1.1234567890S",
        "PT5M ",
        "PT\u0665M",
        "P9999999999999999999D",
        "P999999999999999999D"
      })
  void refusesEverythingElse(String text) {
    assertThat(DurationText.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT0S",
    "PT24H, P1D",
    "PT336H, P14D",
    "PT25H, P1DT1H",
    "PT45M, PT45M",
    "PT24H0.5S, P1DT0.5S",
    "PT0.120S, PT0.12S",
    "PT-5M, -PT5M"
  })
  void writesDaysApart(String asJavaHasIt, String text) {
    assertThat(DurationText.write(Duration.parse(asJavaHasIt))).isEqualTo(text);
  }

  @Test
  void writesTheLongest() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    assertThat(DurationText.parse(DurationText.write(longest))).isEqualTo(longest);
  }
}
