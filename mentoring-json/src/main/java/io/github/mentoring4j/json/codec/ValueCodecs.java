package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DURATION;
import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.ZONE;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Values inside of several documents: goals, agreements, sessions, actions. */
final class ValueCodecs {
  static final EnumCodec<Stage> STAGE = EnumCodec.of("stage", Stage.values(), Stage::code);
  static final EnumCodec<Actor.Side> SIDE =
      EnumCodec.of("side", Actor.Side.values(), Actor.Side::code);
  static final EnumCodec<Goal.Assessment.Status> ASSESSMENT_STATUS = EnumCodec.of(
      "status of a goal", Goal.Assessment.Status.values(), Goal.Assessment.Status::code);
  static final EnumCodec<ActionItem.Ending> ENDING =
      EnumCodec.of("end of an action", ActionItem.Ending.values(), ActionItem.Ending::code);

  static final Codec<Goal> GOAL = ObjectCodec.of("Goal", Goal::builder, Goal.Builder::build)
      .required("id", TEXT, Goal::id, Goal.Builder::id)
      .required("text", TEXT, Goal::text, Goal.Builder::text)
      .optional("measure", TEXT, Goal::measure, Goal.Builder::measure)
      .optional("targetDate", DATE, Goal::targetDate, Goal.Builder::targetDate);

  static final Codec<Agreement> AGREEMENT = ObjectCodec.of(
          "Agreement", Agreement::builder, Agreement.Builder::build)
      .optional("rhythm", DURATION, Agreement::rhythm, Agreement.Builder::rhythm)
      .optional("channel", TEXT, Agreement::channel, Agreement.Builder::channel)
      .optional("agendaOwner", SIDE, Agreement::agendaOwner, Agreement.Builder::agendaOwner)
      .optional(
          "cancellationNotice",
          DURATION,
          Agreement::cancellationNotice,
          Agreement.Builder::cancellationNotice)
      .optional(
          "confidentiality", TEXT, Agreement::confidentiality, Agreement.Builder::confidentiality)
      .optional("ending", TEXT, Agreement::ending, Agreement.Builder::ending)
      .optional("plannedEnd", INSTANT, Agreement::plannedEnd, Agreement.Builder::plannedEnd)
      .set(
          "excludedTopics",
          TEXT,
          Agreement::excludedTopics,
          Agreement.Builder::addAllExcludedTopics);

  static final Codec<Goal.Assessment> ASSESSMENT = RecordCodec.of("Assessment", assessment -> {
    Part<String> goal = assessment.required("goal", TEXT, Goal.Assessment::goal);
    Part<Goal.Assessment.Status> status =
        assessment.required("status", ASSESSMENT_STATUS, Goal.Assessment::status);
    Part<String> evidence = assessment.required("evidence", TEXT, Goal.Assessment::evidence);
    return parts -> Goal.Assessment.of(parts.get(goal), parts.get(status), parts.get(evidence));
  });

  static final Codec<Reason> REASON = RecordCodec.<Reason>of("Reason", reason -> {
        Part<Optional<String>> code = reason.optional("code", TEXT, Reason::code);
        Part<Optional<String>> text = reason.optional("text", TEXT, Reason::text);
        return parts -> new Reason(parts.get(code), parts.get(text));
      })
      .form("{\"code\":\"no-time\",\"text\":\"Not before autumn\"}, with one of the two or both");

  static final Codec<Session> SESSION = ObjectCodec.of(
          "Session", Session::builder, Session.Builder::build)
      .required("id", TEXT, Session::id, Session.Builder::id)
      .required("start", INSTANT, Session::start, Session.Builder::start)
      .defaulted("length", DURATION, Session::length, Session.Builder::length)
      .defaulted("final", FLAG, Session::isFinal, Session.Builder::isFinal)
      .judgedByOwner();

  static final Codec<ActionItem> ACTION = ObjectCodec.of(
          "ActionItem", ActionItem::builder, ActionItem.Builder::build)
      .required("id", TEXT, ActionItem::id, ActionItem.Builder::id)
      .required("text", TEXT, ActionItem::text, ActionItem.Builder::text)
      .defaulted("owner", SIDE, ActionItem::owner, ActionItem.Builder::owner)
      .optional("due", DATE, ActionItem::due, ActionItem.Builder::due);

  /** A time with its zone. */
  static final Codec<ZonedDateTime> ZONED_TIME = RecordCodec.<ZonedDateTime>of("Time", time -> {
        Part<Instant> at = time.required("at", INSTANT, ZonedDateTime::toInstant);
        Part<ZoneId> zone = time.required("zone", ZONE, ZonedDateTime::getZone);
        return parts -> parts.get(at).atZone(parts.get(zone));
      })
      .form("{\"at\":\"2026-03-05T10:00:00Z\",\"zone\":\"Europe/Berlin\"}");

  private ValueCodecs() {}
}
