package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.Outlook.Move;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static Outlook of(Run run) {
    return run.lifecycle().outlook(run.pair(), Run.ADA, run.now());
  }

  private static String line(Move move) {
    String to = move.to().map(stage -> " " + stage.number()).orElse("");
    return move.type()
        + to
        + (move.needsReason() ? " with a reason" : "")
        + (move.isPermitted() ? "" : " blocked");
  }

  private static List<String> lines(Run run, Actor by) {
    return run.lifecycle().outlook(run.pair(), by, run.now()).moves().stream()
        .map(OutlookTest::line)
        .toList();
  }

  @Test
  void awaitsAnAnswerBeforeTheAcceptance() {
    Run run = Run.proposed();
    assertThat(of(run).stage()).isEmpty();
    assertThat(lines(run, Run.ADA))
        .containsExactly(
            "ACCEPTED blocked",
            "DECLINED blocked",
            "WITHDRAWN",
            "EXPIRED blocked",
            "SUPERSEDED blocked");
    assertThat(lines(run, Run.GRACE))
        .containsExactly(
            "ACCEPTED", "DECLINED", "WITHDRAWN blocked", "EXPIRED blocked", "SUPERSEDED blocked");
    assertThat(lines(run, Run.PROGRAMME))
        .containsExactly(
            "ACCEPTED blocked", "DECLINED blocked", "WITHDRAWN blocked", "EXPIRED", "SUPERSEDED");
    assertThat(of(run).to(Stage.LEARNING_AND_DEVELOPMENT).findings())
        .extracting(Finding::code)
        .containsExactly("status.not-accepted");
  }

  @Test
  void awaitsTheAnswerOfBothToAMatchOfTheProgramme() {
    Run run = Run.proposedBy(Run.PROGRAMME);
    assertThat(lines(run, Run.PROGRAMME))
        .containsExactly(
            "ACCEPTED blocked", "DECLINED blocked", "WITHDRAWN", "EXPIRED", "SUPERSEDED");
    run.then(new Accepted(run.now(), Run.ADA));
    assertThat(lines(run, Run.ADA))
        .containsExactly(
            "ACCEPTED blocked",
            "DECLINED",
            "WITHDRAWN blocked",
            "EXPIRED blocked",
            "SUPERSEDED blocked");
    assertThat(lines(run, Run.GRACE)).startsWith("ACCEPTED", "DECLINED", "WITHDRAWN blocked");
  }

  @Test
  void saysWhoMayAnswer() {
    Outlook outlook = of(Run.proposed());
    assertThat(outlook.moves())
        .extracting(move -> move.findings().stream().map(Finding::code).toList())
        .containsExactly(
            List.of("acceptance.repeated"),
            List.of("actor.other-side-needed"),
            List.of(),
            List.of("actor.programme-needed"),
            List.of("actor.programme-needed"));
    assertThat(outlook.move(EventType.DECLINED).orElseThrow().refusal())
        .contains(Decision.Reason.WRONG_ACTOR);
  }

  @Test
  void listsEveryMoveOutOfAStage() {
    assertThat(of(Run.accepted()).moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 blocked", "STAGE_ENTERED 4 with a reason", "PAUSED", "ENDED");
    assertThat(of(Run.readyToReflect()).moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 3",
            "STAGE_ENTERED 1 with a reason",
            "STAGE_ENTERED 4 with a reason",
            "PAUSED",
            "ENDED");
    assertThat(of(Run.reflecting()).moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 4 blocked", "STAGE_ENTERED 2 with a reason", "PAUSED", "ENDED");
    assertThat(of(Run.readyToComplete()).moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 with a reason",
            "STAGE_ENTERED 3 with a reason",
            "COMPLETED",
            "PAUSED",
            "ENDED");
  }

  // E21, E25, E26
  @Test
  void leavesAPauseByResumingOrEnding() {
    assertThat(of(Run.readyToLearn().paused()).moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 blocked", "STAGE_ENTERED 4 with a reason blocked", "RESUMED", "ENDED");
    Outlook closing = of(Run.readyToComplete().paused());
    assertThat(closing.moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 2 with a reason blocked",
            "STAGE_ENTERED 3 with a reason blocked",
            "COMPLETED blocked",
            "RESUMED",
            "ENDED");
    assertThat(closing.stage()).contains(Stage.TRANSITION_AND_CLOSURE);
    assertThat(closing.move(EventType.PAUSED)).isEmpty();
    assertThat(closing.move(EventType.COMPLETED).orElseThrow().findings())
        .extracting(Finding::code)
        .containsExactly("status.paused");
    assertThat(closing.unreachable())
        .flatExtracting(Outlook.Move::findings)
        .extracting(Finding::code)
        .containsExactly("status.paused", "move.none", "status.paused", "move.same-stage");
  }

  @Test
  void blocksAThirdPersonEverywhere() {
    for (Run run : List.of(Run.proposed(), Run.accepted(), Run.accepted().paused())) {
      assertThat(run.lifecycle().outlook(run.pair(), Run.STRANGER, run.now()).moves())
          .isNotEmpty()
          .allMatch(move -> move.refusal().equals(Optional.of(Decision.Reason.WRONG_ACTOR)));
    }
  }

  @Test
  void hasNoMoveLeftOnceClosed() {
    Run run = Run.accepted();
    run.then(new Ended(run.now(), Run.ADA));
    assertThat(of(run).moves()).isEmpty();
    assertThat(of(run).stage()).contains(Stage.RELATIONSHIP_BUILDING);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(of(Run.accepted()).to(Stage.LEARNING_AND_DEVELOPMENT).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Sessions held: 0, at least 1 is needed.",
            "Confirmations of the agreement: 0, at least 2 are needed.",
            "Open goals: 0, at least 1 is needed.");
  }

  @Test
  void blocksAMoveThatDoesNotExist() {
    Move skipped = of(Run.accepted()).to(Stage.PROGRESS_AND_REFLECTION);
    assertThat(skipped.refusal()).contains(Decision.Reason.NO_SUCH_MOVE);
    assertThat(skipped.findings()).extracting(Finding::code).containsExactly("move.none");
    assertThat(of(Run.accepted()).to(Stage.RELATIONSHIP_BUILDING).findings())
        .extracting(Finding::code)
        .containsExactly("move.same-stage");
  }

  @Test
  void findsMovesThatLeadToNoStage() {
    assertThat(of(Run.readyToComplete()).move(EventType.COMPLETED))
        .hasValueSatisfying(move -> assertThat(move.isPermitted()).isTrue());
    assertThat(of(Run.accepted()).move(EventType.COMPLETED)).isEmpty();
  }

  @Test
  void judgesAnEntityThatIsNotOurs() {
    EvidenceSource entity = EvidenceSource.builder()
        .put(Evidence.SESSIONS_HELD_IN_VISIT, 2)
        .put(Evidence.GOALS_WITHOUT_STEP, List.of("Write the thesis"))
        .build();
    Outlook outlook = Lifecycle.standard().outlook(Stage.LEARNING_AND_DEVELOPMENT, entity);
    assertThat(outlook.to(Stage.PROGRESS_AND_REFLECTION).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Goals without a step: 1, none may be left: Write the thesis.",
            "Feedback by the mentor in this stage: nothing is known of it here.");
    assertThat(outlook.moves())
        .extracting(OutlookTest::line)
        .containsExactly(
            "STAGE_ENTERED 3 blocked",
            "STAGE_ENTERED 1 with a reason",
            "STAGE_ENTERED 4 with a reason",
            "ENDED");
  }

  // E02, E03
  @Test
  void saysOfAnEntityThatIsNotOursWhichStagesItCannotEnter() {
    Outlook outlook = Lifecycle.standard()
        .outlook(Stage.PROGRESS_AND_REFLECTION, EvidenceSource.builder().build());
    assertThat(outlook.unreachable())
        .extracting(move -> move.to().orElseThrow())
        .containsExactly(Stage.RELATIONSHIP_BUILDING, Stage.PROGRESS_AND_REFLECTION);
    Move back = outlook.to(Stage.RELATIONSHIP_BUILDING);
    assertThat(back.refusal()).contains(Decision.Reason.NO_SUCH_MOVE);
    assertThat(back.findings()).extracting(Finding::code).containsExactly("move.none");
    Move same = outlook.to(Stage.PROGRESS_AND_REFLECTION);
    assertThat(same.refusal()).contains(Decision.Reason.DUPLICATE);
    assertThat(same.findings()).extracting(Finding::code).containsExactly("move.same-stage");
    assertThat(outlook.move(EventType.COMPLETED)).isEmpty();
    assertThat(outlook.move(EventType.PAUSED)).isEmpty();
  }

  @Test
  void judgesTheCompletionOfAnEntityThatIsNotOurs() {
    EvidenceSource nothing = EvidenceSource.builder().build();
    Outlook outlook = Lifecycle.standard().outlook(Stage.TRANSITION_AND_CLOSURE, nothing);
    assertThat(outlook.move(EventType.STAGE_ENTERED)).isEmpty();
    assertThat(outlook.move(EventType.COMPLETED))
        .hasValueSatisfying(move -> assertThat(move.findings()).hasSize(7));
  }

  @Test
  void saysOnceThatNothingIsKnownOfWhatTwoCriteriaAskFor() {
    EvidenceSource nothing = EvidenceSource.builder().build();
    assertThat(Lifecycle.standard()
            .outlook(Stage.RELATIONSHIP_BUILDING, nothing)
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
    Run closed = Run.accepted();
    closed.then(new Ended(closed.now(), Run.ADA));
    for (Run run : List.of(
        Run.proposed(),
        Run.accepted(),
        Run.readyToReflect(),
        Run.learning().paused(),
        Run.closing(),
        closed)) {
      for (Actor by : List.of(Run.ADA, Run.PROGRAMME, Run.STRANGER)) {
        for (Stage stage : Stage.values()) {
          Move move = run.lifecycle().outlook(run.pair(), by, run.now()).to(stage);
          Decision decision = run.tries(
              move.needsReason()
                  ? new StageEntered(run.now(), by, stage, "A reason")
                  : new StageEntered(run.now(), by, stage));
          assertThat(move.isPermitted()).isEqualTo(decision.isPermitted());
          assertThat(move.findings()).isEqualTo(decision.findings());
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
    Run run = Run.accepted(policy);
    Circumstances circumstances =
        Circumstances.at(run.now()).with(EvidenceSource.builder().put(badges, 2).build());
    assertThat(of(run).to(Stage.LEARNING_AND_DEVELOPMENT).isPermitted()).isFalse();
    assertThat(run.lifecycle()
            .outlook(run.pair(), Run.ADA, circumstances)
            .to(Stage.LEARNING_AND_DEVELOPMENT)
            .isPermitted())
        .isTrue();
    assertThat(run.lifecycle().advance(run.pair(), Run.ADA, circumstances).isPermitted())
        .isTrue();
  }
}
