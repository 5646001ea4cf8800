package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.ProgrammeFigures.Group;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of which relationship, and how figures are put together. */
class ProgrammeFiguresTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Instant NOW = START.plus(Duration.ofDays(100));
  private static final Duration NANO = Duration.ofNanos(1);

  private static ProgrammeFigures empty() {
    return ProgrammeFigures.empty(LIFECYCLE, NOW);
  }

  private static Group total(MentorshipStory... stories) {
    return totalAt(NOW, stories);
  }

  private static Group totalAt(Instant now, MentorshipStory... stories) {
    ProgrammeFigures figures = ProgrammeFigures.empty(LIFECYCLE, now);
    for (MentorshipStory story : stories) {
      figures = figures.with(story.mentorship());
    }
    return figures.total();
  }

  private static List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  @Test
  void beginWithoutARelationship() {
    assertThat(empty().total().relationships()).isZero();
    assertThat(empty().withoutCohort()).isEqualTo(empty().total());
    assertThat(empty().cohorts()).isEmpty();
    assertThat(empty().policy()).isEqualTo(LifecyclePolicy.standard());
    assertThat(empty().now()).isEqualTo(NOW);
  }

  @Test
  void haveATimeThatStoredDataCanHold() {
    assertThat(faultsOf(() -> ProgrammeFigures.empty(LIFECYCLE, Instant.MAX)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(tuple("now", "a point in time in the years 0000 to 9999"));
  }

  @Test
  void countRelationshipsByTheirStatus() {
    MentorshipStory declined = proposedBy(ADA).and(new Declined(START, GRACE));
    Group total =
        total(proposedBy(ADA), proposedBy(PROGRAMME), accepted(), accepted().paused(), declined);
    assertThat(total.relationships()).isEqualTo(5);
    assertThat(Arrays.stream(Mentorship.Status.values())
            .collect(Collectors.toMap(status -> status, total::relationships)))
        .isEqualTo(Map.of(
            Mentorship.Status.PROPOSED,
            2L,
            Mentorship.Status.ACTIVE,
            1L,
            Mentorship.Status.PAUSED,
            1L,
            Mentorship.Status.CLOSED,
            1L));
  }

  @Test
  void countActiveAndPausedPairsByTheirStage() {
    MentorshipStory second = in(Stage.LEARNING_AND_DEVELOPMENT);
    Group total = total(
        accepted(),
        second,
        second.paused(),
        second.and(new Ended(second.now(), ADA)),
        proposedBy(ADA));
    assertThat(Arrays.stream(Stage.values()).map(total::relationships))
        .containsExactly(1L, 2L, 0L, 0L);
  }

  @Test
  void countClosedRelationshipsByTheirOutcome() {
    MentorshipStory last = readyIn(Stage.TRANSITION_AND_CLOSURE);
    Group total = total(
        last.and(new Completed(last.now(), ADA)),
        accepted().and(new Ended(NOW, ADA)),
        accepted().and(new Ended(NOW, GRACE)),
        proposedBy(ADA).and(new Declined(START, GRACE)),
        accepted());
    assertThat(total.relationships(Mentorship.Outcome.COMPLETED)).isEqualTo(1);
    assertThat(total.relationships(Mentorship.Outcome.ENDED)).isEqualTo(2);
    assertThat(total.relationships(Mentorship.Outcome.DECLINED)).isEqualTo(1);
    assertThat(total.relationships(Mentorship.Outcome.WITHDRAWN)).isZero();
    assertThat(Arrays.stream(Mentorship.Outcome.values())
            .mapToLong(total::relationships)
            .sum())
        .isEqualTo(4);
  }

  private static MentorshipStory missed(MentorshipStory story, Session.Absentee absentee) {
    Session session = sessionOf("s-" + absentee, story.now());
    Instant over = story.now().plus(Duration.ofHours(1));
    return story.and(new SessionMissed(over, PROGRAMME, session, absentee));
  }

  @Test
  void countSessionsThatWereHeldAndThoseThatASideMissed() {
    MentorshipStory pair = missed(accepted().session("s-1").session("s-2"), Session.Absentee.BOTH);
    Group total = total(pair, missed(accepted(), Session.Absentee.MENTOR));
    assertThat(total.sessionsHeld()).isEqualTo(2);
    assertThat(total.sessionsMissed(Actor.Side.MENTEE)).isEqualTo(1);
    assertThat(total.sessionsMissed(Actor.Side.MENTOR)).isEqualTo(2);
  }

  @Test
  void countWhoIsSilentFromThatInstantOn() {
    Instant silence = START.plus(LifecyclePolicy.standard().longestSilence());
    assertThat(totalAt(silence.minus(NANO), accepted(), accepted()).silent()).isZero();
    assertThat(totalAt(silence, accepted(), accepted(), accepted().paused()).silent())
        .isEqualTo(2);
  }

  @Test
  void countWhatGoesOnAfterItsPlannedEnd() {
    MentorshipStory pair = accepted().agreed();
    Instant end = TERMS.plannedEnd().orElseThrow();
    assertThat(totalAt(end.minus(NANO), pair).overdue()).isZero();
    assertThat(totalAt(end, pair, pair.paused(), accepted()).overdue()).isEqualTo(2);
  }

  @Test
  void countProposalsThatHaveWaitedTooLong() {
    Instant late = START.plus(LifecyclePolicy.standard().answerTime());
    assertThat(totalAt(late.minus(NANO), proposedBy(ADA)).unanswered()).isZero();
    assertThat(totalAt(late, proposedBy(ADA), accepted()).unanswered()).isEqualTo(1);
  }

  @Test
  void countPausesThatHaveReachedTheirExpectedReturn() {
    MentorshipStory pair = accepted().and(new Paused(START, ADA, NOW));
    MentorshipStory openEnded = accepted().paused();
    assertThat(totalAt(NOW.minus(NANO), pair, openEnded).pausedBeyondReturn()).isZero();
    assertThat(totalAt(NOW, pair, openEnded).pausedBeyondReturn()).isEqualTo(1);
    assertThat(totalAt(NOW, pair.at(NOW).resumed()).pausedBeyondReturn()).isZero();
  }

  @Test
  void countGoalsByWhatHasBecomeOfThem() {
    MentorshipStory pair = in(Stage.LEARNING_AND_DEVELOPMENT)
        .goal("g-2")
        .goal("g-3")
        .goal("g-4")
        .goal("g-5")
        .assessed("g-1", Goal.Assessment.Status.MET)
        .assessed("g-2", Goal.Assessment.Status.DROPPED)
        .assessed("g-3", Goal.Assessment.Status.PARTLY_MET)
        .assessed("g-4", Goal.Assessment.Status.NOT_MET);
    Group total = total(pair, accepted().goal("g-1"));
    assertThat(total.goals()).isEqualTo(6);
    assertThat(total.goalsMet()).isEqualTo(1);
    assertThat(total.goalsDropped()).isEqualTo(1);
    assertThat(total.goalsOpen()).isEqualTo(4);
    assertThat(total.shareOfGoalsMet()).hasValue(1.0 / 6);
  }

  @Test
  void haveNoShareOfGoalsMetWithoutGoals() {
    assertThat(total(accepted()).shareOfGoalsMet()).isEmpty();
    assertThat(total(accepted().goal("g-1")).shareOfGoalsMet()).hasValue(0);
  }

  /** A session of the next day that is called off 20 hours before. */
  private static History calledOff() {
    MentorshipStory story = accepted();
    story = story.planned("s-1", story.now().plus(Duration.ofHours(20)));
    return story
        .and(new SessionCancelled(story.now().minus(Duration.ofDays(1)), ADA, "s-1"))
        .history();
  }

  @Test
  void countShortNoticesOfHistoriesAlone() {
    Group total = empty()
        .with(calledOff())
        .with(accepted().history())
        .with(calledOff().mentorship())
        .total();
    assertThat(total.relationships()).isEqualTo(3);
    assertThat(total.histories()).isEqualTo(2);
    assertThat(total.shortNotices()).isEqualTo(1);
  }

  @Test
  void countShortNoticesByThePolicy() {
    LifecyclePolicy lax = LifecyclePolicy.standard().toBuilder()
        .id("lax")
        .cancellationNotice(Duration.ofHours(2))
        .build();
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.of(lax), NOW).with(calledOff());
    assertThat(figures.total().histories()).isEqualTo(1);
    assertThat(figures.total().shortNotices()).isZero();
  }

  @Test
  void countARelationshipInItsCohortAndInTheTotal() {
    ProgrammeFigures figures = empty()
        .by("spring")
        .with(accepted().mentorship())
        .by("autumn")
        .with(proposedBy(ADA).mentorship())
        .by("spring")
        .with(calledOff())
        .with(proposedBy(PROGRAMME).mentorship());
    assertThat(figures.cohorts()).containsOnlyKeys("autumn", "spring");
    assertThat(figures.cohorts().firstKey()).isEqualTo("autumn");
    Group spring = figures.cohorts().get("spring");
    assertThat(spring)
        .isEqualTo(empty().with(accepted().mentorship()).with(calledOff()).total());
    assertThat(figures.withoutCohort().relationships()).isEqualTo(1);
    assertThat(figures.total().relationships()).isEqualTo(4);
    assertThat(figures.total().histories()).isEqualTo(1);
  }

  @Test
  void stayAsTheyAreWhenSomethingIsAdded() {
    ProgrammeFigures figures = empty().by("spring").with(accepted().mentorship());
    figures.by("spring").with(accepted().mentorship());
    figures.by("autumn").with(accepted().mentorship());
    figures.with(accepted().mentorship());
    assertThat(figures).isEqualTo(empty().by("spring").with(accepted().mentorship()));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> figures.cohorts().remove("spring"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2026\n", "2026\u202E"})
  void refuseAKeyOfACohortThatCannotBeRead(String cohort) {
    assertThat(faultsOf(() -> empty().by(cohort)))
        .extracting(Fault::field, Fault::value)
        .containsExactly(tuple("cohort", cohort));
  }

  @Test
  void takeKeysOfUpTo128CodePoints() {
    String longest = "\uD83C\uDF31".repeat(128);
    assertThat(empty().by(longest).with(accepted().mentorship()).cohorts())
        .containsOnlyKeys(longest);
    assertThat(faultsOf(() -> empty().by(longest + "x")))
        .containsExactly(new Fault("cohort", longest + "x", "at most 128 code points"));
  }

  @Test
  void addUpTheLongestTimesOfAMillionPairs() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    MentorshipStory ancient = takenOver(MentorshipEvent.TakenOver.Takeover.builder(
            Stage.LEARNING_AND_DEVELOPMENT, Instant.parse("0000-01-01T00:00:00Z"))
        .build());
    ProgrammeFigures figures = ProgrammeFigures.empty(LIFECYCLE, last).with(ancient.mentorship());
    for (int i = 0; i < 20; i++) {
      figures = figures.merge(figures);
    }
    ProgrammeFigures.StageTimes times = figures.total().timeIn(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(times.count()).isEqualTo(1 << 20);
    assertThat(times.sum().dividedBy(1 << 20)).hasDays(3_652_424);
    assertThat(times.quantile(0.5).orElseThrow()).isEqualTo(Duration.ofDays(3_670_015));
  }

  @Test
  void areEqualIfAllIsEqual() {
    ProgrammeFigures figures = empty().by("spring").with(accepted().mentorship());
    ProgrammeFigures same = empty().by("spring").with(accepted().mentorship());
    assertThat(figures).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("spring");
    assertThat(figures)
        .isNotEqualTo(empty().with(accepted().mentorship()))
        .isNotEqualTo(empty().by("autumn").with(accepted().mentorship()))
        .isNotEqualTo(empty().by("spring").with(accepted().paused().mentorship()));
  }

  /** Both pairs have been in the same stage for as long. */
  @Test
  void differIfASingleCountDoes() {
    ProgrammeFigures figures = empty().with(accepted().mentorship());
    ProgrammeFigures other = empty().with(accepted().session("s-1").mentorship());
    assertThat(figures).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
  }

  @Test
  void sayWhatTheyHold() {
    assertThat(empty().by("spring").with(proposedBy(ADA).mentorship()).toString())
        .startsWith("ProgrammeFigures[2026-06-13T10:00:00Z, ")
        .endsWith(", Group{relationships=0}, {spring=Group{relationships=1}}]");
  }
}
