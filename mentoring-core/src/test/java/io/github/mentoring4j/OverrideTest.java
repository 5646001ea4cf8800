package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Going on although something required is missing. */
class OverrideTest {
  private static final Reason CODE = Reason.ofCode("mentor-retires");

  private static DecisionContext overriding(MentorshipStory story) {
    return DecisionContext.at(story.now()).overriding(CODE);
  }

  private static MentorshipEvent onward(MentorshipStory story, Actor by) {
    return new StageEntered(story.now(), by, Stage.LEARNING_AND_DEVELOPMENT);
  }

  @Test
  @Situation({"E01", "E11"})
  void aCodeIsReasonEnough() {
    MentorshipStory story = accepted();
    Verdict decision = story.when(onward(story, ADA), overriding(story));
    assertThat(decision.decision().orElseThrow().recorded().override()).contains(CODE);
  }

  @Test
  @Situation("E01")
  void whatIsOnlyRecommendedIsNotOverridden() {
    MentorshipStory story = readyIn(Stage.RELATIONSHIP_BUILDING)
        .entered(Stage.LEARNING_AND_DEVELOPMENT)
        .session("s-9");
    Verdict decision = story.when(
        new StageEntered(story.now(), ADA, Stage.PROGRESS_AND_REFLECTION), overriding(story));
    decision.thenPermitted(
        "sessions-held-in-stage.at-least",
        "goals-without-step.none",
        "feedback-by-mentor-in-stage.at-least",
        "override.not-needed");
    assertThat(decision.decision().orElseThrow().recorded().override()).isEmpty();
    assertThat(decision.decision().findings())
        .extracting(Finding::result)
        .containsOnly(Finding.Result.UNMET);
  }

  @Test
  @Situation("E01")
  void anOverrideThatNothingNeededIsTold() {
    MentorshipStory story = accepted();
    Verdict decision = story.when(new Paused(story.now(), ADA), overriding(story));
    decision.thenPermitted("override.not-needed");
    assertThat(Decisions.message(decision))
        .isEqualTo(
            "Nothing was in the way, so nothing was overridden; the reason was not recorded.");
  }

  @Test
  @Situation("E01")
  void whatWouldBeWaivedIsToldBesideAnotherRefusal() {
    MentorshipStory story = accepted().paused();
    DecisionContext earlier =
        DecisionContext.at(story.now().minus(Duration.ofDays(1))).overriding(CODE);
    Verdict decision = story.when(onward(story, ADA), earlier);
    decision.thenRefused(
        Refused.Kind.IN_THE_FUTURE,
        "time.future",
        "status.paused",
        "sessions-held.at-least",
        "agreement-confirmations.at-least",
        "goals-open.at-least");
    assertThat(decision.decision().findings())
        .extracting(Finding::result)
        .containsExactly(
            Finding.Result.UNMET,
            Finding.Result.UNMET,
            Finding.Result.WAIVED,
            Finding.Result.WAIVED,
            Finding.Result.WAIVED);
    assertThat(decision.decision().findings().subList(2, 5))
        .extracting(Finding::severity)
        .containsOnly(Finding.Severity.WARNING);
  }

  @Test
  @Situation("E01")
  void aPolicyKeepsOverridingToTheProgramme() {
    LifecyclePolicy policy = LifecyclePolicy.standard().toBuilder()
        .id("staff-only")
        .isOverridingByProgrammeOnly(true)
        .build();
    MentorshipStory story = accepted().under(policy);
    for (Actor side : List.of(ADA, GRACE)) {
      story
          .when(onward(story, side), overriding(story))
          .thenRefused(
              Refused.Kind.WRONG_ACTOR,
              "override.programme-needed",
              "sessions-held.at-least",
              "agreement-confirmations.at-least",
              "goals-open.at-least");
      MentorshipStory paused = story.paused();
      paused
          .when(onward(paused, side), overriding(paused))
          .thenRefused(
              Refused.Kind.WRONG_ACTOR,
              "override.programme-needed",
              "status.paused",
              "sessions-held.at-least",
              "agreement-confirmations.at-least",
              "goals-open.at-least");
      MentorshipStory ready = readyIn(Stage.RELATIONSHIP_BUILDING).under(policy);
      ready.when(onward(ready, side), overriding(ready)).thenPermitted("override.not-needed");
    }
    for (Actor staff : List.of(PROGRAMME, Actor.programme("coordinator-7"))) {
      assertThat(story.when(onward(story, staff), overriding(story)).decision().isPermitted())
          .isTrue();
    }
  }

  @Test
  @Situation("E68")
  void goingStraightToTheLastStageHasCriteriaOfItsOwn() {
    MentorshipStory story = accepted().goal("g-1");
    MentorshipEvent straight =
        new StageEntered(story.now(), ADA, Stage.TRANSITION_AND_CLOSURE, "She moves away");
    Verdict standard = story.when(straight);
    standard.thenPermitted("sessions-held.at-least", "goals-without-status.none");
    assertThat(standard.decision().orElseThrow().recorded().policy())
        .contains(LifecyclePolicy.standard().reference());
    MentorshipStory thorough = story.under(LifecyclePolicy.thorough());
    thorough
        .when(straight)
        .thenRefused(
            Refused.Kind.CRITERIA_UNMET, "sessions-held.at-least", "goals-without-status.none");
    assertThat(thorough
            .when(straight, overriding(story))
            .decision()
            .orElseThrow()
            .recorded()
            .override())
        .contains(CODE);
    assertThat(Lifecycle.standard()
            .evidenceFor(Stage.RELATIONSHIP_BUILDING, Stage.TRANSITION_AND_CLOSURE))
        .containsExactly(Evidence.SESSIONS_HELD, Evidence.GOALS_WITHOUT_STATUS);
  }

  @Test
  @Situation("E68")
  void aDetourIsNoWayAroundCriteria() {
    MentorshipStory story = in(Stage.PROGRESS_AND_REFLECTION)
        .entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    story
        .when(new StageEntered(
            story.now(), ADA, Stage.TRANSITION_AND_CLOSURE, "And yet it is enough"))
        .thenPermitted("goals-without-status.none");
  }
}
