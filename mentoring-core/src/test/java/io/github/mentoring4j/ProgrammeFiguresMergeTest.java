package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures can be merged, and what comes of it. */
class ProgrammeFiguresMergeTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Instant NOW = START.plus(Duration.ofDays(100));

  private static ProgrammeFigures empty() {
    return ProgrammeFigures.empty(LIFECYCLE, NOW);
  }

  @Test
  void areMergedCohortByCohort() {
    Mentorship pair = accepted().mentorship();
    ProgrammeFigures one = empty().by("spring").with(pair).with(pair);
    ProgrammeFigures other = empty().by("spring").with(pair).by("autumn").with(pair);
    ProgrammeFigures merged = one.merge(other);
    assertThat(merged.cohorts())
        .hasEntrySatisfying("spring", group -> assertThat(group.relationships()).isEqualTo(2))
        .hasEntrySatisfying("autumn", group -> assertThat(group.relationships()).isEqualTo(1));
    assertThat(merged.withoutCohort().relationships()).isEqualTo(1);
    assertThat(merged.total().relationships()).isEqualTo(4);
  }

  @Test
  void areMergedUnderAnEqualPolicyOfAnotherLifecycle() {
    LifecyclePolicy same = LifecyclePolicy.standard().toBuilder().id("standard").build();
    ProgrammeFigures other =
        ProgrammeFigures.empty(Lifecycle.of(same), NOW).with(accepted().mentorship());
    assertThat(empty().merge(other)).isEqualTo(other);
  }

  private static void assertNotMerged(ProgrammeFigures one, ProgrammeFigures other, String why) {
    assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other)).withMessage(why);
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void areNotMergedWithFiguresOfAnotherPolicyOrTime() {
    Lifecycle thorough = Lifecycle.of(LifecyclePolicy.thorough());
    Instant later = NOW.plusSeconds(1);
    String ours =
        "Figures under the policy standard in version 1 at 2026-06-13T10:00:00Z and figures ";
    assertNotMerged(
        empty(),
        ProgrammeFigures.empty(thorough, NOW),
        ours + "under the policy thorough in version 1 at 2026-06-13T10:00:00Z cannot be merged:"
            + " the policies differ.");
    assertNotMerged(
        empty(),
        ProgrammeFigures.empty(LIFECYCLE, later),
        ours + "under the policy standard in version 1 at 2026-06-13T10:00:01Z cannot be merged:"
            + " the times differ.");
    assertNotMerged(
        empty(),
        ProgrammeFigures.empty(thorough, later),
        ours + "under the policy thorough in version 1 at 2026-06-13T10:00:01Z cannot be merged:"
            + " the policies and times differ.");
  }

  @Test
  void areNotMergedWithFiguresOfAPolicyThatMerelyHasTheSameName() {
    LifecyclePolicy namesake = LifecyclePolicy.standard().toBuilder()
        .id("standard")
        .answerTime(Duration.ofDays(3))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> empty().merge(ProgrammeFigures.empty(Lifecycle.of(namesake), NOW)))
        .withMessageEndingWith("the policies differ. The policies differ in: answerTime.");
  }

  @Test
  void areNotMergedEvenIfThePoliciesAskForTheSame() {
    LifecyclePolicy standard = LifecyclePolicy.standard();
    List<Criterion> twice = new ArrayList<>(standard.completionCriteria());
    twice.addAll(standard.completionCriteria());
    LifecyclePolicy wordier =
        standard.toBuilder().id("standard").completionCriteria(twice).build();
    assertThat(wordier.changesFrom(standard)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> empty().merge(ProgrammeFigures.empty(Lifecycle.of(wordier), NOW)))
        .withMessageEndingWith("cannot be merged: the policies differ.");
  }

  @Test
  void doNotOverflowSilently() {
    ProgrammeFigures most = empty().with(proposedBy(ADA).mentorship());
    for (int i = 0; i < 62; i++) {
      most = most.merge(most);
    }
    ProgrammeFigures half = most;
    assertThat(half.total().relationships()).isEqualTo(1L << 62);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> half.merge(half));
  }
}
