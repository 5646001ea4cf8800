package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
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
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replay of histories that nobody decided. */
class HistoryReplayTest {
  private static final MentorshipStory LEARNING = in(Stage.LEARNING_AND_DEVELOPMENT);

  private static RecordedEvent record(long revision, MentorshipEvent event) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(revision).build();
  }

  private static CorruptHistoryException corrupt(List<RecordedEvent> history) {
    return catchThrowableOfType(
        CorruptHistoryException.class, () -> History.of(history).mentorship());
  }

  private static List<RecordedEvent> withLast(MentorshipEvent event) {
    List<RecordedEvent> history = new ArrayList<>(LEARNING.history().events());
    history.add(record(history.size() + 1, event));
    return history;
  }

  private static void assertBadAtTheEnd(List<RecordedEvent> history, Kind kind) {
    CorruptHistoryException e = corrupt(history);
    assertThat(e.kind()).isEqualTo(kind);
    assertThat(e.position()).isEqualTo(history.size() - 1);
    assertThat(e.lastGood())
        .contains(History.of(history.subList(0, history.size() - 1)).mentorship());
  }

  @Test
  void refusesAnEmptyHistory() {
    CorruptHistoryException e = corrupt(List.of());
    assertThat(e).hasMessage("EMPTY: a history has at least the event that opens it.");
    assertThat(e.lastGood()).isEmpty();
    assertThat(e.refusal()).isEmpty();
  }

  @Test
  void beginsWithAProposalOrATakeover() {
    CorruptHistoryException e = corrupt(LEARNING.history().events().subList(1, 3));
    assertThat(e)
        .hasMessage(
            "NOT_BEGUN at event 1 (index 0): a proposal or a takeover was expected, but accepted was found.");
    assertThat(e.position()).isZero();
  }

  @Test
  void beginsWithRevisionOne() {
    Proposed proposal = new Proposed(START, ADA, "ada", "grace");
    assertThat(corrupt(List.of(record(2, proposal))))
        .hasMessage("GAP at event 1 (index 0): revision 1 was expected, but 2 was found.");
  }

  @Test
  void beginsWithAProposalByAPartOfTheRelationship() {
    Proposed proposal = new Proposed(START, STRANGER, "ada", "grace");
    CorruptHistoryException e = corrupt(List.of(record(1, proposal)));
    assertThat(e)
        .hasMessage(
            "IMPOSSIBLE_EVENT at event 1 (index 0): charles has no part in this relationship.");
    assertThat(e.refusal())
        .hasValueSatisfying(
            refusal -> assertThat(refusal.kind()).isEqualTo(Decision.Refused.Kind.WRONG_ACTOR));
  }

  @Test
  @Situation("E16")
  void saysOfAThirdPersonNothingButThat() {
    CorruptHistoryException e = corrupt(withLast(new Resumed(LEARNING.now(), STRANGER)));
    assertThat(e.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
    assertThat(e.refusal().orElseThrow().findings())
        .extracting(Finding::code)
        .containsExactly("actor.not-a-party");
  }

  @Test
  void findsAGapAndARepetition() {
    List<RecordedEvent> gap = new ArrayList<>(LEARNING.history().events());
    gap.remove(3);
    CorruptHistoryException e = corrupt(gap);
    assertThat(e).hasMessage("GAP at event 4 (index 3): revision 4 was expected, but 5 was found.");
    assertThat(e.lastGood()).contains(History.of(gap.subList(0, 3)).mentorship());

    List<RecordedEvent> repeated = new ArrayList<>(LEARNING.history().events());
    repeated.add(3, repeated.get(2));
    assertThat(corrupt(repeated))
        .hasMessage("REPEATED at event 4 (index 3): revision 4 was expected, but 3 was found.");
  }

  @Test
  void findsAForeignEvent() {
    List<RecordedEvent> history = new ArrayList<>(LEARNING.history().events());
    history.add(RecordedEvent.builder(new Ended(LEARNING.now(), ADA))
        .mentorship("m-2")
        .revision(history.size() + 1)
        .build());
    assertBadAtTheEnd(history, Kind.FOREIGN);
  }

  @Test
  void findsReversedTime() {
    assertBadAtTheEnd(withLast(new Paused(START, ADA)), Kind.TIME_REVERSED);
  }

  @Test
  void findsAnEventAfterTheEnd() {
    List<RecordedEvent> history = withLast(new Ended(LEARNING.now(), ADA));
    history.add(record(history.size() + 1, new Ended(LEARNING.now(), ADA)));
    assertBadAtTheEnd(history, Kind.AFTER_THE_END);
  }

  @Test
  void findsWhatCannotHaveHappened() {
    Instant at = LEARNING.now();
    for (MentorshipEvent impossible : List.of(
        new StageEntered(at, ADA, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(at, ADA, Stage.RELATIONSHIP_BUILDING),
        new Completed(at, ADA),
        new Accepted(at, GRACE),
        new SessionHeld(at, ADA, "s-9"),
        new Ended(at, STRANGER),
        new Proposed(at, ADA, "ada", "grace"),
        new Declined(at, GRACE),
        new Withdrawn(at, ADA),
        new Expired(at, PROGRAMME),
        new Superseded(at, PROGRAMME),
        new GoalRevised(at, ADA, goalOf("g-9"), "There is none"),
        new SessionMissed(at, ADA, "s-9", Session.Absentee.BOTH),
        new SessionCancelled(at, ADA, "s-9"),
        new SessionRescheduled(at, ADA, "s-9", at),
        new Resumed(at, ADA),
        new Extended(at, ADA, TERMS.plannedEnd().orElseThrow()))) {
      assertBadAtTheEnd(withLast(impossible), Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  @Situation({"E22", "E25", "E26"})
  void findsWhatCannotHaveHappenedInAPause() {
    Instant at = LEARNING.now();
    for (MentorshipEvent impossible : List.of(
        new Completed(at, ADA),
        new StageEntered(at, ADA, Stage.PROGRESS_AND_REFLECTION),
        new GoalRevised(at, ADA, goalOf("g-2"), "It is paused"),
        new SessionHeld(at, ADA, sessionOf("s-9", at)))) {
      List<RecordedEvent> history = withLast(new Paused(at, GRACE));
      history.add(record(history.size() + 1, impossible));
      assertBadAtTheEnd(history, Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  void findsAnAnswerThatWasNotTheOnesToGive() {
    for (MentorshipEvent impossible : List.of(
        new Declined(START, ADA),
        new Withdrawn(START, GRACE),
        new Expired(START, GRACE),
        new Superseded(START, ADA),
        new Paused(START, ADA),
        new Extended(START, ADA, START.plusSeconds(1)))) {
      List<RecordedEvent> history = new ArrayList<>(proposedBy(ADA).history().events());
      history.add(record(2, impossible));
      assertBadAtTheEnd(history, Kind.IMPOSSIBLE_EVENT);
    }
  }

  @Test
  void findsAnEventAfterEveryKindOfEnd() {
    for (MentorshipEvent end : List.of(
        new Declined(START, GRACE),
        new Withdrawn(START, ADA),
        new Expired(START, PROGRAMME),
        new Superseded(START, PROGRAMME))) {
      List<RecordedEvent> history = new ArrayList<>(proposedBy(ADA).history().events());
      history.add(record(2, end));
      history.add(record(3, new Accepted(START, GRACE)));
      assertBadAtTheEnd(history, Kind.AFTER_THE_END);
    }
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  @Test
  void readsBackWhateverHappensOnTheWay() {
    Instant at = LEARNING.now();
    MentorshipStory story = LEARNING
        .planned("s-2", at)
        .planned("s-3", at.plusSeconds(1))
        .and(new SessionRescheduled(day(40), ADA, "s-2", day(41)))
        .and(new SessionMissed(day(41), ADA, "s-2", Session.Absentee.MENTOR))
        .and(new SessionCancelled(day(42), GRACE, "s-3"))
        .and(new GoalRevised(day(43), ADA, draftOf("g-1"), "It was too much"))
        .paused()
        .and(new Extended(day(50), PROGRAMME, day(400)))
        .resumed();
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
    assertThat(story.mentorship().sessionsMissed(Actor.Side.MENTOR)).isEqualTo(1);
  }

  @Test
  @Situation({"E10", "E11", "E46"})
  void asksForNoLimit() {
    List<RecordedEvent> declined = new ArrayList<>(proposedBy(ADA).history().events());
    declined.add(record(2, new Declined(START, GRACE, "x".repeat(501))));
    assertThat(History.of(declined).mentorship().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.DECLINED);
    Instant farAway = Instant.parse("9999-01-01T00:00:00Z");
    assertThat(History.of(withLast(new Extended(LEARNING.now(), ADA, farAway)))
            .mentorship()
            .plannedEnd())
        .contains(farAway);
  }

  @Test
  void asksForNoCriteria() {
    List<RecordedEvent> history = new ArrayList<>(accepted().history().events());
    history.add(record(3, new StageEntered(LEARNING.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT)));
    assertThat(History.of(history).mentorship().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
  }

  @Test
  void appliesOneEventLikeTheLastOfAHistory() {
    List<RecordedEvent> history = withLast(new Ended(LEARNING.now(), ADA));
    RecordedEvent last = history.get(history.size() - 1);
    assertThat(History.apply(LEARNING.mentorship(), last))
        .isEqualTo(History.of(history).mentorship());
    CorruptHistoryException e = catchThrowableOfType(
        CorruptHistoryException.class, () -> History.apply(accepted().mentorship(), last));
    assertThat(e.kind()).isEqualTo(Kind.GAP);
    assertThat(e.position()).isEqualTo(2);
  }
}
