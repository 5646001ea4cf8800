package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.SessionPlan.Course;
import java.util.List;
import java.util.Optional;

/** The rules on the third stage: the mentee looks back at the goals and the relationship, and proposes a course. */
final class ReflectionRules {
  private ReflectionRules() {}

  static List<Rule> rules() {
    return Rule.all(assessed(), reflected(), relationship(), decision());
  }

  private static Rule.Builder rule(String code, Severity severity, Rule.Judging judging) {
    return Rule.builder(code, severity, judging).in(Stage.PROGRESS_AND_REFLECTION);
  }

  private static Rule.Builder assessed() {
    return rule("goal.assessed", Severity.WARNING, AssessedGoals::judge)
        .situations("status", "evidence")
        .good(
            "a goal that was not met, and what shows it",
            (plan, context) -> plan.selfAssessments(List.of(Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.NOT_MET, "Both firms have said no"))))
        .bad("a goal without a status", (plan, context) -> plan.selfAssessments(List.of()))
        .bad(
            "a status that nothing shows",
            (plan, context) -> plan.selfAssessments(
                List.of(Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "TBD"))));
  }

  private static Rule.Builder reflected() {
    return rule("reflection.prepared", Severity.WARNING, ReflectionRules::reflected)
        .parameter("least", 3, 1, 1_000)
        .good(
            "a fourth answer", (plan, context) -> plan.addReflection("I want to grow in saying no"))
        .bad(
            "two answers, and one that says nothing",
            (plan, context) -> plan.reflections(
                List.of("The calls went well", "TBD", "I would ask a month earlier")));
  }

  private static Rule.Builder relationship() {
    return rule("relationship.discussed", Severity.WARNING, ReflectionRules::discussed)
        .good(
            "an item of its own",
            (plan, context) -> plan.addAgendaItem(
                AgendaItem.of(AgendaItem.Kind.RELATIONSHIP, "What helps, and what does not", 5)))
        .good("feedback went both ways already", (plan, context) -> {
          plan.agendaItems(withoutRelationship());
          context.feedbackBothWays(true);
        })
        .bad(
            "an agenda about the goals alone",
            (plan, context) -> plan.agendaItems(withoutRelationship()));
  }

  private static Rule.Builder decision() {
    return rule("decision.proposed", Severity.SUGGESTION, ReflectionRules::decided)
        .good("other goals", (plan, context) -> plan.proposedCourse(Course.CHANGE_GOALS))
        .bad("open", (plan, context) -> plan.proposedCourse(Optional.empty()));
  }

  private static List<AgendaItem> withoutRelationship() {
    return GoodPlan.plan(Stage.PROGRESS_AND_REFLECTION).build().agendaItems().stream()
        .filter(item -> item.kind() != AgendaItem.Kind.RELATIONSHIP)
        .toList();
  }

  private static Judgement reflected(Rule rule, Preparation prepared) {
    int answered = prepared.stated("reflections", prepared.plan().reflections()).size();
    int least = rule.count(prepared, "least");
    return answered < least
        ? Rule.unmet(rule.finding(prepared)
            .path("reflections")
            .observed(Fact.count(answered))
            .required(Fact.count(least)))
        : Judgement.met();
  }

  private static Judgement discussed(Rule rule, Preparation prepared) {
    return prepared.context().feedbackBothWays().orElse(false)
        ? Rule.notApplicable(NotApplicableReason.FEEDBACK_BOTH_WAYS)
        : rule.asks(prepared.hasItem(AgendaItem.Kind.RELATIONSHIP), prepared, "agendaItems");
  }

  private static Judgement decided(Rule rule, Preparation prepared) {
    return rule.asks(prepared.plan().proposedCourse().isPresent(), prepared, "proposedCourse");
  }
}
