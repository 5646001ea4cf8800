package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Draft.to;
import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.DURATION;
import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.TEXT;

import io.github.mentoring4j.json.codec.PlanParts.BlockedGoal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a mentee has prepared for a session. */
final class PlanForms {
  static final Shape<SessionPlan, Draft<SessionPlan.Builder>> PLAN = Draft.shape(
          "SessionPlan",
          SessionPlan::builder,
          SessionPlan.Builder::build,
          "a start",
          SessionPlan.Builder::start)
      .optional("stage", Codes.STAGE, SessionPlan::stage, to(SessionPlan.Builder::stage))
      .optional(
          "start", INSTANT, plan -> plan.start().map(ZonedDateTime::toInstant), Draft::instant)
      .optional("zone", Forms.ZONE, plan -> plan.start().map(ZonedDateTime::getZone), Draft::zone)
      .optional("length", DURATION, SessionPlan::length, to(SessionPlan.Builder::length))
      .optional("place", TEXT, SessionPlan::place, to(SessionPlan.Builder::place))
      .optional("channel", TEXT, SessionPlan::channel, to(SessionPlan.Builder::channel))
      .optional("confirmed", FLAG, SessionPlan::confirmed, to(SessionPlan.Builder::confirmed))
      .list("objectives", TEXT, SessionPlan::objectives, to(SessionPlan.Builder::addAllObjectives))
      .list("questions", TEXT, SessionPlan::questions, to(SessionPlan.Builder::addAllQuestions))
      .list(
          "agendaItems",
          PlanParts.AGENDA_ITEM,
          SessionPlan::agendaItems,
          to(SessionPlan.Builder::addAllAgendaItems))
      .optional("nextDate", DATE, SessionPlan::nextDate, to(SessionPlan.Builder::nextDate))
      .optional("sharedAt", INSTANT, SessionPlan::sharedAt, to(SessionPlan.Builder::sharedAt))
      .list(
          "materials",
          PlanParts.MATERIAL,
          SessionPlan::materials,
          to(SessionPlan.Builder::addAllMaterials))
      .optional("background", TEXT, SessionPlan::background, to(SessionPlan.Builder::background))
      .optional("thanks", TEXT, SessionPlan::thanks, to(SessionPlan.Builder::thanks))
      .list(
          "actionReviews",
          PlanParts.ACTION_REVIEW,
          SessionPlan::actionReviews,
          to(SessionPlan.Builder::addAllActionReviews))
      .list("draftGoals", TEXT, SessionPlan::draftGoals, to(SessionPlan.Builder::addAllDraftGoals))
      .optional("progress", TEXT, SessionPlan::progress, to(SessionPlan.Builder::progress))
      .list(
          "blockedGoals", PlanParts.BLOCKED_GOAL, PlanParts::blockedGoals, PlanForms::blockedGoals)
      .optional(
          "feedbackAsked", TEXT, SessionPlan::feedbackAsked, to(SessionPlan.Builder::feedbackAsked))
      .list(
          "selfAssessments",
          ValueForms.ASSESSMENT,
          SessionPlan::selfAssessments,
          to(SessionPlan.Builder::addAllSelfAssessments))
      .list(
          "reflections", TEXT, SessionPlan::reflections, to(SessionPlan.Builder::addAllReflections))
      .optional(
          "proposedCourse",
          Codes.COURSE,
          SessionPlan::proposedCourse,
          to(SessionPlan.Builder::proposedCourse))
      .list("successes", TEXT, SessionPlan::successes, to(SessionPlan.Builder::addAllSuccesses))
      .list(
          "futureSteps", TEXT, SessionPlan::futureSteps, to(SessionPlan.Builder::addAllFutureSteps))
      .optional("contactWish", TEXT, SessionPlan::contactWish, to(SessionPlan.Builder::contactWish))
      .optional(
          "evaluation",
          Codes.EVALUATION,
          SessionPlan::evaluation,
          to(SessionPlan.Builder::evaluation))
      .list(
          "waivers", PlanParts.WAIVER, SessionPlan::waivers, to(SessionPlan.Builder::addAllWaivers))
      .defaulted("language", Forms.LOCALE, SessionPlan::language, to(SessionPlan.Builder::language))
      .together("start", "zone");

  private PlanForms() {}

  private static void blockedGoals(Draft<SessionPlan.Builder> draft, List<BlockedGoal> goals) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      String goal = goals.get(i).goal();
      if (!named.add(goal)) {
        draft.refuse("blockedGoals[" + i + "].goal", goal, "a goal that is not given twice");
      }
      draft.builder().putBlockedGoal(goal, goals.get(i).tried());
    }
  }
}
