package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Refusals.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fills an update from a relationship. */
class ProgressUpdatePrefillTest {
  private static final Actor MIRA = Actor.person("mira");
  private static final Actor LEILA = Actor.person("leila");
  private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

  @Test
  void takesAssessedGoalsInTheirOrderWithTheLatestStatus() {
    Mentorship pair = pair(
        new GoalSet(NOW, MIRA, goal("g-1", "A list")),
        new GoalSet(NOW, LEILA, goal("g-2", "A rota")),
        new GoalSet(NOW, MIRA, goal("g-3", "A talk")),
        new GoalSet(NOW, MIRA, goal("g-4", "A rule")),
        assessed("g-3", Status.MET, "given in May"),
        assessed("g-1", Status.NOT_MET, "no ward"),
        assessed("g-1", Status.PARTLY_MET, "four wards"));

    ProgressUpdate update = completed(ProgressUpdate.from(pair)).build();

    assertThat(update.goals())
        .containsExactly(
            progress("A list", Status.PARTLY_MET, "four wards"),
            progress("A talk", Status.MET, "given in May"));
    assertThat(Given.of(update)).containsExactly("recipient", "sender", "goals", "questions");
    assertThat(update.language()).isEmpty();
  }

  @Test
  void leavesAGoalThatWasDropped() {
    Mentorship pair = pair(
        new GoalSet(NOW, MIRA, goal("g-1", "A list")),
        new GoalSet(NOW, MIRA, goal("g-2", "A rota")),
        assessed("g-1", Status.DROPPED, "nobody wanted it"),
        assessed("g-2", Status.PARTLY_MET, "two weeks"));

    assertThat(completed(ProgressUpdate.from(pair)).build().goals())
        .extracting(GoalUpdate::goal)
        .containsExactly("A rota");
  }

  @Test
  void takesAGoalAsItWasRevised() {
    Mentorship pair = pair(
        new GoalSet(NOW, MIRA, goal("g-1", "A list")),
        new GoalRevised(NOW, MIRA, goal("g-1", "A short list"), "it was too long"),
        assessed("g-1", Status.PARTLY_MET, "four wards"));

    assertThat(completed(ProgressUpdate.from(pair)).build().goals())
        .extracting(GoalUpdate::goal)
        .containsExactly("A short list");
  }

  @Test
  void takesNothingOfARelationshipWithoutGoals() {
    assertThat(faults(() -> ProgressUpdate.from(pair()).build()))
        .extracting(Fault::field)
        .containsExactly("recipient.name", "sender", "goals", "questions");
  }

  @Test
  void leavesItToTheBuilderToNameGoalsThatDoNotFit() {
    List<MentorshipEvent> events = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      events.add(new GoalSet(NOW, MIRA, goal("g-" + i, "A list")));
      events.add(assessed("g-" + i, Status.PARTLY_MET, "four wards"));
    }
    events.add(new GoalSet(NOW, MIRA, goal("g-12", "Not judged")));
    events.add(new GoalRevised(NOW, MIRA, goal("g-2", "x".repeat(201)), "longer"));
    events.add(assessed("g-3", Status.MET, "x".repeat(241)));
    events.add(assessed("g-4", Status.MET, "one\ntwo"));

    assertThat(faults(
            () -> completed(ProgressUpdate.from(pair(events.toArray(MentorshipEvent[]::new))))
                .build()))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("goals", "at most 10 entries"),
            tuple("goals[1].goal", "at most 200 code points"),
            tuple("goals[2].evidence", "at most 240 code points"),
            tuple("goals[3].evidence", "a text without line breaks"));
  }

  private static ProgressUpdate.Builder completed(ProgressUpdate.Builder update) {
    return update.recipient(Recipient.of("Leila Haddad")).sender("Mira").addQuestion("What next?");
  }

  private static Goal goal(String id, String text) {
    return Goal.builder().id(id).text(text).measure("seen").build();
  }

  private static GoalAssessed assessed(String goal, Status status, String evidence) {
    return new GoalAssessed(NOW, MIRA, Goal.Assessment.of(goal, status, evidence));
  }

  private static GoalUpdate progress(String goal, Status status, String evidence) {
    return GoalUpdate.of(goal, status, evidence);
  }

  /** Gives a pair that has begun, and to which these events have happened. */
  private static Mentorship pair(MentorshipEvent... events) {
    Lifecycle lifecycle = Lifecycle.of(
        LifecyclePolicy.standard().toBuilder().id("roomy").mostGoals(20).build());
    Mentorship pair = lifecycle
        .begin("m-1", new Proposed(NOW, MIRA, "mira", "leila"), NOW)
        .orElseThrow()
        .next();
    pair = lifecycle.decide(pair, new Accepted(NOW, LEILA), NOW).orElseThrow().next();
    for (MentorshipEvent event : events) {
      pair = lifecycle.decide(pair, event, NOW).orElseThrow().next();
    }
    return pair;
  }
}
