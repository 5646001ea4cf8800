package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.ProgrammeFigures.Group;
import io.github.mentoring4j.ProgrammeFigures.StageTimes;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of figures: they are sums, so no split, no order and nothing but what is counted makes a difference. */
@Domain(MentoringDomain.class)
class ProgrammeFiguresProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Instant NOW = Instant.parse("2050-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  /**
   * A relationship of a programme.
   *
   * @param cohort its cohort, or an empty text
   * @param isWhole whether its history is added
   */
  record Enrolled(History history, String cohort, boolean isWhole) {
    ProgrammeFigures addedTo(ProgrammeFigures figures) {
      if (cohort.isEmpty()) {
        return isWhole ? figures.with(history) : figures.with(history.mentorship());
      }
      return isWhole
          ? figures.by(cohort).with(history)
          : figures.by(cohort).with(history.mentorship());
    }
  }

  @Provide
  Arbitrary<List<Enrolled>> programmes() {
    return Combinators.combine(
            MentoringArbitraries.histories(),
            Arbitraries.of("", "spring", "autumn", "others"),
            Arbitraries.of(true, false))
        .as(Enrolled::new)
        .list()
        .ofMaxSize(6);
  }

  private static ProgrammeFigures empty() {
    return ProgrammeFigures.empty(LIFECYCLE, NOW);
  }

  private static ProgrammeFigures figures(List<Enrolled> programme) {
    ProgrammeFigures figures = empty();
    for (Enrolled enrolled : programme) {
      figures = enrolled.addedTo(figures);
    }
    return figures;
  }

  @Property(tries = 100)
  void emptyFiguresChangeNothing(@ForAll("programmes") List<Enrolled> programme) {
    ProgrammeFigures figures = figures(programme);
    assertThat(figures.merge(empty())).isEqualTo(figures);
    assertThat(empty().merge(figures)).isEqualTo(figures);
  }

  @Property(tries = 50)
  void mergingIsAssociativeAndCommutative(
      @ForAll("programmes") List<Enrolled> one,
      @ForAll("programmes") List<Enrolled> two,
      @ForAll("programmes") List<Enrolled> three) {
    ProgrammeFigures a = figures(one);
    ProgrammeFigures b = figures(two);
    ProgrammeFigures c = figures(three);
    assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
  }

  @Property(tries = 100)
  void noSplitAndNoOrderMakesADifference(
      @ForAll("programmes") List<Enrolled> programme,
      @ForAll @IntRange(min = 1, max = 4) int parts,
      @ForAll Random random) {
    List<Enrolled> shuffled = new ArrayList<>(programme);
    Collections.shuffle(shuffled, random);
    List<ProgrammeFigures> split = new ArrayList<>(Collections.nCopies(parts, empty()));
    for (Enrolled enrolled : shuffled) {
      int part = random.nextInt(parts);
      split.set(part, enrolled.addedTo(split.get(part)));
    }
    assertThat(split.stream().reduce(ProgrammeFigures::merge)).contains(figures(programme));
  }

  @Property(tries = 80)
  void theTotalIsTheSumOfAllGroups(@ForAll("programmes") List<Enrolled> programme) {
    ProgrammeFigures figures = figures(programme);
    ProgrammeFigures together = empty();
    for (Enrolled enrolled : programme) {
      together = new Enrolled(enrolled.history(), "", enrolled.isWhole()).addedTo(together);
    }
    assertThat(figures.total()).isEqualTo(together.withoutCohort());
    assertThat(together.cohorts()).isEmpty();
  }

  /** A time at which some of the pairs have just begun, and others have fallen silent. */
  private static Instant now(List<History> histories, int days) {
    return histories.isEmpty()
        ? NOW
        : histories.get(0).mentorship().lastEventAt().plus(Duration.ofDays(days));
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void countAsPlainLoopsDo(
      @ForAll @Size(max = 6) List<History> histories,
      @ForAll LifecyclePolicy policy,
      @ForAll @IntRange(max = 600) int days) {
    countAsPlainLoopsDo(histories, Lifecycle.of(policy), now(histories, days));
    Map<String, Object> numbers = countAsPlainLoopsDo(histories, Lifecycle.of(policy), LAST);
    Statistics.coverage(coverage ->
        numbers.keySet().forEach(name -> coverage.check(name, true).count(times -> times >= 1)));
  }

  private static Map<String, Object> countAsPlainLoopsDo(
      List<History> histories, Lifecycle lifecycle, Instant now) {
    ProgrammeFigures figures = ProgrammeFigures.empty(lifecycle, now);
    for (History history : histories) {
      figures = figures.with(history.mentorship());
    }
    Map<String, Object> numbers = ProgrammeFiguresLoops.numbers(figures.total());
    assertThat(numbers).isEqualTo(new ProgrammeFiguresLoops(histories, lifecycle, now).numbers());
    numbers.forEach((name, number) -> Statistics.collect(name, !isNothing(number)));
    return numbers;
  }

  private static boolean isNothing(Object number) {
    return number.equals(0L)
        || number.equals(-1L)
        || number.equals(-1.0)
        || number.equals(Duration.ZERO);
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aHistoryCountsAsItsRelationshipButForShortNotices(
      @ForAll History history, @ForAll LifecyclePolicy policy) {
    ProgrammeFigures empty = ProgrammeFigures.empty(Lifecycle.of(policy), NOW);
    Group whole = empty.with(history).total();
    Group state = empty.with(history.mentorship()).total();
    assertThat(ProgrammeFiguresLoops.numbers(whole))
        .isEqualTo(ProgrammeFiguresLoops.numbers(state));
    assertThat(whole.histories()).isEqualTo(1);
    assertThat(whole.shortNotices()).isEqualTo(history.shortNotice(policy).size());
    assertThat(state.histories()).isZero();
    assertThat(state.shortNotices()).isZero();
    Statistics.collect(whole.shortNotices() > 0);
    Statistics.coverage(coverage -> coverage.check(true).count(times -> times >= 2));
  }

  /** Figures do not tell one person from another, nor one relationship. */
  @Property(tries = 200)
  void holdNeitherPeopleNorRelationships(@ForAll History history) {
    History renamed = history
        .redacted(history.mentorship().mentee(), "somebody-who-learns")
        .redacted(history.mentorship().mentor(), "somebody-who-accompanies");
    List<MentorshipEvent> events =
        renamed.events().stream().map(RecordedEvent::event).toList();
    History other = History.of(Histories.recorded("another-relationship", events));
    assertThat(empty().by("spring").with(other)).isEqualTo(empty().by("spring").with(history));
  }

  /** The longest days of all buckets, one by one: each day below 16, then eight of two days, eight of four, and so on. */
  private static long longestOfItsBucket(long days) {
    long longest = -1;
    for (long width = 1; longest < days; width *= 2) {
      int buckets = width == 1 ? 16 : 8;
      for (int i = 0; i < buckets && longest < days; i++) {
        longest += width;
      }
    }
    return longest;
  }

  @Provide
  Arbitrary<Long> days() {
    Arbitrary<Long> any = Arbitraries.longs().between(0, 3_652_000);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(0, 40)),
        Tuple.of(2, any),
        Tuple.of(1, Arbitraries.integers().between(0, 21).map(power -> 1L << power)));
  }

  private static StageTimes times(List<Long> days) {
    ProgrammeFigures figures = ProgrammeFigures.empty(LIFECYCLE, LAST);
    for (long each : days) {
      Takeover known = Takeover.builder(
              Stage.LEARNING_AND_DEVELOPMENT, LAST.minus(Duration.ofDays(each)))
          .build();
      TakenOver takenOver = new TakenOver(LAST, Actor.programme(), "ada", "grace", known);
      figures =
          figures.with(LIFECYCLE.takeOver("m-1", takenOver, LAST).orElseThrow().next());
    }
    return figures.total().timeIn(Stage.LEARNING_AND_DEVELOPMENT);
  }

  private static long notAbove(long most, List<Long> days) {
    return days.stream().filter(each -> each <= most).count();
  }

  @Property(tries = 500)
  void aQuantileIsTheLongestTimeInTheBucketOfTheTrueOne(
      @ForAll @NotEmpty List<@From("days") Long> days, @ForAll @IntRange(max = 100) int percent) {
    StageTimes times = times(days);
    List<Long> sorted = days.stream().sorted().toList();
    long quantile = times.quantile(percent / 100.0).orElseThrow().toDays();
    long exact = sorted.stream()
        .filter(each -> 100L * notAbove(each, days) >= (long) percent * days.size())
        .findFirst()
        .orElseThrow();
    assertThat(quantile).isEqualTo(longestOfItsBucket(exact));
    assertThat(quantile - exact).isBetween(0L, exact / 8);
    assertThat(times.count()).isEqualTo(days.size());
    assertThat(times.sum()).hasDays(days.stream().mapToLong(each -> each).sum());
  }
}
