package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentorshipTest {

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
    // E12, E27
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
  }

  @Test
  void isReadBackFromItsHistory() {
    Run run = Run.readyToComplete();
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
  }
}
