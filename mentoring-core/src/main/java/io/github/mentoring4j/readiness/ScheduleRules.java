package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on the session itself: the relationship is active, and start, length and place are set. */
final class ScheduleRules {
  static final String INACTIVE = "relationship.inactive";

  private ScheduleRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder(INACTIVE, Severity.ERROR, ScheduleRules::inactive)
            .situations("proposed", "paused", "closed")
            .good("it is under way", (plan, context) -> context.status(Mentorship.Status.ACTIVE))
            .bad("it is paused", (plan, context) -> context.status(Mentorship.Status.PAUSED))
            .bad("it was closed", (plan, context) -> {
              plan.questions(List.of());
              context.status(Mentorship.Status.CLOSED);
            }),
        Rule.builder("schedule.missing", Severity.ERROR, ScheduleRules::missing)
            .situations("start", "length", "place")
            .good(
                "they meet by the channel of the agreement",
                (plan, context) -> plan.place(Optional.empty()))
            .bad("it has no start", (plan, context) -> plan.start(Optional.empty()))
            .bad("it has no length", (plan, context) -> plan.length(Optional.empty()))
            .bad("nothing says where", (plan, context) -> {
              plan.place("TBD");
              context.agreement(Optional.empty());
            }),
        Rule.builder("schedule.past", Severity.ERROR, ScheduleRules::past)
            .situations("running", "over")
            .good(
                "it starts at this moment",
                (plan, context) -> startingIn(Duration.ZERO, plan)
                    .sharedAt(GoodPlan.NOW.minus(Duration.ofDays(2))))
            .bad(
                "it began ten minutes ago",
                (plan, context) -> startingIn(Duration.ofMinutes(-10), plan)
                    .sharedAt(GoodPlan.NOW.minus(Duration.ofDays(2))))
            .bad(
                "it was last week",
                (plan, context) -> startingIn(Duration.ofDays(-7), plan)
                    .sharedAt(GoodPlan.NOW.minus(Duration.ofDays(9)))),
        Rule.builder("schedule.confirmed", Severity.WARNING, ScheduleRules::confirmed)
            .good("the mentor has said yes", (plan, context) -> plan.confirmed(true))
            .bad("there is no answer yet", (plan, context) -> plan.confirmed(false)),
        Rule.builder("schedule.after-end", Severity.WARNING, ScheduleRules::afterEnd)
            .good(
                "it starts at the very end",
                (plan, context) -> context.plannedEnd(GoodPlan.START.toInstant()))
            .bad(
                "the relationship ends the day before",
                (plan, context) ->
                    context.plannedEnd(GoodPlan.START.minusDays(1).toInstant())),
        Rule.builder("schedule.length", Severity.WARNING, ScheduleRules::length)
            .situations("short", "long")
            .parameter("leastMinutes", 20, 0, 1_440)
            .parameter("mostMinutes", 90, 1, 1_440)
            .good("an hour and a half", (plan, context) -> plan.length(Duration.ofMinutes(90)))
            .bad(
                "a quarter of an hour",
                (plan, context) -> plan.length(Duration.ofMinutes(15))
                    .objectives(List.of("Choose one of two job offers by Friday"))
                    .agendaItems(List.of(
                        AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers side by side", 10),
                        AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5))))
            .bad("two hours", (plan, context) -> plan.length(Duration.ofHours(2))));
  }

  private static SessionPlan.Builder startingIn(Duration time, SessionPlan.Builder plan) {
    return plan.start(GoodPlan.NOW.plus(time).atZone(GoodPlan.START.getZone()));
  }

  private static Judgement inactive(Rule rule, Preparation prepared) {
    Optional<Mentorship.Status> status = prepared.context().status();
    if (status.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.STATUS_NOT_SUPPLIED);
    }
    return switch (status.get()) {
      case ACTIVE -> Judgement.met();
      case PROPOSED -> Rule.unmet(rule.finding(prepared, "proposed"));
      case PAUSED -> Rule.unmet(rule.finding(prepared, "paused"));
      case CLOSED -> Rule.unmet(rule.finding(prepared, "closed"));
    };
  }

  private static Judgement missing(Rule rule, Preparation prepared) {
    SessionPlan plan = prepared.plan();
    List<Finding> missing = new ArrayList<>();
    if (plan.start().isEmpty()) {
      missing.add(rule.finding(prepared, "start").path("start").build());
    }
    if (plan.length().isEmpty()) {
      missing.add(rule.finding(prepared, "length").path("length").build());
    }
    Optional<String> agreed =
        prepared.context().agreement().flatMap(agreement -> agreement.channel());
    if (!prepared.hasSaid(plan.place())
        && !prepared.hasSaid(plan.channel())
        && !prepared.hasSaid(agreed)) {
      missing.add(rule.finding(prepared, "place").path("place").build());
    }
    return Judgement.unmet(missing);
  }

  private static Judgement past(Rule rule, Preparation prepared) {
    Optional<ZonedDateTime> start = prepared.plan().start();
    if (start.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    Duration since = Duration.between(start.get().toInstant(), prepared.now());
    if (since.isZero() || since.isNegative()) {
      return Judgement.met();
    }
    boolean isRunning =
        prepared.plan().length().filter(length -> since.compareTo(length) < 0).isPresent();
    return Rule.unmet(rule.finding(prepared, isRunning ? "running" : "over")
        .path("start")
        .observed(prepared.moment(start.get().toInstant()))
        .required(prepared.moment(prepared.now())));
  }

  private static Judgement confirmed(Rule rule, Preparation prepared) {
    Optional<Boolean> confirmed = prepared.plan().confirmed();
    if (confirmed.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.CONFIRMATION_NOT_SUPPLIED);
    }
    return confirmed.get() ? Judgement.met() : Rule.unmet(rule.finding(prepared).path("confirmed"));
  }

  private static Judgement afterEnd(Rule rule, Preparation prepared) {
    Optional<Instant> start = prepared.start();
    Optional<Instant> end = prepared.plannedEnd();
    if (start.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    if (end.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.PLANNED_END_NOT_SUPPLIED);
    }
    return start.get().isAfter(end.get())
        ? Rule.unmet(rule.finding(prepared)
            .path("start")
            .observed(prepared.moment(start.get()))
            .required(prepared.moment(end.get())))
        : Judgement.met();
  }

  private static Judgement length(Rule rule, Preparation prepared) {
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_LENGTH);
    }
    Duration least = Duration.ofMinutes(rule.count(prepared, "leastMinutes"));
    Duration most = Duration.ofMinutes(rule.count(prepared, "mostMinutes"));
    if (length.get().compareTo(least) < 0) {
      return Rule.unmet(length(rule.finding(prepared, "short"), length.get(), least));
    }
    return length.get().compareTo(most) > 0
        ? Rule.unmet(length(rule.finding(prepared, "long"), length.get(), most))
        : Judgement.met();
  }

  private static Finding.Builder length(
      Finding.Builder finding, Duration observed, Duration required) {
    return finding.path("length").observed(Fact.length(observed)).required(Fact.length(required));
  }
}
