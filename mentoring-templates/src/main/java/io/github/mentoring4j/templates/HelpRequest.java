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
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
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
 * <p>The mentor, the mentee, the topic, the minutes, the goal, the background and why it is this mentor are mandatory, and so is a question
 * unless there are options. Options and a recommendation come together. {@code goal} and {@code meanwhile} complete a sentence of the message:
 * see {@link SentenceStarter}. All limits are in code points. No text but the background has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface HelpRequest extends MessageInput permits ImmutableHelpRequest {
  /**
   * Something that the mentee has tried.
   *
   * @param what what was done, 1 to 120 code points
   * @param result what came of it, 1 to 160 code points
   */
  record Attempt(String what, String result) {
    /**
     * Makes an attempt, which is judged by the request that it is given to.
     *
     * @param what what was done, 1 to 120 code points
     * @param result what came of it, 1 to 160 code points
     * @throws NullPointerException if a part is null
     */
    public Attempt {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(result, "result");
    }
  }

  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.HELP_REQUEST;
  }

  /**
   * Says for the subject line what it is about.
   *
   * @return 1 to 36 code points
   */
  @Value.Default
  default String topic() {
    return "";
  }

  /**
   * Says how long the mentee expects the answer to take.
   *
   * @return 5 to 60 minutes
   */
  @Value.Default
  default int minutes() {
    return 0;
  }

  /**
   * Completes "My aim is to …": the goal behind the question.
   *
   * @return 1 to 160 code points that begin with a verb
   */
  @Value.Default
  default String goal() {
    return "";
  }

  /**
   * Says what is the case and what happens.
   *
   * @return whole sentences of 1 to 500 code points, which may have line breaks
   */
  @Value.Default
  default String background() {
    return "";
  }

  /**
   * Says why the mentee needs help, and that of this mentor: names what the mentor knows or has done.
   *
   * @return one or two sentences of 1 to 240 code points
   */
  @Value.Default
  default String whyYou() {
    return "";
  }

  /**
   * Lists what the mentee asks.
   *
   * @return 1 to 3 whole questions of 1 to 240 code points each; may be empty if there are options, and then the message asks which of these
   *     the mentor would choose
   */
  List<String> questions();

  /**
   * Lists the ways that the mentee sees.
   *
   * @return 2 to 4 phrases of 1 to 160 code points each, or none
   */
  List<String> options();

  /**
   * Says which option the mentee would choose, and why. Stands after a colon.
   *
   * @return 1 to 240 code points; empty exactly when there are no options
   */
  Optional<String> recommendation();

  /**
   * Says what the mentee had expected to happen. Stands after a colon.
   *
   * @return 1 to 200 code points, or empty
   */
  Optional<String> expected();

  /**
   * Lists what the mentee has tried, and what came of it.
   *
   * @return at most 4 attempts
   */
  List<Attempt> tried();

  /**
   * Says by when an answer is needed.
   *
   * @return the last day, or empty; messages show it without the year
   */
  Optional<LocalDate> neededBy();

  /**
   * Completes "Meanwhile, I will …".
   *
   * @return 1 to 160 code points that begin with a verb, or empty
   */
  Optional<String> meanwhile();

  /**
   * Gives one address with more detail.
   *
   * @return an {@code https} address of at most 200 code points, in ASCII, or empty
   */
  Optional<String> link();

  /**
   * Thanks for an earlier help that made a difference.
   *
   * @return one sentence of 1 to 240 code points, or empty
   */
  Optional<String> thanksFor();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("HelpRequest")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
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
        .lines("questions", questions(), 3, 240)
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
            (form, field, attempt) -> form.line(field + ".what", attempt.what(), 120)
                .line(field + ".result", attempt.result(), 160))
        .day("neededBy", neededBy())
        .line("meanwhile", meanwhile(), 160)
        .link("link", link())
        .line("thanksFor", thanksFor(), 240)
        .language("language", language())
        .close();
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

  /** Builds a {@link HelpRequest}. Not thread-safe. */
  final class Builder extends ImmutableHelpRequest.Builder {
    Builder() {}

    /**
     * Adds something that the mentee has tried.
     *
     * @param what what was done, 1 to 120 code points
     * @param result what came of it, 1 to 160 code points
     * @return this
     * @throws NullPointerException if a part is null
     */
    public Builder addTried(String what, String result) {
      return addTried(new Attempt(what, result));
    }
  }
}
