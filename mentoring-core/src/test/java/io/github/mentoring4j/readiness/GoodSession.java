package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A session of which every rule is met, so that a test changes the one thing it is about. */
final class GoodSession {
  static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  static final ZonedDateTime START = ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]");
  static final ActionItem CALLS =
      ActionItem.builder().id("a-1").text("Call two former colleagues").build();
  static final SessionPlan.Material OFFERS =
      SessionPlan.Material.of("Both offers", 12, Instant.parse("2026-03-08T09:00:00Z"));

  static final SessionPlan PLAN = SessionPlan.builder()
      .start(START)
      .length(Duration.ofMinutes(45))
      .place("Café am Markt")
      .confirmed(true)
      .addObjective("Choose one of two job offers by Friday")
      .addObjective("Know what to ask for in the last round")
      .addQuestion("How did you decide between the management track and the staff engineer track?")
      .addQuestion("What did you negotiate besides the salary?")
      .addTopic("The two offers side by side", 25)
      .addTopic("The last round", 10)
      .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5))
      .sharedAt(Instant.parse("2026-03-09T08:00:00Z"))
      .addMaterial(OFFERS)
      .background("I have two offers since last week and have to answer by Friday.")
      .thanks("Your question about my energy in meetings has stayed with me.")
      .addActionReview(ActionReview.of("a-1", "Reached one; the other calls back on Monday"))
      .build();

  static final SessionContext CONTEXT = SessionContext.builder()
      .stage(Stage.LEARNING_AND_DEVELOPMENT)
      .status(Mentorship.Status.ACTIVE)
      .firstSession(false)
      .finalSession(false)
      .openActions(List.of(CALLS))
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
