package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;
import static io.github.mentoring4j.Stage.LEARNING_AND_DEVELOPMENT;
import static io.github.mentoring4j.Stage.PROGRESS_AND_REFLECTION;
import static io.github.mentoring4j.Stage.RELATIONSHIP_BUILDING;
import static io.github.mentoring4j.Stage.TRANSITION_AND_CLOSURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.EvidenceSource.Observation;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
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
  private static final Lifecycle LIFECYCLE = LifecycleStories.LIFECYCLE;

  private static final List<String> LEARNING = List.of(
      "sessions-held.at-least",
      "agreement-confirmations.at-least",
      "goals-open.at-least",
      "goals-open.at-most",
      "goals-without-measure-or-date.none");
  private static final List<String> REFLECTION = List.of(
      "sessions-held-in-visit.at-least",
      "goals-without-step.none",
      "feedback-by-mentor-in-visit.at-least");
  private static final List<String> CLOSURE = List.of(
      "goals-without-status.none",
      "reflections-in-visit.at-least",
      "feedback-by-mentee-in-visit.at-least",
      "feedback-by-mentor-in-visit.at-least");
  private static final List<String> COMPLETION = List.of(
      "sessions-held-in-visit.at-least",
      "actions-open.none",
      "evaluations-by-mentee-in-visit.at-least",
      "successes.at-least",
      "future-plans-in-visit.at-least",
      "contact-choices-in-visit.at-least",
      "thanks-by-mentee-in-visit.at-least");

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
      LifecycleStories story = LifecycleStories.accepted();
      if (!unmet.contains("sessions-held.at-least")) {
        story.session();
      }
      story.agreedBy(ADA);
      if (!unmet.contains("agreement-confirmations.at-least")) {
        story.agreedBy(GRACE);
      }
      int most = tried % 2 == 0 ? 5 : 1;
      int open = hasNoGoal ? 0 : unmet.contains("goals-open.at-most") ? 6 : most;
      for (int i = 0; i < open; i++) {
        story.goal("g-" + i, i > 0);
      }
      if (open > 0 && !unmet.contains("goals-without-measure-or-date.none")) {
        story.revised("g-0");
      }
      // A goal that was dropped counts nowhere, however vague it was.
      story.goal("dropped", false).assessed("dropped", Assessment.Status.DROPPED);
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(32 - 12);
  }

  @Test
  void findsEverySubsetOfTheReflectionCriteria() {
    int tried = 0;
    for (Set<String> unmet : subsets(REFLECTION)) {
      LifecycleStories story = LifecycleStories.in(LEARNING_AND_DEVELOPMENT).session();
      if (!unmet.contains("sessions-held-in-visit.at-least")) {
        story.session();
      }
      story.goal("g-2", false).step("g-2").noted(ADA, Noted.Kind.FEEDBACK);
      if (!unmet.contains("goals-without-step.none")) {
        story.step("g-1");
      }
      if (!unmet.contains("feedback-by-mentor-in-visit.at-least")) {
        story.noted(GRACE, Noted.Kind.FEEDBACK);
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
      LifecycleStories story = LifecycleStories.in(PROGRESS_AND_REFLECTION);
      story.goal("g-2", false).assessed("g-2", Assessment.Status.NOT_MET);
      if (!unmet.contains("goals-without-status.none")) {
        story.assessed("g-1", Assessment.Status.MET);
      }
      if (!unmet.contains("reflections-in-visit.at-least")) {
        story.noted(GRACE, Noted.Kind.REFLECTION);
      }
      if (!unmet.contains("feedback-by-mentee-in-visit.at-least")) {
        story.noted(ADA, Noted.Kind.FEEDBACK);
      }
      if (!unmet.contains("feedback-by-mentor-in-visit.at-least")) {
        story.noted(GRACE, Noted.Kind.FEEDBACK);
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
      LifecycleStories story = LifecycleStories.in(TRANSITION_AND_CLOSURE).action("a-1");
      // What counts for the mentee alone does not count when the mentor says it.
      story.noted(GRACE, Noted.Kind.EVALUATION).noted(GRACE, Noted.Kind.THANKS);
      if (!unmet.contains("sessions-held-in-visit.at-least")) {
        story.session();
      }
      if (!unmet.contains("actions-open.none")) {
        story.closed("a-1", ActionItem.Ending.HANDED_OVER);
      }
      Map<String, Noted.Kind> notes = Map.of(
          "evaluations-by-mentee-in-visit.at-least", Noted.Kind.EVALUATION,
          "successes.at-least", Noted.Kind.SUCCESS,
          "future-plans-in-visit.at-least", Noted.Kind.FUTURE_PLAN,
          "contact-choices-in-visit.at-least", Noted.Kind.CONTACT_CHOICE,
          "thanks-by-mentee-in-visit.at-least", Noted.Kind.THANKS);
      notes.forEach((code, kind) -> {
        if (!unmet.contains(code)) {
          story.noted(ADA, kind);
        }
      });
      finds(unmet, story);
      tried++;
    }
    assertThat(tried).isEqualTo(128);
  }

  private static void finds(Set<String> unmet, LifecycleStories story) {
    Decision decision = LIFECYCLE.advance(story.pair(), ADA, story.next());
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(unmet);
    assertThat(decision.isPermitted()).isEqualTo(unmet.isEmpty());
    if (decision instanceof Decision.Refused refused) {
      assertThat(refused.reason()).isEqualTo(Decision.Reason.CRITERIA_UNMET);
    }
  }

  @Test
  void asksForTheSessionsAndTheFeedbackAnewAfterAStepBack() {
    LifecycleStories story =
        LifecycleStories.readyIn(LEARNING_AND_DEVELOPMENT).enters(PROGRESS_AND_REFLECTION);
    finds(
        Set.of("sessions-held-in-visit.at-least", "feedback-by-mentor-in-visit.at-least"),
        story.enters(LEARNING_AND_DEVELOPMENT, "More to learn"));
  }

  @Test
  void asksForTheAgreementAloneAfterAStepBackToTheFirstStage() {
    LifecycleStories story =
        LifecycleStories.in(LEARNING_AND_DEVELOPMENT).enters(RELATIONSHIP_BUILDING, "New terms");
    finds(Set.of("agreement-confirmations.at-least"), story);
    finds(Set.of("agreement-confirmations.at-least"), story.agreedBy(ADA));
    finds(Set.of(), story.agreedBy(GRACE));
  }

  @Test
  void keepsAStatusThatHoldsForGoodAndAsksForAnyOtherAnew() {
    LifecycleStories story = LifecycleStories.in(PROGRESS_AND_REFLECTION);
    story.goal("g-2", false).goal("g-3", false).goal("g-4", false);
    story.assessed("g-1", Assessment.Status.MET).assessed("g-2", Assessment.Status.DROPPED);
    story.assessed("g-3", Assessment.Status.PARTLY_MET).assessed("g-4", Assessment.Status.NOT_MET);
    story
        .noted(ADA, Noted.Kind.REFLECTION)
        .noted(ADA, Noted.Kind.FEEDBACK)
        .noted(GRACE, Noted.Kind.FEEDBACK);
    story.enters(TRANSITION_AND_CLOSURE).enters(PROGRESS_AND_REFLECTION, "One thing is left");
    finds(new HashSet<>(CLOSURE), story);
    Finding goals = LIFECYCLE.advance(story.pair(), ADA, story.next()).findings().stream()
        .filter(finding -> finding.code().equals("goals-without-status.none"))
        .findFirst()
        .orElseThrow();
    assertThat(goals.subjects()).containsExactly("g-3", "g-4");
  }

  @Test
  void asksForTheClosingStepsAnewAfterAStepBackButNotForSuccesses() {
    LifecycleStories story = LifecycleStories.readyIn(TRANSITION_AND_CLOSURE)
        .enters(LEARNING_AND_DEVELOPMENT, "Not yet")
        .enters(TRANSITION_AND_CLOSURE, "Now");
    Set<String> unmet = new HashSet<>(COMPLETION);
    unmet.removeAll(Set.of("successes.at-least", "actions-open.none"));
    finds(unmet, story);
  }

  private static Answer answer(Evidence evidence, Observation observation, String... codes) {
    return new Answer(evidence, observation, Set.of(codes));
  }

  /** What a source may say of one evidence, and what is to be found then. */
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
                least(Evidence.SESSIONS_HELD_IN_VISIT, 2),
                none(Evidence.GOALS_WITHOUT_STEP),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_VISIT, 1)),
            27),
        Arguments.of(
            PROGRESS_AND_REFLECTION,
            List.of(
                none(Evidence.GOALS_WITHOUT_STATUS),
                least(Evidence.REFLECTIONS_IN_VISIT, 1),
                least(Evidence.FEEDBACK_BY_MENTEE_IN_VISIT, 1),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_VISIT, 1)),
            81),
        Arguments.of(
            TRANSITION_AND_CLOSURE,
            List.of(
                least(Evidence.SESSIONS_HELD_IN_VISIT, 1),
                none(Evidence.ACTIONS_OPEN),
                least(Evidence.EVALUATIONS_BY_MENTEE_IN_VISIT, 1),
                least(Evidence.SUCCESSES, 1),
                least(Evidence.FUTURE_PLANS_IN_VISIT, 1),
                least(Evidence.CONTACT_CHOICES_IN_VISIT, 1),
                least(Evidence.THANKS_BY_MENTEE_IN_VISIT, 1)),
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
      Outlook outlook =
          LIFECYCLE.outlook(stage, key -> supplied.getOrDefault(key, Observation.notSupplied()));
      Outlook.Move move = stage
          .next()
          .map(outlook::to)
          .or(() -> outlook.move(EventType.COMPLETED))
          .orElseThrow();
      // Two criteria that ask for the same evidence may both say that it was not supplied.
      assertThat(move.findings()).extracting(Finding::code).hasSameElementsAs(expected);
      assertThat(move.isPermitted()).isEqualTo(expected.isEmpty());
      assertThat(move.refusal())
          .isEqualTo(
              expected.isEmpty() ? Optional.empty() : Optional.of(Decision.Reason.CRITERIA_UNMET));
      assertThat(outlook.moves())
          .filteredOn(Outlook.Move::needsReason)
          .allMatch(Outlook.Move::isPermitted);
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
        .ifPresent(
            next -> assertThat(LIFECYCLE.evidence(stage, next)).containsExactlyElementsOf(asked));
    assertThat(combinations).isGreaterThan(asked.size());
    assertThat(LIFECYCLE.evidence(stage, stage)).isEmpty();
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

  @Test
  void overridesEverySubsetAtOnce() {
    LifecycleStories story = LifecycleStories.accepted();
    for (MentorshipEvent event : List.<MentorshipEvent>of(
        new StageEntered(story.next(), ADA, LEARNING_AND_DEVELOPMENT),
        new StageEntered(story.next(), ADA, PROGRESS_AND_REFLECTION),
        new StageEntered(story.next(), ADA, TRANSITION_AND_CLOSURE),
        new Completed(story.next(), GRACE))) {
      Decision plain = story.decide(event);
      Decision.Permitted overridden = story.overridden(event, "No time to lose");
      assertThat(plain.isPermitted()).isEqualTo(overridden.recorded().override().isEmpty());
      assertThat(overridden.findings())
          .extracting(Finding::code)
          .isEqualTo(plain.findings().stream().map(Finding::code).toList());
    }
    assertThat(story.pair().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.COMPLETED);
  }
}
