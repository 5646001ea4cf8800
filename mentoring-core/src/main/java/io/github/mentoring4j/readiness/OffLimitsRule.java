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
import java.util.stream.Collectors;

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
    Optional<Touching> touching = prepared
        .pack()
        .map(pack -> Touching.of(excluded.stream().map(Phrase::text).toList(), pack));
    List<Finding> findings = new ArrayList<>();
    for (SessionPlanText text : prepared.texts()) {
      List<Phrase> topics = Phrase.in(text.text(), excluded);
      if (!topics.isEmpty()) {
        findings.add(named(rule, prepared, text, topics));
        continue;
      }
      Optional<Span> span = touching.isPresent()
          ? touching.get().in(prepared.reading(text.text()).prose(touching.get().pack()))
          : Optional.empty();
      if (span.isPresent()) {
        findings.add(touched(rule, prepared, text, span.get()));
      }
    }
    return Judgement.unmet(findings);
  }

  /** One finding per text, with all excluded topics in it. */
  private static Finding named(
      Rule rule, Preparation prepared, SessionPlanText text, List<Phrase> topics) {
    List<Word> words = Word.of(text.text());
    List<String> named = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Phrase topic : topics) {
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
            .build())
        .orElseThrow();
  }

  /** A word can mean something else here, so this is a hint. */
  private static Finding touched(Rule rule, Preparation prepared, SessionPlanText text, Span span) {
    return rule.finding(prepared, "touched")
        .severity(Severity.SUGGESTION)
        .certainty(Certainty.POSSIBLE)
        .path(text.path())
        .span(span)
        .addSubject(PlanText.excerpt(text.text().substring(span.start(), span.end())))
        .build();
  }

  /**
   * The telling words of the excluded topics.
   *
   * @param topics for each topic those words without their endings; a topic without any is left out
   * @param all those words of all topics
   * @param pack the language of the plan
   */
  private record Touching(List<Set<String>> topics, Set<String> all, LanguagePack pack) {
    static Touching of(List<String> topics, LanguagePack pack) {
      List<Set<String>> stems = new ArrayList<>();
      for (String topic : topics) {
        Set<String> matters = Set.copyOf(pack.matters(pack.read(topic)));
        if (!matters.isEmpty()) {
          stems.add(matters);
        }
      }
      Set<String> all = new HashSet<>();
      stems.forEach(all::addAll);
      return new Touching(stems, all, pack);
    }

    /** Where a text has the first of the words of a topic, if it has all of them. */
    Optional<Span> in(Prose prose) {
      if (!hasAny(prose)) {
        return Optional.empty();
      }
      Set<String> words =
          prose.tokens().stream().map(Prose.Token::stem).collect(Collectors.toSet());
      return topics.stream()
          .filter(words::containsAll)
          .findFirst()
          .map(topic -> first(prose, topic));
    }

    private boolean hasAny(Prose prose) {
      for (int i = 0; i < prose.size(); i++) {
        if (all.contains(prose.token(i).stem())) {
          return true;
        }
      }
      return false;
    }

    private static Span first(Prose prose, Set<String> topic) {
      int at = 0;
      while (!topic.contains(prose.token(at).stem())) {
        at++;
      }
      return prose.span(at, at + 1);
    }
  }
}
