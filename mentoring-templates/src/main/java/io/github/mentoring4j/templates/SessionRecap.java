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
 * The results of a session, with thanks for one specific thing, best sent within two days.
 *
 * <pre>{@code
 * SessionRecap recap = SessionRecap.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .date(LocalDate.of(2026, 4, 16))
 *     .thanksFor("Your question who misses the details changed what I put on the list.")
 *     .addAction("Try the new list on three nights", LocalDate.of(2026, 4, 24))
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, the date, the thanks and one action are mandatory. All limits are in code points. No text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class SessionRecap extends MessageInput permits ImmutableSessionRecap {
  /**
   * Something that the mentee will do. The recap checks the limits.
   *
   * @param text the action, a phrase after a colon; 1 to 160 code points
   * @param due the last day for it
   */
  public record Action(String text, LocalDate due) {
    public Action {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(due, "due");
    }
  }

  SessionRecap() {}

  @Override
  public MessageKind kind() {
    return MessageKind.SESSION_RECAP;
  }

  /** {@return the day of the session, in the years 0000 to 9999} */
  @Value.Default
  public LocalDate date() {
    return InputFaults.NO_DAY;
  }

  /** {@return thanks for one specific thing, one sentence of 1 to 240 code points} */
  @Value.Default
  public String thanksFor() {
    return "";
  }

  /** {@return the actions of the mentee and their last days, 1 to 5} */
  public abstract List<Action> actions();

  /** {@return the decisions, at most 5 phrases of 1 to 200 code points each} */
  public abstract List<String> decisions();

  /** {@return the offers of the mentor, at most 3 phrases of 1 to 160 code points each} */
  public abstract List<String> offers();

  /** {@return the date, the time and the zone of the next session} */
  public abstract Optional<ZonedDateTime> next();

  @Value.Check
  void check() {
    InputFaults.of("SessionRecap", recipient(), sender())
        .day("date", date())
        .line("thanksFor", thanksFor(), 240)
        .some(
            "actions",
            actions(),
            1,
            5,
            (faults, field, action) -> faults
                .line(field + ".text", action.text(), 160)
                .day(field + ".due", action.due())
                .notBefore(field + ".due", action.due(), date()))
        .lines("decisions", decisions(), 5, 200)
        .lines("offers", offers(), 3, 160)
        .moment("next", next())
        .notBefore("next", next().map(ZonedDateTime::toLocalDate).orElse(date()), date())
        .language(language())
        .throwIfAny();
  }

  /**
   * Creates a recap step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this recap} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionRecap}. Not thread-safe. */
  public static final class Builder extends ImmutableSessionRecap.Builder {
    Builder() {}

    /**
     * Adds something that the mentee will do.
     *
     * @param text the action, a phrase after a colon; 1 to 160 code points
     * @param due the last day for it
     * @return this
     */
    public Builder addAction(String text, LocalDate due) {
      return addAction(new Action(text, due));
    }
  }
}
