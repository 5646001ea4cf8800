package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.MentorshipEvent.Ended;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void hasNoVisitBeforeTheAcceptance() {
    Timeline timeline = Timeline.of(Run.proposed().history());
    assertThat(timeline.visits()).isEmpty();
    assertThat(timeline.beforeAcceptance()).hasSize(1);
  }

  // E04
  @Test
  void tellsEveryVisitToAStage() {
    Run run = Run.reflecting();
    run.entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    Timeline timeline = Timeline.of(run.history());
    assertThat(timeline.visits())
        .extracting(Timeline.Visit::stage)
        .containsExactly(
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT,
            Stage.PROGRESS_AND_REFLECTION,
            Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(timeline.mentorship()).isEqualTo(run.pair());
  }

  @Test
  void losesNoEventAndRepeatsNone() {
    Run run = Run.readyToComplete();
    Timeline timeline = Timeline.of(run.history());
    List<RecordedEvent> told = new ArrayList<>(timeline.beforeAcceptance());
    timeline.visits().forEach(visit -> told.addAll(visit.events()));
    assertThat(told).isEqualTo(run.history());
  }

  @Test
  void leavesAStageWhereTheNextBegins() {
    List<Timeline.Visit> visits = Timeline.of(Run.learning().history()).visits();
    assertThat(visits.get(0).enteredAt()).isEqualTo(Run.START);
    assertThat(visits.get(0).leftAt()).contains(visits.get(1).enteredAt());
    assertThat(visits.get(1).leftAt()).isEmpty();
    assertThat(visits.get(1).events()).hasSize(1);
  }

  @Test
  void leavesTheLastStageWithTheEnd() {
    Run run = Run.learning();
    run.then(new Ended(run.now(), Run.ADA));
    List<Timeline.Visit> visits = Timeline.of(run.history()).visits();
    assertThat(visits.get(1).leftAt())
        .isEqualTo(run.pair().closing().map(Mentorship.Closing::at))
        .isPresent();
  }

  @Test
  void refusesWhatIsNoHistory() {
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> Timeline.of(List.of()))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(CorruptHistoryException.Kind.EMPTY));
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> Timeline.of(Run.learning().history().subList(1, 3)));
    List<RecordedEvent> gap = new ArrayList<>(Run.learning().history());
    gap.remove(4);
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> Timeline.of(gap))
        .satisfies(e -> assertThat(e.position()).isEqualTo(4));
  }
}
