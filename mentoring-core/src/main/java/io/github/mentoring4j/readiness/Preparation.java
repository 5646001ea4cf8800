package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Prose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The preparation of one session, as the rules see it: the plan of the mentee, the facts about the relationship and the time of the check, with the
 * questions that more than one of them asks. Used by one thread.
 */
final class Preparation {
  private final SessionPlan plan;
  private final SessionContext context;
  private final Instant now;
  private final Map<String, Prose> read = new HashMap<>();
  private final Map<String, List<SessionPlanText>> asked = new HashMap<>();
  private final Map<String, Boolean> missing = new HashMap<>();
  private final Map<String, Boolean> legible = new HashMap<>();
  private boolean isPackKnown;
  private @Nullable LanguagePack pack;

  Preparation(SessionPlan plan, SessionContext context, Instant now) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.context = Objects.requireNonNull(context, "context");
    this.now = Objects.requireNonNull(now, "now");
    Faults.of("The readiness check").instant("now", now).throwIfAny();
  }

  SessionPlan plan() {
    return plan;
  }

  SessionContext context() {
    return context;
  }

  Instant now() {
    return now;
  }

  /** Whether the words of the plan can be told to be those of another language than it declares. */
  boolean isInAnotherLanguage() {
    return pack().isEmpty() && LanguagePack.of(plan.language()).isPresent();
  }

  /** The pack for the language of the plan, if there is one and the plan is in that language. */
  Optional<LanguagePack> pack() {
    if (!isPackKnown) {
      pack = LanguagePack.of(plan.language())
          .filter(found -> found.isOf(SessionPlanText.all(plan).stream()
              .map(text -> read(text.text(), found))
              .toList()))
          .orElse(null);
      isPackKnown = true;
    }
    return Optional.ofNullable(pack);
  }

  /** A text as its words. Many rules ask about the same text, so what takes long is done once. */
  Prose read(String text, LanguagePack known) {
    return read.computeIfAbsent(text, known::read);
  }

  boolean isMissing(String text) {
    return missing.computeIfAbsent(text, Placeholders::isMissing);
  }

  /** Whether a text says something, and not obviously in another language. */
  boolean isLegible(String text, LanguagePack known) {
    return legible.computeIfAbsent(text, one -> known.canRead(read(one, known)) && !isMissing(one));
  }

  List<SessionPlanText> objectives() {
    return asked.computeIfAbsent("objectives", field -> asked(field, plan.objectives()));
  }

  List<SessionPlanText> questions() {
    return asked.computeIfAbsent("questions", field -> asked(field, plan.questions()));
  }

  /** Leaves out texts that say nothing or are left to fill in; the others keep their places in the whole list. */
  private List<SessionPlanText> asked(String field, List<String> texts) {
    return SessionPlanText.of(field, texts).stream()
        .filter(text -> !isMissing(text.text()))
        .toList();
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

  /** A moment as the reader of a plan with a start reads it: in the zone of the session. */
  Fact moment(Instant at) {
    return Fact.moment(at, plan.start().orElseThrow().getZone());
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

  /** Whether the proposed next date looks beyond the session: a day before it, or its own, does not. */
  boolean hasNextDate() {
    return plan.nextDate()
        .filter(next ->
            plan.start().filter(start -> !next.isAfter(start.toLocalDate())).isEmpty())
        .isPresent();
  }

  /** Whether every item has minutes, and all of them fit: then nothing has to be counted. */
  boolean isAgendaFitting() {
    return !plan.agendaItems().isEmpty()
        && plan.agendaItems().stream().allMatch(item -> item.minutes().isPresent())
        && plan.length().filter(length -> planned().compareTo(length) <= 0).isPresent();
  }

  boolean hasMinutes() {
    return plan.agendaItems().stream().anyMatch(item -> item.minutes().isPresent());
  }

  Duration planned() {
    return Duration.ofMinutes(
        plan.agendaItems().stream().mapToLong(item -> item.minutes().orElse(0)).sum());
  }
}
