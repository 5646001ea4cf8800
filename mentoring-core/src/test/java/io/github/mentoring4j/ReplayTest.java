package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  // E16
  @Test
  void saysOfAThirdPersonNothingButThat() {
    CorruptHistoryException e = corrupt(withLast(new Resumed(RUN.now(), Run.STRANGER)));
    assertThat(e.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
    assertThat(e.refusal().orElseThrow().findings())
        .extracting(Finding::code)
        .containsExactly("actor.not-a-party");
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
        new Proposed(at, Run.ADA, "ada", "grace"),
        new Declined(at, Run.GRACE),
        new Withdrawn(at, Run.ADA),
        new Expired(at, Run.PROGRAMME),
        new Superseded(at, Run.PROGRAMME),
        new GoalRevised(at, Run.ADA, Run.goalOf("g-1"), "The same again"),
        new GoalRevised(at, Run.ADA, Run.goalOf("g-9"), "There is none"),
        new SessionMissed(at, Run.ADA, "s-9", Session.Absentee.BOTH),
        new SessionCancelled(at, Run.ADA, "s-9"),
        new SessionRescheduled(at, Run.ADA, "s-9", at),
        new Resumed(at, Run.ADA),
        new Extended(at, Run.ADA, Run.TERMS.plannedEnd().orElseThrow()))) {
      assertBadAtTheEnd(withLast(impossible), Kind.IMPOSSIBLE_EVENT);
    }
  }

  // E22, E25, E26
  @Test
  void findsWhatCannotHaveHappenedInAPause() {
    Instant at = RUN.now();
    for (MentorshipEvent impossible : List.of(
        new Paused(at, Run.ADA),
        new Completed(at, Run.ADA),
        new StageEntered(at, Run.ADA, Stage.PROGRESS_AND_REFLECTION),
        new GoalRevised(at, Run.ADA, Run.goalOf("g-2"), "It is paused"),
        new SessionHeld(at, Run.ADA, "s-1"))) {
      List<RecordedEvent> history = withLast(new Paused(at, Run.GRACE));
      history.add(record(history.size() + 1, impossible));
      assertBadAtTheEnd(history, Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  void findsAnAnswerThatWasNotTheOnesToGive() {
    for (MentorshipEvent impossible : List.of(
        new Declined(Run.START, Run.ADA),
        new Withdrawn(Run.START, Run.GRACE),
        new Expired(Run.START, Run.GRACE),
        new Superseded(Run.START, Run.ADA),
        new Paused(Run.START, Run.ADA),
        new Extended(Run.START, Run.ADA, Run.START.plusSeconds(1)))) {
      List<RecordedEvent> history = new ArrayList<>(Run.proposed().history());
      history.add(record(2, impossible));
      assertBadAtTheEnd(history, Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  void findsAnEventAfterEveryKindOfEnd() {
    for (MentorshipEvent end : List.of(
        new Declined(Run.START, Run.GRACE),
        new Withdrawn(Run.START, Run.ADA),
        new Expired(Run.START, Run.PROGRAMME),
        new Superseded(Run.START, Run.PROGRAMME))) {
      List<RecordedEvent> history = new ArrayList<>(Run.proposed().history());
      history.add(record(2, end));
      history.add(record(3, new Accepted(Run.START, Run.GRACE)));
      assertBadAtTheEnd(history, Kind.AFTER_THE_END);
    }
  }

  @Test
  void readsBackWhateverHappensOnTheWay() {
    Run run = Run.learning().planned("s-2", RUN.now()).planned("s-3", RUN.now());
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-2", run.now()))
        .then(new SessionMissed(run.now(), Run.ADA, "s-2", Session.Absentee.MENTOR))
        .then(new SessionCancelled(run.now(), Run.GRACE, "s-3"))
        .then(new GoalRevised(
            run.now(), Run.ADA, Goal.builder().id("g-1").text("Less").build(), "It was too much"))
        .paused()
        .then(new Extended(run.now(), Run.PROGRAMME, Run.START.plus(Duration.ofDays(400))))
        .resumed();
    assertThat(Mentorship.replay(run.history())).isEqualTo(run.pair());
    assertThat(run.pair().sessionsMissed(Actor.Role.MENTOR)).isEqualTo(1);
  }

  // E10, E11, E46
  @Test
  void asksForNoLimit() {
    List<RecordedEvent> declined = new ArrayList<>(Run.proposed().history());
    declined.add(record(2, new Declined(Run.START, Run.GRACE, Optional.of("x".repeat(501)))));
    assertThat(Mentorship.replay(declined).closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.DECLINED);
    Instant farAway = Instant.parse("9999-01-01T00:00:00Z");
    assertThat(Mentorship.replay(withLast(new Extended(RUN.now(), Run.ADA, farAway)))
            .plannedEnd())
        .contains(farAway);
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
