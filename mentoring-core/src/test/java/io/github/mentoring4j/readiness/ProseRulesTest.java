package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseRulesTest {

  /** What a rule alone says of a good plan that was changed; in a report, another one may have spoken before. */
  private static Judgement judged(String code, Rule.PlanChange change) {
    SessionPlan.Builder plan = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT);
    SessionContext.Builder context = GoodPlan.context(Stage.LEARNING_AND_DEVELOPMENT);
    change.make(plan, context);
    return ProseRules.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow()
        .judge(plan.build(), context.build(), GoodPlan.NOW);
  }

  private static Finding only(Judgement judgement) {
    assertThat(judgement.findings()).hasSize(1);
    return judgement.findings().get(0);
  }

  private static Judgement objectives(String rule, String... objectives) {
    return judged(rule, (plan, context) -> plan.objectives(List.of(objectives)));
  }

  private static ChangedPlan thanks(String thanks) {
    return ChangedPlan.of(
        "thanks.generic", Stage.PROGRESS_AND_REFLECTION, (plan, context) -> plan.thanks(thanks));
  }

  @Test
  void findsEachObjectiveThatOnlyNamesADirection() {
    Judgement judged =
        objectives("objective.vague", "I'd like to improve my English", "Choose", "Be inspired");

    assertThat(judged.findings())
        .extracting(Finding::path)
        .containsExactly(Optional.of("objectives[0]"), Optional.of("objectives[2]"));
    Finding finding = judged.findings().get(0);
    assertThat(finding.span()).contains(new Span(12, 19));
    assertThat(finding.subjects()).containsExactly("improve");
    assertThat(finding.observed()).contains(Fact.count(1));
    assertThat(finding.required()).contains(Fact.count(4));
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("may", "\"improve\"");
  }

  @Test
  void isContentWithAnObjectiveThatSaysMoreOrHasAQuantity() {
    assertThat(objectives(
                "objective.vague",
                "Understand why the second interview ended in silence",
                "Improve my time over 5000 metres")
            .result())
        .isEqualTo(Result.MET);
  }

  @Test
  void goesByTheNumberOfWordsThatIsConfigured() {
    SessionPlan plan = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT)
        .objectives(List.of("Understand pensions and shares"))
        .build();
    SessionContext context = GoodPlan.context(Stage.LEARNING_AND_DEVELOPMENT).build();

    assertThat(unmet(plan, context, 2)).contains("objective.vague");
    assertThat(unmet(plan, context, 1)).doesNotContain("objective.vague");
  }

  private static List<String> unmet(SessionPlan plan, SessionContext context, int mostWords) {
    return ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder()
            .set("objective.vague", "mostWords", mostWords)
            .build())
        .check(plan, context, GoodPlan.NOW)
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void findsEachObjectiveOfWhichNobodyCouldTellThatItWasReached() {
    Judgement judged = objectives(
        "objective.checkable",
        "Decide on one offer",
        " \u201CFeel at home among my colleagues\u201D!");

    Finding finding = only(judged);
    assertThat(finding.path()).contains("objectives[1]");
    assertThat(finding.span()).contains(new Span(1, 36));
    assertThat(finding.subjects()).containsExactly("\u201CFeel at home among my colleagues\u201D!");
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("may");
  }

  @Test
  void findsEachDraftGoalThatNamesNoMeasure() {
    Judgement judged = judged(
        "goal.measurable",
        (plan, context) -> plan.addDraftGoals(
            "Reach B2 in Spanish", "TBD", "Hurry less when I explain something"));

    Finding finding = only(judged);
    assertThat(finding.path()).contains("draftGoals[2]");
    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.span()).contains(new Span(0, 35));
    assertThat(
            judged("goal.measurable", (plan, context) -> plan.addDraftGoal("Reach B2 in Spanish"))
                .result())
        .isEqualTo(Result.MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"objective.checkable", "goal.measurable"})
  void asksForNoMeasureInTheFirstSession(String rule) {
    Judgement judged = judged(rule, (plan, context) -> {
      plan.objectives(List.of("Feel better")).addDraftGoal("Feel better");
      context.firstSession(true);
    });

    assertThat(judged.reason()).contains("first-session");
  }

  @ParameterizedTest
  @CsvSource({
    "objective.vague, no-objective",
    "objective.checkable, no-objective",
    "goal.measurable, no-draft-goal"
  })
  void judgesNothingWhereNothingIsSaid(String rule, String reason) {
    Judgement judged =
        judged(rule, (plan, context) -> plan.objectives(List.of("TBD")).draftGoals(List.of("-")));

    assertThat(judged.reason()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "objective.vague",
        "objective.checkable",
        "goal.measurable",
        "question.open",
        "question.specific",
        "question.single"
      })
  void judgesNothingWithoutAPackForTheLanguageOrInAnotherScript(String rule) {
    Judgement italian = judged(
        rule,
        (plan, context) -> plan.language(Locale.ITALY)
            .objectives(List.of("Improve"))
            .questions(List.of("Is it?"))
            .addDraftGoal("Improve"));
    Judgement arabic = judged(
        rule,
        (plan, context) -> plan.objectives(List.of("\u062A\u062D\u0633\u064A\u0646"))
            .questions(List.of("\u0647\u0644 \u0647\u0630\u0627 \u062C\u064A\u062F\u061F"))
            .addDraftGoal("\u062A\u062D\u0633\u064A\u0646"));

    assertThat(italian.reason()).contains("no-language-pack");
    assertThat(arabic.reason()).contains("no-language-pack");
  }

  @Test
  void readsTheEnglishOfEveryRegion() {
    assertThat(judged(
                "objective.vague",
                (plan, context) ->
                    plan.language(Locale.CANADA).objectives(List.of("Improve my English")))
            .findings())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you so much for your time and support!",
        "Thanks for everything",
        "I am very grateful for all your advice and guidance.",
        "Much obliged!",
        "I just want to say thank you."
      })
  void findsThanksThatFitAnyMentor(String text) {
    Finding finding = thanks(text).finding();

    assertThat(finding.path()).contains("thanks");
    assertThat(finding.span().orElseThrow().start()).isZero();
    assertThat(finding.observed()).contains(Fact.count(0));
    assertThat(finding.required()).contains(Fact.count(1));
    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("may fit any mentor", "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for the book.",
        "Your question about my energy in meetings has stayed with me.",
        "Many thanks for introducing me to Carla",
        "I learnt to say no"
      })
  void isContentWithThanksThatNameSomething(String text) {
    assertThat(thanks(text).isMet()).isTrue();
  }

  @Test
  void looksAtThanksOnlyInTheLastTwoStages() {
    assertThat(ChangedPlan.of(
                "thanks.generic",
                Stage.LEARNING_AND_DEVELOPMENT,
                (plan, context) -> plan.thanks("Thanks"))
            .reason())
        .isEqualTo("other-stage");
    assertThat(thanks("TBD").reason()).isEqualTo("no-thanks");
    assertThat(ChangedPlan.of(
                "thanks.generic",
                Stage.TRANSITION_AND_CLOSURE,
                (plan, context) -> plan.thanks("Thanks"))
            .paths())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInAGoodPlan(Stage stage) {
    ReadinessReport report = ChangedPlan.report(stage, (plan, context) -> {});

    assertThat(report.findings()).isEmpty();
  }
}
