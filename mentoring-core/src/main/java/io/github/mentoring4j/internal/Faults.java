package io.github.mentoring4j.internal;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects all faults of a value under construction, to report them together. Not thread-safe. */
public final class Faults {
  /** The ceiling of an id, in code points. */
  public static final int ID = 128;

  /** The ceiling of a name, in code points. */
  public static final int NAME = 200;

  /** The ceiling of any other text, in code points. */
  public static final int TEXT = 10_000;

  /** What a builder holds where no point in time was given. */
  public static final Instant NOT_GIVEN = Instant.MIN;

  /** The first point in time that stored data can hold: 0000-01-01T00:00:00Z. */
  public static final Instant FIRST_INSTANT = Instant.ofEpochSecond(-62_167_219_200L);

  /** The last point in time that stored data can hold: 9999-12-31T23:59:59.999999999Z. */
  public static final Instant LAST_INSTANT = Instant.ofEpochSecond(253_402_300_799L, 999_999_999);

  private final String type;

  /** No list as long as all is well, as mostly. */
  private @Nullable List<Fault> found;

  private Faults(String type) {
    this.type = type;
  }

  /**
   * Creates a collector for a value.
   *
   * @param type what is being built, as its maker knows it, for example {@code Goal}
   * @return a collector without faults
   */
  public static Faults of(String type) {
    return new Faults(type);
  }

  /**
   * Asks for a text that is there and not too long.
   *
   * @param field the name of the field
   * @param value the text
   * @param ceiling how many code points it may have
   * @return this
   */
  public Faults text(String field, String value, int ceiling) {
    Objects.requireNonNull(value, field);
    if (Blank.is(value)) {
      return add(field, value, "1 to " + ceiling + " code points");
    }
    return note(field, value, ceiling);
  }

  /**
   * Asks for a text that may be empty, but not too long.
   *
   * @param field the name of the field
   * @param value the text
   * @param ceiling how many code points it may have
   * @return this
   */
  public Faults note(String field, String value, int ceiling) {
    Objects.requireNonNull(value, field);
    if (isTooLong(value, ceiling)) {
      return add(field, value, "at most " + ceiling + " code points");
    }
    return hasLoneSurrogate(value)
        ? add(field, value, "well-formed text, without half a surrogate pair")
        : this;
  }

  /**
   * Asks for a text that is not blank and not too long where it is given at all.
   *
   * @param field the name of the field
   * @param value the text, if any
   * @param ceiling how many code points it may have
   * @return this
   */
  public Faults optionalText(String field, Optional<String> value, int ceiling) {
    Objects.requireNonNull(value, field).ifPresent(text -> text(field, text, ceiling));
    return this;
  }

  /**
   * Asks for an id: a text that is there, not too long, and reads everywhere as what it is.
   *
   * @param field the name of the field
   * @param value the id
   * @return this
   */
  public Faults id(String field, String value) {
    return id(field, value, ID);
  }

  /**
   * Asks for an id with a ceiling of its own.
   *
   * @param field the name of the field
   * @param value the id
   * @param ceiling how many code points it may have
   * @return this
   */
  public Faults id(String field, String value, int ceiling) {
    text(field, value, ceiling);
    return that(
        isPlain(value) || Blank.is(value),
        field,
        value,
        "a text without control characters, line breaks and marks of writing direction");
  }

  /**
   * Asks for an id where one is given at all.
   *
   * @param field the name of the field
   * @param value the id, if any
   * @return this
   */
  public Faults optionalId(String field, Optional<String> value) {
    Objects.requireNonNull(value, field).ifPresent(id -> id(field, id));
    return this;
  }

  /**
   * Asks for a list of texts without a blank or a too long one.
   *
   * @param field the name of the list
   * @param values the texts
   * @param most how many there may be
   * @param ceiling how many code points each may have
   * @return this
   */
  public Faults texts(String field, List<String> values, int most, int ceiling) {
    atMost(field, values, most);
    for (int i = 0; i < Math.min(values.size(), most); i++) {
      if (!isText(values.get(i), ceiling)) {
        text(field + "[" + i + "]", values.get(i), ceiling);
      }
    }
    return this;
  }

  /**
   * Asks for a list of texts of which each may be empty, but not too long.
   *
   * @param field the name of the list
   * @param values the texts
   * @param most how many there may be
   * @param ceiling how many code points each may have
   * @return this
   */
  public Faults notes(String field, List<String> values, int most, int ceiling) {
    atMost(field, values, most);
    for (int i = 0; i < Math.min(values.size(), most); i++) {
      if (!isNote(values.get(i), ceiling)) {
        note(field + "[" + i + "]", values.get(i), ceiling);
      }
    }
    return this;
  }

  private static boolean isText(String value, int ceiling) {
    return !Blank.is(value) && isNote(value, ceiling);
  }

  private static boolean isNote(String value, int ceiling) {
    return !isTooLong(value, ceiling) && !hasLoneSurrogate(value);
  }

  /**
   * Asks for a list that is not too long.
   *
   * @param field the name of the list
   * @param values the list
   * @param most how many there may be
   * @return this
   */
  public Faults atMost(String field, List<?> values, int most) {
    return values.size() <= most
        ? this
        : add(field, values.size() + " entries", "at most " + most + " entries");
  }

  /**
   * Asks for ids that differ from each other.
   *
   * @param field the name of the list
   * @param ids the ids
   * @return this
   */
  public Faults distinct(String field, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      that(
          seen.add(ids.get(i)), field + "[" + i + "]", ids.get(i), "an id that is not given twice");
    }
    return this;
  }

  /**
   * Asks for a point in time that stored data can hold.
   *
   * @param field the name of the field
   * @param value the point in time; {@link #NOT_GIVEN} stands for none
   * @return this
   */
  public Faults instant(String field, Instant value) {
    Objects.requireNonNull(value, field);
    if (value.equals(NOT_GIVEN)) {
      return add(field, "", "a point in time");
    }
    return isStorable(value)
        ? this
        : add(field, value.toString(), "a point in time in the years 0000 to 9999");
  }

  /**
   * Asks for a point in time that stored data can hold, and that lies between two others.
   *
   * @param field the name of the field
   * @param value the point in time
   * @param from the earliest that is right
   * @param to the latest that is right
   * @return this
   */
  public Faults between(String field, Instant value, Instant from, Instant to) {
    instant(field, value);
    return isStorable(value) && (value.isBefore(from) || value.isAfter(to))
        ? add(field, value.toString(), "a time from " + from + " to " + to)
        : this;
  }

  /**
   * Asks for a date that stored data can hold, where one is given at all.
   *
   * @param field the name of the field
   * @param value the date, if any
   * @return this
   */
  public Faults optionalDate(String field, Optional<LocalDate> value) {
    boolean isStorable =
        value.map(LocalDate::getYear).filter(year -> year < 0 || year > 9999).isEmpty();
    return isStorable
        ? this
        : add(field, value.orElseThrow().toString(), "a date in the years 0000 to 9999");
  }

  /**
   * Returns whether stored data can hold a point in time.
   *
   * @param value the point in time
   * @return true from the year 0000 to the year 9999, in UTC
   */
  public static boolean isStorable(Instant value) {
    return !value.isBefore(FIRST_INSTANT) && !value.isAfter(LAST_INSTANT);
  }

  /**
   * Asks for anything else.
   *
   * @param holds whether the value is as it should be
   * @param field the name of the field
   * @param value the value
   * @param limit what is needed, as it follows the word "needs"
   * @return this
   */
  public Faults that(boolean holds, String field, Object value, String limit) {
    return holds ? this : add(field, String.valueOf(value), limit);
  }

  /**
   * Ends the look.
   *
   * @throws InvalidValueException if there was any fault, with all of them
   */
  public void throwIfAny() {
    if (found != null) {
      throw new InvalidValueException(type, found);
    }
  }

  private Faults add(String field, String value, String limit) {
    if (found == null) {
      found = new ArrayList<>();
    }
    found.add(new Fault(field, value, limit));
    return this;
  }

  private static boolean isPlain(String value) {
    // No such character takes two units.
    for (int i = 0; i < value.length(); i++) {
      if (Characters.isControl(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTooLong(String value, int ceiling) {
    // A code point has one unit or two, so the count matters only in between.
    int units = value.length();
    return units > ceiling && (units > 2L * ceiling || value.codePointCount(0, units) > ceiling);
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
