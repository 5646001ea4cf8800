package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.LanguageTexts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A key for something that can be counted in a relationship, and that a {@link Criterion} asks for.
 *
 * <p>The constants are what the default criteria need. <em>In stage</em> means: since the present stage was entered, so that after a step
 * back the work of the stage counts again from zero. A policy of your own may ask for evidence of your own:
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
  /** Sessions that ended in this stage, whenever they were recorded as held. */
  public static final Evidence SESSIONS_HELD_IN_STAGE = builtIn("sessions-held-in-stage");
  /** How many of the two sides have said yes: 2 while terms are in force and not to be renewed, else the number of yeses to proposed ones. */
  public static final Evidence AGREEMENT_CONFIRMATIONS = builtIn("agreement-confirmations");
  /** Goals that are neither met nor dropped. */
  public static final Evidence GOALS_OPEN = builtIn("goals-open");
  /** Open goals that lack a measure, a target date or both. */
  public static final Evidence GOALS_WITHOUT_MEASURE_OR_DATE =
      builtIn("goals-without-measure-or-date");
  /** Open goals for which neither a step nor a reason why there is none was ever logged. */
  public static final Evidence GOALS_WITHOUT_STEP = builtIn("goals-without-step");
  /** Goals without a status that counts: met and dropped count for good, any other status if it was given in this stage. */
  public static final Evidence GOALS_WITHOUT_STATUS = builtIn("goals-without-status");
  /** Feedback by the mentor in this stage. */
  public static final Evidence FEEDBACK_BY_MENTOR_IN_STAGE = builtIn("feedback-by-mentor-in-stage");
  /** Feedback by the mentee in this stage. */
  public static final Evidence FEEDBACK_BY_MENTEE_IN_STAGE = builtIn("feedback-by-mentee-in-stage");
  /** Reflections by either side in this stage. */
  public static final Evidence REFLECTIONS_IN_STAGE = builtIn("reflections-in-stage");
  /** Actions that are neither done nor dropped nor handed over. */
  public static final Evidence ACTIONS_OPEN = builtIn("actions-open");
  /** Closing evaluations by the mentee in this stage. */
  public static final Evidence EVALUATIONS_BY_MENTEE_IN_STAGE =
      builtIn("evaluations-by-mentee-in-stage");
  /** Closing evaluations by the mentor in this stage. */
  public static final Evidence EVALUATIONS_BY_MENTOR_IN_STAGE =
      builtIn("evaluations-by-mentor-in-stage");
  /** Successes that either side has recognised, since the relationship began. */
  public static final Evidence SUCCESSES = builtIn("successes");
  /** Plans for the time after, by either side in this stage. */
  public static final Evidence FUTURE_PLANS_IN_STAGE = builtIn("future-plans-in-stage");
  /** Choices on future contact, by either side in this stage. No contact is a choice. */
  public static final Evidence CONTACT_CHOICES_IN_STAGE = builtIn("contact-choices-in-stage");
  /** Thanks by the mentee in this stage. */
  public static final Evidence THANKS_BY_MENTEE_IN_STAGE = builtIn("thanks-by-mentee-in-stage");
  /** Thanks by the mentor in this stage. */
  public static final Evidence THANKS_BY_MENTOR_IN_STAGE = builtIn("thanks-by-mentor-in-stage");

  /** Leaves room for the operator in the code of a finding. */
  private static final int CODE = 100;

  private final String code;
  private final @Nullable String label;
  private final String tooFew;
  private final String tooMany;
  private final String some;
  private final String unknown;

  private Evidence(String code, @Nullable String label) {
    this.code = code;
    this.label = label;
    tooFew = code + ".at-least";
    tooMany = code + ".at-most";
    some = code + ".none";
    unknown = code + ".not-supplied";
  }

  /** What can be wrong with some evidence. */
  enum Lack {
    TOO_FEW,
    TOO_MANY,
    SOME,
    UNKNOWN
  }

  /** The code of a finding over this evidence, for example {@code sessions-held.at-least}. */
  String findingCode(Lack lack) {
    return switch (lack) {
      case TOO_FEW -> tooFew;
      case TOO_MANY -> tooMany;
      case SOME -> some;
      case UNKNOWN -> unknown;
    };
  }

  private static Evidence builtIn(String code) {
    return new Evidence(code, null);
  }

  /**
   * Creates a key of your own.
   *
   * @param code the code, unique among all evidence you use; a prefix with a dot, as in {@code acme.badges}, keeps clear of this library's
   * @param label what people call it, as it begins the sentence {@code badges earned: 2, at least 3 are needed.}
   * @return the key
   * @throws InvalidValueException if the code has no dot, or if a text is blank or too long (100 and 200 code points), with all faults
   */
  public static Evidence of(String code, String label) {
    Faults.of("Evidence")
        .id("code", code, CODE)
        .that(
            code.indexOf('.') > 0,
            "code",
            code,
            "a prefix of your own and a dot, as in acme.badges")
        .text("label", label, Faults.NAME)
        .throwIfAny();
    return new Evidence(code, label);
  }

  /** {@return the name for programs, for example {@code sessions-held}} */
  public String code() {
    return code;
  }

  /**
   * Returns the name for readers.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a label of your own in your own words
   * @return for example {@code Sessions held}
   */
  public String label(Locale locale) {
    return ownLabel().orElseGet(() -> label(code, LanguageTexts.of(locale)));
  }

  /** The name of evidence that has no label of its own. */
  static String label(String code, LanguageTexts texts) {
    return texts.find("evidence." + code).orElse(code);
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

  /**
   * Answers how much there is of some {@link Evidence}. A {@link Mentorship} is asked through {@link Mentorship#evidence()}; an entity of your
   * own through a source that you build or write:
   *
   * <pre>{@code
   * Source source = Source.builder()
   *     .put(Evidence.SESSIONS_HELD, pair.meetings().size())
   *     .put(Evidence.GOALS_WITHOUT_STATUS, List.of("objective-7"))
   *     .build();
   * }</pre>
   */
  @FunctionalInterface
  public interface Source {

    /**
     * Looks up one kind of evidence.
     *
     * @param evidence what is asked for
     * @return what is known of it; {@link Observation#notSupplied()} where nothing is, which is never taken for zero
     */
    Observation observe(Evidence evidence);

    /**
     * Creates a builder of a source that holds what it is given.
     *
     * @return an empty builder, whose source answers <em>not supplied</em> to everything
     */
    static Builder builder() {
      return new Builder();
    }

    /** Collects observations by their evidence. Not thread-safe; the source it builds is immutable. */
    final class Builder {
      private final Map<Evidence, Observation> observations = new HashMap<>();

      private Builder() {}

      /**
       * Sets how many there are. A second answer for the same evidence replaces the first.
       *
       * @param evidence what is counted
       * @param count how many
       * @return this
       * @throws InvalidValueException if the count is negative
       */
      public Builder put(Evidence evidence, int count) {
        observations.put(Objects.requireNonNull(evidence, "evidence"), Observation.count(count));
        return this;
      }

      /**
       * Sets which there are, so that a finding can name them.
       *
       * @param evidence what is listed
       * @param subjects the ids or titles
       * @return this
       */
      public Builder put(Evidence evidence, Collection<String> subjects) {
        Objects.requireNonNull(subjects, "subjects");
        observations.put(
            Objects.requireNonNull(evidence, "evidence"), Observation.subjects(subjects));
        return this;
      }

      /** {@return an immutable, thread-safe source of what was put in} */
      public Source build() {
        Map<Evidence, Observation> kept = Map.copyOf(observations);
        return evidence -> kept.getOrDefault(evidence, Observation.notSupplied());
      }
    }
  }

  /**
   * What is known of some evidence. Immutable and thread-safe.
   *
   * @param isSupplied whether anything is known
   * @param count how many there are; 0 where nothing is known
   * @param subjects which they are, where that is known; else empty
   */
  public record Observation(boolean isSupplied, int count, List<String> subjects) {
    private static final Observation NOT_SUPPLIED = new Observation(false, 0, List.of());

    /** Most counts are this small, and one value for each is enough. */
    private static final List<Observation> SMALL = IntStream.range(0, 16)
        .mapToObj(count -> new Observation(true, count, List.of()))
        .toList();

    /**
     * @throws InvalidValueException if the count is negative, if there are subjects but not as many as counted, or if something is counted
     *     that was not supplied
     */
    public Observation {
      subjects = List.copyOf(subjects);
      if (count < 0
          || (!subjects.isEmpty() && subjects.size() != count)
          || (!isSupplied && count != 0)) {
        Faults.of("Observation")
            .that(count >= 0, "count", count, "0 or more")
            .that(
                subjects.isEmpty() || subjects.size() == count,
                "subjects",
                subjects,
                "as many subjects as are counted")
            .that(isSupplied || count == 0, "count", count, "0 where nothing is supplied")
            .throwIfAny();
      }
    }

    /**
     * Creates an observation of a number.
     *
     * @param count how many there are
     * @return the observation
     * @throws InvalidValueException if the count is negative
     */
    public static Observation count(int count) {
      return count >= 0 && count < SMALL.size()
          ? SMALL.get(count)
          : new Observation(true, count, List.of());
    }

    /**
     * Creates an observation of a number together with what was counted.
     *
     * @param subjects the ids or titles
     * @return the observation
     */
    public static Observation subjects(Collection<String> subjects) {
      return subjects.isEmpty()
          ? count(0)
          : new Observation(true, subjects.size(), List.copyOf(subjects));
    }

    /** {@return the observation that nothing is known} */
    public static Observation notSupplied() {
      return NOT_SUPPLIED;
    }
  }
}
