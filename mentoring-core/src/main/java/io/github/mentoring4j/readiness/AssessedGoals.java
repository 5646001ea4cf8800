package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mentee's assessments of the active goals: each goal needs one, with evidence. */
final class AssessedGoals {
  private final List<Goal.Assessment> assessments;

  /** For each goal the place of its first assessment with evidence, else of its first one. */
  private final Map<String, Integer> places = new HashMap<>();

  private AssessedGoals(List<Goal.Assessment> assessments) {
    this.assessments = assessments;
    for (int i = 0; i < assessments.size(); i++) {
      places.merge(
          assessments.get(i).goal(),
          i,
          (first, next) -> hasEvidence(first) || !hasEvidence(next) ? first : next);
    }
  }

  private boolean hasEvidence(int place) {
    return !Placeholders.saysNothing(assessments.get(place).evidence());
  }

  static Judgement judge(Rule rule, Preparation prepared) {
    Optional<List<Goal>> goals = prepared.context().activeGoals();
    if (goals.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.GOALS_NOT_SUPPLIED);
    }
    if (goals.get().isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_ACTIVE_GOAL);
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
