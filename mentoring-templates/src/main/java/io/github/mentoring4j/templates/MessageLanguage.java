package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The comma of each script. */
  private static final String COMMAS = ",，、،";

  /** What in the id of a zone comes before its city. */
  private static final Pattern AREA = Pattern.compile(
      "^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(.+/)?");

  /** The number of days in which a date is understood without its year. */
  private static final int NEAR_DAYS = 183;

  /**
   * A day that is said without its weekday.
   *
   * @param date the day
   */
  record Day(LocalDate date) {}

  private final Locale locale;
  private final Map<String, String> texts;
  private final Map<String, DateTimeFormatter> patterns;
  private final @Nullable Pattern euphony;
  private final @Nullable LocalDate written;

  MessageLanguage(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
    this.patterns = Stream.of("date", "date.year", "day", "day.year", "time")
        .collect(
            Collectors.toMap(key -> key, key -> DateTimeFormatter.ofPattern(text(key), locale)));
    this.euphony = text("list.euphony").isEmpty() ? null : Pattern.compile(text("list.euphony"));
    this.written = null;
  }

  private MessageLanguage(MessageLanguage language, @Nullable LocalDate written) {
    this.locale = language.locale;
    this.texts = language.texts;
    this.patterns = language.patterns;
    this.euphony = language.euphony;
    this.written = written;
  }

  /** Returns the same language for a text of a day: it says the year of a date that is far from it. Without a day it says none. */
  MessageLanguage writtenOn(Optional<LocalDate> day) {
    return new MessageLanguage(this, day.orElse(null));
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

  /** Returns a template as the region writes it. */
  String spell(String template) {
    return text("spelling.of").isEmpty()
        ? template
        : template.replace(text("spelling.of"), text("spelling.as"));
  }

  /** Returns a value in words, ready to go into a message. */
  TemplateValue say(@Nullable String part, Object value) {
    return new TemplateValue(part, say(value), value instanceof URI);
  }

  private String say(Object value) {
    if (value instanceof LocalDate whole) {
      return say("date", whole);
    }
    if (value instanceof Day part) {
      return say("day", part.date());
    }
    if (value instanceof ZonedDateTime time) {
      return say(time);
    }
    if (value instanceof ZoneId zone) {
      return say(zone);
    }
    if (value instanceof Goal.Assessment.Status status) {
      return text("status." + status.code());
    }
    if (value instanceof SessionPlan.Help help) {
      return text("help." + help.code());
    }
    if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(say(item)));
      return enumerate(items);
    }
    return TextCleaning.clean(value.toString());
  }

  private String say(String pattern, LocalDate day) {
    boolean isFar = written != null && Math.abs(ChronoUnit.DAYS.between(written, day)) > NEAR_DAYS;
    return format(isFar ? pattern + ".year" : pattern, day);
  }

  private String format(String pattern, TemporalAccessor time) {
    return Objects.requireNonNull(patterns.get(pattern), pattern).format(time);
  }

  /** The offset fixes the time on that day, and the city is familiar to the reader. */
  private String say(ZonedDateTime time) {
    String offset = OFFSET.format(time);
    String zone = say(time.getZone());
    return say("date", time.toLocalDate())
        + between(text("moment"))
        + say(time.toLocalTime())
        + " (" + offset + (zone.equals(offset) ? "" : ", " + zone) + ")";
  }

  /** Noon and midnight have words of their own, because many readers take 12:00 PM for either. */
  private String say(LocalTime time) {
    LocalTime clock = time.truncatedTo(ChronoUnit.MINUTES);
    if (clock.equals(LocalTime.NOON)) {
      return text("time.noon");
    }
    return clock.equals(LocalTime.MIDNIGHT) ? text("time.midnight") : format("time", clock);
  }

  /** Returns the city of a zone, or its offset if that never changes. */
  private static String say(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset offset
        ? OFFSET.format(offset)
        : AREA.matcher(zone.getId()).replaceFirst("").replace('_', ' ');
  }

  /** Joins the items as the language does. A single item needs no conjunction. Items with commas would run into each other, so they have another mark between them. */
  private String enumerate(List<String> items) {
    if (items.stream().anyMatch(MessageLanguage::hasComma)) {
      return String.join(between(text("list.commas")), items);
    }
    StringBuilder out = new StringBuilder(items.get(0));
    int last = items.size() - 1;
    for (int i = 1; i <= last; i++) {
      String pattern = i < last ? "list.middle" : joining(items.get(last), last == 1);
      out.append(between(text(pattern))).append(items.get(i));
    }
    return out.toString();
  }

  private static boolean hasComma(String item) {
    for (int i = 0; i < item.length(); i++) {
      if (COMMAS.indexOf(item.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** In Spanish, "y" becomes "e" before the same sound. */
  private String joining(String item, boolean isSecond) {
    if (euphony != null && euphony.matcher(item).lookingAt()) {
      return "list.euphonic";
    }
    return isSecond ? "list.two" : "list.last";
  }

  /** Returns the text between the places of a pattern such as <code>{0}, {1}</code>. The pattern itself is never filled, as an item may look like a place. */
  private static String between(String pattern) {
    return pattern.substring("{0}".length(), pattern.length() - "{1}".length());
  }
}
