package io.github.mentoring4j;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a policy asks for at one move.
 *
 * @param required what must be met
 * @param recommended what should be met
 * @param isRepeating whether two criteria ask for the same evidence, so that both can find the same
 */
record LifecyclePolicyGuard(
    List<Criterion> required, List<Criterion> recommended, boolean isRepeating) {
  /** Asks for nothing. */
  static final LifecyclePolicyGuard NONE = of(List.of(), List.of());

  static LifecyclePolicyGuard of(List<Criterion> required, List<Criterion> recommended) {
    Set<Evidence> seen = new HashSet<>();
    boolean isRepeating = !Stream.concat(required.stream(), recommended.stream())
        .flatMap(criterion -> criterion.asksFor().stream())
        .allMatch(seen::add);
    return new LifecyclePolicyGuard(required, recommended, isRepeating);
  }

  /** What is required and unmet. Two criteria over evidence that is not supplied lack the same thing. */
  List<Finding> errors(Evidence.Source source) {
    List<Finding> unmet = CriterionParts.unmet(required, source, Finding.Severity.ERROR);
    return isRepeating && unmet.size() > 1 ? List.copyOf(new LinkedHashSet<>(unmet)) : unmet;
  }

  /** What is recommended and unmet, unless it is required as well. */
  List<Finding> warnings(Evidence.Source source, List<Finding> errors) {
    if (!isRepeating) {
      return CriterionParts.unmet(recommended, source, Finding.Severity.WARNING);
    }
    List<Finding> unmet = CriterionParts.unmet(recommended, source, Finding.Severity.ERROR);
    if (unmet.isEmpty()) {
      return unmet;
    }
    Set<Finding> others = new LinkedHashSet<>(unmet);
    errors.forEach(others::remove);
    return others.stream().map(FindingFactory::advice).toList();
  }

  /** What is required and what is recommended. */
  List<Criterion> all() {
    return Stream.concat(required.stream(), recommended.stream()).toList();
  }

  List<Evidence> asksFor() {
    return all().stream()
        .flatMap(criterion -> criterion.asksFor().stream())
        .distinct()
        .toList();
  }
}
