package io.github.mentoring4j;

import static io.github.mentoring4j.Stage.LEARNING_AND_DEVELOPMENT;
import static io.github.mentoring4j.Stage.PROGRESS_AND_REFLECTION;
import static io.github.mentoring4j.Stage.RELATIONSHIP_BUILDING;
import static io.github.mentoring4j.Stage.TRANSITION_AND_CLOSURE;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every subset of the criteria of every guarded move is left unmet by a pair, under both presets. The findings are exactly that subset: an error for
 * each that is required, a warning for each that is recommended.
 */
class LifecycleSubsetsTest {
  private static final String TWO_SESSIONS = "sessions-held-in-stage.at-least 2";

  @Test
  void findsEverySubsetOfTheLearningCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(GuardedMove.LEARNING)) {
      // Without an open goal there are neither more than five nor any that lacks a measure.
      boolean hasNoGoal = unmet.contains("goals-open.at-least 1");
      boolean isTooVague = unmet.contains("goals-without-measure-or-date.none");
      if (hasNoGoal && (isTooVague || unmet.contains("goals-open.at-most 5"))) {
        continue;
      }
      MentorshipStory story = accepted();
      if (!unmet.contains("sessions-held.at-least 1")) {
        story = story.session("x-1");
      }
      story = story.agreedBy(ADA, TERMS);
      if (!unmet.contains("agreement-confirmations.at-least 2")) {
        story = story.agreedBy(GRACE, TERMS);
      }
      int most = tried % 2 == 0 ? 5 : 1;
      int open = hasNoGoal ? 0 : unmet.contains("goals-open.at-most 5") ? 6 : most;
      for (int i = 0; i < open; i++) {
        story = story.goal(i > 0 ? goalOf("g-" + i) : draftOf("g-" + i));
      }
      if (open > 0 && !isTooVague) {
        story = story.and(new GoalRevised(story.now(), GRACE, goalOf("g-0"), "It was too vague"));
      }
      // A goal that was dropped counts nowhere, however vague it was.
      story = story.goal(draftOf("dropped")).assessed("dropped", Goal.Assessment.Status.DROPPED);
      finds(unmet, GuardedMove.LEARNING, story);
      tried++;
    }
    assertThat(tried).isEqualTo(32 - 12);
  }

  @Test
  void findsEverySubsetOfTheReflectionCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(GuardedMove.REFLECTION)) {
      // Who has not met once has not met twice.
      boolean hasNoSession = unmet.contains("sessions-held-in-stage.at-least 1");
      if (hasNoSession && !unmet.contains(TWO_SESSIONS)) {
        continue;
      }
      MentorshipStory story = in(LEARNING_AND_DEVELOPMENT);
      if (!hasNoSession) {
        story = story.session("x-2");
      }
      if (!unmet.contains(TWO_SESSIONS)) {
        story = story.session("x-3");
      }
      story = story.goal(draftOf("g-2")).step("g-2").noted(ADA, Noted.Kind.FEEDBACK);
      if (!unmet.contains("goals-without-step.none")) {
        story = story.step("g-1");
      }
      if (!unmet.contains("feedback-by-mentor-in-stage.at-least 1")) {
        story = story.noted(GRACE, Noted.Kind.FEEDBACK);
      }
      finds(unmet, GuardedMove.REFLECTION, story);
      tried++;
    }
    assertThat(tried).isEqualTo(16 - 4);
  }

  @Test
  void findsEverySubsetOfTheClosureCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(GuardedMove.CLOSURE)) {
      MentorshipStory story = in(PROGRESS_AND_REFLECTION);
      story = story.goal(draftOf("g-2")).assessed("g-2", Goal.Assessment.Status.NOT_MET);
      if (!unmet.contains("goals-without-status.none")) {
        story = story.assessed("g-1", Goal.Assessment.Status.MET);
      }
      if (!unmet.contains("reflections-in-stage.at-least 1")) {
        story = story.noted(GRACE, Noted.Kind.REFLECTION);
      }
      if (!unmet.contains("feedback-by-mentee-in-stage.at-least 1")) {
        story = story.noted(ADA, Noted.Kind.FEEDBACK);
      }
      if (!unmet.contains("feedback-by-mentor-in-stage.at-least 1")) {
        story = story.noted(GRACE, Noted.Kind.FEEDBACK);
      }
      finds(unmet, GuardedMove.CLOSURE, story);
      tried++;
    }
    assertThat(tried).isEqualTo(16);
  }

  @Test
  @Situation("E68")
  void findsEverySubsetOfTheCriteriaForGoingStraightToTheLastStage() {
    int tried = 0;
    for (GuardedMove move : List.of(
        GuardedMove.EARLY_CLOSURE_FROM_THE_FIRST_STAGE,
        GuardedMove.EARLY_CLOSURE_FROM_THE_SECOND_STAGE)) {
      for (Set<String> unmet : subsets(move)) {
        // A policy of single talks asks for nothing in the first stage, so a pair can come here
        // without a session.
        MentorshipStory story = accepted().under(LifecyclePolicy.singleSession());
        if (move.from() == LEARNING_AND_DEVELOPMENT) {
          story = story.entered(LEARNING_AND_DEVELOPMENT);
        }
        if (!unmet.contains("sessions-held.at-least 1")) {
          story = story.session("x-1");
        }
        story = story.goal("g-1").goal("g-2").assessed("g-2", Goal.Assessment.Status.PARTLY_MET);
        if (!unmet.contains("goals-without-status.none")) {
          story = story.assessed("g-1", Goal.Assessment.Status.DROPPED);
        }
        finds(unmet, move, story);
        tried++;
      }
    }
    assertThat(tried).isEqualTo(4 + 4);
  }

  @Test
  void findsEverySubsetOfTheCompletionCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(GuardedMove.COMPLETION)) {
      MentorshipStory story = in(TRANSITION_AND_CLOSURE).action("a-1");
      // What counts for the mentee alone does not count when the mentor says it.
      story = story.noted(GRACE, Noted.Kind.EVALUATION).noted(GRACE, Noted.Kind.THANKS);
      if (!unmet.contains("sessions-held-in-stage.at-least 1")) {
        story = story.session("x-4");
      }
      if (!unmet.contains("actions-open.none")) {
        story =
            story.and(new ActionClosed(story.now(), GRACE, "a-1", ActionItem.Ending.HANDED_OVER));
      }
      Map<String, Noted.Kind> notes = Map.of(
          "evaluations-by-mentee-in-stage.at-least 1", Noted.Kind.EVALUATION,
          "successes.at-least 1", Noted.Kind.SUCCESS,
          "future-plans-in-stage.at-least 1", Noted.Kind.FUTURE_PLAN,
          "contact-choices-in-stage.at-least 1", Noted.Kind.CONTACT_CHOICE,
          "thanks-by-mentee-in-stage.at-least 1", Noted.Kind.THANKS);
      for (Map.Entry<String, Noted.Kind> note : notes.entrySet()) {
        if (!unmet.contains(note.getKey())) {
          story = story.noted(ADA, note.getValue());
        }
      }
      finds(unmet, GuardedMove.COMPLETION, story);
      tried++;
    }
    assertThat(tried).isEqualTo(128);
  }

  /** Under both presets: what is required and unmet refuses, what is recommended and unmet comes along. */
  private static void finds(Set<String> unmet, GuardedMove move, MentorshipStory story) {
    for (LifecyclePolicy preset : GuardedMove.PRESETS) {
      List<String> errors = among(move.required(preset), unmet);
      List<String> warnings = among(move.recommended(preset), unmet);
      MentorshipEvent event = move.event(story.now(), ADA);
      Decision decision = Lifecycle.of(preset).decide(story.mentorship(), event, story.now());
      assertFound(decision, errors, warnings);
      if (!errors.isEmpty()) {
        assertThat(((Decision.Refused) decision).kind())
            .isEqualTo(Decision.Refused.Kind.CRITERIA_UNMET);
      }
      canBeOverridden(decision, story, event, preset);
      if (move.needsReason()) {
        missesTheReason(event, story, preset, errors, warnings);
      }
    }
  }

  private static List<String> among(List<String> asked, Set<String> unmet) {
    return asked.stream().filter(unmet::contains).toList();
  }

  private static void assertFound(Decision decision, List<String> errors, List<String> warnings) {
    assertThat(GuardedMove.keys(decision.findings(), Severity.ERROR)).isEqualTo(errors);
    assertThat(GuardedMove.keys(decision.findings(), Severity.WARNING)).isEqualTo(warnings);
    assertThat(decision.findings())
        .hasSize(errors.size() + warnings.size())
        .extracting(Finding::result)
        .allMatch(result -> result == Finding.Result.UNMET);
    assertThat(decision.isPermitted()).isEqualTo(errors.isEmpty());
  }

  /** An override waives what is required; what is recommended is listed as before. */
  private static void canBeOverridden(
      Decision decision, MentorshipStory story, MentorshipEvent event, LifecyclePolicy preset) {
    DecisionContext context = DecisionContext.at(story.now()).overriding("Both want to go on");
    Decision.Permitted permitted =
        Lifecycle.of(preset).decide(story.mentorship(), event, context).orElseThrow();
    boolean isWaived = !decision.isPermitted();
    assertThat(permitted.recorded().override().isPresent()).isEqualTo(isWaived);
    List<String> codes =
        new ArrayList<>(decision.findings().stream().map(GuardedMove::key).toList());
    if (codes.contains("actions-open.none")) {
      codes.add("closing.actions-dropped");
    }
    if (!isWaived) {
      codes.add("override.not-needed");
    }
    assertThat(permitted.findings()).extracting(GuardedMove::key).isEqualTo(codes);
    assertThat(permitted.findings())
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .filteredOn(finding -> finding.result() == Finding.Result.WAIVED)
        .extracting(GuardedMove::key)
        .isEqualTo(GuardedMove.keys(decision.findings(), Severity.ERROR));
  }

  /** A reason that is missing is one error more. */
  private static void missesTheReason(
      MentorshipEvent event,
      MentorshipStory story,
      LifecyclePolicy preset,
      List<String> errors,
      List<String> warnings) {
    Instant now = story.now();
    StageEntered bare = new StageEntered(now, ADA, ((StageEntered) event).stage());
    assertFound(
        Lifecycle.of(preset).decide(story.mentorship(), bare, now),
        Stream.concat(Stream.of("reason.missing"), errors.stream()).toList(),
        warnings);
  }

  @Test
  @Situation("E04")
  void asksForTheSessionsAndTheFeedbackAnewAfterAStepBack() {
    MentorshipStory story = readyIn(LEARNING_AND_DEVELOPMENT).entered(PROGRESS_AND_REFLECTION);
    finds(
        Set.of(
            "sessions-held-in-stage.at-least 1",
            TWO_SESSIONS,
            "feedback-by-mentor-in-stage.at-least 1"),
        GuardedMove.REFLECTION,
        story.entered(LEARNING_AND_DEVELOPMENT, "More to learn"));
  }

  @Test
  @Situation("E05")
  void asksForTheAgreementAloneAfterAStepBackToTheFirstStage() {
    MentorshipStory story =
        in(LEARNING_AND_DEVELOPMENT).entered(RELATIONSHIP_BUILDING, "New terms");
    finds(Set.of("agreement-confirmations.at-least 2"), GuardedMove.LEARNING, story);
    story = story.agreedBy(ADA, TERMS);
    finds(Set.of("agreement-confirmations.at-least 2"), GuardedMove.LEARNING, story);
    finds(Set.of(), GuardedMove.LEARNING, story.agreedBy(GRACE, TERMS));
  }

  @Test
  void keepsAStatusThatHoldsForGoodAndAsksForAnyOtherAnew() {
    MentorshipStory story = in(PROGRESS_AND_REFLECTION);
    story = story.goal(draftOf("g-2")).goal(draftOf("g-3")).goal(draftOf("g-4"));
    story = story
        .assessed("g-1", Goal.Assessment.Status.MET)
        .assessed("g-2", Goal.Assessment.Status.DROPPED);
    story = story
        .assessed("g-3", Goal.Assessment.Status.PARTLY_MET)
        .assessed("g-4", Goal.Assessment.Status.NOT_MET);
    story = story
        .noted(ADA, Noted.Kind.REFLECTION)
        .noted(ADA, Noted.Kind.FEEDBACK)
        .noted(GRACE, Noted.Kind.FEEDBACK);
    story =
        story.entered(TRANSITION_AND_CLOSURE).entered(PROGRESS_AND_REFLECTION, "One thing is left");
    finds(new HashSet<>(GuardedMove.CLOSURE.asks()), GuardedMove.CLOSURE, story);
    Finding goals = story.whenAdvanced().decision().findings().get(0);
    assertThat(goals.code()).isEqualTo("goals-without-status.none");
    assertThat(goals.subjects()).containsExactly("g-3", "g-4");
  }

  @Test
  void asksForTheClosingStepsAnewAfterAStepBackButNotForSuccesses() {
    MentorshipStory story = readyIn(TRANSITION_AND_CLOSURE)
        .entered(LEARNING_AND_DEVELOPMENT, "Not yet")
        .entered(TRANSITION_AND_CLOSURE, "Now");
    Set<String> unmet = new HashSet<>(GuardedMove.COMPLETION.asks());
    unmet.removeAll(Set.of("successes.at-least 1", "actions-open.none"));
    finds(unmet, GuardedMove.COMPLETION, story);
  }

  private static List<Set<String>> subsets(GuardedMove move) {
    List<String> asks = move.asks();
    List<Set<String>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << asks.size(); bits++) {
      Set<String> subset = new HashSet<>();
      for (int i = 0; i < asks.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(asks.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
