package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.ProgrammeFigures.Group;
import io.github.mentoring4j.ProgrammeFigures.Pooled;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the figures may be shown. */
class ProgrammeFiguresPooledTest {
  private static final Mentorship PAIR = accepted().mentorship();

  private static ProgrammeFigures empty() {
    return ProgrammeFigures.empty(Lifecycle.standard(), START);
  }

  /** Cohorts of the given sizes. */
  private static ProgrammeFigures of(Map<String, Integer> sizes) {
    ProgrammeFigures figures = empty();
    for (Map.Entry<String, Integer> size : sizes.entrySet()) {
      for (int i = 0; i < size.getValue(); i++) {
        figures = figures.by(size.getKey()).with(PAIR);
      }
    }
    return figures;
  }

  private static ProgrammeFigures with(ProgrammeFigures figures, int withoutCohort) {
    ProgrammeFigures more = figures;
    for (int i = 0; i < withoutCohort; i++) {
      more = more.with(PAIR);
    }
    return more;
  }

  private static Map<String, Long> cohorts(Pooled pooled) {
    Map<String, Long> sizes = new TreeMap<>();
    pooled.cohorts().forEach((cohort, group) -> sizes.put(cohort, group.relationships()));
    return sizes;
  }

  private static long size(Optional<Group> group) {
    return group.map(Group::relationships).orElse(0L);
  }

  @Test
  void isAllIfEachGroupIsLargeEnough() {
    ProgrammeFigures figures = with(of(Map.of("spring", 5, "autumn", 6)), 7);
    Pooled pooled = figures.pooled();
    assertThat(pooled.least()).isEqualTo(5);
    assertThat(pooled.cohorts()).isEqualTo(figures.cohorts());
    assertThat(pooled.withoutCohort()).contains(figures.withoutCohort());
    assertThat(pooled.total()).contains(figures.total());
    assertThat(pooled.others()).isEmpty();
  }

  @Test
  void hasOneGroupOfAllThatAreTooSmall() {
    Pooled pooled = of(Map.of("spring", 9, "pilot", 3, "board", 4)).pooled();
    assertThat(cohorts(pooled)).isEqualTo(Map.of("spring", 9L));
    assertThat(size(pooled.others())).isEqualTo(7);
    assertThat(size(pooled.total())).isEqualTo(16);
    assertThat(pooled.withoutCohort()).isEmpty();
  }

  @Test
  void hasTheSmallestOtherGroupInThePoolIfThatIsStillTooSmall() {
    Pooled pooled = of(Map.of("spring", 9, "autumn", 6, "pilot", 1)).pooled();
    assertThat(cohorts(pooled)).isEqualTo(Map.of("spring", 9L));
    assertThat(size(pooled.others())).isEqualTo(7);
  }

  @Test
  void hasTheFirstByKeyOfEquallySmallOnesInThePool() {
    Pooled pooled = with(of(Map.of("b", 6, "a", 6, "pilot", 1)), 6).pooled();
    assertThat(cohorts(pooled)).isEqualTo(Map.of("b", 6L));
    assertThat(size(pooled.withoutCohort())).isEqualTo(6);
    assertThat(size(pooled.others())).isEqualTo(7);
  }

  @Test
  void poolsRelationshipsWithoutACohortLikeACohort() {
    Pooled few = with(of(Map.of("spring", 9, "pilot", 3)), 2).pooled();
    assertThat(few.withoutCohort()).isEmpty();
    assertThat(size(few.others())).isEqualTo(5);
    Pooled joining = with(of(Map.of("spring", 9, "pilot", 3)), 8).pooled();
    assertThat(joining.withoutCohort()).isEmpty();
    assertThat(size(joining.others())).isEqualTo(11);
  }

  @Test
  void mayBeThePoolAlone() {
    Pooled pooled = with(of(Map.of("spring", 4)), 1).pooled();
    assertThat(pooled.cohorts()).isEmpty();
    assertThat(pooled.others()).isEqualTo(pooled.total());
    assertThat(size(pooled.total())).isEqualTo(5);
  }

  @Test
  void isNothingIfAllTogetherAreTooFew() {
    Pooled pooled = with(of(Map.of("spring", 2)), 2).pooled();
    assertThat(pooled.total()).isEmpty();
    assertThat(pooled.cohorts()).isEmpty();
    assertThat(pooled.withoutCohort()).isEmpty();
    assertThat(pooled.others()).isEmpty();
    assertThat(pooled).isEqualTo(empty().pooled());
  }

  @Test
  void doesNotMistakeACohortNamedOthersForThePool() {
    Pooled pooled = of(Map.of("others", 8, "pilot", 5, "board", 4)).pooled();
    assertThat(cohorts(pooled)).isEqualTo(Map.of("others", 8L));
    assertThat(size(pooled.others())).isEqualTo(9);
  }

  @Test
  void addsUpWhatItPools() {
    Mentorship proposed = proposedBy(ADA).mentorship();
    Pooled pooled = empty()
        .by("board")
        .with(PAIR)
        .by("pilot")
        .with(proposed)
        .with(accepted().history())
        .pooled(3);
    assertThat(pooled.others())
        .contains(empty().with(PAIR).with(proposed).with(accepted().history()).total());
    assertThat(pooled.others().orElseThrow().histories()).isEqualTo(1);
  }

  @Test
  void showsEachGroupIfOneIsEnough() {
    Pooled pooled = with(of(Map.of("spring", 1)), 1).pooled(1);
    assertThat(cohorts(pooled)).isEqualTo(Map.of("spring", 1L));
    assertThat(size(pooled.withoutCohort())).isEqualTo(1);
    assertThat(pooled.others()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void needsAtLeastOne(int least) {
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> empty().pooled(least))
            .faults())
        .containsExactly(new Fault("least", String.valueOf(least), "1 or more"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> empty().pooled(least))
        .withMessageStartingWith("ProgrammeFigures has 1 fault");
  }

  @Test
  void saysWhatItHolds() {
    assertThat(with(of(Map.of("spring", 9)), 2).pooled(2))
        .asString()
        .startsWith("Pooled{least=2, ")
        .contains("total=Group{relationships=11}", "{spring=Group{relationships=9}}")
        .doesNotContain("Tally");
  }
}
