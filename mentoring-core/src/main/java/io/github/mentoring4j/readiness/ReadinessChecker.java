package io.github.mentoring4j.readiness;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks whether a mentee is prepared for a session.
 *
 * <pre>{@code
 * ReadinessReport report = ReadinessChecker.standard().check(plan, now);
 * report.isReady();                                                 // true unless something required is missing
 * System.out.println(report.render(Locale.ENGLISH));                // the verdict first, then the advice
 * }</pre>
 *
 * <p>Most rules look at the structure of the plan. Is there an objective, a question, a topic, and not too much of each for the time? Does the agenda
 * fit, and does it reach the mentor in time? Does the plan have the parts that its stage asks for? Their findings are certain. Some rules read the
 * words, in a language that has a pack. Their findings say "may" and are never errors. The standard numbers are practice and not science, unless
 * the rationale of a rule names a source.
 *
 * <p>The same plan, context and time always give the same report. Immutable and thread-safe.
 */
public final class ReadinessChecker {
  private static final SessionContext NOTHING_KNOWN = SessionContext.builder().build();
  private static final ReadinessChecker STANDARD =
      new ReadinessChecker(List.copyOf(RuleCatalogue.RULES), ReadinessPolicy.standard());

  private final List<ReadinessRule> rules;
  private final ReadinessPolicy policy;
  private final ReadinessPolicySettings settings;

  ReadinessChecker(List<ReadinessRule> rules, ReadinessPolicy policy) {
    this.settings = ReadinessPolicySettings.of(policy, rules);
    this.rules = rules.stream().map(rule -> under(policy, rule)).toList();
    this.policy = policy;
  }

  private static ReadinessRule under(ReadinessPolicy policy, ReadinessRule rule) {
    return rule instanceof Rule known ? known.under(policy) : rule;
  }

  /** {@return the checker with every rule of this library at its default} */
  public static ReadinessChecker standard() {
    return STANDARD;
  }

  /**
   * Returns the rules, with those that are switched off. Their titles show the numbers of the policy for all stages.
   *
   * @return the rules in the order of a report: those of this library first, then your own in the order in which they were added
   */
  public List<ReadinessRule> rules() {
    return rules;
  }

  /** {@return the changes to the standard; none unless they were made} */
  public ReadinessPolicy policy() {
    return policy;
  }

  /**
   * Adds a rule of your own.
   *
   * @param rule the rule
   * @return a checker with the rule behind all others, and the same policy
   * @throws InvalidValueException if its code has no dot, is blank, longer than 100 code points, or that of another rule
   */
  public ReadinessChecker withRule(ReadinessRule rule) {
    String code = Objects.requireNonNull(rule, "rule").code();
    OwnRule.check(Faults.of("ReadinessChecker"), "rule", code)
        .that(
            rules.stream().noneMatch(known -> known.code().equals(code)),
            "rule",
            code,
            "a code that no other rule has")
        .throwIfAny();
    List<ReadinessRule> more = new ArrayList<>(rules);
    more.add(rule);
    return new ReadinessChecker(more, policy);
  }

  /**
   * Replaces the policy: which rules are on, how much they matter, and their numbers. Add rules of your own before.
   *
   * @param changed the policy, in place of the present one
   * @return a checker with the same rules under that policy
   * @throws InvalidValueException if a rule or a parameter is unknown, with the nearest known one; if a value is out of its range; or if a rule that
   *     reads prose would become an error; with all faults
   */
  public ReadinessChecker withPolicy(ReadinessPolicy changed) {
    return new ReadinessChecker(rules, Objects.requireNonNull(changed, "policy"));
  }

  /**
   * Checks a plan alone, such as that of a first call before the two have agreed to work together. Rules that need to know about the relationship
   * do not apply.
   *
   * @param plan the plan of the mentee
   * @param now the time of the check
   * @return the report, with one result per rule that is on
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, Instant now) {
    return check(plan, NOTHING_KNOWN, now);
  }

  /**
   * Checks a plan with the facts that are known about the relationship. If the relationship is not active, that is the only finding, and no other
   * rule applies.
   *
   * @param plan the plan of the mentee
   * @param context the facts about the relationship
   * @param now the time of the check
   * @return the report, with one result per rule that is on
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, SessionContext context, Instant now) {
    return new ReadinessCheck(new Preparation(plan, context, now), settings).of(rules);
  }
}
