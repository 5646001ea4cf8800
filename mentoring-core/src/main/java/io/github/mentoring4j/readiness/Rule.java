package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.List;
import java.util.Objects;

/**
 * One row of the catalogue: a code, how much it matters, and how it is judged. The words belong to the code: {@code rule.<code>.title} and
 * {@code .why}, and for each of its findings {@code finding.<code>.message} and {@code .advice}.
 *
 * @param code the name for programs, for example {@code schedule.past}
 * @param standard how much it matters in most sessions
 * @param grade how much it matters in this one
 * @param situations the last part of its findings' codes, where its findings differ in their words; empty where one wording does for all
 * @param judge how it is judged
 */
record Rule(String code, Severity standard, Grade grade, List<String> situations, Judge judge) {

  /** A rule that matters as much in every session. */
  static Rule of(String code, Severity severity, Judge judge, String... situations) {
    return new Rule(code, severity, prepared -> severity, List.of(situations), judge);
  }

  /** A rule that matters more in some sessions than in others. */
  static Rule of(String code, Severity standard, Grade grade, Judge judge, String... situations) {
    return new Rule(code, standard, grade, List.of(situations), judge);
  }

  RuleResult apply(Preparation prepared) {
    return apply(judge, prepared);
  }

  RuleResult notApplicable(Preparation prepared, Reason reason) {
    return apply((rule, plan) -> Judgement.notApplicable(reason), prepared);
  }

  private RuleResult apply(Judge judging, Preparation prepared) {
    ImmutableRuleResult.Builder result = ImmutableRuleResult.builder().code(code);
    try {
      Judgement judgement = judging.judge(this, prepared);
      return result
          .result(judgement.result())
          .severity(judgement.findings().stream()
              .map(Finding::severity)
              .min(Severity::compareTo)
              .orElseGet(() -> grade.of(prepared)))
          .findings(judgement.findings())
          .reason(judgement.reason().map(Reason::code))
          .build();
    } catch (RuntimeException e) {
      // One broken rule must not cost the reader what all the others have to say.
      return result
          .result(Result.FAILED)
          .severity(standard)
          .failure(PlanText.excerpt(Objects.toString(e)))
          .build();
    }
  }

  /** Starts a finding of this rule. */
  Finding.Builder finding(Preparation prepared) {
    return Finding.builder().code(code).severity(grade.of(prepared));
  }

  /** Starts a finding of this rule in one of its situations. */
  Finding.Builder finding(Preparation prepared, String situation) {
    return finding(prepared).code(code + "." + situation);
  }

  /** How much a rule matters. */
  interface Grade {
    Severity of(Preparation prepared);
  }

  /** How a rule is judged. */
  interface Judge {
    Judgement judge(Rule rule, Preparation prepared);
  }
}
