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
    assertThat(asked(STANDARD)).isEqualTo("""
        learning
          required: Sessions held: at least 1
          required: Confirmations of the agreement: at least 2
          required: Open goals: at least 1
          required: Open goals: at most 5
          recommended: Goals without a measure or a target date: none
        reflection
          required: Sessions held in this stage: at least 1
          recommended: Sessions held in this stage: at least 2
          recommended: Goals without a step: none
          recommended: Feedback by the mentor in this stage: at least 1
        closure
          required: Goals without a status: none
          recommended: Reflections in this stage: at least 1
          recommended: Feedback by the mentee in this stage: at least 1
          recommended: Feedback by the mentor in this stage: at least 1
        earlyClosure
          recommended: Sessions held: at least 1
          recommended: Goals without a status: none
        completion
          required: Sessions held in this stage: at least 1
          required: Open actions: none
          required: Closing evaluations by the mentee: at least 1
          recommended: Successes recognized: at least 1
          recommended: Plans for the time after: at least 1
          recommended: Choices on future contact: at least 1
          recommended: Thanks by the mentee: at least 1
        """);
  }

  @Test
  void thoroughRequiresWhatStandardRecommends() {
    LifecyclePolicy thorough = LifecyclePolicy.thorough();
    assertThat(thorough.reference()).isEqualTo(new LifecyclePolicy.Reference("thorough", 1));
    assertThat(asked(thorough)).isEqualTo("""
        learning
          required: Sessions held: at least 1
          required: Confirmations of the agreement: at least 2
          required: Open goals: at least 1
          required: Open goals: at most 5
          required: Goals without a measure or a target date: none
        reflection
          required: Sessions held in this stage: at least 2
          required: Goals without a step: none
          required: Feedback by the mentor in this stage: at least 1
        closure
          required: Goals without a status: none
          required: Reflections in this stage: at least 1
          required: Feedback by the mentee in this stage: at least 1
          required: Feedback by the mentor in this stage: at least 1
        earlyClosure
          required: Sessions held: at least 1
          required: Goals without a status: none
        completion
          required: Sessions held in this stage: at least 1
          required: Open actions: none
          required: Closing evaluations by the mentee: at least 1
          required: Successes recognized: at least 1
          required: Plans for the time after: at least 1
          required: Choices on future contact: at least 1
          required: Thanks by the mentee: at least 1
        """);
    assertThat(thorough.changesFrom(STANDARD))
        .isNotEmpty()
        .allMatch(change -> change.effect() == PolicyChange.Effect.STRICTER);
  }

  static String asked(LifecyclePolicy policy) {
    StringBuilder text = new StringBuilder();
    policy.guards().byName().forEach((move, guard) -> {
      text.append(move).append('\n');
      described(guard.required())
          .forEach(line -> text.append("  required: ").append(line).append('\n'));
      described(guard.recommended())
          .forEach(line -> text.append("  recommended: ").append(line).append('\n'));
    });
    return text.toString();
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
    assertThat(STANDARD.cancellationNotice()).isEqualTo(Duration.ofHours(24));
    assertThat(STANDARD.longestSilence()).isEqualTo(Duration.ofDays(28));
    assertThat(STANDARD.answerTime()).isEqualTo(Duration.ofDays(14));
    assertThat(STANDARD.recordableAfterClosing()).isEqualTo(Duration.ofDays(30));
    assertThat(STANDARD.isOverridingByProgrammeOnly()).isFalse();
  }

  @Test
  void findsTheCriteriaOfAMove() {
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        List<List<Criterion>> expected = switch (from.number() + " to " + to.number()) {
          case "1 to 2" -> List.of(STANDARD.learningCriteria(), STANDARD.learningRecommendations());
          case "2 to 3" ->
            List.of(STANDARD.reflectionCriteria(), STANDARD.reflectionRecommendations());
          case "3 to 4" -> List.of(STANDARD.closureCriteria(), STANDARD.closureRecommendations());
          case "1 to 4", "2 to 4" ->
            List.of(STANDARD.earlyClosureCriteria(), STANDARD.earlyClosureRecommendations());
          default -> List.of(List.of(), List.of());
        };
        assertThat(List.of(STANDARD.criteria(from, to), STANDARD.recommendations(from, to)))
            .as(from + " to " + to)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void isChangedByACopy() {
    LifecyclePolicy strict = STANDARD.toBuilder()
        .id("acme-strict")
        .version(3)
        .addClosureCriterion(atLeast(Evidence.REFLECTIONS_IN_STAGE, 3))
        .build();
    assertThat(strict.reference()).isEqualTo(new LifecyclePolicy.Reference("acme-strict", 3));
    assertThat(strict.closureCriteria()).hasSize(2);
    assertThat(strict.learningCriteria()).isEqualTo(STANDARD.learningCriteria());
    assertThat(STANDARD.closureCriteria()).hasSize(1);
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
            .cancellationNotice(Duration.ofNanos(-1))
            .longestSilence(Duration.ZERO)
            .answerTime(Duration.ofNanos(-1))
            .recordableAfterClosing(Duration.ofNanos(-1))
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
            "cancellationNotice",
            "longestSilence",
            "answerTime",
            "recordableAfterClosing",
            "mostGoals",
            "mostPlannedSessions",
            "mostOpenActions");
  }

  @Test
  void saysOfALimitWhatItNeeds() {
    assertThat(faultsOf(STANDARD.toBuilder()
            .id("acme")
            .cancellationNotice(Duration.ofHours(-1))
            .longestSilence(Duration.ZERO)
            .answerTime(Duration.ZERO)
            .mostGoals(1_001)))
        .containsExactly(
            new Fault("cancellationNotice", "PT-1H", "zero or more"),
            new Fault("longestSilence", "PT0S", "more than zero"),
            new Fault("answerTime", "PT0S", "more than zero"),
            new Fault("mostGoals", "1001", "1 to 1000"));
  }

  @Test
  @Situation("E47")
  void takesTheLeastOfEveryLimit() {
    LifecyclePolicy least = LifecyclePolicy.builder()
        .id("least")
        .clockTolerance(Duration.ZERO)
        .shortestTerm(Duration.ZERO)
        .longestTerm(Duration.ZERO)
        .longestUsualSession(Duration.ZERO)
        .cancellationNotice(Duration.ZERO)
        .longestSilence(Duration.ofNanos(1))
        .answerTime(Duration.ofNanos(1))
        .mostGoals(1)
        .mostPlannedSessions(1)
        .mostOpenActions(1)
        .build();
    assertThat(least.answerTime()).isEqualTo(Duration.ofNanos(1));
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
  void namesTheListOfARecommendationThatContradictsWhatIsAskedFor() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    assertThat(faultsOf(LifecyclePolicy.builder()
            .id("acme")
            .addLearningCriterion(atLeast(badges, 3))
            .addLearningRecommendation(atMost(badges, 2))
            .addClosureCriterion(none(badges))
            .addClosureRecommendation(atLeast(badges, 1))))
        .containsExactly(
            new Fault(
                "learningCriteria",
                "at least 3 of acme.badges",
                "no more than the 2 that other criteria or limits leave possible"),
            new Fault(
                "closureRecommendations",
                "at least 1 of acme.badges",
                "no more than the 0 that other criteria or limits leave possible"));
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
  void refusesWhatIsWrongWithLimitsAndCriteriaTogether() {
    assertThat(faultsOf(LifecyclePolicy.builder()
            .answerTime(Duration.ZERO)
            .mostOpenActions(2)
            .addReflectionCriteria(
                atLeast(Evidence.ACTIONS_OPEN, 3), atLeast(Evidence.ACTIONS_OPEN, 4))
            .addCompletionCriteria(none(Evidence.SUCCESSES), atLeast(Evidence.SUCCESSES, 1))))
        .containsExactly(
            new Fault("id", "", "1 to 128 code points"),
            new Fault("answerTime", "PT0S", "more than zero"),
            new Fault(
                "reflectionCriteria",
                "at least 3 of actions-open",
                "no more than the 2 that other criteria or limits leave possible"),
            new Fault(
                "reflectionCriteria",
                "at least 4 of actions-open",
                "no more than the 2 that other criteria or limits leave possible"),
            new Fault(
                "completionCriteria",
                "at least 1 of successes",
                "no more than the 0 that other criteria or limits leave possible"));
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
