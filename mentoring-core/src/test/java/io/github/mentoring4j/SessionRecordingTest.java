package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that are recorded when they are over: whole, late, or twice. */
class SessionRecordingTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private static Session hour(String id, Instant start) {
    return Session.builder().id(id).start(start).length(HOUR).build();
  }

  private static int heldInStage(MentorshipStory story) {
    return story
        .mentorship()
        .evidence()
        .observe(Evidence.SESSIONS_HELD_IN_STAGE)
        .count();
  }

  @Test
  void aSessionThatNobodyHadPlannedIsRecordedWhole() {
    MentorshipStory story = accepted().at(START.plus(DAY));
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      MentorshipStory held = story.and(new SessionHeld(story.now(), by, hour("s-1", START)));
      assertThat(held.mentorship().sessionsHeld()).isEqualTo(1);
      assertThat(held.mentorship().lastSessionAt()).contains(START);
      assertThat(held.mentorship().plannedSessions()).isEmpty();
      assertThat(held.history().mentorship()).isEqualTo(held.mentorship());
    }
    MentorshipStory missed =
        story.and(new SessionMissed(story.now(), ADA, hour("s-1", START), Session.Absentee.MENTOR));
    assertThat(missed.mentorship().sessionsMissed(Actor.Side.MENTOR)).isEqualTo(1);
    assertThat(missed.mentorship().sessionsHeld()).isZero();
  }

  @Test
  @Situation({"E42", "E47", "E57", "E60"})
  void aWholeSessionBeganBetweenTheAcceptanceAndItsRecord() {
    MentorshipStory story = accepted().at(START.plus(DAY));
    Instant now = story.now();
    story.when(new SessionHeld(now, ADA, hour("s-1", START))).thenPermitted();
    story.when(new SessionHeld(now, ADA, hour("s-1", now))).thenPermitted();
    story
        .when(new SessionHeld(now, ADA, hour("s-1", START.minus(NANO))))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "session.before-acceptance");
    story
        .when(new SessionHeld(now, ADA, hour("s-1", now.plus(NANO))))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "session.not-started");
  }

  @Test
  void detailsSayWhatAPlannedSessionWasLike() {
    Instant planned = START.plus(DAY);
    Instant began = planned.minus(HOUR);
    MentorshipStory story = accepted().planned("s-1", planned);
    story = story.at(planned).and(new SessionHeld(planned, ADA, hour("s-1", began)));
    assertThat(story.mentorship().lastSessionAt()).contains(began);
    assertThat(story.mentorship().plannedSessions()).isEmpty();
  }

  @Test
  @Situation("E52")
  void anOpenSessionThatIsRecordedWithTheStartOfAnotherIsSaidToBeSo() {
    Instant planned = START.plus(DAY);
    MentorshipStory story =
        accepted().planned("s-1", planned).planned("s-2", planned.plus(HOUR)).at(planned.plus(DAY));
    Session other = hour("s-1", planned.plus(HOUR));
    story.when(new SessionHeld(story.now(), ADA, other)).thenPermitted("session.same-start");
    story
        .when(new SessionMissed(story.now(), ADA, other, Session.Absentee.BOTH))
        .thenPermitted("session.same-start");
    story.when(new SessionHeld(story.now(), ADA, hour("s-1", planned))).thenPermitted();
  }

  @Test
  @Situation("E44")
  void aWholeSessionOfUnusualLengthIsSaidToBeSo() {
    MentorshipStory story = accepted().at(START.plus(DAY));
    Session night =
        Session.builder().id("s-1").start(START).length(HOUR.multipliedBy(9)).build();
    story.when(new SessionHeld(story.now(), ADA, night)).thenPermitted("session.long");
    story
        .when(new SessionMissed(story.now(), ADA, night, Session.Absentee.BOTH))
        .thenPermitted("session.long");
  }

  @Test
  @Situation({"E04", "E47"})
  void aSessionCountsInTheStageInWhichItTookPlace() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Instant entered = story.mentorship().stageEnteredAt().orElseThrow();
    int before = story.mentorship().sessionsHeld();
    MentorshipStory over =
        story.and(new SessionHeld(story.now(), ADA, hour("s-9", entered.minus(HOUR))));
    assertThat(over.mentorship().sessionsHeld()).isEqualTo(before + 1);
    assertThat(heldInStage(over)).isZero();
    MentorshipStory across = story.and(
        new SessionHeld(story.now(), ADA, hour("s-9", entered.minus(HOUR).plus(NANO))));
    assertThat(across.mentorship().sessionsHeld()).isEqualTo(before + 1);
    assertThat(heldInStage(across)).isEqualTo(1);
  }

  @Test
  void whatIsLoggedLateCarriesNoPairOn() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    story = story
        .and(new SessionHeld(story.now(), ADA, hour("late-1", START.plus(HOUR))))
        .and(new SessionHeld(story.now(), ADA, hour("late-2", START.plus(HOUR.multipliedBy(2)))));
    story
        .whenAdvanced()
        .thenRefused(
            Refused.Kind.CRITERIA_UNMET,
            "sessions-held-in-stage.at-least",
            "sessions-held-in-stage.at-least",
            "goals-without-step.none",
            "feedback-by-mentor-in-stage.at-least");
  }

  @Test
  @Situation("E52")
  void aRequestThatIsSentTwiceCountsOnce() {
    MentorshipStory story = accepted().at(START.plus(DAY));
    Session talk = hour("s-1", START.plus(HOUR));
    Session sameStart = hour("s-2", START.plus(HOUR));
    story = story.and(new SessionPlanned(story.now(), ADA, talk));
    story
        .when(new SessionPlanned(story.now(), GRACE, talk))
        .thenRefused(Refused.Kind.DUPLICATE, "session.repeated");
    for (MentorshipEvent event : List.of(
        new SessionPlanned(story.now(), GRACE, sameStart),
        new SessionHeld(story.now(), GRACE, sameStart),
        new SessionMissed(story.now(), GRACE, sameStart, Session.Absentee.BOTH))) {
      story.when(event).thenRefused(Refused.Kind.DUPLICATE, "session.same-start");
    }
    story = story.and(new SessionHeld(story.now(), GRACE, talk));
    for (MentorshipEvent event : List.of(
        new SessionPlanned(story.now(), ADA, talk),
        new SessionHeld(story.now(), ADA, "s-1"),
        new SessionHeld(story.now(), ADA, talk),
        new SessionHeld(story.now(), ADA, hour("s-1", START)),
        new SessionMissed(story.now(), ADA, "s-1", Session.Absentee.BOTH))) {
      story.when(event).thenRefused(Refused.Kind.DUPLICATE, "session.settled");
    }
    for (MentorshipEvent event : List.of(
        new SessionPlanned(story.now(), ADA, sameStart),
        new SessionHeld(story.now(), ADA, sameStart))) {
      story.when(event).thenRefused(Refused.Kind.DUPLICATE, "session.same-start");
    }
    assertThat(story.mentorship().sessionsHeld()).isEqualTo(1);
    story = story.planned("s-3", START.plus(DAY.multipliedBy(2)));
    story
        .when(new SessionPlanned(story.now(), ADA, hour("s-1", START.plus(DAY.multipliedBy(2)))))
        .thenRefused(Refused.Kind.DUPLICATE, "session.settled", "session.same-start");
  }

  @Test
  @Situation("E52")
  void aCancelledSessionDoesNotCountAsThere() {
    MentorshipStory story = accepted().planned("s-1", START.plus(DAY.multipliedBy(9)));
    story = story.and(new SessionCancelled(story.now(), ADA, "s-1"));
    story
        .when(
            new SessionPlanned(story.now(), ADA, sessionOf("s-1", START.plus(DAY.multipliedBy(9)))))
        .thenPermitted();
  }

  @Test
  @Situation("E52")
  void replayTakesWhatSaysNothingNewAsRecorded() {
    MentorshipStory story = accepted().at(START.plus(DAY)).goal("g-1").agreed();
    Instant now = story.now();
    story = story.and(new SessionHeld(now, ADA, hour("s-1", START))).planned("s-2", now);
    Mentorship pair = story.mentorship();
    for (MentorshipEvent again : List.of(
        new SessionHeld(story.now(), ADA, "s-1"),
        new SessionHeld(story.now(), ADA, hour("s-1", START)),
        new SessionMissed(story.now(), ADA, "s-1", Session.Absentee.BOTH),
        new MentorshipEvent.SessionRescheduled(story.now(), ADA, "s-2", now),
        new MentorshipEvent.GoalRevised(
            story.now(), ADA, pair.goals().get(0).goal(), "Other words for the same"),
        new MentorshipEvent.AgreementReached(story.now(), ADA, pair.agreement().orElseThrow()))) {
      List<RecordedEvent> events = new ArrayList<>(story.history().events());
      events.add(RecordedEvent.builder(again)
          .mentorship(pair.id())
          .revision(pair.revision() + 1)
          .build());
      Mentorship read = History.of(events).mentorship();
      assertThat(read.revision()).isEqualTo(pair.revision() + 1);
      assertThat(read.sessionsHeld()).as("%s", again).isEqualTo(1);
      assertThat(read.sessionsMissed(Actor.Side.MENTEE)).isZero();
      assertThat(read.plannedSessions()).isEqualTo(pair.plannedSessions());
      assertThat(read.goals()).isEqualTo(pair.goals());
      assertThat(read.agreement()).isEqualTo(pair.agreement());
      assertThat(read.proposedAgreement()).isEmpty();
    }
  }
}
