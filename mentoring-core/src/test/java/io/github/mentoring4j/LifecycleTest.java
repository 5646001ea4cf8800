package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beginning, moving on and closing. */
class LifecycleTest {
  @Test
  void beginsWithAProposal() {
    Proposed proposal = new Proposed(START, PROGRAMME, "ada", "grace");
    Decision.Permitted begun =
        Lifecycle.standard().begin("m-1", proposal, START).orElseThrow();
    assertThat(begun.recorded().event()).isSameAs(proposal);
    assertThat(begun.recorded().revision()).isEqualTo(1);
    assertThat(begun.recorded().policy()).isEmpty();
    assertThat(begun.next().status()).isEqualTo(Mentorship.Status.PROPOSED);
    assertThat(begun.next().stage()).isEmpty();
  }

  @Test
  void doesNotBeginWithoutAnId() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Lifecycle.standard().begin(" ", new Proposed(START, ADA, "ada", "grace"), START))
        .withMessage("Mentorship has 1 fault: id is \" \" but needs 1 to 128 code points");
  }

  @Test
  @Situation("E16")
  void doesNotBeginByAThirdPerson() {
    Proposed proposal = new Proposed(START, STRANGER, "ada", "grace");
    assertRefused(
        Lifecycle.standard().begin("m-1", proposal, START),
        Refused.Kind.WRONG_ACTOR,
        "actor.not-a-party");
  }

  @Test
  @Situation({"E43", "E47"})
  void doesNotBeginInTheFuture() {
    Proposed proposal = new Proposed(START.plusSeconds(300).plusNanos(1), ADA, "ada", "grace");
    assertRefused(
        Lifecycle.standard().begin("m-1", proposal, START),
        Refused.Kind.IN_THE_FUTURE,
        "time.future");
  }

  @Test
  void aMatchByTheProgrammeNeedsTheYesOfBoth() {
    proposedBy(PROGRAMME)
        .and(new Accepted(START, GRACE))
        .then(pair -> assertThat(pair.status()).isEqualTo(Mentorship.Status.PROPOSED))
        .and(new Accepted(START, ADA))
        .then(pair -> assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE))
        .then(pair -> assertThat(pair.stage()).contains(Stage.RELATIONSHIP_BUILDING));
  }

  @Test
  void doesNotAdvanceBeforeTheAcceptance() {
    proposedBy(ADA).whenAdvanced().thenRefused(Refused.Kind.NOT_APPLICABLE, "status.not-accepted");
  }

  @Test
  @Situation("E16")
  void aThirdPersonLearnsNothingAboutTheState() {
    MentorshipStory closed = accepted().and(new Ended(START.plusSeconds(1), ADA));
    Verdict decision = closed.when(new Ended(Instant.EPOCH, STRANGER));
    decision.thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
    assertThat(decision.decision().findings().get(0).subjects()).containsExactly("charles");
  }

  @Test
  @Situation({"E01", "E50"})
  void everythingThatIsMissingIsSaidAtOnce() {
    MentorshipStory story = in(Stage.TRANSITION_AND_CLOSURE);
    story = story.and(new ActionAgreed(story.now(), ADA, actionOf("a-1")));
    Verdict decision = story.whenAdvanced();
    decision.thenRefused(
        Refused.Kind.CRITERIA_UNMET,
        "sessions-held-in-stage.at-least",
        "actions-open.none",
        "evaluations-by-mentee-in-stage.at-least",
        "successes.at-least",
        "future-plans-in-stage.at-least",
        "contact-choices-in-stage.at-least",
        "thanks-by-mentee-in-stage.at-least");
    assertThat(decision.decision().findings().get(1).subjects()).containsExactly("a-1");
  }

  @Test
  @Situation("E01")
  void unmetCriteriaAreOverriddenForAReasonThatIsRecorded() {
    MentorshipStory story = accepted();
    StageEntered entered = new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT);
    DecisionContext override =
        DecisionContext.at(story.now()).overriding("Both know each other well");
    Decision.Permitted permitted = story.when(entered, override).decision().orElseThrow();
    assertThat(permitted.recorded().override()).contains(Reason.of("Both know each other well"));
    assertThat(permitted.findings()).hasSize(3);
    assertThat(permitted.next().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);

    Decision.Permitted unneeded = readyIn(Stage.RELATIONSHIP_BUILDING)
        .when(
            entered(readyIn(Stage.RELATIONSHIP_BUILDING)),
            overridingAt(readyIn(Stage.RELATIONSHIP_BUILDING)))
        .decision()
        .orElseThrow();
    assertThat(unneeded.recorded().override()).isEmpty();
    assertThat(unneeded.findings())
        .extracting(Finding::code)
        .containsExactly("override.not-needed");
  }

  private static StageEntered entered(MentorshipStory story) {
    return new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT);
  }

  private static DecisionContext overridingAt(MentorshipStory story) {
    return DecisionContext.at(story.now()).overriding("In case it is needed");
  }

  @Test
  void unmetCriteriaOfEveryMoveAreOverridden() {
    MentorshipStory story = accepted();
    for (MentorshipEvent event : List.<MentorshipEvent>of(
        new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(story.now(), ADA, Stage.PROGRESS_AND_REFLECTION),
        new StageEntered(story.now(), ADA, Stage.TRANSITION_AND_CLOSURE),
        new Completed(story.now(), GRACE))) {
      Decision plain = story.when(event).decision();
      Verdict inAHurry =
          story.when(event, DecisionContext.at(event.at()).overriding("No time to lose"));
      Decision.Permitted overridden = inAHurry.decision().orElseThrow();
      story = story.and(event, DecisionContext.at(event.at()).overriding("No time to lose"));
      assertThat(plain.isPermitted()).isEqualTo(overridden.recorded().override().isEmpty());
      List<String> told =
          new ArrayList<>(plain.findings().stream().map(Finding::code).toList());
      if (plain.isPermitted()) {
        told.add("override.not-needed");
      }
      assertThat(overridden.findings()).extracting(Finding::code).isEqualTo(told);
    }
    assertThat(story.mentorship().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.COMPLETED);
  }

  @Test
  void anOverrideChangesNothingButCriteria() {
    MentorshipStory story = accepted();
    story
        .when(
            new StageEntered(story.now(), ADA, Stage.PROGRESS_AND_REFLECTION), overridingAt(story))
        .thenRefused(Refused.Kind.NO_SUCH_MOVE, "move.none");
    assertThat(DecisionContext.at(story.now()).override()).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DecisionContext.at(START).overriding(" "));
  }

  @Test
  @Situation({"E42", "E47"})
  void timeDoesNotRunBack() {
    MentorshipStory story = accepted().goal("g-1");
    Instant last = story.mentorship().lastEventAt();
    story.when(new Paused(last, ADA)).thenPermitted();
    story
        .when(new Paused(last.minusNanos(1), ADA))
        .thenRefused(Refused.Kind.TIME_REVERSED, "time.reversed");
  }

  @Test
  @Situation({"E06", "E42"})
  void noClockPreventsAnEnding() {
    MentorshipStory story = accepted().agreed();
    Instant last = story.mentorship().lastEventAt();
    for (Instant at : List.of(last.minusNanos(1), START, Instant.parse("0000-01-01T00:00:00Z"))) {
      for (Instant now : List.of(at, last, Instant.parse("9999-12-31T23:59:59Z"))) {
        MentorshipEvent ended = new Ended(at, GRACE);
        Verdict decision = story.when(ended, DecisionContext.at(now));
        decision.thenPermitted();
        Mentorship next = decision.decision().orElseThrow().next();
        assertThat(next.closing().orElseThrow().at()).isEqualTo(last);
        assertThat(next.lastEventAt()).isEqualTo(last);
        assertThat(decision.decision().orElseThrow().recorded().event()).isEqualTo(ended);
      }
    }
    DecisionContext behind = DecisionContext.at(START.minus(Duration.ofDays(1)));
    story.when(new Ended(last, GRACE), behind).thenPermitted();
    story
        .when(new Ended(last.plusNanos(1), GRACE), behind)
        .thenRefused(Refused.Kind.IN_THE_FUTURE, "time.future");
  }

  @Test
  @Situation("E42")
  void aClockThatIsSlightlyBehindBlocksNoMove() {
    MentorshipStory story = readyIn(Stage.RELATIONSHIP_BUILDING);
    Instant last = story.mentorship().lastEventAt();
    Instant behind = last.minusMillis(1);
    assertThat(story.mentorship().timeFor(behind)).isEqualTo(last);
    assertThat(story.mentorship().timeFor(last.plusMillis(1))).isEqualTo(last.plusMillis(1));
    assertThat(story.lifecycle().advance(story.mentorship(), ADA, behind).isPermitted())
        .isTrue();
    assertThat(story.lifecycle().moves(story.mentorship(), ADA, behind).outgoing())
        .allMatch(Moves.Move::isPermitted);
  }

  @Test
  @Situation({"E43", "E47"})
  void nothingIsRecordedInTheFuture() {
    MentorshipStory story = accepted();
    Instant tolerated = story.now().plus(Duration.ofMinutes(5));
    DecisionContext now = DecisionContext.at(story.now());
    story.when(new Paused(tolerated, ADA), now).thenPermitted();
    story
        .when(new Paused(tolerated.plusNanos(1), ADA), now)
        .thenRefused(Refused.Kind.IN_THE_FUTURE, "time.future");
  }

  @Test
  void timeAndCriteriaAreJudgedTogether() {
    MentorshipStory story = accepted().goal("g-1").session("s-1");
    story
        .when(new StageEntered(START, ADA, Stage.LEARNING_AND_DEVELOPMENT))
        .thenRefused(
            Refused.Kind.TIME_REVERSED, "time.reversed", "agreement-confirmations.at-least");
  }

  @Test
  @Situation("E08")
  void completingEarlyWithoutASuccessIsJustCompleting() {
    MentorshipStory dropped =
        accepted().agreed().goal("g-1").assessed("g-1", Goal.Assessment.Status.DROPPED);
    assertThat(completedByOverride(dropped)).isEqualTo(Mentorship.Outcome.COMPLETED);
    MentorshipStory open =
        accepted().agreed().goal("g-1").goal("g-2").assessed("g-1", Goal.Assessment.Status.MET);
    assertThat(completedByOverride(open)).isEqualTo(Mentorship.Outcome.COMPLETED);
    MentorshipStory endless = accepted().goal("g-1").assessed("g-1", Goal.Assessment.Status.MET);
    assertThat(completedByOverride(endless)).isEqualTo(Mentorship.Outcome.COMPLETED);
  }

  private static Mentorship.Outcome completedByOverride(MentorshipStory story) {
    story = story.entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    Verdict decision = story.when(new Completed(story.now(), ADA), overridingAt(story));
    return decision.decision().orElseThrow().next().closing().orElseThrow().outcome();
  }

  @Test
  void aRefusalIsThrownOnlyWhenAskedFor() {
    Verdict refused = accepted().when(new SessionHeld(START.plusSeconds(1), ADA, "s-9"));
    assertThatExceptionOfType(EventRefusedException.class)
        .isThrownBy(refused.decision()::orElseThrow)
        .withMessage("session-held of m-1 is refused (not-applicable): No session s-9 is planned.")
        .satisfies(e -> assertThat(e.refusal()).isSameAs(refused.decision()));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            new Decision.Refused("m-1", new Ended(START, ADA), Refused.Kind.CLOSED, List.of()));
  }

  @Test
  void onlyTheMessageOfARefusalTravels() throws Exception {
    EventRefusedException thrown =
        new EventRefusedException((Refused) accepted().whenAdvanced().decision());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      EventRefusedException read = (EventRefusedException) in.readObject();
      assertThat(read).hasMessage(thrown.getMessage());
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(read::refusal)
          .withMessage(
              "a serialized exception keeps its message, not its refusal: " + thrown.getMessage());
    }
  }

  @Test
  void saysWhatItAsksFor() {
    Lifecycle lifecycle = Lifecycle.standard();
    assertThat(lifecycle.policy()).isSameAs(LifecyclePolicy.standard());
    assertThat(lifecycle.evidenceFor(Stage.RELATIONSHIP_BUILDING, Stage.LEARNING_AND_DEVELOPMENT))
        .containsExactly(
            Evidence.SESSIONS_HELD,
            Evidence.AGREEMENT_CONFIRMATIONS,
            Evidence.GOALS_OPEN,
            Evidence.GOALS_WITHOUT_MEASURE_OR_DATE);
    assertThat(lifecycle.evidenceFor(Stage.LEARNING_AND_DEVELOPMENT, Stage.RELATIONSHIP_BUILDING))
        .isEmpty();
  }
}
