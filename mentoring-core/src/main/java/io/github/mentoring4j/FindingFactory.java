package io.github.mentoring4j;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Creates the findings of the lifecycle. */
final class FindingFactory {
  private FindingFactory() {}

  static Finding of(String code, String... subjects) {
    return Finding.builder().code(code).addSubjects(subjects).build();
  }

  static Finding of(String code, Fact observed, Fact required, String... subjects) {
    return Finding.builder()
        .code(code)
        .observed(observed)
        .required(required)
        .addSubjects(subjects)
        .build();
  }

  static Finding times(String code, Instant observed, Instant required, String... subjects) {
    return of(code, Fact.moment(storable(observed)), Fact.moment(storable(required)), subjects);
  }

  /** A limit may lie beyond every time that can be stored. The farthest one then stands for it. */
  static Instant storable(Instant instant) {
    if (Faults.isStorable(instant)) {
      return instant;
    }
    return instant.isBefore(Faults.FIRST_INSTANT) ? Faults.FIRST_INSTANT : Faults.LAST_INSTANT;
  }

  static Finding dates(String code, LocalDate observed, LocalDate required, String... subjects) {
    return of(code, Fact.text(observed.toString()), Fact.text(required.toString()), subjects);
  }

  static Finding counts(String code, long observed, long required, String... subjects) {
    return of(code, Fact.count(observed), Fact.count(required), subjects);
  }

  /** No move leads from one stage to the other: it is the same one, or another that is named with those that can be entered. */
  static Finding unreachable(Stage from, Stage to) {
    if (from == to) {
      return of("move.same-stage", to.code());
    }
    return Finding.builder()
        .code("move.none")
        .observed(Fact.text(to.code()))
        .required(Fact.text(from.code()))
        .addAllSubjects(StageMove.targets(from).stream().map(Stage::code).toList())
        .build();
  }

  /** A finding that was overridden with a reason. */
  static Finding waived(Finding finding) {
    return withParts(finding, FindingFactory::waived)
        .result(Finding.Result.WAIVED)
        .severity(Severity.WARNING)
        .build();
  }

  /** The same finding as a warning, which refuses no event. */
  static Finding advice(Finding finding) {
    return withParts(finding, FindingFactory::advice).severity(Severity.WARNING).build();
  }

  private static Finding.Builder withParts(Finding finding, UnaryOperator<Finding> change) {
    List<Finding> parts = finding.parts().stream().map(change).toList();
    return Finding.builder().from(finding).parts(parts);
  }

  static Finding unmet(Evidence evidence, String operator, Observation observation, int required) {
    Finding.Builder finding = Finding.builder().label(evidence.ownLabel());
    if (!observation.isSupplied()) {
      return finding.code(evidence.code() + ".not-supplied").build();
    }
    return finding
        .code(evidence.code() + "." + operator)
        .observed(Fact.count(observation.count()))
        .required(Fact.count(required))
        .addAllSubjects(observation.subjects())
        .build();
  }

  /** Each alternative is one part: its own finding, or one that holds all its findings if there are several. */
  static Finding anyOf(List<List<Finding>> unmet) {
    List<Finding> alternatives = new ArrayList<>();
    for (List<Finding> part : unmet) {
      alternatives.add(part.size() == 1 ? part.get(0) : choice("all-of", part));
    }
    return choice("any-of", alternatives);
  }

  private static Finding choice(String code, List<Finding> parts) {
    return Finding.builder().code(code).addAllParts(parts).build();
  }
}
