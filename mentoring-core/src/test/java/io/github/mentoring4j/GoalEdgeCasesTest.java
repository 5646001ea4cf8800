package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Decisions.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How goals change, and when they no longer do; and what becomes of actions. Codes such as E37 number the situations. */
class GoalEdgeCasesTest {
  private static final Goal SMALLER = Goal.builder()
      .id("g-1")
      .text("Plan one release together with Linus")
      .measure("The plan is written")
      .targetDate(LocalDate.of(2026, 12, 31))
      .build();

  private static GoalRevised revised(Run run, Goal goal) {
    return new GoalRevised(run.now(), Run.ADA, goal, "It was too much for one year");
  }

  private static GoalAssessed assessed(Run run, Assessment.Status status) {
    return new GoalAssessed(run.now(), Run.ADA, Assessment.of("g-1", status, "Plan 4.2"));
  }

  // E37
  @Test
  void aGoalIsRevisedInTheStagesOneToThree() {
    for (Run run : List.of(Run.accepted().goal("g-1"), Run.learning(), Run.reflecting())) {
      Goal.Progress before = run.pair().goals().get(0);
      run.then(revised(run, SMALLER));
      Goal.Progress after = run.pair().goals().get(0);
      assertThat(run.pair().goals()).hasSize(1);
      assertThat(after.goal()).isEqualTo(SMALLER);
      assertThat(after.hasStep()).isEqualTo(before.hasStep());
      assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
    }
  }

  // E37
  @Test
  void theEarlierVersionAndTheReasonStayInTheHistory() {
    Run run = Run.learning();
    run.then(revised(run, SMALLER));
    assertThat(run.history())
        .extracting(RecordedEvent::event)
        .filteredOn(event -> event instanceof GoalSet || event instanceof GoalRevised)
        .satisfiesExactly(
            event -> assertThat(((GoalSet) event).goal()).isEqualTo(Run.goalOf("g-1")), event -> {
              assertThat(((GoalRevised) event).goal()).isEqualTo(SMALLER);
              assertThat(((GoalRevised) event).reason()).isEqualTo("It was too much for one year");
            });
  }

  // E37
  @Test
  void aRevisionKeepsTheOrderOfGoalsAndTheStatusOfThisVisit() {
    Run run = Run.reflecting().assessed("g-1", Assessment.Status.PARTLY_MET).goal("g-2");
    run.then(revised(run, SMALLER));
    assertThat(run.pair().goals())
        .extracting(progress -> progress.goal().id())
        .containsExactly("g-1", "g-2");
    assertThat(run.pair().goals().get(0).assessment().map(Assessment::status))
        .contains(Assessment.Status.PARTLY_MET);
    assertThat(run.pair().evidence().observe(Evidence.GOALS_WITHOUT_STATUS).subjects())
        .containsExactly("g-2");
  }

  // E37
  @Test
  void aDraftBecomesAGoalByRevision() {
    Run run = Run.accepted().session("s-1").agreed();
    run.then(new GoalSet(
        run.now(), Run.ADA, Goal.builder().id("g-1").text("Speak up more often").build()));
    assertRefused(
        run.lifecycle().advance(run.pair(), Run.ADA, run.now()),
        Reason.CRITERIA_UNMET,
        "goals-without-measure-or-date.none");
    run.then(revised(run, SMALLER));
    assertPermitted(run.lifecycle().advance(run.pair(), Run.ADA, run.now()));
  }

  // E37
  @Test
  void aRevisionRevisesSomething() {
    Run run = Run.learning();
    Decision unchanged = run.tries(revised(run, Run.goalOf("g-1")));
    assertRefused(unchanged, Reason.DUPLICATE, "goal.unchanged");
    assertThat(message(unchanged)).isEqualTo("The goal g-1 says exactly this already.");
    Decision unknown = run.tries(revised(run, Run.goalOf("g-9")));
    assertRefused(unknown, Reason.NOT_APPLICABLE, "goal.unknown");
    assertThat(advice(unknown)).isEqualTo("Check the id, or set the goal first.");
  }

  // E38
  @Test
  void aGoalIsDroppedForAReasonAndNeverDeleted() {
    Run run = Run.reflecting().assessed("g-1", Assessment.Status.DROPPED);
    assertThat(run.pair().goals()).hasSize(1);
    Goal.Progress dropped = run.pair().goals().get(0);
    assertThat(dropped.isOpen()).isFalse();
    assertThat(dropped.assessment().orElseThrow().evidence())
        .isEqualTo("The plan was approved at first reading");
    assertThat(run.pair().evidence().observe(Evidence.GOALS_WITHOUT_STATUS).count())
        .isZero();
  }

  // E38
  @Test
  void aGoalThatIsDroppedBlocksNothing() {
    Run run = Run.learning().goal("g-2").assessed("g-2", Assessment.Status.DROPPED);
    assertThat(run.pair().evidence().observe(Evidence.GOALS_WITHOUT_STEP).subjects())
        .containsExactly("g-1");
    run.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew").agreed();
    assertPermitted(run.lifecycle().advance(run.pair(), Run.ADA, run.now()));
  }

  // E39
  @Test
  void aGoalIsMetOnce() {
    for (Assessment.Status settled : List.of(Assessment.Status.MET, Assessment.Status.DROPPED)) {
      Run run = Run.learning().assessed("g-1", settled);
      for (Assessment.Status status : Assessment.Status.values()) {
        Decision decision = run.tries(assessed(run, status));
        assertRefused(decision, Reason.DUPLICATE, "goal.settled");
        assertThat(message(decision)).isEqualTo("The goal g-1 is met or dropped, for good.");
      }
      assertRefused(run.tries(revised(run, SMALLER)), Reason.NOT_APPLICABLE, "goal.settled");
    }
  }

  // E40
  @Test
  void inTheLastStageAGoalHasAStatusAndNoOtherWords() {
    Run run = Run.accepted().goal("g-1").entered(Stage.TRANSITION_AND_CLOSURE, "We have to part");
    for (MentorshipEvent event :
        List.of(new GoalSet(run.now(), Run.ADA, Run.goalOf("g-2")), revised(run, SMALLER))) {
      Decision decision = run.tries(event);
      assertRefused(decision, Reason.NOT_APPLICABLE, "goal.too-late");
      assertThat(message(decision))
          .isEqualTo("In the last stage goals are neither set nor revised.");
    }
    for (Assessment.Status status : Assessment.Status.values()) {
      assertPermitted(run.tries(assessed(run, status)));
    }
    run.entered(Stage.PROGRESS_AND_REFLECTION, "There is more to say");
    assertPermitted(run.tries(revised(run, SMALLER)));
  }

  // E40
  @Test
  void nothingChangesAGoalOnceTheRelationshipIsClosed() {
    Run run = Run.learning();
    run.then(new Ended(run.now(), Run.ADA));
    for (MentorshipEvent event : List.of(
        new GoalSet(run.now(), Run.ADA, Run.goalOf("g-2")),
        revised(run, SMALLER),
        assessed(run, Assessment.Status.MET))) {
      assertRefused(run.tries(event), Reason.CLOSED, "status.closed");
    }
  }

  // E41
  @Test
  void noGoalIsFineInTheFirstStageAndKeepsAPairThere() {
    Run run = Run.accepted().session("s-1").agreed();
    assertThat(run.pair().goals()).isEmpty();
    Decision decision = run.lifecycle().advance(run.pair(), Run.ADA, run.now());
    assertRefused(decision, Reason.CRITERIA_UNMET, "goals-open.at-least");
    assertThat(message(decision)).isEqualTo("Open goals: 0, at least 1 is needed.");
    assertThat(advice(decision)).isEqualTo("Set a goal with a measure and a target date.");
  }

  // E50
  @Test
  void completingWaitsUntilEveryActionIsDoneDroppedOrHandedOver() {
    Run run = Run.readyToComplete();
    for (String id : List.of("a-1", "a-2", "a-3")) {
      ActionItem action = ActionItem.builder().id(id).text("Send the plan").build();
      run.then(new ActionAgreed(run.now(), Run.ADA, action));
    }
    for (ActionItem.Ending ending : ActionItem.Ending.values()) {
      Decision decision = run.tries(new Completed(run.now(), Run.ADA));
      assertRefused(decision, Reason.CRITERIA_UNMET, "actions-open.none");
      assertThat(decision.findings().get(0).subjects())
          .isEqualTo(run.pair().openActions().stream().map(ActionItem::id).toList());
      run.then(
          new ActionClosed(run.now(), Run.ADA, run.pair().openActions().get(0).id(), ending));
    }
    assertPermitted(run.tries(new Completed(run.now(), Run.ADA)));
  }

  // E50
  @Test
  void theActionsThatAreLeftAreNamed() {
    Run run = Run.readyToComplete();
    ActionItem action = ActionItem.builder().id("a-1").text("Send the plan").build();
    run.then(new ActionAgreed(run.now(), Run.ADA, action));
    Decision decision = run.tries(new Completed(run.now(), Run.GRACE));
    assertThat(message(decision)).isEqualTo("Open actions: 1, none may be left: a-1.");
    assertThat(advice(decision)).isEqualTo("Close, drop or hand over each of these actions.");
  }
}
