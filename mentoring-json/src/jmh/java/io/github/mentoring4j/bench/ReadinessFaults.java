package io.github.mentoring4j.bench;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to {@link ReadinessExample}, one for each rule, after which the rule is unmet. */
final class ReadinessFaults {
  private static final Map<String, Change> CHANGES = new LinkedHashMap<>();

  /** Breaks a plan, or changes what is known. */
  interface Change {
    void to(SessionPlan.Builder plan, SessionContext.Builder context);
  }

  private ReadinessFaults() {}

  static {
    put("relationship.inactive", (plan, context) -> context.status(Mentorship.Status.PAUSED));
    put("schedule.missing", (plan, context) -> plan.start(Optional.empty()));
    put("schedule.past", (plan, context) -> plan.start(ReadinessExample.START.minusDays(9)));
    put("schedule.confirmed", (plan, context) -> plan.confirmed(false));
    put(
        "schedule.after-end",
        (plan, context) -> context.plannedEnd(ReadinessExample.NOW.plusSeconds(60)));
    put("schedule.length", (plan, context) -> plan.length(Duration.ofHours(2)));
    put("objective.missing", (plan, context) -> plan.objectives(List.of()));
    put(
        "objective.count",
        (plan, context) ->
            plan.addObjectives("Decide which firm to call first", "Draft two lines of the answer"));
    put(
        "objective.duplicate",
        (plan, context) -> plan.addObjective("Choose one of two job offers by Friday"));
    put("question.missing", (plan, context) -> plan.questions(List.of()));
    put(
        "question.count",
        (plan, context) -> plan.addQuestions(
            "What would you ask the team lead before Friday?",
            "When did you know that it was the right job?",
            "Who read your first contract before you did?"));
    put(
        "question.duplicate",
        (plan, context) -> plan.addQuestion("Whom did you ask for advice before you signed?"));
    put("topic.missing", (plan, context) -> plan.agendaItems(List.of(nextSteps())));
    put("topic.count", (plan, context) -> plan.addTopic("A word on titles"));
    put("agenda.overrun", (plan, context) -> plan.addTopic("A word on titles", 20));
    put(
        "agenda.slack",
        (plan, context) ->
            plan.agendaItems(List.of(topic(41))).nextDate(LocalDate.of(2026, 3, 26)));
    put(
        "agenda.untimed",
        (plan, context) -> plan.agendaItems(
            List.of(topic(15), AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Until Friday"))));
    put("agenda.next-steps", (plan, context) -> plan.agendaItems(List.of(topic(30))));
    put("agenda.shared", (plan, context) -> plan.start(startIn(5)));
    put("material.shared", (plan, context) -> plan.start(startIn(30)));
    put("actions.reviewed", (plan, context) -> plan.actionReviews(List.of()));
    put("thanks.missing", (plan, context) -> plan.thanks(Optional.empty()));
    put(
        "placeholder.left",
        (plan, context) -> plan.background("I have worked at [your company] since May."));
    put(
        "topic.off-limits",
        (plan, context) -> plan.background("Much of it is about my marriage, as you know."));
    put(
        "objective.linked",
        (plan, context) -> context.activeGoals(List.of(
            Goal.builder().id("g-7").text("Hold a meeting in Spanish by summer").build())));
    put("progress.stated", (plan, context) -> plan.progress(Optional.empty()));
    put(
        "difficulty.stated",
        (plan, context) -> plan.difficulty(Optional.empty())
            .actionReviews(List.of(ActionReview.of("a-1", ActionReview.Status.DONE))));
    put("feedback.asked", (plan, context) -> {
      plan.feedbackAsked(Optional.empty());
      context.sessionsSinceFeedback(9);
    });
    put(
        "objective.vague",
        (plan, context) -> plan.objectives(List.of("Improve my communication skills")));
    put(
        "objective.checkable",
        (plan, context) ->
            plan.objectives(List.of("Stop going round in circles about the second offer")));
    put(
        "question.open",
        (plan, context) ->
            plan.questions(List.of("Is an offer by telephone binding in a firm like yours?")));
    put(
        "question.specific",
        (plan, context) -> plan.questions(List.of("How do I get better at salary talks?")));
    put(
        "question.single",
        (plan, context) -> plan.questions(List.of(
            "How did you get your first offer, what did it pay, and would you sign it again?")));
    put(
        "help.kind",
        (plan, context) -> plan.addHelpWanted(SessionPlan.Help.CONTACT, SessionPlan.Help.DECISION));
  }

  static Map<String, Change> changes() {
    return CHANGES;
  }

  private static void put(String code, Change change) {
    CHANGES.put(code, change);
  }

  private static AgendaItem topic(int minutes) {
    return AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers side by side", minutes);
  }

  private static AgendaItem nextSteps() {
    return AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5);
  }

  private static java.time.ZonedDateTime startIn(int hours) {
    return ReadinessExample.NOW
        .plus(Duration.ofHours(hours))
        .atZone(ReadinessExample.START.getZone());
  }
}
