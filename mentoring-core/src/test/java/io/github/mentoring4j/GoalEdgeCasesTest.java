package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How goals change, and when they no longer do; and what becomes of actions. */
class GoalEdgeCasesTest {
  private static final Goal SMALLER = Goal.builder()
      .id("g-1")
      .text("Plan one release together with Linus")
      .measure("The plan is written")
      .targetDate(LocalDate.of(2026, 12, 31))
      .build();

  private static GoalRevised revised(MentorshipStory story, Goal goal) {
    return new GoalRevised(story.now(), ADA, goal, "It was too much for one year");
  }

  private static GoalAssessed assessed(MentorshipStory story, Goal.Assessment.Status status) {
    return new GoalAssessed(story.now(), ADA, Goal.Assessment.of("g-1", status, "Plan 4.2"));
  }

  @Test
  @Situation("E37")
  void aGoalIsRevisedInTheStagesOneToThree() {
    for (MentorshipStory story : List.of(
        accepted().goal("g-1"),
        in(Stage.LEARNING_AND_DEVELOPMENT),
        in(Stage.PROGRESS_AND_REFLECTION))) {
      Goal.Progress before = story.mentorship().goals().get(0);
      story = story.and(revised(story, SMALLER));
      Goal.Progress after = story.mentorship().goals().get(0);
      assertThat(story.mentorship().goals()).hasSize(1);
      assertThat(after.goal()).isEqualTo(SMALLER);
      assertThat(after.hasStep()).isEqualTo(before.hasStep());
      assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
    }
  }

  @Test
  @Situation("E37")
  void theEarlierVersionAndTheReasonStayInTheHistory() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    story = story.and(revised(story, SMALLER));
    assertThat(story.history().events())
        .extracting(RecordedEvent::event)
        .filteredOn(event -> event instanceof GoalSet || event instanceof GoalRevised)
        .satisfiesExactly(
            event -> assertThat(((GoalSet) event).goal()).isEqualTo(goalOf("g-1")), event -> {
              assertThat(((GoalRevised) event).goal()).isEqualTo(SMALLER);
              assertThat(((GoalRevised) event).reason())
                  .isEqualTo(Reason.of("It was too much for one year"));
            });
  }

  @Test
  @Situation("E37")
  void aRevisionKeepsTheOrderOfGoalsAndTheStatusOfThisVisit() {
    MentorshipStory story = in(Stage.PROGRESS_AND_REFLECTION)
        .assessed("g-1", Goal.Assessment.Status.PARTLY_MET)
        .goal("g-2");
    story = story.and(revised(story, SMALLER));
    assertThat(story.mentorship().goals())
        .extracting(progress -> progress.goal().id())
        .containsExactly("g-1", "g-2");
    assertThat(story.mentorship().goals().get(0).assessment().map(Goal.Assessment::status))
        .contains(Goal.Assessment.Status.PARTLY_MET);
    assertThat(
            story.mentorship().evidence().observe(Evidence.GOALS_WITHOUT_STATUS).subjects())
        .containsExactly("g-2");
  }

  @Test
  @Situation("E37")
  void aDraftBecomesAGoalByRevision() {
    MentorshipStory story = accepted().session("s-1").agreed();
    story = story.and(new GoalSet(
        story.now(), ADA, Goal.builder().id("g-1").text("Speak up more often").build()));
    story.whenAdvanced().thenPermitted("goals-without-measure-or-date.none");
    story
        .under(LifecyclePolicy.thorough())
        .whenAdvanced()
        .thenRefused(Refused.Kind.CRITERIA_UNMET, "goals-without-measure-or-date.none");
    story = story.and(revised(story, SMALLER));
    story.whenAdvanced().thenPermitted();
  }

  @Test
  @Situation("E37")
  void aRevisionRevisesSomething() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Verdict unchanged = story.when(revised(story, goalOf("g-1")));
    unchanged.thenRefused(Refused.Kind.DUPLICATE, "goal.unchanged");
    assertThat(message(unchanged)).isEqualTo("The goal g-1 says exactly this already.");
    Verdict unknown = story.when(revised(story, goalOf("g-9")));
    unknown.thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.unknown");
    assertThat(advice(unknown)).isEqualTo("Check the id, or set the goal first.");
  }

  @Test
  @Situation("E38")
  void aGoalIsDroppedForAReasonAndNeverDeleted() {
    MentorshipStory story =
        in(Stage.PROGRESS_AND_REFLECTION).assessed("g-1", Goal.Assessment.Status.DROPPED);
    assertThat(story.mentorship().goals()).hasSize(1);
    Goal.Progress dropped = story.mentorship().goals().get(0);
    assertThat(dropped.isOpen()).isFalse();
    assertThat(dropped.assessment().orElseThrow().evidence()).isEqualTo("The plan was approved");
    assertThat(
            story.mentorship().evidence().observe(Evidence.GOALS_WITHOUT_STATUS).count())
        .isZero();
  }

  @Test
  @Situation("E38")
  void aGoalThatIsDroppedBlocksNothing() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT)
        .goal("g-2")
        .assessed("g-2", Goal.Assessment.Status.DROPPED);
    assertThat(
            story.mentorship().evidence().observe(Evidence.GOALS_WITHOUT_STEP).subjects())
        .containsExactly("g-1");
    story = story.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew").agreed();
    story.whenAdvanced().thenPermitted();
  }

  @Test
  @Situation("E39")
  void aGoalIsMetOnce() {
    for (Goal.Assessment.Status settled :
        List.of(Goal.Assessment.Status.MET, Goal.Assessment.Status.DROPPED)) {
      MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT).assessed("g-1", settled);
      for (Goal.Assessment.Status status : Goal.Assessment.Status.values()) {
        Verdict decision = story.when(assessed(story, status));
        decision.thenRefused(Refused.Kind.DUPLICATE, "goal.settled");
        assertThat(message(decision)).isEqualTo("The goal g-1 is met or dropped, for good.");
      }
      story.when(revised(story, SMALLER)).thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.settled");
      story
          .when(new StepLogged(story.now(), ADA, "g-1", true, "Again"))
          .thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.settled");
    }
  }

  @Test
  @Situation("E40")
  void inTheLastStageAGoalHasAStatusAndNoOtherWords() {
    MentorshipStory story =
        accepted().goal("g-1").entered(Stage.TRANSITION_AND_CLOSURE, "We have to part");
    for (MentorshipEvent event :
        List.of(new GoalSet(story.now(), ADA, goalOf("g-2")), revised(story, SMALLER))) {
      Verdict decision = story.when(event);
      decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.too-late");
      assertThat(message(decision))
          .isEqualTo("In the last stage goals are neither set nor revised.");
    }
    for (Goal.Assessment.Status status : Goal.Assessment.Status.values()) {
      story.when(assessed(story, status)).thenPermitted();
    }
    story = story.entered(Stage.PROGRESS_AND_REFLECTION, "There is more to say");
    story.when(revised(story, SMALLER)).thenPermitted();
  }

  @Test
  @Situation("E40")
  void nothingChangesAGoalOnceTheRelationshipIsClosed() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    story = story.and(new Ended(story.now(), ADA));
    for (MentorshipEvent event : List.of(
        new GoalSet(story.now(), ADA, goalOf("g-2")),
        revised(story, SMALLER),
        assessed(story, Goal.Assessment.Status.MET))) {
      story.when(event).thenRefused(Refused.Kind.CLOSED, "status.closed");
    }
  }

  @Test
  @Situation("E41")
  void noGoalIsFineInTheFirstStageAndKeepsAPairThere() {
    MentorshipStory story = accepted().session("s-1").agreed();
    assertThat(story.mentorship().goals()).isEmpty();
    Verdict decision = story.whenAdvanced();
    decision.thenRefused(Refused.Kind.CRITERIA_UNMET, "goals-open.at-least");
    assertThat(message(decision)).isEqualTo("Open goals: 0, at least 1 is needed.");
    assertThat(advice(decision)).isEqualTo("Set a goal with a measure and a target date.");
  }

  @Test
  @Situation("E50")
  void completingWaitsUntilEveryActionIsDoneDroppedOrHandedOver() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    for (String id : List.of("a-1", "a-2", "a-3")) {
      ActionItem action = ActionItem.builder().id(id).text("Send the plan").build();
      story = story.and(new ActionAgreed(story.now(), ADA, action));
    }
    for (ActionItem.Ending ending : ActionItem.Ending.values()) {
      Verdict decision = story.when(new Completed(story.now(), ADA));
      decision.thenRefused(Refused.Kind.CRITERIA_UNMET, "actions-open.none");
      assertThat(decision.decision().findings().get(0).subjects())
          .isEqualTo(
              story.mentorship().openActions().stream().map(ActionItem::id).toList());
      story = story.and(new ActionClosed(
          story.now(), ADA, story.mentorship().openActions().get(0).id(), ending));
    }
    story.when(new Completed(story.now(), ADA)).thenPermitted();
  }

  @Test
  @Situation("E50")
  void theActionsThatAreLeftAreNamed() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    ActionItem action = ActionItem.builder().id("a-1").text("Send the plan").build();
    story = story.and(new ActionAgreed(story.now(), ADA, action));
    Verdict decision = story.when(new Completed(story.now(), GRACE));
    assertThat(message(decision)).isEqualTo("Open actions: 1, none may be left: a-1.");
    assertThat(advice(decision)).isEqualTo("Close, drop or hand over each of these actions.");
  }

  @Test
  @Situation("E52")
  void goalsHaveIdsOfTheirOwn() {
    MentorshipStory story = accepted().goal("g-1");
    story
        .when(new GoalSet(story.now(), ADA, goalOf("g-1")))
        .thenRefused(Refused.Kind.DUPLICATE, "goal.repeated");
  }

  @Test
  @Situation("E40")
  void noGoalIsSetInTheLastStage() {
    MentorshipStory story = in(Stage.TRANSITION_AND_CLOSURE);
    story
        .when(new GoalSet(story.now(), ADA, goalOf("g-1")))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.too-late", "goal.repeated");
    assertThat(readyIn(Stage.PROGRESS_AND_REFLECTION).goal("g-2").mentorship().goals())
        .hasSize(2);
  }

  @Test
  void aRelationshipHasSoManyGoalsAndNoMore() {
    MentorshipStory story = accepted();
    for (int i = 1; i <= 50; i++) {
      story = story.goal("g-" + i);
    }
    Verdict decision = story.when(new GoalSet(story.now(), ADA, goalOf("g-51")));
    decision.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "goal.limit");
    assertThat(decision.decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Number of goals: 50. The limit is 50.");
  }

  @Test
  void aGoalThatIsPartlyMetIsAssessedAgain() {
    MentorshipStory story =
        accepted().goal("g-1").assessed("g-1", Goal.Assessment.Status.PARTLY_MET);
    assertThat(story.mentorship().goals()).allMatch(Goal.Progress::isOpen);
    story = story.assessed("g-1", Goal.Assessment.Status.MET);
    assertThat(story.mentorship().goals()).noneMatch(Goal.Progress::isOpen);
  }

  @Test
  void whatWasNeverThereIsUnknown() {
    MentorshipStory story = accepted();
    Instant now = story.now();
    story
        .when(new GoalAssessed(
            now, ADA, Goal.Assessment.of("g-9", Goal.Assessment.Status.MET, "It is done")))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.unknown");
    story
        .when(new StepLogged(now, ADA, "g-9", true, "A step"))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.unknown");
    story
        .when(new GoalRevised(now, ADA, goalOf("g-9"), "Less"))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "goal.unknown");
    for (MentorshipEvent event : List.of(
        new SessionHeld(now, ADA, "s-9"),
        new SessionMissed(now, ADA, "s-9", Session.Absentee.BOTH),
        new SessionCancelled(now, ADA, "s-9"),
        new SessionRescheduled(now, ADA, "s-9", now))) {
      story.when(event).thenRefused(Refused.Kind.NOT_APPLICABLE, "session.unknown");
    }
    story
        .when(new ActionClosed(now, ADA, "a-9", ActionItem.Ending.DONE))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "action.unknown");
  }

  @Test
  @Situation("E52")
  void sessionsAndActionsHaveIdsOfTheirOwn() {
    MentorshipStory story = accepted();
    story = story.and(new SessionPlanned(story.now(), ADA, sessionOf("s-1", story.now())));
    story
        .when(new SessionPlanned(story.now(), ADA, sessionOf("s-1", story.now())))
        .thenRefused(Refused.Kind.DUPLICATE, "session.repeated");
    story = story.and(new ActionAgreed(story.now(), ADA, actionOf("a-1")));
    story
        .when(new ActionAgreed(story.now(), ADA, actionOf("a-1")))
        .thenRefused(Refused.Kind.DUPLICATE, "action.repeated");
    story = story.and(new ActionClosed(story.now(), GRACE, "a-1", ActionItem.Ending.HANDED_OVER));
    assertThat(story.mentorship().openActions()).isEmpty();
  }

  @Test
  void soManySessionsAndActionsAreOpenAndNoMore() {
    LifecyclePolicy small = LifecyclePolicy.standard().toBuilder()
        .id("small")
        .mostPlannedSessions(1)
        .mostOpenActions(1)
        .build();
    MentorshipStory story = proposedBy(ADA).under(small).and(new Accepted(START, GRACE));
    story = story.and(new SessionPlanned(story.now(), ADA, sessionOf("s-1", story.now())));
    story = story.and(new ActionAgreed(story.now(), ADA, actionOf("a-1")));
    story
        .when(new SessionPlanned(story.now(), ADA, sessionOf("s-2", story.now())))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "session.limit");
    ActionItem second = ActionItem.builder().id("a-2").text("Read it").build();
    story
        .when(new ActionAgreed(story.now(), ADA, second))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "action.limit");
  }
}
