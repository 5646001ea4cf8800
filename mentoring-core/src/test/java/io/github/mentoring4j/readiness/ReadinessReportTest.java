package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {
  private static final Rule BROKEN = Rule.of("broken", Severity.ERROR, (rule, prepared) -> {
    throw new IllegalStateException("no luck");
  });

  @Test
  void isReadyWhenEveryRuleIsMet() {
    ReadinessReport report = check(plan());

    assertThat(report.verdict()).isEqualTo(Verdict.READY);
    assertThat(report.isReady()).isTrue();
    assertThat(report.findings()).isEmpty();
    assertThat(report.score()).isEqualTo(100);
  }

  @Test
  void isReadyWithAdviceWhenOnlyAWarningIsLeft() {
    ReadinessReport report = check(plan().confirmed(false));

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void isReadyWithAdviceWhenARuleBroke() {
    ReadinessReport report = GoodSession.checker(BROKEN).check(GoodSession.PLAN, NOW);

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void isNotReadyWhenAnErrorIsLeft() {
    ReadinessReport report = check(plan().questions(List.of()));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(report.isReady()).isFalse();
  }

  @Test
  void listsErrorsBeforeWarningsBeforeSuggestions() {
    ReadinessReport report =
        check(plan().thanks("").confirmed(false).questions(List.of()).background(""));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            "question.missing", "schedule.confirmed", "context.missing", "thanks.missing");
  }

  @Test
  void weighsAnErrorFiveAWarningTwoAndASuggestionOne() {
    ReadinessReport onlyDuplicates = GoodSession.checker(
            GoodSession.rule("objective.missing"),
            GoodSession.rule("schedule.confirmed"),
            GoodSession.rule("question.duplicate"))
        .check(plan().confirmed(false).addQuestion("A?").addQuestion("a").build(), NOW);

    assertThat(onlyDuplicates.score()).isEqualTo(100 * 5 / (5 + 2 + 1));
  }

  @Test
  void leavesOutOfTheScoreWhatDoesNotApply() {
    ReadinessReport report = GoodSession.checker(
            GoodSession.rule("objective.missing"), GoodSession.rule("schedule.confirmed"))
        .check(plan().confirmed(Optional.empty()).build(), NOW);

    assertThat(report.result("schedule.confirmed"))
        .map(RuleResult::result)
        .contains(Result.NOT_APPLICABLE);
    assertThat(report.score()).isEqualTo(100);
  }

  @Test
  void countsARuleThatBrokeAsNotMet() {
    Rule met = Rule.of("met", Severity.WARNING, (rule, prepared) -> Judgement.met());

    ReadinessReport report = GoodSession.checker(BROKEN, met).check(GoodSession.PLAN, NOW);

    assertThat(report.score()).isEqualTo(100 * 2 / (5 + 2));
  }

  @Test
  void letsTheScoreDecideNothing() {
    ReadinessRule[] oneError = IntStream.range(0, 400)
        .mapToObj(i -> Rule.of("met." + i, Severity.WARNING, (rule, any) -> Judgement.met()))
        .toArray(ReadinessRule[]::new);
    oneError[0] = GoodSession.rule("question.missing");
    SessionPlan plan = plan().questions(List.of()).confirmed(false).build();

    ReadinessReport nearlyAll = GoodSession.checker(oneError).check(plan, NOW);
    ReadinessReport none =
        GoodSession.checker(GoodSession.rule("schedule.confirmed")).check(plan, NOW);

    assertThat(nearlyAll.score()).isEqualTo(99);
    assertThat(nearlyAll.isReady()).isFalse();
    assertThat(none.score()).isZero();
    assertThat(none.isReady()).isTrue();
  }

  @Test
  void looksUpARuleByItsCode() {
    ReadinessReport report = check(plan());

    assertThat(report.result("schedule.past")).map(RuleResult::result).contains(Result.MET);
    assertThat(report.result("schedule.pst")).isEmpty();
  }

  @Test
  void saysOfEachRuleWhatItAsksForAndWhy() {
    RuleResult result = check(plan()).result("objective.missing").orElseThrow();

    assertThat(result.title(Locale.ENGLISH)).isEqualTo("There is an objective");
    assertThat(result.rationale(Locale.ENGLISH)).startsWith("Studies of goal setting");
    assertThat(result.reason(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void saysInWordsWhatWasNotSupplied() {
    RuleResult result = check(plan(), context().status(Optional.empty()))
        .result("relationship.inactive")
        .orElseThrow();

    assertThat(result.reason(Locale.ENGLISH))
        .contains("not supplied: the status of the relationship");
  }
}
