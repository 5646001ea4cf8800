package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Mentorship;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether there is a session to prepare for at all, and when, where and how long it is. */
final class ScheduleRules {
  static final String INACTIVE = "relationship.inactive";

  private static final Duration SHORTEST = Duration.ofMinutes(20);
  private static final Duration LONGEST = Duration.ofMinutes(90);

  private ScheduleRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(INACTIVE, Severity.ERROR, ScheduleRules::inactive, "proposed", "paused", "closed"),
        Rule.of(
            "schedule.missing", Severity.ERROR, ScheduleRules::missing, "start", "length", "place"),
        Rule.of("schedule.past", Severity.ERROR, ScheduleRules::past),
        Rule.of("schedule.confirmed", Severity.WARNING, ScheduleRules::confirmed),
        Rule.of("schedule.after-end", Severity.WARNING, ScheduleRules::afterEnd),
        Rule.of("schedule.length", Severity.WARNING, ScheduleRules::length, "short", "long"));
  }

  private static Judgement inactive(Rule rule, Preparation prepared) {
    Optional<Mentorship.Status> status = prepared.context().status();
    if (status.isEmpty()) {
      return Judgement.notApplicable(Reason.STATUS_NOT_SUPPLIED);
    }
    return switch (status.get()) {
      case ACTIVE -> Judgement.met();
      case PROPOSED -> Judgement.unmet(rule.finding(prepared, "proposed"));
      case PAUSED -> Judgement.unmet(rule.finding(prepared, "paused"));
      case CLOSED -> Judgement.unmet(rule.finding(prepared, "closed"));
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
    if (!Stated.is(plan.place()) && !Stated.is(plan.channel()) && !Stated.is(agreed)) {
      missing.add(rule.finding(prepared, "place").path("place").build());
    }
    return Judgement.unmet(missing);
  }

  private static Judgement past(Rule rule, Preparation prepared) {
    Optional<ZonedDateTime> start = prepared.plan().start();
    if (start.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_START);
    }
    return start.get().toInstant().isBefore(prepared.now())
        ? Judgement.unmet(rule.finding(prepared)
            .path("start")
            .observed(prepared.moment(start.get().toInstant()))
            .required(prepared.moment(prepared.now())))
        : Judgement.met();
  }

  private static Judgement confirmed(Rule rule, Preparation prepared) {
    Optional<Boolean> confirmed = prepared.plan().confirmed();
    if (confirmed.isEmpty()) {
      return Judgement.notApplicable(Reason.CONFIRMATION_NOT_SUPPLIED);
    }
    return confirmed.get()
        ? Judgement.met()
        : Judgement.unmet(rule.finding(prepared).path("confirmed"));
  }

  private static Judgement afterEnd(Rule rule, Preparation prepared) {
    Optional<Instant> start = prepared.start();
    Optional<Instant> end = prepared.plannedEnd();
    if (start.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_START);
    }
    if (end.isEmpty()) {
      return Judgement.notApplicable(Reason.PLANNED_END_NOT_SUPPLIED);
    }
    return start.get().isAfter(end.get())
        ? Judgement.unmet(rule.finding(prepared)
            .path("start")
            .observed(prepared.moment(start.get()))
            .required(prepared.moment(end.get())))
        : Judgement.met();
  }

  private static Judgement length(Rule rule, Preparation prepared) {
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_LENGTH);
    }
    if (length.get().compareTo(SHORTEST) < 0) {
      return Judgement.unmet(length(rule.finding(prepared, "short"), length.get(), SHORTEST));
    }
    return length.get().compareTo(LONGEST) > 0
        ? Judgement.unmet(length(rule.finding(prepared, "long"), length.get(), LONGEST))
        : Judgement.met();
  }

  private static Finding.Builder length(
      Finding.Builder finding, Duration observed, Duration required) {
    return finding.path("length").observed(Fact.length(observed)).required(Fact.length(required));
  }
}
