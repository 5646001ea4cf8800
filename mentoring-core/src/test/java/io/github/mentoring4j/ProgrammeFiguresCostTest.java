package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** What figures cost, in bytes: as much for the last relationship of a large programme as for the first ones. */
class ProgrammeFiguresCostTest {
  private static final Instant NOW = START.plus(Duration.ofDays(400));

  /** What adding a relationship may cost, and what figures of three cohorts may take. */
  private static final long MOST = 8 * 1024;

  private static final List<Mentorship> PAIRS = List.of(
      proposedBy(ADA).mentorship(),
      accepted().session("s-1").mentorship(),
      in(Stage.LEARNING_AND_DEVELOPMENT).paused().mentorship(),
      readyIn(Stage.PROGRESS_AND_REFLECTION).mentorship(),
      takenOver(Stage.TRANSITION_AND_CLOSURE).mentorship());

  private static final List<String> COHORTS = List.of("autumn", "spring", "pilot");

  @BeforeAll
  static void letTheMeterLookIntoRecords() {
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
  }

  private static ProgrammeFigures figures(int relationships) {
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.standard(), NOW);
    for (int i = 0; i < relationships; i++) {
      String cohort = COHORTS.get(i % COHORTS.size());
      figures = figures.by(cohort).with(PAIRS.get(i % PAIRS.size()));
    }
    return figures;
  }

  @Test
  void aRelationshipOfALargeProgrammeCostsAsMuchAsThatOfASmallOne() {
    assertThat(figures(100_000).total().relationships()).isEqualTo(100_000);
    double ofSmall = AllocatedBytes.least(3, () -> figures(1_000)) / 1_000.0;
    double ofLarge = AllocatedBytes.least(2, () -> figures(100_000)) / 100_000.0;
    assertThat(ofLarge).isPositive().isLessThanOrEqualTo(1.1 * ofSmall).isLessThan(MOST);
  }

  private static long size(ProgrammeFigures figures) {
    return GraphLayout.parseInstance(figures)
        .subtract(GraphLayout.parseInstance(Lifecycle.standard(), NOW))
        .totalSize();
  }

  @Test
  void figuresTakeNoMoreForMoreRelationships() {
    assertThat(size(figures(100_000)))
        .isPositive()
        .isEqualTo(size(figures(1_000)))
        .isLessThan(MOST);
  }

  /** A pair whose stages have taken ten thousand years is in the last bucket there is. */
  @Test
  void figuresOfTheLongestTimesTakeLittle() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    ProgrammeFigures figures = ProgrammeFigures.empty(Lifecycle.standard(), last)
        .with(takenOver(MentorshipEvent.TakenOver.Takeover.builder(
                    Stage.LEARNING_AND_DEVELOPMENT, Instant.parse("0000-01-01T00:00:00Z"))
                .build())
            .mentorship());
    assertThat(size(figures)).isPositive().isLessThan(MOST);
  }
}
