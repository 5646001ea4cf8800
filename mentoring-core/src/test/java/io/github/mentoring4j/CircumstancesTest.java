package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

  // E53
  @Test
  void aStaleRevisionIsRefused() {
    Run run = Run.accepted();
    Ended ended = new Ended(run.now(), Run.ADA);
    Decision stale = run.tries(ended, Circumstances.at(run.now()).expecting(1));
    assertRefused(stale, Reason.STALE_REVISION, "revision.stale");
    assertThat(stale.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The relationship is at revision 2, not 1.");
    assertThat(run.tries(ended, Circumstances.at(run.now()).expecting(2)).isPermitted())
        .isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Circumstances.at(Run.START).expecting(0));
  }

  @Test
  void evidenceOfYourOwnIsAskedForWhatTheRelationshipDoesNotKnow() {
    Evidence badges = Evidence.of("acme.badges", "Badges earned");
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriteria(
            Criterion.atLeast(badges, 2), Criterion.atMost(Evidence.SESSIONS_HELD, 1))
        .build();
    Run run = Run.proposed(policy).then(new Accepted(Run.START, Run.GRACE));
    StageEntered entered = new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT);
    assertRefused(run.tries(entered), Reason.CRITERIA_UNMET, "acme.badges.not-supplied");
    EvidenceSource own =
        EvidenceSource.builder().put(badges, 2).put(Evidence.SESSIONS_HELD, 9).build();
    assertThat(run.tries(entered, Circumstances.at(run.now()).with(own)).isPermitted())
        .isTrue();
  }
}
