package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Dates and times that cannot be meant are permitted, with advice. */
class UnusualTimesTest {
  /** The last second of the day before, 2026-03-31, in the zone where a day ends last. */
  private static final Instant NOON = Instant.parse("2026-04-01T11:59:59Z");

  private static final Duration LONGEST = LifecyclePolicy.standard().longestTerm();

  private static Goal goal(LocalDate date) {
    return Goal.builder().id("g-1").text("Speak up").targetDate(date).build();
  }

  private static ActionItem action(LocalDate due) {
    return ActionItem.builder().id("a-1").text("Send the draft").due(due).build();
  }

  @Test
  @Situation({"E47", "E66"})
  void aDateThatHasPassedEverywhereIsNoDateToAimAt() {
    MentorshipStory story = accepted().at(NOON);
    LocalDate today = LocalDate.of(2026, 3, 31);
    story.when(new GoalSet(NOON, ADA, goal(today))).thenPermitted();
    story.when(new ActionAgreed(NOON, ADA, action(today))).thenPermitted();
    Instant over = NOON.plusSeconds(1);
    story.when(new GoalSet(over, ADA, goal(today))).thenPermitted("goal.date-passed");
    story.when(new ActionAgreed(over, ADA, action(today))).thenPermitted("action.date-passed");
    story.when(new GoalSet(over, ADA, goal(today.plusDays(1)))).thenPermitted();
    Verdict set = story.when(new GoalSet(NOON, ADA, goal(today.minusDays(1))));
    set.thenPermitted("goal.date-passed");
    assertThat(message(set)).isEqualTo("The target date of the goal g-1, 2026-03-30, has passed.");
    Verdict agreed = story.when(new ActionAgreed(NOON, ADA, action(today.minusDays(1))));
    agreed.thenPermitted("action.date-passed");
    assertThat(message(agreed))
        .isEqualTo("The due date of the action a-1, 2026-03-30, has passed.");
    story
        .goal("g-1")
        .when(new GoalRevised(
            NOON.plus(Duration.ofDays(1)), ADA, goal(LocalDate.of(1999, 1, 1)), "A slip"))
        .thenPermitted("goal.date-passed");
  }

  @Test
  @Situation({"E47", "E66"})
  void nothingIsMeantForATimeBeyondTheLongestTerm() {
    MentorshipStory story = accepted().at(NOON);
    Instant now = story.now();
    Instant latest = now.plus(LONGEST);
    LocalDate last = LocalDate.ofInstant(latest, ZoneOffset.UTC);
    story.when(new GoalSet(now, ADA, goal(last))).thenPermitted();
    story.when(new GoalSet(now, ADA, goal(last.plusDays(1)))).thenPermitted("goal.date-far");
    story.when(new ActionAgreed(now, ADA, action(last))).thenPermitted();
    story
        .when(new ActionAgreed(now, ADA, action(last.plusDays(1))))
        .thenPermitted("action.date-far");
    story.when(new SessionPlanned(now, ADA, sessionOf("s-2", latest))).thenPermitted();
    story
        .when(new SessionPlanned(now, ADA, sessionOf("s-2", latest.plusNanos(1))))
        .thenPermitted("session.far");
    story.when(new Paused(now, ADA, latest)).thenPermitted();
    story.when(new Paused(now, ADA, latest.plusNanos(1))).thenPermitted("pause.return-far");
  }

  @Test
  @Situation("E66")
  void aSessionIsMovedFarAhead() {
    MentorshipStory story = accepted().at(NOON);
    story = story.planned("s-1", story.now().plus(Duration.ofDays(9)));
    story
        .when(
            new SessionRescheduled(story.now(), ADA, "s-1", Instant.parse("9999-01-01T00:00:00Z")))
        .thenPermitted("session.far");
  }
}
