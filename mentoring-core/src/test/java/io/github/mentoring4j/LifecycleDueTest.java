package io.github.mentoring4j;

import static io.github.mentoring4j.Actor.Side.MENTEE;
import static io.github.mentoring4j.Actor.Side.MENTOR;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is due in one relationship, kind by kind. */
class LifecycleDueTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration HOUR = Duration.ofHours(1);

  private static List<Due> due(MentorshipStory story) {
    return story.lifecycle().due(story.mentorship(), ZoneOffset.UTC);
  }

  private static Optional<Due> due(MentorshipStory story, Due.Kind kind) {
    List<Due> due = due(story).stream().filter(entry -> entry.kind() == kind).toList();
    assertThat(due).hasSizeLessThanOrEqualTo(1);
    return due.stream().findFirst();
  }

  private static void assertDue(
      MentorshipStory story, Due.Kind kind, Instant at, Set<Actor.Side> whose, String... subjects) {
    Due due = due(story, kind).orElseThrow();
    assertThat(due.at()).isEqualTo(at);
    assertThat(due.whose()).isEqualTo(whose);
    assertThat(due.subjects()).containsExactly(subjects);
    assertThat(due.isDue(at.minusNanos(1))).isFalse();
    assertThat(due.isDue(at)).isTrue();
    assertThat(due.isDue(at.plus(WEEK))).isTrue();
  }

  private static Agreement every(Duration rhythm) {
    return Agreement.builder().rhythm(rhythm).build();
  }

  @Test
  @Situation("E59")
  void anAnswerIsDueByWhoHasNotSaidYes() {
    Instant fortnight = START.plus(Duration.ofDays(14));
    assertDue(proposedBy(ADA), Due.Kind.ANSWER, fortnight, Set.of(MENTOR));
    assertDue(proposedBy(GRACE), Due.Kind.ANSWER, fortnight, Set.of(MENTEE));
    MentorshipStory byProgramme = proposedBy(PROGRAMME);
    assertDue(byProgramme, Due.Kind.ANSWER, fortnight, Set.of(MENTEE, MENTOR));
    MentorshipStory halfWay = byProgramme.and(new Accepted(START, ADA));
    assertDue(halfWay, Due.Kind.ANSWER, fortnight, Set.of(MENTOR));
    assertThat(due(halfWay)).hasSize(1);
    assertThat(due(halfWay.and(new Accepted(START, GRACE)), Due.Kind.ANSWER)).isEmpty();
  }

  @Test
  void withoutARhythmNoSessionIsDue() {
    assertThat(due(accepted())).extracting(Due::kind).containsExactly(Due.Kind.SILENCE);
  }

  @Test
  void aSessionIsDueARhythmAfterTheLastOne() {
    MentorshipStory agreed = accepted().agreed(every(WEEK));
    assertDue(agreed, Due.Kind.SESSION, START.plus(WEEK), Set.of(MENTEE, MENTOR));
    Instant start = START.plus(Duration.ofDays(5));
    MentorshipStory planned = agreed.planned("s-1", start);
    assertThat(due(planned, Due.Kind.SESSION)).isEmpty();
    MentorshipStory held = planned.at(start.plus(HOUR));
    held = held.and(new SessionHeld(held.now(), ADA, "s-1"));
    assertDue(held, Due.Kind.SESSION, start.plus(WEEK), Set.of(MENTEE, MENTOR));
  }

  @Test
  void aSessionIsDueARhythmAfterAResume() {
    Instant resumed = START.plus(Duration.ofDays(100));
    MentorshipStory story = accepted().agreed(every(WEEK)).paused().at(resumed).resumed();
    assertDue(story, Due.Kind.SESSION, resumed.plus(WEEK), Set.of(MENTEE, MENTOR));
  }

  @Test
  @Situation("E36")
  void silenceIsDueAtTheInstantFromWhichOnThePairIsStalled() {
    assertDue(
        accepted(), Due.Kind.SILENCE, START.plus(Duration.ofDays(28)), Set.of(MENTEE, MENTOR));
  }

  @Test
  void aFarPlannedSessionPutsNoSilenceOff() {
    Instant far = START.plus(Duration.ofDays(700));
    MentorshipStory story = accepted().planned("s-1", far);
    assertDue(story, Due.Kind.SILENCE, START.plus(Duration.ofDays(28)), Set.of(MENTEE, MENTOR));
    assertDue(
        story,
        Due.Kind.SESSION_OUTCOME,
        far.plus(sessionOf("s-1", far).length()),
        Set.of(MENTEE, MENTOR),
        "s-1");
  }

  @Test
  void theOutcomeOfASessionIsDueFromItsEndOn() {
    Instant start = START.plus(DAY);
    MentorshipStory story = accepted().planned("s-1", start).at(start);
    assertDue(
        story,
        Due.Kind.SESSION_OUTCOME,
        start.plus(Duration.ofMinutes(45)),
        Set.of(MENTEE, MENTOR),
        "s-1");
    MentorshipStory settled = story.and(new SessionHeld(start, ADA, "s-1"));
    assertThat(due(settled, Due.Kind.SESSION_OUTCOME)).isEmpty();
  }

  @Test
  void termsWaitForTheYesOfTheOtherSide() {
    MentorshipStory byMentee = accepted().agreedBy(ADA, every(WEEK));
    assertDue(byMentee, Due.Kind.AGREEMENT, START.plus(DAY), Set.of(MENTOR));
    MentorshipStory byMentor = accepted().agreedBy(GRACE, every(WEEK));
    assertDue(byMentor, Due.Kind.AGREEMENT, START.plus(DAY), Set.of(MENTEE));
    assertThat(due(byMentee.agreedBy(GRACE, every(WEEK)), Due.Kind.AGREEMENT)).isEmpty();
  }

  @Test
  @Situation("E05")
  void afterAStepBackToTheFirstStageTheTermsAreToBeRenewedByBoth() {
    MentorshipStory back = in(Stage.LEARNING_AND_DEVELOPMENT)
        .entered(Stage.RELATIONSHIP_BUILDING, "The terms no longer fit");
    Instant entered = back.mentorship().stageEnteredAt().orElseThrow();
    assertDue(back, Due.Kind.AGREEMENT, entered, Set.of(MENTEE, MENTOR));
    MentorshipStory onward = back.and(
        new StageEntered(back.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT),
        DecisionContext.at(back.now()).overriding("The old terms will do for now"));
    assertDue(onward, Due.Kind.AGREEMENT, entered, Set.of(MENTEE, MENTOR));
    MentorshipStory half = back.agreedBy(ADA, every(WEEK));
    assertThat(due(half, Due.Kind.AGREEMENT).orElseThrow().whose()).containsExactly(MENTOR);
  }

  @Test
  void anActionIsDueByItsOwnerWhenItsDayBeginsInTheZone() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    ActionItem action = ActionItem.builder()
        .id("a-1")
        .text("Send the plan")
        .owner(MENTOR)
        .due(day)
        .build();
    MentorshipStory story = accepted();
    story = story.and(new ActionAgreed(story.now(), ADA, action));
    assertDue(story, Due.Kind.ACTION, Instant.parse("2026-04-01T00:00:00Z"), Set.of(MENTOR), "a-1");
    Due inMadrid = story.lifecycle().due(story.mentorship(), MADRID).stream()
        .filter(due -> due.kind() == Due.Kind.ACTION)
        .findFirst()
        .orElseThrow();
    assertThat(inMadrid.at()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    assertThat(inMadrid.day()).contains(day);
    assertThat(inMadrid.message(Locale.ENGLISH)).isEqualTo("The action a-1 is due on 2026-04-01.");
    MentorshipStory done =
        story.and(new ActionClosed(story.now(), GRACE, "a-1", ActionItem.Ending.DONE));
    assertThat(due(done, Due.Kind.ACTION)).isEmpty();
  }

  @Test
  void anActionWithoutADayIsNeverDue() {
    ActionItem action = ActionItem.builder().id("a-1").text("Send the plan").build();
    MentorshipStory story = accepted();
    story = story.and(new ActionAgreed(story.now(), ADA, action));
    assertThat(due(story, Due.Kind.ACTION)).isEmpty();
  }

  @Test
  void aGoalIsDueUntilItIsMetDroppedOrRedated() {
    Goal goal = Goal.builder()
        .id("g-1")
        .text("Lead a meeting")
        .targetDate(LocalDate.of(2026, 6, 1))
        .build();
    MentorshipStory story = accepted().goal(goal);
    Instant day = Instant.parse("2026-06-01T00:00:00Z");
    assertDue(story, Due.Kind.GOAL, day, Set.of(MENTEE), "g-1");
    assertThat(due(story.assessed("g-1", Goal.Assessment.Status.MET), Due.Kind.GOAL))
        .isEmpty();
    assertThat(due(story.assessed("g-1", Goal.Assessment.Status.DROPPED), Due.Kind.GOAL))
        .isEmpty();
    MentorshipStory partly = story.assessed("g-1", Goal.Assessment.Status.PARTLY_MET);
    assertDue(partly, Due.Kind.GOAL, day, Set.of(MENTEE), "g-1");
    Goal later = goal.toBuilder().targetDate(LocalDate.of(2026, 7, 1)).build();
    MentorshipStory redated =
        story.and(new GoalRevised(story.now(), ADA, later, "More time is needed"));
    assertDue(redated, Due.Kind.GOAL, Instant.parse("2026-07-01T00:00:00Z"), Set.of(MENTEE), "g-1");
  }

  @Test
  @Situation("E09")
  void thePlannedEndIsDueUntilItIsExtended() {
    Instant end = START.plus(Duration.ofDays(100));
    MentorshipStory story =
        accepted().agreed(Agreement.builder().plannedEnd(end).build());
    assertDue(story, Due.Kind.PLANNED_END, end, Set.of(MENTEE, MENTOR));
    MentorshipStory extended = story.and(new Extended(story.now(), ADA, end.plus(WEEK)));
    assertDue(extended, Due.Kind.PLANNED_END, end.plus(WEEK), Set.of(MENTEE, MENTOR));
  }

  @Test
  @Situation("E21")
  void aPausePutsOffAllButReturnEndActionsAndWhatBeganBefore() {
    Instant start = START.plus(Duration.ofDays(8));
    Instant resume = START.plus(Duration.ofDays(60));
    MentorshipStory active = accepted()
        .agreed()
        .goal("g-1")
        .planned("s-1", start)
        .planned("s-2", START.plus(Duration.ofDays(20)))
        .at(start);
    active = active.and(new ActionAgreed(
        active.now(),
        ADA,
        ActionItem.builder()
            .id("a-1")
            .text("Send the plan")
            .due(LocalDate.of(2026, 4, 1))
            .build()));
    MentorshipStory paused = active.at(start.plus(HOUR));
    paused = paused.and(new Paused(paused.now(), ADA, resume));
    assertThat(due(paused))
        .extracting(Due::kind)
        .containsExactly(
            Due.Kind.SESSION_OUTCOME, Due.Kind.ACTION, Due.Kind.RESUME, Due.Kind.PLANNED_END);
    assertDue(
        paused,
        Due.Kind.SESSION_OUTCOME,
        start.plus(Duration.ofMinutes(45)),
        Set.of(MENTEE, MENTOR),
        "s-1");
    assertDue(paused, Due.Kind.RESUME, resume, Set.of(MENTEE, MENTOR));
    MentorshipStory later = paused.and(new Paused(paused.now(), ADA, resume.plus(WEEK)));
    assertDue(later, Due.Kind.RESUME, resume.plus(WEEK), Set.of(MENTEE, MENTOR));
  }

  @Test
  void aSessionThatBeginsTogetherWithThePauseIsPutOff() {
    Instant start = START.plus(DAY);
    MentorshipStory story = accepted().planned("s-1", start).at(start).paused();
    assertThat(due(story)).isEmpty();
  }

  @Test
  void nothingIsDueOnceItIsClosed() {
    MentorshipStory story = accepted().agreed().goal("g-1").planned("s-1", START);
    MentorshipStory ended = story.and(new Ended(story.now(), ADA));
    assertThat(ended.mentorship().plannedSessions()).isNotEmpty();
    assertThat(due(ended)).isEmpty();
  }

  @Test
  void anEntryThatNobodyResolvesDoesNotHideTheNext() {
    MentorshipStory story = accepted().agreedBy(ADA, every(WEEK)).planned("s-1", START.plus(DAY));
    Lifecycle lifecycle = story.lifecycle();
    Due terms =
        lifecycle.nextDue(story.mentorship(), MADRID, START.minusNanos(1)).orElseThrow();
    assertThat(terms.kind()).isEqualTo(Due.Kind.AGREEMENT);
    Due outcome = lifecycle.nextDue(story.mentorship(), MADRID, terms.at()).orElseThrow();
    assertThat(outcome.kind()).isEqualTo(Due.Kind.SESSION_OUTCOME);
    Due silence = lifecycle.nextDue(story.mentorship(), MADRID, outcome.at()).orElseThrow();
    assertThat(silence.kind()).isEqualTo(Due.Kind.SILENCE);
    assertThat(lifecycle.nextDue(story.mentorship(), MADRID, silence.at())).isEmpty();
  }

  @Test
  void entriesAreSortedByTimeThenKindThenSubjects() {
    Instant start = START.plus(WEEK);
    MentorshipStory story = accepted().agreed(every(WEEK.plus(Duration.ofMinutes(45))));
    story = story
        .and(new SessionPlanned(story.now(), ADA, sessionOf("s-2", start)))
        .and(new SessionPlanned(story.now(), ADA, sessionOf("s-10", start.minusSeconds(60))))
        .and(new MentorshipEvent.SessionRescheduled(
            story.now(), ADA, "s-10", start.minusSeconds(1)));
    assertThat(due(story))
        .extracting(due -> due.kind() + " " + due.subjects())
        .containsExactly("SESSION_OUTCOME [s-10]", "SESSION_OUTCOME [s-2]", "SILENCE []");
  }

  @Test
  void nothingLiesBeyondTheYear9999() {
    MentorshipStory story = accepted().agreed(every(Duration.ofSeconds(Long.MAX_VALUE)));
    assertThat(due(story)).isEmpty();
    Goal goal = Goal.builder()
        .id("g-1")
        .text("Lead a meeting")
        .targetDate(LocalDate.of(9999, 12, 31))
        .build();
    MentorshipStory far = accepted().goal(goal);
    assertThat(far.lifecycle().due(far.mentorship(), ZoneOffset.UTC))
        .extracting(Due::kind)
        .contains(Due.Kind.GOAL);
    Goal first = goal.toBuilder().targetDate(LocalDate.of(0, 1, 1)).build();
    MentorshipStory longAgo = accepted().goal(first);
    assertThat(longAgo.lifecycle().due(longAgo.mentorship(), ZoneOffset.ofHours(1)))
        .extracting(Due::kind)
        .doesNotContain(Due.Kind.GOAL);
  }

  @Test
  void everyKindHasWords() {
    for (Due.Kind kind : Due.Kind.values()) {
      Due due = ImmutableDue.builder()
          .kind(kind)
          .at(START)
          .addWhose(MENTEE)
          .addSubjects("x-1")
          .label("Half-time survey")
          .build();
      assertThat(due.message(Locale.ENGLISH)).contains("2026-03-05 10:00 (UTC)").endsWith(".");
      assertThat(due.advice(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
      assertThat(Due.Kind.of(kind.code())).isEqualTo(kind);
    }
  }
}
