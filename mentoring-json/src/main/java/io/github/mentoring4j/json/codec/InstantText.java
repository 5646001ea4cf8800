package io.github.mentoring4j.json.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Instants and dates as RFC 3339 has them. {@link Instant#parse} would be slower, and would take {@code 24:00}, leap seconds and years of five
 * digits.
 */
final class InstantText {
  static final int LONGEST = "0000-01-01T00:00:00.000000000Z".length();

  private static final int NANO_DIGITS = 9;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int NO_OFFSET = Integer.MIN_VALUE;

  /** The seconds of the years 0000 to 9999 in UTC. */
  private static final long EARLIEST = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_PER_DAY;

  private static final long BEHIND_LATEST =
      LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_PER_DAY;

  private InstantText() {}

  /** Returns null for a text that is not an instant in the years 0000 to 9999 in UTC. */
  static @Nullable Instant parse(CharSequence text) {
    LocalDate date = text.length() < "0000-01-01T00:00:00Z".length() ? null : beginning(text);
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

  static @Nullable LocalDate date(CharSequence text) {
    return text.length() == 10 ? beginning(text) : null;
  }

  /** Reads the date with which a text of at least ten characters begins. */
  private static @Nullable LocalDate beginning(CharSequence text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
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
    long second = instant.getEpochSecond();
    return second >= EARLIEST && second < BEHIND_LATEST;
  }

  static boolean isWritable(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= 9_999;
  }

  /**
   * Writes in UTC, with as many groups of three digits behind the point as are needed. Returns the number of characters, which is {@link #LONGEST} at
   * most.
   */
  static int write(Instant instant, char[] text) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY));
    int second = Math.floorMod(instant.getEpochSecond(), SECONDS_PER_DAY);
    int year = date.getYear();
    text[0] = (char) ('0' + year / 1_000);
    text[1] = (char) ('0' + year / 100 % 10);
    putPair(text, 2, year % 100, '-');
    putPair(text, 5, date.getMonthValue(), '-');
    putPair(text, 8, date.getDayOfMonth(), 'T');
    putPair(text, 11, second / 3_600, ':');
    putPair(text, 14, second / 60 % 60, ':');
    int nano = instant.getNano();
    putPair(text, 17, second % 60, nano == 0 ? 'Z' : '.');
    return nano == 0 ? 20 : putFraction(text, nano);
  }

  /** Writes a number of two digits, and a character behind it. */
  private static void putPair(char[] text, int from, int number, char behind) {
    text[from] = (char) ('0' + number / 10);
    text[from + 1] = (char) ('0' + number % 10);
    text[from + 2] = behind;
  }

  /** Writes three, six or nine digits, and returns the index behind them and the Z. */
  private static int putFraction(char[] text, int nano) {
    int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : NANO_DIGITS;
    int rest = nano / (digits == 3 ? 1_000_000 : digits == 6 ? 1_000 : 1);
    for (int i = 20 + digits - 1; i >= 20; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    text[20 + digits] = 'Z';
    return 20 + digits + 1;
  }

  /** Gives the index behind the seconds and their fraction, or -1 if a point has no or too many digits behind it. */
  private static int endOfFraction(CharSequence text) {
    if (text.charAt(19) != '.') {
      return 19;
    }
    int end = 20;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == 20 || end > 20 + NANO_DIGITS ? -1 : end;
  }

  private static int nanos(CharSequence text, int end) {
    int nanos = 0;
    for (int i = 20; i < 20 + NANO_DIGITS; i++) {
      nanos = nanos * 10 + (i < end ? text.charAt(i) - '0' : 0);
    }
    return nanos;
  }

  private static int offset(CharSequence text, int from) {
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
  private static int digits(CharSequence text, int from, int to, int highest) {
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
