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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        check(plan().thanks("").confirmed(false).questions(List.of()).addTopic("Titles"));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            "question.missing", "schedule.confirmed", "agenda.untimed", "thanks.missing");
  }

  @Test
  void findsAVerdictByItsCode() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(Verdict.of(verdict.code())).isEqualTo(verdict);
    }
    assertThat(Verdict.NOT_READY.code()).isEqualTo("not-ready");
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
