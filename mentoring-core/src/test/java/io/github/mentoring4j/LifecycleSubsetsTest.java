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

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every subset of the criteria of every guarded move is left unmet, and the findings are exactly that subset. */
class LifecycleSubsetsTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  private static final List<String> LEARNING = List.of(
      "sessions-held.at-least",
      "agreement-confirmations.at-least",
      "goals-open.at-least",
      "goals-open.at-most",
      "goals-without-measure-or-date.none");
  private static final List<String> REFLECTION = List.of(
      "sessions-held-in-stage.at-least",
      "goals-without-step.none",
      "feedback-by-mentor-in-stage.at-least");
  private static final List<String> CLOSURE = List.of(
      "goals-without-status.none",
      "reflections-in-stage.at-least",
      "feedback-by-mentee-in-stage.at-least",
      "feedback-by-mentor-in-stage.at-least");
  private static final List<String> COMPLETION = List.of(
      "sessions-held-in-stage.at-least",
      "actions-open.none",
      "evaluations-by-mentee-in-stage.at-least",
      "successes.at-least",
      "future-plans-in-stage.at-least",
      "contact-choices-in-stage.at-least",
      "thanks-by-mentee-in-stage.at-least");

  @Test
  void findsEverySubsetOfTheLearningCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(LEARNING)) {
      // Without an open goal there are neither more than five nor any that lacks a measure.
      boolean hasNoGoal = unmet.contains("goals-open.at-least");
      if (hasNoGoal
          && (unmet.contains("goals-open.at-most")
              || unmet.contains("goals-without-measure-or-date.none"))) {
        continue;
      }
      MentorshipStory story = accepted();
      if (!unmet.contains("sessions-held.at-least")) {
        story = story.session("x-1");
      }
      story = story.agreedBy(ADA, TERMS);
      if (!unmet.contains("agreement-confirmations.at-least")) {
        story = story.agreedBy(GRACE, TERMS);
      }
      int most = tried % 2 == 0 ? 5 : 1;
      int open = hasNoGoal ? 0 : unmet.contains("goals-open.at-most") ? 6 : most;
      for (int i = 0; i < open; i++) {
        story = story.goal(i > 0 ? goalOf("g-" + i) : draftOf("g-" + i));
      }
      if (open > 0 && !unmet.contains("goals-without-measure-or-date.none")) {
        story = story.and(new GoalRevised(story.now(), GRACE, goalOf("g-0"), "It was too vague"));
      }
      // A goal that was dropped counts nowhere, however vague it was.
      story = story.goal(draftOf("dropped")).assessed("dropped", Goal.Assessment.Status.DROPPED);
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(32 - 12);
  }

  @Test
  void findsEverySubsetOfTheReflectionCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(REFLECTION)) {
      MentorshipStory story = in(LEARNING_AND_DEVELOPMENT).session("x-2");
      if (!unmet.contains("sessions-held-in-stage.at-least")) {
        story = story.session("x-3");
      }
      story = story.goal(draftOf("g-2")).step("g-2").noted(ADA, Noted.Kind.FEEDBACK);
      if (!unmet.contains("goals-without-step.none")) {
        story = story.step("g-1");
      }
      if (!unmet.contains("feedback-by-mentor-in-stage.at-least")) {
        story = story.noted(GRACE, Noted.Kind.FEEDBACK);
      }
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(8);
  }

  @Test
  void findsEverySubsetOfTheClosureCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(CLOSURE)) {
      MentorshipStory story = in(PROGRESS_AND_REFLECTION);
      story = story.goal(draftOf("g-2")).assessed("g-2", Goal.Assessment.Status.NOT_MET);
      if (!unmet.contains("goals-without-status.none")) {
        story = story.assessed("g-1", Goal.Assessment.Status.MET);
      }
      if (!unmet.contains("reflections-in-stage.at-least")) {
        story = story.noted(GRACE, Noted.Kind.REFLECTION);
      }
      if (!unmet.contains("feedback-by-mentee-in-stage.at-least")) {
        story = story.noted(ADA, Noted.Kind.FEEDBACK);
      }
      if (!unmet.contains("feedback-by-mentor-in-stage.at-least")) {
        story = story.noted(GRACE, Noted.Kind.FEEDBACK);
      }
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(16);
  }

  @Test
  void findsEverySubsetOfTheCompletionCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(COMPLETION)) {
      MentorshipStory story = in(TRANSITION_AND_CLOSURE).action("a-1");
      // What counts for the mentee alone does not count when the mentor says it.
      story = story.noted(GRACE, Noted.Kind.EVALUATION).noted(GRACE, Noted.Kind.THANKS);
      if (!unmet.contains("sessions-held-in-stage.at-least")) {
        story = story.session("x-4");
      }
      if (!unmet.contains("actions-open.none")) {
        story =
            story.and(new ActionClosed(story.now(), GRACE, "a-1", ActionItem.Ending.HANDED_OVER));
      }
      Map<String, Noted.Kind> notes = Map.of(
          "evaluations-by-mentee-in-stage.at-least", Noted.Kind.EVALUATION,
          "successes.at-least", Noted.Kind.SUCCESS,
          "future-plans-in-stage.at-least", Noted.Kind.FUTURE_PLAN,
          "contact-choices-in-stage.at-least", Noted.Kind.CONTACT_CHOICE,
          "thanks-by-mentee-in-stage.at-least", Noted.Kind.THANKS);
      for (Map.Entry<String, Noted.Kind> note : notes.entrySet()) {
        if (!unmet.contains(note.getKey())) {
          story = story.noted(ADA, note.getValue());
        }
      }
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(128);
  }

  private static void finds(Set<String> unmet, MentorshipStory story) {
    Decision decision = LIFECYCLE.advance(story.mentorship(), ADA, story.now());
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(unmet);
    assertThat(decision.isPermitted()).isEqualTo(unmet.isEmpty());
    if (decision instanceof Decision.Refused refused) {
      assertThat(refused.kind()).isEqualTo(Decision.Refused.Kind.CRITERIA_UNMET);
    }
  }

  @Test
  @Situation("E04")
  void asksForTheSessionsAndTheFeedbackAnewAfterAStepBack() {
    MentorshipStory story = readyIn(LEARNING_AND_DEVELOPMENT).entered(PROGRESS_AND_REFLECTION);
    finds(
        Set.of("sessions-held-in-stage.at-least", "feedback-by-mentor-in-stage.at-least"),
        story.entered(LEARNING_AND_DEVELOPMENT, "More to learn"));
  }

  @Test
  @Situation("E05")
  void asksForTheAgreementAloneAfterAStepBackToTheFirstStage() {
    MentorshipStory story =
        in(LEARNING_AND_DEVELOPMENT).entered(RELATIONSHIP_BUILDING, "New terms");
    finds(Set.of("agreement-confirmations.at-least"), story);
    story = story.agreedBy(ADA, TERMS);
    finds(Set.of("agreement-confirmations.at-least"), story);
    finds(Set.of(), story.agreedBy(GRACE, TERMS));
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
    finds(new HashSet<>(CLOSURE), story);
    Finding goals = LIFECYCLE.advance(story.mentorship(), ADA, story.now()).findings().stream()
        .filter(finding -> finding.code().equals("goals-without-status.none"))
        .findFirst()
        .orElseThrow();
    assertThat(goals.subjects()).containsExactly("g-3", "g-4");
  }

  @Test
  void asksForTheClosingStepsAnewAfterAStepBackButNotForSuccesses() {
    MentorshipStory story = readyIn(TRANSITION_AND_CLOSURE)
        .entered(LEARNING_AND_DEVELOPMENT, "Not yet")
        .entered(TRANSITION_AND_CLOSURE, "Now");
    Set<String> unmet = new HashSet<>(COMPLETION);
    unmet.removeAll(Set.of("successes.at-least", "actions-open.none"));
    finds(unmet, story);
  }

  private static Answer answer(Evidence evidence, Observation observation, String... codes) {
    return new Answer(evidence, observation, Set.of(codes));
  }

  /** An answer of a source, and the codes that it leads to. */
  record Answer(Evidence evidence, Observation observation, Set<String> codes) {}

  private static List<Answer> least(Evidence evidence, int required) {
    return List.of(
        answer(evidence, Observation.count(required)),
        answer(evidence, Observation.count(required - 1), evidence.code() + ".at-least"),
        answer(evidence, Observation.notSupplied(), evidence.code() + ".not-supplied"));
  }

  private static List<Answer> none(Evidence evidence) {
    return List.of(
        answer(evidence, Observation.count(0)),
        answer(evidence, Observation.subjects(List.of("x")), evidence.code() + ".none"),
        answer(evidence, Observation.notSupplied(), evidence.code() + ".not-supplied"));
  }

  static Stream<Arguments> movesAndAnswers() {
    List<Answer> goalsOpen = List.of(
        answer(Evidence.GOALS_OPEN, Observation.count(1)),
        answer(Evidence.GOALS_OPEN, Observation.count(5)),
        answer(Evidence.GOALS_OPEN, Observation.count(0), "goals-open.at-least"),
        answer(Evidence.GOALS_OPEN, Observation.count(6), "goals-open.at-most"),
        answer(Evidence.GOALS_OPEN, Observation.notSupplied(), "goals-open.not-supplied"));
    return Stream.of(
        Arguments.of(
            RELATIONSHIP_BUILDING,
            List.of(
                least(Evidence.SESSIONS_HELD, 1),
                least(Evidence.AGREEMENT_CONFIRMATIONS, 2),
                goalsOpen,
                none(Evidence.GOALS_WITHOUT_MEASURE_OR_DATE)),
            135),
        Arguments.of(
            LEARNING_AND_DEVELOPMENT,
            List.of(
                least(Evidence.SESSIONS_HELD_IN_STAGE, 2),
                none(Evidence.GOALS_WITHOUT_STEP),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, 1)),
            27),
        Arguments.of(
            PROGRESS_AND_REFLECTION,
            List.of(
                none(Evidence.GOALS_WITHOUT_STATUS),
                least(Evidence.REFLECTIONS_IN_STAGE, 1),
                least(Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, 1),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, 1)),
            81),
        Arguments.of(
            TRANSITION_AND_CLOSURE,
            List.of(
                least(Evidence.SESSIONS_HELD_IN_STAGE, 1),
                none(Evidence.ACTIONS_OPEN),
                least(Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, 1),
                least(Evidence.SUCCESSES, 1),
                least(Evidence.FUTURE_PLANS_IN_STAGE, 1),
                least(Evidence.CONTACT_CHOICES_IN_STAGE, 1),
                least(Evidence.THANKS_BY_MENTEE_IN_STAGE, 1)),
            2187));
  }

  /** Over a source of the user's own nothing ties one evidence to another, so every combination can be. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("movesAndAnswers")
  void findsEverySubsetOverASource(Stage stage, List<List<Answer>> evidence, int combinations) {
    List<List<Answer>> all = combine(evidence);
    assertThat(all).hasSize(combinations);
    for (List<Answer> answers : all) {
      Map<Evidence, Observation> supplied = new LinkedHashMap<>();
      Set<String> expected = new HashSet<>();
      for (Answer answer : answers) {
        supplied.put(answer.evidence(), answer.observation());
        expected.addAll(answer.codes());
      }
      Moves moves =
          LIFECYCLE.moves(stage, key -> supplied.getOrDefault(key, Observation.notSupplied()));
      Moves.Move move = stage
          .next()
          .map(moves::to)
          .or(() -> moves.move(MentorshipEvent.Type.COMPLETED))
          .orElseThrow();
      // Two criteria that ask for the same evidence may both say that it was not supplied.
      assertThat(move.findings()).extracting(Finding::code).hasSameElementsAs(expected);
      assertThat(move.isPermitted()).isEqualTo(expected.isEmpty());
      assertThat(move.kind())
          .isEqualTo(
              expected.isEmpty()
                  ? Optional.empty()
                  : Optional.of(Decision.Refused.Kind.CRITERIA_UNMET));
      assertThat(moves.outgoing())
          .filteredOn(Moves.Move::needsReason)
          .allMatch(Moves.Move::isPermitted);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("movesAndAnswers")
  void listsTheEvidenceThatASourceHasToSupply(
      Stage stage, List<List<Answer>> evidence, int combinations) {
    List<Evidence> asked =
        evidence.stream().map(answers -> answers.get(0).evidence()).toList();
    stage
        .next()
        .ifPresent(next ->
            assertThat(LIFECYCLE.evidenceFor(stage, next)).containsExactlyElementsOf(asked));
    assertThat(combinations).isGreaterThan(asked.size());
    assertThat(LIFECYCLE.evidenceFor(stage, stage)).isEmpty();
  }

  private static List<List<Answer>> combine(List<List<Answer>> evidence) {
    List<List<Answer>> all = List.of(List.of());
    for (List<Answer> answers : evidence) {
      List<List<Answer>> longer = new ArrayList<>();
      for (List<Answer> begun : all) {
        for (Answer answer : answers) {
          List<Answer> one = new ArrayList<>(begun);
          one.add(answer);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<Set<String>> subsets(List<String> codes) {
    List<Set<String>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << codes.size(); bits++) {
      Set<String> subset = new HashSet<>();
      for (int i = 0; i < codes.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(codes.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
