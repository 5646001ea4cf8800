package io.github.mentoring4j.bench;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A session plan with every part. */
final class PlanExample {
  private static final ZonedDateTime START =
      ZonedDateTime.of(2026, 3, 12, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));
  private static final Instant SHARED = Instant.parse("2026-03-10T08:30:00Z");

  private PlanExample() {}

  static SessionPlan plan() {
    return SessionPlan.builder()
        .stage(Stage.LEARNING_AND_DEVELOPMENT)
        .start(START)
        .length(Duration.ofMinutes(45))
        .place("Room 4.12")
        .channel("in person")
        .confirmed(true)
        .addObjective("Leave with one change for the next handover")
        .addQuestion("Which details would you leave to the written notes?")
        .addQuestion("How do you stop a discussion kindly?")
        .addAgendaItem(AgendaItem.builder()
            .text("Two handovers side by side")
            .minutes(25)
            .goal("g-1")
            .build())
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, ""))
        .nextDate(LocalDate.of(2026, 3, 26))
        .sharedAt(SHARED)
        .addMaterial(Material.of("Checklist, draft", 2, SHARED.plusSeconds(60)))
        .addMaterial(Material.of("Ward plan", 0))
        .background("Two of the last five handovers took half an hour.")
        .thanks("The trick with the clock works.")
        .addActionReview(
            SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.UNDER_WAY))
        .addActionReview(SessionPlan.ActionReview.of("a-2", "Reached one of two"))
        .addActionReview(SessionPlan.ActionReview.builder()
            .action("a-3")
            .ending(ActionItem.Ending.HANDED_OVER)
            .handOverTo("Jonas Weber")
            .build())
        .addDraftGoal("Write a rota that nobody has to swap")
        .progress("I end each handover with who does what.")
        .difficulty("The day team comes late, and I do not like to begin without them.")
        .putBlockedGoal("g-2", "Asked the day team twice; they have no time before May.")
        .putBlockedGoal("g-1", "")
        .feedbackAsked("How I opened the last handover")
        .addHelpWanted(SessionPlan.Help.ADVICE, SessionPlan.Help.FEEDBACK)
        .addSelfAssessment(
            Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "Three of five on time"))
        .addReflection("Standing helps more than the clock")
        .proposedCourse(SessionPlan.Course.CHANGE_GOALS)
        .addSuccess("Five handovers in a row without overrun")
        .addFutureStep("Time one handover a month")
        .contactWish("A postcard a year")
        .evaluation(SessionPlan.Evaluation.SCHEDULED)
        .addWaiver(Waiver.of("question.open", "questions", "She knows what I mean."))
        .addWaiver(Waiver.of("topic.count", "It is one topic in two parts."))
        .language(Locale.UK)
        .build();
  }
}
