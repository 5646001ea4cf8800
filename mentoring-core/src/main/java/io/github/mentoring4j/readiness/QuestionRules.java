package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Prose;
import io.github.mentoring4j.readiness.prose.Specificity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules on the words of questions to the mentor. */
final class QuestionRules {
  private QuestionRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder("question.open", Severity.SUGGESTION, QuestionRules::open)
            .prose()
            .good(
                "an open question beside one of yes or no",
                (plan, context) ->
                    plan.addQuestion("Is an offer by telephone binding where you work?"))
            .bad(
                "yes or no",
                (plan, context) -> plan.questions(
                    List.of("Is an offer by telephone binding in a firm like yours?"))),
        Rule.builder("question.specific", Severity.SUGGESTION, QuestionRules::specific)
            .prose()
            .parameter("least", 3.2, 0, 10)
            .good(
                "a short question beside a specific one",
                (plan, context) -> plan.addQuestion("What do you regret?"))
            .bad(
                "what anybody would ask",
                (plan, context) -> plan.questions(List.of("How do I get better at salary talks?"))),
        Rule.builder("question.single", Severity.SUGGESTION, QuestionRules::single)
            .prose()
            .good(
                "an introduction and one question",
                (plan, context) -> plan.addQuestion(
                    "The second offer came by telephone. What did you do when they pressed you?"))
            .bad(
                "three in one",
                (plan, context) -> plan.addQuestion(
                    "How did you get your first offer, what did it pay, and would you sign it again?")),
        Rule.builder("question.related", Severity.SUGGESTION, QuestionRules::related)
            .prose()
            .off()
            .good(
                "a question about an interest",
                (plan, context) ->
                    plan.questions(List.of("How did you learn what salaries others have?")))
            .bad(
                "weather",
                (plan, context) ->
                    plan.questions(List.of("How do you get through the rain every November?"))));
  }

  private static Judgement open(Rule rule, Preparation prepared) {
    return SessionPlanProse.together(
        rule, prepared, prepared.questions(), NotApplicableReason.NO_QUESTION, readings -> {
          if (readings.stream().anyMatch(reading -> reading.form().isOpen())) {
            return Judgement.met();
          }
          SessionPlanProse first = readings.get(0);
          return Rule.unmet(
              first.finding(rule, prepared, Certainty.LIKELY, first.prose().span()));
        });
  }

  private static Judgement specific(Rule rule, Preparation prepared) {
    double least = rule.number(prepared, "least");
    return SessionPlanProse.together(
        rule, prepared, prepared.questions(), NotApplicableReason.NO_QUESTION, readings -> {
          SessionPlanProse best = readings.get(0);
          double most = 0;
          for (SessionPlanProse reading : readings) {
            double specificity = Specificity.of(reading.prose(), reading.pack());
            if (specificity > most) {
              best = reading;
              most = specificity;
            }
          }
          return most >= least
              ? Judgement.met()
              : Rule.unmet(
                  best.finding(rule, prepared, Certainty.POSSIBLE, best.prose().span())
                      .observed(hundredths(most))
                      .required(Fact.text(ReadinessRule.Parameter.show(least))));
        });
  }

  /** Cut and not rounded, so that a number below the limit never looks like the limit. */
  private static Fact hundredths(double number) {
    return Fact.text(Double.toString(Math.floor(number * 100) / 100));
  }

  private static Judgement single(Rule rule, Preparation prepared) {
    return SessionPlanProse.of(
        rule, prepared, prepared.questions(), NotApplicableReason.NO_QUESTION, readings -> {
          List<Finding> findings = new ArrayList<>();
          for (SessionPlanProse reading : readings) {
            List<Integer> starts = reading.form().starts();
            if (starts.size() > 1) {
              Prose prose = reading.prose();
              findings.add(reading
                  .finding(rule, prepared, Certainty.LIKELY, prose.spanFrom(starts.get(1)))
                  .observed(Fact.count(starts.size()))
                  .required(Fact.count(1))
                  .build());
            }
          }
          return Judgement.unmet(findings);
        });
  }

  private static Judgement related(Rule rule, Preparation prepared) {
    return SessionPlanProse.together(
        rule, prepared, prepared.questions(), NotApplicableReason.NO_QUESTION, readings -> {
          LanguagePack pack = readings.get(0).pack();
          Set<String> matters = new HashSet<>();
          for (SessionPlanProse reading : SessionPlanProse.all(prepared, pack, matters(prepared))) {
            matters.addAll(pack.matters(reading.prose()));
          }
          if (matters.isEmpty()) {
            return Rule.notApplicable(NotApplicableReason.NOTHING_TO_COMPARE);
          }
          boolean related = readings.stream()
              .flatMap(reading -> pack.matters(reading.prose()).stream())
              .anyMatch(matters::contains);
          SessionPlanProse first = readings.get(0);
          return related
              ? Judgement.met()
              : Rule.unmet(first.finding(
                  rule, prepared, Certainty.POSSIBLE, first.prose().span()));
        });
  }

  /** The subjects of the session and of the relationship. */
  private static List<SessionPlanText> matters(Preparation prepared) {
    List<SessionPlanText> matters = new ArrayList<>(prepared.objectives());
    matters.addAll(prepared.stated("draftGoals", prepared.plan().draftGoals()));
    matters.addAll(prepared.topics());
    prepared
        .context()
        .activeGoals()
        .ifPresent(
            goals -> goals.forEach(goal -> matters.add(new SessionPlanText("", goal.text()))));
    matters.addAll(prepared.stated("interests", prepared.context().interests()));
    return matters;
  }
}
