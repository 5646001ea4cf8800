package io.github.mentoring4j.templates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one language, or one region of it, says what is no text of the user: dates, enumerations and the beginnings of sentences.
 *
 * <p>Dates follow patterns that are kept with the language, for the JDK's own formats change from one version to the next.
 */
final class Language {
  private final Locale locale;
  private final Map<String, String> texts;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;

  Language(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
    this.date = DateTimeFormatter.ofPattern(text("date"), locale);
    this.day = DateTimeFormatter.ofPattern(text("day"), locale);
  }

  Locale locale() {
    return locale;
  }

  String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key + " in " + locale.toLanguageTag());
    }
    return text;
  }

  /** Gives a value as it goes into a message. */
  String say(Object value) {
    if (value instanceof LocalDate whole) {
      return date.format(whole);
    }
    if (value instanceof MonthDay part) {
      return day.format(part);
    }
    if (value instanceof ZoneId zone) {
      return zone.getId();
    }
    if (value instanceof List<?> list) {
      return enumerate(list.stream().map(this::say).toList());
    }
    return Cleaning.clean(value.toString());
  }

  /** The conjunction belongs to the language, and a single item needs none. */
  private String enumerate(List<String> items) {
    StringBuilder out = new StringBuilder(items.get(0));
    int last = items.size() - 1;
    for (int i = 1; i <= last; i++) {
      String pattern = i < last ? "list.middle" : last == 1 ? "list.two" : "list.last";
      out.append(between(text(pattern))).append(items.get(i));
    }
    return out.toString();
  }

  /** Takes what stands between the items of a pattern such as <code>{0}, {1}</code>, for an item may itself look like a place. */
  private static String between(String pattern) {
    return pattern.substring("{0}".length(), pattern.length() - "{1}".length());
  }
}
