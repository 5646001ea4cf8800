package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.DURATION;
import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.TEXT;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.json.codec.PlanParts.BlockedGoal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mentee has prepared for a session. */
final class PlanForms {
  static final Shape<SessionPlan, Draft> PLAN = Shape.of("SessionPlan", Draft::new, Draft::finish)
      .optional("stage", Codes.STAGE, SessionPlan::stage, (draft, stage) -> draft.plan.stage(stage))
      .optional("start", INSTANT, plan -> plan.start().map(ZonedDateTime::toInstant), Draft::start)
      .optional("zone", Forms.ZONE, plan -> plan.start().map(ZonedDateTime::getZone), Draft::zone)
      .optional(
          "length", DURATION, SessionPlan::length, (draft, length) -> draft.plan.length(length))
      .optional("place", TEXT, SessionPlan::place, (draft, place) -> draft.plan.place(place))
      .optional(
          "channel", TEXT, SessionPlan::channel, (draft, channel) -> draft.plan.channel(channel))
      .optional(
          "confirmed", FLAG, SessionPlan::confirmed, (draft, yes) -> draft.plan.confirmed(yes))
      .list(
          "objectives",
          TEXT,
          SessionPlan::objectives,
          (draft, texts) -> draft.plan.addAllObjectives(texts))
      .list(
          "questions",
          TEXT,
          SessionPlan::questions,
          (draft, texts) -> draft.plan.addAllQuestions(texts))
      .list(
          "agendaItems",
          PlanParts.AGENDA_ITEM,
          SessionPlan::agendaItems,
          (draft, items) -> draft.plan.addAllAgendaItems(items))
      .optional("nextDate", DATE, SessionPlan::nextDate, (draft, date) -> draft.plan.nextDate(date))
      .optional("sharedAt", INSTANT, SessionPlan::sharedAt, (draft, at) -> draft.plan.sharedAt(at))
      .list(
          "materials",
          PlanParts.MATERIAL,
          SessionPlan::materials,
          (draft, items) -> draft.plan.addAllMaterials(items))
      .optional(
          "background", TEXT, SessionPlan::background, (draft, text) -> draft.plan.background(text))
      .optional("thanks", TEXT, SessionPlan::thanks, (draft, text) -> draft.plan.thanks(text))
      .list(
          "actionReviews",
          PlanParts.ACTION_REVIEW,
          SessionPlan::actionReviews,
          (draft, reviews) -> draft.plan.addAllActionReviews(reviews))
      .list(
          "draftGoals",
          TEXT,
          SessionPlan::draftGoals,
          (draft, texts) -> draft.plan.addAllDraftGoals(texts))
      .optional("progress", TEXT, SessionPlan::progress, (draft, text) -> draft.plan.progress(text))
      .list("blockedGoals", PlanParts.BLOCKED_GOAL, PlanParts::blockedGoals, Draft::blockedGoals)
      .optional(
          "feedbackAsked",
          TEXT,
          SessionPlan::feedbackAsked,
          (draft, text) -> draft.plan.feedbackAsked(text))
      .list(
          "selfAssessments",
          ValueForms.ASSESSMENT,
          SessionPlan::selfAssessments,
          (draft, assessments) -> draft.plan.addAllSelfAssessments(assessments))
      .list(
          "reflections",
          TEXT,
          SessionPlan::reflections,
          (draft, texts) -> draft.plan.addAllReflections(texts))
      .optional(
          "proposedCourse",
          Codes.COURSE,
          SessionPlan::proposedCourse,
          (draft, course) -> draft.plan.proposedCourse(course))
      .list(
          "successes",
          TEXT,
          SessionPlan::successes,
          (draft, texts) -> draft.plan.addAllSuccesses(texts))
      .list(
          "futureSteps",
          TEXT,
          SessionPlan::futureSteps,
          (draft, texts) -> draft.plan.addAllFutureSteps(texts))
      .optional(
          "contactWish",
          TEXT,
          SessionPlan::contactWish,
          (draft, text) -> draft.plan.contactWish(text))
      .optional(
          "evaluation",
          Codes.EVALUATION,
          SessionPlan::evaluation,
          (draft, state) -> draft.plan.evaluation(state))
      .list(
          "waivers",
          PlanParts.WAIVER,
          SessionPlan::waivers,
          (draft, waivers) -> draft.plan.addAllWaivers(waivers))
      .defaulted(
          "language",
          Forms.LOCALE,
          SessionPlan::language,
          (draft, locale) -> draft.plan.language(locale))
      .together("start", "zone");

  private PlanForms() {}

  /** A plan while it is read: its start comes in two properties, and a goal may come twice. */
  static final class Draft {
    private final SessionPlan.Builder plan = SessionPlan.builder();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Instant start;
    private @Nullable ZoneId zone;

    private void start(Instant instant) {
      this.start = instant;
    }

    private void zone(ZoneId id) {
      this.zone = id;
    }

    private void blockedGoals(List<BlockedGoal> goals) {
      Set<String> named = new HashSet<>();
      for (int i = 0; i < goals.size(); i++) {
        String goal = goals.get(i).goal();
        if (!named.add(goal)) {
          faults.add(
              new Fault("blockedGoals[" + i + "].goal", goal, "a goal that is not given twice"));
        }
        plan.putBlockedGoal(goal, goals.get(i).tried());
      }
    }

    private SessionPlan finish() {
      if (start != null) {
        // The shape has refused a start without a zone.
        plan.start(start.atZone(Objects.requireNonNull(zone, "zone")));
      } else if (zone != null) {
        faults.add(new Fault("zone", zone.getId(), "to be given with a start"));
      }
      try {
        SessionPlan built = plan.build();
        if (faults.isEmpty()) {
          return built;
        }
      } catch (InvalidValueException e) {
        faults.addAll(e.faults());
      }
      throw new InvalidValueException("SessionPlan", faults);
    }
  }
}
