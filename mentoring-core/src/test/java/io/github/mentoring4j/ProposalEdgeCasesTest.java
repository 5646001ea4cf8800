package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a proposal that is not accepted. Codes such as E11 number the situations. */
class ProposalEdgeCasesTest {

  private static Declined declined(Run run, Actor by, String reason) {
    return new Declined(run.now(), by, Optional.of(reason));
  }

  // E11
  @Test
  void aNoClosesTheProposalForGood() {
    Run run = Run.proposed();
    run.then(declined(run, Run.GRACE, "I have no time this year"));
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.CLOSED);
    assertThat(run.pair().stage()).isEmpty();
    assertThat(run.pair().acceptedAt()).isEmpty();
    assertThat(run.pair().closing()).hasValueSatisfying(closing -> {
      assertThat(closing.outcome()).isEqualTo(Outcome.DECLINED);
      assertThat(closing.by()).isEqualTo(Actor.Role.MENTOR);
      assertThat(closing.at()).isEqualTo(Run.START);
      assertThat(closing.reason()).contains("I have no time this year");
    });
    assertRefused(run.tries(new Accepted(run.now(), Run.GRACE)), Reason.CLOSED, "status.closed");
    assertRefused(run.tries(declined(run, Run.GRACE, "No")), Reason.CLOSED, "status.closed");
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }

  // E11
  @Test
  void aNoNeedsNoReason() {
    Decision decision = Run.proposed().tries(new Declined(Run.START, Run.GRACE));
    assertPermitted(decision);
    assertThat(closing(decision).reason()).isEmpty();
  }

  // E11, E47
  @Test
  void theReasonForANoIsAtMostFiveHundredCharactersLong() {
    Run run = Run.proposed();
    assertPermitted(run.tries(declined(run, Run.GRACE, "🌱".repeat(500))));
    Decision decision = run.tries(declined(run, Run.GRACE, "🌱".repeat(501)));
    assertRefused(decision, Reason.LIMIT_EXCEEDED, "decline.reason-too-long");
    assertFacts(decision, Fact.count(501), Fact.count(500));
    assertThat(message(decision))
        .isEqualTo("The reason is 501 characters long, and 500 are the most.");
  }

  // E11, E47
  @Test
  void aPolicySaysHowLongTheReasonForANoMayBe() {
    Run run = Run.proposed(LifecyclePolicy.standard().toBuilder()
        .id("brief")
        .longestDeclineReason(3)
        .build());
    assertPermitted(run.tries(declined(run, Run.GRACE, "Abc")));
    assertRefused(
        run.tries(declined(run, Run.GRACE, "Abcd")),
        Reason.LIMIT_EXCEEDED,
        "decline.reason-too-long");
    assertPermitted(
        run.tries(new Withdrawn(run.now(), Run.ADA, Optional.of("The limit is for a no alone"))));
  }

  // E15
  @Test
  void proposingCountsAsAYes() {
    Run run = Run.proposedBy(Run.GRACE);
    assertRefused(
        run.tries(new Accepted(run.now(), Run.GRACE)), Reason.DUPLICATE, "acceptance.repeated");
    run.then(new Accepted(run.now(), Run.ADA));
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(run.pair().acceptedAt()).contains(Run.START);
  }

  @Test
  void onlyWhoWasAskedSaysNo() {
    Run run = Run.proposed();
    Decision byProposer = run.tries(new Declined(run.now(), Run.ADA));
    assertRefused(byProposer, Reason.WRONG_ACTOR, "actor.other-side-needed");
    assertThat(message(byProposer))
        .isEqualTo("Who has proposed the relationship cannot decline it.");
    assertThat(advice(byProposer)).isEqualTo("Withdraw it instead.");
    assertRefused(
        run.tries(new Declined(run.now(), Run.PROGRAMME)), Reason.WRONG_ACTOR, "actor.side-needed");
    assertRefused(
        Run.proposedBy(Run.PROGRAMME).tries(new Declined(run.now(), Run.PROGRAMME)),
        Reason.WRONG_ACTOR,
        "actor.side-needed");
  }

  @Test
  void eitherSideSaysNoToAMatchOfTheProgramme() {
    for (Actor side : List.of(Run.ADA, Run.GRACE)) {
      Run run = Run.proposedBy(Run.PROGRAMME);
      assertPermitted(run.tries(new Declined(run.now(), side)));
      run.then(new Accepted(run.now(), Run.ADA));
      assertPermitted(run.tries(new Declined(run.now(), side)));
    }
  }

  @Test
  void onlyWhoProposedWithdraws() {
    List<Actor> parties = List.of(Run.ADA, Run.GRACE, Run.PROGRAMME);
    for (Actor proposer : parties) {
      for (Actor by : parties) {
        Decision decision = Run.proposedBy(proposer).tries(new Withdrawn(Run.START, by));
        if (by.equals(proposer)) {
          assertPermitted(decision);
        } else {
          assertRefused(decision, Reason.WRONG_ACTOR, "actor.proposer-needed");
          assertThat(message(decision))
              .isEqualTo("Only who has proposed the relationship can withdraw it.");
        }
      }
    }
  }

  @Test
  void onlyTheProgrammeGivesAProposalUpOrReplacesIt() {
    for (Actor side : List.of(Run.ADA, Run.GRACE)) {
      for (MentorshipEvent event :
          List.of(new Expired(Run.START, side), new Superseded(Run.START, side))) {
        assertRefused(Run.proposed().tries(event), Reason.WRONG_ACTOR, "actor.programme-needed");
      }
    }
    assertPermitted(Run.proposed().tries(new Expired(Run.START, Run.PROGRAMME)));
    assertPermitted(
        Run.proposed().tries(new Superseded(Run.START, Run.PROGRAMME, Optional.of("m-2"))));
  }

  // E16
  @Test
  void aThirdPersonEndsNoProposal() {
    for (MentorshipEvent event : List.of(
        new Declined(Run.START, Run.STRANGER),
        new Withdrawn(Run.START, Run.STRANGER),
        new Expired(Run.START, Run.STRANGER),
        new Superseded(Run.START, Run.STRANGER))) {
      assertRefused(Run.proposed().tries(event), Reason.WRONG_ACTOR, "actor.not-a-party");
    }
  }

  @Test
  void theEventSaysHowAProposalEnded() {
    assertEnd(
        new Withdrawn(Run.START, Run.ADA, Optional.of("I found a course")),
        Outcome.WITHDRAWN,
        Actor.Role.MENTEE,
        Optional.of("I found a course"));
    assertEnd(
        new Withdrawn(Run.START, Run.ADA), Outcome.WITHDRAWN, Actor.Role.MENTEE, Optional.empty());
    assertEnd(
        new Expired(Run.START, Run.PROGRAMME),
        Outcome.EXPIRED,
        Actor.Role.PROGRAMME,
        Optional.empty());
    assertEnd(
        new Superseded(Run.START, Run.PROGRAMME, Optional.of("m-2")),
        Outcome.SUPERSEDED,
        Actor.Role.PROGRAMME,
        Optional.empty());
  }

  private static void assertEnd(
      MentorshipEvent event, Outcome outcome, Actor.Role by, Optional<String> reason) {
    Mentorship.Closing closing = closing(Run.proposed().tries(event));
    assertThat(closing.outcome()).isEqualTo(outcome);
    assertThat(closing.by()).isEqualTo(by);
    assertThat(closing.at()).isEqualTo(event.at());
    assertThat(closing.reason()).isEqualTo(reason);
    assertThat(closing.successor())
        .isEqualTo(outcome == Outcome.SUPERSEDED ? Optional.of("m-2") : Optional.empty());
  }

  @Test
  void whatTookThePlaceOfAProposalNeedNotBeNamed() {
    Mentorship.Closing closing =
        closing(Run.proposed().tries(new Superseded(Run.START, Run.PROGRAMME)));
    assertThat(closing.outcome()).isEqualTo(Outcome.SUPERSEDED);
    assertThat(closing.successor()).isEmpty();
  }

  @Test
  void whatBothHaveAcceptedIsEndedInstead() {
    for (Run run : List.of(Run.accepted(), Run.accepted().paused(), Run.closing())) {
      for (MentorshipEvent event : List.of(
          new Declined(run.now(), Run.GRACE),
          new Withdrawn(run.now(), Run.ADA),
          new Expired(run.now(), Run.PROGRAMME),
          new Superseded(run.now(), Run.PROGRAMME))) {
        Decision decision = run.tries(event);
        assertRefused(decision, Reason.NOT_APPLICABLE, "status.accepted");
        assertThat(message(decision))
            .isEqualTo("The relationship has been accepted by both sides.");
        assertThat(advice(decision)).isEqualTo("End it instead.");
      }
    }
  }

  @Test
  void aReasonThatIsTooLongIsSaidTogetherWithWhateverElseIsWrong() {
    Run run = Run.accepted();
    assertRefused(
        run.tries(new Declined(Run.START.minusNanos(1), Run.GRACE, Optional.of("x".repeat(501)))),
        Reason.TIME_REVERSED,
        "time.reversed",
        "status.accepted",
        "decline.reason-too-long");
  }

  // E12
  @Test
  void askingAgainAfterANoIsANewRelationshipThatNamesTheEarlierOne() {
    Run run = Run.proposed();
    run.then(new Declined(run.now(), Run.GRACE));
    Proposed again =
        new Proposed(run.now(), Run.ADA, "ada", "grace", Optional.of(run.pair().id()));
    Decision reopened = run.tries(again);
    assertRefused(reopened, Reason.CLOSED, "status.closed");
    assertThat(advice(reopened))
        .isEqualTo("Begin a new one that names this one as its predecessor.");
    Mentorship second =
        run.lifecycle().begin("m-2", again, run.now()).orElseThrow().next();
    assertThat(second.status()).isEqualTo(Mentorship.Status.PROPOSED);
    assertThat(second.predecessor()).contains("m-1");
    assertThat(run.pair().closing().orElseThrow().outcome()).isEqualTo(Outcome.DECLINED);
  }

  // E12
  @Test
  void aRelationshipIsNotItsOwnPredecessor() {
    Proposed again = new Proposed(Run.START, Run.ADA, "ada", "grace", Optional.of("m-1"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Lifecycle.standard().begin("m-1", again, Run.START))
        .satisfies(e -> assertThat(e.faults())
            .containsExactly(new InvalidValueException.Fault(
                "predecessor", "m-1", "the id of another relationship")));
  }
}
