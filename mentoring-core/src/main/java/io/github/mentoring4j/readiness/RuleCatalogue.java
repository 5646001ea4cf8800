package io.github.mentoring4j.readiness;

import java.util.ArrayList;
import java.util.List;

/** Every rule that comes with the library, in the order in which a report gives its results. */
final class RuleCatalogue {
  static final List<Rule> RULES = rules();

  private RuleCatalogue() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(ScheduleRules.rules());
    rules.addAll(ContentRules.rules());
    rules.addAll(AgendaRules.rules());
    rules.addAll(CourtesyRules.rules());
    rules.addAll(HelpRule.rules());
    rules.addAll(PlaceholderRule.rules());
    rules.addAll(OffLimitsRule.rules());
    rules.addAll(FirstStageRules.rules());
    rules.addAll(LearningRules.rules());
    rules.addAll(ReflectionRules.rules());
    rules.addAll(ClosureRules.rules());
    rules.addAll(ProseRules.rules());
    return List.copyOf(rules);
  }
}
