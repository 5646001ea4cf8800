package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language, or of one region of it: dates, enumerations, the status of a goal, and the beginnings of sentences.
 *
 * <p>Dates follow patterns that are kept with the language, because the JDK's own formats change between versions.
 */
final class MessageLanguage {
  /** An offset without needless zeros: {@code UTC+2}, {@code UTC+5:30}, {@code UTC}. */
  private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
      .appendLiteral("UTC")
      .appendOffset("+H:mm:ss", "")
      .toFormatter(Locale.ROOT);

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Locale locale;
  private final Map<String, String> texts;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;
  private final Pattern euphony;

  MessageLanguage(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
    this.date = DateTimeFormatter.ofPattern(text("date"), locale);
    this.day = DateTimeFormatter.ofPattern(text("day"), locale);
    this.moment = DateTimeFormatter.ofPattern(text("moment"), locale);
    this.euphony = text("list.euphony").isEmpty() ? NEVER : Pattern.compile(text("list.euphony"));
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

  /** Returns a value in words, ready to go into a message. */
  TemplateValue say(@Nullable String part, Object value) {
    return new TemplateValue(part, say(value), value instanceof URI);
  }

  private String say(Object value) {
    if (value instanceof LocalDate whole) {
      return date.format(whole);
    }
    if (value instanceof MonthDay part) {
      return day.format(part);
    }
    if (value instanceof ZonedDateTime time) {
      return say(time);
    }
    if (value instanceof ZoneId zone) {
      return zone.getId();
    }
    if (value instanceof Goal.Assessment.Status status) {
      return text("status." + status.code());
    }
    if (value instanceof SessionPlan.Help help) {
      return text("help." + help.code());
    }
    if (value instanceof List<?> list) {
      return enumerate(list.stream().map(this::say).toList());
    }
    return TextCleaning.clean(value.toString());
  }

  /** The offset fixes the time on that day, and the zone is familiar to the reader. */
  private String say(ZonedDateTime time) {
    String offset = OFFSET.format(time);
    boolean isNamed = !time.getZone().normalized().equals(time.getOffset());
    return moment.format(time) + " (" + offset + (isNamed ? ", " + time.getZone() : "") + ")";
  }

  /** Joins the items as the language does. A single item needs no conjunction. */
  private String enumerate(List<String> items) {
    StringBuilder out = new StringBuilder(items.get(0));
    int last = items.size() - 1;
    for (int i = 1; i <= last; i++) {
      String pattern = i < last ? "list.middle" : joining(items.get(last), last == 1);
      out.append(between(text(pattern))).append(items.get(i));
    }
    return out.toString();
  }

  /** In Spanish, "y" becomes "e" before the same sound. */
  private String joining(String item, boolean isSecond) {
    if (euphony.matcher(item).lookingAt()) {
      return "list.euphonic";
    }
    return isSecond ? "list.two" : "list.last";
  }

  /** Returns the text between the places of a pattern such as <code>{0}, {1}</code>. The pattern itself is never filled, as an item may look like a place. */
  private static String between(String pattern) {
    return pattern.substring("{0}".length(), pattern.length() - "{1}".length());
  }
}
