package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of a {@link ReadinessChecker}: its demand, its reason, its weight, and its judgement.
 *
 * <p>{@link ReadinessChecker#rules()} returns the rules of this library, to be listed or explained. Add one of your own by
 * {@link ReadinessChecker#withRule(ReadinessRule)}:
 *
 * <pre>{@code
 * ReadinessRule camera = ReadinessRule.of(
 *     "acme.camera", Severity.SUGGESTION, "The camera was tried", "Half of our calls began with a search for it.",
 *     (plan, context, now) -> plan.channel().filter("video call"::equals).isEmpty()
 *         ? ReadinessRule.Judgement.notApplicable("there is no video call")
 *         : ReadinessRule.Judgement.unmet(Finding.builder()
 *             .code("acme.camera").path("channel").ownMessage("Nobody has tried the camera.").ownAdvice("Try it today.").build()));
 * }</pre>
 *
 * <p>A rule must be immutable and thread-safe, and give the same judgement for the same plan, context and time.
 */
public interface ReadinessRule {

  /** {@return the name for programs, for example {@code schedule.past}; codes never change once released} */
  String code();

  /** {@return the first version of this library that has the rule, or empty for a rule of your own} */
  default Optional<String> since() {
    return Optional.empty();
  }

  /**
   * Returns how much the rule matters in most sessions. Some rules of this library matter more or less in some sessions; a finding of your own rule
   * never weighs more than the rule. A finding that may be wrong is never an error.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns what the rule asks for, with its numbers. A report keeps the English title of a rule of your own.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a rule of your own in your own words
   * @return for example {@code The session has not begun yet}
   */
  String title(Locale locale);

  /**
   * Returns why the rule asks for it, with the source if there is one. A report keeps the English rationale of a rule of your own.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a rule of your own in your own words
   * @return one or two sentences
   */
  String rationale(Locale locale);

  /** {@return the numbers of the rule that a policy can change; empty if there are none} */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** {@return the stages in which the rule is asked; all of them if the stage does not matter} */
  default Set<Stage> stages() {
    return EnumSet.allOf(Stage.class);
  }

  /** {@return whether the rule is asked without a policy; false if a policy has to switch it on} */
  default boolean isOn() {
    return true;
  }

  /**
   * Returns whether the rule reads prose, and so can be wrong. Such a rule is never an error. Of several with a remark about the same text only the
   * first one counts.
   *
   * @return true if its findings are likely or possible, and not certain
   */
  default boolean readsProse() {
    return false;
  }

  /** {@return plans that meet the rule and plans that do not; empty for a rule of your own without examples} */
  default List<Example> examples() {
    return List.of();
  }

  /**
   * Judges a plan. A rule of {@link ReadinessChecker#standard()} judges by the standard parameters, one of another checker by those of its policy.
   *
   * @param plan the plan of the mentee
   * @param context the facts that are known about the relationship
   * @param now the time of the check
   * @return the judgement
   */
  Judgement judge(SessionPlan plan, SessionContext context, Instant now);

  /**
   * Creates a rule of your own.
   *
   * @param code its code, with a prefix of your own and a dot, as in {@code acme.camera}
   * @param severity how much it matters
   * @param title its demand, for example {@code The camera was tried}
   * @param rationale why it asks for it
   * @param judge how it judges
   * @return the rule
   * @throws InvalidValueException if the code has no dot, or if a text is blank or too long (100 code points for the code, 200 for the title, 10,000 for
   *     the rationale), with all faults
   */
  static ReadinessRule of(
      String code, Severity severity, String title, String rationale, Judge judge) {
    return new OwnRule(code, severity, title, rationale, judge);
  }

  /** How a rule judges. */
  @FunctionalInterface
  interface Judge {
    /**
     * Judges a plan.
     *
     * @param plan the plan of the mentee
     * @param context the facts that are known about the relationship
     * @param now the time of the check
     * @return the judgement
     */
    Judgement judge(SessionPlan plan, SessionContext context, Instant now);
  }

  /**
   * The judgement of a rule about a plan: met, unmet with findings, or not applicable with a reason.
   *
   * @param result met, unmet or not applicable
   * @param findings the findings; none unless the result is unmet
   * @param reason why the rule does not apply; empty if it does
   * @param next what is still to be done, and by when; empty unless the rule does not apply because there is time left
   */
  record Judgement(
      Result result, List<Finding> findings, Optional<String> reason, Optional<Finding> next) {
    private static final Judgement MET =
        new Judgement(Result.MET, List.of(), Optional.empty(), Optional.empty());

    /**
     * @throws InvalidValueException if the parts do not fit together: findings, and at least one, belong to unmet alone, a reason to not
     *     applicable alone, and so does what is next
     */
    public Judgement {
      findings = List.copyOf(findings);
      Faults.of("Judgement")
          .that(
              result == Result.MET || result == Result.UNMET || result == Result.NOT_APPLICABLE,
              "result",
              result,
              "met, unmet or not applicable")
          .that(
              (result == Result.UNMET) != findings.isEmpty(),
              "findings",
              findings.size(),
              "at least one if the result is unmet, else none")
          .that(
              (result == Result.NOT_APPLICABLE) == reason.isPresent(),
              "reason",
              reason.orElse(""),
              "one if the result is not applicable, else none")
          .that(
              result == Result.NOT_APPLICABLE || next.isEmpty(),
              "next",
              next.map(Finding::code).orElse(""),
              "none unless the result is not applicable")
          .throwIfAny();
    }

    /** {@return the judgement that the plan meets the rule} */
    public static Judgement met() {
      return MET;
    }

    /**
     * Returns the judgement that something is missing or could be better.
     *
     * @param findings the findings; without any, the rule is met
     * @return the judgement
     */
    public static Judgement unmet(Finding... findings) {
      return unmet(List.of(findings));
    }

    /**
     * Returns the judgement that something is missing or could be better.
     *
     * @param findings the findings; without any, the rule is met
     * @return the judgement
     */
    public static Judgement unmet(List<Finding> findings) {
      return findings.isEmpty()
          ? met()
          : new Judgement(Result.UNMET, findings, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the judgement that the rule does not apply.
     *
     * @param reason why, in a few words that can follow "Not judged:"
     * @return the judgement
     */
    public static Judgement notApplicable(String reason) {
      return new Judgement(Result.NOT_APPLICABLE, List.of(), Optional.of(reason), Optional.empty());
    }

    /**
     * Returns the judgement that something is missing, and that there is time left to do it. It does not count against the plan. The report tells what is
     * {@link ReadinessReport#next() next}.
     *
     * @param next what is to be done; what it requires is the moment by which it is due, if that is known
     * @return the judgement
     */
    public static Judgement notDueYet(Finding next) {
      return new Judgement(
          Result.NOT_APPLICABLE,
          List.of(),
          Optional.of(NotApplicableReason.NOT_DUE_YET.code()),
          Optional.of(next));
    }
  }

  /**
   * A number of a rule that a policy can change.
   *
   * @param name its name, with the unit if there is one, for example {@code leastMinutes}
   * @param standard the value unless another is set
   * @param least the least value that can be set
   * @param most the most that can be set
   */
  record Parameter(String name, double standard, double least, double most) {
    /**
     * @throws InvalidValueException if the name is blank or longer than 128 code points, or if the standard is not a finite number from the least to
     *     the most, with all faults
     */
    public Parameter {
      Faults.of("Parameter")
          .id("name", name)
          .that(
              Double.isFinite(standard) && standard >= least && standard <= most,
              "standard",
              Double.toString(standard),
              "a finite number from the least to the most")
          .throwIfAny();
    }

    /** {@return whether only whole numbers can be set; true if the standard value is one} */
    public boolean isWhole() {
      return standard == Math.rint(standard);
    }

    static String show(double value) {
      return value == Math.rint(value) && !Double.isInfinite(value)
          ? Long.toString((long) value)
          : Double.toString(value);
    }
  }

  /**
   * A plan that meets a rule, or one that does not.
   *
   * @param says its point, in a few English words, for example {@code two hours}
   * @param plan the plan of the mentee
   * @param context the facts that are known about the relationship
   * @param now the time of the check
   * @param unmet the codes of all rules that are unmet, in their order; empty for a good example
   */
  record Example(
      String says, SessionPlan plan, SessionContext context, Instant now, List<String> unmet) {
    public Example {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(plan, "plan");
      Objects.requireNonNull(context, "context");
      Objects.requireNonNull(now, "now");
      unmet = List.copyOf(unmet);
    }
  }
}
