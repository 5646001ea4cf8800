package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When somebody should speak up: a pair that does not meet, and a proposal that nobody answers. */
class SilenceTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration FOUR_WEEKS = Duration.ofDays(28);
  private static final Duration WEEK = Duration.ofDays(7);

  private static Agreement every(Duration rhythm) {
    return Agreement.builder().rhythm(rhythm).build();
  }

  /** Silent from this time on, and not a nanosecond before. */
  private static void assertStalledFrom(Run run, Instant time) {
    assertStalled(run, time.minus(NANO), false);
    assertStalled(run, time, true);
    assertStalled(run, time.plus(Duration.ofDays(1000)), true);
  }

  private static void assertStalled(Run run, Instant now, boolean stalled) {
    assertThat(run.lifecycle().isStalled(run.pair(), now))
        .as("stalled at " + now)
        .isEqualTo(stalled);
  }

  // E36, E47
  @Test
  void withoutARhythmAPairIsSilentAfterFourWeeks() {
    assertStalledFrom(Run.accepted(), Run.START.plus(FOUR_WEEKS));
  }

  // E36, E47
  @Test
  void withARhythmAPairIsSilentAfterTwiceThat() {
    assertStalledFrom(Run.accepted().agreed(every(WEEK)), Run.START.plus(WEEK.multipliedBy(2)));
    assertStalledFrom(
        Run.accepted().agreed(every(Duration.ofDays(40))), Run.START.plus(Duration.ofDays(80)));
  }

  // E36
  @Test
  void aRhythmCountsOnceBothHaveConfirmedIt() {
    Run run = Run.accepted();
    run.then(new AgreementReached(run.now(), Run.ADA, every(WEEK)));
    assertStalledFrom(run, Run.START.plus(FOUR_WEEKS));
    run.then(new AgreementReached(run.now(), Run.GRACE, every(WEEK)));
    assertStalledFrom(run, Run.START.plus(Duration.ofDays(14)));
    run.then(new AgreementReached(run.now(), Run.GRACE, every(Duration.ofDays(3))));
    assertStalledFrom(run, Run.START.plus(Duration.ofDays(14)));
    run.then(new AgreementReached(run.now(), Run.ADA, Agreement.builder().build()))
        .then(new AgreementReached(run.now(), Run.GRACE, Agreement.builder().build()));
    assertStalledFrom(run, Run.START.plus(FOUR_WEEKS));
  }

  // E36
  @Test
  void aPolicySaysHowLongASilenceMayBe() {
    LifecyclePolicy patient = LifecyclePolicy.standard().toBuilder()
        .id("patient")
        .longestSilence(Duration.ofDays(90))
        .build();
    assertStalledFrom(Run.accepted(patient), Run.START.plus(Duration.ofDays(90)));
    assertStalledFrom(
        Run.accepted(patient).agreed(every(WEEK)), Run.START.plus(Duration.ofDays(14)));
  }

  // E36
  @Test
  void aSessionThatWasHeldBreaksTheSilenceFromItsStartOn() {
    Run run = Run.accepted();
    Instant start = Run.START.plus(Duration.ofDays(10));
    run.planned("s-1", start).until(start.plus(Duration.ofDays(5)));
    run.then(new SessionHeld(run.now(), Run.ADA, "s-1"));
    assertStalledFrom(run, start.plus(FOUR_WEEKS));
  }

  // E36
  @Test
  void aSessionThatWasMissedOrCancelledBreaksNoSilence() {
    Instant start = Run.START.plus(Duration.ofDays(10));
    Run missed = Run.accepted().planned("s-1", start).until(start);
    missed.then(new SessionMissed(start, Run.ADA, "s-1", Session.Absentee.BOTH));
    assertStalledFrom(missed, Run.START.plus(FOUR_WEEKS));
    Run cancelled = Run.accepted().planned("s-1", start);
    cancelled.then(new SessionCancelled(cancelled.now(), Run.ADA, "s-1"));
    assertStalledFrom(cancelled, Run.START.plus(FOUR_WEEKS));
  }

  // E36, E47
  @Test
  void aSessionThatIsPlannedSoonIsNoSilence() {
    Run run = Run.accepted();
    Instant start = Run.START.plus(Duration.ofDays(100));
    run.planned("s-1", start);
    assertStalled(run, Run.START.plus(FOUR_WEEKS), true);
    assertStalled(run, start.minus(FOUR_WEEKS).minus(NANO), true);
    assertStalled(run, start.minus(FOUR_WEEKS), false);
    assertStalled(run, start, false);
    assertStalled(run, start.plus(NANO), true);
  }

  // E36
  @Test
  void oneSessionThatIsPlannedSoonIsEnough() {
    Run run = Run.accepted().agreed(every(WEEK));
    Instant now = Run.START.plus(Duration.ofDays(60));
    run.planned("s-far", now.plus(Duration.ofDays(15)));
    run.planned("s-past", now.minus(Duration.ofDays(1)));
    assertStalled(run, now, true);
    run.then(new SessionPlanned(
        run.now(), Run.ADA, Run.sessionOf("s-soon", now.plus(Duration.ofDays(14)))));
    assertStalled(run, now, false);
  }

  // E21, E36
  @Test
  void aPauseIsNoSilenceAndItsEndStartsTheCountAnew() {
    Run run = Run.accepted().paused();
    assertStalled(run, Run.START.plus(Duration.ofDays(1000)), false);
    Instant resumed = Run.START.plus(Duration.ofDays(200));
    run.until(resumed).then(new Resumed(resumed, Run.ADA));
    assertStalledFrom(run, resumed.plus(FOUR_WEEKS));
  }

  // E36
  @Test
  void theLatestSignOfLifeCounts() {
    Run run = Run.accepted().paused();
    Instant resumed = Run.START.plus(Duration.ofDays(20));
    run.until(resumed).then(new Resumed(resumed, Run.ADA));
    run.planned("s-1", Run.START.plus(Duration.ofDays(10)))
        .then(new SessionHeld(run.now(), Run.ADA, "s-1"));
    assertStalledFrom(run, resumed.plus(FOUR_WEEKS));
    Instant next = Run.START.plus(Duration.ofDays(30));
    run.planned("s-2", next).until(next).then(new SessionHeld(next, Run.ADA, "s-2"));
    assertStalledFrom(run, next.plus(FOUR_WEEKS));
  }

  // E36
  @Test
  void onlyAPairThatIsActiveIsSilent() {
    Instant late = Run.START.plus(Duration.ofDays(1000));
    assertStalled(Run.proposed(), late, false);
    Run ended = Run.accepted();
    ended.then(new Ended(ended.now(), Run.ADA));
    assertStalled(ended, late, false);
  }

  // E36
  @Test
  void aRhythmOfAgesIsDoubledWithoutHarm() {
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    for (Duration rhythm : new Duration[] {
      Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
      Duration.ofSeconds(Long.MAX_VALUE / 2 + 1),
      Duration.ofSeconds(Long.MAX_VALUE / 2, 500_000_000)
    }) {
      Run run = Run.accepted().agreed(every(rhythm));
      assertStalled(run, last, false);
      assertStalled(run, Instant.MAX, false);
    }
  }

  @Test
  void aTimeBeforeEverythingIsNoSilence() {
    assertStalled(Run.accepted(), Instant.MIN, false);
    assertAnswerOverdue(Run.proposed(), Instant.MIN, false);
  }

  // E36
  @Test
  void silenceEndsNothing() {
    Run run = Run.accepted();
    Mentorship before = Mentorship.replay(run.history());
    assertStalled(run, Run.START.plus(Duration.ofDays(1000)), true);
    assertThat(run.pair()).isEqualTo(before);
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  private static void assertAnswerOverdue(Run run, Instant now, boolean overdue) {
    assertThat(run.lifecycle().isAnswerOverdue(run.pair(), now))
        .as("overdue at " + now)
        .isEqualTo(overdue);
  }

  // E59, E47
  @Test
  void aProposalWaitsForAFortnight() {
    Run run = Run.proposed();
    Instant due = Run.START.plus(Duration.ofDays(14));
    assertAnswerOverdue(run, due.minus(NANO), false);
    assertAnswerOverdue(run, due, true);
    assertAnswerOverdue(run, due.plus(Duration.ofDays(1000)), true);
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.PROPOSED);
    run.until(due.plus(Duration.ofDays(1000))).then(new Accepted(run.now(), Run.GRACE));
    assertThat(run.pair().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  // E59
  @Test
  void theYesOfOneSideToAMatchIsNoAnswerYet() {
    Run run = Run.proposedBy(Run.PROGRAMME);
    run.then(new Accepted(run.now(), Run.ADA));
    assertAnswerOverdue(run, Run.START.plus(Duration.ofDays(14)), true);
  }

  // E59
  @Test
  void whatIsAnsweredIsNotOverdue() {
    Instant late = Run.START.plus(Duration.ofDays(1000));
    assertAnswerOverdue(Run.accepted(), late, false);
    assertAnswerOverdue(Run.accepted().paused(), late, false);
    Run declined = Run.proposed();
    declined.then(new Declined(declined.now(), Run.GRACE));
    assertAnswerOverdue(declined, late, false);
  }

  // E59
  @Test
  void aPolicySaysHowLongAProposalMayWait() {
    Run run = Run.proposed(LifecyclePolicy.standard().toBuilder()
        .id("swift")
        .answerTime(Duration.ofDays(3))
        .build());
    assertAnswerOverdue(run, Run.START.plus(Duration.ofDays(3)).minus(NANO), false);
    assertAnswerOverdue(run, Run.START.plus(Duration.ofDays(3)), true);
  }
}
