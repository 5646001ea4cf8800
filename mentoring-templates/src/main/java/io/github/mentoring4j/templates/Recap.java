package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of a session, with thanks for one specific thing, best sent within two days.
 *
 * <pre>{@code
 * Recap recap = Recap.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .date(LocalDate.of(2026, 4, 16))
 *     .thanksFor("Your question who misses the details changed what I put on the list.")
 *     .addAction("Try the new list on three nights", LocalDate.of(2026, 4, 24))
 *     .build();
 * }</pre>
 *
 * <p>The mentor, the mentee, the date, the thanks and one action are mandatory. All limits are in code points. No text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Recap extends MessageInput permits ImmutableRecap {
  /**
   * Something that the mentee will do.
   *
   * @param text what it is, 1 to 160 code points; stands after a colon
   * @param due the last day for it
   */
  record Action(String text, LocalDate due) {
    /**
     * Makes an action, which is judged by the recap that it is given to.
     *
     * @param text what it is, 1 to 160 code points; stands after a colon
     * @param due the last day for it
     * @throws NullPointerException if a part is null
     */
    public Action {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(due, "due");
    }
  }

  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.RECAP;
  }

  /**
   * Says on which day the session was.
   *
   * @return the day, in the years 0000 to 9999; messages show it without the year
   */
  @Value.Default
  default LocalDate date() {
    return Form.NO_DAY;
  }

  /**
   * Thanks for one specific thing.
   *
   * @return one sentence of 1 to 240 code points
   */
  @Value.Default
  default String thanksFor() {
    return "";
  }

  /**
   * Lists what the mentee will do, and by when.
   *
   * @return 1 to 5 actions
   */
  List<Action> actions();

  /**
   * Lists what was decided.
   *
   * @return at most 5 phrases of 1 to 200 code points each
   */
  List<String> decisions();

  /**
   * Lists what the mentor offered to do.
   *
   * @return at most 3 phrases of 1 to 160 code points each
   */
  List<String> offers();

  /**
   * Says when the next session begins.
   *
   * @return the date, the time and the zone, or empty; messages show it without the year
   */
  Optional<ZonedDateTime> next();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("Recap")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .day("date", date())
        .line("thanksFor", thanksFor(), 240)
        .some(
            "actions",
            actions(),
            1,
            5,
            (form, field, action) ->
                form.line(field + ".text", action.text(), 160).day(field + ".due", action.due()))
        .lines("decisions", decisions(), 5, 200)
        .lines("offers", offers(), 3, 160)
        .moment("next", next())
        .language("language", language())
        .close();
  }

  /**
   * Starts a recap.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another recap from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Recap}. Not thread-safe. */
  final class Builder extends ImmutableRecap.Builder {
    Builder() {}

    /**
     * Adds something that the mentee will do.
     *
     * @param text what it is, 1 to 160 code points
     * @param due the last day for it
     * @return this
     * @throws NullPointerException if a parameter is null
     */
    public Builder addAction(String text, LocalDate due) {
      return addAction(new Action(text, due));
    }
  }
}
