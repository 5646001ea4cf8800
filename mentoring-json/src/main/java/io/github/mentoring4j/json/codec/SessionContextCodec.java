package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.ZONE;

import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.SessionContext;
import java.time.DayOfWeek;
import java.util.Locale;

/** The known facts of a relationship, for the check of a session. A list that is known to be empty is written. A list that is not supplied is left out. */
final class SessionContextCodec {
  static final EnumCodec<Mentorship.Status> STATUS =
      EnumCodec.of("status of a relationship", Mentorship.Status.values(), Mentorship.Status::code);

  private static final EnumCodec<DayOfWeek> DAY_OF_WEEK = EnumCodec.of(
      "day of the week", DayOfWeek.values(), day -> day.name().toLowerCase(Locale.ROOT));

  static final ObjectCodec<SessionContext, ?> CONTEXT = ObjectCodec.of(
          "SessionContext", SessionContext::builder, SessionContext.Builder::build)
      .optional("stage", ValueCodecs.STAGE, SessionContext::stage, SessionContext.Builder::stage)
      .optional("status", STATUS, SessionContext::status, SessionContext.Builder::status)
      .optional(
          "firstSession", FLAG, SessionContext::firstSession, SessionContext.Builder::firstSession)
      .optional(
          "finalSession", FLAG, SessionContext::finalSession, SessionContext.Builder::finalSession)
      .optional(
          "openActions",
          ListCodec.of(ValueCodecs.ACTION),
          SessionContext::openActions,
          SessionContext.Builder::openActions)
      .optional(
          "agreement",
          ValueCodecs.AGREEMENT,
          SessionContext::agreement,
          SessionContext.Builder::agreement)
      .optional(
          "plannedEnd", INSTANT, SessionContext::plannedEnd, SessionContext.Builder::plannedEnd)
      .optional(
          "introductionsExchanged",
          FLAG,
          SessionContext::introductionsExchanged,
          SessionContext.Builder::introductionsExchanged)
      .optional(
          "activeGoals",
          ListCodec.of(ValueCodecs.GOAL),
          SessionContext::activeGoals,
          SessionContext.Builder::activeGoals)
      .optional(
          "sessionsHeld",
          INTEGER,
          context -> ScalarCodecs.boxed(context.sessionsHeld()),
          SessionContext.Builder::sessionsHeld)
      .optional(
          "sessionsSinceFeedback",
          INTEGER,
          context -> ScalarCodecs.boxed(context.sessionsSinceFeedback()),
          SessionContext.Builder::sessionsSinceFeedback)
      .optional(
          "feedbackBothWays",
          FLAG,
          SessionContext::feedbackBothWays,
          SessionContext.Builder::feedbackBothWays)
      .optional(
          "mentorHelped", FLAG, SessionContext::mentorHelped, SessionContext.Builder::mentorHelped)
      .optional("mentorZone", ZONE, SessionContext::mentorZone, SessionContext.Builder::mentorZone)
      .set(
          "mentorDays",
          DAY_OF_WEEK,
          SessionContext::mentorDays,
          SessionContext.Builder::addAllMentorDays)
      .list("interests", TEXT, SessionContext::interests, SessionContext.Builder::addAllInterests)
      .document();

  private SessionContextCodec() {}
}
