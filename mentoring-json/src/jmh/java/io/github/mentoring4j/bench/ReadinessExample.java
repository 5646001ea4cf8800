package io.github.mentoring4j.bench;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A typical plan for a session in the second stage: two objectives, five questions, three topics, and what belongs to them, about 1.5 kB. */
final class ReadinessExample {
  static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  static final ZonedDateTime START = ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]");

  private ReadinessExample() {}

  static SessionPlan.Builder plan() {
    return SessionPlan.builder()
        .stage(Stage.LEARNING_AND_DEVELOPMENT)
        .start(START)
        .length(Duration.ofMinutes(45))
        .place("Room 4.12")
        .confirmed(true)
        .addObjective("Choose one of two job offers by Friday")
        .addObjective("Know which three points to ask for in the last round")
        .addQuestion(
            "How did you decide between the management track and the staff engineer track?")
        .addQuestion("What did you negotiate besides the salary in your second job?")
        .addQuestion("Whom did you ask for advice before you signed?")
        .addQuestion("How did you tell the other firm that you would not come?")
        .addQuestion("Which clause of a contract have you come to regret?")
        .addTopic("The two offers side by side", 15)
        .addTopic("What to ask the team lead before Friday", 10)
        .addTopic("The last round, and who is in it", 10)
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5))
        .sharedAt(Instant.parse("2026-03-09T08:00:00Z"))
        .addMaterial(Material.of("Both offers", 12, Instant.parse("2026-03-09T08:00:00Z")))
        .background(
            "I have two offers since last week, one of a bank and one of a young firm, and have to answer both by Friday.")
        .thanks("Your question about my energy in meetings has stayed with me.")
        .addHelpWanted(SessionPlan.Help.ADVICE)
        .addActionReview(
            SessionPlan.ActionReview.of("a-1", "Reached one; the other calls back on Monday"))
        .progress("I asked both firms for the week's plan, as you advised, and one has sent it.")
        .difficulty("I still find it hard to ask for more time")
        .feedbackAsked("My letter to the second firm");
  }

  static SessionContext context() {
    return SessionContext.builder()
        .stage(Stage.LEARNING_AND_DEVELOPMENT)
        .status(Mentorship.Status.ACTIVE)
        .firstSession(false)
        .finalSession(false)
        .openActions(List.of(
            ActionItem.builder().id("a-1").text("Call two former colleagues").build()))
        .activeGoals(List.of(Goal.builder()
            .id("g-1")
            .text("Sign one of the two job offers")
            .measure("One contract is signed")
            .targetDate(LocalDate.of(2026, 6, 30))
            .build()))
        .agreement(Agreement.builder()
            .channel("video call")
            .addExcludedTopic("my marriage")
            .build())
        .plannedEnd(Instant.parse("2026-12-01T00:00:00Z"))
        .introductionsExchanged(true)
        .sessionsHeld(6)
        .sessionsSinceFeedback(2)
        .mentorHelped(false)
        .feedbackBothWays(false)
        .addInterests("salaries in engineering")
        .build();
  }
}
