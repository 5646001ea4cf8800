package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the plan keeps to what the two have agreed not to talk about. */
final class OffLimitsRule {
  private OffLimitsRule() {}

  static List<Rule> rules() {
    return List.of(Rule.of("topic.off-limits", Severity.WARNING, OffLimitsRule::offLimits)
        .situations("named", "touched")
        .good(
            "a topic that nobody has excluded",
            (plan, context) -> plan.addTopic("What a move would mean for my family", 5))
        .bad(
            "a question about what is excluded, word for word",
            (plan, context) -> plan.addQuestion("What would you tell a friend about My Marriage?"))
        .bad(
            "a topic that shares a word with it",
            (plan, context) -> plan.addTopic("How the move has changed our marriage", 5)));
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
    Optional<Touching> touching = LanguagePack.of(prepared.plan().language())
        .map(pack -> Touching.of(excluded.stream().map(Phrase::text).toList(), pack));
    List<Finding> findings = new ArrayList<>();
    for (Stated text : talkedAbout(prepared)) {
      named(rule, prepared, text, excluded)
          .or(() -> touching.flatMap(words -> touched(rule, prepared, text, words)))
          .ifPresent(findings::add);
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
  private static Optional<Finding> named(
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
        .min(Comparator.comparingInt(Span::start))
        .map(first -> rule.finding(prepared, "named")
            .path(text.path())
            .span(first)
            .addAllSubjects(named)
            .build());
  }

  /** A word may well mean something else here, so this is a hint and no more. */
  private static Optional<Finding> touched(
      Rule rule, Preparation prepared, Stated text, Touching words) {
    return words
        .in(text.text())
        .map(span -> rule.finding(prepared, "touched")
            .severity(Severity.SUGGESTION)
            .certainty(Certainty.POSSIBLE)
            .path(text.path())
            .span(span)
            .addSubject(PlanText.excerpt(text.text().substring(span.start(), span.end())))
            .build());
  }

  /**
   * The words of the excluded topics that tell what they are about.
   *
   * @param stems those words without their endings
   * @param pack the language of the plan
   */
  private record Touching(Set<String> stems, LanguagePack pack) {
    static Touching of(List<String> topics, LanguagePack pack) {
      Set<String> stems = new HashSet<>();
      for (String topic : topics) {
        stems.addAll(pack.matters(pack.read(topic)));
      }
      return new Touching(stems, pack);
    }

    Optional<Span> in(String text) {
      Prose prose = pack.read(text);
      for (int i = 0; i < prose.size(); i++) {
        if (stems.contains(prose.token(i).stem())) {
          return Optional.of(prose.span(i, i + 1));
        }
      }
      return Optional.empty();
    }
  }
}
