package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may begin, move on and close, and when. Codes such as E01 number the situations that an expert would ask about. */
class LifecycleTest {
  private static final ActionItem DRAFT =
      ActionItem.builder().id("a-1").text("Send the draft plan").build();

  @Test
  void beginsWithAProposal() {
    Proposed proposal = new Proposed(Run.START, Run.PROGRAMME, "ada", "grace");
    Decision.Permitted begun =
        Lifecycle.standard().begin("m-1", proposal, Run.START).orElseThrow();
    assertThat(begun.recorded().event()).isSameAs(proposal);
    assertThat(begun.recorded().revision()).isEqualTo(1);
    assertThat(begun.recorded().policy()).isEmpty();
    assertThat(begun.next().status()).isEqualTo(Mentorship.Status.PROPOSED);
    assertThat(begun.next().stage()).isEmpty();
  }

  @Test
  void doesNotBeginWithoutAnId() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Lifecycle.standard()
            .begin(" ", new Proposed(Run.START, Run.ADA, "ada", "grace"), Run.START))
        .withMessage("Mentorship has 1 fault: id is \" \" but needs 1 to 128 code points");
  }

  // E16
  @Test
  void doesNotBeginByAThirdPerson() {
    Proposed proposal = new Proposed(Run.START, Run.STRANGER, "ada", "grace");
    assertRefused(
        Lifecycle.standard().begin("m-1", proposal, Run.START),
        Reason.WRONG_ACTOR,
        "actor.not-a-party");
  }

  // E43, E47
  @Test
  void doesNotBeginInTheFuture() {
    Proposed proposal =
        new Proposed(Run.START.plusSeconds(300).plusNanos(1), Run.ADA, "ada", "grace");
    assertRefused(
        Lifecycle.standard().begin("m-1", proposal, Run.START),
        Reason.IN_THE_FUTURE,
        "time.future");
  }

  @Test
  void aMatchByTheProgrammeNeedsTheYesOfBoth() {
    Lifecycle lifecycle = Lifecycle.standard();
    Mentorship pair = lifecycle
        .begin("m-1", new Proposed(Run.START, Run.PROGRAMME, "ada", "grace"), Run.START)
        .orElseThrow()
        .next();
    pair = lifecycle
        .decide(pair, new Accepted(Run.START, Run.GRACE), Run.START)
        .orElseThrow()
        .next();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.PROPOSED);
    pair = lifecycle
        .decide(pair, new Accepted(Run.START, Run.ADA), Run.START)
        .orElseThrow()
        .next();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(pair.stage()).contains(Stage.RELATIONSHIP_BUILDING);
  }

  // E15
  @Test
  void onlyASideThatHasNotSaidYesAccepts() {
    assertRefused(
        Run.proposed().tries(new Accepted(Run.START, Run.ADA)),
        Reason.DUPLICATE,
        "acceptance.repeated");
    assertRefused(
        Run.accepted().tries(new Accepted(Run.START.plusSeconds(1), Run.GRACE)),
        Reason.DUPLICATE,
        "acceptance.repeated");
    assertRefused(
        Run.proposed().tries(new Accepted(Run.START, Run.PROGRAMME)),
        Reason.WRONG_ACTOR,
        "actor.side-needed");
  }

  // E16
  @Test
  void aThirdPersonLearnsNothingAboutTheState() {
    Run closed = Run.accepted().then(new Ended(Run.START.plusSeconds(1), Run.ADA));
    Decision decision = closed.tries(new Ended(Instant.EPOCH, Run.STRANGER));
    assertRefused(decision, Reason.WRONG_ACTOR, "actor.not-a-party");
    assertThat(decision.findings().get(0).subjects()).containsExactly("charles");
  }

  @Test
  void isProposedOnlyOnce() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(new Proposed(run.now(), Run.ADA, "ada", "grace")),
        Reason.DUPLICATE,
        "proposal.repeated");
  }

  // E01, E50
  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    Run run = Run.closing();
    run.then(new ActionAgreed(run.now(), Run.ADA, DRAFT));
    Decision decision = run.lifecycle().advance(run.pair(), Run.GRACE, run.now());
    assertRefused(
        decision,
        Reason.CRITERIA_UNMET,
        "sessions-held-in-visit.at-least",
        "actions-open.none",
        "evaluations-by-mentee-in-visit.at-least",
        "successes.at-least",
        "future-plans-in-visit.at-least",
        "contact-choices-in-visit.at-least",
        "thanks-by-mentee-in-visit.at-least");
    assertThat(decision.findings().get(1).subjects()).containsExactly("a-1");
  }

  // E02, E03
  @Test
  void stagesAreNeitherRepeatedNorSkipped() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(new StageEntered(run.now(), Run.ADA, Stage.RELATIONSHIP_BUILDING, "again")),
        Reason.DUPLICATE,
        "move.same-stage");
    Decision skipped =
        run.tries(new StageEntered(run.now(), Run.ADA, Stage.PROGRESS_AND_REFLECTION));
    assertRefused(skipped, Reason.NO_SUCH_MOVE, "move.none");
    assertThat(skipped.findings().get(0).subjects())
        .containsExactly("learning-and-development", "transition-and-closure");
    assertRefused(
        run.tries(new Completed(run.now(), Run.ADA)),
        Reason.NO_SUCH_MOVE,
        "completion.not-in-last-stage");
  }

  // E04, E05
  @Test
  void aStepBackNeedsAReasonAndStartsTheVisitAnew() {
    Run run = Run.reflecting();
    assertRefused(
        run.tries(new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT)),
        Reason.CRITERIA_UNMET,
        "reason.missing");
    run.entered(Stage.LEARNING_AND_DEVELOPMENT, "A new task came up");
    assertRefused(
        run.lifecycle().advance(run.pair(), Run.ADA, run.now()),
        Reason.CRITERIA_UNMET,
        "sessions-held-in-visit.at-least",
        "feedback-by-mentor-in-visit.at-least");
    assertThat(run.pair().goals()).hasSize(1);
    run.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    assertThat(run.pair().agreementConfirmedBy()).isEmpty();
    assertThat(run.pair().agreement()).contains(Run.TERMS);
    assertRefused(
        run.lifecycle().advance(run.pair(), Run.ADA, run.now()),
        Reason.CRITERIA_UNMET,
        "agreement-confirmations.at-least");
  }

  // E08
  @Test
  void aPairMayCloseEarlyWithAReason() {
    Run run = Run.accepted().entered(Stage.TRANSITION_AND_CLOSURE, "Everything is reached");
    assertThat(run.pair().stage()).contains(Stage.TRANSITION_AND_CLOSURE);
    assertThat(run.history().get(2).policy()).isEmpty();
  }

  @Test
  void aGuardedMoveNamesItsPolicy() {
    Run run = Run.learning();
    RecordedEvent last = run.history().get(run.history().size() - 1);
    assertThat(last.policy()).contains(new LifecyclePolicy.Reference("standard", 1));
    assertThat(last.override()).isEmpty();
  }

  // E01
  @Test
  void unmetCriteriaAreOverriddenForAReasonThatIsRecorded() {
    Run run = Run.accepted();
    StageEntered entered = new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT);
    Circumstances override = Circumstances.at(run.now()).overriding("Both know each other well");
    Decision.Permitted permitted = run.tries(entered, override).orElseThrow();
    assertThat(permitted.recorded().override()).contains("Both know each other well");
    assertThat(permitted.findings()).hasSize(3);
    assertThat(permitted.next().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);

    Decision.Permitted unneeded = Run.readyToLearn()
        .tries(entered(Run.readyToLearn()), overridingAt(Run.readyToLearn()))
        .orElseThrow();
    assertThat(unneeded.recorded().override()).isEmpty();
  }

  private static StageEntered entered(Run run) {
    return new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT);
  }

  private static Circumstances overridingAt(Run run) {
    return Circumstances.at(run.now()).overriding("In case it is needed");
  }

  @Test
  void anOverrideChangesNothingButCriteria() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(
            new StageEntered(run.now(), Run.ADA, Stage.PROGRESS_AND_REFLECTION), overridingAt(run)),
        Reason.NO_SUCH_MOVE,
        "move.none");
    assertThat(Circumstances.at(run.now()).override()).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Circumstances.at(Run.START).overriding(" "));
  }

  // E42, E47
  @Test
  void timeDoesNotRunBack() {
    Run run = Run.accepted().goal("g-1");
    Instant last = run.pair().lastEventAt();
    assertThat(run.tries(new Ended(last, Run.ADA)).isPermitted()).isTrue();
    assertRefused(
        run.tries(new Ended(last.minusNanos(1), Run.ADA)), Reason.TIME_REVERSED, "time.reversed");
  }

  // E43, E47
  @Test
  void nothingIsRecordedInTheFuture() {
    Run run = Run.accepted();
    Instant tolerated = run.now().plus(Duration.ofMinutes(5));
    assertThat(run.tries(new Ended(tolerated, Run.ADA)).isPermitted()).isTrue();
    assertRefused(
        run.tries(new Ended(tolerated.plusNanos(1), Run.ADA)), Reason.IN_THE_FUTURE, "time.future");
  }

  @Test
  void timeAndCriteriaAreJudgedTogether() {
    Run run = Run.accepted().goal("g-1").session("s-1");
    assertRefused(
        run.tries(new StageEntered(Run.START, Run.ADA, Stage.LEARNING_AND_DEVELOPMENT)),
        Reason.TIME_REVERSED,
        "time.reversed",
        "agreement-confirmations.at-least");
  }

  // E06
  @Test
  void endingIsAlwaysPossible() {
    for (Actor by : List.of(Run.ADA, Run.GRACE, Run.PROGRAMME)) {
      for (Run run : List.of(Run.accepted(), Run.learning(), Run.reflecting(), Run.closing())) {
        Mentorship ended = run.tries(new Ended(run.now(), by)).orElseThrow().next();
        assertThat(ended.status()).isEqualTo(Mentorship.Status.CLOSED);
        assertThat(ended.closing().orElseThrow().outcome())
            .isEqualTo(Mentorship.Outcome.ENDED_EARLY);
      }
    }
  }

  // E06, E47
  @Test
  void endingAfterThePlannedEndIsALapse() {
    Run run = Run.accepted().agreed();
    Instant end = run.pair().plannedEnd().orElseThrow();
    run.later(Duration.between(run.now(), end));
    assertThat(run.tries(new Ended(end, Run.GRACE, "We lost touch"))
            .orElseThrow()
            .next()
            .closing())
        .hasValueSatisfying(closing -> {
          assertThat(closing.outcome()).isEqualTo(Mentorship.Outcome.LAPSED);
          assertThat(closing.by()).isEqualTo(Actor.Role.MENTOR);
          assertThat(closing.at()).isEqualTo(end);
          assertThat(closing.reason()).contains("We lost touch");
        });
    assertThat(outcome(run, new Ended(end.minusNanos(1), Run.ADA)))
        .isEqualTo(Mentorship.Outcome.ENDED_EARLY);
  }

  // E08, E47
  @Test
  void completingWellBeforeThePlannedEndIsASuccess() {
    Run run = Run.readyToComplete();
    Instant end = run.pair().plannedEnd().orElseThrow();
    assertThat(outcome(run, new Completed(run.now(), Run.ADA)))
        .isEqualTo(Mentorship.Outcome.COMPLETED_EARLY);
    Instant fourWeeksBefore = end.minus(Duration.ofDays(28));
    run.later(Duration.between(run.now(), fourWeeksBefore));
    assertThat(outcome(run, new Completed(fourWeeksBefore, Run.ADA)))
        .isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(outcome(run, new Completed(fourWeeksBefore.minusNanos(1), Run.ADA)))
        .isEqualTo(Mentorship.Outcome.COMPLETED_EARLY);
  }

  // E08
  @Test
  void completingEarlyWithoutASuccessIsJustCompleting() {
    Run dropped = Run.accepted().agreed().goal("g-1").assessed("g-1", Assessment.Status.DROPPED);
    assertThat(completedByOverride(dropped)).isEqualTo(Mentorship.Outcome.COMPLETED);
    Run open =
        Run.accepted().agreed().goal("g-1").goal("g-2").assessed("g-1", Assessment.Status.MET);
    assertThat(completedByOverride(open)).isEqualTo(Mentorship.Outcome.COMPLETED);
    Run endless = Run.accepted().goal("g-1").assessed("g-1", Assessment.Status.MET);
    assertThat(completedByOverride(endless)).isEqualTo(Mentorship.Outcome.COMPLETED);
  }

  private static Mentorship.Outcome completedByOverride(Run run) {
    run.entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    Decision decision = run.tries(new Completed(run.now(), Run.ADA), overridingAt(run));
    return decision.orElseThrow().next().closing().orElseThrow().outcome();
  }

  private static Mentorship.Outcome outcome(Run run, MentorshipEvent event) {
    return run.tries(event).orElseThrow().next().closing().orElseThrow().outcome();
  }

  // E27
  @Test
  void whatIsClosedStaysClosed() {
    Run run = Run.readyToComplete();
    run.then(new Completed(run.now(), Run.GRACE));
    assertRefused(run.tries(new Ended(run.now(), Run.ADA)), Reason.CLOSED, "status.closed");
    assertRefused(
        run.tries(new Noted(Run.START, Run.ADA, Noted.Kind.THANKS)),
        Reason.CLOSED,
        "status.closed");
    assertThat(run.pair().stage()).contains(Stage.TRANSITION_AND_CLOSURE);
  }

  @Test
  void aRefusalIsThrownOnlyWhenAskedFor() {
    Decision refused =
        Run.accepted().tries(new SessionHeld(Run.START.plusSeconds(1), Run.ADA, "s-9"));
    assertThatExceptionOfType(TransitionRefusedException.class)
        .isThrownBy(refused::orElseThrow)
        .withMessage("refused (NOT_APPLICABLE): No session s-9 is planned.")
        .satisfies(e -> assertThat(e.refusal()).isSameAs(refused));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Decision.Refused(Reason.CLOSED, List.of()));
  }

  @Test
  void saysWhatItAsksFor() {
    Lifecycle lifecycle = Lifecycle.standard();
    assertThat(lifecycle.policy()).isSameAs(LifecyclePolicy.standard());
    assertThat(lifecycle.evidence(Stage.RELATIONSHIP_BUILDING, Stage.LEARNING_AND_DEVELOPMENT))
        .containsExactly(
            Evidence.SESSIONS_HELD,
            Evidence.AGREEMENT_CONFIRMATIONS,
            Evidence.GOALS_OPEN,
            Evidence.GOALS_WITHOUT_MEASURE_OR_DATE);
    assertThat(lifecycle.evidence(Stage.LEARNING_AND_DEVELOPMENT, Stage.RELATIONSHIP_BUILDING))
        .isEmpty();
  }
}
