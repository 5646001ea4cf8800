package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When somebody should speak up: a pair that does not meet, and a proposal that nobody answers. */
class LifecycleSilenceTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration FOUR_WEEKS = Duration.ofDays(28);
  private static final Duration WEEK = Duration.ofDays(7);

  private static Agreement every(Duration rhythm) {
    return Agreement.builder().rhythm(rhythm).build();
  }

  /** Silent from this time on, and not a nanosecond before. */
  private static void assertStalledFrom(MentorshipStory story, Instant time) {
    assertStalled(story, time.minus(NANO), false);
    assertStalled(story, time, true);
    assertStalled(story, time.plus(Duration.ofDays(1000)), true);
  }

  private static void assertStalled(MentorshipStory story, Instant now, boolean stalled) {
    assertThat(story.lifecycle().isStalled(story.mentorship(), now))
        .as("stalled at " + now)
        .isEqualTo(stalled);
  }

  @Test
  @Situation({"E36", "E47"})
  void withoutARhythmAPairIsSilentAfterFourWeeks() {
    assertStalledFrom(accepted(), START.plus(FOUR_WEEKS));
  }

  @Test
  @Situation({"E36", "E47"})
  void withARhythmAPairIsSilentAfterTwiceThatAndADay() {
    assertStalledFrom(accepted().agreed(every(WEEK)), START.plus(Duration.ofDays(15)));
    assertStalledFrom(
        accepted().agreed(every(Duration.ofDays(40))), START.plus(Duration.ofDays(81)));
  }

  @Test
  @Situation("E36")
  void aRhythmCountsOnceBothHaveConfirmedIt() {
    MentorshipStory story = accepted();
    story = story.and(new AgreementReached(story.now(), ADA, every(WEEK)));
    assertStalledFrom(story, START.plus(FOUR_WEEKS));
    story = story.and(new AgreementReached(story.now(), GRACE, every(WEEK)));
    assertStalledFrom(story, START.plus(Duration.ofDays(15)));
    story = story.and(new AgreementReached(story.now(), GRACE, every(Duration.ofDays(3))));
    assertStalledFrom(story, START.plus(Duration.ofDays(15)));
    story = story
        .and(new AgreementReached(story.now(), ADA, Agreement.builder().build()))
        .and(new AgreementReached(story.now(), GRACE, Agreement.builder().build()));
    assertStalledFrom(story, START.plus(FOUR_WEEKS));
  }

  @Test
  @Situation("E36")
  void aPolicySaysHowLongASilenceMayBe() {
    LifecyclePolicy patient = LifecyclePolicy.standard().toBuilder()
        .id("patient")
        .longestSilence(Duration.ofDays(90))
        .build();
    assertStalledFrom(accepted().under(patient), START.plus(Duration.ofDays(90)));
    assertStalledFrom(
        accepted().under(patient).agreed(every(WEEK)), START.plus(Duration.ofDays(15)));
  }

  @Test
  @Situation("E36")
  void aSessionThatWasHeldBreaksTheSilenceFromItsStartOn() {
    MentorshipStory story = accepted();
    Instant start = START.plus(Duration.ofDays(10));
    story = story.planned("s-1", start).at(start.plus(Duration.ofDays(5)));
    story = story.and(new SessionHeld(story.now(), ADA, "s-1"));
    assertStalledFrom(story, start.plus(FOUR_WEEKS));
  }

  @Test
  @Situation("E36")
  void aSessionThatWasMissedOrCancelledBreaksNoSilence() {
    Instant start = START.plus(Duration.ofDays(10));
    MentorshipStory missed = accepted().planned("s-1", start).at(start);
    missed = missed.and(new SessionMissed(start, ADA, "s-1", Session.Absentee.BOTH));
    assertStalledFrom(missed, START.plus(FOUR_WEEKS));
    MentorshipStory cancelled = accepted().planned("s-1", start);
    cancelled = cancelled.and(new SessionCancelled(cancelled.now(), ADA, "s-1"));
    assertStalledFrom(cancelled, START.plus(FOUR_WEEKS));
  }

  @Test
  @Situation({"E36", "E47"})
  void aSessionThatIsPlannedInTimePutsTheSilenceOff() {
    MentorshipStory story = accepted();
    Instant inTime = START.plus(FOUR_WEEKS);
    assertStalledFrom(story.planned("s-1", inTime), inTime.plus(FOUR_WEEKS));
    assertStalledFrom(story.planned("s-1", inTime.plus(NANO)), START.plus(FOUR_WEEKS));
  }

  @Test
  @Situation("E36")
  void eachSessionThatIsPlannedInTimePutsTheSilenceOffInOrderOfStart() {
    MentorshipStory story = accepted().agreed(every(WEEK));
    Instant first = START.plus(Duration.ofDays(15));
    Instant second = first.plus(Duration.ofDays(15));
    story = story.planned("s-2", second);
    assertStalledFrom(story, first);
    story = story.planned("s-1", first);
    assertStalledFrom(story, second.plus(Duration.ofDays(15)));
  }

  @Test
  @Situation("E36")
  void anOpenSessionBeforeTheLastSignChangesNothing() {
    Instant held = START.plus(Duration.ofDays(10));
    MentorshipStory story = accepted()
        .planned("s-1", START.plus(Duration.ofDays(5)))
        .planned("s-2", held)
        .at(held);
    story = story.and(new SessionHeld(held, ADA, "s-2"));
    assertStalledFrom(story, held.plus(FOUR_WEEKS));
  }

  @Test
  @Situation({"E21", "E36"})
  void aPauseIsNoSilenceAndItsEndStartsTheCountAnew() {
    MentorshipStory story = accepted().paused();
    assertStalled(story, START.plus(Duration.ofDays(1000)), false);
    Instant resumed = START.plus(Duration.ofDays(200));
    story = story.at(resumed).and(new Resumed(resumed, ADA));
    assertStalledFrom(story, resumed.plus(FOUR_WEEKS));
  }

  @Test
  @Situation("E36")
  void theLatestSignOfLifeCounts() {
    MentorshipStory story = accepted().paused();
    Instant resumed = START.plus(Duration.ofDays(20));
    story = story.at(resumed).and(new Resumed(resumed, ADA));
    story = story
        .planned("s-1", START.plus(Duration.ofDays(10)))
        .and(new SessionHeld(story.now(), ADA, "s-1"));
    assertStalledFrom(story, resumed.plus(FOUR_WEEKS));
    Instant next = START.plus(Duration.ofDays(30));
    story = story.planned("s-2", next).at(next).and(new SessionHeld(next, ADA, "s-2"));
    assertStalledFrom(story, next.plus(FOUR_WEEKS));
  }

  @Test
  @Situation("E36")
  void onlyAPairThatIsActiveIsSilent() {
    Instant late = START.plus(Duration.ofDays(1000));
    assertStalled(proposedBy(ADA), late, false);
    MentorshipStory ended = accepted();
    ended = ended.and(new Ended(ended.now(), ADA));
    assertStalled(ended, late, false);
  }

  @Test
  @Situation("E36")
  void aRhythmOfAgesIsDoubledWithoutHarm() {
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    for (Duration rhythm : new Duration[] {
      Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
      Duration.ofSeconds(Long.MAX_VALUE / 2 + 1),
      Duration.ofSeconds(Long.MAX_VALUE / 2, 500_000_000)
    }) {
      MentorshipStory story = accepted().agreed(every(rhythm));
      assertStalled(story, last, false);
      assertStalled(story, Instant.MAX, false);
    }
  }

  @Test
  void aTimeBeforeEverythingIsNoSilence() {
    assertStalled(accepted(), Instant.MIN, false);
    assertAnswerOverdue(proposedBy(ADA), Instant.MIN, false);
  }

  @Test
  @Situation("E36")
  void silenceEndsNothing() {
    MentorshipStory story = accepted();
    Mentorship before = story.history().mentorship();
    assertStalled(story, START.plus(Duration.ofDays(1000)), true);
    assertThat(story.mentorship()).isEqualTo(before);
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  private static void assertAnswerOverdue(MentorshipStory story, Instant now, boolean overdue) {
    assertThat(story.lifecycle().isAnswerOverdue(story.mentorship(), now))
        .as("overdue at " + now)
        .isEqualTo(overdue);
  }

  @Test
  @Situation({"E59", "E47"})
  void aProposalWaitsForAFortnight() {
    MentorshipStory story = proposedBy(ADA);
    Instant due = START.plus(Duration.ofDays(14));
    assertAnswerOverdue(story, due.minus(NANO), false);
    assertAnswerOverdue(story, due, true);
    assertAnswerOverdue(story, due.plus(Duration.ofDays(1000)), true);
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.PROPOSED);
    story = story.at(due.plus(Duration.ofDays(1000))).and(new Accepted(story.now(), GRACE));
    assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
  }

  @Test
  @Situation("E59")
  void theYesOfOneSideToAMatchIsNoAnswerYet() {
    MentorshipStory story = proposedBy(PROGRAMME);
    story = story.and(new Accepted(story.now(), ADA));
    assertAnswerOverdue(story, START.plus(Duration.ofDays(14)), true);
  }

  @Test
  @Situation("E59")
  void whatIsAnsweredIsNotOverdue() {
    Instant late = START.plus(Duration.ofDays(1000));
    assertAnswerOverdue(accepted(), late, false);
    assertAnswerOverdue(accepted().paused(), late, false);
    MentorshipStory declined = proposedBy(ADA);
    declined = declined.and(new Declined(declined.now(), GRACE));
    assertAnswerOverdue(declined, late, false);
  }

  @Test
  @Situation("E59")
  void aPolicySaysHowLongAProposalMayWait() {
    MentorshipStory story = proposedBy(ADA)
        .under(LifecyclePolicy.standard().toBuilder()
            .id("swift")
            .answerTime(Duration.ofDays(3))
            .build());
    assertAnswerOverdue(story, START.plus(Duration.ofDays(3)).minus(NANO), false);
    assertAnswerOverdue(story, START.plus(Duration.ofDays(3)), true);
  }
}
