package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.Moves.Move;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The most bytes that the jobs of the benchmarks may allocate. Times are not judged. What exceeds its limit is done twice, copied or made anew since
 * the limit was set. The JVM leaves allocations out of code that it has compiled, so the jobs run often before they count. The class runs in a JVM of its
 * own: see the execution {@code budgets} in the parent's POM.
 */
@EnabledIfSystemProperty(named = "budgets", matches = "true")
class LifecycleBudgetTest {
  private static final int RUNS = 21_000;

  private final Lifecycle lifecycle = Lifecycle.standard();

  private static long bytes(Supplier<?> work) {
    return AllocatedBytes.least(RUNS, work);
  }

  private static boolean isBetterNone(Evidence evidence) {
    return evidence.code().contains("without") || evidence.equals(Evidence.ACTIONS_OPEN);
  }

  /** An entity of a user's own that has done all that is asked for. */
  private static Observation enough(Evidence evidence) {
    return Observation.count(isBetterNone(evidence) ? 0 : 2);
  }

  /** An entity that has no open action, and nothing else. */
  private static Observation nothing(Evidence evidence) {
    return Observation.count(0);
  }

  private Moves movesFrom(Stage stage) {
    return lifecycle.moves(stage, LifecycleBudgetTest::enough);
  }

  private boolean movesToTheEnd() {
    return movesFrom(Stage.RELATIONSHIP_BUILDING)
            .to(Stage.LEARNING_AND_DEVELOPMENT)
            .isPermitted()
        && movesFrom(Stage.LEARNING_AND_DEVELOPMENT)
            .to(Stage.PROGRESS_AND_REFLECTION)
            .isPermitted()
        && movesFrom(Stage.PROGRESS_AND_REFLECTION)
            .to(Stage.TRANSITION_AND_CLOSURE)
            .isPermitted()
        && movesFrom(Stage.TRANSITION_AND_CLOSURE)
            .move(MentorshipEvent.Type.COMPLETED)
            .filter(Move::isPermitted)
            .isPresent();
  }

  @Test
  void fourMovesOverEvidenceOfYourOwn() {
    assertThat(movesToTheEnd()).isTrue();
    assertThat(bytes(this::movesToTheEnd)).isPositive().isLessThanOrEqualTo(1_500);
  }

  @Test
  void aRefusalWithSixFindings() {
    Lifecycle thorough = Lifecycle.of(LifecyclePolicy.thorough());
    Supplier<Move> completion = () -> thorough
        .moves(Stage.TRANSITION_AND_CLOSURE, LifecycleBudgetTest::nothing)
        .move(MentorshipEvent.Type.COMPLETED)
        .orElseThrow();
    assertThat(completion.get().findings()).hasSize(6);
    assertThat(bytes(completion)).isPositive().isLessThanOrEqualTo(1_000);
  }

  /** From the proposal to the completion, in 27 events with four guarded moves. */
  private static List<RecordedEvent> story() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    return story.and(new Completed(story.now(), ADA)).history().events();
  }

  @Test
  void anEventDecided() {
    List<RecordedEvent> story = story();
    Mentorship proposed = History.of(story.subList(0, 1)).mentorship();
    List<MentorshipEvent> events =
        story.stream().skip(1).map(RecordedEvent::event).toList();
    Instant now = events.get(events.size() - 1).at();
    long all = bytes(() -> {
      Mentorship pair = proposed;
      for (MentorshipEvent event : events) {
        pair = lifecycle.decide(pair, event, now).orElseThrow().next();
      }
      return pair;
    });
    assertThat(all / events.size()).isPositive().isLessThanOrEqualTo(780);
  }

  @Test
  void anEventReplayed() {
    List<RecordedEvent> story = story();
    long all = bytes(() -> History.of(story).mentorship());
    assertThat(all / story.size()).isPositive().isLessThanOrEqualTo(480);
  }

  @Test
  void allMovesOfARelationship() {
    MentorshipStory story = readyIn(Stage.LEARNING_AND_DEVELOPMENT);
    Mentorship pair = story.mentorship();
    assertThat(bytes(() -> lifecycle.moves(pair, ADA, story.now())))
        .isPositive()
        .isLessThanOrEqualTo(3_900);
  }

  @Test
  void whatIsDue() {
    Mentorship pair = readyIn(Stage.LEARNING_AND_DEVELOPMENT).mentorship();
    assertThat(bytes(() -> lifecycle.due(pair, ZoneOffset.UTC)))
        .isPositive()
        .isLessThanOrEqualTo(4_200);
  }
}
