package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DurationTextProperties {
  @Property
  void readsWhatItWrites(
      @ForAll @LongRange(max = Long.MAX_VALUE) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    Duration duration = Duration.ofSeconds(seconds, nanos);
    assertThat(DurationText.parse(DurationText.write(duration))).isEqualTo(duration);
  }

  @Property
  void readsWhatJavaWrites(
      @ForAll @LongRange(max = 3_000_000_000_000_000L) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    Duration duration = Duration.ofSeconds(seconds, nanos);
    assertThat(DurationText.parse(duration.toString())).isEqualTo(duration);
  }
}
