package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DURATION;
import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.json.codec.SessionPlanPartCodecs.BlockedGoal;
import io.github.mentoring4j.readiness.SessionPlan;
import java.util.List;

/** The preparation of a session. */
final class SessionPlanCodec {
  static final EnumCodec<SessionPlan.Course> COURSE =
      EnumCodec.of("course", SessionPlan.Course.values(), SessionPlan.Course::code);
  static final EnumCodec<SessionPlan.Evaluation> EVALUATION = EnumCodec.of(
      "state of an evaluation", SessionPlan.Evaluation.values(), SessionPlan.Evaluation::code);

  static final EnumCodec<SessionPlan.Help> HELP =
      EnumCodec.of("kind of help", SessionPlan.Help.values(), SessionPlan.Help::code);

  static final ObjectCodec<SessionPlan, ?> PLAN = ObjectCodec.of(
          "SessionPlan", SessionPlan::builder, SessionPlan.Builder::build)
      .optional("stage", ValueCodecs.STAGE, SessionPlan::stage, SessionPlan.Builder::stage)
      .optional("start", ValueCodecs.ZONED_TIME, SessionPlan::start, SessionPlan.Builder::start)
      .optional("length", DURATION, SessionPlan::length, SessionPlan.Builder::length)
      .optional("place", TEXT, SessionPlan::place, SessionPlan.Builder::place)
      .optional("channel", TEXT, SessionPlan::channel, SessionPlan.Builder::channel)
      .optional("confirmed", FLAG, SessionPlan::confirmed, SessionPlan.Builder::confirmed)
      .list("objectives", TEXT, SessionPlan::objectives, SessionPlan.Builder::addAllObjectives)
      .list("questions", TEXT, SessionPlan::questions, SessionPlan.Builder::addAllQuestions)
      .list(
          "agendaItems",
          SessionPlanPartCodecs.AGENDA_ITEM,
          SessionPlan::agendaItems,
          SessionPlan.Builder::addAllAgendaItems)
      .optional("nextDate", DATE, SessionPlan::nextDate, SessionPlan.Builder::nextDate)
      .optional("sharedAt", INSTANT, SessionPlan::sharedAt, SessionPlan.Builder::sharedAt)
      .list(
          "materials",
          SessionPlanPartCodecs.MATERIAL,
          SessionPlan::materials,
          SessionPlan.Builder::addAllMaterials)
      .optional("background", TEXT, SessionPlan::background, SessionPlan.Builder::background)
      .optional("thanks", TEXT, SessionPlan::thanks, SessionPlan.Builder::thanks)
      .list(
          "actionReviews",
          SessionPlanPartCodecs.ACTION_REVIEW,
          SessionPlan::actionReviews,
          SessionPlan.Builder::addAllActionReviews)
      .list("draftGoals", TEXT, SessionPlan::draftGoals, SessionPlan.Builder::addAllDraftGoals)
      .optional("progress", TEXT, SessionPlan::progress, SessionPlan.Builder::progress)
      .optional("difficulty", TEXT, SessionPlan::difficulty, SessionPlan.Builder::difficulty)
      .defaulted(
          "blockedGoals",
          SessionPlanPartCodecs.BLOCKED_GOALS,
          SessionPlanPartCodecs::blockedGoals,
          SessionPlanCodec::blockedGoals)
      .optional(
          "feedbackAsked", TEXT, SessionPlan::feedbackAsked, SessionPlan.Builder::feedbackAsked)
      .set("helpWanted", HELP, SessionPlan::helpWanted, SessionPlan.Builder::addAllHelpWanted)
      .list(
          "selfAssessments",
          ValueCodecs.ASSESSMENT,
          SessionPlan::selfAssessments,
          SessionPlan.Builder::addAllSelfAssessments)
      .list("reflections", TEXT, SessionPlan::reflections, SessionPlan.Builder::addAllReflections)
      .optional(
          "proposedCourse",
          COURSE,
          SessionPlan::proposedCourse,
          SessionPlan.Builder::proposedCourse)
      .list("successes", TEXT, SessionPlan::successes, SessionPlan.Builder::addAllSuccesses)
      .list("futureSteps", TEXT, SessionPlan::futureSteps, SessionPlan.Builder::addAllFutureSteps)
      .optional("contactWish", TEXT, SessionPlan::contactWish, SessionPlan.Builder::contactWish)
      .optional("evaluation", EVALUATION, SessionPlan::evaluation, SessionPlan.Builder::evaluation)
      .list(
          "waivers",
          SessionPlanPartCodecs.WAIVER,
          SessionPlan::waivers,
          SessionPlan.Builder::addAllWaivers)
      .defaulted(
          "language", ScalarCodecs.LOCALE, SessionPlan::language, SessionPlan.Builder::language)
      .document();

  private SessionPlanCodec() {}

  private static void blockedGoals(SessionPlan.Builder plan, List<BlockedGoal> goals) {
    goals.forEach(blocked -> plan.putBlockedGoal(blocked.goal(), blocked.tried()));
  }
}
