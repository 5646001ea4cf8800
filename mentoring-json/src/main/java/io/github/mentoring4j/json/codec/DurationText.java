package io.github.mentoring4j.json.codec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations of ISO 8601 in days, hours, minutes and seconds. Weeks, months and years are not read. */
final class DurationText {
  private static final String UNITS = "DHMS";
  private static final long DAY = 86_400;
  private static final long[] SECONDS = {DAY, 3_600, 60, 1};
  private static final int MOST_DIGITS = 18;
  private static final int NANO_DIGITS = 9;

  private DurationText() {}

  /** Returns null for a text that is not such a duration, or is too long for {@link Duration}. */
  static @Nullable Duration parse(CharSequence text) {
    if (text.length() < 3 || text.charAt(0) != 'P') {
      return null;
    }
    try {
      return parseParts(text);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Reads the parts behind the P: each a number and its unit, in the order of the units, and those of a day behind a T. */
  private static @Nullable Duration parseParts(CharSequence text) {
    Duration total = Duration.ZERO;
    int last = -1;
    boolean isTime = false;
    for (int at = 1; at < text.length(); at++) {
      if (!isTime && text.charAt(at) == 'T') {
        isTime = true;
        at++;
      }
      int end = endOfDigits(text, at);
      int endOfAll =
          end < text.length() && text.charAt(end) == '.' ? endOfDigits(text, end + 1) : end;
      int unit = endOfAll < text.length() ? UNITS.indexOf(text.charAt(endOfAll)) : -1;
      boolean isNumber = end > at && end - at <= MOST_DIGITS;
      if (!isNumber || unit <= last || isTime == (unit == 0)) {
        return null;
      }
      total = total.plusSeconds(Math.multiplyExact(number(text, at, end), SECONDS[unit]));
      if (endOfAll > end) {
        int digits = endOfAll - end - 1;
        if (text.charAt(endOfAll) != 'S' || digits == 0 || digits > NANO_DIGITS) {
          return null;
        }
        total = total.plusNanos(nanos(text, end + 1, endOfAll));
      }
      last = unit;
      at = endOfAll;
    }
    return total;
  }

  private static int endOfDigits(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static long number(CharSequence text, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Reads up to nine digits behind the point. */
  private static long nanos(CharSequence text, int from, int to) {
    long nanos = number(text, from, to);
    for (int i = to - from; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
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
}
