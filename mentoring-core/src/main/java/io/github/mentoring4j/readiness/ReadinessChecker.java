package io.github.mentoring4j.readiness;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks whether a mentee is prepared for a session.
 *
 * <pre>{@code
 * ReadinessReport report = ReadinessChecker.standard().check(plan, now);
 * report.isReady();                                                 // nothing that must be mended is left
 * System.out.println(report.render(Locale.ENGLISH));                // verdict first, then what to mend
 * }</pre>
 *
 * <p>The rules look at the structure of the plan alone: whether there is an objective, a question, a topic, and not too much of each for the
 * time; whether the agenda fits and reaches the mentor a day ahead; whether the actions of last time are accounted for. What a plan says
 * well or badly is not judged. The numbers they go by, unless a source is named in a rule's rationale, are practice and no science.
 *
 * <p>The same plan, context and time always give the same report. Immutable and thread-safe.
 */
public final class ReadinessChecker {
  private static final SessionContext NOTHING_KNOWN = SessionContext.builder().build();
  private static final ReadinessChecker STANDARD = new ReadinessChecker(RuleCatalogue.RULES);

  private final List<Rule> rules;

  ReadinessChecker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Gives the checker with every rule of this library at its default.
   *
   * @return the one standard checker
   */
  public static ReadinessChecker standard() {
    return STANDARD;
  }

  /**
   * Checks a plan of which nothing else is known, such as that of a first call before the two have agreed to work together. Rules that need
   * to know about the relationship do not apply.
   *
   * @param plan what was prepared
   * @param now the time of the check
   * @return the report, with one result per rule
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, Instant now) {
    return check(plan, NOTHING_KNOWN, now);
  }

  /**
   * Checks a plan beside what is known about the relationship. For one that is not active there is one finding, and no other rule applies.
   *
   * @param plan what was prepared
   * @param context what is known about the relationship
   * @param now the time of the check
   * @return the report, with one result per rule
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, SessionContext context, Instant now) {
    Preparation prepared = new Preparation(plan, context, now);
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      boolean applies = !prepared.isInactive() || rule.code().equals(ScheduleRules.INACTIVE);
      results.add(
          applies
              ? rule.apply(prepared)
              : rule.notApplicable(prepared, Reason.RELATIONSHIP_INACTIVE));
    }
    return ImmutableReadinessReport.builder().results(results).build();
  }
}
