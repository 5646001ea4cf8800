package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can still be recorded once a relationship is closed. */
class AfterClosingEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** Closed ten days after the acceptance, with a session that had begun and one that had not. */
  private static MentorshipStory ended() {
    MentorshipStory story = accepted()
        .planned("begun", START.plus(DAY.multipliedBy(10)))
        .planned("to come", START.plus(DAY.multipliedBy(10)).plus(NANO))
        .at(START.plus(DAY.multipliedBy(10)));
    return story.and(new Ended(story.now(), ADA));
  }

  private static Instant closedAt(MentorshipStory story) {
    return story.mentorship().closing().orElseThrow().at();
  }

  @Test
  @Situation({"E06", "E27", "E47"})
  void theClosingDropsWhatWasToComeAndLeavesWhatHadBegun() {
    MentorshipStory story = ended();
    assertThat(story.mentorship().plannedSessions())
        .containsExactly(sessionOf("begun", closedAt(story)));
  }

  @Test
  @Situation("E27")
  void aSessionThatHadBegunIsSettled() {
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      MentorshipStory story = ended();
      Mentorship.Closing closing = story.mentorship().closing().orElseThrow();
      Duration time = story.mentorship().timeIn(Stage.RELATIONSHIP_BUILDING, story.now());
      story = story.and(new SessionHeld(story.now(), by, "begun"));
      assertThat(story.mentorship().sessionsHeld()).isEqualTo(1);
      assertThat(story.mentorship().plannedSessions()).isEmpty();
      assertThat(story.mentorship().status()).isEqualTo(Mentorship.Status.CLOSED);
      assertThat(story.mentorship().closing()).contains(closing);
      assertThat(story.mentorship().timeIn(Stage.RELATIONSHIP_BUILDING, story.now()))
          .isEqualTo(time);
      assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
    }
  }

  @Test
  @Situation({"E27", "E47"})
  void aSessionThatNobodyHadPlannedIsRecordedIfItBeganInTime() {
    MentorshipStory story = ended();
    Instant closedAt = closedAt(story);
    story
        .when(new SessionHeld(story.now(), ADA, sessionOf("s-9", closedAt.minus(NANO))))
        .thenPermitted();
    Verdict late =
        story.when(new SessionHeld(story.now(), ADA, sessionOf("s-9", closedAt.plus(NANO))));
    late.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.after-closing");
    assertFacts(late, Fact.moment(closedAt.plus(NANO)), Fact.moment(closedAt));
    story
        .when(new SessionMissed(story.now(), ADA, "to come", Session.Absentee.BOTH))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "session.unknown");
  }

  @ParameterizedTest
  @EnumSource
  @Situation("E27")
  void wordsThatLookBackAreNoted(Noted.Kind kind) {
    boolean looksBack = List.of(
            Noted.Kind.FEEDBACK, Noted.Kind.EVALUATION, Noted.Kind.SUCCESS, Noted.Kind.THANKS)
        .contains(kind);
    MentorshipStory completed = readyIn(Stage.TRANSITION_AND_CLOSURE);
    completed = completed.and(new Completed(completed.now(), GRACE));
    for (MentorshipStory story : List.of(ended(), completed)) {
      Verdict decision = story.when(new Noted(story.now(), GRACE, kind));
      if (looksBack) {
        decision.thenPermitted();
      } else {
        decision.thenRefused(Refused.Kind.CLOSED, "status.closed");
      }
    }
  }

  @Test
  @Situation({"E27", "E47"})
  void itIsPossibleForThirtyDays() {
    MentorshipStory story = ended();
    Instant last = closedAt(story).plus(DAY.multipliedBy(30));
    MentorshipStory atLast = story.at(last);
    atLast.when(new SessionHeld(last, ADA, "begun")).thenPermitted();
    atLast.when(new Noted(last, ADA, Noted.Kind.THANKS)).thenPermitted();
    MentorshipStory later = story.at(last.plus(NANO));
    Verdict decision = later.when(new SessionHeld(later.now(), ADA, "begun"));
    decision.thenRefused(Refused.Kind.CLOSED, "closing.too-long-ago");
    assertFacts(decision, Fact.moment(last.plus(NANO)), Fact.moment(last));
    later
        .under(LifecyclePolicy.standard().toBuilder()
            .id("patient")
            .recordableAfterClosing(DAY.multipliedBy(31))
            .build())
        .when(new SessionHeld(later.now(), ADA, "begun"))
        .thenPermitted();
  }

  @Test
  @Situation({"E27", "E47"})
  void anEarlierTimeOfTheEventDoesNotProlongIt() {
    MentorshipStory story = ended();
    Instant last = closedAt(story).plus(DAY.multipliedBy(30));
    Noted thanks = new Noted(closedAt(story), ADA, Noted.Kind.THANKS);
    story.when(thanks, DecisionContext.at(last)).thenPermitted();
    Verdict late = story.when(thanks, DecisionContext.at(last.plus(NANO)));
    late.thenRefused(Refused.Kind.CLOSED, "closing.too-long-ago");
    assertFacts(late, Fact.moment(last.plus(NANO)), Fact.moment(last));
    assertThat(advice(late))
        .isEqualTo("Say it to each other directly; the programme can allow a longer time.");
  }

  @Test
  @Situation("E27")
  void replayAsksForNoLimitInTime() {
    MentorshipStory story = ended();
    RecordedEvent late = RecordedEvent.builder(
            new SessionHeld(closedAt(story).plus(DAY.multipliedBy(40)), ADA, "begun"))
        .mentorship(story.mentorship().id())
        .revision(story.mentorship().revision() + 1)
        .build();
    Mentorship read = story.history().plus(late).mentorship();
    assertThat(read.sessionsHeld()).isEqualTo(1);
    assertThat(read.closing()).isEqualTo(story.mentorship().closing());
  }

  @Test
  @Situation("E27")
  void nothingElseIsPossible() {
    MentorshipStory story = ended();
    for (MentorshipEvent event : List.of(
        new Ended(story.now(), ADA),
        new SessionPlanned(story.now(), ADA, sessionOf("s-9", START)),
        new SessionCancelled(story.now(), ADA, "begun"),
        new MentorshipEvent.Resumed(story.now(), ADA))) {
      story.when(event).thenRefused(Refused.Kind.CLOSED, "status.closed");
    }
  }

  @Test
  @Situation("E27")
  void whereThePairNeverBeganThereIsNothingToRecord() {
    MentorshipStory story = proposedBy(ADA);
    MentorshipStory declined = story.and(new Declined(story.now(), GRACE));
    for (MentorshipEvent event : List.of(
        new Noted(declined.now(), ADA, Noted.Kind.THANKS),
        new SessionHeld(declined.now(), ADA, sessionOf("s-9", START)))) {
      declined.when(event).thenRefused(Refused.Kind.CLOSED, "status.closed");
    }
  }
}
