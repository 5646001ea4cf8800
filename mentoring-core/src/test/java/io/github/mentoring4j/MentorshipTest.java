package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentorshipTest {

  @Test
  @Situation({"E12", "E27"})
  void knowsItsPeople() {
    Proposed proposal = new Proposed(START, PROGRAMME, "ada", "grace", Optional.of("m-0"));
    Mentorship pair =
        Lifecycle.standard().begin("m-1", proposal, START).orElseThrow().next();
    assertThat(pair.id()).isEqualTo("m-1");
    assertThat(pair.mentee()).isEqualTo("ada");
    assertThat(pair.mentor()).isEqualTo("grace");
    assertThat(pair.proposedBy()).contains(PROGRAMME);
    assertThat(pair.proposedAt()).contains(START);
    assertThat(pair.predecessor()).contains("m-0");
    assertThat(pair.role(ADA)).contains(Actor.Role.MENTEE);
    assertThat(pair.role(GRACE)).contains(Actor.Role.MENTOR);
    assertThat(pair.role(PROGRAMME)).contains(Actor.Role.PROGRAMME);
    assertThat(pair.role(STRANGER)).isEmpty();
  }

  @Test
  void knowsItsTimes() {
    MentorshipStory story = readyIn(Stage.RELATIONSHIP_BUILDING);
    Instant entered = story.now();
    story = story.entered(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(story.mentorship().acceptedAt()).contains(START);
    assertThat(story.mentorship().stageEnteredAt()).contains(entered);
    assertThat(story.mentorship().lastEventAt()).isEqualTo(entered);
    assertThat(story.mentorship().revision()).isEqualTo(story.history().events().size());
    assertThat(story.mentorship().closing()).isEmpty();
  }

  @Test
  void remembersTheLatestSessionWhateverTheOrderOfLogging() {
    MentorshipStory story = accepted().later(Duration.ofDays(30));
    Instant late = story.now().minus(Duration.ofDays(2));
    story = story.and(new SessionPlanned(story.now(), ADA, sessionOf("s-2", late)));
    story = story.and(new SessionHeld(story.now(), ADA, "s-2"));
    assertThat(story.mentorship().lastSessionAt()).contains(late);
    story =
        story.and(new SessionPlanned(story.now(), ADA, sessionOf("s-1", late.minusSeconds(60))));
    story = story.and(new SessionHeld(story.now(), ADA, "s-1"));
    assertThat(story.mentorship().lastSessionAt()).contains(late);
    assertThat(story.mentorship().sessionsHeld()).isEqualTo(2);
  }

  @Test
  @Situation({"E31", "E32", "E33"})
  void countsMissedSessionsForTheSideThatDidNotCome() {
    MentorshipStory story = accepted();
    for (Session.Absentee absentee : List.of(
        Session.Absentee.MENTEE,
        Session.Absentee.MENTEE,
        Session.Absentee.MENTOR,
        Session.Absentee.BOTH)) {
      String id = "s-" + story.mentorship().revision();
      story = story.planned(id, story.now());
      story = story.and(new SessionMissed(story.now(), GRACE, id, absentee));
    }
    assertThat(story.mentorship().sessionsMissed(Actor.Side.MENTEE)).isEqualTo(3);
    assertThat(story.mentorship().sessionsMissed(Actor.Side.MENTOR)).isEqualTo(2);
    story = story.entered(Stage.TRANSITION_AND_CLOSURE, "We do not find the time");
    assertThat(story.mentorship().sessionsMissed(Actor.Side.MENTEE)).isEqualTo(3);
    assertThat(story.mentorship().sessionsMissed(Actor.Side.MENTOR)).isEqualTo(2);
    assertThat(story.mentorship().sessionsHeld()).isZero();
  }

  @Test
  @Situation("E21")
  void knowsThePauseThatGoesOnAndNoneThatIsOver() {
    MentorshipStory story = accepted();
    assertThat(story.mentorship().pause()).isEmpty();
    Paused first = new Paused(story.now(), ADA);
    story = story.and(first);
    assertThat(story.mentorship().pause())
        .contains(new Mentorship.Pause(first.at(), Optional.empty(), Optional.empty()));
    story = story.resumed();
    assertThat(story.mentorship().pause()).isEmpty();
    Paused second = new Paused(story.now(), PROGRAMME, story.now(), "Summer holidays");
    story = story.and(second);
    assertThat(story.mentorship().pause())
        .contains(new Mentorship.Pause(
            second.at(), Optional.of(second.at()), Optional.of(Reason.of("Summer holidays"))));
    story = story.and(new Ended(story.now(), GRACE));
    assertThat(story.mentorship().pause()).isEmpty();
  }

  private static void assertTimeIn(MentorshipStory story, Stage stage, Instant now, Duration time) {
    assertThat(story.mentorship().timeIn(stage, now)).as(stage + " at " + now).isEqualTo(time);
    assertThat(story.history().mentorship().timeIn(stage, now)).isEqualTo(time);
  }

  @Test
  void spendsNoTimeInAStageBeforeItIsEntered() {
    Instant now = START.plus(Duration.ofDays(100));
    for (Stage stage : Stage.values()) {
      assertTimeIn(proposedBy(ADA), stage, now, Duration.ZERO);
    }
    assertTimeIn(accepted(), Stage.RELATIONSHIP_BUILDING, now, Duration.ofDays(100));
    assertTimeIn(accepted(), Stage.LEARNING_AND_DEVELOPMENT, now, Duration.ZERO);
  }

  @Test
  @Situation("E04")
  void sumsUpTheTimeInAStageOverItsVisits() {
    MentorshipStory story = accepted();
    story = story.at(day(10)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    story = story.at(day(13)).entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    story = story.at(day(20)).entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    story = story.at(day(25)).entered(Stage.TRANSITION_AND_CLOSURE, "Now we are done");
    Instant now = day(100).plusNanos(1);
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, now, Duration.ofDays(15));
    assertTimeIn(story, Stage.LEARNING_AND_DEVELOPMENT, now, Duration.ofDays(7));
    assertTimeIn(story, Stage.PROGRESS_AND_REFLECTION, now, Duration.ZERO);
    assertTimeIn(story, Stage.TRANSITION_AND_CLOSURE, now, Duration.ofDays(78).plusNanos(1));
  }

  @Test
  @Situation({"E04", "E21"})
  void countsNoPauseAsTimeInAStageInWhateverVisit() {
    MentorshipStory story = accepted();
    story = paused(story, 2, 6);
    story = paused(story, 8, 9);
    story = story.at(day(10)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    story = paused(story, 11, 12);
    story = story.at(day(13)).entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    story = story.at(day(20)).entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    story = paused(story, 21, 31);
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, day(40), Duration.ofDays(5 + 10));
    assertTimeIn(story, Stage.TRANSITION_AND_CLOSURE, day(40), Duration.ofDays(2));
    assertTimeIn(story, Stage.LEARNING_AND_DEVELOPMENT, day(40), Duration.ofDays(7));
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  private static MentorshipStory paused(MentorshipStory story, int from, int to) {
    return story.and(new Paused(day(from), ADA)).and(new Resumed(day(to), ADA));
  }

  @Test
  @Situation("E21")
  void spendsNoTimeInAStageWhileItIsPaused() {
    MentorshipStory story = accepted().at(day(5)).paused();
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, day(5), Duration.ofDays(5));
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    story = story.at(day(8)).and(new Noted(day(8), ADA, Noted.Kind.REFLECTION));
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    story = story.at(day(500)).resumed();
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, day(501), Duration.ofDays(6));
  }

  @Test
  @Situation("E25")
  void spendsNoTimeInAStageOnceItIsClosed() {
    MentorshipStory active = accepted().at(day(5));
    active = active.and(new Ended(day(5), ADA));
    assertTimeIn(active, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    MentorshipStory paused = accepted();
    paused = paused(paused, 2, 3);
    paused = paused.at(day(5)).paused().at(day(50));
    paused = paused.and(new Ended(day(50), ADA));
    assertTimeIn(paused, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(4));
    assertTimeIn(paused, Stage.LEARNING_AND_DEVELOPMENT, day(500), Duration.ZERO);
  }

  @Test
  void takesATimeBeforeTheLatestEventForThatOfTheEvent() {
    MentorshipStory story = accepted().at(day(5)).goal("g-1");
    for (Instant before : List.of(Instant.MIN, START, day(5).minusNanos(1), day(5))) {
      assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, before, Duration.ofDays(5));
    }
    story = story.at(day(6)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    assertTimeIn(story, Stage.TRANSITION_AND_CLOSURE, START, Duration.ZERO);
    assertTimeIn(story, Stage.RELATIONSHIP_BUILDING, START, Duration.ofDays(6));
  }

  @Test
  @Situation("E09")
  void isOverdueFromItsPlannedEndOnUntilItIsClosed() {
    Instant end = TERMS.plannedEnd().orElseThrow();
    Instant late = end.plus(Duration.ofDays(30));
    assertThat(proposedBy(ADA).mentorship().isOverdue(late)).isFalse();
    assertThat(accepted().mentorship().isOverdue(late)).isFalse();
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    assertThat(story.mentorship().isOverdue(end)).isTrue();
    assertThat(story.mentorship().isOverdue(end.minusNanos(1))).isFalse();
    Mentorship completed =
        story.when(new Completed(story.now(), ADA)).decision().orElseThrow().next();
    assertThat(completed.isOverdue(late)).isFalse();
    story = story.paused();
    assertThat(story.mentorship().isOverdue(end)).isTrue();
    story = story.and(new Extended(story.now(), PROGRAMME, late));
    assertThat(story.mentorship().isOverdue(end)).isFalse();
    assertThat(story.mentorship().isOverdue(late)).isTrue();
    story = story.and(new Ended(story.now(), ADA));
    assertThat(story.mentorship().isOverdue(late)).isFalse();
  }

  @Test
  void countsNotesForTheSideThatMadeThem() {
    MentorshipStory story = accepted();
    for (Noted.Kind kind : Noted.Kind.values()) {
      story = story.noted(GRACE, kind);
    }
    assertCount(story, Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, 1);
    assertCount(story, Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, 0);
    assertCount(story, Evidence.REFLECTIONS_IN_STAGE, 1);
    assertCount(story, Evidence.SUCCESSES, 1);
    assertCount(story, Evidence.FUTURE_PLANS_IN_STAGE, 1);
    assertCount(story, Evidence.CONTACT_CHOICES_IN_STAGE, 1);
    assertCount(story, Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, 0);
    assertCount(story, Evidence.THANKS_BY_MENTEE_IN_STAGE, 0);
    story = story.noted(ADA, Noted.Kind.FEEDBACK);
    story = story.noted(ADA, Noted.Kind.EVALUATION).noted(ADA, Noted.Kind.THANKS);
    assertCount(story, Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, 1);
    assertCount(story, Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, 1);
    assertCount(story, Evidence.THANKS_BY_MENTEE_IN_STAGE, 1);
  }

  private static void assertCount(MentorshipStory story, Evidence evidence, int count) {
    assertThat(story.mentorship().evidence().observe(evidence).count())
        .as(evidence.code())
        .isEqualTo(count);
  }

  @Test
  void knowsNothingOfEvidenceThatIsNotItsOwn() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    assertThat(accepted().mentorship().evidence().observe(badges))
        .isEqualTo(Evidence.Observation.notSupplied());
  }

  @Test
  void countsAStatusThatIsNotFinalInItsOwnVisitOnly() {
    MentorshipStory story =
        in(Stage.PROGRESS_AND_REFLECTION).assessed("g-1", Goal.Assessment.Status.NOT_MET);
    assertCount(story, Evidence.GOALS_WITHOUT_STATUS, 0);
    story = story.entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    assertCount(story, Evidence.GOALS_WITHOUT_STATUS, 1);
    story = story.assessed("g-1", Goal.Assessment.Status.MET);
    assertCount(story, Evidence.GOALS_WITHOUT_STATUS, 0);
    story = story.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    assertCount(story, Evidence.GOALS_WITHOUT_STATUS, 0);
    assertCount(story, Evidence.GOALS_OPEN, 0);
  }

  @Test
  void isEqualToWhatHasHappenedTheSame() {
    assertThat(readyIn(Stage.PROGRESS_AND_REFLECTION).mentorship())
        .isEqualTo(readyIn(Stage.PROGRESS_AND_REFLECTION).mentorship())
        .hasSameHashCodeAs(readyIn(Stage.PROGRESS_AND_REFLECTION).mentorship())
        .isNotEqualTo(in(Stage.PROGRESS_AND_REFLECTION).mentorship());
    assertThat(in(Stage.LEARNING_AND_DEVELOPMENT).paused().mentorship())
        .isEqualTo(in(Stage.LEARNING_AND_DEVELOPMENT).paused().mentorship())
        .isNotEqualTo(in(Stage.LEARNING_AND_DEVELOPMENT).mentorship());
  }

  @Test
  void isReadBackFromItsHistory() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }
}
