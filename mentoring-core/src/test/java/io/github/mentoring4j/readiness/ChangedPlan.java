package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says of the good plan of a stage, once a test has changed the one thing that it is about.
 *
 * @param result its result in the report
 */
record ChangedPlan(RuleResult result) {

  static ChangedPlan of(String rule, Stage stage, Rule.PlanChange change) {
    return new ChangedPlan(report(stage, change).result(rule).orElseThrow());
  }

  static ReadinessReport report(Stage stage, Rule.PlanChange change) {
    SessionPlan.Builder plan = GoodPlan.plan(stage);
    SessionContext.Builder context = GoodPlan.context(stage);
    change.make(plan, context);
    return ReadinessChecker.standard().check(plan.build(), context.build(), GoodPlan.NOW);
  }

  boolean isMet() {
    return result.is(Result.MET);
  }

  /** Why the rule does not apply; empty if it does. */
  String reason() {
    return result.reason().orElse("");
  }

  List<Finding> findings() {
    return result.findings();
  }

  Finding finding() {
    if (findings().size() != 1) {
      throw new AssertionError("one finding expected: " + findings());
    }
    return findings().get(0);
  }

  List<Optional<String>> paths() {
    return findings().stream().map(Finding::path).toList();
  }
}
