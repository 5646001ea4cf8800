package io.github.mentoring4j;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a policy asks for at each of its guarded moves.
 *
 * @param learning from the first stage to the second
 * @param reflection from the second stage to the third
 * @param closure from the third stage to the last
 * @param earlyClosure straight to the last stage
 * @param completion from the last stage to the end
 */
record LifecyclePolicyGuards(
    LifecyclePolicyGuard learning,
    LifecyclePolicyGuard reflection,
    LifecyclePolicyGuard closure,
    LifecyclePolicyGuard earlyClosure,
    LifecyclePolicyGuard completion) {

  /** What is asked for between two stages; nothing where no guarded move leads from one to the other. */
  LifecyclePolicyGuard between(Stage from, Stage to) {
    return switch (StageMove.between(from, to)) {
      case EARLY_CLOSING -> earlyClosure;
      case FORWARD -> into(to);
      case BACK, SAME, NONE -> LifecyclePolicyGuard.NONE;
    };
  }

  private LifecyclePolicyGuard into(Stage stage) {
    return switch (stage) {
      case RELATIONSHIP_BUILDING -> LifecyclePolicyGuard.NONE;
      case LEARNING_AND_DEVELOPMENT -> learning;
      case PROGRESS_AND_REFLECTION -> reflection;
      case TRANSITION_AND_CLOSURE -> closure;
    };
  }

  /** The guarded moves by their names, in their order. */
  Map<String, LifecyclePolicyGuard> byName() {
    Map<String, LifecyclePolicyGuard> guards = new LinkedHashMap<>();
    guards.put("learning", learning);
    guards.put("reflection", reflection);
    guards.put("closure", closure);
    guards.put("earlyClosure", earlyClosure);
    guards.put("completion", completion);
    return guards;
  }
}
