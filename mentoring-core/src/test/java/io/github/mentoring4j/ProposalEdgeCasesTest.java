package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Proposals that are not accepted. */
class ProposalEdgeCasesTest {

  private static Declined declined(MentorshipStory story, Actor by, String reason) {
    return new Declined(story.now(), by, reason);
  }

  @Test
  @Situation("E11")
  void aNoClosesTheProposalForGood() {
    MentorshipStory story = proposedBy(ADA);
    story = story.and(declined(story, GRACE, "I have no time this year"));
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.CLOSED);
    assertThat(story.mentorship().stage()).isEmpty();
    assertThat(story.mentorship().acceptedAt()).isEmpty();
    assertThat(story.mentorship().closing()).hasValueSatisfying(closing -> {
      assertThat(closing.outcome()).isEqualTo(Outcome.DECLINED);
      assertThat(closing.by()).isEqualTo(Actor.Role.MENTOR);
      assertThat(closing.at()).isEqualTo(START);
      assertThat(closing.reason()).contains(Reason.of("I have no time this year"));
    });
    story.when(new Accepted(story.now(), GRACE)).thenRefused(Refused.Kind.CLOSED, "status.closed");
    story.when(declined(story, GRACE, "No")).thenRefused(Refused.Kind.CLOSED, "status.closed");
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E11")
  void aNoNeedsNoReason() {
    Verdict decision = proposedBy(ADA).when(new Declined(START, GRACE));
    decision.thenPermitted();
    assertThat(closing(decision).reason()).isEmpty();
  }

  @Test
  @Situation("E11")
  void aReasonIsWordsOrACodeOfTheApplicationOrBoth() {
    for (Reason reason : List.of(
        Reason.of("I have no time this year"),
        Reason.ofCode("no-time"),
        Reason.ofCode("no-time", "Ask me again in May"))) {
      Verdict decision = proposedBy(ADA).when(new Declined(START, GRACE, reason));
      decision.thenPermitted();
      assertThat(closing(decision).reason()).contains(reason);
    }
  }

  @Test
  @Situation("E11")
  void theProgrammeDeclinesWhatIsNotEligibleAndSaysWhy() {
    for (MentorshipStory story : List.of(proposedBy(ADA), proposedBy(GRACE))) {
      Verdict silent = story.when(new Declined(START, PROGRAMME));
      silent.thenRefused(Refused.Kind.CRITERIA_UNMET, "decline.reason-missing");
      assertThat(message(silent)).isEqualTo("To decline a proposal, the programme needs a reason.");
      Verdict decision = story.when(new Declined(START, PROGRAMME, Reason.ofCode("not-eligible")));
      decision.thenPermitted();
      assertThat(closing(decision).outcome()).isEqualTo(Outcome.DECLINED);
      assertThat(closing(decision).by()).isEqualTo(Actor.Role.PROGRAMME);
    }
    proposedBy(PROGRAMME)
        .when(new Declined(START, Actor.programme("coordinator-7"), "Somebody else's mistake"))
        .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.other-side-needed");
  }

  @Test
  void anyCoordinatorTakesBackWhatAnotherHasProposed() {
    Actor one = Actor.programme("coordinator-7");
    Actor other = Actor.programme("coordinator-8");
    MentorshipStory story = proposedBy(one);
    assertThat(story.mentorship().proposedBy()).contains(one);
    story.when(new Withdrawn(START, other)).thenPermitted();
  }

  @Test
  @Situation("E15")
  void proposingCountsAsAYes() {
    MentorshipStory story = proposedBy(GRACE);
    story
        .when(new Accepted(story.now(), GRACE))
        .thenRefused(Refused.Kind.DUPLICATE, "acceptance.repeated");
    story = story.and(new Accepted(story.now(), ADA));
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(story.mentorship().acceptedAt()).contains(START);
  }

  @Test
  void onlyWhoWasAskedSaysNo() {
    MentorshipStory story = proposedBy(ADA);
    Verdict byProposer = story.when(new Declined(story.now(), ADA));
    byProposer.thenRefused(Refused.Kind.WRONG_ACTOR, "actor.other-side-needed");
    assertThat(message(byProposer)).isEqualTo("The proposer cannot decline the proposal.");
    assertThat(advice(byProposer)).isEqualTo("Withdraw it instead.");
    proposedBy(PROGRAMME)
        .when(new Declined(story.now(), PROGRAMME, "A mistake"))
        .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.other-side-needed");
  }

  @Test
  void eitherSideSaysNoToAMatchOfTheProgramme() {
    for (Actor side : List.of(ADA, GRACE)) {
      MentorshipStory story = proposedBy(PROGRAMME);
      story.when(new Declined(story.now(), side)).thenPermitted();
      story = story.and(new Accepted(story.now(), ADA));
      story.when(new Declined(story.now(), side)).thenPermitted();
    }
  }

  @Test
  void onlyWhoProposedWithdraws() {
    List<Actor> parties = List.of(ADA, GRACE, PROGRAMME);
    for (Actor proposer : parties) {
      for (Actor by : parties) {
        Verdict decision = proposedBy(proposer).when(new Withdrawn(START, by));
        if (by.equals(proposer)) {
          decision.thenPermitted();
        } else {
          decision.thenRefused(Refused.Kind.WRONG_ACTOR, "actor.proposer-needed");
          assertThat(message(decision)).isEqualTo("Only the proposer can withdraw the proposal.");
        }
      }
    }
  }

  @Test
  void onlyTheProgrammeGivesAProposalUpOrReplacesIt() {
    for (Actor side : List.of(ADA, GRACE)) {
      for (MentorshipEvent event : List.of(new Expired(START, side), new Superseded(START, side))) {
        proposedBy(ADA).when(event).thenRefused(Refused.Kind.WRONG_ACTOR, "actor.programme-needed");
      }
    }
    proposedBy(ADA).when(new Expired(START, PROGRAMME)).thenPermitted();
    proposedBy(ADA).when(new Superseded(START, PROGRAMME, Optional.of("m-2"))).thenPermitted();
  }

  @Test
  @Situation("E16")
  void aThirdPersonEndsNoProposal() {
    for (MentorshipEvent event : List.of(
        new Declined(START, STRANGER),
        new Withdrawn(START, STRANGER),
        new Expired(START, STRANGER),
        new Superseded(START, STRANGER))) {
      proposedBy(ADA).when(event).thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
    }
  }

  @Test
  void theEventSaysHowAProposalEnded() {
    assertEnd(
        new Withdrawn(START, ADA, "I found a course"),
        Outcome.WITHDRAWN,
        Actor.Role.MENTEE,
        Optional.of(Reason.of("I found a course")));
    assertEnd(new Withdrawn(START, ADA), Outcome.WITHDRAWN, Actor.Role.MENTEE, Optional.empty());
    assertEnd(
        new Expired(START, PROGRAMME), Outcome.EXPIRED, Actor.Role.PROGRAMME, Optional.empty());
    assertEnd(
        new Superseded(START, PROGRAMME, Optional.of("m-2")),
        Outcome.SUPERSEDED,
        Actor.Role.PROGRAMME,
        Optional.empty());
  }

  private static void assertEnd(
      MentorshipEvent event, Outcome outcome, Actor.Role by, Optional<Reason> reason) {
    Mentorship.Closing closing = closing(proposedBy(ADA).when(event));
    assertThat(closing.outcome()).isEqualTo(outcome);
    assertThat(closing.by()).isEqualTo(by);
    assertThat(closing.at()).isEqualTo(event.at());
    assertThat(closing.reason()).isEqualTo(reason);
    assertThat(closing.successor())
        .isEqualTo(outcome == Outcome.SUPERSEDED ? Optional.of("m-2") : Optional.empty());
  }

  @Test
  void whatTookThePlaceOfAProposalNeedNotBeNamed() {
    Mentorship.Closing closing = closing(proposedBy(ADA).when(new Superseded(START, PROGRAMME)));
    assertThat(closing.outcome()).isEqualTo(Outcome.SUPERSEDED);
    assertThat(closing.successor()).isEmpty();
  }

  @Test
  void whatBothHaveAcceptedIsEndedInstead() {
    for (MentorshipStory story :
        List.of(accepted(), accepted().paused(), in(Stage.TRANSITION_AND_CLOSURE))) {
      for (MentorshipEvent event : List.of(
          new Declined(story.now(), GRACE),
          new Withdrawn(story.now(), ADA),
          new Expired(story.now(), PROGRAMME),
          new Superseded(story.now(), PROGRAMME))) {
        Verdict decision = story.when(event);
        decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "status.accepted");
        assertThat(message(decision))
            .isEqualTo("The relationship has been accepted by both sides.");
        assertThat(advice(decision)).isEqualTo("End it instead.");
      }
    }
  }

  @Test
  @Situation("E66")
  void nothingTakesItsOwnPlace() {
    MentorshipStory story = proposedBy(ADA);
    story
        .when(new Superseded(START, PROGRAMME, story.mentorship().id()))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "successor.itself");
  }

  @Test
  @Situation("E12")
  void askingAgainAfterANoIsANewRelationshipThatNamesTheEarlierOne() {
    MentorshipStory story = proposedBy(ADA);
    story = story.and(new Declined(story.now(), GRACE));
    Proposed again = new Proposed(
        story.now(), ADA, "ada", "grace", Optional.of(story.mentorship().id()));
    Verdict reopened = story.when(again);
    reopened.thenRefused(Refused.Kind.CLOSED, "status.closed");
    assertThat(advice(reopened))
        .isEqualTo("Begin a new one that names this one as its predecessor.");
    Mentorship second =
        story.lifecycle().begin("m-2", again, story.now()).orElseThrow().next();
    assertThat(second.status()).isEqualTo(Mentorship.Status.PROPOSED);
    assertThat(second.predecessor()).contains("m-1");
    assertThat(story.mentorship().closing().orElseThrow().outcome()).isEqualTo(Outcome.DECLINED);
  }

  @Test
  @Situation("E12")
  void aRelationshipIsNotItsOwnPredecessor() {
    Proposed again = new Proposed(START, ADA, "ada", "grace", Optional.of("m-1"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Lifecycle.standard().begin("m-1", again, START))
        .satisfies(e -> assertThat(e.faults())
            .containsExactly(new InvalidValueException.Fault(
                "predecessor", "m-1", "the id of another relationship")));
  }
}
