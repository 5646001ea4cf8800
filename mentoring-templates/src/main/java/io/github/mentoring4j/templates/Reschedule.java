package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to move a session, with two or three other times, best sent a day before at the latest.
 *
 * <pre>{@code
 * Reschedule move = Reschedule.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
 *     .reason("A colleague is ill, and I am covering the night shift")
 *     .addSlot(ZonedDateTime.parse("2026-04-21T17:30+02:00[Europe/Warsaw]"))
 *     .addSlot(ZonedDateTime.parse("2026-04-22T18:00+02:00[Europe/Warsaw]"))
 *     .agenda("The agenda stays as I sent it")
 *     .build();
 * }</pre>
 *
 * <p>The mentor, the mentee, the start, two slots and the agenda are mandatory. All limits are in code points. No text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Reschedule extends MessageInput permits ImmutableReschedule {
  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.RESCHEDULE;
  }

  /**
   * Says which session is meant: when it was to begin.
   *
   * @return the date, the time and the zone, in the years 0000 to 9999; messages show it without the year
   */
  @Value.Default
  default ZonedDateTime start() {
    return Form.NO_MOMENT;
  }

  /**
   * Lists the times that the mentee offers instead.
   *
   * @return 2 or 3 different times, each with its zone
   */
  List<ZonedDateTime> slots();

  /**
   * Says what happens to the agenda.
   *
   * @return one sentence of 1 to 200 code points
   */
  @Value.Default
  default String agenda() {
    return "";
  }

  /**
   * Says why, in a few words. It is the mentee's to give: a relationship's history is never asked.
   *
   * @return one sentence of 1 to 160 code points, or empty
   */
  Optional<String> reason();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form form = Form.of("Reschedule")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .moment("start", start())
        .some("slots", slots(), 2, 3, Form::moment);
    judgeTimes(form);
    form.line("agenda", agenda(), 200)
        .line("reason", reason(), 160)
        .language("language", language())
        .close();
  }

  private void judgeTimes(Form form) {
    for (int i = 0; i < Math.min(slots().size(), 3); i++) {
      ZonedDateTime slot = slots().get(i);
      boolean isNew = slots().subList(0, i).stream().noneMatch(slot::isEqual);
      form.that(!slot.isEqual(start()), "slots[" + i + "]", slot, "another time than the start")
          .that(isNew, "slots[" + i + "]", slot, "a time that is not offered twice");
    }
  }

  /**
   * Starts a request.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another request from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Reschedule}. Not thread-safe. */
  final class Builder extends ImmutableReschedule.Builder {
    Builder() {}
  }
}
