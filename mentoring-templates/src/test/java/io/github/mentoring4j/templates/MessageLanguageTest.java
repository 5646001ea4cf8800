package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed by hand here holds on every JDK. */
class MessageLanguageTest {
  private static final List<String> ENGLISH_MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");
  private static final List<String> ENGLISH_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> SPANISH_MONTHS = List.of(
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre");
  private static final List<String> SPANISH_DAYS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
  private static final List<String> GERMAN_MONTHS = List.of(
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember");
  private static final List<String> GERMAN_DAYS =
      List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");

  @Test
  void writesEveryDayOfAYear() {
    for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
      int month = day.getMonthValue() - 1;
      int week = day.getDayOfWeek().getValue() - 1;
      int number = day.getDayOfMonth();
      String english = ENGLISH_MONTHS.get(month);
      String spanish = SPANISH_MONTHS.get(month);
      String german = GERMAN_MONTHS.get(month);

      assertThat(said("en", day)).isEqualTo(ENGLISH_DAYS.get(week) + ", " + english + " " + number);
      assertThat(said("en-GB", day))
          .isEqualTo(ENGLISH_DAYS.get(week) + " " + number + " " + english);
      assertThat(said("es", day))
          .isEqualTo(SPANISH_DAYS.get(week) + " " + number + " de " + spanish);
      assertThat(said("de", day)).isEqualTo(GERMAN_DAYS.get(week) + ", " + number + ". " + german);
      assertThat(said("de-AT", day)).isEqualTo(said("de", day).replace("Januar", "Jänner"));
      assertThat(said("en", MonthDay.from(day))).isEqualTo(english + " " + number);
      assertThat(said("en-GB", MonthDay.from(day))).isEqualTo(number + " " + english);
      assertThat(said("es", MonthDay.from(day))).isEqualTo(number + " de " + spanish);
      assertThat(said("de", MonthDay.from(day))).isEqualTo(number + ". " + german);
    }
  }

  @Test
  void writesEveryMinuteOfADay() {
    for (int minute = 0; minute < 24 * 60; minute++) {
      LocalDateTime time = LocalDate.of(2026, 4, 16).atStartOfDay().plusMinutes(minute);
      String clock = "%02d:%02d".formatted(time.getHour(), time.getMinute());
      String half = "%d:%02d %s"
          .formatted(
              (time.getHour() + 11) % 12 + 1, time.getMinute(), time.getHour() < 12 ? "AM" : "PM");
      ZonedDateTime moment = time.atZone(ZoneOffset.UTC);

      assertThat(said("en", moment)).isEqualTo("Thursday, April 16, " + half + " (UTC)");
      assertThat(said("en-GB", moment)).isEqualTo("Thursday 16 April, " + clock + " (UTC)");
      assertThat(said("es", moment)).isEqualTo("jueves 16 de abril, " + clock + " (UTC)");
      assertThat(said("de", moment)).isEqualTo("Donnerstag, 16. April, " + clock + " Uhr (UTC)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Warsaw,'UTC+1, Europe/Warsaw'",
    "America/Bogota,'UTC-5, America/Bogota'",
    "Asia/Kolkata,'UTC+5:30, Asia/Kolkata'",
    "America/St_Johns,'UTC-3:30, America/St_Johns'",
    "Europe/London,'UTC, Europe/London'",
    "+05:45,UTC+5:45",
    "-11:00,UTC-11",
    "UTC,UTC",
    "Z,UTC"
  })
  void addsTheOffsetAndTheZoneToATime(ZoneId zone, String shown) {
    assertThat(said("de", LocalDateTime.of(2026, 1, 31, 9, 5).atZone(zone)))
        .isEqualTo("Samstag, 31. Januar, 09:05 Uhr (" + shown + ")");
  }

  @Test
  void tellsSummerFromWinter() {
    ZoneId zone = ZoneId.of("Europe/Berlin");

    assertThat(said("en", LocalDateTime.of(2026, 3, 28, 12, 0).atZone(zone))).contains("(UTC+1,");
    assertThat(said("en", LocalDateTime.of(2026, 3, 29, 12, 0).atZone(zone))).contains("(UTC+2,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|a|a",
        "en|a;b|a and b",
        "en|a;b;c|a, b, and c",
        "en-GB|a;b;c|a, b and c",
        "de|a;b|a und b",
        "de|a;b;c|a, b und c",
        "es|a;b|a y b",
        "es|a;b;c|a, b y c",
        "es|a;inglés|a e inglés",
        "es|a;b;Informática|a, b e Informática",
        "es|a;historia|a e historia",
        "es|inglés;a|inglés y a",
        "es|a;hielo|a y hielo",
        "es|a;ionización|a y ionización",
        "en|{0};{1};{2}|{0}, {1}, and {2}"
      })
  void enumeratesAsTheLanguageDoes(String tag, String items, String shown) {
    assertThat(said(tag, List.of(items.split(";")))).isEqualTo(shown);
  }

  private static String said(String tag, Object value) {
    return TemplateCatalogue.STANDARD
        .language(Locale.forLanguageTag(tag))
        .say("part", value)
        .text();
  }
}
