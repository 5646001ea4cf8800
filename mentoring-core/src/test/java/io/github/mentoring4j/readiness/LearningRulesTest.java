package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningRulesTest {
  private static final Goal SPANISH = goal("g-7", "Hold a meeting in Spanish");
  private static final ActionItem CALLS =
      ActionItem.builder().id("a-1").text("Call two former colleagues").build();
  private static final ActionItem LETTER =
      ActionItem.builder().id("a-2").text("Write the letter").build();
  private static final Rule.PlanChange NOTHING = (plan, context) -> {};

  private static Goal goal(String id, String text) {
    return Goal.builder().id(id).text(text).build();
  }

  private static ChangedPlan judged(String rule, Rule.PlanChange change) {
    return ChangedPlan.of(rule, Stage.LEARNING_AND_DEVELOPMENT, change);
  }

  private static ChangedPlan linked(String objective, String topic, Goal... goals) {
    return judged("objective.linked", (plan, context) -> {
      plan.objectives(List.of(objective)).agendaItems(List.of()).addTopic(topic, 20);
      context.activeGoals(List.of(goals));
    });
  }

  @Test
  void linksAnItemThatNamesAnActiveGoalWhateverItsWords() {
    AgendaItem item =
        AgendaItem.builder().kind(AgendaItem.Kind.PROGRESS).goal("g-7").build();

    assertThat(judged("objective.linked", (plan, context) -> {
              plan.addAgendaItem(item);
              context.activeGoals(List.of(goal("g-6", "Run ten kilometres"), SPANISH));
            })
            .isMet())
        .isTrue();
  }

  @Test
  void linksNoItemThatNamesAGoalOfAnotherTime() {
    assertThat(judged("objective.linked", (plan, context) -> {
              plan.addAgendaItem(AgendaItem.builder().minutes(1).goal("G-7").build());
              context.activeGoals(List.of(SPANISH));
            })
            .findings())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SPANISH: the first ten words, Titles",
    "Choose an offer, A first talk in spanish-only rooms",
    "Prepare the meeting, -"
  })
  void linksAnObjectiveOrTopicThatSharesALongWordWithAGoal(String objective, String topic) {
    assertThat(linked(objective, topic, goal("g-6", "Run"), SPANISH).isMet()).isTrue();
  }

  @Test
  void mayFindThatNothingBelongsToAGoal() {
    Finding finding = linked(
            "Hold on to the offer", "A word in between", SPANISH, goal("g-8", "Run ten kilometres"))
        .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.path()).contains("objectives");
    assertThat(finding.subjects()).containsExactly("g-7", "g-8");
    assertThat(finding.message(Locale.ENGLISH)).contains("may not belong");
  }

  @Test
  void pointsAtTheAgendaWhereThereIsNoObjective() {
    assertThat(linked("TBD", "The offers", SPANISH).finding().path()).contains("agendaItems");
  }

  @Test
  void comparesNoWordsOfAnotherLanguage() {
    assertThat(WholePlans.SPANISH_UNDECLARED.report().result("objective.linked"))
        .flatMap(ReadinessReport.RuleResult::reason)
        .contains("no-language-pack");
  }

  @Test
  void countsNoItemOfAnotherKindAsATopicThatSharesAWord() {
    assertThat(judged("objective.linked", (plan, context) -> {
              plan.addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Spanish", 1));
              context.activeGoals(List.of(SPANISH));
            })
            .findings())
        .hasSize(1);
  }

  @Test
  void linksNothingToGoalsThatAreNotThere() {
    assertThat(judged("objective.linked", (plan, context) -> context.activeGoals(Optional.empty()))
            .reason())
        .isEqualTo("goals-not-supplied");
    assertThat(judged("objective.linked", (plan, context) -> context.activeGoals(List.of()))
            .reason())
        .isEqualTo("no-active-goal");
    assertThat(linked("TBD", "", SPANISH).reason()).isEqualTo("no-objective-or-topic");
  }

  @ParameterizedTest
  @CsvSource({
    "Choose an offer, Run 10 km",
    "Buy it, Hold a meeting in Spanish",
    // Seven letters of Chinese are a clause and no word.
    "Choose an offer, 用西班牙语开会",
    "用西班牙语开会, Hold a meeting in Spanish"
  })
  void comparesNothingWithoutLongWords(String objective, String goal) {
    assertThat(linked(objective, "-", goal("g-1", goal)).reason()).isEqualTo("no-long-word");
  }

  @Test
  void takesALineOfProgress() {
    assertThat(judged("progress.stated", (plan, context) -> plan.progress("I asked both firms"))
            .isMet())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "TBD", "\u200B", "n/a"})
  void takesNoProgressThatSaysNothing(String progress) {
    Finding finding =
        judged("progress.stated", (plan, context) -> plan.progress(progress)).finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("progress");
  }

  @Test
  void takesAStatusOfEveryOpenActionForProgress() {
    assertThat(isProgress(
            List.of(CALLS, LETTER),
            SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.DONE),
            SessionPlan.ActionReview.of(
                "write the letter!", SessionPlan.ActionReview.Status.UNDER_WAY)))
        .isTrue();
    assertThat(isProgress(
            List.of(CALLS, LETTER),
            SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.DONE),
            SessionPlan.ActionReview.of("a-2", "It is half done")))
        .isFalse();
    assertThat(isProgress(
            List.of(), SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.DONE)))
        .isFalse();
  }

  private static boolean isProgress(List<ActionItem> open, SessionPlan.ActionReview... reviews) {
    return judged("progress.stated", (plan, context) -> {
          plan.progress(Optional.empty()).actionReviews(List.of(reviews));
          context.openActions(open);
        })
        .isMet();
  }

  @ParameterizedTest
  @CsvSource({
    "PROGRESS, What I have tried out, true",
    "LAST_ACTIONS, The two calls, true",
    "PROGRESS, -, false",
    "LAST_ACTIONS, '', false",
    "TOPIC, My progress, false"
  })
  void takesAnItemThatLooksBackForProgress(AgendaItem.Kind kind, String text, boolean isMet) {
    assertThat(judged(
                "progress.stated",
                (plan, context) ->
                    plan.progress(Optional.empty()).addAgendaItem(AgendaItem.of(kind, text, 1)))
            .isMet())
        .isEqualTo(isMet);
  }

  private static ChangedPlan difficulty(Rule.PlanChange change) {
    return judged("difficulty.stated", (plan, context) -> {
      plan.difficulty(Optional.empty()).actionReviews(List.of());
      change.make(plan, context);
    });
  }

  @Test
  void asksForOneThingThatIsDifficult() {
    Finding finding = difficulty(NOTHING).finding();

    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("difficulty");
    assertThat(difficulty((plan, context) -> plan.difficulty("n/a")).findings()).hasSize(1);
    assertThat(difficulty((plan, context) -> plan.difficulty("I give way")).isMet())
        .isTrue();
  }

  @Test
  void takesAGoalThatIsStuckForADifficulty() {
    assertThat(difficulty((plan, context) -> plan.putBlockedGoal("g-1", "")).isMet())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_WAY, One is left, true",
    "NOT_BEGUN, No time yet, true",
    ", One is left, true",
    "DONE, Both have called back, false",
    "UNDER_WAY, -, false"
  })
  void takesANoteOnAnActionThatIsNotDoneForADifficulty(
      SessionPlan.ActionReview.@Nullable Status status, String note, boolean isMet) {
    SessionPlan.ActionReview review = SessionPlan.ActionReview.builder()
        .action("a-1")
        .status(Optional.ofNullable(status))
        .note(note)
        .build();

    assertThat(
            difficulty((plan, context) -> plan.actionReviews(List.of(review))).isMet())
        .isEqualTo(isMet);
  }

  @Test
  void asksForNoDifficultyBeforeThereIsProgress() {
    assertThat(difficulty((plan, context) -> plan.progress("-")).reason())
        .isEqualTo("progress-not-stated");
    assertThat(difficulty((plan, context) -> context.firstSession(true)).reason())
        .isEqualTo("first-session");
    assertThat(difficulty((plan, context) -> context.finalSession(true)).reason())
        .isEqualTo("final-session");
  }

  @Test
  void asksForADifficultyInALaterSessionOfTheFirstStage() {
    assertThat(ChangedPlan.of("difficulty.stated", Stage.RELATIONSHIP_BUILDING, (plan, context) -> {
              plan.actionReviews(List.of());
              context.firstSession(false);
            })
            .findings())
        .hasSize(1);
    assertThat(ChangedPlan.of("difficulty.stated", Stage.PROGRESS_AND_REFLECTION, NOTHING)
            .reason())
        .isEqualTo("other-stage");
  }

  @Test
  void asksForNoProgressBeforeTheTwoHaveMet() {
    assertThat(judged("progress.stated", (plan, context) -> {
              plan.progress(Optional.empty());
              context.firstSession(true);
            })
            .reason())
        .isEqualTo("first-session");
  }

  @Test
  void takesWhatWasTriedOnAGoalThatIsStuck() {
    assertThat(judged("tried.stated", (plan, context) -> plan.putBlockedGoal("g-1", "Two mails"))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForEachGoalThatIsStuckWhatWasTried() {
    ChangedPlan tried = judged(
        "tried.stated",
        (plan, context) -> plan.putBlockedGoal("g-1", "TBD")
            .putBlockedGoal("g-2", "Two mails")
            .putBlockedGoal("g-3", ""));

    assertThat(tried.paths())
        .containsExactly(Optional.of("blockedGoals[g-1]"), Optional.of("blockedGoals[g-3]"));
    assertThat(tried.findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of("g-1"), List.of("g-3"));
    assertThat(tried.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(tried.findings())
        .extracting(Finding::observed)
        .containsExactly(
            Optional.of(Fact.text("Sign one of the two job offers")),
            Optional.of(Fact.text("g-3")));
  }

  @Test
  void asksForNothingTriedWhereNoGoalIsStuck() {
    assertThat(judged("tried.stated", NOTHING).reason()).isEqualTo("no-blocked-goal");
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"LEARNING_AND_DEVELOPMENT", "PROGRESS_AND_REFLECTION"})
  void takesFeedbackThatIsAskedForWhateverIsKnown(Stage stage) {
    assertThat(ChangedPlan.of(
                "feedback.asked",
                stage,
                (plan, context) -> context.sessionsSinceFeedback(OptionalInt.empty()))
            .isMet())
        .isTrue();
  }

  @Test
  void asksForFeedbackInEveryThirdSession() {
    Finding finding = feedbackAfter(2).finding();

    assertThat(finding.code()).isEqualTo("feedback.asked.thing");
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.path()).contains("feedbackAsked");
    assertThat(finding.observed()).contains(Fact.count(3));
    assertThat(finding.required()).contains(Fact.count(3));
    assertThat(feedbackAfter(Integer.MAX_VALUE).finding().observed())
        .contains(Fact.count(Integer.MAX_VALUE + 1L));
  }

  @Test
  void asksForNoFeedbackInTheTwoSessionsAfterIt() {
    assertThat(feedbackAfter(0).reason()).isEqualTo("feedback-recent");
    assertThat(feedbackAfter(1).reason()).isEqualTo("feedback-recent");
  }

  private static ChangedPlan feedbackAfter(int sessions) {
    return judged("feedback.asked", (plan, context) -> {
      plan.feedbackAsked("TBD");
      context.sessionsSinceFeedback(sessions);
    });
  }

  @Test
  void asksForNoFeedbackWhereNobodyKnowsWhenTheLastOneCame() {
    assertThat(judged("feedback.asked", (plan, context) -> {
              plan.feedbackAsked(Optional.empty());
              context.sessionsSinceFeedback(OptionalInt.empty());
            })
            .reason())
        .isEqualTo("feedback-not-supplied");
  }

  @Test
  void weighsCommentsOnTheProgressMoreWhenLookingBack() {
    Finding finding = ChangedPlan.of(
            "feedback.asked", Stage.PROGRESS_AND_REFLECTION, (plan, context) -> {
              plan.feedbackAsked("…");
              context.sessionsSinceFeedback(0);
            })
        .finding();

    assertThat(finding.code()).isEqualTo("feedback.asked.progress");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).contains("feedbackAsked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objective.linked", "progress.stated", "tried.stated", "feedback.asked"})
  void asksForNoneOfTheseInTheFirstAndTheLastStage(String rule) {
    assertThat(ChangedPlan.of(rule, Stage.RELATIONSHIP_BUILDING, NOTHING).reason())
        .isEqualTo("other-stage");
    assertThat(ChangedPlan.of(rule, Stage.TRANSITION_AND_CLOSURE, NOTHING).reason())
        .isEqualTo("other-stage");
  }
}
