package io.github.mentoring4j;

import static io.github.mentoring4j.Criterion.allOf;
import static io.github.mentoring4j.Criterion.anyOf;
import static io.github.mentoring4j.Criterion.atLeast;
import static io.github.mentoring4j.Criterion.atMost;
import static io.github.mentoring4j.Criterion.none;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LifecyclePolicyTest {
  private static final LifecyclePolicy STANDARD = LifecyclePolicy.standard();

  private static List<String> described(List<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.describe(Locale.ENGLISH))
        .toList();
  }

  private static List<Fault> faultsOf(LifecyclePolicy.Builder builder) {
    return catchThrowableOfType(InvalidValueException.class, builder::build).faults();
  }

  @Test
  void standardAsksForThis() {
    assertThat(described(STANDARD.learningCriteria()))
        .containsExactly(
            "Sessions held: at least 1",
            "Confirmations of the agreement: at least 2",
            "Open goals: at least 1",
            "Open goals: at most 5",
            "Goals without a measure or a target date: none");
    assertThat(described(STANDARD.reflectionCriteria()))
        .containsExactly(
            "Sessions held in this stage: at least 2",
            "Goals without a step: none",
            "Feedback by the mentor in this stage: at least 1");
    assertThat(described(STANDARD.closureCriteria()))
        .containsExactly(
            "Goals without a status: none",
            "Reflections in this stage: at least 1",
            "Feedback by the mentee in this stage: at least 1",
            "Feedback by the mentor in this stage: at least 1");
    assertThat(described(STANDARD.completionCriteria()))
        .containsExactly(
            "Sessions held in this stage: at least 1",
            "Open actions: none",
            "Closing evaluations by the mentee: at least 1",
            "Successes recognised: at least 1",
            "Plans for the time after: at least 1",
            "Choices on future contact: at least 1",
            "Thanks by the mentee: at least 1");
  }

  @Test
  void standardHasTheseLimits() {
    assertThat(STANDARD.reference()).isEqualTo(new LifecyclePolicy.Reference("standard", 1));
    assertThat(STANDARD.clockTolerance()).isEqualTo(Duration.ofMinutes(5));
    assertThat(STANDARD.shortestTerm()).isEqualTo(Duration.ofDays(7));
    assertThat(STANDARD.longestTerm()).isEqualTo(Duration.ofDays(1096));
    assertThat(STANDARD.longestUsualSession()).isEqualTo(Duration.ofHours(8));
    assertThat(STANDARD.mostGoals()).isEqualTo(50);
    assertThat(STANDARD.mostPlannedSessions()).isEqualTo(50);
    assertThat(STANDARD.mostOpenActions()).isEqualTo(50);
  }

  @Test
  void findsTheCriteriaOfAMove() {
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        List<Criterion> expected = to.number() != from.number() + 1
            ? List.of()
            : List.of(
                    STANDARD.learningCriteria(),
                    STANDARD.reflectionCriteria(),
                    STANDARD.closureCriteria())
                .get(from.number() - 1);
        assertThat(STANDARD.criteria(from, to)).as(from + " to " + to).isEqualTo(expected);
      }
    }
  }

  @Test
  void isChangedByACopy() {
    LifecyclePolicy strict = STANDARD.toBuilder()
        .id("acme-strict")
        .version(3)
        .addClosureCriterion(atLeast(Evidence.REFLECTIONS_IN_VISIT, 3))
        .build();
    assertThat(strict.reference()).isEqualTo(new LifecyclePolicy.Reference("acme-strict", 3));
    assertThat(strict.closureCriteria()).hasSize(5);
    assertThat(strict.learningCriteria()).isEqualTo(STANDARD.learningCriteria());
    assertThat(STANDARD.closureCriteria()).hasSize(4);
  }

  @Test
  void lendsItsIdToNoCopy() {
    assertThat(faultsOf(STANDARD.toBuilder().mostGoals(60)))
        .containsExactly(new Fault("id", "", "1 to 128 code points"));
  }

  @Test
  void refusesEveryLimitThatCannotBeMeant() {
    assertThat(faultsOf(LifecyclePolicy.builder()
            .version(0)
            .clockTolerance(Duration.ofSeconds(-1))
            .shortestTerm(Duration.ofDays(-1))
            .longestTerm(Duration.ofDays(-2))
            .longestUsualSession(Duration.ofHours(-1))
            .mostGoals(0)
            .mostPlannedSessions(0)
            .mostOpenActions(0)))
        .extracting(Fault::field)
        .containsExactly(
            "id",
            "version",
            "clockTolerance",
            "shortestTerm",
            "longestTerm",
            "longestUsualSession",
            "mostGoals",
            "mostPlannedSessions",
            "mostOpenActions");
  }

  @Test
  void refusesCriteriaThatContradictEachOther() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    assertThat(faultsOf(LifecyclePolicy.builder()
            .id("acme")
            .addLearningCriteria(atLeast(badges, 3), allOf(atMost(badges, 2), atMost(badges, 4)))
            .addReflectionCriteria(none(badges), atLeast(badges, 1))
            .addClosureCriterion(atLeast(Evidence.AGREEMENT_CONFIRMATIONS, 3))
            .addCompletionCriteria(atLeast(badges, 3), atMost(badges, 3))))
        .containsExactly(
            new Fault(
                "learningCriteria",
                "at least 3 of acme.badges",
                "no more than the 2 that other criteria or limits leave possible"),
            new Fault(
                "reflectionCriteria",
                "at least 1 of acme.badges",
                "no more than the 0 that other criteria or limits leave possible"),
            new Fault(
                "closureCriteria",
                "at least 3 of agreement-confirmations",
                "no more than the 2 that other criteria or limits leave possible"));
  }

  @Test
  void refusesCriteriaThatContradictALimit() {
    assertThat(faultsOf(STANDARD.toBuilder()
            .id("acme")
            .mostGoals(4)
            .addLearningCriterion(atLeast(Evidence.GOALS_OPEN, 5))))
        .containsExactly(new Fault(
            "learningCriteria",
            "at least 5 of goals-open",
            "no more than the 4 that other criteria or limits leave possible"));
  }

  @Test
  void leavesAChoiceItsFreedom() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriteria(
            atMost(badges, 2), anyOf(atLeast(badges, 3), atLeast(Evidence.SUCCESSES, 1)))
        .build();
    assertThat(policy.learningCriteria()).hasSize(2);
  }
}
