package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A session of which every rule is met that is asked in every stage, so that a test changes the one thing it is about: that of {@link GoodPlan} in
 * the second stage, with something to read and two topics.
 */
final class GoodSession {
  static final Instant NOW = GoodPlan.NOW;
  static final ZonedDateTime START = GoodPlan.START;
  static final ActionItem CALLS =
      ActionItem.builder().id("a-1").text("Call two former colleagues").build();
  static final Material OFFERS =
      Material.of("Both offers", 12, Instant.parse("2026-03-08T09:00:00Z"));

  static final SessionPlan PLAN = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT)
      .agendaItems(List.of(
          AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers side by side", 25),
          AgendaItem.of(AgendaItem.Kind.TOPIC, "The last round", 10),
          AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5)))
      .addMaterial(OFFERS)
      .build();

  static final SessionContext CONTEXT = GoodPlan.context(Stage.LEARNING_AND_DEVELOPMENT)
      .plannedEnd(Optional.empty())
      .agreement(Agreement.builder()
          .channel("video call")
          .plannedEnd(Instant.parse("2026-12-01T00:00:00Z"))
          .build())
      .introductionsExchanged(false)
      .build();

  private GoodSession() {}

  static SessionPlan.Builder plan() {
    return PLAN.toBuilder();
  }

  static SessionContext.Builder context() {
    SessionContext.Builder context = SessionContext.builder();
    context.from(CONTEXT);
    return context;
  }

  /** Knows no rule but these. */
  static ReadinessChecker checker(ReadinessRule... rules) {
    return new ReadinessChecker(List.of(rules), ReadinessPolicy.standard());
  }

  static ReadinessRule rule(String code) {
    return ReadinessChecker.standard().rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static ReadinessReport check(SessionPlan.Builder plan) {
    return ReadinessChecker.standard().check(plan.build(), CONTEXT, NOW);
  }

  static ReadinessReport check(SessionPlan.Builder plan, SessionContext.Builder context) {
    return ReadinessChecker.standard().check(plan.build(), context.build(), NOW);
  }

  static List<String> unmet(ReadinessReport report) {
    return codes(report, Result.UNMET);
  }

  static List<String> codes(ReadinessReport report, Result result) {
    return report.results().stream()
        .filter(one -> one.is(result))
        .map(RuleResult::code)
        .toList();
  }

  /** What one rule found, whatever the others did. */
  static List<Finding> findings(ReadinessReport report, String rule) {
    return report.result(rule).orElseThrow().findings();
  }

  static Finding only(ReadinessReport report) {
    if (report.findings().size() != 1) {
      throw new AssertionError("one finding expected: " + report.findings());
    }
    return report.findings().get(0);
  }

  static Optional<String> reason(ReadinessReport report, String code) {
    return report.result(code).orElseThrow().reason();
  }
}
