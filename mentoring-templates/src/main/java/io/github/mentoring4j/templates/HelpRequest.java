package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to one's mentor for help with one matter: one to three questions, or two to four options with one's own recommendation.
 *
 * <pre>{@code
 * HelpRequest request = HelpRequest.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .topic("handovers that run over")
 *     .minutes(10)
 *     .goal("end every handover after fifteen minutes from May on")
 *     .background("Two of the last five took half an hour, because the day team asks for details.")
 *     .whyYou("You have introduced short handovers on two wards")
 *     .addQuestion("Which details would you leave to the written notes?")
 *     .addTried("A list of five points", "faster, but the questions came afterwards")
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, the topic, the minutes, the goal, the background and {@code whyYou} are mandatory. A question is
 * mandatory unless there are options. Options and a recommendation come together. {@code goal} and {@code meanwhile} complete a sentence of the
 * message: see {@link SentenceStarter}. All limits are in code points. No text but the background has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class HelpRequest extends MessageInput permits ImmutableHelpRequest {
  /**
   * Something that the mentee has tried. The request checks the limits.
   *
   * @param what the attempt, 1 to 120 code points
   * @param result the result, 1 to 160 code points
   */
  public record Attempt(String what, String result) {
    public Attempt {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(result, "result");
    }
  }

  HelpRequest() {}

  @Override
  public MessageKind kind() {
    return MessageKind.HELP_REQUEST;
  }

  /** {@return the topic for the subject line, 1 to 36 code points} */
  @Value.Default
  public String topic() {
    return "";
  }

  /** {@return the time that the answer is expected to take, 5 to 60 minutes} */
  @Value.Default
  public int minutes() {
    return 0;
  }

  /**
   * Completes “My aim is to …” with the goal behind the question.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  @Value.Default
  public String goal() {
    return "";
  }

  /** {@return the situation in whole sentences of 1 to 500 code points, which may have line breaks} */
  @Value.Default
  public String background() {
    return "";
  }

  /** {@return the reason for asking this mentor: something that the mentor knows or has done; one or two sentences of 1 to 240 code points} */
  @Value.Default
  public String whyYou() {
    return "";
  }

  /**
   * Returns the questions. There may be none if there are options. The message then asks which of the options the mentor would choose.
   *
   * @return 1 to 3 whole questions of 1 to 240 code points each
   */
  public abstract List<String> questions();

  /** {@return the ways that the mentee sees, 2 to 4 phrases of 1 to 160 code points each, or none} */
  public abstract List<String> options();

  /**
   * Completes “What I would choose: …” with the mentee's own choice among the options and its reason.
   *
   * @return a phrase after the colon, 1 to 240 code points; given together with options
   */
  public abstract Optional<String> recommendation();

  /**
   * Completes “What I expected: …” with what the mentee had expected to happen.
   *
   * @return a phrase after the colon, 1 to 200 code points
   */
  public abstract Optional<String> expected();

  /** {@return what the mentee has tried, at most 4 attempts} */
  public abstract List<Attempt> tried();

  /** {@return the last day for an answer} */
  public abstract Optional<LocalDate> neededBy();

  /**
   * Completes “Meanwhile, I will …”.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  public abstract Optional<String> meanwhile();

  /** {@return one address with more detail, an {@code https} address in ASCII of at most 200 code points} */
  public abstract Optional<String> link();

  /** {@return thanks for earlier help that made a difference, one sentence of 1 to 240 code points} */
  public abstract Optional<String> thanksFor();

  @Value.Check
  void check() {
    InputFaults.of("HelpRequest", recipient(), sender())
        .line("topic", topic(), 36)
        .minutes("minutes", minutes(), 5, 60)
        .line("goal", goal(), 160)
        .text("background", background(), 500)
        .line("whyYou", whyYou(), 240)
        .that(
            !questions().isEmpty() || !options().isEmpty(),
            "questions",
            "0 entries",
            "1 to 3 entries, or 2 to 4 options instead")
        .questions("questions", questions(), 0, 3)
        .that(
            options().isEmpty() || questions().size() < 3,
            "questions",
            "3 entries",
            "at most 2 entries beside options, since the message asks for a choice as well")
        .that(options().size() != 1, "options", "1 entry", "2 to 4 entries, or none")
        .lines("options", options(), 4, 160)
        .line("recommendation", recommendation(), 240)
        .that(
            recommendation().isPresent() == !options().isEmpty(),
            "recommendation",
            recommendation().orElse(""),
            options().isEmpty()
                ? "to be left out where there are no options"
                : "to be given with the options")
        .line("expected", expected(), 200)
        .each(
            "tried",
            tried(),
            4,
            (faults, field, attempt) -> faults
                .line(field + ".what", attempt.what(), 120)
                .line(field + ".result", attempt.result(), 160))
        .day("neededBy", neededBy())
        .line("meanwhile", meanwhile(), 160)
        .link("link", link())
        .line("thanksFor", thanksFor(), 240)
        .language(language())
        .throwIfAny();
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

  /** Builds a {@link HelpRequest}. Not thread-safe. */
  public static final class Builder extends ImmutableHelpRequest.Builder {
    Builder() {}

    /**
     * Adds something that the mentee has tried.
     *
     * @param what the attempt, 1 to 120 code points
     * @param result the result, 1 to 160 code points
     * @return this
     */
    public Builder addTried(String what, String result) {
      return addTried(new Attempt(what, result));
    }
  }
}
