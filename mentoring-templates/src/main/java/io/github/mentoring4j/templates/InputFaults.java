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

/** Collects all faults of an input. Each form of field, such as a line or a link, has a check of its own. */
final class InputFaults {
  /** The ceiling of a name, in code points. */
  static final int NAME = 100;

  /** Held by a builder until a recipient is given. */
  static final Recipient NO_RECIPIENT = Recipient.of("");

  /** Held by a builder until a time is given. */
  static final ZonedDateTime NO_MOMENT = LocalDateTime.MIN.atZone(ZoneOffset.UTC);

  /** Held by a builder until a day is given. */
  static final LocalDate NO_DAY = LocalDate.MIN;

  private static final int SALUTATION = 60;
  private static final int LINK = 200;
  private static final int QUESTION = 240;
  private static final int LONGEST_ABBREVIATION = 3;
  private static final String GOES_ON = ",;:–—，；：、";
  private static final String ADDRESS =
      "an https address in ASCII such as https://example.org/plan";

  private final Faults faults;

  private InputFaults(String type) {
    this.faults = Faults.of(type);
  }

  /** Creates a collector for a type of input, and checks the fields that every type has. */
  static InputFaults of(String type, Recipient recipient, String sender) {
    return new InputFaults(type).recipient("recipient", recipient).line("sender", sender, NAME);
  }

  /** The template goes on behind a text, with a full stop or a new sentence, so none may end as if it went on itself. */
  InputFaults text(String field, String value, int ceiling) {
    faults.text(field, value, ceiling);
    return that(
        GOES_ON.indexOf(lastVisible(value)) < 0,
        field,
        value,
        "a text without a comma, semicolon, colon or dash at its end");
  }

  InputFaults line(String field, String value, int ceiling) {
    return text(field, value, ceiling).withoutBreaks(field, value);
  }

  private InputFaults withoutBreaks(String field, String value) {
    // A text that shows nothing is a fault already, and a line break in it is not a second one.
    return that(
        Blank.is(value) || !TextCleaning.hasLineBreak(value),
        field,
        value,
        "a text without line breaks");
  }

  /** Returns the last code point that a reader sees, or 0. A filler behind a mark hides it from a program, but not from a reader. */
  private static int lastVisible(String value) {
    return TextCleaning.withoutInvisible(value)
        .codePoints()
        .filter(point -> !Blank.isInvisible(point) && !TextCleaning.isBlank(point))
        .reduce(0, (before, next) -> next);
  }

  /** A question stands on a line of its own. */
  private void question(String field, String value, int ceiling) {
    line(field, value, ceiling)
        .that(
            Blank.is(value) || value.codePoints().anyMatch(InputFaults::isLetterOrHalf),
            field,
            value,
            "a question with a letter");
  }

  /** Half a surrogate pair is a fault already. */
  private static boolean isLetterOrHalf(int point) {
    return Character.isLetter(point) || Character.getType(point) == Character.SURROGATE;
  }

  InputFaults questions(String field, List<String> values, int least, int most) {
    return some(
        field,
        values,
        least,
        most,
        (faults, name, value) -> faults.question(name, value, QUESTION));
  }

  /** An item is joined with others to one phrase, which an end mark would cut in two. */
  InputFaults items(String field, List<String> values, int most, int ceiling) {
    return each(
        field,
        values,
        most,
        (faults, name, value) -> faults
            .line(name, value, ceiling)
            .that(
                Blank.is(value) || !PageLayout.isEnded(value) || endsInAbbreviation(value),
                name,
                value,
                "a phrase without an end mark"));
  }

  /** {@code etc.} and {@code e.V.}: at most three letters, or a point within the last word. */
  private static boolean endsInAbbreviation(String value) {
    String text = value.strip();
    String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
    return text.endsWith(".")
        && !word.isEmpty()
        && (word.length() <= LONGEST_ABBREVIATION || word.indexOf('.') > 0);
  }

  InputFaults line(String field, Optional<String> value, int ceiling) {
    value.ifPresent(text -> line(field, text, ceiling));
    return this;
  }

  InputFaults question(String field, Optional<String> value, int ceiling) {
    value.ifPresent(text -> question(field, text, ceiling));
    return this;
  }

  InputFaults lines(String field, List<String> values, int most, int ceiling) {
    return each(field, values, most, (faults, name, value) -> faults.line(name, value, ceiling));
  }

  private InputFaults recipient(String field, Recipient recipient) {
    line(field + ".name", recipient.name(), NAME);
    recipient.salutation().ifPresent(text -> salutation(field + ".salutation", text));
    return this;
  }

  private void salutation(String field, String value) {
    faults.text(field, value, SALUTATION);
    withoutBreaks(field, value);
    if (!Blank.is(value)) {
      String seen = TextCleaning.withoutInvisible(value);
      int end = seen.codePoints().reduce(0, (before, next) -> next);
      // A filler behind the mark hides it from a program, but not from a reader.
      int mark =
          seen.codePoints().reduce(0, (before, next) -> Blank.isInvisible(next) ? before : next);
      boolean closed = ",:;!–—，：；".indexOf(mark) >= 0 || TextCleaning.isBlank(end);
      that(!closed, field, value, "the opening line without the mark or the blank at its end");
    }
  }

  InputFaults minutes(String field, int value, int least, int most) {
    return that(
        value >= least && value <= most,
        field,
        value,
        "a whole number from " + least + " to " + most);
  }

  InputFaults minutes(String field, OptionalInt value, int least, int most) {
    return value.isPresent() ? minutes(field, value.getAsInt(), least, most) : this;
  }

  InputFaults zone(String field, Optional<ZoneId> zone, boolean needed) {
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

  InputFaults day(String field, Optional<LocalDate> day) {
    return day.isPresent() ? day(field, day.get()) : this;
  }

  InputFaults day(String field, LocalDate day) {
    return dated(field, day, day.equals(NO_DAY), isStorable(day), "a day");
  }

  /** Compares two days, if neither is a fault already. */
  InputFaults notBefore(String field, LocalDate day, LocalDate session) {
    return that(
        !day.isBefore(session) || !isStorable(day) || !isStorable(session),
        field,
        day,
        "a day not before the session on " + session);
  }

  private static boolean isStorable(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= 9999;
  }

  InputFaults moment(String field, Optional<ZonedDateTime> moment) {
    return moment.isPresent() ? moment(field, moment.get()) : this;
  }

  InputFaults moment(String field, ZonedDateTime moment) {
    boolean isStorable = Faults.isStorable(moment.toInstant());
    String what = "a date and a time with its zone";
    return dated(field, moment, moment.equals(NO_MOMENT), isStorable, what);
  }

  /** Stored data has years of four digits. */
  private InputFaults dated(
      String field, Object value, boolean isMissing, boolean isStorable, String what) {
    return that(
        isStorable,
        field,
        isMissing ? "" : value,
        isMissing ? what : what + " in the years 0000 to 9999");
  }

  InputFaults language(Optional<Locale> language) {
    return that(
        language.isEmpty() || !language.get().getLanguage().isEmpty(),
        "language",
        language.map(Locale::toLanguageTag).orElse(""),
        "a locale with a language such as en");
  }

  InputFaults link(String field, Optional<String> link) {
    faults.optionalText(field, link, LINK);
    link.filter(text -> !Blank.is(text))
        .flatMap(InputFaults::addressFault)
        .ifPresent(limit -> that(false, field, link.orElse(""), limit));
    return this;
  }

  /** Returns whether a text is an address that a link may have. */
  static boolean isAddress(String link) {
    return addressFault(link).isEmpty();
  }

  /** A host in other scripts, its form in ASCII, or a user before an @ could pose as another address. */
  private static Optional<String> addressFault(String link) {
    URI uri;
    try {
      uri = new URI(link);
    } catch (URISyntaxException e) {
      return Optional.of(ADDRESS);
    }
    String host = uri.getHost();
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || host == null
        || uri.getRawUserInfo() != null
        || !uri.toASCIIString().equals(link)) {
      return Optional.of(ADDRESS);
    }
    if (("." + host).toLowerCase(Locale.ROOT).contains(".xn--")) {
      return Optional.of("a host without xn--, which stands for letters that can pose as others");
    }
    boolean hasPort = uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= 65_535);
    return hasPort ? Optional.empty() : Optional.of("no port, or one from 1 to 65535");
  }

  InputFaults that(boolean holds, String field, Object value, String limit) {
    faults.that(holds, field, value, limit);
    return this;
  }

  <V> InputFaults some(String field, List<V> values, int least, int most, Check<V> check) {
    that(
        values.size() >= least,
        field,
        values.size() == 1 ? "1 entry" : values.size() + " entries",
        least + " to " + most + " entries");
    return each(field, values, most, check);
  }

  /** Checks the entries up to the limit. One fault stands for all entries beyond it. */
  <V> InputFaults each(String field, List<V> values, int most, Check<V> check) {
    faults.atMost(field, values, most);
    for (int i = 0; i < Math.min(values.size(), most); i++) {
      check.check(this, field + "[" + i + "]", values.get(i));
    }
    return this;
  }

  /** Throws one exception with all faults, if there is any. */
  void throwIfAny() {
    faults.throwIfAny();
  }

  private static String text(Optional<ZoneId> zone) {
    return zone.map(ZoneId::getId).orElse("");
  }

  /** Checks one entry of a list. */
  interface Check<V> {
    void check(InputFaults faults, String field, V value);
  }
}
