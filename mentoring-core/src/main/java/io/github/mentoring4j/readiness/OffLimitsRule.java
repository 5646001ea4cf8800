package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Phrase;
import io.github.mentoring4j.readiness.prose.PlanText;
import io.github.mentoring4j.readiness.prose.Prose;
import io.github.mentoring4j.readiness.prose.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule on topics that the agreement excludes. */
final class OffLimitsRule {
  private OffLimitsRule() {}

  static List<Rule> rules() {
    return Rule.all(Rule.builder("topic.off-limits", Severity.WARNING, OffLimitsRule::offLimits)
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
      return Rule.notApplicable(NotApplicableReason.AGREEMENT_NOT_SUPPLIED);
    }
    List<Phrase> excluded = agreement.get().excludedTopics().stream()
        .filter(topic -> !Placeholders.saysNothing(topic))
        .map(Phrase::of)
        .toList();
    if (excluded.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NOTHING_EXCLUDED);
    }
    Optional<Touching> touching = LanguagePack.of(prepared.plan().language())
        .map(pack -> Touching.of(excluded.stream().map(Phrase::text).toList(), pack));
    List<Finding> findings = new ArrayList<>();
    for (SessionPlanText text : talkedAbout(prepared)) {
      named(rule, prepared, text, excluded)
          .or(() -> touching.flatMap(words -> touched(rule, prepared, text, words)))
          .ifPresent(findings::add);
    }
    return Judgement.unmet(findings);
  }

  private static List<SessionPlanText> talkedAbout(Preparation prepared) {
    List<SessionPlanText> texts =
        new ArrayList<>(SessionPlanText.of("objectives", prepared.plan().objectives()));
    texts.addAll(SessionPlanText.of("questions", prepared.plan().questions()));
    for (SessionPlanText topic : prepared.topics()) {
      texts.add(new SessionPlanText(topic.path() + ".text", topic.text()));
    }
    return texts;
  }

  /** One finding per text, with all excluded topics in it. */
  private static Optional<Finding> named(
      Rule rule, Preparation prepared, SessionPlanText text, List<Phrase> excluded) {
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

  /** A word can mean something else here, so this is a hint. */
  private static Optional<Finding> touched(
      Rule rule, Preparation prepared, SessionPlanText text, Touching words) {
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
   * The telling words of the excluded topics.
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
