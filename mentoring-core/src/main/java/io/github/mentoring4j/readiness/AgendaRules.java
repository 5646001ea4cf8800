package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
            .situations("open", "overdue", "late")
            .parameter("hours", 24, 0, 8_760)
            .good(
                "the mentor got it a day before, to the minute",
                (plan, context) -> startingIn(24, plan).sharedAt(GoodPlan.NOW))
            .good(
                "it has not been sent, with three days left",
                (plan, context) -> plan.sharedAt(Optional.empty()))
            .bad(
                "it has not been sent, with an hour left",
                (plan, context) -> startingIn(1, plan).sharedAt(Optional.empty()))
            .bad(
                "the mentor got it an hour before",
                (plan, context) -> startingIn(1, plan).sharedAt(GoodPlan.NOW))
            .bad(
                "it was sent at the weekend before a session on Monday afternoon",
                (plan, context) -> {
                  plan.start(GoodPlan.START.minusDays(3))
                      .sharedAt(GoodPlan.START.minusDays(5).toInstant());
                  context
                      .mentorZone(GoodPlan.START.getZone())
                      .addMentorDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                }));
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
    long minutes = 0;
    for (AgendaItem item : prepared.plan().agendaItems()) {
      minutes += item.kind() == AgendaItem.Kind.NEXT_STEPS ? item.minutes().orElse(0) : 0;
    }
    return Duration.ofMinutes(minutes);
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
    boolean planned = prepared.hasNextDate() || prepared.hasItem(AgendaItem.Kind.NEXT_STEPS);
    return planned ? Judgement.met() : Rule.unmet(rule.finding(prepared).path("agendaItems"));
  }

  private static Judgement shared(Rule rule, Preparation prepared) {
    Optional<ZonedDateTime> start = prepared.plan().start();
    if (start.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    Instant deadline = deadline(rule, prepared, start.get());
    Optional<Instant> shared = prepared.past(prepared.plan().sharedAt());
    if (shared.isEmpty()) {
      return prepared.now().isAfter(deadline)
          ? Rule.unmet(shared(rule, prepared, "overdue", deadline))
          : Rule.notDueYet(shared(rule, prepared, "open", deadline));
    }
    return shared.get().isAfter(deadline)
        ? Rule.unmet(
            shared(rule, prepared, "late", deadline).observed(prepared.moment(shared.get())))
        : Judgement.met();
  }

  private static Finding.Builder shared(
      Rule rule, Preparation prepared, String situation, Instant deadline) {
    return rule.finding(prepared, situation).path("sharedAt").required(prepared.moment(deadline));
  }

  private static Instant deadline(Rule rule, Preparation prepared, ZonedDateTime start) {
    Duration ahead = Duration.ofHours(rule.count(prepared, "hours"));
    Instant elapsed = Preparation.deadline(start.toInstant(), ahead);
    return prepared
        .context()
        .mentorZone()
        .flatMap(zone ->
            onAWorkingDay(start.withZoneSameInstant(zone), prepared.context().mentorDays()))
        .map(working -> Preparation.deadline(start.toInstant(), working))
        .filter(elapsed::isAfter)
        .orElse(elapsed);
  }

  /** How long before the start the same local time was on the mentor's last working day before; empty if no day is known. */
  private static Optional<Duration> onAWorkingDay(ZonedDateTime start, Set<DayOfWeek> days) {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(start::minusDays)
        .filter(day -> days.contains(day.getDayOfWeek()))
        .findFirst()
        .map(day -> Duration.between(day, start));
  }
}
