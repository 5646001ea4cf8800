package io.github.mentoring4j;

import static io.github.mentoring4j.Criterion.allOf;
import static io.github.mentoring4j.Criterion.anyOf;
import static io.github.mentoring4j.Criterion.atLeast;
import static io.github.mentoring4j.Criterion.atMost;
import static io.github.mentoring4j.Criterion.none;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LifecyclePolicyTest {
  private static final LifecyclePolicy STANDARD = LifecyclePolicy.standard();
  private static final LifecyclePolicy SINGLE = LifecyclePolicy.singleSession();
  private static final Instant AN_HOUR_LATER = START.plus(Duration.ofHours(1));

  /** One hour of mentoring, from the yes to the thanks. */
  private static final List<MentorshipEvent> ONE_HOUR = List.of(
      new Accepted(START, GRACE),
      new GoalSet(
          START, ADA, Goal.builder().id("g-1").text("Choose a job offer").build()),
      new StageEntered(START, ADA, Stage.LEARNING_AND_DEVELOPMENT),
      new SessionPlanned(START, ADA, Session.builder().id("s-1").start(START).build()),
      new SessionHeld(AN_HOUR_LATER, ADA, "s-1"),
      new StageEntered(AN_HOUR_LATER, ADA, Stage.PROGRESS_AND_REFLECTION),
      new GoalAssessed(
          AN_HOUR_LATER,
          ADA,
          Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "I chose the second")),
      new StageEntered(AN_HOUR_LATER, ADA, Stage.TRANSITION_AND_CLOSURE),
      new Noted(AN_HOUR_LATER, ADA, Noted.Kind.THANKS),
      new Completed(AN_HOUR_LATER, ADA));

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
    assertThat(STANDARD.cancellationNotice()).isEqualTo(Duration.ofHours(24));
    assertThat(STANDARD.longestSilence()).isEqualTo(Duration.ofDays(28));
    assertThat(STANDARD.answerTime()).isEqualTo(Duration.ofDays(14));
    assertThat(STANDARD.longestDeclineReason()).isEqualTo(500);
  }

  @Test
  @Situation("E56")
  void singleSessionAsksForThisAndHasTheLimitsOfStandardButForTheShortestTerm() {
    assertThat(described(SINGLE.learningCriteria())).containsExactly("Open goals: at least 1");
    assertThat(described(SINGLE.reflectionCriteria())).containsExactly("Sessions held: at least 1");
    assertThat(described(SINGLE.closureCriteria())).containsExactly("Goals without a status: none");
    assertThat(described(SINGLE.completionCriteria()))
        .containsExactly("Open actions: none", "Thanks by the mentee: at least 1");
    assertThat(SINGLE.reference()).isEqualTo(new LifecyclePolicy.Reference("single-session", 1));
    assertThat(SINGLE.shortestTerm()).isZero();
    assertThat(SINGLE.toBuilder()
            .id("standard")
            .learningCriteria(STANDARD.learningCriteria())
            .reflectionCriteria(STANDARD.reflectionCriteria())
            .closureCriteria(STANDARD.closureCriteria())
            .completionCriteria(STANDARD.completionCriteria())
            .shortestTerm(STANDARD.shortestTerm())
            .build())
        .isEqualTo(STANDARD);
  }

  /** Lets the permitted events happen, and adds the other decisions to a list. */
  private static MentorshipStory attempted(
      LifecyclePolicy policy, List<MentorshipEvent> events, List<Decision> refused) {
    MentorshipStory story = proposedBy(ADA).under(policy);
    for (MentorshipEvent event : events) {
      Decision decision = story.when(event).decision();
      if (decision.isPermitted()) {
        story = story.and(event);
      } else {
        refused.add(decision);
      }
    }
    return story;
  }

  @Test
  @Situation("E56")
  void singleSessionCarriesOneHourFromTheProposalToTheCompletion() {
    List<Decision> refused = new ArrayList<>();
    MentorshipStory story = attempted(SINGLE, ONE_HOUR, refused);
    assertThat(refused).isEmpty();
    assertThat(story.mentorship().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(story.mentorship().revision()).isEqualTo(11);
    assertThat(story.mentorship().agreement()).isEmpty();
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E56")
  void singleSessionCanSpareNoneOfTheseEvents() {
    for (int i = 0; i < ONE_HOUR.size(); i++) {
      List<MentorshipEvent> others = new ArrayList<>(ONE_HOUR);
      MentorshipEvent spared = others.remove(i);
      List<Decision> refused = new ArrayList<>();
      MentorshipStory story = attempted(SINGLE, others, refused);
      assertThat(refused.isEmpty()).as("without %s", spared).isEqualTo(spared instanceof Completed);
      assertThat(story.mentorship().status())
          .as("without %s", spared)
          .isNotEqualTo(Mentorship.Status.CLOSED);
    }
  }

  @Test
  @Situation("E56")
  void standardAsksMoreOfOneHour() {
    List<Decision> refused = new ArrayList<>();
    attempted(STANDARD, ONE_HOUR, refused);
    assertThat(refused.get(0).findings())
        .extracting(Finding::code)
        .containsExactly(
            "sessions-held.at-least",
            "agreement-confirmations.at-least",
            "goals-without-measure-or-date.none");
  }

  @Test
  @Situation({"E46", "E47", "E56"})
  void aSingleSessionMayEndOnTheDayOnWhichItWasAccepted() {
    MentorshipStory story = accepted().under(SINGLE).at(START);
    assertThat(story
            .when(new AgreementReached(
                START, ADA, Agreement.builder().plannedEnd(START).build()))
            .decision()
            .isPermitted())
        .isTrue();
    assertThat(
            story.when(new Extended(START, ADA, START.plusNanos(1))).decision().isPermitted())
        .isTrue();
    Verdict before = story.when(new AgreementReached(
        START, ADA, Agreement.builder().plannedEnd(START.minusNanos(1)).build()));
    assertThat(before.decision().findings())
        .extracting(Finding::code)
        .containsExactly("planned-end.too-near");
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
        .addClosureCriterion(atLeast(Evidence.REFLECTIONS_IN_STAGE, 3))
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
            .cancellationNotice(Duration.ofNanos(-1))
            .longestSilence(Duration.ZERO)
            .answerTime(Duration.ofNanos(-1))
            .longestDeclineReason(0)
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
            "longestDeclineReason",
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
            .longestDeclineReason(-1)))
        .containsExactly(
            new Fault("cancellationNotice", "PT-1H", "zero or more"),
            new Fault("longestSilence", "PT0S", "more than zero"),
            new Fault("answerTime", "PT0S", "more than zero"),
            new Fault("longestDeclineReason", "-1", "1 or more"));
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
        .longestDeclineReason(1)
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
