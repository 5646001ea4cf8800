package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the plan keeps to what the two have agreed not to talk about. */
final class OffLimitsRule {
  private OffLimitsRule() {}

  static List<Rule> rules() {
    return List.of(Rule.of("topic.off-limits", Severity.WARNING, OffLimitsRule::offLimits)
        .good(
            "a topic that nobody has excluded",
            (plan, context) -> plan.addTopic("What a move would mean for my family", 5))
        .bad(
            "a question about what is excluded, word for word",
            (plan, context) ->
                plan.addQuestion("What would you tell a friend about My Marriage?")));
  }

  private static Judgement offLimits(Rule rule, Preparation prepared) {
    Optional<Agreement> agreement = prepared.context().agreement();
    if (agreement.isEmpty()) {
      return Rule.notApplicable(Reason.AGREEMENT_NOT_SUPPLIED);
    }
    List<Phrase> excluded = agreement.get().excludedTopics().stream()
        .filter(topic -> !PlanText.isMissing(topic))
        .map(Phrase::of)
        .toList();
    if (excluded.isEmpty()) {
      return Rule.notApplicable(Reason.NOTHING_EXCLUDED);
    }
    List<Finding> findings = new ArrayList<>();
    for (Stated text : talkedAbout(prepared)) {
      finding(rule, prepared, text, excluded).ifPresent(findings::add);
    }
    return Judgement.unmet(findings);
  }

  private static List<Stated> talkedAbout(Preparation prepared) {
    List<Stated> texts = new ArrayList<>(Stated.of("objectives", prepared.plan().objectives()));
    texts.addAll(Stated.of("questions", prepared.plan().questions()));
    for (Stated topic : prepared.topics()) {
      texts.add(new Stated(topic.path() + ".text", topic.text()));
    }
    return texts;
  }

  /** One finding per text: whoever takes one excluded topic out of it sees the others too. */
  private static Optional<Finding> finding(
      Rule rule, Preparation prepared, Stated text, List<Phrase> excluded) {
    List<Word> words = Word.of(text.text());
    List<String> named = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Phrase topic : excluded) {
      topic.in(words).ifPresent(span -> {
        named.add(PlanText.excerpt(topic.text()));
        spans.add(span);
      });
    }
    return spans.stream()
        .min(Comparator.comparing(Span::start))
        .map(first -> rule.finding(prepared)
            .path(text.path())
            .span(first)
            .addAllSubjects(named)
            .build());
  }
}
