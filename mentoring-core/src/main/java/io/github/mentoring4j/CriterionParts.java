package io.github.mentoring4j;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.internal.Faults;
import java.util.List;
import java.util.Objects;

/** The parts of criteria that consist of other criteria. */
final class CriterionParts {
  /** Deep enough for everybody, and shallow enough for every stack. */
  private static final int DEEPEST = 16;

  private CriterionParts() {}

  static List<Criterion> checked(List<Criterion> criteria) {
    List<Criterion> kept = List.copyOf(criteria);
    Faults.of("Criterion")
        .that(!kept.isEmpty(), "criteria", kept, "1 or more criteria")
        .that(depth(kept) < DEEPEST, "criteria", "deeper nesting", "at most " + DEEPEST + " levels")
        .throwIfAny();
    return kept;
  }

  private static int depth(List<Criterion> criteria) {
    return criteria.stream().mapToInt(CriterionParts::depth).max().orElse(0);
  }

  private static int depth(Criterion criterion) {
    if (criterion instanceof Criterion.AllOf allOf) {
      return 1 + depth(allOf.criteria());
    }
    return criterion instanceof Criterion.AnyOf anyOf ? 1 + depth(anyOf.criteria()) : 0;
  }

  static List<Evidence> asksFor(List<Criterion> criteria) {
    return criteria.stream().flatMap(part -> part.asksFor().stream()).distinct().toList();
  }

  static Observation observe(Evidence.Source source, Evidence evidence) {
    return Objects.requireNonNull(
        source.observe(evidence), () -> "the source's observation of " + evidence);
  }
}
