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
 * What the rules look at, and the questions that more than one of them asks.
 *
 * @param plan what was prepared
 * @param context what is known about the relationship
 * @param now the time of the check
 * @param settings what was configured
 */
record Preparation(SessionPlan plan, SessionContext context, Instant now, Settings settings) {
  Preparation {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(now, "now");
    Faults.of("The readiness check").instant("now", now).throwIfAny();
  }

  /** By the standard settings. */
  Preparation(SessionPlan plan, SessionContext context, Instant now) {
    this(plan, context, now, Settings.NONE);
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

  /** The end of the time in which something still is early enough; for the first days of the calendar, its first moment. */
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

  List<Stated> topics() {
    List<String> topics = new ArrayList<>();
    for (AgendaItem item : plan.agendaItems()) {
      topics.add(item.kind() == AgendaItem.Kind.TOPIC ? item.text() : "");
    }
    return Stated.of("agendaItems", topics);
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
