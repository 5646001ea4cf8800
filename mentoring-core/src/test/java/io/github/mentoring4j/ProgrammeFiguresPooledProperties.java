package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ProgrammeFigures.Group;
import io.github.mentoring4j.ProgrammeFigures.Pooled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Nobody can look at few relationships in what is shown, neither in a group nor by computing back. */
class ProgrammeFiguresPooledProperties {
  private static final Mentorship PAIR = accepted().mentorship();

  /** The sizes of cohorts. */
  @Provide
  Arbitrary<Map<String, Integer>> sizes() {
    return Arbitraries.maps(
            Arbitraries.of("a", "b", "c", "d", "e", "others"),
            Arbitraries.integers().between(1, 9))
        .ofMaxSize(6);
  }

  private static ProgrammeFigures figures(Map<String, Integer> sizes, int withoutCohort) {
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.standard(), START);
    for (Map.Entry<String, Integer> size : sizes.entrySet()) {
      for (int i = 0; i < size.getValue(); i++) {
        figures = figures.by(size.getKey()).with(PAIR);
      }
    }
    for (int i = 0; i < withoutCohort; i++) {
      figures = figures.with(PAIR);
    }
    return figures;
  }

  private static List<Long> shown(Pooled pooled) {
    return Stream.concat(
            pooled.cohorts().values().stream(),
            Stream.of(pooled.withoutCohort(), pooled.others()).flatMap(Optional::stream))
        .map(Group::relationships)
        .toList();
  }

  /** How many relationships the groups have together that are in a set of bits. */
  private static long sum(List<Long> sizes, int set) {
    long sum = 0;
    for (int i = 0; i < sizes.size(); i++) {
      sum += (set >> i & 1) == 1 ? sizes.get(i) : 0;
    }
    return sum;
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nothingSmallIsShownOrLeftWhenGroupsAreSubtracted(
      @ForAll("sizes") Map<String, Integer> sizes,
      @ForAll @IntRange(max = 9) int withoutCohort,
      @ForAll @IntRange(min = 1, max = 10) int least) {
    Pooled pooled = figures(sizes, withoutCohort).pooled(least);
    List<Long> shown = shown(pooled);
    long total = pooled.total().map(Group::relationships).orElse(0L);
    for (int set = 0; set < 1 << shown.size(); set++) {
      long some = sum(shown, set);
      assertThat(some).matches(size -> size == 0 || size >= least);
      assertThat(total - some).matches(size -> size == 0 || size >= least);
    }
    assertThat(sum(shown, -1)).isEqualTo(total);
    Statistics.label("others").collect(pooled.others().isPresent());
    Statistics.label("total").collect(pooled.total().isPresent());
    for (String label : List.of("others", "total")) {
      Statistics.label(label).coverage(coverage -> {
        coverage.check(true).count(times -> times >= 20);
        coverage.check(false).count(times -> times >= 20);
      });
    }
  }

  @Property(tries = 500)
  void whatIsShownIsTheWholeProgrammeOrNothing(
      @ForAll("sizes") Map<String, Integer> sizes,
      @ForAll @IntRange(max = 9) int withoutCohort,
      @ForAll @IntRange(min = 1, max = 10) int least) {
    ProgrammeFigures figures = figures(sizes, withoutCohort);
    long total = figures.total().relationships();
    Pooled pooled = figures.pooled(least);
    assertThat(pooled.total())
        .isEqualTo(total >= least ? Optional.of(figures.total()) : Optional.empty());
    pooled
        .cohorts()
        .forEach(
            (cohort, group) -> assertThat(group).isEqualTo(figures.cohorts().get(cohort)));
    pooled.withoutCohort().ifPresent(group -> assertThat(group).isEqualTo(figures.withoutCohort()));
  }

  /** By the definition: the small ones, and then one by one the smallest that is left. */
  @Property(tries = 500)
  void noMoreIsPooledThanNecessary(
      @ForAll("sizes") Map<String, Integer> sizes,
      @ForAll @IntRange(max = 9) int withoutCohort,
      @ForAll @IntRange(min = 1, max = 10) int least) {
    List<Integer> rest = new ArrayList<>(sizes.values());
    rest.add(withoutCohort);
    int pool = 0;
    for (int size : List.copyOf(rest)) {
      if (size < least) {
        pool += size;
        rest.remove(Integer.valueOf(size));
      }
    }
    while (pool > 0 && pool < least && !rest.isEmpty()) {
      int smallest = rest.stream().min(Integer::compare).orElseThrow();
      pool += smallest;
      rest.remove(Integer.valueOf(smallest));
    }
    Pooled pooled = figures(sizes, withoutCohort).pooled(least);
    assertThat(pooled.others().map(Group::relationships).orElse(0L))
        .isEqualTo(pool >= least ? pool : 0);
    assertThat(shown(pooled)).hasSize(rest.size() + (pool >= least ? 1 : 0));
  }
}
