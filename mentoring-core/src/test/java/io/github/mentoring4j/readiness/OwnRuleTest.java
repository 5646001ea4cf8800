package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.ReadinessRule.Judge;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnRuleTest {
  /** The one of the documentation. */
  private static final ReadinessRule CAMERA = ReadinessRule.of(
      "acme.camera",
      Severity.SUGGESTION,
      "The camera was tried",
      "Half of our calls began with a search for it.",
      (plan, context, now) -> plan.channel().filter("video call"::equals).isEmpty()
          ? Judgement.notApplicable("there is no video call")
          : Judgement.unmet(Finding.builder()
              .code("acme.camera")
              .path("channel")
              .ownMessage("Nobody has tried the camera.")
              .ownAdvice("Try it today.")
              .build()));

  private static ReadinessRule own(Severity severity, Judge judge) {
    return ReadinessRule.of("acme.own", severity, "Ours", "We want it.", judge);
  }

  private static ReadinessReport check(ReadinessRule rule, SessionPlan.Builder plan) {
    return ReadinessChecker.standard().withRule(rule).check(plan.build(), CONTEXT, NOW);
  }

  private static RuleResult result(ReadinessRule rule) {
    return check(rule, plan()).result(rule.code()).orElseThrow();
  }

  @Test
  void isAskedAfterAllOthers() {
    ReadinessChecker checker = ReadinessChecker.standard().withRule(CAMERA);

    assertThat(checker.rules()).endsWith(CAMERA).hasSize(RuleCatalogue.RULES.size() + 1);
    assertThat(checker.check(GoodSession.PLAN, NOW).results())
        .extracting(RuleResult::code)
        .endsWith("acme.camera");
    assertThat(ReadinessChecker.standard().rules()).doesNotContain(CAMERA);
  }

  @Test
  void findsWhatItFinds() {
    ReadinessReport report = check(CAMERA, plan().channel("video call"));

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly("Nobody has tried the camera.");
    assertThat(report.render(Locale.ENGLISH)).contains("""
        Could be better
        - Channel: Nobody has tried the camera.
          Try it today.
        """);
  }

  @Test
  void saysInItsOwnWordsWhyItDoesNotApply() {
    RuleResult result = result(CAMERA);

    assertThat(result.result()).isEqualTo(Result.NOT_APPLICABLE);
    assertThat(result.reason(Locale.ENGLISH)).contains("there is no video call");
    assertThat(check(CAMERA, plan()).renderFull(Wording.of(Locale.ENGLISH)))
        .contains("- there is no video call (acme.camera)\n");
  }

  @Test
  void isMet() {
    RuleResult result = result(own(Severity.ERROR, (plan, context, now) -> Judgement.met()));

    assertThat(result.result()).isEqualTo(Result.MET);
    assertThat(result.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void seesThePlanTheContextAndTheTime() {
    ReadinessRule echo = own(
        Severity.ERROR,
        (plan, context, now) -> Judgement.notApplicable(
            plan.equals(GoodSession.PLAN) + " " + context.equals(CONTEXT) + " " + now));

    assertThat(result(echo).reason()).contains("true true 2026-03-09T09:00:00Z");
  }

  @Test
  void keepsItsTitleAndItsRationaleInTheResult() {
    RuleResult result = result(CAMERA);

    assertThat(result.ownTitle()).contains("The camera was tried");
    assertThat(result.title(Locale.GERMAN)).isEqualTo("The camera was tried");
    assertThat(result.rationale(Locale.GERMAN))
        .isEqualTo("Half of our calls began with a search for it.");
    assertThat(check(CAMERA, plan()).results().get(0).ownTitle()).isEmpty();
  }

  @Test
  void givesNoFindingThatIsGraverThanItself() {
    ReadinessRule grave = own(
        Severity.WARNING,
        (plan, context, now) -> Judgement.unmet(
            finding(Severity.ERROR), finding(Severity.WARNING), finding(Severity.SUGGESTION)));

    assertThat(result(grave).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.SUGGESTION);
    assertThat(result(grave).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void standsInTheWayIfItIsAnErrorAndCertain() {
    ReadinessRule certain =
        own(Severity.ERROR, (plan, context, now) -> Judgement.unmet(finding(Severity.ERROR)));
    ReadinessRule likely = own(
        Severity.ERROR,
        (plan, context, now) -> Judgement.unmet(Finding.builder()
            .from(finding(Severity.ERROR))
            .certainty(Certainty.LIKELY)
            .build()));

    assertThat(check(certain, plan()).verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(check(likely, plan()).verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
  }

  @Test
  void cannotWaiveItself() {
    ReadinessRule waiving = own(
        Severity.ERROR,
        (plan, context, now) -> Judgement.unmet(Finding.builder()
            .from(finding(Severity.ERROR))
            .result(Result.WAIVED)
            .build()));

    assertThat(result(waiving).result()).isEqualTo(Result.UNMET);
    assertThat(check(waiving, plan()).findings()).hasSize(1);
  }

  private static Finding finding(Severity severity) {
    return Finding.builder()
        .code("acme.own.some")
        .severity(severity)
        .ownMessage("No.")
        .build();
  }

  @Test
  void keepsTheReportWhenItBreaks() {
    ReadinessRule broken = own(Severity.WARNING, (plan, context, now) -> {
      throw new IllegalStateException("no luck");
    });

    ReadinessReport report = check(broken, plan().thanks(""));

    RuleResult result = report.result("acme.own").orElseThrow();
    assertThat(result.result()).isEqualTo(Result.FAILED);
    assertThat(result.severity()).isEqualTo(Severity.WARNING);
    assertThat(result.failure()).contains("java.lang.IllegalStateException: no luck");
    assertThat(result.title(Locale.ENGLISH)).isEqualTo("Ours");
    assertThat(report.findings()).extracting(Finding::code).containsExactly("thanks.missing");
  }

  @Test
  void failsIfItGivesAFindingOfAnotherRule() {
    ReadinessRule foreign = own(
        Severity.WARNING,
        (plan, context, now) -> Judgement.unmet(
            finding(Severity.WARNING), Finding.builder().code("acme.owner").build()));

    RuleResult result = result(foreign);

    assertThat(result.result()).isEqualTo(Result.FAILED);
    assertThat(result.findings()).isEmpty();
    assertThat(result.failure())
        .contains(
            "java.lang.IllegalStateException: acme.own gave a finding with the code acme.owner");
  }

  @Test
  void failsIfItTellsWhatIsNextForAnotherRule() {
    ReadinessRule foreign = own(
        Severity.WARNING,
        (plan, context, now) ->
            Judgement.notDueYet(Finding.builder().code("acme.owner").build()));

    assertThat(result(foreign).failure())
        .contains(
            "java.lang.IllegalStateException: acme.own gave a finding with the code acme.owner");
  }

  @Test
  void tellsWhatIsNextWithoutCountingIt() {
    Finding next = Finding.builder()
        .code("acme.slides.open")
        .severity(Severity.ERROR)
        .ownMessage("The slides are not there yet.")
        .build();
    ReadinessRule slides = ReadinessRule.of(
        "acme.slides",
        Severity.WARNING,
        "The slides are there",
        "They are long.",
        (plan, context, now) -> Judgement.notDueYet(next));
    ReadinessReport report = GoodSession.checker(slides).check(GoodSession.PLAN, NOW);

    assertThat(report.verdict()).isEqualTo(Verdict.READY);
    assertThat(GoodSession.reason(report, "acme.slides")).contains("not-due-yet");
    assertThat(report.next())
        .extracting(Finding::code, Finding::severity, Finding::result)
        .containsExactly(tuple("acme.slides.open", Severity.SUGGESTION, Result.NOT_APPLICABLE));
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void failsIfItGivesNoJudgement() {
    assertThat(result(own(Severity.WARNING, (plan, context, now) -> null)).failure())
        .contains("java.lang.NullPointerException: acme.own gave no judgement");
  }

  @Test
  void isRefusedIfThereIsOneOfItsCode() {
    ReadinessChecker checker = ReadinessChecker.standard().withRule(CAMERA);
    ReadinessRule past = ReadinessRule.of(
        "schedule.past", Severity.ERROR, "Ours", "Ours", (plan, context, now) -> Judgement.met());

    assertThatThrownBy(() -> checker.withRule(CAMERA))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("rule is \"acme.camera\" but needs a code that no other rule has");
    assertThatThrownBy(() -> checker.withRule(past)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void isRefusedWithAllFaultsAtOnce() {
    InvalidValueException refusal = catchThrowableOfType(
        InvalidValueException.class,
        () -> ReadinessRule.of(
            "x".repeat(101),
            Severity.ERROR,
            "",
            "x".repeat(10_001),
            (plan, context, now) -> Judgement.met()));

    assertThat(refusal.type()).isEqualTo("ReadinessRule");
    assertThat(refusal.faults())
        .extracting(Fault::field)
        .containsExactly("code", "code", "title", "rationale");
    assertThatThrownBy(() -> ReadinessRule.of(
            ".x", Severity.ERROR, "Ours", "Ours", (plan, context, now) -> Judgement.met()))
        .hasMessageContaining("a prefix of your own and a dot, as in acme.camera");
  }

  @Test
  void isOfEveryStageAndWithoutMore() {
    assertThat(CAMERA.since()).isEmpty();
    assertThat(CAMERA.parameters()).isEmpty();
    assertThat(CAMERA.examples()).isEmpty();
    assertThat(CAMERA.stages()).containsExactlyInAnyOrder(Stage.values());
    assertThat(CAMERA.isOn()).isTrue();
    assertThat(CAMERA.readsProse()).isFalse();
    assertThat(CAMERA.judge(GoodSession.PLAN, CONTEXT, NOW).result())
        .isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void namesWhatIsNull() {
    Judge met = (plan, context, now) -> Judgement.met();

    assertThatThrownBy(() -> ReadinessRule.of(null, Severity.ERROR, "a", "b", met))
        .hasMessage("code");
    assertThatThrownBy(() -> ReadinessRule.of("a.b", null, "a", "b", met)).hasMessage("severity");
    assertThatThrownBy(() -> ReadinessRule.of("a.b", Severity.ERROR, null, "b", met))
        .hasMessage("title");
    assertThatThrownBy(() -> ReadinessRule.of("a.b", Severity.ERROR, "a", null, met))
        .hasMessage("rationale");
    assertThatThrownBy(() -> ReadinessRule.of("a.b", Severity.ERROR, "a", "b", null))
        .hasMessage("judge");
    assertThatThrownBy(() -> ReadinessChecker.standard().withRule((ReadinessRule) null))
        .hasMessage("rule");
  }

  /** A class of a user's own may know stages and languages. */
  private record Closing(String code) implements ReadinessRule {
    @Override
    public Severity severity() {
      return Severity.SUGGESTION;
    }

    @Override
    public String title(Locale locale) {
      return locale.equals(Locale.ENGLISH) ? "A farewell" : "Ein Abschied";
    }

    @Override
    public String rationale(Locale locale) {
      if (code.endsWith("mute")) {
        throw new UnsupportedOperationException("no words");
      }
      return locale.equals(Locale.ENGLISH) ? "It ends." : "Es endet.";
    }

    @Override
    public Set<Stage> stages() {
      return Set.of(Stage.TRANSITION_AND_CLOSURE);
    }

    @Override
    public Judgement judge(SessionPlan plan, SessionContext context, Instant now) {
      return Judgement.met();
    }
  }

  @Test
  void mayBeAClassWithStagesAndLanguages() {
    RuleResult result = result(new Closing("acme.closing"));

    assertThat(result.reason()).contains("other-stage");
    assertThat(result.title(Locale.GERMAN)).isEqualTo("A farewell");
    assertThat(result.rationale(Locale.GERMAN)).isEqualTo("It ends.");
  }

  @Test
  void keepsTheReportWhenItsWordsBreak() {
    RuleResult result = result(new Closing("acme.mute"));

    assertThat(result.failure()).contains("java.lang.UnsupportedOperationException: no words");
    assertThat(result.title(Locale.ENGLISH)).isEqualTo("A farewell");
    assertThat(result.rationale(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void needsACodeWithAPrefix() {
    assertThatThrownBy(() -> ReadinessChecker.standard().withRule(new Closing("closing")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "ReadinessChecker has 1 fault: rule is \"closing\" but needs a prefix of your own and a dot,"
                + " as in acme.camera");
  }

  @Test
  void isWaivedLikeAnyOther() {
    ReadinessReport report = check(
        CAMERA, plan().channel("video call").addWaiver(Waiver.of("acme.camera", "We have none")));

    assertThat(report.result("acme.camera").orElseThrow().result()).isEqualTo(Result.WAIVED);
    assertThat(report.verdict()).isEqualTo(Verdict.READY);
  }
}
