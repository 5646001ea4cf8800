package io.github.mentoring4j.json.codec;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations of ISO 8601 in days, hours, minutes and seconds. Weeks, months and years are not read. */
final class DurationText {
  private static final Pattern FORM = Pattern.compile("P(?=.)(?:([0-9]{1,18})D)?"
      + "(?:T(?=.)(?:([0-9]{1,18})H)?(?:([0-9]{1,18})M)?(?:([0-9]{1,18})(?:\\.([0-9]{1,9}))?S)?)?");
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;
  private static final long MINUTE = 60;

  private DurationText() {}

  /** Returns null for a text that is not such a duration, or is too long for {@link Duration}. */
  static @Nullable Duration parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    try {
      return Duration.ZERO
          .plusSeconds(Math.multiplyExact(number(parts.group(1)), DAY))
          .plusSeconds(Math.multiplyExact(number(parts.group(2)), HOUR))
          .plusSeconds(Math.multiplyExact(number(parts.group(3)), MINUTE))
          .plusSeconds(number(parts.group(4)))
          .plusNanos(nanos(parts.group(5)));
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Writes whole days as days, and nothing that is zero. Only a view can hold a negative duration; it gets a sign in front. */
  static String write(Duration duration) {
    if (duration.isZero()) {
      return "PT0S";
    }
    if (duration.isNegative()) {
      return "-" + write(duration.negated());
    }
    StringBuilder text = new StringBuilder("P");
    append(text, duration.toDaysPart(), 'D');
    if (duration.toSeconds() % DAY != 0 || duration.toNanosPart() != 0) {
      text.append('T');
      append(text, duration.toHoursPart(), 'H');
      append(text, duration.toMinutesPart(), 'M');
      appendSeconds(text, duration.toSecondsPart(), duration.toNanosPart());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, long number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }

  private static void appendSeconds(StringBuilder text, int seconds, int nanos) {
    if (nanos == 0) {
      append(text, seconds, 'S');
      return;
    }
    String fraction = String.valueOf(1_000_000_000 + nanos).substring(1);
    int end = fraction.length();
    while (fraction.charAt(end - 1) == '0') {
      end--;
    }
    text.append(seconds).append('.').append(fraction, 0, end).append('S');
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static long nanos(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong((digits + "000000000").substring(0, 9));
  }
}
