package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rule on placeholders. A text that is nothing else is certainly unfinished; a longer one may mean it. */
final class PlaceholderRule {
  private PlaceholderRule() {}

  static List<Rule> rules() {
    return Rule.all(Rule.builder("placeholder.left", Severity.ERROR, PlaceholderRule::left)
        .situations("whole", "within")
        .good(
            "brackets that hold a remark",
            (plan, context) -> plan.thanks("Your question [the one in May] has stayed with me."))
        .bad("a text that is nothing else", (plan, context) -> plan.thanks("[Name]!"))
        .bad(
            "one inside a text",
            (plan, context) ->
                plan.thanks("Dear {{mentor}}, your question in May has stayed with me.")));
  }

  private static Judgement left(Rule rule, Preparation prepared) {
    List<SessionPlanText> texts = prepared.texts();
    if (texts.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_TEXT);
    }
    List<Finding> findings = new ArrayList<>();
    for (SessionPlanText text : texts) {
      List<Span> spans = Placeholders.in(text.text());
      if (!spans.isEmpty() && !isSaidAlready(prepared, text.path())) {
        findings.add(finding(rule, prepared, text, spans));
      }
    }
    return Judgement.unmet(findings);
  }

  /** Where all objectives or all questions are left to fill in, another rule says that there are none. */
  private static boolean isSaidAlready(Preparation prepared, String path) {
    return (path.startsWith("objectives[") && prepared.objectives().isEmpty())
        || (path.startsWith("questions[") && prepared.questions().isEmpty());
  }

  /** One finding per text, with all placeholders in it. */
  private static Finding finding(
      Rule rule, Preparation prepared, SessionPlanText text, List<Span> spans) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Span span : spans) {
      subjects.add(PlanText.excerpt(text.text().substring(span.start(), span.end())));
    }
    boolean certain = Placeholders.isCertainlyUnfilled(text.text());
    return rule.finding(prepared, certain ? "whole" : "within")
        .severity(certain ? Severity.ERROR : Severity.WARNING)
        .certainty(certain ? Certainty.CERTAIN : Certainty.LIKELY)
        .path(text.path())
        .span(spans.get(0))
        .addAllSubjects(subjects)
        .build();
  }
}
