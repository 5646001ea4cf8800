package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      assertThat(said("en", new MessageLanguage.Day(day))).isEqualTo(english + " " + number);
      assertThat(said("en-GB", new MessageLanguage.Day(day))).isEqualTo(number + " " + english);
      assertThat(said("es", new MessageLanguage.Day(day))).isEqualTo(number + " de " + spanish);
      assertThat(said("de", new MessageLanguage.Day(day))).isEqualTo(number + ". " + german);
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
      if (minute % (12 * 60) == 0) {
        continue;
      }

      assertThat(said("en", moment)).isEqualTo("Thursday, April 16, " + half + " (UTC)");
      assertThat(said("en-GB", moment)).isEqualTo("Thursday 16 April, " + clock + " (UTC)");
      assertThat(said("es", moment)).isEqualTo("jueves 16 de abril, " + clock + " (UTC)");
      assertThat(said("de", moment)).isEqualTo("Donnerstag, 16. April, " + clock + " Uhr (UTC)");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Thursday, April 16, noon|Thursday, April 16, midnight at the start of the day",
        "en-GB|Thursday 16 April, noon|Thursday 16 April, midnight at the start of the day",
        "es|jueves 16 de abril, 12:00 del mediodía|jueves 16 de abril, 00:00, al comenzar el día",
        "de|Donnerstag, 16. April, 12 Uhr mittags|Donnerstag, 16. April, 0 Uhr nachts"
      })
  void hasWordsForNoonAndMidnight(String tag, String noon, String midnight) {
    ZonedDateTime moment = LocalDate.of(2026, 4, 16).atStartOfDay(ZoneOffset.UTC);

    assertThat(said(tag, moment)).isEqualTo(midnight + " (UTC)");
    assertThat(said(tag, moment.withHour(12).withSecond(30))).isEqualTo(noon + " (UTC)");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Warsaw,'UTC+1, Warsaw'",
    "America/Bogota,'UTC-5, Bogota'",
    "America/Argentina/Buenos_Aires,'UTC-3, Buenos Aires'",
    "Asia/Kolkata,'UTC+5:30, Kolkata'",
    "America/St_Johns,'UTC-3:30, St Johns'",
    "Europe/London,'UTC, London'",
    "US/Eastern,'UTC-5, US/Eastern'",
    "Etc/GMT+5,UTC-5",
    "+05:45,UTC+5:45",
    "-11:00,UTC-11",
    "UTC,UTC",
    "Z,UTC"
  })
  void addsTheOffsetAndTheCityToATime(ZoneId zone, String shown) {
    assertThat(said("de", LocalDateTime.of(2026, 1, 31, 9, 5).atZone(zone)))
        .isEqualTo("Samstag, 31. Januar, 09:05 Uhr (" + shown + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Warsaw,Warsaw",
    "America/Argentina/Buenos_Aires,Buenos Aires",
    "Asia/Ho_Chi_Minh,Ho Chi Minh",
    "US/Eastern,US/Eastern",
    "Etc/UTC,UTC",
    "UTC,UTC"
  })
  void namesAZoneByItsCity(ZoneId zone, String shown) {
    assertThat(said("en", zone)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Thursday, February 1, 2029|February 1, 2029",
        "en-GB|Thursday 1 February 2029|1 February 2029",
        "es|jueves 1 de febrero de 2029|1 de febrero de 2029",
        "de|Donnerstag, 1. Februar 2029|1. Februar 2029"
      })
  void saysTheYearOfADateThatIsMoreThanHalfAYearAway(String tag, String date, String day) {
    LocalDate far = LocalDate.of(2029, 2, 1);
    MessageLanguage language = TemplateCatalogue.STANDARD.language(Locale.forLanguageTag(tag));

    for (int days : new int[] {184, -184, 2000}) {
      MessageLanguage later = language.writtenOn(Optional.of(far.plusDays(days)));
      assertThat(later.say(null, far).text()).isEqualTo(date);
      assertThat(later.say(null, new MessageLanguage.Day(far)).text()).isEqualTo(day);
      assertThat(later.say(null, far.atTime(9, 30).atZone(ZoneOffset.UTC)).text())
          .startsWith(date + ", ");
    }
    for (int days : new int[] {183, -183, 0}) {
      assertThat(
              language.writtenOn(Optional.of(far.plusDays(days))).say(null, far).text())
          .isEqualTo(language.say(null, far).text())
          .doesNotContain("2029");
    }
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
        "es|a;«inglés»|a e «inglés»",
        "es|a;b;“Historia de España”|a, b e “Historia de España”",
        "es|a;(inter)cambio|a e (inter)cambio",
        "es|a;¿ir o no ir?|a e ¿ir o no ir?",
        "es|a;«hielo»|a y «hielo»",
        "es|a;- iglesia|a y - iglesia",
        "en|{0};{1};{2}|{0}, {1}, and {2}",
        "en|a, or b;c|a, or b; c",
        "en-GB|a;b, c;d|a; b, c; d",
        "de|a;b, wenn c|a; b, wenn c",
        "es|a, b;inglés|a, b; inglés",
        "en|a，b;c、d;e،f|a，b; c、d; e،f",
        "en|a, or b|a, or b"
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
