package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStageRulesTest {
  private static final Rule.PlanChange NOTHING = (plan, context) -> {};

  private static ChangedPlan judged(String rule, Rule.PlanChange change) {
    return ChangedPlan.of(rule, Stage.RELATIONSHIP_BUILDING, change);
  }

  @Test
  void isContentOnceIntroductionsWereExchanged() {
    assertThat(judged("introduction.exchanged", NOTHING).isMet()).isTrue();
  }

  @Test
  void asksForIntroductionsBeforeTheFirstSession() {
    Finding finding = judged(
            "introduction.exchanged", (plan, context) -> context.introductionsExchanged(false))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(finding.path()).contains("introductionsExchanged");
  }

  @Test
  void asksForNoIntroductionsLaterOrWhereNothingIsKnownOfThem() {
    assertThat(judged(
                "introduction.exchanged",
                (plan, context) -> context.firstSession(false).introductionsExchanged(false))
            .reason())
        .isEqualTo("not-first-session");
    assertThat(judged(
                "introduction.exchanged",
                (plan, context) -> context.introductionsExchanged(Optional.empty()))
            .reason())
        .isEqualTo("introductions-not-supplied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"introduction.exchanged", "acquaintance.item", "acquaintance.time"})
  void saysThatItDoesNotKnowWhetherASessionIsTheFirst(String rule) {
    assertThat(judged(rule, (plan, context) -> context.firstSession(Optional.empty()))
            .reason())
        .isEqualTo("first-session-not-supplied");
  }

  @Test
  void takesAnItemForGettingAcquaintedWithoutWords() {
    assertThat(judged(
                "acquaintance.item",
                (plan, context) ->
                    plan.agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, ""))))
            .isMet())
        .isTrue();
  }

  @Test
  void takesNoTopicForAnItemForGettingAcquainted() {
    Finding finding = judged(
            "acquaintance.item",
            (plan, context) -> plan.agendaItems(
                List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Getting acquainted"))))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("agendaItems");
  }

  @Test
  void asksForGettingAcquaintedInTheFirstSessionAlone() {
    assertThat(judged("acquaintance.item", (plan, context) -> context.firstSession(false))
            .reason())
        .isEqualTo("not-first-session");
  }

  @Test
  void isContentWithAFirstSessionOfExactly45Minutes() {
    assertThat(judged("acquaintance.time", (plan, context) -> plan.length(Duration.ofMinutes(45)))
            .isMet())
        .isTrue();
  }

  @Test
  void findsAFirstSessionShortThatTakesASecondLess() {
    Duration short45 = Duration.ofMinutes(45).minusSeconds(1);
    Finding finding =
        judged("acquaintance.time", (plan, context) -> plan.length(short45)).finding();

    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("length");
    assertThat(finding.observed()).contains(Fact.length(short45));
    assertThat(finding.required()).contains(Fact.length(Duration.ofMinutes(45)));
  }

  @Test
  void asksForNoTimeLaterOrWhereTheLengthIsOpen() {
    assertThat(judged("acquaintance.time", (plan, context) -> {
              plan.length(Duration.ofMinutes(20));
              context.firstSession(false);
            })
            .reason())
        .isEqualTo("not-first-session");
    assertThat(judged("acquaintance.time", (plan, context) -> plan.length(Optional.empty()))
            .reason())
        .isEqualTo("no-length");
  }

  @Test
  void measuresTheFirstSessionByTheMinutesThatAreSet() {
    ReadinessChecker hourly = ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder()
            .set("acquaintance.time", "leastMinutes", 60)
            .build());

    Finding finding = GoodSession.only(hourly.check(
        GoodPlan.plan(Stage.RELATIONSHIP_BUILDING).build(),
        GoodPlan.context(Stage.RELATIONSHIP_BUILDING).build(),
        GoodPlan.NOW));

    assertThat(finding.required()).contains(Fact.length(Duration.ofHours(1)));
  }

  @Test
  void takesAnItemForExpectationsWithoutWords() {
    assertThat(judged(
                "expectations.covered",
                (plan, context) ->
                    plan.agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.EXPECTATIONS, ""))))
            .isMet())
        .isTrue();
  }

  @Test
  void weighsExpectationsMoreAfterTheFirstSession() {
    Rule.PlanChange noItem = (plan, context) -> plan.agendaItems(List.of());

    assertThat(judged("expectations.covered", noItem).finding().severity())
        .isEqualTo(Severity.SUGGESTION);
    assertThat(judged("expectations.covered", noItem).finding().path()).contains("agendaItems");
    assertThat(judged("expectations.covered", later(noItem)).finding().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void settlesNoExpectationsAgainThatBothHaveConfirmed() {
    assertThat(judged("expectations.covered", (plan, context) -> {
              plan.agendaItems(List.of());
              context.agreement(Agreement.builder().build());
            })
            .reason())
        .isEqualTo("agreement-confirmed");
  }

  @Test
  void takesADraftGoalHoweverVague() {
    assertThat(judged("goal.drafted", (plan, context) -> {
              plan.draftGoals(List.of("TBD", "Get better"));
              context.activeGoals(List.of());
            })
            .isMet())
        .isTrue();
  }

  @Test
  void takesAGoalThatIsNotedInTheRelationship() {
    assertThat(judged("goal.drafted", (plan, context) -> plan.draftGoals(List.of()))
            .isMet())
        .isTrue();
  }

  @Test
  void takesNoEmptyListOfGoalsForANotedOne() {
    assertThat(judged("goal.drafted", (plan, context) -> {
              plan.draftGoals(List.of());
              context.activeGoals(List.of());
            })
            .findings())
        .hasSize(1);
  }

  @Test
  void weighsADraftGoalMoreAfterTheFirstSession() {
    Rule.PlanChange none = (plan, context) -> {
      plan.draftGoals(List.of("TBD", "\u200B"));
      context.activeGoals(Optional.empty());
    };

    assertThat(judged("goal.drafted", none).finding().severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(judged("goal.drafted", none).finding().path()).contains("draftGoals");
    assertThat(judged("goal.drafted", later(none)).finding().severity())
        .isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "introduction.exchanged",
        "acquaintance.item",
        "acquaintance.time",
        "expectations.covered",
        "goal.drafted"
      })
  void asksForTheseInTheFirstStageAlone(String rule) {
    assertThat(ChangedPlan.of(rule, Stage.LEARNING_AND_DEVELOPMENT, NOTHING).reason())
        .isEqualTo("other-stage");
    assertThat(judged(rule, (plan, context) -> {
              plan.stage(Optional.empty());
              context.stage(Optional.empty());
            })
            .reason())
        .isEqualTo("stage-not-supplied");
  }

  @Test
  void namesWhatTheAgendaOfAFirstSessionLacks() {
    assertThat(judged("expectations.covered", (plan, context) -> plan.agendaItems(List.of()))
            .finding()
            .message(Locale.ENGLISH))
        .isEqualTo(
            "No agreement between you is known yet, and the agenda has no item for your expectations of each other.");
  }

  private static Rule.PlanChange later(Rule.PlanChange change) {
    return (plan, context) -> {
      change.make(plan, context);
      context.firstSession(false);
    };
  }
}
