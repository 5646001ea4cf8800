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
 * RescheduleRequest request = RescheduleRequest.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
 *     .reason("A colleague is ill, and I am covering the night shift")
 *     .addSlot(ZonedDateTime.parse("2026-04-21T17:30+02:00[Europe/Warsaw]"))
 *     .addSlot(ZonedDateTime.parse("2026-04-22T18:00+02:00[Europe/Warsaw]"))
 *     .agenda("The agenda stays as I sent it")
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, the start, two slots and the agenda are mandatory. All limits are in code points. No text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class RescheduleRequest extends MessageInput
    permits ImmutableRescheduleRequest {
  private static final int MOST_SLOTS = 3;

  RescheduleRequest() {}

  @Override
  public MessageKind kind() {
    return MessageKind.RESCHEDULE_REQUEST;
  }

  /** {@return the planned start of the session, with its zone, in the years 0000 to 9999} */
  @Value.Default
  public ZonedDateTime start() {
    return InputFaults.NO_MOMENT;
  }

  /** {@return the times that the mentee offers instead, 2 or 3 different ones, each with its zone} */
  public abstract List<ZonedDateTime> slots();

  /** {@return the effect on the agenda, one sentence of 1 to 200 code points} */
  @Value.Default
  public String agenda() {
    return "";
  }

  /** {@return the reason in the mentee's own words, one sentence of 1 to 160 code points; it is never taken from a history} */
  public abstract Optional<String> reason();

  @Value.Check
  void check() {
    InputFaults faults = InputFaults.of("RescheduleRequest", recipient(), sender())
        .moment("start", start())
        .some("slots", slots(), 2, MOST_SLOTS, InputFaults::moment);
    checkSlots(faults);
    faults
        .line("agenda", agenda(), 200)
        .line("reason", reason(), 160)
        .language(language())
        .throwIfAny();
  }

  private void checkSlots(InputFaults faults) {
    for (int i = 0; i < Math.min(slots().size(), MOST_SLOTS); i++) {
      ZonedDateTime slot = slots().get(i);
      boolean isNew = slots().subList(0, i).stream().noneMatch(slot::isEqual);
      faults
          .that(!slot.isEqual(start()), "slots[" + i + "]", slot, "another time than the start")
          .that(isNew, "slots[" + i + "]", slot, "a time that is not offered twice");
    }
  }

  /**
   * Creates a request step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this request} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link RescheduleRequest}. Not thread-safe. */
  public static final class Builder extends ImmutableRescheduleRequest.Builder {
    Builder() {}
  }
}
