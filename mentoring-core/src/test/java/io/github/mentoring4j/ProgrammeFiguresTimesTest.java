package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.ProgrammeFigures.StageTimes;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long relationships have been in a stage. */
class ProgrammeFiguresTimesTest {
  private static final Stage FIRST = Stage.RELATIONSHIP_BUILDING;
  private static final Stage SECOND = Stage.LEARNING_AND_DEVELOPMENT;
  private static final Stage THIRD = Stage.PROGRESS_AND_REFLECTION;

  private static final Instant NOW = START.plus(Duration.ofDays(100));

  private static StageTimes times(Stage stage, MentorshipStory... stories) {
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.standard(), NOW);
    for (MentorshipStory story : stories) {
      figures = figures.with(story.mentorship());
    }
    return figures.total().timeIn(stage);
  }

  /** Pairs that have been in the second stage for so long. */
  private static StageTimes lasting(Duration... times) {
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.standard(), START);
    for (Duration time : times) {
      Takeover known = Takeover.builder(SECOND, START.minus(time)).build();
      figures = figures.with(takenOver(known).mentorship());
    }
    return figures.total().timeIn(SECOND);
  }

  private static StageTimes days(long... days) {
    return lasting(Arrays.stream(days).mapToObj(Duration::ofDays).toArray(Duration[]::new));
  }

  private static long longest(StageTimes times, double share) {
    return times.quantile(share).orElseThrow().toDays();
  }

  @Test
  void areThoseOfThePresentStageAndOfEarlierOnes() {
    MentorshipStory pair = in(SECOND);
    Instant entered = pair.mentorship().stageEnteredAt().orElseThrow();
    assertThat(times(FIRST, pair).sum()).isEqualTo(Duration.between(START, entered));
    assertThat(times(SECOND, pair).sum()).isEqualTo(Duration.between(entered, NOW));
    assertThat(times(FIRST, pair, pair, accepted()).count()).isEqualTo(3);
    assertThat(times(SECOND, pair, pair, accepted()).count()).isEqualTo(2);
  }

  @Test
  void areAbsentForAStageThatWasNeverEntered() {
    StageTimes times = times(THIRD, accepted(), in(SECOND), proposedBy(ADA));
    assertThat(times.count()).isZero();
    assertThat(times.sum()).isZero();
    assertThat(times.quantile(0.5)).isEmpty();
  }

  @Test
  void areAbsentForARelationshipThatNeverBegan() {
    assertThat(times(FIRST, proposedBy(ADA).and(new Declined(START, GRACE))).count())
        .isZero();
  }

  @Test
  void areAbsentForAStageThatWasLeftBeforeATakeover() {
    assertThat(times(FIRST, takenOver(SECOND)).count()).isZero();
    assertThat(times(SECOND, takenOver(SECOND)).count()).isEqualTo(1);
  }

  @Test
  void areThereForTheLastStageOfAClosedPairEvenIfItHasTakenNoTime() {
    MentorshipStory pair = accepted().and(new Ended(START, ADA));
    assertThat(times(FIRST, pair).count()).isEqualTo(1);
    assertThat(times(FIRST, pair).sum()).isZero();
    assertThat(times(FIRST, pair).quantile(1)).contains(Duration.ZERO);
  }

  /** The state does not tell it from a stage that was never entered. */
  @Test
  void areAbsentForAStageThatWasLeftAtOnce() {
    MentorshipStory pair =
        accepted().and(new StageEntered(START, ADA, Stage.TRANSITION_AND_CLOSURE, "One talk"));
    assertThat(times(FIRST, pair).count()).isZero();
    assertThat(times(Stage.TRANSITION_AND_CLOSURE, pair).count()).isEqualTo(1);
  }

  @Test
  void leavePausesOut() {
    MentorshipStory pair = accepted().at(START.plus(Duration.ofDays(3))).paused();
    assertThat(times(FIRST, pair).sum()).hasDays(3);
  }

  /** The first and last days of buckets, in days. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "7, 7",
    "8, 8",
    "15, 15",
    "16, 17",
    "17, 17",
    "18, 19",
    "30, 31",
    "31, 31",
    "32, 35",
    "35, 35",
    "36, 39",
    "63, 63",
    "64, 71",
    "72, 79",
    "127, 127",
    "128, 143",
    "365, 383",
    "1023, 1023",
    "1024, 1151",
    "4095, 4095",
    "4096, 4607"
  })
  void areCountedInBucketsThatGrow(long days, long longest) {
    assertThat(longest(days(days), 1)).isEqualTo(longest);
    assertThat(days(days).sum()).hasDays(days);
  }

  @Test
  void countInWholeDays() {
    Duration almost = Duration.ofDays(4).minusNanos(1);
    assertThat(lasting(almost).quantile(1)).contains(Duration.ofDays(3));
    assertThat(lasting(almost).sum()).isEqualTo(almost);
  }

  @Test
  void haveTheShortestAndTheLongestAtTheEnds() {
    StageTimes times = days(9, 2, 5, 3);
    assertThat(longest(times, 0)).isEqualTo(2);
    assertThat(longest(times, 1)).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 1", "0.21, 2", "0.4, 2", "0.5, 3", "0.6, 3", "0.61, 4", "0.8, 4", "0.81, 5"})
  void haveAQuantileByTheNearestRank(double share, long longest) {
    assertThat(longest(days(5, 4, 3, 2, 1), share)).isEqualTo(longest);
  }

  /** In binary, 0.07 times 100 is a little more than 7. */
  @Test
  void takeAShareAsTheDecimalThatItIsWrittenAs() {
    long[] days = new long[100];
    for (int i = 0; i < days.length; i++) {
      days[i] = i < 7 ? 1 : 2;
    }
    assertThat(longest(days(days), 0.07)).isEqualTo(1);
    assertThat(longest(days(days), 0.08)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY, -Double.MIN_VALUE})
  void refuseAShareThatIsNone(double share) {
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> days(1).quantile(share))
            .faults())
        .containsExactly(new Fault("share", String.valueOf(share), "0 to 1"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> days().quantile(share))
        .withMessageStartingWith("StageTimes has 1 fault");
  }

  @Test
  void sayHowManyTheyAre() {
    assertThat(days(1, 2)).hasToString("StageTimes{count=2, sum=PT72H}");
  }
}
