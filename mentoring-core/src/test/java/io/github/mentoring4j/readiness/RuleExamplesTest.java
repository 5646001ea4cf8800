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

  static List<RuleExamples.NotApplicable> notApplicable() {
    return RuleExamples.notApplicable();
  }

  @Test
  void meetsEveryRuleInAGoodSession() {
    ReadinessReport report = GoodSession.check(GoodSession.plan());

    assertThat(report.findings()).isEmpty();
    assertThat(GoodSession.codes(report, Result.MET))
        .containsAll(RuleExamples.RULES.stream().map(Rule::code).toList());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsExactlyWhatIsWrong(RuleExamples.Bad example) {
    ReadinessReport report = GoodSession.check(example.plan(), example.context());

    assertThat(report.findings())
        .extracting(finding -> finding.code() + " " + finding.severity())
        .containsExactlyElementsOf(example.findings());
    assertThat(GoodSession.unmet(report)).containsExactly(example.rule());
  }

  @ParameterizedTest
  @MethodSource("notApplicable")
  void saysWhyARuleDoesNotApply(RuleExamples.NotApplicable example) {
    RuleResult result = GoodSession.check(example.plan(), example.context())
        .result(example.rule())
        .orElseThrow();

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

    assertThat(shown).containsAll(ReadinessTextsTest.findingCodes(RuleExamples.RULES));
  }

  @Test
  void hasAnExampleForEveryRuleWhereItDoesNotApply() {
    assertThat(notApplicable().stream().map(RuleExamples.NotApplicable::rule))
        .containsAll(RuleExamples.RULES.stream().map(Rule::code).toList());
  }
}
