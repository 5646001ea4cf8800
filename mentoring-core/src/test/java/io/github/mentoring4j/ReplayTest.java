package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What replay finds out about a history that was never decided. */
class ReplayTest {
  private static final Run RUN = Run.learning();

  private static RecordedEvent record(long revision, MentorshipEvent event) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(revision).build();
  }

  private static CorruptHistoryException corrupt(List<RecordedEvent> history) {
    return catchThrowableOfType(CorruptHistoryException.class, () -> Mentorship.replay(history));
  }

  private static List<RecordedEvent> withLast(MentorshipEvent event) {
    List<RecordedEvent> history = new ArrayList<>(RUN.history());
    history.add(record(history.size() + 1, event));
    return history;
  }

  private static void assertBadAtTheEnd(List<RecordedEvent> history, Kind kind) {
    CorruptHistoryException e = corrupt(history);
    assertThat(e.kind()).isEqualTo(kind);
    assertThat(e.position()).isEqualTo(history.size() - 1);
    assertThat(e.lastGood()).contains(Mentorship.replay(history.subList(0, history.size() - 1)));
  }

  @Test
  void refusesAnEmptyHistory() {
    CorruptHistoryException e = corrupt(List.of());
    assertThat(e).hasMessage("EMPTY: a history has at least the proposal.");
    assertThat(e.lastGood()).isEmpty();
    assertThat(e.refusal()).isEmpty();
  }

  @Test
  void beginsWithTheProposal() {
    CorruptHistoryException e = corrupt(RUN.history().subList(1, 3));
    assertThat(e)
        .hasMessage(
            "NOT_BEGUN at event 1 (index 0): a proposal was expected, but ACCEPTED was found.");
    assertThat(e.position()).isZero();
  }

  @Test
  void beginsWithRevisionOne() {
    Proposed proposal = new Proposed(Run.START, Run.ADA, "ada", "grace");
    assertThat(corrupt(List.of(record(2, proposal))))
        .hasMessage("GAP at event 1 (index 0): revision 1 was expected, but 2 was found.");
  }

  @Test
  void beginsWithAProposalByAPartOfTheRelationship() {
    Proposed proposal = new Proposed(Run.START, Run.STRANGER, "ada", "grace");
    CorruptHistoryException e = corrupt(List.of(record(1, proposal)));
    assertThat(e)
        .hasMessage(
            "IMPOSSIBLE_EVENT at event 1 (index 0): charles has no part in this relationship.");
    assertThat(e.refusal())
        .hasValueSatisfying(
            refusal -> assertThat(refusal.reason()).isEqualTo(Decision.Reason.WRONG_ACTOR));
  }

  @Test
  void findsAGapAndARepetition() {
    List<RecordedEvent> gap = new ArrayList<>(RUN.history());
    gap.remove(3);
    CorruptHistoryException e = corrupt(gap);
    assertThat(e).hasMessage("GAP at event 4 (index 3): revision 4 was expected, but 5 was found.");
    assertThat(e.lastGood()).contains(Mentorship.replay(gap.subList(0, 3)));

    List<RecordedEvent> repeated = new ArrayList<>(RUN.history());
    repeated.add(3, repeated.get(2));
    assertThat(corrupt(repeated))
        .hasMessage("REPEATED at event 4 (index 3): revision 4 was expected, but 3 was found.");
  }

  @Test
  void findsAForeignEvent() {
    List<RecordedEvent> history = new ArrayList<>(RUN.history());
    history.add(RecordedEvent.builder(new Ended(RUN.now(), Run.ADA))
        .mentorship("m-2")
        .revision(history.size() + 1)
        .build());
    assertBadAtTheEnd(history, Kind.FOREIGN);
  }

  @Test
  void findsReversedTime() {
    assertBadAtTheEnd(withLast(new Ended(Run.START, Run.ADA)), Kind.TIME_REVERSED);
  }

  @Test
  void findsAnEventAfterTheEnd() {
    List<RecordedEvent> history = withLast(new Ended(RUN.now(), Run.ADA));
    history.add(record(history.size() + 1, new Ended(RUN.now(), Run.ADA)));
    assertBadAtTheEnd(history, Kind.AFTER_THE_END);
  }

  @Test
  void findsWhatCannotHaveHappened() {
    Instant at = RUN.now();
    for (MentorshipEvent impossible : List.of(
        new StageEntered(at, Run.ADA, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(at, Run.ADA, Stage.RELATIONSHIP_BUILDING),
        new Completed(at, Run.ADA),
        new Accepted(at, Run.GRACE),
        new SessionHeld(at, Run.ADA, "s-9"),
        new Ended(at, Run.STRANGER),
        new Proposed(at, Run.ADA, "ada", "grace"))) {
      assertBadAtTheEnd(withLast(impossible), Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  void asksForNoCriteria() {
    List<RecordedEvent> history = new ArrayList<>(Run.accepted().history());
    history.add(record(3, new StageEntered(RUN.now(), Run.ADA, Stage.LEARNING_AND_DEVELOPMENT)));
    assertThat(Mentorship.replay(history).stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
  }

  @Test
  void appliesOneEventLikeTheLastOfAHistory() {
    List<RecordedEvent> history = withLast(new Ended(RUN.now(), Run.ADA));
    RecordedEvent last = history.get(history.size() - 1);
    assertThat(RUN.pair().apply(last)).isEqualTo(Mentorship.replay(history));
    CorruptHistoryException e = catchThrowableOfType(
        CorruptHistoryException.class, () -> Run.accepted().pair().apply(last));
    assertThat(e.kind()).isEqualTo(Kind.GAP);
    assertThat(e.position()).isEqualTo(2);
  }
}
