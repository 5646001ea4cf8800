package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Thanks at the end of a relationship: what was achieved, what made the difference, and what comes next.
 *
 * <pre>{@code
 * ClosingThanks thanks = ClosingThanks.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .difference("You asked me who would miss each detail, and I have been asking myself ever since")
 *     .addAchievement("Nine of ten handovers end within fifteen minutes")
 *     .next("bring the list to the other wards")
 *     .build();
 * }</pre>
 *
 * <p>The mentor, the mentee, the difference, one achievement and the next step are mandatory. {@code next}, {@code contact} and {@code offer}
 * complete a sentence of the message: see {@link SentenceStarter}. All limits are in code points. No text has a line break. A history fills the
 * achievements: see {@link #from(List)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface ClosingThanks extends MessageInput permits ImmutableClosingThanks {
  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.CLOSING_THANKS;
  }

  /**
   * Says what the mentor did that made the difference.
   *
   * @return one or two whole sentences of 1 to 240 code points
   */
  @Value.Default
  default String difference() {
    return "";
  }

  /**
   * Lists what the mentee has achieved.
   *
   * @return 1 to 8 phrases of 1 to 200 code points each
   */
  List<String> achievements();

  /**
   * Completes "Next, I will …".
   *
   * @return 1 to 160 code points that begin with a verb
   */
  @Value.Default
  default String next() {
    return "";
  }

  /**
   * Completes "I would like to …": a wish for the time after, which the message leaves open to a no.
   *
   * @return 1 to 160 code points that begin with a verb, or empty
   */
  Optional<String> contact();

  /**
   * Completes "In return for your help, I can …".
   *
   * @return 1 to 160 code points that begin with a verb, or empty
   */
  Optional<String> offer();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("ClosingThanks")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .line("difference", difference(), 240)
        .some(
            "achievements",
            achievements(),
            1,
            8,
            (form, field, text) -> form.line(field, text, 200))
        .line("next", next(), 160)
        .line("contact", contact(), 160)
        .line("offer", offer(), 160)
        .language("language", language())
        .close();
  }

  /**
   * Starts thanks from the history of a relationship. It takes the texts of the successes, in their order and each once, in the words of whoever
   * recorded them, and nothing else: reasons, reflections, feedback and evaluations were said in confidence. A success that was recorded without a text
   * is passed over.
   *
   * @param history recorded events, all of them or a part
   * @return a builder that still needs the mentor, the mentee, the difference and the next step, and an achievement if the history has none
   * @throws NullPointerException if the history is null or has a null in it
   */
  static Builder from(List<RecordedEvent> history) {
    return Prefill.closingThanks(Objects.requireNonNull(history, "history"));
  }

  /**
   * Starts a letter of thanks.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another letter of thanks from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ClosingThanks}. Not thread-safe. */
  final class Builder extends ImmutableClosingThanks.Builder {
    Builder() {}
  }
}
