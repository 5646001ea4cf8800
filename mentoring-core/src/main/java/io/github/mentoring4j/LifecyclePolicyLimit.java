package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.PolicyChange.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit of a policy.
 *
 * @param name its name
 * @param value what it is, to be compared
 * @param fact the same, to be shown
 * @param ifMore what it means that it is more than before
 */
record LifecyclePolicyLimit(String name, Duration value, Fact fact, Effect ifMore) {
  static LifecyclePolicyLimit of(String name, Duration length, Effect ifMore) {
    return new LifecyclePolicyLimit(name, length, Fact.length(length), ifMore);
  }

  static LifecyclePolicyLimit of(String name, int most) {
    return new LifecyclePolicyLimit(name, Duration.ofSeconds(most), Fact.count(most), Effect.LAXER);
  }

  static LifecyclePolicyLimit of(String name, boolean only) {
    Fact fact = Fact.text(Boolean.toString(only));
    return new LifecyclePolicyLimit(name, Duration.ofSeconds(only ? 1 : 0), fact, Effect.STRICTER);
  }

  /** The limits that were moved; both lists hold the same ones. */
  static List<PolicyChange> changes(
      List<LifecyclePolicyLimit> before, List<LifecyclePolicyLimit> after) {
    List<PolicyChange> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      LifecyclePolicyLimit old = before.get(i);
      LifecyclePolicyLimit now = after.get(i);
      int order = now.value().compareTo(old.value());
      if (order != 0) {
        Effect ifLess = now.ifMore() == Effect.LAXER ? Effect.STRICTER : Effect.LAXER;
        changes.add(new PolicyChange.OfLimit(
            order > 0 ? now.ifMore() : ifLess, now.name(), old.fact(), now.fact()));
      }
    }
    return changes;
  }
}
