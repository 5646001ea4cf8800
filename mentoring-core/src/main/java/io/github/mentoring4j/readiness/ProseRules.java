package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.List;

/** What objectives, goals and thanks say, as far as it can be read out of their words. */
final class ProseRules {
  private ProseRules() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(aims());
    rules.addAll(QuestionRules.rules());
    rules.add(Rule.of("thanks.generic", Severity.SUGGESTION, ProseRules::generic)
        .prose()
        .in(Stage.PROGRESS_AND_REFLECTION, Stage.TRANSITION_AND_CLOSURE)
        .parameter("leastWords", 1, 1, 100)
        .good(
            "thanks for one thing",
            (plan, context) -> plan.thanks("Thank you for the book about negotiating."))
        .bad(
            "thanks that fit everybody",
            (plan, context) -> plan.thanks("Thank you so much for your time and support!")));
    return rules;
  }

  private static List<Rule> aims() {
    return List.of(
        Rule.of("objective.vague", Severity.SUGGESTION, ProseRules::vague)
            .prose()
            .parameter("mostWords", 3, 0, 100)
            .good(
                "understanding one thing",
                (plan, context) -> plan.objectives(
                    List.of("Understand why the last two interviews ended after one round")))
            .bad(
                "a direction",
                (plan, context) -> plan.objectives(List.of("Improve my communication skills"))),
        Rule.of("objective.checkable", Severity.SUGGESTION, ProseRules::checkable)
            .prose()
            .good(
                "a decision",
                (plan, context) -> plan.objectives(List.of("Decide whether I apply this year")))
            .bad(
                "a state that nobody sees",
                (plan, context) ->
                    plan.objectives(List.of("Stop going round in circles about the second offer"))),
        Rule.of("goal.measurable", Severity.SUGGESTION, ProseRules::measurable)
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
    return Reading.of(prepared, objectives(prepared), Reason.NO_OBJECTIVE, readings -> {
      List<Finding> findings = new ArrayList<>();
      for (Reading reading : readings) {
        Aim aim = Aim.of(reading);
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
    return checkable(rule, prepared, objectives(prepared), Reason.NO_OBJECTIVE, Certainty.POSSIBLE);
  }

  private static Judgement measurable(Rule rule, Preparation prepared) {
    List<Stated> goals = Stated.of("draftGoals", prepared.plan().draftGoals());
    return checkable(rule, prepared, goals, Reason.NO_DRAFT_GOAL, Certainty.LIKELY);
  }

  private static Judgement checkable(
      Rule rule, Preparation prepared, List<Stated> aims, Reason nothing, Certainty certainty) {
    if (prepared.isFirst()) {
      return Rule.notApplicable(Reason.FIRST_SESSION);
    }
    return Reading.of(prepared, aims, nothing, readings -> {
      List<Finding> findings = new ArrayList<>();
      for (Reading reading : readings) {
        if (!Aim.of(reading).isCheckable()) {
          findings.add(
              reading.finding(rule, prepared, certainty, reading.prose().span()).build());
        }
      }
      return Judgement.unmet(findings);
    });
  }

  private static Judgement generic(Rule rule, Preparation prepared) {
    List<Stated> thanks = prepared.plan().thanks().stream()
        .filter(text -> !PlanText.isMissing(text))
        .map(text -> new Stated("thanks", text))
        .toList();
    int least = rule.count(prepared, "leastWords");
    return Reading.of(prepared, thanks, Reason.NO_THANKS, readings -> {
      Reading reading = readings.get(0);
      int words = reading
          .pack()
          .stems(reading.prose(), 0, WordList.STOP, WordList.THANKS)
          .size();
      return words >= least
          ? Judgement.met()
          : Rule.unmet(reading
              .finding(rule, prepared, Certainty.LIKELY, reading.prose().span())
              .observed(Fact.count(words))
              .required(Fact.count(least)));
    });
  }

  private static List<Stated> objectives(Preparation prepared) {
    return Stated.of("objectives", prepared.plan().objectives());
  }
}
