package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.DURATION;
import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Session;

/** The values inside of events. */
final class ValueForms {
  static final Form<Goal> GOAL = Shape.of("Goal", Goal::builder, Goal.Builder::build)
      .required("id", TEXT, Goal::id, Goal.Builder::id)
      .required("text", TEXT, Goal::text, Goal.Builder::text)
      .optional("measure", TEXT, Goal::measure, Goal.Builder::measure)
      .optional("targetDate", DATE, Goal::targetDate, Goal.Builder::targetDate);

  static final Form<Agreement> AGREEMENT = Shape.of(
          "Agreement", Agreement::builder, Agreement.Builder::build)
      .optional("rhythm", DURATION, Agreement::rhythm, Agreement.Builder::rhythm)
      .optional("channel", TEXT, Agreement::channel, Agreement.Builder::channel)
      .optional("agendaOwner", Codes.ROLE, Agreement::agendaOwner, Agreement.Builder::agendaOwner)
      .optional(
          "cancellationNotice",
          DURATION,
          Agreement::cancellationNotice,
          Agreement.Builder::cancellationNotice)
      .optional(
          "confidentiality", TEXT, Agreement::confidentiality, Agreement.Builder::confidentiality)
      .optional("ending", TEXT, Agreement::ending, Agreement.Builder::ending)
      .optional("plannedEnd", INSTANT, Agreement::plannedEnd, Agreement.Builder::plannedEnd)
      .list(
          "excludedTopics",
          TEXT,
          Agreement::excludedTopics,
          Agreement.Builder::addAllExcludedTopics);

  static final Form<Assessment> ASSESSMENT = Shape.<Assessment>ofRecord(
          "Assessment",
          parts -> Assessment.of(parts.get("goal"), parts.get("status"), parts.get("evidence")))
      .required("goal", TEXT, Assessment::goal, part("goal"))
      .required("status", Codes.ASSESSMENT_STATUS, Assessment::status, part("status"))
      .required("evidence", TEXT, Assessment::evidence, part("evidence"));

  static final Form<Session> SESSION = Shape.of("Session", Session::builder, Session.Builder::build)
      .required("id", TEXT, Session::id, Session.Builder::id)
      .required("start", INSTANT, Session::start, Session.Builder::start)
      .defaulted("length", DURATION, Session::length, Session.Builder::length)
      .defaulted("final", FLAG, Session::isFinal, Session.Builder::isFinal);

  static final Form<ActionItem> ACTION = Shape.of(
          "ActionItem", ActionItem::builder, ActionItem.Builder::build)
      .required("id", TEXT, ActionItem::id, ActionItem.Builder::id)
      .required("text", TEXT, ActionItem::text, ActionItem.Builder::text)
      .defaulted("owner", Codes.ROLE, ActionItem::owner, ActionItem.Builder::owner)
      .optional("due", DATE, ActionItem::due, ActionItem.Builder::due);

  private ValueForms() {}
}
