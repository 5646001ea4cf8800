package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.PolicyChange.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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

  /** A number that may be absent, which is more than every number. */
  static LifecyclePolicyLimit of(String name, OptionalInt most) {
    return most.isPresent()
        ? of(name, most.getAsInt())
        : new LifecyclePolicyLimit(
            name, Duration.ofSeconds(Long.MAX_VALUE), Fact.text("none"), Effect.LAXER);
  }

  static LifecyclePolicyLimit of(String name, boolean only) {
    return of(name, only, Effect.STRICTER);
  }

  static LifecyclePolicyLimit of(String name, boolean isOn, Effect ifOn) {
    Fact fact = Fact.text(Boolean.toString(isOn));
    return new LifecyclePolicyLimit(name, Duration.ofSeconds(isOn ? 1 : 0), fact, ifOn);
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
        Effect effect = order > 0 ? now.ifMore() : opposite(now.ifMore());
        changes.add(new PolicyChange.OfLimit(effect, now.name(), old.fact(), now.fact()));
      }
    }
    return changes;
  }

  private static Effect opposite(Effect effect) {
    return switch (effect) {
      case STRICTER -> Effect.LAXER;
      case LAXER -> Effect.STRICTER;
      case DIFFERENT -> Effect.DIFFERENT;
    };
  }
}
