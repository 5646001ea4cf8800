package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key for something that can be counted in a relationship, and that a {@link Criterion} asks for.
 *
 * <p>The constants are what the default criteria need. <em>In visit</em> means: since the present stage was entered, so that after a step
 * back the work of the stage is done anew. A policy of your own may ask for evidence of your own:
 *
 * <pre>{@code
 * Evidence badges = Evidence.of("acme.badges", "badges earned");
 * }</pre>
 *
 * <p>Two keys are equal if their codes are. Immutable and thread-safe.
 */
public final class Evidence {
  /** Sessions that were held, since the relationship began. */
  public static final Evidence SESSIONS_HELD = builtIn("sessions-held");
  /** Sessions that were held in the present visit. */
  public static final Evidence SESSIONS_HELD_IN_VISIT = builtIn("sessions-held-in-visit");
  /** How many of the two sides have said yes to the present terms of the agreement: 0 to 2. */
  public static final Evidence AGREEMENT_CONFIRMATIONS = builtIn("agreement-confirmations");
  /** Goals that are neither met nor dropped. */
  public static final Evidence GOALS_OPEN = builtIn("goals-open");
  /** Open goals that lack a measure, a target date or both. */
  public static final Evidence GOALS_WITHOUT_MEASURE_OR_DATE =
      builtIn("goals-without-measure-or-date");
  /** Open goals for which neither a step nor a reason why there is none was ever logged. */
  public static final Evidence GOALS_WITHOUT_STEP = builtIn("goals-without-step");
  /** Goals without a status that counts: met and dropped count for good, any other status if it was given in the present visit. */
  public static final Evidence GOALS_WITHOUT_STATUS = builtIn("goals-without-status");
  /** Feedback by the mentor in the present visit. */
  public static final Evidence FEEDBACK_BY_MENTOR_IN_VISIT = builtIn("feedback-by-mentor-in-visit");
  /** Feedback by the mentee in the present visit. */
  public static final Evidence FEEDBACK_BY_MENTEE_IN_VISIT = builtIn("feedback-by-mentee-in-visit");
  /** Reflections by either side in the present visit. */
  public static final Evidence REFLECTIONS_IN_VISIT = builtIn("reflections-in-visit");
  /** Actions that are neither done nor dropped nor handed over. */
  public static final Evidence ACTIONS_OPEN = builtIn("actions-open");
  /** Closing evaluations by the mentee in the present visit. */
  public static final Evidence EVALUATIONS_BY_MENTEE_IN_VISIT =
      builtIn("evaluations-by-mentee-in-visit");
  /** Successes that either side has recognised, since the relationship began. */
  public static final Evidence SUCCESSES = builtIn("successes");
  /** Plans for the time after, by either side in the present visit. */
  public static final Evidence FUTURE_PLANS_IN_VISIT = builtIn("future-plans-in-visit");
  /** Choices on future contact, by either side in the present visit. No contact is a choice. */
  public static final Evidence CONTACT_CHOICES_IN_VISIT = builtIn("contact-choices-in-visit");
  /** Thanks by the mentee in the present visit. */
  public static final Evidence THANKS_BY_MENTEE_IN_VISIT = builtIn("thanks-by-mentee-in-visit");

  /** Leaves room for the operator in the code of a finding. */
  private static final int CODE = 100;

  private final String code;
  private final @Nullable String label;

  private Evidence(String code, @Nullable String label) {
    this.code = code;
    this.label = label;
  }

  private static Evidence builtIn(String code) {
    return new Evidence(code, null);
  }

  /**
   * Makes a key of your own.
   *
   * @param code the code, unique among all evidence you use; a prefix with a dot, as in {@code acme.badges}, keeps clear of this library's
   * @param label what people call it, as it begins the sentence {@code badges earned: 2, at least 3 are needed.}
   * @return the key
   * @throws InvalidValueException if the code has no dot, or if a text is blank or too long (100 and 200 code points), with all faults
   */
  public static Evidence of(String code, String label) {
    Faults.of("Evidence")
        .text("code", code, CODE)
        .that(
            code.indexOf('.') > 0,
            "code",
            code,
            "a prefix of your own and a dot, as in acme.badges")
        .text("label", label, Faults.NAME)
        .throwIfAny();
    return new Evidence(code, label);
  }

  /**
   * Gives the name for programs.
   *
   * @return for example {@code sessions-held}
   */
  public String code() {
    return code;
  }

  /**
   * Gives the name for readers.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a label of your own in your own words
   * @return for example {@code Sessions held}
   */
  public String label(Locale locale) {
    return ownLabel().orElseGet(() -> FindingTexts.label(code, Texts.of(locale)));
  }

  Optional<String> ownLabel() {
    return Optional.ofNullable(label);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
