package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.Aim;
import java.util.ArrayList;
import java.util.List;

/** The rules on the words of objectives, goals and thanks, and those of {@link QuestionRules}. */
final class ProseRules {
  private ProseRules() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(aims());
    rules.addAll(QuestionRules.rules());
    rules.add(thanks());
    return List.copyOf(rules);
  }

  private static Rule thanks() {
    return Rule.builder("thanks.generic", Severity.SUGGESTION, ProseRules::generic)
        .prose()
        .in(Stage.PROGRESS_AND_REFLECTION, Stage.TRANSITION_AND_CLOSURE)
        .parameter("leastWords", 1, 1, 100)
        .good(
            "thanks for one thing",
            (plan, context) -> plan.thanks("Thank you for the book about negotiating."))
        .bad(
            "thanks that fit everybody",
            (plan, context) -> plan.thanks("Thank you so much for your time and support!"))
        .build();
  }

  private static List<Rule> aims() {
    return Rule.all(
        Rule.builder("objective.vague", Severity.SUGGESTION, ProseRules::vague)
            .prose()
            .parameter("mostWords", 3, 0, 100)
            .good(
                "understanding one thing",
                (plan, context) -> plan.objectives(
                    List.of("Understand why the last two interviews ended after one round")))
            .bad(
                "a direction",
                (plan, context) -> plan.objectives(List.of("Improve my communication skills"))),
        Rule.builder("objective.checkable", Severity.SUGGESTION, ProseRules::checkable)
            .prose()
            .good(
                "a decision",
                (plan, context) -> plan.objectives(List.of("Decide whether I apply this year")))
            .bad(
                "a state that nobody sees",
                (plan, context) ->
                    plan.objectives(List.of("Stop going round in circles about the second offer"))),
        Rule.builder("goal.measurable", Severity.SUGGESTION, ProseRules::measurable)
            .prose()
            .good(
                "a number and a date",
                (plan, context) -> plan.addDraftGoal("Audition for four orchestras by June"))
            .bad(
                "a comparison without a measure",
                (plan, context) -> plan.addDraftGoal("Be more visible in my firm")));
  }

  private static Judgement vague(Rule rule, Preparation prepared) {
    int most = rule.count(prepared, "mostWords");
    return SessionPlanProse.of(
        rule, prepared, prepared.objectives(), NotApplicableReason.NO_OBJECTIVE, readings -> {
          List<Finding> findings = new ArrayList<>();
          for (SessionPlanProse reading : readings) {
            Aim aim = reading.aim();
            if (aim.isVague(most)) {
              findings.add(reading
                  .finding(rule, prepared, Certainty.POSSIBLE, aim.opening().orElseThrow())
                  .observed(Fact.count(aim.detail()))
                  .required(Fact.count(most + 1L))
                  .build());
            }
          }
          return Judgement.unmet(findings);
        });
  }

  private static Judgement checkable(Rule rule, Preparation prepared) {
    return checkable(
        rule,
        prepared,
        prepared.objectives(),
        NotApplicableReason.NO_OBJECTIVE,
        Certainty.POSSIBLE);
  }

  private static Judgement measurable(Rule rule, Preparation prepared) {
    List<SessionPlanText> goals = prepared.stated("draftGoals", prepared.plan().draftGoals());
    return checkable(rule, prepared, goals, NotApplicableReason.NO_DRAFT_GOAL, Certainty.LIKELY);
  }

  private static Judgement checkable(
      Rule rule,
      Preparation prepared,
      List<SessionPlanText> aims,
      NotApplicableReason nothing,
      Certainty certainty) {
    if (prepared.isFirst()) {
      return Rule.notApplicable(NotApplicableReason.FIRST_SESSION);
    }
    return SessionPlanProse.of(rule, prepared, aims, nothing, readings -> {
      List<Finding> findings = new ArrayList<>();
      for (SessionPlanProse reading : readings) {
        if (!reading.aim().isCheckable()) {
          findings.add(
              reading.finding(rule, prepared, certainty, reading.prose().span()).build());
        }
      }
      return Judgement.unmet(findings);
    });
  }

  private static Judgement generic(Rule rule, Preparation prepared) {
    List<SessionPlanText> thanks = prepared.plan().thanks().stream()
        .filter(text -> !prepared.reading(text).isMissing())
        .map(text -> new SessionPlanText("thanks", text))
        .toList();
    int least = rule.count(prepared, "leastWords");
    return SessionPlanProse.of(rule, prepared, thanks, NotApplicableReason.NO_THANKS, readings -> {
      SessionPlanProse reading = readings.get(0);
      int words = reading.pack().particulars(reading.prose()).size();
      return words >= least
          ? Judgement.met()
          : Rule.unmet(reading
              .finding(rule, prepared, Certainty.LIKELY, reading.prose().span())
              .observed(Fact.count(words))
              .required(Fact.count(least)));
    });
  }
}
