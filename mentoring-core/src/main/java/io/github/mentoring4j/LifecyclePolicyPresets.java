package io.github.mentoring4j;

import static io.github.mentoring4j.Criterion.atLeast;
import static io.github.mentoring4j.Criterion.atMost;
import static io.github.mentoring4j.Criterion.none;
import static io.github.mentoring4j.Evidence.ACTIONS_OPEN;
import static io.github.mentoring4j.Evidence.AGREEMENT_CONFIRMATIONS;
import static io.github.mentoring4j.Evidence.CONTACT_CHOICES_IN_STAGE;
import static io.github.mentoring4j.Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE;
import static io.github.mentoring4j.Evidence.FEEDBACK_BY_MENTEE_IN_STAGE;
import static io.github.mentoring4j.Evidence.FEEDBACK_BY_MENTOR_IN_STAGE;
import static io.github.mentoring4j.Evidence.FUTURE_PLANS_IN_STAGE;
import static io.github.mentoring4j.Evidence.GOALS_OPEN;
import static io.github.mentoring4j.Evidence.GOALS_WITHOUT_MEASURE_OR_DATE;
import static io.github.mentoring4j.Evidence.GOALS_WITHOUT_STATUS;
import static io.github.mentoring4j.Evidence.GOALS_WITHOUT_STEP;
import static io.github.mentoring4j.Evidence.REFLECTIONS_IN_STAGE;
import static io.github.mentoring4j.Evidence.SESSIONS_HELD;
import static io.github.mentoring4j.Evidence.SESSIONS_HELD_IN_STAGE;
import static io.github.mentoring4j.Evidence.SUCCESSES;
import static io.github.mentoring4j.Evidence.THANKS_BY_MENTEE_IN_STAGE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Holds the presets, apart from the type, so that the type is loaded first. */
final class LifecyclePolicyPresets {
  static final LifecyclePolicy STANDARD = LifecyclePolicy.builder()
      .id("standard")
      .addLearningCriteria(
          atLeast(SESSIONS_HELD, 1),
          atLeast(AGREEMENT_CONFIRMATIONS, 2),
          atLeast(GOALS_OPEN, 1),
          atMost(GOALS_OPEN, 5))
      .addLearningRecommendation(none(GOALS_WITHOUT_MEASURE_OR_DATE))
      .addReflectionCriterion(atLeast(SESSIONS_HELD_IN_STAGE, 1))
      .addReflectionRecommendations(
          atLeast(SESSIONS_HELD_IN_STAGE, 2),
          none(GOALS_WITHOUT_STEP),
          atLeast(FEEDBACK_BY_MENTOR_IN_STAGE, 1))
      .addClosureCriterion(none(GOALS_WITHOUT_STATUS))
      .addClosureRecommendations(
          atLeast(REFLECTIONS_IN_STAGE, 1),
          atLeast(FEEDBACK_BY_MENTEE_IN_STAGE, 1),
          atLeast(FEEDBACK_BY_MENTOR_IN_STAGE, 1))
      .addEarlyClosureRecommendations(atLeast(SESSIONS_HELD, 1), none(GOALS_WITHOUT_STATUS))
      .addCompletionCriteria(
          atLeast(SESSIONS_HELD_IN_STAGE, 1),
          none(ACTIONS_OPEN),
          atLeast(EVALUATIONS_BY_MENTEE_IN_STAGE, 1))
      .addCompletionRecommendations(
          atLeast(SUCCESSES, 1),
          atLeast(FUTURE_PLANS_IN_STAGE, 1),
          atLeast(CONTACT_CHOICES_IN_STAGE, 1),
          atLeast(THANKS_BY_MENTEE_IN_STAGE, 1))
      .build();

  static final LifecyclePolicy THOROUGH = LifecyclePolicy.builder()
      .id("thorough")
      .addAllLearningCriteria(asked("learning"))
      .addReflectionCriteria(
          atLeast(SESSIONS_HELD_IN_STAGE, 2),
          none(GOALS_WITHOUT_STEP),
          atLeast(FEEDBACK_BY_MENTOR_IN_STAGE, 1))
      .addAllClosureCriteria(asked("closure"))
      .addAllEarlyClosureCriteria(STANDARD.earlyClosureRecommendations())
      .addAllCompletionCriteria(asked("completion"))
      .build();

  static final LifecyclePolicy SINGLE_SESSION = LifecyclePolicy.builder()
      .id("single-session")
      .addCompletionCriteria(atLeast(SESSIONS_HELD, 1), none(ACTIONS_OPEN))
      .addCompletionRecommendation(atLeast(THANKS_BY_MENTEE_IN_STAGE, 1))
      .shortestTerm(Duration.ZERO)
      .build();

  private LifecyclePolicyPresets() {}

  private static List<Criterion> asked(String move) {
    return Optional.ofNullable(STANDARD.guards().byName().get(move))
        .orElseThrow()
        .all();
  }
}
