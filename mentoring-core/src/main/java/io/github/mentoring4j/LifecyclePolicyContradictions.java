package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds criteria that can never be met together, among those that are asked for in any case. What an {@code anyOf} offers is a choice and
 * contradicts nothing.
 */
final class LifecyclePolicyContradictions {
  private LifecyclePolicyContradictions() {}

  /** Judges both lists of a move together. A fault names the list of the criterion that asks for too much. */
  static void judge(
      String move, LifecyclePolicyGuard asked, Map<Evidence, Integer> limits, Faults faults) {
    Map<Evidence, Integer> most = most(asked.all(), limits);
    judge(move + "Criteria", asked.required(), most, faults);
    judge(move + "Recommendations", asked.recommended(), most, faults);
  }

  /** The most that is possible of each evidence. */
  private static Map<Evidence, Integer> most(
      List<Criterion> criteria, Map<Evidence, Integer> limits) {
    Map<Evidence, Integer> most = new HashMap<>(limits);
    for (Criterion criterion : flattened(criteria)) {
      if (criterion instanceof Criterion.AtMost atMost) {
        most.merge(atMost.evidence(), atMost.allowed(), Math::min);
      } else if (criterion instanceof Criterion.None none) {
        most.put(none.evidence(), 0);
      }
    }
    return most;
  }

  private static void judge(
      String field, List<Criterion> criteria, Map<Evidence, Integer> most, Faults faults) {
    for (Criterion criterion : flattened(criteria)) {
      if (criterion instanceof Criterion.AtLeast atLeast) {
        int reachable = most.getOrDefault(atLeast.evidence(), Integer.MAX_VALUE);
        faults.that(
            atLeast.required() <= reachable,
            field,
            "at least " + atLeast.required() + " of " + atLeast.evidence(),
            "no more than the " + reachable + " that other criteria or limits leave possible");
      }
    }
  }

  private static List<Criterion> flattened(List<Criterion> criteria) {
    List<Criterion> asked = new ArrayList<>();
    criteria.forEach(criterion -> flatten(criterion, asked));
    return asked;
  }

  private static void flatten(Criterion criterion, List<Criterion> into) {
    if (criterion instanceof Criterion.AllOf allOf) {
      allOf.criteria().forEach(part -> flatten(part, into));
    } else {
      into.add(criterion);
    }
  }
}
