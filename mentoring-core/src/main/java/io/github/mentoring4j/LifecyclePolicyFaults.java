package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.util.Map;

/** Judges the parts of a policy, each alone and together. */
final class LifecyclePolicyFaults {
  private static final int MOST_CHECKPOINTS = 100;

  private LifecyclePolicyFaults() {}

  static Faults judge(LifecyclePolicy policy) {
    Faults faults = Faults.of("LifecyclePolicy")
        .id("id", policy.id())
        .that(policy.version() >= 1, "version", policy.version(), "1 or more");
    notNegative("clockTolerance", policy.clockTolerance(), faults);
    notNegative("shortestTerm", policy.shortestTerm(), faults);
    faults.that(
        policy.longestTerm().compareTo(policy.shortestTerm()) >= 0,
        "longestTerm",
        policy.longestTerm(),
        "at least the shortest term, " + policy.shortestTerm());
    notNegative("longestUsualSession", policy.longestUsualSession(), faults);
    notNegative("cancellationNotice", policy.cancellationNotice(), faults);
    moreThanZero("longestSilence", policy.longestSilence(), faults);
    moreThanZero("answerTime", policy.answerTime(), faults);
    notNegative("recordableAfterClosing", policy.recordableAfterClosing(), faults);
    most("mostGoals", policy.mostGoals(), faults);
    most("mostPlannedSessions", policy.mostPlannedSessions(), faults);
    most("mostOpenActions", policy.mostOpenActions(), faults);
    faults
        .atMost("checkpoints", policy.checkpoints(), MOST_CHECKPOINTS)
        .distinct(
            "checkpoints", policy.checkpoints().stream().map(Checkpoint::code).toList());
    criteria(policy, faults);
    return faults;
  }

  private static void criteria(LifecyclePolicy policy, Faults faults) {
    Map<Evidence, Integer> limits = Map.of(
        Evidence.AGREEMENT_CONFIRMATIONS, 2,
        Evidence.GOALS_OPEN, policy.mostGoals(),
        Evidence.ACTIONS_OPEN, policy.mostOpenActions());
    policy
        .guards()
        .byName()
        .forEach((move, asked) -> LifecyclePolicyContradictions.judge(move, asked, limits, faults));
  }

  private static void notNegative(String field, Duration value, Faults faults) {
    faults.that(!value.isNegative(), field, value, "zero or more");
  }

  private static void moreThanZero(String field, Duration value, Faults faults) {
    faults.that(value.compareTo(Duration.ZERO) > 0, field, value, "more than zero");
  }

  private static void most(String field, int value, Faults faults) {
    faults.that(
        value >= 1 && value <= LifecyclePolicy.CEILING,
        field,
        value,
        "1 to " + LifecyclePolicy.CEILING);
  }
}
