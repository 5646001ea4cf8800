package io.github.mentoring4j.templates;

import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.internal.Faults;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges the fields of an input, each by its form, and collects the faults of all of them. */
final class Form {
  /** How long a name may be, in code points. */
  static final int NAME = 100;

  /** What a builder holds where no time was given. */
  static final ZonedDateTime NO_MOMENT = LocalDateTime.MIN.atZone(ZoneOffset.UTC);

  /** What a builder holds where no day was given. */
  static final LocalDate NO_DAY = LocalDate.MIN;

  private static final int SALUTATION = 60;
  private static final int LINK = 200;

  private final Faults faults;

  private Form(String type) {
    this.faults = Faults.of(type);
  }

  static Form of(String type) {
    return new Form(type);
  }

  Form text(String field, String value, int ceiling) {
    faults.text(field, value, ceiling);
    return this;
  }

  Form line(String field, String value, int ceiling) {
    faults.text(field, value, ceiling);
    // A text that shows nothing is a fault already; a line break in it is no second one.
    return that(
        Blank.is(value) || !Cleaning.hasLineBreak(value),
        field,
        value,
        "a text without line breaks");
  }

  Form line(String field, Optional<String> value, int ceiling) {
    value.ifPresent(text -> line(field, text, ceiling));
    return this;
  }

  Form lines(String field, List<String> values, int most, int ceiling) {
    return each(field, values, most, (form, name, value) -> form.line(name, value, ceiling));
  }

  Form person(String field, Person person) {
    line(field + ".name", person.name(), NAME);
    person.salutation().ifPresent(text -> salutation(field + ".salutation", text));
    return this;
  }

  private void salutation(String field, String value) {
    line(field, value, SALUTATION);
    if (!Blank.is(value)) {
      String seen = Cleaning.withoutInvisible(value);
      int end = seen.codePoints().reduce(0, (before, next) -> next);
      // A filler behind the mark hides it from a program and not from a reader.
      int mark =
          seen.codePoints().reduce(0, (before, next) -> Blank.isInvisible(next) ? before : next);
      boolean closed = ",:;!，：".indexOf(mark) >= 0 || Cleaning.isBlank(end);
      that(!closed, field, value, "the opening line without the mark or the blank at its end");
    }
  }

  Form minutes(String field, int value, int least, int most) {
    return that(
        value >= least && value <= most,
        field,
        value,
        "a whole number from " + least + " to " + most);
  }

  Form minutes(String field, OptionalInt value, int least, int most) {
    return value.isPresent() ? minutes(field, value.getAsInt(), least, most) : this;
  }

  Form zone(String field, Optional<ZoneId> zone, boolean needed) {
    that(
        zone.isPresent() == needed,
        field,
        text(zone),
        needed ? "to be given with the availability" : "an availability beside it");
    return that(
        !(zone.orElse(null) instanceof ZoneOffset),
        field,
        text(zone),
        "a region such as Europe/Warsaw");
  }

  Form day(String field, Optional<LocalDate> day) {
    return day.isPresent() ? day(field, day.get()) : this;
  }

  Form day(String field, LocalDate day) {
    boolean isStorable = day.getYear() >= 0 && day.getYear() <= 9999;
    return dated(field, day, day.equals(NO_DAY), isStorable, "a day");
  }

  Form moment(String field, Optional<ZonedDateTime> moment) {
    return moment.isPresent() ? moment(field, moment.get()) : this;
  }

  Form moment(String field, ZonedDateTime moment) {
    boolean isStorable = Faults.isStorable(moment.toInstant());
    String what = "a date and a time with its zone";
    return dated(field, moment, moment.equals(NO_MOMENT), isStorable, what);
  }

  /** Stored data writes a year with four digits. */
  private Form dated(
      String field, Object value, boolean isMissing, boolean isStorable, String what) {
    return that(
        isStorable,
        field,
        isMissing ? "" : value,
        isMissing ? what : what + " in the years 0000 to 9999");
  }

  Form language(String field, Optional<Locale> language) {
    boolean named = language.isEmpty() || !language.get().getLanguage().isEmpty();
    return that(
        named,
        field,
        language.map(Locale::toLanguageTag).orElse(""),
        "a locale with a language such as en");
  }

  Form link(String field, Optional<String> link) {
    faults.optionalText(field, link, LINK);
    return that(
        link.isEmpty() || Blank.is(link.get()) || isAddress(link.get()),
        field,
        link.orElse(""),
        "an https address in ASCII such as https://example.org/plan");
  }

  /** A host in other scripts can pose as another one, and so can whatever stands before an @; neither is needed in a letter. */
  static boolean isAddress(String link) {
    try {
      URI uri = new URI(link);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && link.chars().allMatch(c -> c > ' ' && c < 0x7F);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  Form that(boolean holds, String field, Object value, String limit) {
    faults.that(holds, field, value, limit);
    return this;
  }

  <V> Form some(String field, List<V> values, int least, int most, Judge<V> judge) {
    that(
        values.size() >= least,
        field,
        values.size() == 1 ? "1 entry" : values.size() + " entries",
        least + " to " + most + " entries");
    return each(field, values, most, judge);
  }

  /** Entries beyond the last that may be there are not judged: one fault says it for all. */
  <V> Form each(String field, List<V> values, int most, Judge<V> judge) {
    that(values.size() <= most, field, values.size() + " entries", "at most " + most + " entries");
    for (int i = 0; i < Math.min(values.size(), most); i++) {
      judge.judge(this, field + "[" + i + "]", values.get(i));
    }
    return this;
  }

  void close() {
    faults.throwIfAny();
  }

  private static String text(Optional<ZoneId> zone) {
    return zone.map(ZoneId::getId).orElse("");
  }

  /** Judges one entry of a list. */
  interface Judge<V> {
    void judge(Form form, String field, V value);
  }
}
