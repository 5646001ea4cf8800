package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.ActionItem.Ending;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.SessionPlan.Evaluation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureRulesTest {
  private static final Rule.PlanChange NOTHING = (plan, context) -> {};

  private static ChangedPlan judged(String rule, Rule.PlanChange change) {
    return ChangedPlan.of(rule, Stage.TRANSITION_AND_CLOSURE, change);
  }

  private static SessionPlan.ActionReview ending(String action, Ending ending, String to) {
    return SessionPlan.ActionReview.builder()
        .action(action)
        .ending(ending)
        .handOverTo(to)
        .build();
  }

  private static ChangedPlan settled(SessionPlan.ActionReview... reviews) {
    return judged("action.settled", (plan, context) -> {
      plan.actionReviews(List.of(reviews));
      context.openActions(List.of(
          ActionItem.builder().id("a-1").text("Call two former colleagues").build(),
          ActionItem.builder().id("a-2").text("Write the letter").build()));
    });
  }

  @ParameterizedTest
  @EnumSource(Goal.Assessment.Status.class)
  void takesEachOutcomeOfAGoal(Goal.Assessment.Status status) {
    assertThat(judged(
                "outcome.summarised",
                (plan, context) -> plan.selfAssessments(
                    List.of(Goal.Assessment.of("g-1", status, "The contract"))))
            .isMet())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"true, ERROR, NOT_READY", "false, WARNING, READY_WITH_ADVICE"})
  void weighsAnOutcomeMostInTheFinalSession(boolean last, Severity severity, Verdict verdict) {
    Rule.PlanChange change = (plan, context) -> {
      plan.selfAssessments(List.of());
      context.finalSession(last);
    };
    Finding finding = judged("outcome.summarised", change).finding();

    assertThat(finding.code()).isEqualTo("outcome.summarised.status");
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.path()).contains("selfAssessments");
    assertThat(finding.subjects()).containsExactly("g-1");
    assertThat(ChangedPlan.report(Stage.TRANSITION_AND_CLOSURE, change).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void takesNoOutcomeThatNothingShows() {
    Finding finding = judged("outcome.summarised", (plan, context) -> {
          plan.selfAssessments(
              List.of(Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "n/a")));
          context.finalSession(Optional.empty());
        })
        .finding();

    assertThat(finding.code()).isEqualTo("outcome.summarised.evidence");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("selfAssessments[0]");
  }

  @Test
  void summarisesNoGoalsThatAreNotThere() {
    assertThat(
            judged("outcome.summarised", (plan, context) -> context.activeGoals(Optional.empty()))
                .reason())
        .isEqualTo("goals-not-supplied");
    assertThat(judged("outcome.summarised", (plan, context) -> context.activeGoals(List.of()))
            .reason())
        .isEqualTo("no-active-goal");
  }

  @Test
  void takesASuccess() {
    assertThat(judged("success.named", (plan, context) -> plan.successes(List.of("-", "A call")))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForASuccess() {
    Finding finding =
        judged("success.named", (plan, context) -> plan.successes(List.of("-"))).finding();

    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("successes");
  }

  @Test
  void takesEachEndOfAnAction() {
    assertThat(settled(
                ending("a-1", Ending.DONE, ""),
                ending("write the letter.", Ending.HANDED_OVER, "Ada"))
            .isMet())
        .isTrue();
    assertThat(settled(ending("a-1", Ending.DROPPED, ""), ending("a-2", Ending.DONE, ""))
            .isMet())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"DONE, true", "DROPPED, true", "UNDER_WAY, false", "NOT_BEGUN, false"})
  void takesAnActionThatIsDoneOrDroppedForSettled(
      SessionPlan.ActionReview.Status status, boolean settled) {
    assertThat(settled(SessionPlan.ActionReview.of("a-1", status), ending("a-2", Ending.DONE, ""))
            .isMet())
        .isEqualTo(settled);
  }

  @Test
  void namesEachActionWithoutAnEnd() {
    ChangedPlan settled = settled(
        SessionPlan.ActionReview.of("a-9", "Done"),
        SessionPlan.ActionReview.of("a-2", "I have begun"));

    assertThat(settled.findings())
        .extracting(Finding::code)
        .containsOnly("action.settled.open")
        .hasSize(2);
    assertThat(settled.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(settled.paths())
        .containsExactly(Optional.of("actionReviews"), Optional.of("actionReviews[1]"));
    assertThat(settled.findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of("a-1"), List.of("a-2"));
    assertThat(settled.findings())
        .extracting(Finding::observed)
        .containsExactly(
            Optional.of(Fact.text("Call two former colleagues")),
            Optional.of(Fact.text("Write the letter")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TBD", "?"})
  void asksToWhomAnActionIsHandedOver(String to) {
    Finding finding = settled(
            ending("a-1", Ending.DONE, ""),
            SessionPlan.ActionReview.of("a-2", "I have begun"),
            ending("a-2", Ending.HANDED_OVER, to))
        .finding();

    assertThat(finding.code()).isEqualTo("action.settled.recipient");
    assertThat(finding.path()).contains("actionReviews[2]");
    assertThat(finding.subjects()).containsExactly("a-2");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "This action is to be handed over, but the plan does not say to whom: \"Write the letter\".");
  }

  @Test
  void settlesNoActionsThatAreNotThere() {
    assertThat(judged("action.settled", (plan, context) -> context.openActions(Optional.empty()))
            .reason())
        .isEqualTo("open-actions-not-supplied");
    assertThat(judged("action.settled", (plan, context) -> context.openActions(List.of()))
            .reason())
        .isEqualTo("no-open-action");
  }

  @Test
  void takesAStepWithoutTheMentor() {
    assertThat(judged(
                "future.planned",
                (plan, context) -> plan.futureSteps(List.of("TBD", "A call in June")))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForAStepWithoutTheMentor() {
    Finding finding = judged("future.planned", (plan, context) -> plan.futureSteps(List.of("TBD")))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("futureSteps");
  }

  @Test
  void takesNoFurtherContactForAWish() {
    assertThat(judged("contact.wished", (plan, context) -> plan.contactWish("None"))
            .isMet())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "tba"})
  void asksForAWishOnFutureContact(String wish) {
    Finding finding =
        judged("contact.wished", (plan, context) -> plan.contactWish(wish)).finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("contactWish");
  }

  @ParameterizedTest
  @EnumSource(Evaluation.class)
  void takesAnEvaluationThatIsDoneOrHasADate(Evaluation evaluation) {
    assertThat(judged("evaluation.planned", (plan, context) -> plan.evaluation(evaluation))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForAnEvaluation() {
    Finding finding = judged(
            "evaluation.planned", (plan, context) -> plan.evaluation(Optional.empty()))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("evaluation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outcome.summarised",
        "success.named",
        "action.settled",
        "future.planned",
        "contact.wished",
        "evaluation.planned"
      })
  void asksForNoneOfTheseBeforeTheLastStage(String rule) {
    assertThat(ChangedPlan.of(rule, Stage.PROGRESS_AND_REFLECTION, NOTHING).reason())
        .isEqualTo("other-stage");
  }

  @Test
  void asksForThemInAPlanThatLooksBeyondTheStageOfTheRelationship() {
    assertThat(judged("success.named", (plan, context) -> {
              plan.successes(List.of());
              context.stage(Stage.PROGRESS_AND_REFLECTION);
            })
            .findings())
        .hasSize(1);
  }
}
