package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says about a plan: it holds, it does not for these findings, or it does not apply for that reason.
 *
 * @param result how it came out
 * @param findings what is to be mended; none unless the rule does not hold
 * @param reason why the rule does not apply; none if it does
 */
record Judgement(Result result, List<Finding> findings, Optional<Reason> reason) {

  static Judgement met() {
    return new Judgement(Result.MET, List.of(), Optional.empty());
  }

  static Judgement unmet(Finding.Builder finding) {
    return unmet(List.of(finding.build()));
  }

  /** A rule without findings holds: there is no verdict without its reasons. */
  static Judgement unmet(List<Finding> findings) {
    return findings.isEmpty()
        ? met()
        : new Judgement(Result.UNMET, List.copyOf(findings), Optional.empty());
  }

  static Judgement notApplicable(Reason reason) {
    return new Judgement(Result.NOT_APPLICABLE, List.of(), Optional.of(reason));
  }
}
