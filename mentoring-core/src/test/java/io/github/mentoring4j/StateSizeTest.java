package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** How much memory a relationship takes, its texts included. */
class StateSizeTest {
  /** Of a relationship without the texts that users have given it. */
  private static final int MOST_STRUCTURE = 1_280;

  private static final int MOST_IN_ALL = 2_420;

  private static final List<Goal> GOALS = List.of(
      goal(
          "g-1",
          "Lead the planning of one release on my own",
          "The release plan is approved without rework"),
      goal("g-2", "Speak up in the weekly meeting", "Both notice it in three meetings"),
      goal("g-3", "Decide whether to apply as team lead", "A decision by the end of June"));

  private static Goal goal(String id, String text, String measure) {
    return Goal.builder()
        .id(id)
        .text(text)
        .measure(measure)
        .targetDate(LocalDate.of(2026, 9, 30))
        .build();
  }

  @BeforeAll
  static void letTheMeterLookIntoRecords() {
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
  }

  /** What is there once for all relationships: constants, and the empty values of the JDK. */
  private static GraphLayout shared() {
    return GraphLayout.parseInstance(
        Mentorship.Status.values(),
        Stage.values(),
        Actor.Side.values(),
        Goal.Assessment.Status.values(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Collections.emptySet(),
        Duration.ZERO);
  }

  /** In the third stage, with three goals, terms, a session to come and two open actions; it was paused once. */
  private static Mentorship typical() {
    MentorshipStory story = accepted().session("s-1").agreedBy(ADA, TERMS).agreedBy(GRACE, TERMS);
    for (Goal goal : GOALS) {
      story = story.goal(goal).step(goal.id());
    }
    story = story.entered(Stage.LEARNING_AND_DEVELOPMENT).session("s-2").session("s-3");
    story = story.noted(GRACE, Noted.Kind.FEEDBACK).paused().resumed();
    story = story.entered(Stage.PROGRESS_AND_REFLECTION).noted(ADA, Noted.Kind.REFLECTION);
    story = story.assessed("g-1", Goal.Assessment.Status.PARTLY_MET);
    for (String id : List.of("a-1", "a-2")) {
      ActionItem action = ActionItem.builder()
          .id(id)
          .text("Send the draft of the release plan")
          .due(LocalDate.of(2026, 6, 1))
          .build();
      story = story.and(new ActionAgreed(story.now(), ADA, action));
    }
    return story.planned("s-4", story.now()).mentorship();
  }

  @Test
  void aTypicalRelationshipTakesLittle() {
    Mentorship pair = typical();
    assertThat(pair.stage()).contains(Stage.PROGRESS_AND_REFLECTION);
    assertThat(pair.goals()).hasSize(3);
    assertThat(pair.openActions()).hasSize(2);
    assertThat(pair.plannedSessions()).hasSize(1);
    assertThat(pair.agreement()).isPresent();
    assertThat(pair.lastResumedAt()).isPresent();
    GraphLayout layout = layout(pair);
    long texts =
        layout.getClassSizes().count(String.class) + layout.getClassSizes().count(byte[].class);
    assertThat(layout.totalSize()).as(layout::toFootprint).isLessThanOrEqualTo(MOST_IN_ALL);
    assertThat(layout.totalSize() - texts)
        .as(layout::toFootprint)
        .isPositive()
        .isLessThanOrEqualTo(MOST_STRUCTURE);
  }

  private static GraphLayout layout(Mentorship pair) {
    return GraphLayout.parseInstance(pair).subtract(shared());
  }

  /** What is over is in the history, so a pair that has met a hundred times takes no more than one that has met once. */
  @Test
  void aLongRelationshipTakesNoMoreThanAShortOne() {
    MentorshipStory story = accepted().session("x-000").noted(ADA, Noted.Kind.THANKS);
    Mentorship brief = story.action("y-000").mentorship();
    for (int i = 100; i < 200; i++) {
      story = story.session("x-" + i).noted(ADA, Noted.Kind.THANKS).paused().resumed();
    }
    Mentorship lengthy = story.action("y-000").mentorship();
    assertThat(lengthy.sessionsHeld()).isEqualTo(101);
    // The time of the last resume.
    assertThat(layout(lengthy).totalSize() - layout(brief).totalSize()).isBetween(0L, 64L);
  }
}
