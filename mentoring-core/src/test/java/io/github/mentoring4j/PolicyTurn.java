package io.github.mentoring4j;

import static io.github.mentoring4j.Criterion.atLeast;

import io.github.mentoring4j.PolicyChange.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A small change of a policy: to the criteria of one move, or to one limit. The numbers choose what is changed.
 *
 * @param kind the kind of change
 * @param move picks a move
 * @param which picks a criterion or a limit
 * @param amount picks a number
 */
record PolicyTurn(Kind kind, int move, int which, int amount) {

  /** What is done to a policy, and whether it can only make it stricter. */
  enum Kind {
    REQUIRE_MORE(true),
    REQUIRE_A_CHOICE(true),
    RECOMMEND_MORE(true),
    REQUIRE_WHAT_WAS_RECOMMENDED(true),
    REPEAT_LESS_OF_IT(true),
    REVERSE(true),
    TIGHTEN_A_LIMIT(true),
    LOOSEN_A_LIMIT(false),
    RECOMMEND_WHAT_WAS_REQUIRED(false),
    REQUIRE_LESS(false),
    RECOMMEND_LESS(false);

    final boolean isNeverLaxer;

    Kind(boolean isNeverLaxer) {
      this.isNeverLaxer = isNeverLaxer;
    }
  }

  /** The lists of criteria of one move. */
  private record Lists(
      Function<LifecyclePolicy, List<Criterion>> required,
      BiFunction<LifecyclePolicy.Builder, List<Criterion>, LifecyclePolicy.Builder> requiring,
      Function<LifecyclePolicy, List<Criterion>> recommended,
      BiFunction<LifecyclePolicy.Builder, List<Criterion>, LifecyclePolicy.Builder> recommending) {}

  private static final List<Lists> MOVES = List.of(
      new Lists(
          LifecyclePolicy::learningCriteria,
          LifecyclePolicy.Builder::learningCriteria,
          LifecyclePolicy::learningRecommendations,
          LifecyclePolicy.Builder::learningRecommendations),
      new Lists(
          LifecyclePolicy::reflectionCriteria,
          LifecyclePolicy.Builder::reflectionCriteria,
          LifecyclePolicy::reflectionRecommendations,
          LifecyclePolicy.Builder::reflectionRecommendations),
      new Lists(
          LifecyclePolicy::closureCriteria,
          LifecyclePolicy.Builder::closureCriteria,
          LifecyclePolicy::closureRecommendations,
          LifecyclePolicy.Builder::closureRecommendations),
      new Lists(
          LifecyclePolicy::earlyClosureCriteria,
          LifecyclePolicy.Builder::earlyClosureCriteria,
          LifecyclePolicy::earlyClosureRecommendations,
          LifecyclePolicy.Builder::earlyClosureRecommendations),
      new Lists(
          LifecyclePolicy::completionCriteria,
          LifecyclePolicy.Builder::completionCriteria,
          LifecyclePolicy::completionRecommendations,
          LifecyclePolicy.Builder::completionRecommendations));

  private static final List<Evidence> COUNTED = List.of(
      Evidence.SESSIONS_HELD,
      Evidence.SESSIONS_HELD_IN_STAGE,
      Evidence.REFLECTIONS_IN_STAGE,
      Evidence.SUCCESSES);

  /** Changes the policy, or leaves it if there is nothing to change, or nothing that could be built. */
  LifecyclePolicy applyTo(LifecyclePolicy policy) {
    try {
      return change(policy).build();
    } catch (InvalidValueException contradiction) {
      return policy;
    }
  }

  private LifecyclePolicy.Builder change(LifecyclePolicy policy) {
    Lists lists = pick(MOVES, move);
    List<Criterion> required = new ArrayList<>(lists.required().apply(policy));
    List<Criterion> recommended = new ArrayList<>(lists.recommended().apply(policy));
    switch (kind) {
      case REQUIRE_MORE -> required.add(criterion());
      case REQUIRE_A_CHOICE ->
        required.add(Criterion.anyOf(criterion(), Criterion.none(Evidence.ACTIONS_OPEN)));
      case RECOMMEND_MORE -> recommended.add(criterion());
      case REQUIRE_WHAT_WAS_RECOMMENDED -> move(recommended, required);
      case RECOMMEND_WHAT_WAS_REQUIRED -> move(required, recommended);
      case REPEAT_LESS_OF_IT -> repeatLess(required);
      case REVERSE -> {
        Collections.reverse(required);
        Collections.reverse(recommended);
      }
      case REQUIRE_LESS -> move(required, new ArrayList<>());
      case RECOMMEND_LESS -> move(recommended, new ArrayList<>());
      case TIGHTEN_A_LIMIT, LOOSEN_A_LIMIT -> {
        boolean isTighter = kind == Kind.TIGHTEN_A_LIMIT;
        PolicyLimit limit = pick(PolicyLimit.ALL, which);
        boolean isMore = (limit.ifMore() == Effect.STRICTER) == isTighter;
        return limit.moved(policy, isMore).id(policy.id());
      }
    }
    LifecyclePolicy.Builder builder = policy.toBuilder().id(policy.id());
    return lists.recommending().apply(lists.requiring().apply(builder, required), recommended);
  }

  private Criterion criterion() {
    return atLeast(pick(COUNTED, which), 1 + amount % 4);
  }

  private void move(List<Criterion> from, List<Criterion> to) {
    if (!from.isEmpty()) {
      to.add(from.remove(which % from.size()));
    }
  }

  /** Who asks for three asks for two as well. */
  private static void repeatLess(List<Criterion> criteria) {
    for (Criterion criterion : List.copyOf(criteria)) {
      if (criterion instanceof Criterion.AtLeast least && least.required() > 1) {
        criteria.add(atLeast(least.evidence(), least.required() - 1));
      }
    }
  }

  private static <T> T pick(List<T> choices, int number) {
    return choices.get(number % choices.size());
  }
}
