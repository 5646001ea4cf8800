package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Thanks at the end of a relationship: the achievements, the help that made the difference, and the next step.
 *
 * <pre>{@code
 * ClosingThanks thanks = ClosingThanks.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .difference("You asked me who would miss each detail, and I have been asking myself ever since")
 *     .addAchievement("Nine of ten handovers end within fifteen minutes")
 *     .next("bring the list to the other wards")
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, the difference, one achievement and the next step are mandatory. {@code next}, {@code contact} and {@code offer}
 * complete a sentence of the message: see {@link SentenceStarter}. All limits are in code points. No text has a line break. A history fills the
 * achievements: see {@link #from(List)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class ClosingThanks extends MessageInput permits ImmutableClosingThanks {
  ClosingThanks() {}

  @Override
  public MessageKind kind() {
    return MessageKind.CLOSING_THANKS;
  }

  /** {@return the help of the mentor that made the difference, one or two whole sentences of 1 to 240 code points} */
  @Value.Default
  public String difference() {
    return "";
  }

  /** {@return the achievements of the mentee, 1 to 8 phrases of 1 to 200 code points each} */
  public abstract List<String> achievements();

  /**
   * Completes “Next, I will …”.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  @Value.Default
  public String next() {
    return "";
  }

  /**
   * Completes “I would like to …” with a wish for the time after, which the mentor may decline.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  public abstract Optional<String> contact();

  /**
   * Completes “If it is ever useful, I can …”.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  public abstract Optional<String> offer();

  @Value.Check
  void check() {
    InputFaults.of("ClosingThanks", recipient(), sender())
        .line("difference", difference(), 240)
        .some(
            "achievements",
            achievements(),
            1,
            8,
            (faults, field, text) -> faults.line(field, text, 200))
        .line("next", next(), 160)
        .line("contact", contact(), 160)
        .line("offer", offer(), 160)
        .language(language())
        .throwIfAny();
  }

  /**
   * Creates thanks from the history of a relationship. It takes the texts of the successes, in their order and each once. The words are those of
   * the person who recorded them. A success without a text, or with a redacted one, is left out, and so is one whose text is not for all.
   *
   * <p>Nothing else is taken: reasons, reflections, feedback and evaluations were told in confidence.
   *
   * @param history recorded events, all of them or a part
   * @return a builder that still needs the recipient, the sender, the difference, the next step, and any achievement
   */
  public static Builder from(List<RecordedEvent> history) {
    return InputPrefill.closingThanks(Objects.requireNonNull(history, "history"));
  }

  /**
   * Creates a letter of thanks step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this letter} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ClosingThanks}. Not thread-safe. */
  public static final class Builder extends ImmutableClosingThanks.Builder {
    Builder() {}
  }
}
