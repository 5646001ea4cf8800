package io.github.mentoring4j;

import io.github.mentoring4j.PolicyChange.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the criteria of one move change. Of several criteria over the same evidence the strictest counts. What is recommended is compared together
 * with what is required, since a recommendation within a requirement asks for nothing.
 */
final class CriterionChanges {
  private final String part;
  private final Asked before;
  private final Asked after;
  private final List<PolicyChange> changes = new ArrayList<>();

  private CriterionChanges(String part, List<Criterion> before, List<Criterion> after) {
    this.part = part;
    this.before = new Asked(before);
    this.after = new Asked(after);
  }

  static List<PolicyChange> between(
      String move, LifecyclePolicyGuard before, LifecyclePolicyGuard after) {
    CriterionChanges required =
        new CriterionChanges(move + "Criteria", before.required(), after.required());
    CriterionChanges asked =
        new CriterionChanges(move + "Recommendations", before.all(), after.all());
    List<PolicyChange> changes =
        new ArrayList<>(required.all(new Asked(List.of()), new Asked(List.of())));
    changes.addAll(asked.all(required.before, required.after));
    return changes;
  }

  /** Leaves out what the same change of the requirements has said already. */
  private List<PolicyChange> all(Asked requiredBefore, Asked requiredAfter) {
    bounds(before.least, after.least, requiredBefore.least, requiredAfter.least, true);
    bounds(before.most, after.most, requiredBefore.most, requiredAfter.most, false);
    choices(requiredBefore, requiredAfter);
    return changes;
  }

  private void bounds(
      Map<Evidence, Integer> old,
      Map<Evidence, Integer> now,
      Map<Evidence, Integer> requiredBefore,
      Map<Evidence, Integer> requiredAfter,
      boolean isLeast) {
    Set<Evidence> all = new LinkedHashSet<>(old.keySet());
    all.addAll(now.keySet());
    for (Evidence evidence : all) {
      @Nullable Integer was = old.get(evidence);
      @Nullable Integer is = now.get(evidence);
      boolean isSaid = Objects.equals(was, requiredBefore.get(evidence))
          && Objects.equals(is, requiredAfter.get(evidence));
      if (!isSaid && !Objects.equals(was, is)) {
        boolean isStricter = was == null || (is != null && (isLeast ? is > was : is < was));
        changes.add(new PolicyChange.OfCriterion(
            isStricter ? Effect.STRICTER : Effect.LAXER,
            part,
            criterion(evidence, was, isLeast),
            criterion(evidence, is, isLeast)));
      }
    }
  }

  private static Optional<Criterion> criterion(
      Evidence evidence, @Nullable Integer number, boolean isLeast) {
    if (number == null) {
      return Optional.empty();
    } else if (isLeast) {
      return Optional.of(Criterion.atLeast(evidence, number));
    }
    return Optional.of(number == 0 ? Criterion.none(evidence) : Criterion.atMost(evidence, number));
  }

  /** A choice is not looked into: another one in its place is something else. */
  private void choices(Asked requiredBefore, Asked requiredAfter) {
    List<Criterion> gone = without(before.choices, after.choices);
    List<Criterion> come = without(after.choices, before.choices);
    gone.removeAll(without(requiredBefore.choices, requiredAfter.choices));
    come.removeAll(without(requiredAfter.choices, requiredBefore.choices));
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      Optional<Criterion> old = at(gone, i);
      Optional<Criterion> now = at(come, i);
      Effect effect = old.isEmpty() ? Effect.STRICTER : Effect.LAXER;
      changes.add(new PolicyChange.OfCriterion(
          old.isPresent() && now.isPresent() ? Effect.DIFFERENT : effect, part, old, now));
    }
  }

  private static Optional<Criterion> at(List<Criterion> criteria, int index) {
    return index < criteria.size() ? Optional.of(criteria.get(index)) : Optional.empty();
  }

  private static List<Criterion> without(Set<Criterion> criteria, Set<Criterion> others) {
    List<Criterion> left = new ArrayList<>(criteria);
    left.removeAll(others);
    return left;
  }

  /** What a list of criteria amounts to. */
  private static final class Asked {
    final Map<Evidence, Integer> least = new LinkedHashMap<>();
    final Map<Evidence, Integer> most = new LinkedHashMap<>();
    final Set<Criterion> choices = new LinkedHashSet<>();

    Asked(List<Criterion> criteria) {
      criteria.forEach(this::add);
    }

    private void add(Criterion criterion) {
      if (criterion instanceof Criterion.AllOf allOf) {
        allOf.criteria().forEach(this::add);
      } else if (criterion instanceof Criterion.AtLeast atLeast) {
        least.merge(atLeast.evidence(), atLeast.required(), Math::max);
      } else if (criterion instanceof Criterion.AtMost atMost) {
        most.merge(atMost.evidence(), atMost.allowed(), Math::min);
      } else if (criterion instanceof Criterion.None none) {
        most.merge(none.evidence(), 0, Math::min);
      } else {
        choices.add(criterion);
      }
    }
  }
}
