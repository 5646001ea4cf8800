package io.github.mentoring4j.readiness;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.ReadinessRule.Example;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule that comes with the library. */
class RuleCatalogueTest {
  static List<ReadinessRule> rules() {
    return ReadinessChecker.standard().rules();
  }

  static Stream<Arguments> examples() {
    return rules().stream()
        .flatMap(rule -> rule.examples().stream()
            .map(example -> Arguments.of(rule.code(), example.says(), example)));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void findsNothingInAGoodPlan(Stage stage) {
    ReadinessReport report = ReadinessChecker.standard()
        .check(GoodPlan.plan(stage).build(), GoodPlan.context(stage).build(), GoodPlan.NOW);

    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.READY);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void findsInAnExampleWhatStandsBesideIt(String code, String says, Example example) {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder().on(code).build());
    ReadinessReport report = checker.check(example.plan(), example.context(), example.now());

    assertThat(says).isNotBlank();
    assertThat(GoodSession.unmet(report)).isEqualTo(example.unmet());
    assertThat(example.unmet().isEmpty() || example.unmet().contains(code)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAGoodAndABadExample(ReadinessRule rule) {
    Map<Boolean, List<Example>> byGood = rule.examples().stream()
        .collect(partitioningBy(example -> example.unmet().isEmpty()));

    assertThat(byGood.get(true)).isNotEmpty();
    assertThat(byGood.get(false)).isNotEmpty();
    assertThat(rule.examples()).extracting(Example::says).doesNotHaveDuplicates();
  }

  /** A good example of a rule that is not asked in it would show nothing. */
  @ParameterizedTest
  @MethodSource("rules")
  void meetsTheRuleInOneOfItsGoodExamples(ReadinessRule rule) {
    assertThat(rule.examples())
        .filteredOn(example -> example.unmet().isEmpty())
        .extracting(example ->
            rule.judge(example.plan(), example.context(), example.now()).result())
        .contains(Finding.Result.MET);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatItAsksForAndWhy(ReadinessRule rule) {
    assertThat(rule.title(Locale.ENGLISH)).isNotBlank();
    assertThat(rule.rationale(Locale.ENGLISH)).isNotBlank();
    assertThat(rule.since()).contains("0.1.0");
    assertThat(rule.stages()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasParametersWhoseStandardIsInTheirRange(ReadinessRule rule) {
    assertThat(rule.parameters())
        .allSatisfy(parameter ->
            assertThat(parameter.standard()).isBetween(parameter.least(), parameter.most()));
    assertThat(rule.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNoErrorIfItReadsProse(ReadinessRule rule) {
    assertThat(rule.readsProse() && rule.severity() == Severity.ERROR).isFalse();
  }

  @Test
  void hasNoCodeTwice() {
    assertThat(rules()).extracting(ReadinessRule::code).doesNotHaveDuplicates();
  }

  @Test
  void hasTheRulesOfEachFamilyOneBehindTheOther() {
    List<Rule> families = Stream.of(
            ScheduleRules.rules(),
            ContentRules.rules(),
            AgendaRules.rules(),
            CourtesyRules.rules(),
            HelpRule.rules(),
            PlaceholderRule.rules(),
            OffLimitsRule.rules(),
            FirstStageRules.rules(),
            LearningRules.rules(),
            ReflectionRules.rules(),
            ClosureRules.rules(),
            ProseRules.rules())
        .flatMap(List::stream)
        .toList();

    assertThat(families)
        .extracting(Rule::code, Rule::severity, Rule::stages, Rule::isOn, Rule::parameters)
        .containsExactlyElementsOf(RuleCatalogue.RULES.stream()
            .map(rule ->
                tuple(rule.code(), rule.severity(), rule.stages(), rule.isOn(), rule.parameters()))
            .toList());
  }

  @Test
  void beginsWithWhatLetsNoOtherRuleApplyAndReadsProseLast() {
    List<String> codes = rules().stream().map(ReadinessRule::code).toList();
    List<String> prose = rules().stream()
        .filter(ReadinessRule::readsProse)
        .map(ReadinessRule::code)
        .toList();

    assertThat(codes).startsWith("relationship.inactive", "schedule.missing", "schedule.past");
    assertThat(codes)
        .containsSubsequence(RuleExamples.RULES.stream().map(Rule::code).toList());
    assertThat(prose).allMatch(code -> codes.indexOf(code) > codes.indexOf("placeholder.left"));
  }
}
