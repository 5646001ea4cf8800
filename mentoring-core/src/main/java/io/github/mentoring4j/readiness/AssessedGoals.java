package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the mentee says of every active goal how far it has come or what came of it, and what shows it. */
final class AssessedGoals {
  private final List<Assessment> assessments;

  /** For each goal the place of the first assessment with evidence, else of the first one. */
  private final Map<String, Integer> places = new HashMap<>();

  private AssessedGoals(List<Assessment> assessments) {
    this.assessments = assessments;
    for (int i = 0; i < assessments.size(); i++) {
      places.merge(
          assessments.get(i).goal(),
          i,
          (first, next) -> hasEvidence(first) || !hasEvidence(next) ? first : next);
    }
  }

  private boolean hasEvidence(int place) {
    return !PlanText.isMissing(assessments.get(place).evidence());
  }

  static Judgement judge(Rule rule, Preparation prepared) {
    Optional<List<Goal>> goals = prepared.context().activeGoals();
    if (goals.isEmpty()) {
      return Rule.notApplicable(Reason.GOALS_NOT_SUPPLIED);
    }
    if (goals.get().isEmpty()) {
      return Rule.notApplicable(Reason.NO_ACTIVE_GOAL);
    }
    AssessedGoals assessed = new AssessedGoals(prepared.plan().selfAssessments());
    List<Finding> findings = new ArrayList<>();
    for (Goal goal : goals.get()) {
      assessed.finding(rule, prepared, goal).ifPresent(findings::add);
    }
    return Judgement.unmet(findings);
  }

  private Optional<Finding> finding(Rule rule, Preparation prepared, Goal goal) {
    Optional<Integer> place = Optional.ofNullable(places.get(goal.id()));
    if (place.filter(this::hasEvidence).isPresent()) {
      return Optional.empty();
    }
    Finding.Builder finding = place
        .map(index -> rule.finding(prepared, "evidence").path("selfAssessments[" + index + "]"))
        .orElseGet(() -> rule.finding(prepared, "status").path("selfAssessments"));
    return Optional.of(finding
        .addSubject(goal.id())
        .observed(Fact.text(PlanText.excerpt(goal.text())))
        .build());
  }
}
