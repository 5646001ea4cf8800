package io.github.mentoring4j;

import io.github.mentoring4j.PolicyChange.Effect;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A limit of a policy.
 *
 * @param part its name
 * @param value reads it
 * @param change gives it a higher or a lower value
 * @param ifMore what a higher value means for pairs
 */
record PolicyLimit(
    String part, Function<LifecyclePolicy, Object> value, PolicyChange change, Effect ifMore) {

  /** Moves a limit of a policy up or down. */
  @FunctionalInterface
  interface PolicyChange {
    LifecyclePolicy.Builder apply(
        LifecyclePolicy.Builder builder, LifecyclePolicy policy, boolean isMore);
  }

  static final List<PolicyLimit> ALL = List.of(
      length(
          "clockTolerance",
          LifecyclePolicy::clockTolerance,
          LifecyclePolicy.Builder::clockTolerance,
          Effect.LAXER),
      length(
          "shortestTerm",
          LifecyclePolicy::shortestTerm,
          LifecyclePolicy.Builder::shortestTerm,
          Effect.STRICTER),
      length(
          "longestTerm",
          LifecyclePolicy::longestTerm,
          LifecyclePolicy.Builder::longestTerm,
          Effect.LAXER),
      length(
          "longestUsualSession",
          LifecyclePolicy::longestUsualSession,
          LifecyclePolicy.Builder::longestUsualSession,
          Effect.LAXER),
      count("mostGoals", LifecyclePolicy::mostGoals, LifecyclePolicy.Builder::mostGoals),
      count(
          "mostPlannedSessions",
          LifecyclePolicy::mostPlannedSessions,
          LifecyclePolicy.Builder::mostPlannedSessions),
      count(
          "mostOpenActions",
          LifecyclePolicy::mostOpenActions,
          LifecyclePolicy.Builder::mostOpenActions),
      length(
          "cancellationNotice",
          LifecyclePolicy::cancellationNotice,
          LifecyclePolicy.Builder::cancellationNotice,
          Effect.STRICTER),
      length(
          "longestSilence",
          LifecyclePolicy::longestSilence,
          LifecyclePolicy.Builder::longestSilence,
          Effect.LAXER),
      length(
          "answerTime",
          LifecyclePolicy::answerTime,
          LifecyclePolicy.Builder::answerTime,
          Effect.LAXER),
      length(
          "recordableAfterClosing",
          LifecyclePolicy::recordableAfterClosing,
          LifecyclePolicy.Builder::recordableAfterClosing,
          Effect.LAXER),
      new PolicyLimit(
          "overridingByProgrammeOnly",
          LifecyclePolicy::isOverridingByProgrammeOnly,
          (builder, policy, isMore) -> builder.isOverridingByProgrammeOnly(isMore),
          Effect.STRICTER));

  private static PolicyLimit length(
      String part,
      Function<LifecyclePolicy, Duration> value,
      BiFunction<LifecyclePolicy.Builder, Duration, LifecyclePolicy.Builder> set,
      Effect ifMore) {
    PolicyChange change = (builder, policy, isMore) -> {
      Duration length = value.apply(policy);
      return set.apply(builder, isMore ? length.plusMinutes(90) : length.dividedBy(2));
    };
    return new PolicyLimit(part, value::apply, change, ifMore);
  }

  private static PolicyLimit count(
      String part,
      Function<LifecyclePolicy, Integer> value,
      BiFunction<LifecyclePolicy.Builder, Integer, LifecyclePolicy.Builder> set) {
    PolicyChange change = (builder, policy, isMore) -> {
      int number = value.apply(policy);
      return set.apply(builder, isMore ? number + 1 : number - 1);
    };
    return new PolicyLimit(part, value::apply, change, Effect.LAXER);
  }

  /** A builder of a policy that differs by this limit alone, unless it is a switch that stands there already. */
  LifecyclePolicy.Builder moved(LifecyclePolicy policy, boolean isMore) {
    return change.apply(policy.toBuilder(), policy, isMore);
  }
}
