package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan.Course;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReflectionRulesTest {
  private static final Rule.PlanChange NOTHING = (plan, context) -> {};

  private static ChangedPlan judged(String rule, Rule.PlanChange change) {
    return ChangedPlan.of(rule, Stage.PROGRESS_AND_REFLECTION, change);
  }

  private static ChangedPlan assessed(Goal.Assessment... assessments) {
    return judged("goal.assessed", (plan, context) -> {
      plan.selfAssessments(List.of(assessments));
      context.activeGoals(List.of(
          Goal.builder().id("g-1").text("Sign an offer").build(),
          Goal.builder().id("g-2").text("Hold a meeting in Spanish").build()));
    });
  }

  @Test
  void isContentOnceEveryActiveGoalHasAStatusWithEvidence() {
    assertThat(assessed(
                Goal.Assessment.of("g-2", Goal.Assessment.Status.NOT_MET, "No meeting so far"),
                Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "It is signed"))
            .isMet())
        .isTrue();
  }

  @Test
  void namesEachGoalWithoutAStatusAndEachStatusWithoutEvidence() {
    ChangedPlan assessed = assessed(
        Goal.Assessment.of("G-1", Goal.Assessment.Status.MET, "It is signed"),
        Goal.Assessment.of("g-2", Goal.Assessment.Status.MET, "TBD"));

    assertThat(assessed.findings())
        .extracting(Finding::code)
        .containsExactly("goal.assessed.status", "goal.assessed.evidence");
    assertThat(assessed.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(assessed.paths())
        .containsExactly(Optional.of("selfAssessments"), Optional.of("selfAssessments[1]"));
    assertThat(assessed.findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of("g-1"), List.of("g-2"));
    assertThat(assessed.findings())
        .extracting(Finding::observed)
        .containsExactly(
            Optional.of(Fact.text("Sign an offer")),
            Optional.of(Fact.text("Hold a meeting in Spanish")));
    assertThat(assessed.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The plan does not say how far this goal has come: \"Sign an offer\".");
  }

  @Test
  void takesTheAssessmentWithEvidenceWhereAGoalHasSeveral() {
    Goal.Assessment bare = Goal.Assessment.of("g-2", Goal.Assessment.Status.MET, "-");
    Goal.Assessment shown =
        Goal.Assessment.of("g-2", Goal.Assessment.Status.MET, "The minutes of 3 March");
    Goal.Assessment first = Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "It is signed");

    assertThat(assessed(first, bare, shown).isMet()).isTrue();
    assertThat(assessed(shown, bare, first).isMet()).isTrue();
    assertThat(assessed(first, bare, bare).finding().path()).contains("selfAssessments[1]");
  }

  @Test
  void assessesNoGoalsThatAreNotThere() {
    assertThat(judged("goal.assessed", (plan, context) -> context.activeGoals(Optional.empty()))
            .reason())
        .isEqualTo("goals-not-supplied");
    assertThat(judged("goal.assessed", (plan, context) -> context.activeGoals(List.of()))
            .reason())
        .isEqualTo("no-active-goal");
  }

  @Test
  void isContentWithThreeAnswers() {
    assertThat(judged(
                "reflection.prepared",
                (plan, context) -> plan.reflections(
                    List.of("It went well", "-", "Salaries", "", "I would ask earlier")))
            .isMet())
        .isTrue();
  }

  @Test
  void countsNoAnswerThatSaysNothing() {
    Finding finding = judged(
            "reflection.prepared",
            (plan, context) ->
                plan.reflections(List.of("It went well", "TBD", "\u200B", "Salaries")))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("reflections");
    assertThat(finding.observed()).contains(Fact.count(2));
    assertThat(finding.required()).contains(Fact.count(3));
  }

  @Test
  void takesAnItemOnTheRelationshipWhereNothingIsKnownOfFeedback() {
    assertThat(judged(
                "relationship.discussed",
                (plan, context) -> context.feedbackBothWays(Optional.empty()))
            .isMet())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void asksForAnItemOnTheRelationshipUnlessFeedbackIsKnownToHaveGoneBothWays(boolean known) {
    Finding finding = judged("relationship.discussed", (plan, context) -> {
          plan.agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "The two of us")));
          context.feedbackBothWays(known ? Optional.of(false) : Optional.empty());
        })
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("agendaItems");
  }

  @Test
  void asksForNoItemOnTheRelationshipOnceFeedbackWentBothWays() {
    assertThat(judged("relationship.discussed", (plan, context) -> {
              plan.agendaItems(List.of());
              context.feedbackBothWays(true);
            })
            .reason())
        .isEqualTo("feedback-both-ways");
  }

  @ParameterizedTest
  @EnumSource(Course.class)
  void takesEachCourse(Course course) {
    assertThat(judged("decision.proposed", (plan, context) -> plan.proposedCourse(course))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForACourse() {
    Finding finding = judged(
            "decision.proposed", (plan, context) -> plan.proposedCourse(Optional.empty()))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("proposedCourse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "goal.assessed",
        "reflection.prepared",
        "relationship.discussed",
        "decision.proposed"
      })
  void asksForNoneOfTheseInAnotherStage(String rule) {
    assertThat(ChangedPlan.of(rule, Stage.LEARNING_AND_DEVELOPMENT, NOTHING).reason())
        .isEqualTo("other-stage");
    assertThat(ChangedPlan.of(rule, Stage.TRANSITION_AND_CLOSURE, NOTHING).reason())
        .isEqualTo("other-stage");
  }
}
