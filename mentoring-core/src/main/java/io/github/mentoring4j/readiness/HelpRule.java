package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule on the kind of help that the mentee wants. */
final class HelpRule {
  static final String HELP = "help.kind";

  private HelpRule() {}

  static List<Rule> rules() {
    return Rule.all(Rule.builder(HELP, Severity.SUGGESTION, HelpRule::help)
        .off()
        .situations("open", "many")
        .parameter("most", 2, 1, Help.values().length)
        .good(
            "advice, and somebody who listens",
            (plan, context) -> plan.helpWanted(Set.of(Help.ADVICE, Help.LISTENING)))
        .good(
            "feedback on something",
            (plan, context) ->
                plan.helpWanted(Set.of()).feedbackAsked("The first page of my letter"))
        .bad("nothing", (plan, context) -> {
          plan.helpWanted(Set.of()).feedbackAsked(Optional.empty());
          context.sessionsSinceFeedback(0);
        })
        .bad(
            "three kinds at once",
            (plan, context) -> plan.addHelpWanted(Help.CONTACT, Help.DECISION)));
  }

  private static Judgement help(Rule rule, Preparation prepared) {
    if (prepared.isIn(Stage.TRANSITION_AND_CLOSURE)) {
      return Rule.notApplicable(NotApplicableReason.OTHER_STAGE);
    }
    if (prepared.isFinal()) {
      return Rule.notApplicable(NotApplicableReason.FINAL_SESSION);
    }
    int wanted = prepared.plan().helpWanted().size();
    int most = rule.count(prepared, "most");
    if (wanted > most) {
      return Rule.unmet(rule.finding(prepared, "many")
          .path("helpWanted")
          .observed(Fact.count(wanted))
          .required(Fact.count(most)));
    }
    return wanted > 0 || prepared.hasSaid(prepared.plan().feedbackAsked())
        ? Judgement.met()
        : Rule.unmet(rule.finding(prepared, "open").path("helpWanted"));
  }
}
