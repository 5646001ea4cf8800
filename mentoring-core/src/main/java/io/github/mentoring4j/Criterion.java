package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What must be true for a move, as data: it can be explained, drawn, compared and stored. There is no lambda in it.
 *
 * <pre>{@code
 * Criterion.atLeast(Evidence.SESSIONS_HELD, 1)
 * Criterion.none(Evidence.ACTIONS_OPEN)
 * Criterion.anyOf(Criterion.atLeast(Evidence.SUCCESSES, 1), Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, 3))
 * }</pre>
 *
 * <p>"Every goal has a status" is said as {@code none(GOALS_WITHOUT_STATUS)}, so that a finding can name the exceptions. Immutable and
 * thread-safe.
 */
public sealed interface Criterion {

  /**
   * Asks for a number or more.
   *
   * @param evidence what is counted
   * @param required the least that is enough
   * @return the criterion
   * @throws InvalidValueException if less than 1 is required, which would ask for nothing
   */
  static Criterion atLeast(Evidence evidence, int required) {
    return new AtLeast(evidence, required);
  }

  /**
   * Asks for a number or less.
   *
   * @param evidence what is counted
   * @param allowed the most that is fine
   * @return the criterion
   * @throws InvalidValueException if less than 1 is allowed, which {@link #none} says better
   */
  static Criterion atMost(Evidence evidence, int allowed) {
    return new AtMost(evidence, allowed);
  }

  /**
   * Asks that nothing is left.
   *
   * @param evidence what is counted
   * @return the criterion
   */
  static Criterion none(Evidence evidence) {
    return new None(evidence);
  }

  /**
   * Asks for everything.
   *
   * @param criteria what is asked for together
   * @return the criterion
   * @throws InvalidValueException if there is no criterion, or if they are nested deeper than 16 levels
   */
  static Criterion allOf(Criterion... criteria) {
    return new AllOf(List.of(criteria));
  }

  /**
   * Asks for one thing out of several.
   *
   * @param criteria the choice
   * @return the criterion
   * @throws InvalidValueException if there is no criterion, or if they are nested deeper than 16 levels
   */
  static Criterion anyOf(Criterion... criteria) {
    return new AnyOf(List.of(criteria));
  }

  /**
   * Judges this criterion.
   *
   * @param source where the evidence is looked up
   * @return everything that is unmet; empty if the criterion is met. Evidence that is not supplied is a finding of its own, with the code
   *     {@code <evidence>.not-supplied}
   */
  default List<Finding> judge(Evidence.Source source) {
    return List.copyOf(CriterionParts.unmet(List.of(this), source, Finding.Severity.ERROR));
  }

  /** {@return the evidence that the criterion needs, each once, in the order of its first mention} */
  List<Evidence> asksFor();

  /**
   * Returns the criterion in words.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Sessions held: at least 1}
   */
  default String describe(Locale locale) {
    return CriterionTexts.describe(this, locale);
  }

  /**
   * A number or more.
   *
   * @param evidence what is counted
   * @param required the least that is enough
   */
  record AtLeast(Evidence evidence, int required) implements Criterion {
    /** @throws InvalidValueException if less than 1 is required */
    public AtLeast {
      Objects.requireNonNull(evidence, "evidence");
      Faults.of("Criterion")
          .that(required >= 1, "required", required, "1 or more")
          .throwIfAny();
    }

    @Override
    public List<Evidence> asksFor() {
      return List.of(evidence);
    }
  }

  /**
   * A number or less.
   *
   * @param evidence what is counted
   * @param allowed the most that is fine
   */
  record AtMost(Evidence evidence, int allowed) implements Criterion {
    /** @throws InvalidValueException if less than 1 is allowed */
    public AtMost {
      Objects.requireNonNull(evidence, "evidence");
      Faults.of("Criterion").that(allowed >= 1, "allowed", allowed, "1 or more").throwIfAny();
    }

    @Override
    public List<Evidence> asksFor() {
      return List.of(evidence);
    }
  }

  /**
   * Nothing left.
   *
   * @param evidence what is counted
   */
  record None(Evidence evidence) implements Criterion {
    public None {
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public List<Evidence> asksFor() {
      return List.of(evidence);
    }
  }

  /**
   * All of several. Its findings are those of its parts.
   *
   * @param criteria what is asked for together
   */
  record AllOf(List<Criterion> criteria) implements Criterion {
    /** @throws InvalidValueException if there is no criterion, or if they are nested deeper than 16 levels */
    public AllOf {
      criteria = CriterionParts.checked(criteria);
    }

    @Override
    public List<Evidence> asksFor() {
      return CriterionParts.asksFor(criteria);
    }
  }

  /**
   * One of several. If none is met there is one finding, {@code any-of}, whose {@linkplain Finding#parts parts} say what each alternative
   * lacks; an alternative that lacks several things at once is a finding {@code all-of}.
   *
   * @param criteria the choice
   */
  record AnyOf(List<Criterion> criteria) implements Criterion {
    /** @throws InvalidValueException if there is no criterion, or if they are nested deeper than 16 levels */
    public AnyOf {
      criteria = CriterionParts.checked(criteria);
    }

    @Override
    public List<Evidence> asksFor() {
      return CriterionParts.asksFor(criteria);
    }
  }
}
