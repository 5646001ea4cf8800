package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CALLS;
import static io.github.mentoring4j.readiness.GoodSession.START;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One plan for each reason why a rule does not apply. */
final class NotApplicableExamples {
  private static final Instant LATE = START.toInstant().minus(Duration.ofHours(23));

  private NotApplicableExamples() {}

  record NotApplicable(
      String rule, String reason, SessionPlan.Builder plan, SessionContext.Builder context) {
    @Override
    public String toString() {
      return rule + ": " + reason;
    }
  }

  private static NotApplicable not(String rule, String reason, SessionPlan.Builder plan) {
    return new NotApplicable(rule, reason, plan, context());
  }

  private static NotApplicable not(String rule, String reason, SessionContext.Builder context) {
    return new NotApplicable(rule, reason, plan(), context);
  }

  static List<NotApplicable> all() {
    return List.of(
        not("relationship.inactive", "status-not-supplied", context().status(Optional.empty())),
        not("schedule.missing", "relationship-inactive", context().status(Status.PAUSED)),
        not("schedule.past", "no-start", plan().start(Optional.empty())),
        not("schedule.confirmed", "confirmation-not-supplied", plan().confirmed(Optional.empty())),
        not("schedule.after-end", "no-start", plan().start(Optional.empty())),
        not(
            "schedule.after-end",
            "planned-end-not-supplied",
            context().agreement(Optional.empty())),
        not(
            "schedule.after-end",
            "planned-end-not-supplied",
            context().agreement(Agreement.builder().build())),
        not("schedule.length", "no-length", plan().length(Optional.empty())),
        not("objective.missing", "relationship-inactive", context().status(Status.PAUSED)),
        not("objective.count", "no-objective", plan().objectives(List.of("TBD"))),
        not("objective.duplicate", "no-pair", plan().objectives(List.of("Choose", "TBD", "TBD"))),
        not("question.missing", "relationship-inactive", context().status(Status.PAUSED)),
        not("question.count", "no-question", plan().questions(List.of())),
        not("question.count", "no-length", plan().length(Optional.empty())),
        not("question.duplicate", "no-pair", plan().questions(List.of("Why?"))),
        not("topic.missing", "relationship-inactive", context().status(Status.PAUSED)),
        not("topic.count", "agenda-fits", plan().addTopic("A walk", 2).addTopic("A talk", 2)),
        not("topic.count", "no-topic", plan().agendaItems(List.of())),
        not("agenda.overrun", "no-minutes", plan().agendaItems(List.of()).addTopic("Offers")),
        not("agenda.overrun", "no-length", plan().length(Optional.empty())),
        not("agenda.slack", "no-minutes", plan().agendaItems(List.of())),
        not("agenda.slack", "no-length", plan().length(Optional.empty())),
        not("agenda.slack", "agenda-too-long", plan().addTopic("A word on titles", 6)),
        not("agenda.untimed", "no-minutes", plan().agendaItems(List.of()).addTopic("Offers")),
        not("agenda.next-steps", "final-session", context().finalSession(true)),
        not("agenda.shared", "not-due-yet", plan().sharedAt(Optional.empty())),
        not("agenda.shared", "no-start", plan().start(Optional.empty())),
        not(
            "material.shared",
            "not-due-yet",
            plan().materials(List.of(Material.of("Both offers", 12)))),
        not("material.shared", "no-start", plan().start(Optional.empty())),
        not(
            "material.shared",
            "nothing-long-to-read",
            plan().materials(List.of(Material.of("A page", 5, LATE)))),
        not("actions.reviewed", "first-session", context().firstSession(true)),
        not(
            "actions.reviewed",
            "open-actions-not-supplied",
            context().openActions(Optional.empty())),
        not("actions.reviewed", "no-open-action", context().openActions(List.of())),
        not("context.missing", "introductions-exchanged", context().introductionsExchanged(true)),
        not("context.missing", "session-held", plan().background(Optional.empty())),
        new NotApplicable(
            "context.missing",
            "session-held",
            plan().background("-"),
            context().firstSession(Optional.empty()).sessionsHeld(1)),
        new NotApplicable(
            "thanks.missing",
            "sessions-not-supplied",
            plan().thanks(Optional.empty()),
            context().sessionsHeld(OptionalInt.empty()).mentorHelped(true)),
        new NotApplicable(
            "thanks.missing",
            "thanks-not-due",
            plan().thanks(Optional.empty()),
            context().sessionsHeld(7)),
        not("thanks.missing", "relationship-inactive", context().status(Status.PAUSED)),
        not("help.kind", "final-session", context().finalSession(true)),
        not("help.kind", "other-stage", plan().stage(Stage.TRANSITION_AND_CLOSURE)),
        new NotApplicable(
            "placeholder.left",
            "no-text",
            SessionPlan.builder().place("-"),
            context().openActions(List.of(CALLS))));
  }
}
