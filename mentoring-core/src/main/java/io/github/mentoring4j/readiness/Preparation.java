package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The preparation of one session, as the rules see it, with the questions that more than one of them asks.
 *
 * @param plan the plan of the mentee
 * @param context the facts about the relationship
 * @param now the time of the check
 */
record Preparation(SessionPlan plan, SessionContext context, Instant now) {
  Preparation {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(now, "now");
    Faults.of("The readiness check").instant("now", now).throwIfAny();
  }

  /** The plan knows best: it may be for a session behind a change of stage. */
  Optional<Stage> stage() {
    return plan.stage().or(context::stage);
  }

  boolean isIn(Stage stage) {
    return stage().filter(stage::equals).isPresent();
  }

  boolean isFirst() {
    return context.firstSession().orElse(false);
  }

  boolean isFinal() {
    return context.finalSession().orElse(false);
  }

  Optional<Instant> start() {
    return plan.start().map(start -> start.toInstant());
  }

  /** The last moment at which something still is early enough; in the first days of the calendar, its first moment. */
  static Instant deadline(Instant start, Duration ahead) {
    Instant deadline = start.minus(ahead);
    return deadline.isBefore(Faults.FIRST_INSTANT) ? Faults.FIRST_INSTANT : deadline;
  }

  Optional<Instant> plannedEnd() {
    return context
        .plannedEnd()
        .or(() -> context.agreement().flatMap(agreement -> agreement.plannedEnd()));
  }

  /** A time to come is an intention: nothing has reached the mentor yet. */
  Optional<Instant> past(Optional<Instant> sharedAt) {
    return sharedAt.filter(at -> !at.isAfter(now));
  }

  /** A moment as the reader of the plan reads it: in the zone of the session. */
  Fact moment(Instant at) {
    return plan.start()
        .map(start -> Fact.moment(at, start.getZone()))
        .orElseGet(() -> Fact.moment(at));
  }

  List<SessionPlanText> topics() {
    List<String> topics = new ArrayList<>();
    for (AgendaItem item : plan.agendaItems()) {
      topics.add(item.kind() == AgendaItem.Kind.TOPIC ? item.text() : "");
    }
    return SessionPlanText.of("agendaItems", topics);
  }

  boolean hasItem(AgendaItem.Kind kind) {
    return plan.agendaItems().stream().anyMatch(item -> item.kind() == kind);
  }

  boolean hasMinutes() {
    return plan.agendaItems().stream().anyMatch(item -> item.minutes().isPresent());
  }

  Duration planned() {
    return Duration.ofMinutes(
        plan.agendaItems().stream().mapToLong(item -> item.minutes().orElse(0)).sum());
  }
}
