package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.List;

/** The share of the rules met among those that apply, weighed by severity. */
final class ReadinessScore {
  private ReadinessScore() {}

  static int of(List<RuleResult> results) {
    int met = weight(results, Result.MET);
    // A rule that failed might have found something.
    int judged = met + weight(results, Result.UNMET) + weight(results, Result.FAILED);
    // Rounded down, so that 100 means that nothing is left.
    return judged == 0 ? 100 : 100 * met / judged;
  }

  private static int weight(List<RuleResult> results, Result wanted) {
    return results.stream()
        .filter(result -> result.is(wanted))
        .mapToInt(result -> weight(result.severity()))
        .sum();
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case ERROR -> 5;
      case WARNING -> 2;
      case SUGGESTION -> 1;
    };
  }
}
