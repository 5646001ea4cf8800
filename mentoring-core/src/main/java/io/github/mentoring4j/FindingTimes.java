package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Shows points in time and lengths in the texts of findings, without words, so that they read the same in every language and on every JDK. */
final class FindingTimes {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Two times of one refusal may differ by less than a minute. */
  private static final DateTimeFormatter FRACTION = new DateTimeFormatterBuilder()
      .append(MINUTE)
      .appendPattern(":ss")
      .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
      .toFormatter(Locale.ROOT);

  private FindingTimes() {}

  /** A local time and its zone. When clocks are put back, an hour comes twice, and the offset tells the two apart. */
  static String show(Instant at, ZoneId zone) {
    if (!Faults.isStorable(at)) {
      return at.toString();
    }
    ZonedDateTime time = at.atZone(zone);
    boolean isWhole = time.getSecond() == 0 && time.getNano() == 0;
    boolean isTwice = zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
    String name = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    return (isWhole ? MINUTE : FRACTION).format(time)
        + (isTwice ? " " + time.getOffset() : "")
        + " (" + name + ")";
  }

  /** Days, hours and minutes by their international symbols: {@code 2 d}, {@code 1 h 30 min}, {@code 45 min}. */
  static String show(Duration length) {
    StringBuilder shown = new StringBuilder();
    append(shown, length.toDaysPart(), "d");
    append(shown, length.toHoursPart(), "h");
    append(shown, length.toMinutesPart(), "min");
    append(shown, length.toSecondsPart(), "s");
    return shown.isEmpty() ? "0 min" : shown.toString();
  }

  private static void append(StringBuilder shown, long value, String unit) {
    if (value != 0) {
      shown.append(shown.isEmpty() ? "" : " ").append(value).append(' ').append(unit);
    }
  }
}
