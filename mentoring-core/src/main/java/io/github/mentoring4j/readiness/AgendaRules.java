package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on the agenda: it fits into the session, looks beyond it, and reaches the mentor in time. */
final class AgendaRules {
  private AgendaRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder("agenda.overrun", Severity.ERROR, AgendaRules::overrun)
            .good("45 minutes in 45", (plan, context) -> plan.addTopic("The last round", 20))
            .bad("46 minutes in 45", (plan, context) -> plan.addTopic("The last round", 21)),
        Rule.builder("agenda.slack", Severity.SUGGESTION, AgendaRules::slack)
            .parameter("minutes", 5, 0, 1_440)
            .good(
                "five minutes are free",
                (plan, context) ->
                    plan.agendaItems(List.of(offers(40))).nextDate(LocalDate.of(2026, 3, 26)))
            .bad(
                "four minutes are free",
                (plan, context) ->
                    plan.agendaItems(List.of(offers(41))).nextDate(LocalDate.of(2026, 3, 26))),
        Rule.builder("agenda.untimed", Severity.SUGGESTION, AgendaRules::untimed)
            .good("a further one has its minutes", (plan, context) -> plan.addTopic("Titles", 5))
            .bad("a further one has none", (plan, context) -> plan.addTopic("Titles")),
        Rule.builder("agenda.next-steps", Severity.SUGGESTION, AgendaRules::nextSteps)
            .graded(AgendaRules::nextStepsGrade)
            .good(
                "a date for the next session",
                (plan, context) ->
                    plan.agendaItems(List.of(offers(30))).nextDate(LocalDate.of(2026, 3, 26)))
            .bad(
                "the agenda ends with its topic",
                (plan, context) -> plan.agendaItems(List.of(offers(30)))),
        // Elapsed hours: a change of the clock in the night before moves the hour of the deadline.
        Rule.builder("agenda.shared", Severity.WARNING, AgendaRules::shared)
            .graded(AgendaRules::sharedGrade)
            .situations("open", "overdue", "late")
            .parameter("hours", 24, 0, 8_760)
            .good(
                "the mentor got it a day before, to the minute",
                (plan, context) -> startingIn(24, plan).sharedAt(GoodPlan.NOW))
            .bad(
                "it has not been sent, with three days left",
                (plan, context) -> plan.sharedAt(Optional.empty()))
            .bad(
                "it has not been sent, with an hour left",
                (plan, context) -> startingIn(1, plan).sharedAt(Optional.empty()))
            .bad(
                "the mentor got it an hour before",
                (plan, context) -> startingIn(1, plan).sharedAt(GoodPlan.NOW)));
  }

  private static AgendaItem offers(int minutes) {
    return AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers side by side", minutes);
  }

  private static SessionPlan.Builder startingIn(int hours, SessionPlan.Builder plan) {
    Instant start = GoodPlan.NOW.plus(Duration.ofHours(hours));
    return plan.start(start.atZone(GoodPlan.START.getZone()));
  }

  private static Judgement overrun(Rule rule, Preparation prepared) {
    if (!prepared.hasMinutes()) {
      return Rule.notApplicable(NotApplicableReason.NO_MINUTES);
    }
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_LENGTH);
    }
    return overruns(prepared, length.get())
        ? Rule.unmet(rule.finding(prepared)
            .path("agendaItems")
            .observed(Fact.length(prepared.planned()))
            .required(Fact.length(length.get())))
        : Judgement.met();
  }

  private static boolean overruns(Preparation prepared, Duration length) {
    return prepared.planned().compareTo(length) > 0;
  }

  private static Judgement slack(Rule rule, Preparation prepared) {
    if (!prepared.hasMinutes()) {
      return Rule.notApplicable(NotApplicableReason.NO_MINUTES);
    }
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_LENGTH);
    }
    // An agenda that does not fit has no slack either; one finding is enough.
    if (overruns(prepared, length.get())) {
      return Rule.notApplicable(NotApplicableReason.AGENDA_TOO_LONG);
    }
    Duration slack = Duration.ofMinutes(rule.count(prepared, "minutes"));
    Duration free = length.get().minus(prepared.planned()).plus(nextStepsTime(prepared));
    return free.compareTo(slack) < 0
        ? Rule.unmet(rule.finding(prepared)
            .path("agendaItems")
            .observed(Fact.length(free))
            .required(Fact.length(slack)))
        : Judgement.met();
  }

  private static Duration nextStepsTime(Preparation prepared) {
    return Duration.ofMinutes(prepared.plan().agendaItems().stream()
        .filter(item -> item.kind() == AgendaItem.Kind.NEXT_STEPS)
        .mapToLong(item -> item.minutes().orElse(0))
        .sum());
  }

  private static Judgement untimed(Rule rule, Preparation prepared) {
    if (!prepared.hasMinutes()) {
      return Rule.notApplicable(NotApplicableReason.NO_MINUTES);
    }
    List<AgendaItem> items = prepared.plan().agendaItems();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).minutes().isEmpty()) {
        findings.add(rule.finding(prepared).path("agendaItems[" + i + "]").build());
      }
    }
    return Judgement.unmet(findings);
  }

  private static Severity nextStepsGrade(Rule rule, Preparation prepared) {
    boolean inTheMiddle = prepared.isIn(Stage.LEARNING_AND_DEVELOPMENT)
        || prepared.isIn(Stage.PROGRESS_AND_REFLECTION);
    return inTheMiddle ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement nextSteps(Rule rule, Preparation prepared) {
    if (prepared.isFinal()) {
      return Rule.notApplicable(NotApplicableReason.FINAL_SESSION);
    }
    boolean planned = prepared.plan().nextDate().isPresent()
        || prepared.plan().agendaItems().stream()
            .anyMatch(item -> item.kind() == AgendaItem.Kind.NEXT_STEPS);
    return planned ? Judgement.met() : Rule.unmet(rule.finding(prepared).path("agendaItems"));
  }

  /** As long as there is time, it is a suggestion. */
  private static Severity sharedGrade(Rule rule, Preparation prepared) {
    return prepared.start().filter(start -> isStillTime(rule, prepared, start)).isPresent()
        ? Severity.SUGGESTION
        : Severity.WARNING;
  }

  private static boolean isStillTime(Rule rule, Preparation prepared, Instant start) {
    return prepared.past(prepared.plan().sharedAt()).isEmpty()
        && !prepared.now().isAfter(Preparation.deadline(start, ahead(rule, prepared)));
  }

  private static Duration ahead(Rule rule, Preparation prepared) {
    return Duration.ofHours(rule.count(prepared, "hours"));
  }

  private static Judgement shared(Rule rule, Preparation prepared) {
    if (prepared.start().isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    Instant deadline = Preparation.deadline(prepared.start().get(), ahead(rule, prepared));
    Optional<Instant> shared = prepared.past(prepared.plan().sharedAt());
    if (shared.isEmpty()) {
      String situation = prepared.now().isAfter(deadline) ? "overdue" : "open";
      return Rule.unmet(
          rule.finding(prepared, situation).path("sharedAt").required(prepared.moment(deadline)));
    }
    return shared.get().isAfter(deadline)
        ? Rule.unmet(rule.finding(prepared, "late")
            .path("sharedAt")
            .observed(prepared.moment(shared.get()))
            .required(prepared.moment(deadline)))
        : Judgement.met();
  }
}
