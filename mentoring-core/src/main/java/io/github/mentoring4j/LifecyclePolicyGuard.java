package io.github.mentoring4j;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a policy asks for at one move.
 *
 * @param required what must be met
 * @param recommended what should be met
 */
record LifecyclePolicyGuard(List<Criterion> required, List<Criterion> recommended) {
  /** Asks for nothing. */
  static final LifecyclePolicyGuard NONE = new LifecyclePolicyGuard(List.of(), List.of());

  /** What is required and unmet. Two criteria over evidence that is not supplied lack the same thing. */
  List<Finding> errors(Evidence.Source source) {
    return List.copyOf(unmet(required, source));
  }

  /** What is recommended and unmet, unless it is required as well. */
  List<Finding> warnings(Evidence.Source source, List<Finding> errors) {
    if (recommended.isEmpty()) {
      return List.of();
    }
    Set<Finding> unmet = unmet(recommended, source);
    errors.forEach(unmet::remove);
    return unmet.stream().map(FindingFactory::advice).toList();
  }

  private static Set<Finding> unmet(List<Criterion> criteria, Evidence.Source source) {
    Set<Finding> unmet = new LinkedHashSet<>();
    criteria.forEach(criterion -> unmet.addAll(criterion.judge(source)));
    return unmet;
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
