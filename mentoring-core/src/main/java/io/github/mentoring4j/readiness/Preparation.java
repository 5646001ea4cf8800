package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.readiness.prose.LanguagePack;
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

  /** The plan knows best: it may be for a session behind a change of stage. */
  private final Optional<Stage> stage;

  private final Map<String, SessionPlanReading> readings = new HashMap<>();
  private @Nullable List<SessionPlanText> texts;
  private @Nullable List<SessionPlanText> objectives;
  private @Nullable List<SessionPlanText> questions;
  private @Nullable List<SessionPlanText> topics;
  private boolean isPackKnown;
  private @Nullable LanguagePack pack;

  Preparation(SessionPlan plan, SessionContext context, Instant now) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.context = Objects.requireNonNull(context, "context");
    this.now = Objects.requireNonNull(now, "now");
    this.stage = plan.stage().or(context::stage);
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
          .filter(found -> found.isOf(
              texts().stream().map(text -> reading(text.text()).prose(found)).toList()))
          .orElse(null);
      isPackKnown = true;
    }
    return Optional.ofNullable(pack);
  }

  SessionPlanReading reading(String text) {
    return readings.computeIfAbsent(text, SessionPlanReading::new);
  }

  /** Whether a text is there and says something. */
  boolean hasSaid(Optional<String> text) {
    return text.isPresent() && !reading(text.get()).saysNothing();
  }

  /** Every text of the plan that says something, in the order of the plan. */
  List<SessionPlanText> texts() {
    if (texts == null) {
      texts = SessionPlanText.written(plan);
      texts.removeIf(text -> reading(text.text()).saysNothing());
    }
    return texts;
  }

  /** Leaves out texts that say nothing; the others keep their places in the whole list. */
  List<SessionPlanText> stated(String field, List<String> all) {
    List<SessionPlanText> stated = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (!reading(all.get(i)).saysNothing()) {
        stated.add(new SessionPlanText(field + "[" + i + "]", all.get(i)));
      }
    }
    return stated;
  }

  List<SessionPlanText> objectives() {
    if (objectives == null) {
      objectives = asked("objectives", plan.objectives());
    }
    return objectives;
  }

  List<SessionPlanText> questions() {
    if (questions == null) {
      questions = asked("questions", plan.questions());
    }
    return questions;
  }

  /** Leaves out texts that are left to fill in, too. */
  private List<SessionPlanText> asked(String field, List<String> all) {
    List<SessionPlanText> asked = stated(field, all);
    asked.removeIf(text -> reading(text.text()).isMissing());
    return asked;
  }

  Optional<Stage> stage() {
    return stage;
  }

  boolean isIn(Stage one) {
    return stage.isPresent() && stage.get() == one;
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
    if (topics == null) {
      List<String> all = new ArrayList<>();
      for (AgendaItem item : plan.agendaItems()) {
        all.add(item.kind() == AgendaItem.Kind.TOPIC ? item.text() : "");
      }
      topics = stated("agendaItems", all);
    }
    return topics;
  }

  boolean hasItem(AgendaItem.Kind kind) {
    for (AgendaItem item : plan.agendaItems()) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
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
    for (AgendaItem item : plan.agendaItems()) {
      if (item.minutes().isPresent()) {
        return true;
      }
    }
    return false;
  }

  Duration planned() {
    long minutes = 0;
    for (AgendaItem item : plan.agendaItems()) {
      minutes += item.minutes().orElse(0);
    }
    return Duration.ofMinutes(minutes);
  }
}
