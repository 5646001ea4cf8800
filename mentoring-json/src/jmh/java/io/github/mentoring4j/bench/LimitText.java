package io.github.mentoring4j.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Times as text and back, over characters that are there already. Nothing is checked; every year has four digits. */
final class LimitText {
  static final int LONGEST = 40;

  private static final int DAY = 86_400;
  private static final int HOUR = 3_600;
  private static final int MINUTE = 60;

  private LimitText() {}

  /** Returns the end of the text. */
  static int instant(Instant instant, char[] to) {
    long days = Math.floorDiv(instant.getEpochSecond(), DAY);
    int second = (int) Math.floorMod(instant.getEpochSecond(), (long) DAY);
    date(LocalDate.ofEpochDay(days), to);
    to[10] = 'T';
    pair(second / HOUR, to, 11);
    to[13] = ':';
    pair(second % HOUR / MINUTE, to, 14);
    to[16] = ':';
    pair(second % MINUTE, to, 17);
    int end = fraction(instant.getNano(), to);
    to[end] = 'Z';
    return end + 1;
  }

  private static int fraction(int nano, char[] to) {
    if (nano == 0) {
      return 19;
    }
    to[19] = '.';
    int end = nano % 1_000_000 == 0 ? 23 : nano % 1_000 == 0 ? 26 : 29;
    int rest = nano;
    for (int i = 28; i >= 20; i--) {
      if (i < end) {
        to[i] = (char) ('0' + rest % 10);
      }
      rest /= 10;
    }
    return end;
  }

  /** Returns the end of the text. */
  static int date(LocalDate date, char[] to) {
    pair(date.getYear() / 100, to, 0);
    pair(date.getYear() % 100, to, 2);
    to[4] = '-';
    pair(date.getMonthValue(), to, 5);
    to[7] = '-';
    pair(date.getDayOfMonth(), to, 8);
    return 10;
  }

  private static void pair(int number, char[] to, int at) {
    to[at] = (char) ('0' + number / 10);
    to[at + 1] = (char) ('0' + number % 10);
  }

  /** Returns the end of the text. */
  static int duration(Duration duration, char[] to) {
    long seconds = duration.toSeconds();
    to[0] = 'P';
    int end = part(seconds / DAY, 'D', to, 1);
    long rest = seconds % DAY;
    if (seconds == 0) {
      "T0S".getChars(0, 3, to, end);
      return end + 3;
    }
    if (rest > 0) {
      to[end++] = 'T';
      end = part(rest / HOUR, 'H', to, end);
      end = part(rest % HOUR / MINUTE, 'M', to, end);
      end = part(rest % MINUTE, 'S', to, end);
    }
    return end;
  }

  private static int part(long number, char unit, char[] to, int from) {
    if (number == 0) {
      return from;
    }
    int end = from;
    for (long rest = number; rest > 0; rest /= 10) {
      end++;
    }
    long rest = number;
    for (int i = end - 1; i >= from; i--, rest /= 10) {
      to[i] = (char) ('0' + rest % 10);
    }
    to[end] = unit;
    return end + 1;
  }

  static Instant instant(char[] text, int from, int length) {
    int second = number(text, from + 11, 2) * HOUR
        + number(text, from + 14, 2) * MINUTE
        + number(text, from + 17, 2);
    int nano = 0;
    if (text[from + 19] == '.') {
      int end = from + length - 1;
      for (int i = from + 20; i < from + 29; i++) {
        nano = nano * 10 + (i < end ? text[i] - '0' : 0);
      }
    }
    return Instant.ofEpochSecond(date(text, from).toEpochDay() * DAY + second, nano);
  }

  static LocalDate date(char[] text, int from) {
    return LocalDate.of(
        number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
  }

  private static int number(char[] text, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      number = number * 10 + text[i] - '0';
    }
    return number;
  }

  static Duration duration(char[] text, int from, int length) {
    long seconds = 0;
    long number = 0;
    for (int i = from + 1; i < from + length; i++) {
      switch (text[i]) {
        case 'T' -> {}
        case 'D' -> {
          seconds += number * DAY;
          number = 0;
        }
        case 'H' -> {
          seconds += number * HOUR;
          number = 0;
        }
        case 'M' -> {
          seconds += number * MINUTE;
          number = 0;
        }
        case 'S' -> {
          seconds += number;
          number = 0;
        }
        default -> number = number * 10 + text[i] - '0';
      }
    }
    return Duration.ofSeconds(seconds);
  }
}
