package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.TEXT;

import io.github.mentoring4j.readiness.SessionContext;

/** What is known about the relationship in which a session takes place. A list that is known to be empty is written, one that is not supplied is left out. */
final class ContextForms {
  static final Shape<SessionContext, SessionContext.Builder> CONTEXT = Shape.of(
          "SessionContext", SessionContext::builder, SessionContext.Builder::build)
      .optional("stage", Codes.STAGE, SessionContext::stage, SessionContext.Builder::stage)
      .optional("status", Codes.STATUS, SessionContext::status, SessionContext.Builder::status)
      .optional(
          "firstSession", FLAG, SessionContext::firstSession, SessionContext.Builder::firstSession)
      .optional(
          "finalSession", FLAG, SessionContext::finalSession, SessionContext.Builder::finalSession)
      .optional(
          "openActions",
          Forms.list(ValueForms.ACTION),
          SessionContext::openActions,
          SessionContext.Builder::openActions)
      .optional(
          "agreement",
          ValueForms.AGREEMENT,
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
          Forms.list(ValueForms.GOAL),
          SessionContext::activeGoals,
          SessionContext.Builder::activeGoals)
      .optional(
          "sessionsSinceFeedback",
          INTEGER,
          context -> Forms.boxed(context.sessionsSinceFeedback()),
          SessionContext.Builder::sessionsSinceFeedback)
      .optional(
          "feedbackBothWays",
          FLAG,
          SessionContext::feedbackBothWays,
          SessionContext.Builder::feedbackBothWays)
      .list("interests", TEXT, SessionContext::interests, SessionContext.Builder::addAllInterests);

  private ContextForms() {}
}
