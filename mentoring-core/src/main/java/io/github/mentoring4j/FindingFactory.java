package io.github.mentoring4j;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Creates the findings of the lifecycle. */
final class FindingFactory {
  private FindingFactory() {}

  static Finding of(String code, String... subjects) {
    return finding(code, Severity.ERROR, null, null, List.of(subjects), List.of());
  }

  static Finding of(String code, Fact observed, Fact required, String... subjects) {
    return finding(code, Severity.ERROR, observed, required, List.of(subjects), List.of());
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

  /** Made once, since they depend on the stages alone. */
  private static final List<List<Finding>> UNREACHABLE =
      StageMove.forEach(from -> StageMove.forEach(to -> newUnreachable(from, to)));

  /** No move leads from one stage to the other: it is the same one, or another that is named with those that can be entered. */
  static Finding unreachable(Stage from, Stage to) {
    return StageMove.of(to, StageMove.of(from, UNREACHABLE));
  }

  private static Finding newUnreachable(Stage from, Stage to) {
    if (from == to) {
      return of("move.same-stage", to.code());
    }
    String[] targets = StageMove.targets(from).stream().map(Stage::code).toArray(String[]::new);
    return of("move.none", Fact.text(to.code()), Fact.text(from.code()), targets);
  }

  /** A finding that was overridden with a reason. */
  static Finding waived(Finding finding) {
    return with(finding, Finding.Result.WAIVED, FindingFactory::waived);
  }

  /** The same finding as a warning, which refuses no event. */
  static Finding advice(Finding finding) {
    return with(finding, finding.result(), FindingFactory::advice);
  }

  private static Finding with(
      Finding finding, Finding.Result result, UnaryOperator<Finding> change) {
    List<Finding> parts = finding.parts().isEmpty()
        ? List.of()
        : finding.parts().stream().map(change).toList();
    return ImmutableFinding.of(
        finding.code(),
        result,
        Severity.WARNING,
        finding.certainty(),
        finding.path(),
        finding.span(),
        finding.subjects(),
        finding.observed(),
        finding.required(),
        parts,
        finding.label(),
        finding.ownMessage(),
        finding.ownAdvice());
  }

  /** Evidence that is there, and not as it should be. */
  static Finding unmet(
      Evidence evidence, Evidence.Lack lack, Observation there, int required, Severity severity) {
    return ImmutableFinding.of(
        evidence.findingCode(lack),
        Finding.Result.UNMET,
        severity,
        Finding.Certainty.CERTAIN,
        Optional.empty(),
        Optional.empty(),
        there.subjects(),
        Optional.of(Fact.count(there.count())),
        Optional.of(Fact.count(required)),
        List.of(),
        evidence.ownLabel(),
        Optional.empty(),
        Optional.empty());
  }

  static Finding notSupplied(Evidence evidence, Severity severity) {
    return Finding.builder()
        .code(evidence.findingCode(Evidence.Lack.UNKNOWN))
        .severity(severity)
        .label(evidence.ownLabel())
        .build();
  }

  /** A finding that consists of others. */
  static Finding parts(String code, List<Finding> parts, Severity severity) {
    return finding(code, severity, null, null, List.of(), parts);
  }

  private static Finding finding(
      String code,
      Severity severity,
      @Nullable Fact observed,
      @Nullable Fact required,
      List<String> subjects,
      List<Finding> parts) {
    return ImmutableFinding.of(
        code,
        Finding.Result.UNMET,
        severity,
        Finding.Certainty.CERTAIN,
        Optional.empty(),
        Optional.empty(),
        subjects,
        Optional.ofNullable(observed),
        Optional.ofNullable(required),
        parts,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
