package io.github.mentoring4j;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentorshipTest {

  // E12, E27
  @Test
  void knowsItsPeople() {
    Proposed proposal = new Proposed(Run.START, Run.PROGRAMME, "ada", "grace", Optional.of("m-0"));
    Mentorship pair =
        Lifecycle.standard().begin("m-1", proposal, Run.START).orElseThrow().next();
    assertThat(pair.id()).isEqualTo("m-1");
    assertThat(pair.mentee()).isEqualTo("ada");
    assertThat(pair.mentor()).isEqualTo("grace");
    assertThat(pair.proposedBy()).isEqualTo(Run.PROGRAMME);
    assertThat(pair.proposedAt()).isEqualTo(Run.START);
    assertThat(pair.predecessor()).contains("m-0");
    assertThat(pair.role(Run.ADA)).contains(Actor.Role.MENTEE);
    assertThat(pair.role(Run.GRACE)).contains(Actor.Role.MENTOR);
    assertThat(pair.role(Run.PROGRAMME)).contains(Actor.Role.PROGRAMME);
    assertThat(pair.role(Run.STRANGER)).isEmpty();
  }

  @Test
  void knowsItsTimes() {
    Run run = Run.readyToLearn();
    Instant entered = run.now();
    run.entered(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(run.pair().acceptedAt()).contains(Run.START);
    assertThat(run.pair().stageEnteredAt()).contains(entered);
    assertThat(run.pair().lastEventAt()).isEqualTo(entered);
    assertThat(run.pair().revision()).isEqualTo(run.history().size());
    assertThat(run.pair().closing()).isEmpty();
  }

  @Test
  void remembersTheLatestSessionWhateverTheOrderOfLogging() {
    Run run = Run.accepted().later(Duration.ofDays(30));
    Instant late = run.now().minus(Duration.ofDays(2));
    run.then(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-2", late)));
    run.then(new SessionHeld(run.now(), Run.ADA, "s-2"));
    assertThat(run.pair().lastSessionAt()).contains(late);
    run.then(new SessionPlanned(run.now(), Run.ADA, Run.sessionOf("s-1", late.minusSeconds(60))));
    run.then(new SessionHeld(run.now(), Run.ADA, "s-1"));
    assertThat(run.pair().lastSessionAt()).contains(late);
    assertThat(run.pair().sessionsHeld()).isEqualTo(2);
  }

  // E31, E32, E33
  @Test
  void countsMissedSessionsForTheSideThatDidNotCome() {
    Run run = Run.accepted();
    for (Session.Absentee absentee : List.of(
        Session.Absentee.MENTEE,
        Session.Absentee.MENTEE,
        Session.Absentee.MENTOR,
        Session.Absentee.BOTH)) {
      run.planned("s-1", run.now());
      run.then(new SessionMissed(run.now(), Run.GRACE, "s-1", absentee));
    }
    assertThat(run.pair().sessionsMissed(Actor.Role.MENTEE)).isEqualTo(3);
    assertThat(run.pair().sessionsMissed(Actor.Role.MENTOR)).isEqualTo(2);
    assertThat(run.pair().sessionsMissed(Actor.Role.PROGRAMME)).isZero();
    run.entered(Stage.TRANSITION_AND_CLOSURE, "We do not find the time");
    assertThat(run.pair().sessionsMissed(Actor.Role.MENTEE)).isEqualTo(3);
    assertThat(run.pair().sessionsMissed(Actor.Role.MENTOR)).isEqualTo(2);
    assertThat(run.pair().sessionsHeld()).isZero();
  }

  // E21
  @Test
  void knowsThePauseThatGoesOnAndNoneThatIsOver() {
    Run run = Run.accepted();
    assertThat(run.pair().pause()).isEmpty();
    Paused first = new Paused(run.now(), Run.ADA);
    assertThat(run.then(first).pair().pause()).contains(first);
    assertThat(run.resumed().pair().pause()).isEmpty();
    Paused second = new Paused(
        run.now(), Run.PROGRAMME, Optional.of(run.now()), Optional.of("Summer holidays"));
    assertThat(run.then(second).pair().pause()).contains(second);
    run.then(new Ended(run.now(), Run.GRACE));
    assertThat(run.pair().pause()).isEmpty();
  }

  private static void assertTimeIn(Run run, Stage stage, Instant now, Duration time) {
    assertThat(run.pair().timeIn(stage, now)).as(stage + " at " + now).isEqualTo(time);
    assertThat(Mentorship.replay(run.history()).timeIn(stage, now)).isEqualTo(time);
  }

  @Test
  void spendsNoTimeInAStageBeforeItIsEntered() {
    Instant now = Run.START.plus(Duration.ofDays(100));
    for (Stage stage : Stage.values()) {
      assertTimeIn(Run.proposed(), stage, now, Duration.ZERO);
    }
    assertTimeIn(Run.accepted(), Stage.RELATIONSHIP_BUILDING, now, Duration.ofDays(100));
    assertTimeIn(Run.accepted(), Stage.LEARNING_AND_DEVELOPMENT, now, Duration.ZERO);
  }

  // E04
  @Test
  void sumsUpTheTimeInAStageOverItsVisits() {
    Run run = Run.accepted();
    run.until(day(10)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    run.until(day(13)).entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    run.until(day(20)).entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    run.until(day(25)).entered(Stage.TRANSITION_AND_CLOSURE, "Now we are done");
    Instant now = day(100).plusNanos(1);
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, now, Duration.ofDays(15));
    assertTimeIn(run, Stage.LEARNING_AND_DEVELOPMENT, now, Duration.ofDays(7));
    assertTimeIn(run, Stage.PROGRESS_AND_REFLECTION, now, Duration.ZERO);
    assertTimeIn(run, Stage.TRANSITION_AND_CLOSURE, now, Duration.ofDays(78).plusNanos(1));
  }

  // E04, E21
  @Test
  void countsNoPauseAsTimeInAStageInWhateverVisit() {
    Run run = Run.accepted();
    pause(run, 2, 6);
    pause(run, 8, 9);
    run.until(day(10)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    pause(run, 11, 12);
    run.until(day(13)).entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    run.until(day(20)).entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    pause(run, 21, 31);
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, day(40), Duration.ofDays(5 + 10));
    assertTimeIn(run, Stage.TRANSITION_AND_CLOSURE, day(40), Duration.ofDays(2));
    assertTimeIn(run, Stage.LEARNING_AND_DEVELOPMENT, day(40), Duration.ofDays(7));
  }

  private static Instant day(int number) {
    return Run.START.plus(Duration.ofDays(number));
  }

  private static void pause(Run run, int from, int to) {
    run.until(day(from)).then(new Paused(day(from), Run.ADA));
    run.until(day(to)).then(new Resumed(day(to), Run.ADA));
  }

  // E21
  @Test
  void spendsNoTimeInAStageWhileItIsPaused() {
    Run run = Run.accepted().until(day(5)).paused();
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, day(5), Duration.ofDays(5));
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    run.until(day(8)).then(new Noted(day(8), Run.ADA, Noted.Kind.REFLECTION));
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    run.until(day(500)).resumed();
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, day(501), Duration.ofDays(6));
  }

  // E25
  @Test
  void spendsNoTimeInAStageOnceItIsClosed() {
    Run active = Run.accepted().until(day(5));
    active.then(new Ended(day(5), Run.ADA));
    assertTimeIn(active, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(5));
    Run paused = Run.accepted();
    pause(paused, 2, 3);
    paused.until(day(5)).paused().until(day(50));
    paused.then(new Ended(day(50), Run.ADA));
    assertTimeIn(paused, Stage.RELATIONSHIP_BUILDING, day(500), Duration.ofDays(4));
    assertTimeIn(paused, Stage.LEARNING_AND_DEVELOPMENT, day(500), Duration.ZERO);
  }

  @Test
  void takesATimeBeforeTheLatestEventForThatOfTheEvent() {
    Run run = Run.accepted().until(day(5)).goal("g-1");
    for (Instant before : List.of(Instant.MIN, Run.START, day(5).minusNanos(1), day(5))) {
      assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, before, Duration.ofDays(5));
    }
    run.until(day(6)).entered(Stage.TRANSITION_AND_CLOSURE, "We are done");
    assertTimeIn(run, Stage.TRANSITION_AND_CLOSURE, Run.START, Duration.ZERO);
    assertTimeIn(run, Stage.RELATIONSHIP_BUILDING, Run.START, Duration.ofDays(6));
  }

  // E09
  @Test
  void isOverdueFromItsPlannedEndOnUntilItIsClosed() {
    Instant end = Run.TERMS.plannedEnd().orElseThrow();
    Instant late = end.plus(Duration.ofDays(30));
    assertThat(Run.proposed().pair().isOverdue(late)).isFalse();
    assertThat(Run.accepted().pair().isOverdue(late)).isFalse();
    Run run = Run.readyToComplete();
    assertThat(run.pair().isOverdue(end)).isTrue();
    assertThat(run.pair().isOverdue(end.minusNanos(1))).isFalse();
    Mentorship completed =
        run.tries(new Completed(run.now(), Run.ADA)).orElseThrow().next();
    assertThat(completed.isOverdue(late)).isFalse();
    run.paused();
    assertThat(run.pair().isOverdue(end)).isTrue();
    run.then(new Extended(run.now(), Run.PROGRAMME, late));
    assertThat(run.pair().isOverdue(end)).isFalse();
    assertThat(run.pair().isOverdue(late)).isTrue();
    run.then(new Ended(run.now(), Run.ADA));
    assertThat(run.pair().isOverdue(late)).isFalse();
  }

  @Test
  void countsNotesForTheSideThatMadeThem() {
    Run run = Run.accepted();
    for (Noted.Kind kind : Noted.Kind.values()) {
      run.noted(Run.GRACE, kind);
    }
    assertCount(run, Evidence.FEEDBACK_BY_MENTOR_IN_VISIT, 1);
    assertCount(run, Evidence.FEEDBACK_BY_MENTEE_IN_VISIT, 0);
    assertCount(run, Evidence.REFLECTIONS_IN_VISIT, 1);
    assertCount(run, Evidence.SUCCESSES, 1);
    assertCount(run, Evidence.FUTURE_PLANS_IN_VISIT, 1);
    assertCount(run, Evidence.CONTACT_CHOICES_IN_VISIT, 1);
    assertCount(run, Evidence.EVALUATIONS_BY_MENTEE_IN_VISIT, 0);
    assertCount(run, Evidence.THANKS_BY_MENTEE_IN_VISIT, 0);
    run.noted(Run.ADA, Noted.Kind.FEEDBACK);
    run.noted(Run.ADA, Noted.Kind.EVALUATION).noted(Run.ADA, Noted.Kind.THANKS);
    assertCount(run, Evidence.FEEDBACK_BY_MENTEE_IN_VISIT, 1);
    assertCount(run, Evidence.EVALUATIONS_BY_MENTEE_IN_VISIT, 1);
    assertCount(run, Evidence.THANKS_BY_MENTEE_IN_VISIT, 1);
  }

  private static void assertCount(Run run, Evidence evidence, int count) {
    assertThat(run.pair().evidence().observe(evidence).count())
        .as(evidence.code())
        .isEqualTo(count);
  }

  @Test
  void knowsNothingOfEvidenceThatIsNotItsOwn() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    assertThat(Run.accepted().pair().evidence().observe(badges))
        .isEqualTo(EvidenceSource.Observation.notSupplied());
  }

  @Test
  void countsAStatusThatIsNotFinalInItsOwnVisitOnly() {
    Run run = Run.reflecting().assessed("g-1", Assessment.Status.NOT_MET);
    assertCount(run, Evidence.GOALS_WITHOUT_STATUS, 0);
    run.entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    assertCount(run, Evidence.GOALS_WITHOUT_STATUS, 1);
    run.assessed("g-1", Assessment.Status.MET);
    assertCount(run, Evidence.GOALS_WITHOUT_STATUS, 0);
    run.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    assertCount(run, Evidence.GOALS_WITHOUT_STATUS, 0);
    assertCount(run, Evidence.GOALS_OPEN, 0);
  }

  @Test
  void isEqualToWhatHasHappenedTheSame() {
    assertThat(Run.readyToClose().pair())
        .isEqualTo(Run.readyToClose().pair())
        .hasSameHashCodeAs(Run.readyToClose().pair())
        .isNotEqualTo(Run.reflecting().pair());
    assertThat(Run.learning().paused().pair())
        .isEqualTo(Run.learning().paused().pair())
        .isNotEqualTo(Run.learning().pair());
  }

  @Test
  void isReadBackFromItsHistory() {
    Run run = Run.readyToComplete();
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }
}
