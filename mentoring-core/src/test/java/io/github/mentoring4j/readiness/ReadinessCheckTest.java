package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static io.github.mentoring4j.readiness.GoodSession.checker;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessCheckTest {

  @Test
  void asksARuleOfSomeStagesInThese() {
    Rule closing = met("closing").in(Stage.TRANSITION_AND_CLOSURE).build();

    assertThat(reason(closing, plan().stage(Stage.TRANSITION_AND_CLOSURE), context()))
        .isEmpty();
    assertThat(reason(closing, plan(), context())).contains("other-stage");
  }

  @Test
  void asksNoRuleOfSomeStagesWhereTheStageIsNotSupplied() {
    SessionContext.Builder unknown = context().stage(Optional.empty());

    assertThat(reason(
            met("closing").in(Stage.TRANSITION_AND_CLOSURE).build(),
            plan().stage(Optional.empty()),
            unknown))
        .contains("stage-not-supplied");
    assertThat(reason(met("always").build(), plan().stage(Optional.empty()), unknown))
        .isEmpty();
  }

  @Test
  void takesTheStageOfThePlanBeforeThatOfTheContext() {
    Rule closing = met("closing").in(Stage.TRANSITION_AND_CLOSURE).build();

    assertThat(reason(
            closing, plan().stage(Optional.empty()), context().stage(Stage.TRANSITION_AND_CLOSURE)))
        .isEmpty();
    assertThat(reason(
            closing,
            plan().stage(Stage.LEARNING_AND_DEVELOPMENT),
            context().stage(Stage.TRANSITION_AND_CLOSURE)))
        .contains("other-stage");
  }

  @Test
  void asksNoOtherRuleOnceTheRelationshipIsNotActive() {
    ReadinessReport report = inactive(ReadinessChecker.standard(), plan());

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("relationship.inactive.paused");
    assertThat(report.result("thanks.missing").orElseThrow().reason())
        .contains("relationship-inactive");
    assertThat(report.result("acme.own").orElseThrow().reason()).contains("relationship-inactive");
  }

  @Test
  void asksTheOtherRulesIfThatOfTheRelationshipIsWaivedOrOff() {
    ReadinessChecker off = ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder().off("relationship.inactive").build());
    SessionPlan.Builder waived =
        plan().addWaiver(Waiver.of("relationship.inactive", "We meet to resume it"));

    for (ReadinessReport report :
        List.of(inactive(off, plan()), inactive(ReadinessChecker.standard(), waived))) {
      assertThat(report.findings()).extracting(Finding::code).containsExactly("thanks.missing");
      assertThat(report.result("acme.own").orElseThrow().result()).isEqualTo(Result.MET);
    }
  }

  private static ReadinessReport inactive(ReadinessChecker checker, SessionPlan.Builder plan) {
    ReadinessRule own = ReadinessRule.of(
        "acme.own", Severity.ERROR, "Own", "Own", (any, known, now) -> Judgement.met());
    return checker
        .withRule(own)
        .check(
            plan.thanks(Optional.empty()).build(),
            context().status(Mentorship.Status.PAUSED).build(),
            NOW);
  }

  @Test
  void letsTheFirstRuleThatReadsATextSpeakAlone() {
    ReadinessReport report = check(
        says("first", Certainty.LIKELY, "questions[1]"),
        says("second", Certainty.POSSIBLE, "questions"),
        says("third", Certainty.LIKELY, "questions[0].text"));

    assertThat(report.findings()).extracting(Finding::code).containsExactly("first");
    assertThat(report.results())
        .extracting(RuleResult::result, RuleResult::otherRule)
        .containsExactly(
            tuple(Result.UNMET, Optional.empty()),
            tuple(Result.NOT_APPLICABLE, Optional.of("first")),
            tuple(Result.NOT_APPLICABLE, Optional.of("first")));
    RuleResult second = report.results().get(1);
    assertThat(second.reason()).contains("said-by-another");
    assertThat(second.severity()).isEqualTo(Severity.WARNING);
    assertThat(second.reason(Locale.ENGLISH))
        .contains("first has a remark about the same text, and one is enough");
  }

  @Test
  void letsARuleSpeakOfEachTextThatNoOtherHasSpokenOf() {
    ReadinessReport report = check(
        says("first", Certainty.LIKELY, "questions[0]", "questions[1]"),
        says("second", Certainty.LIKELY, "questions[0]", "objectives[0]"));

    assertThat(report.findings())
        .extracting(Finding::code, finding -> finding.path().orElse(""))
        .containsExactly(
            tuple("first", "questions[0]"),
            tuple("first", "questions[1]"),
            tuple("second", "objectives[0]"));
    assertThat(report.results().get(1).otherRule()).isEmpty();
  }

  @Test
  void silencesNothingThatIsCertain() {
    ReadinessReport report = check(
        says("certain", Certainty.CERTAIN, "thanks"),
        says("likely", Certainty.LIKELY, "thanks"),
        says("sure", Certainty.CERTAIN, "thanks"));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("certain", "likely", "sure");
  }

  @Test
  void letsThePlaceholderSpeakBeforeTheOtherRulesThatReadProse() {
    SessionPlan.Builder plan = plan().addQuestion("What would {{company}} pay for that job?");
    Rule later = says("later", Certainty.POSSIBLE, "questions", "thanks");
    ReadinessReport report =
        checker(GoodSession.rule("placeholder.left"), later).check(plan.build(), CONTEXT, NOW);

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("placeholder.left.within", "later");
    assertThat(report.findings().get(1).path()).contains("thanks");
  }

  @Test
  void silencesNoRuleByOneThatIsWaived() {
    ReadinessReport report = checker(
            says("first", Certainty.LIKELY, "questions[0]"),
            says("second", Certainty.LIKELY, "questions[0]"))
        .check(plan().addWaiver(Waiver.of("first", "Meant so")).build(), CONTEXT, NOW);

    assertThat(report.results())
        .extracting(RuleResult::result)
        .containsExactly(Result.WAIVED, Result.UNMET);
  }

  @Test
  void silencesNoRuleByOneThatBroke() {
    Rule broken = Rule.of(
        "broken",
        Severity.WARNING,
        (rule, prepared) -> Judgement.unmet(
            rule.finding(prepared).certainty(Certainty.LIKELY).path("thanks").build(),
            Finding.builder().code("other").build()));

    ReadinessReport report = check(broken, says("next", Certainty.LIKELY, "thanks"));

    assertThat(report.results())
        .extracting(RuleResult::result)
        .containsExactly(Result.FAILED, Result.UNMET);
  }

  @Test
  void neverTakesWhatMayBeWrongForAnError() {
    Rule certain = says("certain", Severity.ERROR, Certainty.CERTAIN, "thanks");
    Rule likely = says("likely", Severity.ERROR, Certainty.LIKELY, "background");

    assertThat(check(certain, likely).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void keepsTheReportWhenARuleBreaks() {
    Rule broken = Rule.of("broken", Severity.WARNING, (rule, prepared) -> {
      throw new UnsupportedOperationException();
    });

    ReadinessReport report = check(broken, met("met").build());

    RuleResult failed = report.results().get(0);
    assertThat(failed.result()).isEqualTo(Result.FAILED);
    assertThat(failed.severity()).isEqualTo(Severity.WARNING);
    assertThat(failed.failure()).contains("java.lang.UnsupportedOperationException");
    assertThat(failed.findings()).isEmpty();
    assertThat(report.results().get(1).result()).isEqualTo(Result.MET);
  }

  @Test
  void keepsTheReportWhenARuleRecursesTooDeep() {
    Rule deep =
        Rule.of("deep", Severity.WARNING, (rule, prepared) -> Judgement.notApplicable(nested(0)));

    assertThat(check(deep).results().get(0).failure()).contains("java.lang.StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static String nested(int depth) {
    return nested(depth + 1) + depth;
  }

  @Test
  void keepsTheReportWhenAGradeBreaks() {
    Rule grading = met("grading")
        .graded((rule, prepared) -> {
          throw new UnsupportedOperationException();
        })
        .build();

    RuleResult result = check(grading).results().get(0);

    assertThat(result.result()).isEqualTo(Result.FAILED);
    assertThat(result.severity()).isEqualTo(Severity.ERROR);
  }

  private static ReadinessReport check(Rule... rules) {
    return checker(rules).check(PLAN, CONTEXT, NOW);
  }

  private static Optional<String> reason(
      Rule rule, SessionPlan.Builder plan, SessionContext.Builder context) {
    return checker(rule)
        .check(plan.build(), context.build(), NOW)
        .results()
        .get(0)
        .reason();
  }

  private static Rule.Builder met(String code) {
    return Rule.builder(code, Severity.ERROR, (rule, prepared) -> Judgement.met());
  }

  private static Rule says(String code, Certainty certainty, String... paths) {
    return says(code, Severity.WARNING, certainty, paths);
  }

  private static Rule says(String code, Severity severity, Certainty certainty, String... paths) {
    return Rule.of(
        code,
        severity,
        (rule, prepared) -> Judgement.unmet(Arrays.stream(paths)
            .map(path -> rule.finding(prepared).certainty(certainty).path(path).build())
            .toList()));
  }
}
