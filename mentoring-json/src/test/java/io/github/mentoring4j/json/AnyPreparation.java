package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Any preparation of a session that the builders let through. */
final class AnyPreparation {
  private final AnyValue any;
  private final Random random;

  AnyPreparation(AnyValue any, Random random) {
    this.any = any;
    this.random = random;
  }

  SessionPlan plan() {
    SessionPlan.Builder plan = SessionPlan.builder()
        .addAllObjectives(texts(3))
        .addAllQuestions(texts(3))
        .addAllAgendaItems(any.list(3, this::agendaItem))
        .addAllMaterials(any.list(2, this::material))
        .addAllActionReviews(any.list(2, this::review))
        .addAllDraftGoals(texts(2))
        .addAllSelfAssessments(any.list(2, this::assessment))
        .addAllReflections(texts(3))
        .addAllSuccesses(texts(2))
        .addAllFutureSteps(texts(2))
        .addAllWaivers(any.list(2, this::waiver))
        .language(
            random.nextInt(8) == 0 ? Locale.ROOT : Locale.forLanguageTag(any.pick(AnyValue.TAGS)));
    any.maybe(() -> any.pick(Stage.values()), plan::stage);
    any.maybe(
        () -> any.instantAwayFromTheEnds().atZone(ZoneId.of(any.pick(AnyValue.ZONES))),
        (ZonedDateTime start) -> plan.start(start));
    any.maybe(any::duration, plan::length);
    any.maybe(() -> any.text(20), plan::place);
    any.maybe(() -> any.text(20), plan::channel);
    any.maybe(random::nextBoolean, plan::confirmed);
    any.maybe(any::date, plan::nextDate);
    any.maybe(any::instant, plan::sharedAt);
    any.maybe(() -> any.text(200), plan::background);
    any.maybe(() -> any.text(20), plan::thanks);
    any.maybe(() -> any.text(60), plan::progress);
    any.maybe(() -> any.text(60), plan::difficulty);
    plan.addAllHelpWanted(any.list(3, () -> any.pick(SessionPlan.Help.values())));
    any.list(3, any::id).forEach(goal -> plan.putBlockedGoal(goal, perhapsEmpty()));
    any.maybe(() -> any.text(60), plan::feedbackAsked);
    any.maybe(() -> any.pick(SessionPlan.Course.values()), plan::proposedCourse);
    any.maybe(() -> any.text(60), plan::contactWish);
    any.maybe(() -> any.pick(SessionPlan.Evaluation.values()), plan::evaluation);
    return plan.build();
  }

  private AgendaItem agendaItem() {
    AgendaItem.Builder item =
        AgendaItem.builder().kind(any.pick(AgendaItem.Kind.values())).text(perhapsEmpty());
    any.maybe(() -> 1 + random.nextInt(1_440), item::minutes);
    any.maybe(any::id, item::goal);
    return item.build();
  }

  private Material material() {
    return new Material(any.text(30), random.nextInt(100), any.optional(any::instant));
  }

  private SessionPlan.ActionReview review() {
    SessionPlan.ActionReview.Builder review =
        SessionPlan.ActionReview.builder().action(any.text(30));
    any.maybe(() -> any.pick(SessionPlan.ActionReview.Status.values()), review::status);
    any.maybe(() -> any.text(30), review::note);
    any.maybe(() -> any.pick(ActionItem.Ending.values()), review::ending);
    any.maybe(this::perhapsEmpty, review::handOverTo);
    return review.build();
  }

  private Goal.Assessment assessment() {
    return Goal.Assessment.of(any.id(), any.pick(Goal.Assessment.Status.values()), any.text(60));
  }

  private Waiver waiver() {
    return new Waiver(any.id(), any.optional(() -> any.text(40)), any.text(60));
  }

  SessionContext context() {
    SessionContext.Builder context = SessionContext.builder().addAllInterests(texts(2));
    any.maybe(() -> any.pick(Stage.values()), context::stage);
    any.maybe(() -> any.pick(Mentorship.Status.values()), context::status);
    any.maybe(random::nextBoolean, context::firstSession);
    any.maybe(random::nextBoolean, context::finalSession);
    any.maybe(() -> any.list(2, any::action), (List<ActionItem> open) -> context.openActions(open));
    any.maybe(any::agreement, context::agreement);
    any.maybe(any::instant, context::plannedEnd);
    any.maybe(random::nextBoolean, context::introductionsExchanged);
    context.activeGoals(any.optional(() -> any.list(2, any::goal)));
    any.maybe(() -> random.nextInt(9), context::sessionsHeld);
    any.maybe(() -> random.nextInt(9), context::sessionsSinceFeedback);
    any.maybe(random::nextBoolean, context::mentorHelped);
    any.maybe(() -> ZoneId.of(any.pick(AnyValue.ZONES)), context::mentorZone);
    context.addAllMentorDays(any.list(3, () -> any.pick(DayOfWeek.values())));
    any.maybe(random::nextBoolean, context::feedbackBothWays);
    return context.build();
  }

  ReadinessPolicy policy() {
    return ReadinessPolicy.builder().addAllChanges(any.list(4, this::change)).build();
  }

  private Change change() {
    String rule = any.id();
    Optional<Stage> stage = any.optional(() -> any.pick(Stage.values()));
    return switch (random.nextInt(3)) {
      case 0 -> new Change.Switch(rule, stage, random.nextBoolean());
      case 1 -> new Change.Grade(rule, stage, any.pick(Finding.Severity.values()));
      default -> new Change.Setting(rule, stage, any.id(), number());
    };
  }

  private double number() {
    double bits = Double.longBitsToDouble(random.nextLong());
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(100);
      case 1 -> random.nextInt(10_000) / 100.0;
      case 2 -> random.nextLong();
      case 3 -> -0.0;
      default -> Double.isFinite(bits) ? bits : Double.MAX_VALUE;
    };
  }

  private List<String> texts(int most) {
    return any.list(most, () -> any.text(40));
  }

  private String perhapsEmpty() {
    return random.nextInt(4) == 0 ? "" : any.text(30);
  }
}
