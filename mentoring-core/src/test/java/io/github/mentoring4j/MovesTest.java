package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.Moves.Move;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static Moves of(MentorshipStory story) {
    return story.lifecycle().moves(story.mentorship(), ADA, story.now());
  }

  private static String line(Move move) {
    String to = move.to().map(stage -> " " + stage.number()).orElse("");
    return move.type()
        + to
        + (move.needsReason() ? " with a reason" : "")
        + (move.isPermitted() ? "" : " blocked");
  }

  private static List<String> lines(MentorshipStory story, Actor by) {
    return story.lifecycle().moves(story.mentorship(), by, story.now()).outgoing().stream()
        .map(MovesTest::line)
        .toList();
  }

  @Test
  void awaitsAnAnswerBeforeTheAcceptance() {
    MentorshipStory story = proposedBy(ADA);
    assertThat(of(story).stage()).isEmpty();
    assertThat(lines(story, ADA))
        .containsExactly(
            "ACCEPTED blocked",
            "DECLINED blocked",
            "WITHDRAWN",
            "EXPIRED blocked",
            "SUPERSEDED blocked");
    assertThat(lines(story, GRACE))
        .containsExactly(
            "ACCEPTED", "DECLINED", "WITHDRAWN blocked", "EXPIRED blocked", "SUPERSEDED blocked");
    assertThat(lines(story, PROGRAMME))
        .containsExactly(
            "ACCEPTED blocked",
            "DECLINED with a reason",
            "WITHDRAWN blocked",
            "EXPIRED",
            "SUPERSEDED");
    assertThat(of(story).to(Stage.LEARNING_AND_DEVELOPMENT).findings())
        .extracting(Finding::code)
        .containsExactly("status.not-accepted");
  }

  @Test
  void awaitsTheAnswerOfBothToAMatchOfTheProgramme() {
    MentorshipStory story = proposedBy(PROGRAMME);
    assertThat(lines(story, PROGRAMME))
        .containsExactly(
            "ACCEPTED blocked", "DECLINED blocked", "WITHDRAWN", "EXPIRED", "SUPERSEDED");
    story = story.and(new Accepted(story.now(), ADA));
    assertThat(lines(story, ADA))
        .containsExactly(
            "ACCEPTED blocked",
            "DECLINED",
            "WITHDRAWN blocked",
            "EXPIRED blocked",
            "SUPERSEDED blocked");
    assertThat(lines(story, GRACE)).startsWith("ACCEPTED", "DECLINED", "WITHDRAWN blocked");
  }

  @Test
  void saysWhoMayAnswer() {
    Moves moves = of(proposedBy(ADA));
    assertThat(moves.outgoing())
        .extracting(move -> move.findings().stream().map(Finding::code).toList())
        .containsExactly(
            List.of("acceptance.repeated"),
            List.of("actor.other-side-needed"),
            List.of(),
            List.of("actor.programme-needed"),
            List.of("actor.programme-needed"));
    assertThat(moves.move(MentorshipEvent.Type.DECLINED).orElseThrow().kind())
        .contains(Decision.Refused.Kind.WRONG_ACTOR);
  }

  @Test
  void listsEveryMoveOutOfAStage() {
    assertThat(of(accepted()).outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 blocked", "STAGE_ENTERED 4 with a reason", "PAUSED", "ENDED");
    assertThat(of(readyIn(Stage.LEARNING_AND_DEVELOPMENT)).outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 3",
            "STAGE_ENTERED 1 with a reason",
            "STAGE_ENTERED 4 with a reason",
            "PAUSED",
            "ENDED");
    assertThat(of(in(Stage.PROGRESS_AND_REFLECTION)).outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 4 blocked", "STAGE_ENTERED 2 with a reason", "PAUSED", "ENDED");
    assertThat(of(readyIn(Stage.TRANSITION_AND_CLOSURE)).outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 with a reason",
            "STAGE_ENTERED 3 with a reason",
            "COMPLETED",
            "PAUSED",
            "ENDED");
  }

  @Test
  @Situation({"E21", "E25", "E26"})
  void leavesAPauseByResumingOrEnding() {
    assertThat(of(readyIn(Stage.RELATIONSHIP_BUILDING).paused()).outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 blocked", "STAGE_ENTERED 4 with a reason blocked", "RESUMED", "ENDED");
    Moves closing = of(readyIn(Stage.TRANSITION_AND_CLOSURE).paused());
    assertThat(closing.outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 with a reason blocked",
            "STAGE_ENTERED 3 with a reason blocked",
            "COMPLETED blocked",
            "RESUMED",
            "ENDED");
    assertThat(closing.stage()).contains(Stage.TRANSITION_AND_CLOSURE);
    assertThat(closing.move(MentorshipEvent.Type.PAUSED)).isEmpty();
    assertThat(closing.move(MentorshipEvent.Type.COMPLETED).orElseThrow().findings())
        .extracting(Finding::code)
        .containsExactly("status.paused");
    assertThat(closing.unreachable())
        .flatExtracting(Moves.Move::findings)
        .extracting(Finding::code)
        .containsExactly("status.paused", "move.none", "status.paused", "move.same-stage");
  }

  @Test
  void blocksAThirdPersonEverywhere() {
    for (MentorshipStory story : List.of(proposedBy(ADA), accepted(), accepted().paused())) {
      assertThat(
              story.lifecycle().moves(story.mentorship(), STRANGER, story.now()).outgoing())
          .isNotEmpty()
          .allMatch(move -> move.kind().equals(Optional.of(Decision.Refused.Kind.WRONG_ACTOR)))
          .noneMatch(Move::needsReason);
    }
  }

  @Test
  void hasNoMoveLeftOnceClosed() {
    MentorshipStory story = accepted();
    story = story.and(new Ended(story.now(), ADA));
    assertThat(of(story).outgoing()).isEmpty();
    assertThat(of(story).stage()).contains(Stage.RELATIONSHIP_BUILDING);
    assertThat(of(story).unreachable()).hasSize(4).noneMatch(Move::needsReason);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(of(accepted()).to(Stage.LEARNING_AND_DEVELOPMENT).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Sessions held: 0, at least 1 is needed.",
            "Confirmations of the agreement: 0, at least 2 are needed.",
            "Open goals: 0, at least 1 is needed.");
  }

  @Test
  void blocksAMoveThatDoesNotExist() {
    Move skipped = of(accepted()).to(Stage.PROGRESS_AND_REFLECTION);
    assertThat(skipped.kind()).contains(Decision.Refused.Kind.NO_SUCH_MOVE);
    assertThat(skipped.findings()).extracting(Finding::code).containsExactly("move.none");
    assertThat(of(accepted()).to(Stage.RELATIONSHIP_BUILDING).findings())
        .extracting(Finding::code)
        .containsExactly("move.same-stage");
  }

  @Test
  void findsMovesThatLeadToNoStage() {
    assertThat(of(readyIn(Stage.TRANSITION_AND_CLOSURE)).move(MentorshipEvent.Type.COMPLETED))
        .hasValueSatisfying(move -> assertThat(move.isPermitted()).isTrue());
    assertThat(of(accepted()).move(MentorshipEvent.Type.COMPLETED)).isEmpty();
  }

  @Test
  void judgesAnEntityThatIsNotOurs() {
    Evidence.Source entity = Evidence.Source.builder()
        .put(Evidence.SESSIONS_HELD_IN_STAGE, 2)
        .put(Evidence.GOALS_WITHOUT_STEP, List.of("Write the thesis"))
        .build();
    Moves moves = Lifecycle.standard().moves(Stage.LEARNING_AND_DEVELOPMENT, entity);
    assertThat(moves.to(Stage.PROGRESS_AND_REFLECTION).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Goals without a step: 1, none should be left: Write the thesis.",
            "Feedback by the mentor in this stage: not supplied.");
    assertThat(moves.to(Stage.PROGRESS_AND_REFLECTION).findings())
        .extracting(Finding::severity)
        .containsOnly(Finding.Severity.WARNING);
    assertThat(Lifecycle.of(LifecyclePolicy.thorough())
            .moves(Stage.LEARNING_AND_DEVELOPMENT, entity)
            .to(Stage.PROGRESS_AND_REFLECTION)
            .findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Goals without a step: 1, none may be left: Write the thesis.",
            "Feedback by the mentor in this stage: not supplied.");
    assertThat(moves.outgoing())
        .extracting(MovesTest::line)
        .containsExactly(
            "STAGE_ENTERED 3",
            "STAGE_ENTERED 1 with a reason",
            "STAGE_ENTERED 4 with a reason",
            "ENDED");
  }

  @Test
  @Situation({"E02", "E03"})
  void saysOfAnEntityThatIsNotOursWhichStagesItCannotEnter() {
    Moves moves = Lifecycle.standard()
        .moves(Stage.PROGRESS_AND_REFLECTION, Evidence.Source.builder().build());
    assertThat(moves.unreachable())
        .extracting(move -> move.to().orElseThrow())
        .containsExactly(Stage.RELATIONSHIP_BUILDING, Stage.PROGRESS_AND_REFLECTION);
    Move back = moves.to(Stage.RELATIONSHIP_BUILDING);
    assertThat(back.kind()).contains(Decision.Refused.Kind.NO_SUCH_MOVE);
    assertThat(back.findings()).extracting(Finding::code).containsExactly("move.none");
    Move same = moves.to(Stage.PROGRESS_AND_REFLECTION);
    assertThat(same.kind()).contains(Decision.Refused.Kind.DUPLICATE);
    assertThat(same.findings()).extracting(Finding::code).containsExactly("move.same-stage");
    assertThat(moves.move(MentorshipEvent.Type.COMPLETED)).isEmpty();
    assertThat(moves.move(MentorshipEvent.Type.PAUSED)).isEmpty();
  }

  @Test
  void judgesTheCompletionOfAnEntityThatIsNotOurs() {
    Evidence.Source nothing = Evidence.Source.builder().build();
    Moves moves = Lifecycle.standard().moves(Stage.TRANSITION_AND_CLOSURE, nothing);
    assertThat(moves.move(MentorshipEvent.Type.STAGE_ENTERED)).isEmpty();
    assertThat(moves.move(MentorshipEvent.Type.COMPLETED))
        .hasValueSatisfying(move -> assertThat(move.findings()).hasSize(7));
  }

  @Test
  void saysOnceThatNothingIsKnownOfWhatTwoCriteriaAskFor() {
    Evidence.Source nothing = Evidence.Source.builder().build();
    assertThat(Lifecycle.standard()
            .moves(Stage.RELATIONSHIP_BUILDING, nothing)
            .to(Stage.LEARNING_AND_DEVELOPMENT)
            .findings())
        .extracting(Finding::code)
        .containsExactly(
            "sessions-held.not-supplied",
            "agreement-confirmations.not-supplied",
            "goals-open.not-supplied",
            "goals-without-measure-or-date.not-supplied");
  }

  @Test
  void saysOfEveryStageWhatADecisionWouldSay() {
    MentorshipStory closed = accepted();
    closed = closed.and(new Ended(closed.now(), ADA));
    for (MentorshipStory story : List.of(
        proposedBy(ADA),
        accepted(),
        readyIn(Stage.LEARNING_AND_DEVELOPMENT),
        in(Stage.LEARNING_AND_DEVELOPMENT).paused(),
        in(Stage.TRANSITION_AND_CLOSURE),
        closed)) {
      for (Actor by : List.of(ADA, PROGRAMME, STRANGER)) {
        for (Stage stage : Stage.values()) {
          Move move =
              story.lifecycle().moves(story.mentorship(), by, story.now()).to(stage);
          Verdict decision = story.when(
              move.needsReason()
                  ? new StageEntered(story.now(), by, stage, "A reason")
                  : new StageEntered(story.now(), by, stage));
          assertThat(move.isPermitted()).isEqualTo(decision.decision().isPermitted());
          assertThat(move.findings()).isEqualTo(decision.decision().findings());
        }
      }
    }
  }

  @Test
  void knowsEvidenceOfYourOwn() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriterion(Criterion.atLeast(badges, 2))
        .build();
    MentorshipStory story = accepted().under(policy);
    DecisionContext context = DecisionContext.at(story.now())
        .with(Evidence.Source.builder().put(badges, 2).build());
    assertThat(of(story).to(Stage.LEARNING_AND_DEVELOPMENT).isPermitted()).isFalse();
    assertThat(story
            .lifecycle()
            .moves(story.mentorship(), ADA, context)
            .to(Stage.LEARNING_AND_DEVELOPMENT)
            .isPermitted())
        .isTrue();
    assertThat(story.lifecycle().advance(story.mentorship(), ADA, context).isPermitted())
        .isTrue();
  }
}
