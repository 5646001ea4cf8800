package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What questions to the mentor say, as far as it can be read out of their words. */
final class QuestionRules {
  private QuestionRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("question.open", Severity.SUGGESTION, QuestionRules::open)
            .prose()
            .good(
                "an open question beside one of yes or no",
                (plan, context) ->
                    plan.addQuestion("Is an offer by telephone binding where you work?"))
            .bad(
                "yes or no",
                (plan, context) -> plan.questions(
                    List.of("Is an offer by telephone binding in a firm like yours?"))),
        Rule.of("question.specific", Severity.SUGGESTION, QuestionRules::specific)
            .prose()
            .parameter("least", 3.2, 0, 10)
            .good(
                "a short question beside a specific one",
                (plan, context) -> plan.addQuestion("What do you regret?"))
            .bad(
                "what anybody would ask",
                (plan, context) -> plan.questions(List.of("How do I get better at salary talks?"))),
        Rule.of("question.single", Severity.SUGGESTION, QuestionRules::single)
            .prose()
            .good(
                "an introduction and one question",
                (plan, context) -> plan.addQuestion(
                    "The second offer came by telephone. What did you do when they pressed you?"))
            .bad(
                "three in one",
                (plan, context) -> plan.addQuestion(
                    "How did you get your first offer, what did it pay, and would you sign it again?")),
        Rule.of("question.related", Severity.SUGGESTION, QuestionRules::related)
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
    return Reading.together(prepared, questions(prepared), Reason.NO_QUESTION, readings -> {
      if (readings.stream().anyMatch(reading -> form(reading).isOpen())) {
        return Judgement.met();
      }
      Reading first = readings.get(0);
      return Rule.unmet(
          first.finding(rule, prepared, Certainty.LIKELY, first.prose().span()));
    });
  }

  private static Judgement specific(Rule rule, Preparation prepared) {
    double least = rule.number(prepared, "least");
    return Reading.together(prepared, questions(prepared), Reason.NO_QUESTION, readings -> {
      Reading best = readings.get(0);
      double most = 0;
      for (Reading reading : readings) {
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

  /** Cut and not rounded, so that what is too little never looks like enough. */
  private static Fact hundredths(double number) {
    return Fact.text(Double.toString(Math.floor(number * 100) / 100));
  }

  private static Judgement single(Rule rule, Preparation prepared) {
    return Reading.of(prepared, questions(prepared), Reason.NO_QUESTION, readings -> {
      List<Finding> findings = new ArrayList<>();
      for (Reading reading : readings) {
        List<Integer> starts = form(reading).starts();
        if (starts.size() > 1) {
          Prose prose = reading.prose();
          findings.add(reading
              .finding(rule, prepared, Certainty.LIKELY, prose.span(starts.get(1), prose.size()))
              .observed(Fact.count(starts.size()))
              .required(Fact.count(1))
              .build());
        }
      }
      return Judgement.unmet(findings);
    });
  }

  private static Judgement related(Rule rule, Preparation prepared) {
    return Reading.together(prepared, questions(prepared), Reason.NO_QUESTION, readings -> {
      LanguagePack pack = readings.get(0).pack();
      Set<String> matters = new HashSet<>();
      for (Reading reading : Reading.all(pack, matters(prepared))) {
        matters.addAll(pack.matters(reading.prose()));
      }
      if (matters.isEmpty()) {
        return Rule.notApplicable(Reason.NOTHING_TO_COMPARE);
      }
      boolean related = readings.stream()
          .flatMap(reading -> pack.matters(reading.prose()).stream())
          .anyMatch(matters::contains);
      Reading first = readings.get(0);
      return related
          ? Judgement.met()
          : Rule.unmet(
              first.finding(rule, prepared, Certainty.POSSIBLE, first.prose().span()));
    });
  }

  /** What the session is about, and what the two talk about at all. */
  private static List<Stated> matters(Preparation prepared) {
    List<Stated> matters =
        new ArrayList<>(Stated.of("objectives", prepared.plan().objectives()));
    matters.addAll(Stated.of("draftGoals", prepared.plan().draftGoals()));
    matters.addAll(prepared.topics());
    prepared
        .context()
        .activeGoals()
        .ifPresent(goals -> goals.forEach(goal -> matters.add(new Stated("", goal.text()))));
    matters.addAll(Stated.of("interests", prepared.context().interests()));
    return matters;
  }

  private static QuestionForm form(Reading reading) {
    return QuestionForm.of(reading.prose(), reading.pack());
  }

  private static List<Stated> questions(Preparation prepared) {
    return Stated.of("questions", prepared.plan().questions());
  }
}
