package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecisionContextTest {
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

  @Test
  @Situation("E53")
  void aStaleRevisionIsRefused() {
    MentorshipStory story = accepted();
    Ended ended = new Ended(story.now(), ADA);
    Verdict stale = story.when(ended, DecisionContext.at(story.now()).expecting(1));
    stale.thenRefused(Refused.Kind.STALE_REVISION, "revision.stale");
    assertThat(stale.decision().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The relationship is at revision 2, not 1.");
    assertThat(story
            .when(ended, DecisionContext.at(story.now()).expecting(2))
            .decision()
            .isPermitted())
        .isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DecisionContext.at(START).expecting(0));
  }

  @Test
  @Situation("E53")
  void aRevisionThatHasNotComeYetIsRefusedToo() {
    MentorshipStory story = accepted();
    Verdict decision =
        story.when(new Ended(story.now(), ADA), DecisionContext.at(story.now()).expecting(3));
    decision.thenRefused(Refused.Kind.STALE_REVISION, "revision.stale");
    assertFacts(decision, Fact.count(2), Fact.count(3));
  }

  @Test
  @Situation({"E16", "E53"})
  void whoMayActIsAskedFirstAndThenTheRevisionAndThenWhetherItIsClosed() {
    MentorshipStory story = accepted();
    story = story.and(new Ended(story.now(), ADA));
    DecisionContext stale = DecisionContext.at(story.now()).expecting(2);
    story
        .when(new Paused(story.now(), STRANGER), stale)
        .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
    story
        .when(new Paused(story.now(), ADA), stale)
        .thenRefused(Refused.Kind.STALE_REVISION, "revision.stale");
    story
        .when(new Paused(story.now(), ADA), DecisionContext.at(story.now()).expecting(3))
        .thenRefused(Refused.Kind.CLOSED, "status.closed");
  }

  /** Just enough of everything. */
  private static Evidence.Source.Builder enough() {
    return Evidence.Source.builder()
        .put(BADGES, 2)
        .put(WARNINGS, 1)
        .put(DEBTS, 0)
        .put(COURSES, 1)
        .put(GAPS, 0)
        .put(TALKS, 0)
        .put(POSTS, 3);
  }

  private static Verdict learning(Evidence.Source source) {
    MentorshipStory story = accepted().under(ACME);
    return story.when(
        new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT),
        DecisionContext.at(story.now()).with(source));
  }

  @Test
  @Situation("E47")
  void evidenceOfYourOwnDecidesInEveryKindOfCriterion() {
    learning(enough().build()).thenPermitted();
    learning(enough().put(TALKS, 1).put(POSTS, 0).build()).thenPermitted();
    learning(enough().put(WARNINGS, 0).build()).thenPermitted();
    assertUnmet(enough().put(BADGES, 1), "acme.badges.at-least");
    assertUnmet(enough().put(WARNINGS, 2), "acme.warnings.at-most");
    assertUnmet(enough().put(DEBTS, List.of("SICP")), "acme.debts.none");
    assertUnmet(enough().put(COURSES, 0), "acme.courses.at-least");
    assertUnmet(enough().put(GAPS, 1), "acme.gaps.none");
    assertUnmet(enough().put(POSTS, 2), "any-of");
  }

  private static void assertUnmet(Evidence.Source.Builder source, String code) {
    learning(source.build()).thenRefused(Refused.Kind.CRITERIA_UNMET, code);
  }

  @Test
  void evidenceOfYourOwnIsFoundMissingAllAtOnceAndInItsOwnWords() {
    Verdict decision = learning(enough()
        .put(BADGES, 0)
        .put(WARNINGS, 3)
        .put(DEBTS, List.of("SICP", "TAOCP"))
        .put(COURSES, 0)
        .put(GAPS, 1)
        .put(POSTS, 0)
        .build());
    assertThat(decision.decision().findings())
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
    learning(Evidence.Source.builder().build())
        .thenRefused(
            Refused.Kind.CRITERIA_UNMET,
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
    MentorshipStory story = accepted().under(policy);
    StageEntered entered = new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT);
    story.when(entered).thenRefused(Refused.Kind.CRITERIA_UNMET, "acme.badges.not-supplied");
    Evidence.Source own =
        Evidence.Source.builder().put(BADGES, 2).put(Evidence.SESSIONS_HELD, 9).build();
    assertThat(story
            .when(entered, DecisionContext.at(story.now()).with(own))
            .decision()
            .isPermitted())
        .isTrue();
  }
}
