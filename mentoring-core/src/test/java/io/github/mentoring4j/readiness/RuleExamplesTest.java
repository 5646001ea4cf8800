package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
  static List<RuleExamples.Bad> bad() {
    return RuleExamples.bad();
  }

  static List<NotApplicableExamples.NotApplicable> notApplicable() {
    return NotApplicableExamples.all();
  }

  private static ReadinessReport check(SessionPlan.Builder plan, SessionContext.Builder context) {
    return ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.thorough())
        .check(plan.build(), context.build(), GoodSession.NOW);
  }

  @Test
  void meetsEveryRuleInAGoodSession() {
    ReadinessReport report = check(GoodSession.plan(), GoodSession.context());

    assertThat(report.findings()).isEmpty();
    assertThat(GoodSession.codes(report, Result.MET))
        .containsAll(RuleExamples.RULES.stream().map(Rule::code).toList());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsExactlyWhatIsWrong(RuleExamples.Bad example) {
    ReadinessReport report = check(example.plan(), example.context());

    assertThat(report.findings())
        .extracting(finding -> finding.code() + " " + finding.severity())
        .containsExactlyElementsOf(example.findings());
    assertThat(GoodSession.unmet(report)).containsExactly(example.rule());
  }

  @ParameterizedTest
  @MethodSource("notApplicable")
  void saysWhyARuleDoesNotApply(NotApplicableExamples.NotApplicable example) {
    RuleResult result =
        check(example.plan(), example.context()).result(example.rule()).orElseThrow();

    assertThat(result.result()).isEqualTo(Result.NOT_APPLICABLE);
    assertThat(result.reason()).contains(example.reason());
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void hasABadExampleForEveryRuleAndEachOfItsSituations() {
    List<String> shown = RuleExamples.bad().stream()
        .flatMap(example -> example.findings().stream())
        .map(finding -> finding.substring(0, finding.indexOf(' ')))
        .toList();

    assertThat(shown)
        .containsAll(ReadinessTextsTest.findingCodes(RuleExamples.RULES).stream()
            .filter(code -> !code.endsWith(".shared.open"))
            .toList());
  }

  @Test
  void hasAnExampleForEveryRuleWhereItDoesNotApply() {
    assertThat(notApplicable().stream().map(NotApplicableExamples.NotApplicable::rule))
        .containsAll(RuleExamples.RULES.stream().map(Rule::code).toList());
  }
}
