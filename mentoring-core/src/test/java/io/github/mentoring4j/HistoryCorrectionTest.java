package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was recorded by mistake is left out of a history. */
class HistoryCorrectionTest {

  private static List<Long> revisions(History history) {
    return history.events().stream().map(RecordedEvent::revision).toList();
  }

  @Test
  @Situation("E61")
  void aNoteOfTheWrongPairIsLeftOut() {
    MentorshipStory story = accepted();
    History history =
        story.noted(GRACE, Noted.Kind.FEEDBACK).noted(ADA, Noted.Kind.SUCCESS).history();
    History corrected = history.without(3);
    assertThat(corrected.events())
        .extracting(RecordedEvent::event)
        .containsExactly(
            history.events().get(0).event(),
            history.events().get(1).event(),
            history.events().get(3).event());
    assertThat(revisions(corrected)).containsExactly(1L, 2L, 3L);
    assertThat(corrected.mentorship().revision()).isEqualTo(3);
    assertThat(corrected.mentorship().evidence().observe(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE))
        .isEqualTo(Evidence.Observation.count(0));
    assertThat(history.events()).hasSize(4);
  }

  @Test
  @Situation("E61")
  void theEventThatNeedsItIsNamed() {
    History history =
        accepted().session("s-1").noted(GRACE, Noted.Kind.FEEDBACK).history();
    assertThat(history.events().get(2).event()).isInstanceOf(SessionPlanned.class);
    CorruptHistoryException refused =
        catchThrowableOfType(CorruptHistoryException.class, () -> history.without(3));
    assertThat(refused.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
    assertThat(history.events().get(refused.position()).event()).isInstanceOf(SessionHeld.class);
    assertThat(refused.refusal().orElseThrow().mentorship()).isEqualTo("m-1");
    assertThat(refused)
        .hasMessage("IMPOSSIBLE_EVENT at event 4 (index 3): No session s-1 is planned.");
    assertThat(history.without(3, 4).mentorship().sessionsHeld()).isZero();
    assertThat(history.without(4, 3, 4)).isEqualTo(history.without(3, 4));
  }

  @Test
  @Situation("E61")
  void anEndingByMistakeIsTakenBack() {
    MentorshipStory story = accepted();
    MentorshipStory ended = story.and(new Ended(story.now(), ADA)).noted(GRACE, Noted.Kind.THANKS);
    History corrected = ended.history().without(3);
    assertThat(corrected.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(corrected.events()).hasSize(3);
  }

  @Test
  @Situation("E61")
  void aMoveKeepsItsPolicyAndItsOverride() {
    MentorshipStory story = accepted().noted(GRACE, Noted.Kind.FEEDBACK);
    DecisionContext override =
        DecisionContext.at(story.now()).overriding("Both know each other well");
    History history = story
        .and(new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT), override)
        .history();
    RecordedEvent moved = history.without(3).events().get(2);
    assertThat(moved.override()).contains(Reason.of("Both know each other well"));
    assertThat(moved.policy()).isEqualTo(history.events().get(3).policy()).isPresent();
  }

  @Test
  @Situation("E61")
  void aMoveWithoutWhichAnotherIsNoneStays() {
    History history = readyIn(Stage.LEARNING_AND_DEVELOPMENT)
        .entered(Stage.PROGRESS_AND_REFLECTION)
        .history();
    int entered = 0;
    while (!(history.events().get(entered).event() instanceof StageEntered)) {
      entered++;
    }
    long revision = entered + 1L;
    CorruptHistoryException refused =
        catchThrowableOfType(CorruptHistoryException.class, () -> history.without(revision));
    assertThat(refused.position()).isEqualTo(history.events().size() - 1);
    assertThat(refused.refusal().orElseThrow().kind())
        .isEqualTo(Decision.Refused.Kind.NO_SUCH_MOVE);
    assertThat(refused.lastGood().orElseThrow().stage()).contains(Stage.RELATIONSHIP_BUILDING);
  }

  @Test
  @Situation("E61")
  void aHistoryOfOneEventHasNothingToLeaveOut() {
    History history = History.of(accepted().history().events().subList(0, 1));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> history.without(1))
        .withMessageContaining("no revision: the history has only the event that opens it");
  }

  @Test
  @Situation("E61")
  void theOpeningAndWhatIsNotThereAreRefusedAtOnce() {
    History history = accepted().history();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> history.without(3, 1, 2))
        .satisfies(e -> assertThat(e.faults())
            .containsExactly(
                new InvalidValueException.Fault(
                    "revision",
                    "1",
                    "a revision from 2 to 2; the event that opens a history cannot be left out"),
                new InvalidValueException.Fault(
                    "revision",
                    "3",
                    "a revision from 2 to 2; the event that opens a history cannot be left out")));
  }
}
