package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A plan for each stage in which no rule finds anything. The examples of the rules are changes to it. */
final class GoodPlan {
  static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  static final ZonedDateTime START = ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]");

  private static final ActionItem CALLS =
      ActionItem.builder().id("a-1").text("Call two former colleagues").build();
  private static final Goal OFFER = Goal.builder()
      .id("g-1")
      .text("Sign one of the two job offers")
      .measure("One contract is signed")
      .targetDate(LocalDate.of(2026, 6, 30))
      .build();

  private GoodPlan() {}

  static SessionPlan.Builder plan(Stage stage) {
    SessionPlan.Builder plan = SessionPlan.builder()
        .stage(stage)
        .start(START)
        .length(Duration.ofMinutes(45))
        .place("Café am Markt")
        .confirmed(true)
        .addObjective("Choose one of two job offers by Friday")
        .addObjective("Know which three points to ask for in the last round")
        .addQuestion(
            "How did you decide between the management track and the staff engineer track?")
        .addQuestion("What did you negotiate besides the salary in your second job?")
        .addTopic("The two offers side by side", 20)
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5))
        .sharedAt(Instant.parse("2026-03-09T08:00:00Z"))
        .background("I have two offers since last week and have to answer by Friday.")
        .thanks("Your question about my energy in meetings has stayed with me.")
        .addHelpWanted(SessionPlan.Help.ADVICE)
        .addActionReview(
            SessionPlan.ActionReview.of("a-1", "Reached one; the other calls back on Monday"));
    switch (stage) {
      case RELATIONSHIP_BUILDING ->
        plan.addAgendaItem(AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, "", 5))
            .addAgendaItem(AgendaItem.of(AgendaItem.Kind.EXPECTATIONS, "", 5))
            .addDraftGoal("Sign one of the two job offers by 30 June");
      case LEARNING_AND_DEVELOPMENT ->
        plan.progress("I asked both firms for the week's plan, as you advised")
            .difficulty("I still find it hard to ask for more time")
            .feedbackAsked("My letter to the second firm");
      case PROGRESS_AND_REFLECTION ->
        plan.addSelfAssessment(Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.PARTLY_MET, "One offer is on the table"))
            .addReflections(
                "The calls went well, since I had written down what to ask",
                "It surprised me how gladly people told me their salary",
                "Next time I would ask a month earlier")
            .feedbackAsked("What you would have expected of me by now")
            .addAgendaItem(AgendaItem.of(AgendaItem.Kind.RELATIONSHIP, "", 5))
            .proposedCourse(SessionPlan.Course.CONTINUE);
      case TRANSITION_AND_CLOSURE ->
        plan.addSelfAssessment(
                Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "The contract is signed"))
            .addSuccess("I asked for 10 % more, and got it")
            .actionReviews(List.of(SessionPlan.ActionReview.builder()
                .action("a-1")
                .note("Both have called back")
                .ending(ActionItem.Ending.DONE)
                .build()))
            .addFutureStep("Call one former colleague each quarter")
            .contactWish("A call once a year, if you like")
            .evaluation(SessionPlan.Evaluation.SCHEDULED);
    }
    return plan;
  }

  static SessionContext.Builder context(Stage stage) {
    boolean first = stage == Stage.RELATIONSHIP_BUILDING;
    return SessionContext.builder()
        .stage(stage)
        .status(Mentorship.Status.ACTIVE)
        .firstSession(first)
        .finalSession(false)
        .openActions(List.of(CALLS))
        .activeGoals(List.of(OFFER))
        .agreement(agreement(first))
        .plannedEnd(Instant.parse("2026-12-01T00:00:00Z"))
        .introductionsExchanged(true)
        .sessionsHeld(first ? 0 : 6)
        .sessionsSinceFeedback(2)
        .mentorHelped(false)
        .feedbackBothWays(false)
        .interests(List.of("salaries in engineering"));
  }

  private static Optional<Agreement> agreement(boolean first) {
    return first
        ? Optional.empty()
        : Optional.of(Agreement.builder()
            .channel("video call")
            .addExcludedTopic("my marriage")
            .build());
  }
}
