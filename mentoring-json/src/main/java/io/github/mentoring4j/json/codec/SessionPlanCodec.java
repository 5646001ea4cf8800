package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DURATION;
import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ZonedTimeBuilder.to;

import io.github.mentoring4j.json.codec.SessionPlanPartCodecs.BlockedGoal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The preparation of a session. */
final class SessionPlanCodec {
  private static final EnumCodec<SessionPlan.Course> COURSE =
      EnumCodec.of("course", SessionPlan.Course.values(), SessionPlan.Course::code);
  private static final EnumCodec<SessionPlan.Evaluation> EVALUATION = EnumCodec.of(
      "state of an evaluation", SessionPlan.Evaluation.values(), SessionPlan.Evaluation::code);

  static final ObjectCodec<SessionPlan, ?> PLAN = ZonedTimeBuilder.codec(
          "SessionPlan",
          SessionPlan::builder,
          SessionPlan.Builder::build,
          "a start",
          SessionPlan.Builder::start)
      .optional("stage", ValueCodecs.STAGE, SessionPlan::stage, to(SessionPlan.Builder::stage))
      .optional(
          "start",
          INSTANT,
          plan -> plan.start().map(ZonedDateTime::toInstant),
          ZonedTimeBuilder::instant)
      .optional(
          "zone",
          ScalarCodecs.ZONE,
          plan -> plan.start().map(ZonedDateTime::getZone),
          ZonedTimeBuilder::zone)
      .optional("length", DURATION, SessionPlan::length, to(SessionPlan.Builder::length))
      .optional("place", TEXT, SessionPlan::place, to(SessionPlan.Builder::place))
      .optional("channel", TEXT, SessionPlan::channel, to(SessionPlan.Builder::channel))
      .optional("confirmed", FLAG, SessionPlan::confirmed, to(SessionPlan.Builder::confirmed))
      .list("objectives", TEXT, SessionPlan::objectives, to(SessionPlan.Builder::addAllObjectives))
      .list("questions", TEXT, SessionPlan::questions, to(SessionPlan.Builder::addAllQuestions))
      .list(
          "agendaItems",
          SessionPlanPartCodecs.AGENDA_ITEM,
          SessionPlan::agendaItems,
          to(SessionPlan.Builder::addAllAgendaItems))
      .optional("nextDate", DATE, SessionPlan::nextDate, to(SessionPlan.Builder::nextDate))
      .optional("sharedAt", INSTANT, SessionPlan::sharedAt, to(SessionPlan.Builder::sharedAt))
      .list(
          "materials",
          SessionPlanPartCodecs.MATERIAL,
          SessionPlan::materials,
          to(SessionPlan.Builder::addAllMaterials))
      .optional("background", TEXT, SessionPlan::background, to(SessionPlan.Builder::background))
      .optional("thanks", TEXT, SessionPlan::thanks, to(SessionPlan.Builder::thanks))
      .list(
          "actionReviews",
          SessionPlanPartCodecs.ACTION_REVIEW,
          SessionPlan::actionReviews,
          to(SessionPlan.Builder::addAllActionReviews))
      .list("draftGoals", TEXT, SessionPlan::draftGoals, to(SessionPlan.Builder::addAllDraftGoals))
      .optional("progress", TEXT, SessionPlan::progress, to(SessionPlan.Builder::progress))
      .list(
          "blockedGoals",
          SessionPlanPartCodecs.BLOCKED_GOAL,
          SessionPlanPartCodecs::blockedGoals,
          SessionPlanCodec::blockedGoals)
      .optional(
          "feedbackAsked", TEXT, SessionPlan::feedbackAsked, to(SessionPlan.Builder::feedbackAsked))
      .list(
          "selfAssessments",
          ValueCodecs.ASSESSMENT,
          SessionPlan::selfAssessments,
          to(SessionPlan.Builder::addAllSelfAssessments))
      .list(
          "reflections", TEXT, SessionPlan::reflections, to(SessionPlan.Builder::addAllReflections))
      .optional(
          "proposedCourse",
          COURSE,
          SessionPlan::proposedCourse,
          to(SessionPlan.Builder::proposedCourse))
      .list("successes", TEXT, SessionPlan::successes, to(SessionPlan.Builder::addAllSuccesses))
      .list(
          "futureSteps", TEXT, SessionPlan::futureSteps, to(SessionPlan.Builder::addAllFutureSteps))
      .optional("contactWish", TEXT, SessionPlan::contactWish, to(SessionPlan.Builder::contactWish))
      .optional(
          "evaluation", EVALUATION, SessionPlan::evaluation, to(SessionPlan.Builder::evaluation))
      .list(
          "waivers",
          SessionPlanPartCodecs.WAIVER,
          SessionPlan::waivers,
          to(SessionPlan.Builder::addAllWaivers))
      .defaulted(
          "language", ScalarCodecs.LOCALE, SessionPlan::language, to(SessionPlan.Builder::language))
      .together("start", "zone");

  private SessionPlanCodec() {}

  private static void blockedGoals(
      ZonedTimeBuilder<SessionPlan.Builder> plan, List<BlockedGoal> goals) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      String goal = goals.get(i).goal();
      if (!named.add(goal)) {
        plan.refuse("blockedGoals[" + i + "].goal", goal, "a goal that is not given twice");
      }
      plan.builder().putBlockedGoal(goal, goals.get(i).tried());
    }
  }
}
