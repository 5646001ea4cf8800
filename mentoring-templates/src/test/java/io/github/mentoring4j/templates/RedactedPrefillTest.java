package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was redacted is nobody's words, and gets into no message. */
class RedactedPrefillTest {
  private static final Actor MIRA = Actor.person("mira");
  private static final Actor LEILA = Actor.person("leila");
  private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

  /** Each of the two has set a goal, assessed that of the other, agreed an action and noted a success. */
  private static final History HISTORY = history(List.of(
      new Accepted(NOW, LEILA),
      new GoalSet(NOW, MIRA, Goal.builder().id("g-1").text("A list").build()),
      new GoalSet(NOW, LEILA, Goal.builder().id("g-2").text("A rota").build()),
      new GoalAssessed(NOW, LEILA, Goal.Assessment.of("g-1", Status.MET, "four wards")),
      new GoalAssessed(NOW, MIRA, Goal.Assessment.of("g-2", Status.PARTLY_MET, "two weeks")),
      new ActionAgreed(NOW, MIRA, action("a-1", "Ask the day team")),
      new ActionAgreed(NOW, LEILA, action("a-2", "Time a handover")),
      new Noted(NOW, MIRA, Noted.Kind.SUCCESS, "My first list"),
      new Noted(NOW, LEILA, Noted.Kind.SUCCESS, "Her first list")));

  private static History history(List<MentorshipEvent> events) {
    Lifecycle lifecycle = Lifecycle.standard();
    History history = History.of(List.of(lifecycle
        .begin("m-1", new Proposed(NOW, MIRA, "mira", "leila"), NOW)
        .orElseThrow()
        .recorded()));
    for (MentorshipEvent event : events) {
      history = history.plus(
          lifecycle.decide(history.mentorship(), event, NOW).orElseThrow().recorded());
    }
    return history;
  }

  private static ActionItem action(String id, String text) {
    return ActionItem.builder().id(id).text(text).build();
  }

  private static List<GoalUpdate> goals(History history) {
    return ProgressUpdate.from(history.mentorship())
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira")
        .addQuestion("What next?")
        .build()
        .goals();
  }

  @Test
  void aProgressUpdateTakesNeitherARedactedGoalNorRedactedEvidence() {
    assertThat(goals(HISTORY))
        .containsExactly(
            GoalUpdate.of("A list", Status.MET, "four wards"),
            GoalUpdate.of("A rota", Status.PARTLY_MET, "two weeks"));
    assertThat(goals(HISTORY.redacted("mira", "person-1")))
        .containsExactly(new GoalUpdate(
            "A rota", Optional.of(Status.PARTLY_MET), Optional.empty(), Optional.empty()));
  }

  @Test
  void closingThanksTakeNoRedactedSuccess() {
    ClosingThanks thanks = ClosingThanks.from(
            HISTORY.redacted("mira", "person-1").events())
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira")
        .difference("You asked")
        .next("go on")
        .build();

    assertThat(thanks.achievements()).containsExactly("Her first list");
  }

  @Test
  void anAgendaTakesNoRedactedAction() {
    SessionPlan plan = SessionPlan.builder()
        .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
        .place("your office")
        .addObjective("A short list")
        .addTopic("Times", 20)
        .addActionReview(SessionPlan.ActionReview.of("a-1", "they agree"))
        .addActionReview(SessionPlan.ActionReview.of("a-2", "seven took too long"))
        .build();
    List<ActionItem> actions = HISTORY.redacted("mira", "person-1").mentorship().openActions();

    assertThat(SessionAgenda.from(plan, actions)
            .recipient(Recipient.of("Leila Haddad"))
            .sender("Mira")
            .build()
            .done())
        .containsExactly(
            new SessionAgenda.Done("Time a handover", Optional.of("seven took too long")));
  }
}
