package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.assertPermitted;
import static io.github.mentoring4j.Decisions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Reason;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
  private static final Evidence BADGES = Evidence.of("acme.badges", "Badges earned");
  private static final Evidence WARNINGS = Evidence.of("acme.warnings", "Warnings given");
  private static final Evidence DEBTS = Evidence.of("acme.debts", "Library books overdue");
  private static final Evidence COURSES = Evidence.of("acme.courses", "Courses attended");
  private static final Evidence GAPS = Evidence.of("acme.gaps", "Gaps in the profile");
  private static final Evidence TALKS = Evidence.of("acme.talks", "Talks given");
  private static final Evidence POSTS = Evidence.of("acme.posts", "Posts written");

  /** A policy of every kind of criterion, over evidence of its own alone. */
  private static final LifecyclePolicy ACME = LifecyclePolicy.builder()
      .id("acme")
      .addLearningCriteria(
          Criterion.atLeast(BADGES, 2),
          Criterion.atMost(WARNINGS, 1),
          Criterion.none(DEBTS),
          Criterion.allOf(Criterion.atLeast(COURSES, 1), Criterion.none(GAPS)),
          Criterion.anyOf(Criterion.atLeast(TALKS, 1), Criterion.atLeast(POSTS, 3)))
      .build();

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

  // E53
  @Test
  void aRevisionThatHasNotComeYetIsRefusedToo() {
    Run run = Run.accepted();
    Decision decision =
        run.tries(new Ended(run.now(), Run.ADA), Circumstances.at(run.now()).expecting(3));
    assertRefused(decision, Reason.STALE_REVISION, "revision.stale");
    assertFacts(decision, Fact.count(2), Fact.count(3));
  }

  // E16, E53
  @Test
  void whoMayActIsAskedFirstAndThenTheRevisionAndThenWhetherItIsClosed() {
    Run run = Run.accepted();
    run.then(new Ended(run.now(), Run.ADA));
    Circumstances stale = Circumstances.at(run.now()).expecting(2);
    assertRefused(
        run.tries(new Paused(run.now(), Run.STRANGER), stale),
        Reason.WRONG_ACTOR,
        "actor.not-a-party");
    assertRefused(
        run.tries(new Paused(run.now(), Run.ADA), stale), Reason.STALE_REVISION, "revision.stale");
    assertRefused(
        run.tries(new Paused(run.now(), Run.ADA), Circumstances.at(run.now()).expecting(3)),
        Reason.CLOSED,
        "status.closed");
  }

  /** Just enough of everything. */
  private static EvidenceSource.Builder enough() {
    return EvidenceSource.builder()
        .put(BADGES, 2)
        .put(WARNINGS, 1)
        .put(DEBTS, 0)
        .put(COURSES, 1)
        .put(GAPS, 0)
        .put(TALKS, 0)
        .put(POSTS, 3);
  }

  private static Decision learning(EvidenceSource source) {
    Run run = Run.accepted(ACME);
    return run.tries(
        new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT),
        Circumstances.at(run.now()).with(source));
  }

  // E47
  @Test
  void evidenceOfYourOwnDecidesInEveryKindOfCriterion() {
    assertPermitted(learning(enough().build()));
    assertPermitted(learning(enough().put(TALKS, 1).put(POSTS, 0).build()));
    assertPermitted(learning(enough().put(WARNINGS, 0).build()));
    assertUnmet(enough().put(BADGES, 1), "acme.badges.at-least");
    assertUnmet(enough().put(WARNINGS, 2), "acme.warnings.at-most");
    assertUnmet(enough().put(DEBTS, List.of("SICP")), "acme.debts.none");
    assertUnmet(enough().put(COURSES, 0), "acme.courses.at-least");
    assertUnmet(enough().put(GAPS, 1), "acme.gaps.none");
    assertUnmet(enough().put(POSTS, 2), "any-of");
  }

  private static void assertUnmet(EvidenceSource.Builder source, String code) {
    assertRefused(learning(source.build()), Reason.CRITERIA_UNMET, code);
  }

  @Test
  void evidenceOfYourOwnIsFoundMissingAllAtOnceAndInItsOwnWords() {
    Decision decision = learning(enough()
        .put(BADGES, 0)
        .put(WARNINGS, 3)
        .put(DEBTS, List.of("SICP", "TAOCP"))
        .put(COURSES, 0)
        .put(GAPS, 1)
        .put(POSTS, 0)
        .build());
    assertThat(decision.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "Badges earned: 0, at least 2 are needed.",
            "Warnings given: 3, at most 1 is allowed.",
            "Library books overdue: 2, none may be left: SICP, TAOCP.",
            "Courses attended: 0, at least 1 is needed.",
            "Gaps in the profile: 1, none may be left.",
            "One of these is needed: (1) Talks given: 0, at least 1 is needed."
                + " (2) Posts written: 0, at least 3 are needed.");
  }

  @Test
  void evidenceOfYourOwnThatIsNotSuppliedMeetsNothing() {
    assertRefused(
        learning(EvidenceSource.builder().build()),
        Reason.CRITERIA_UNMET,
        "acme.badges.not-supplied",
        "acme.warnings.not-supplied",
        "acme.debts.not-supplied",
        "acme.courses.not-supplied",
        "acme.gaps.not-supplied",
        "any-of");
  }

  @Test
  void evidenceOfYourOwnIsAskedForWhatTheRelationshipDoesNotKnow() {
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriteria(
            Criterion.atLeast(BADGES, 2), Criterion.atMost(Evidence.SESSIONS_HELD, 1))
        .build();
    Run run = Run.accepted(policy);
    StageEntered entered = new StageEntered(run.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT);
    assertRefused(run.tries(entered), Reason.CRITERIA_UNMET, "acme.badges.not-supplied");
    EvidenceSource own =
        EvidenceSource.builder().put(BADGES, 2).put(Evidence.SESSIONS_HELD, 9).build();
    assertThat(run.tries(entered, Circumstances.at(run.now()).with(own)).isPermitted())
        .isTrue();
  }
}
