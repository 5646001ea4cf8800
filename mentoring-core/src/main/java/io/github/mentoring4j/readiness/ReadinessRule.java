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
 * One rule of a {@link ReadinessChecker}: what it asks for, why, how much it matters, and how it judges.
 *
 * <p>{@link ReadinessChecker#rules()} gives those of this library, to be listed or explained. One of your own is added by
 * {@link ReadinessChecker#with(ReadinessRule)}:
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

  /**
   * Names the rule, for programs.
   *
   * @return its code, for example {@code schedule.past}; codes never change once released
   */
  String code();

  /**
   * Says since when the rule is there.
   *
   * @return the first version of this library that has it, or empty for a rule of your own
   */
  default Optional<String> since() {
    return Optional.empty();
  }

  /**
   * Says how much the rule matters in most sessions.
   *
   * @return the severity; its findings may be graver or lighter where the rule says so, but those of a rule of your own are never graver, and
   *     those that may be wrong are never an error
   */
  Severity severity();

  /**
   * Says what the rule asks for. A report keeps the English answer of a rule of your own.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a rule of your own in your own words
   * @return for example {@code The session has not begun yet}
   */
  String title(Locale locale);

  /**
   * Says why the rule asks for it, with the source where there is one. A report keeps the English answer of a rule of your own.
   *
   * @param locale the reader's language; a language without texts is answered in English, and a rule of your own in your own words
   * @return one or two sentences
   */
  String rationale(Locale locale);

  /**
   * Lists the numbers that the rule goes by and that can be changed.
   *
   * @return the parameters; empty if there are none
   */
  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * Says in which stages the rule is asked.
   *
   * @return the stages; all of them for a rule that holds whatever the stage is
   */
  default Set<Stage> stages() {
    return EnumSet.allOf(Stage.class);
  }

  /**
   * Says whether the rule is asked unless it is switched on or off.
   *
   * @return true unless it has to be switched on
   */
  default boolean isOn() {
    return true;
  }

  /**
   * Says whether the rule reads prose. Then it can be wrong: it never stands in the way of a session, and of several such rules about the same
   * text only the first one speaks.
   *
   * @return true if its findings are likely or possible, and not certain
   */
  default boolean readsProse() {
    return false;
  }

  /**
   * Lists examples of what the rule lets pass and of what it finds.
   *
   * @return the examples; empty for a rule of your own that brings none
   */
  default List<Example> examples() {
    return List.of();
  }

  /**
   * Judges a plan by the standard parameters.
   *
   * @param plan what was prepared
   * @param context what is known about the relationship; empty where nothing is
   * @param now the time of the check
   * @return how it came out
   */
  Judgement judge(SessionPlan plan, SessionContext context, Instant now);

  /**
   * Makes a rule of your own.
   *
   * @param code its code, with a prefix of your own and a dot, as in {@code acme.camera}
   * @param severity how much it matters
   * @param title what it asks for
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
     * @param plan what was prepared
     * @param context what is known about the relationship
     * @param now the time of the check
     * @return how it came out
     */
    Judgement judge(SessionPlan plan, SessionContext context, Instant now);
  }

  /**
   * What a rule says about a plan: it holds, it does not for these findings, or it does not apply for that reason.
   *
   * @param result met, unmet or not applicable
   * @param findings what is to be mended; none unless the result is unmet
   * @param reason why the rule does not apply; none if it does
   */
  record Judgement(Result result, List<Finding> findings, Optional<String> reason) {
    /**
     * Makes a judgement; {@link #met()}, {@link #unmet(Finding...)} and {@link #notApplicable(String)} do so in fewer words.
     *
     * @param result met, unmet or not applicable
     * @param findings what is to be mended
     * @param reason why the rule does not apply
     * @throws InvalidValueException if the parts do not fit together: findings, and at least one, belong to unmet alone, and a reason to not
     *     applicable alone
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
          .throwIfAny();
    }

    /**
     * The plan has what the rule asks for.
     *
     * @return the judgement
     */
    public static Judgement met() {
      return new Judgement(Result.MET, List.of(), Optional.empty());
    }

    /**
     * Something is to be mended.
     *
     * @param findings what it is; without any, the rule is met, for there is no verdict without its reasons
     * @return the judgement
     */
    public static Judgement unmet(Finding... findings) {
      return unmet(List.of(findings));
    }

    /**
     * Something is to be mended.
     *
     * @param findings what it is; without any, the rule is met, for there is no verdict without its reasons
     * @return the judgement
     */
    public static Judgement unmet(List<Finding> findings) {
      return findings.isEmpty() ? met() : new Judgement(Result.UNMET, findings, Optional.empty());
    }

    /**
     * The question does not arise here.
     *
     * @param reason why, in a few words that can follow "Not judged:"
     * @return the judgement
     */
    public static Judgement notApplicable(String reason) {
      return new Judgement(Result.NOT_APPLICABLE, List.of(), Optional.of(reason));
    }
  }

  /**
   * A number that a rule goes by.
   *
   * @param name its name, with the unit where there is one, for example {@code leastMinutes}
   * @param standard the value unless another is set
   * @param least the least value that can be set
   * @param most the most that can be set
   */
  record Parameter(String name, double standard, double least, double most) {
    /**
     * Makes a parameter.
     *
     * @param name its name
     * @param standard the value unless another is set
     * @param least the least value that can be set
     * @param most the most that can be set
     * @throws InvalidValueException if the name is blank or longer than 128 code points, or if the standard is no finite number from the least to the
     *     most, with all faults
     */
    public Parameter {
      Faults.of("Parameter")
          .text("name", name, Faults.ID)
          .that(
              Double.isFinite(standard) && standard >= least && standard <= most,
              "standard",
              Double.toString(standard),
              "a finite number from the least to the most")
          .throwIfAny();
    }

    /**
     * Says whether only whole numbers can be set.
     *
     * @return true if the standard value is a whole number
     */
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
   * A plan that shows what a rule lets pass, or what it finds.
   *
   * @param says what is good or bad about it, in a few English words
   * @param plan what was prepared
   * @param context what is known about the relationship
   * @param now the time of the check
   * @param unmet the codes of all rules that are unmet, in their order; empty for a good example
   */
  record Example(
      String says, SessionPlan plan, SessionContext context, Instant now, List<String> unmet) {
    /**
     * Makes an example.
     *
     * @param says what is good or bad about it
     * @param plan what was prepared
     * @param context what is known about the relationship
     * @param now the time of the check
     * @param unmet the codes of all rules that are unmet
     */
    public Example {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(plan, "plan");
      Objects.requireNonNull(context, "context");
      Objects.requireNonNull(now, "now");
      unmet = List.copyOf(unmet);
    }
  }
}
