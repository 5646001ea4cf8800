package io.github.mentoring4j.json.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants and dates as RFC 3339 has them. {@link Instant#parse} would be slower, and would take {@code 24:00}, leap seconds and years of five
 * digits.
 */
final class InstantText {
  private static final int NANO_DIGITS = 9;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int NO_OFFSET = Integer.MIN_VALUE;

  private InstantText() {}

  /** Returns null for a text that is not an instant in the years 0000 to 9999 in UTC. */
  static @Nullable Instant parse(String text) {
    LocalDate date =
        text.length() < "0000-01-01T00:00:00Z".length() ? null : date(text.substring(0, 10));
    if (date == null
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int hour = digits(text, 11, 13, 23);
    int minute = digits(text, 14, 16, 59);
    int second = digits(text, 17, 19, 59);
    int zone = endOfFraction(text);
    int offset = zone < 0 ? NO_OFFSET : offset(text, zone);
    if (hour < 0 || minute < 0 || second < 0 || offset == NO_OFFSET) {
      return null;
    }
    long seconds =
        date.toEpochDay() * SECONDS_PER_DAY + hour * 3_600L + minute * 60L + second - offset;
    Instant instant = Instant.ofEpochSecond(seconds, nanos(text, zone));
    return isWritable(instant) ? instant : null;
  }

  static @Nullable LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4, 9_999);
    int month = digits(text, 5, 7, 12);
    int day = digits(text, 8, 10, 31);
    if (year < 0 || month < 1 || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  static boolean isWritable(Instant instant) {
    return isWritable(
        LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY)));
  }

  static boolean isWritable(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= 9_999;
  }

  /** Writes in UTC, with as many groups of three digits behind the point as are needed. */
  static String write(Instant instant) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    StringBuilder text = new StringBuilder("0000-01-01T00:00:00.000000000Z".length());
    append(text, time.getYear(), 4).append('-');
    append(text, time.getMonthValue(), 2).append('-');
    append(text, time.getDayOfMonth(), 2).append('T');
    append(text, time.getHour(), 2).append(':');
    append(text, time.getMinute(), 2).append(':');
    append(text, time.getSecond(), 2);
    int nano = time.getNano();
    if (nano % 1_000_000 == 0) {
      return nano == 0
          ? text.append('Z').toString()
          : append(text.append('.'), nano / 1_000_000, 3).append('Z').toString();
    }
    text.append('.');
    return nano % 1_000 == 0
        ? append(text, nano / 1_000, 6).append('Z').toString()
        : append(text, nano, NANO_DIGITS).append('Z').toString();
  }

  private static StringBuilder append(StringBuilder text, int number, int width) {
    int limit = 10;
    for (int i = 1; i < width; i++, limit *= 10) {
      if (number < limit) {
        text.append('0');
      }
    }
    return text.append(number);
  }

  /** Gives the index behind the seconds and their fraction, or -1 if a point has no or too many digits behind it. */
  private static int endOfFraction(String text) {
    if (text.charAt(19) != '.') {
      return 19;
    }
    int end = 20;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == 20 || end > 20 + NANO_DIGITS ? -1 : end;
  }

  private static int nanos(String text, int end) {
    int nanos = 0;
    for (int i = 20; i < 20 + NANO_DIGITS; i++) {
      nanos = nanos * 10 + (i < end ? text.charAt(i) - '0' : 0);
    }
    return nanos;
  }

  private static int offset(String text, int from) {
    if (from == text.length() - 1 && text.charAt(from) == 'Z') {
      return 0;
    }
    if (from != text.length() - 6 || text.charAt(from + 3) != ':') {
      return NO_OFFSET;
    }
    int sign = text.charAt(from) == '+' ? 1 : text.charAt(from) == '-' ? -1 : 0;
    int hours = digits(text, from + 1, from + 3, 23);
    int minutes = digits(text, from + 4, from + 6, 59);
    return sign == 0 || hours < 0 || minutes < 0
        ? NO_OFFSET
        : sign * (hours * 3_600 + minutes * 60);
  }

  /** Reads ASCII digits, and gives -1 for anything else and for more than the highest. */
  private static int digits(String text, int from, int to, int highest) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number <= highest ? number : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
