package io.github.mentoring4j;

import io.github.mentoring4j.Criterion.AllOf;
import io.github.mentoring4j.Criterion.AnyOf;
import io.github.mentoring4j.Criterion.AtLeast;
import io.github.mentoring4j.Criterion.AtMost;
import io.github.mentoring4j.Criterion.None;
import io.github.mentoring4j.Evidence.Lack;
import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.internal.Faults;
import java.util.ArrayList;
import java.util.List;

/** Works through criteria part by part: checks them, says what they ask for, and finds what is unmet. */
final class CriterionParts {
  /** Deep enough for everybody, and shallow enough for every stack. */
  private static final int DEEPEST = 16;

  private final Evidence.Source source;
  private final Finding.Severity severity;
  private List<Finding> unmet = List.of();

  private CriterionParts(Evidence.Source source, Finding.Severity severity) {
    this.source = source;
    this.severity = severity;
  }

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

  /** The findings in the order of the criteria, in a list that may be changed unless it is empty. */
  static List<Finding> unmet(
      List<Criterion> criteria, Evidence.Source source, Finding.Severity severity) {
    if (criteria.isEmpty()) {
      return List.of();
    }
    CriterionParts findings = new CriterionParts(source, severity);
    findings.judge(criteria);
    return findings.unmet;
  }

  private void judge(List<Criterion> criteria) {
    for (int i = 0; i < criteria.size(); i++) {
      judge(criteria.get(i));
    }
  }

  private void judge(Criterion criterion) {
    if (criterion instanceof AtLeast atLeast) {
      Observation there = observe(atLeast.evidence());
      require(
          there.count() >= atLeast.required(),
          atLeast.evidence(),
          Lack.TOO_FEW,
          there,
          atLeast.required());
    } else if (criterion instanceof AtMost atMost) {
      Observation there = observe(atMost.evidence());
      require(
          there.count() <= atMost.allowed(),
          atMost.evidence(),
          Lack.TOO_MANY,
          there,
          atMost.allowed());
    } else if (criterion instanceof None none) {
      Observation there = observe(none.evidence());
      require(there.count() == 0, none.evidence(), Lack.SOME, there, 0);
    } else if (criterion instanceof AllOf allOf) {
      judge(allOf.criteria());
    } else {
      anyOf(((AnyOf) criterion).criteria());
    }
  }

  private Observation observe(Evidence evidence) {
    Observation there = source.observe(evidence);
    if (there == null) {
      throw new NullPointerException("the source's observation of " + evidence);
    }
    return there;
  }

  private void require(
      boolean isMet, Evidence evidence, Lack lack, Observation there, int required) {
    if (!there.isSupplied()) {
      add(FindingFactory.notSupplied(evidence, severity));
    } else if (!isMet) {
      add(FindingFactory.unmet(evidence, lack, there, required, severity));
    }
  }

  /** Each alternative is one part: its own finding, or one that holds all its findings if there are several. */
  private void anyOf(List<Criterion> alternatives) {
    List<Finding> parts = new ArrayList<>(alternatives.size());
    for (Criterion alternative : alternatives) {
      List<Finding> lacks = unmet(List.of(alternative), source, severity);
      if (lacks.isEmpty()) {
        return;
      }
      parts.add(lacks.size() == 1 ? lacks.get(0) : FindingFactory.parts("all-of", lacks, severity));
    }
    add(FindingFactory.parts("any-of", parts, severity));
  }

  private void add(Finding finding) {
    if (unmet.isEmpty()) {
      unmet = new ArrayList<>();
    }
    unmet.add(finding);
  }
}
