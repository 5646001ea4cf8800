package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpRuleTest {
  private static final ReadinessChecker THOROUGH =
      ReadinessChecker.standard().withPolicy(ReadinessPolicy.thorough());

  private static RuleResult help(Stage stage, Rule.PlanChange change) {
    SessionPlan.Builder plan =
        GoodPlan.plan(stage).helpWanted(Set.of()).feedbackAsked(Optional.empty());
    SessionContext.Builder context = GoodPlan.context(stage);
    change.make(plan, context);
    return THOROUGH
        .check(plan.build(), context.build(), GoodPlan.NOW)
        .result("help.kind")
        .orElseThrow();
  }

  @Test
  void isAskedOnlyByTheThoroughPolicy() {
    assertThat(ReadinessPolicy.thorough())
        .isEqualTo(ReadinessPolicy.builder().on("help.kind").build());
    assertThat(ReadinessChecker.standard()
            .check(SessionPlan.builder().build(), GoodPlan.NOW)
            .result("help.kind"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void asksForTheKindOfHelpExceptInTheLastStage(Stage stage) {
    RuleResult result = help(stage, (plan, context) -> {});

    if (stage == Stage.TRANSITION_AND_CLOSURE) {
      assertThat(result.reason()).contains("other-stage");
    } else {
      assertThat(result.findings())
          .extracting(
              Finding::code, Finding::severity, finding -> finding.path().orElse(""))
          .containsExactly(tuple("help.kind.open", Severity.SUGGESTION, "helpWanted"));
    }
  }

  @Test
  void asksForNoneInTheFinalSession() {
    assertThat(help(Stage.LEARNING_AND_DEVELOPMENT, (plan, context) -> context.finalSession(true))
            .reason())
        .contains("final-session");
  }

  @ParameterizedTest
  @EnumSource(Help.class)
  void takesAnyKind(Help kind) {
    assertThat(help(Stage.LEARNING_AND_DEVELOPMENT, (plan, context) -> plan.addHelpWanted(kind))
            .result())
        .isEqualTo(Result.MET);
  }

  @Test
  void takesWhatFeedbackIsAskedOn() {
    assertThat(
            help(Stage.LEARNING_AND_DEVELOPMENT, (plan, context) -> plan.feedbackAsked("My letter"))
                .result())
        .isEqualTo(Result.MET);
    assertThat(help(Stage.LEARNING_AND_DEVELOPMENT, (plan, context) -> plan.feedbackAsked("TBD"))
            .result())
        .isEqualTo(Result.UNMET);
  }

  @Test
  void takesTwoKindsAndNotThree() {
    RuleResult three = help(
        Stage.LEARNING_AND_DEVELOPMENT,
        (plan, context) -> plan.addHelpWanted(Help.ADVICE, Help.CONTACT, Help.DECISION));

    assertThat(help(
                Stage.LEARNING_AND_DEVELOPMENT,
                (plan, context) -> plan.addHelpWanted(Help.ADVICE, Help.CONTACT))
            .result())
        .isEqualTo(Result.MET);
    assertThat(three.findings())
        .extracting(Finding::code, Finding::observed, Finding::required)
        .containsExactly(
            tuple("help.kind.many", Optional.of(Fact.count(3)), Optional.of(Fact.count(2))));
  }
}
