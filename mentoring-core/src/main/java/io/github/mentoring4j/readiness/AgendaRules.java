package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the agenda fits into the session, looks beyond it, and reaches the mentor in time. */
final class AgendaRules {
  private static final Duration SLACK = Duration.ofMinutes(5);
  // Elapsed hours: where the clock changes in the night before, the deadline has another hour on
  // it.
  private static final Duration AHEAD = Duration.ofHours(24);

  private AgendaRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("agenda.overrun", Severity.ERROR, AgendaRules::overrun),
        Rule.of("agenda.slack", Severity.SUGGESTION, AgendaRules::slack),
        Rule.of("agenda.untimed", Severity.SUGGESTION, AgendaRules::untimed),
        Rule.of(
            "agenda.next-steps",
            Severity.SUGGESTION,
            AgendaRules::nextStepsGrade,
            AgendaRules::nextSteps),
        Rule.of(
            "agenda.shared",
            Severity.WARNING,
            AgendaRules::sharedGrade,
            AgendaRules::shared,
            "open",
            "overdue",
            "late"));
  }

  private static Judgement overrun(Rule rule, Preparation prepared) {
    if (!prepared.hasMinutes()) {
      return Judgement.notApplicable(Reason.NO_MINUTES);
    }
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_LENGTH);
    }
    return overruns(prepared, length.get())
        ? Judgement.unmet(rule.finding(prepared)
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
      return Judgement.notApplicable(Reason.NO_MINUTES);
    }
    Optional<Duration> length = prepared.plan().length();
    if (length.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_LENGTH);
    }
    // What does not fit has no slack either; to say both would be to say one thing twice.
    if (overruns(prepared, length.get())) {
      return Judgement.notApplicable(Reason.AGENDA_TOO_LONG);
    }
    Duration free = length.get().minus(prepared.planned()).plus(nextStepsTime(prepared));
    return free.compareTo(SLACK) < 0
        ? Judgement.unmet(rule.finding(prepared)
            .path("agendaItems")
            .observed(Fact.length(free))
            .required(Fact.length(SLACK)))
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
      return Judgement.notApplicable(Reason.NO_MINUTES);
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

  private static Severity nextStepsGrade(Preparation prepared) {
    boolean inTheMiddle = prepared.isIn(Stage.LEARNING_AND_DEVELOPMENT)
        || prepared.isIn(Stage.PROGRESS_AND_REFLECTION);
    return inTheMiddle ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement nextSteps(Rule rule, Preparation prepared) {
    if (prepared.isFinal()) {
      return Judgement.notApplicable(Reason.FINAL_SESSION);
    }
    boolean planned = prepared.plan().nextDate().isPresent()
        || prepared.plan().agendaItems().stream()
            .anyMatch(item -> item.kind() == AgendaItem.Kind.NEXT_STEPS);
    return planned ? Judgement.met() : Judgement.unmet(rule.finding(prepared).path("agendaItems"));
  }

  /** What can still be done in time is no fault yet. */
  private static Severity sharedGrade(Preparation prepared) {
    return prepared.start().filter(start -> isStillTime(prepared, start)).isPresent()
        ? Severity.SUGGESTION
        : Severity.WARNING;
  }

  private static boolean isStillTime(Preparation prepared, Instant start) {
    return prepared.past(prepared.plan().sharedAt()).isEmpty()
        && !prepared.now().isAfter(Preparation.deadline(start, AHEAD));
  }

  private static Judgement shared(Rule rule, Preparation prepared) {
    if (prepared.start().isEmpty()) {
      return Judgement.notApplicable(Reason.NO_START);
    }
    Instant deadline = Preparation.deadline(prepared.start().get(), AHEAD);
    Optional<Instant> shared = prepared.past(prepared.plan().sharedAt());
    if (shared.isEmpty()) {
      String situation = prepared.now().isAfter(deadline) ? "overdue" : "open";
      return Judgement.unmet(
          rule.finding(prepared, situation).path("sharedAt").required(prepared.moment(deadline)));
    }
    return shared.get().isAfter(deadline)
        ? Judgement.unmet(rule.finding(prepared, "late")
            .path("sharedAt")
            .observed(prepared.moment(shared.get()))
            .required(prepared.moment(deadline)))
        : Judgement.met();
  }
}
