package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  // E04, E05
  @Test
  void cutsTheVisitsWhereAStageIsEnteredAgain() {
    Run run = Run.learning();
    Instant first = run.pair().stageEnteredAt().orElseThrow();
    Instant back = run.now();
    run.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    Instant agreed = run.now();
    run.agreed();
    Instant again = run.now();
    run.entered(Stage.LEARNING_AND_DEVELOPMENT).paused().resumed();
    List<Timeline.Visit> visits = Timeline.of(run.history()).visits();
    assertThat(visits)
        .extracting(Timeline.Visit::stage)
        .containsExactly(
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT,
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(visits)
        .extracting(Timeline.Visit::enteredAt)
        .containsExactly(Run.START, first, back, again);
    assertThat(visits)
        .extracting(Timeline.Visit::leftAt)
        .containsExactly(
            Optional.of(first), Optional.of(back), Optional.of(again), Optional.empty());
    assertThat(visits.get(2).events())
        .extracting(recorded -> recorded.event().type())
        .containsExactly(
            EventType.STAGE_ENTERED, EventType.AGREEMENT_REACHED, EventType.AGREEMENT_REACHED);
    assertThat(visits.get(2).events().get(1).event().at()).isEqualTo(agreed);
    assertThat(visits.get(3).events())
        .extracting(recorded -> recorded.event().type())
        .containsExactly(EventType.STAGE_ENTERED, EventType.PAUSED, EventType.RESUMED);
  }

  // E11
  @Test
  void tellsAProposalThatWasDeclined() {
    Run run = Run.proposed();
    run.then(new Declined(run.now(), Run.GRACE));
    Timeline timeline = Timeline.of(run.history());
    assertThat(timeline.visits()).isEmpty();
    assertThat(timeline.beforeAcceptance()).isEqualTo(run.history());
    assertThat(timeline.mentorship().status()).isEqualTo(Mentorship.Status.CLOSED);
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

  private static Agreement noticeOf(int hours) {
    return Agreement.builder().cancellationNotice(Duration.ofHours(hours)).build();
  }

  /** Cancels the session {@code id} so long before its start as there are hours. */
  private static RecordedEvent cancelled(Run run, String id, int hours) {
    Instant start = run.pair().plannedSession(id).orElseThrow().start();
    run.until(start.minus(Duration.ofHours(hours)));
    run.then(new SessionCancelled(run.now(), Run.ADA, id));
    return run.history().get(run.history().size() - 1);
  }

  private static void assertLate(Run run, RecordedEvent... late) {
    assertThat(Timeline.of(run.history()).lateCancellations(LifecyclePolicy.standard()))
        .containsExactly(late);
  }

  // E34, E47
  @Test
  void findsTheCancellationsThatCameTooLate() {
    Run run = Run.accepted();
    run.planned("s-1", day(20)).planned("s-2", day(30)).planned("s-3", day(40));
    cancelled(run, "s-1", 24);
    RecordedEvent second = cancelled(run, "s-2", 23);
    RecordedEvent third = cancelled(run, "s-3", -1);
    assertLate(run, second, third);
    assertThat(((SessionCancelled) second.event()).by()).isEqualTo(Run.ADA);
    run.planned("s-4", day(60)).until(day(60).minus(Duration.ofHours(24)).plusNanos(1));
    run.then(new SessionCancelled(run.now(), Run.GRACE, "s-4"));
    assertLate(run, second, third, run.history().get(run.history().size() - 1));
  }

  private static Instant day(int number) {
    return Run.START.plus(Duration.ofDays(number));
  }

  // E34
  @Test
  void goesByTheTimeOfNoticeAndNotByThatOfTheRecord() {
    Run run = Run.accepted().planned("s-1", day(20)).until(day(25));
    run.then(new SessionCancelled(
        run.now(), Run.ADA, "s-1", Optional.of(day(19)), Optional.of("I had told Grace")));
    assertLate(run);
  }

  // E34
  @Test
  void goesByTheStartToWhichASessionWasMoved() {
    Run run = Run.accepted().planned("s-1", day(20));
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-1", day(30)));
    assertThat(run.pair().plannedSession("s-1").map(Session::start)).contains(day(30));
    cancelled(run, "s-1", 24);
    assertLate(run);
    run.planned("s-2", day(60));
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-2", day(50)));
    assertLate(run, cancelled(run, "s-2", 5));
  }

  // E34
  @Test
  void goesByTheNoticeThatWasAgreedBeforeThatOfThePolicy() {
    Run run = Run.accepted().agreed(noticeOf(2)).planned("s-1", day(20)).planned("s-2", day(30));
    cancelled(run, "s-1", 2);
    RecordedEvent late = cancelled(run, "s-2", 1);
    assertLate(run, late);
    LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .cancellationNotice(Duration.ofDays(7))
        .build();
    assertThat(Timeline.of(run.history()).lateCancellations(strict)).containsExactly(late);
  }

  // E34
  @Test
  void goesByThePolicyWhereNoNoticeWasAgreed() {
    Run run = Run.accepted().agreed().planned("s-1", day(20));
    RecordedEvent cancelled = cancelled(run, "s-1", 30);
    Timeline timeline = Timeline.of(run.history());
    LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .cancellationNotice(Duration.ofHours(31))
        .build();
    assertThat(timeline.lateCancellations(LifecyclePolicy.standard())).isEmpty();
    assertThat(timeline.lateCancellations(strict)).containsExactly(cancelled);
  }

  // E34
  @Test
  void goesByTheNoticeThatWasAgreedWhenTheSessionWasCancelled() {
    Run run =
        Run.accepted().planned("s-1", day(20)).planned("s-2", day(40)).planned("s-3", day(60));
    cancelled(run, "s-1", 30);
    run.agreed(noticeOf(48));
    RecordedEvent afterwards = cancelled(run, "s-2", 47);
    run.agreed(noticeOf(1));
    cancelled(run, "s-3", 2);
    assertLate(run, afterwards);
  }

  // E05, E34
  @Test
  void goesByTheOldNoticeUntilBothHaveConfirmedAnother() {
    Run run = Run.accepted().agreed(noticeOf(48));
    run.planned("s-1", day(20)).planned("s-2", day(30)).planned("s-3", day(40));
    run.planned("s-4", day(50));
    run.then(new AgreementReached(run.now(), Run.ADA, noticeOf(1)));
    RecordedEvent first = cancelled(run, "s-1", 47);
    run.entered(Stage.TRANSITION_AND_CLOSURE, "We are done")
        .entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn")
        .entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    assertThat(run.pair().agreementConfirmedBy()).isEmpty();
    RecordedEvent second = cancelled(run, "s-2", 47);
    run.then(new AgreementReached(run.now(), Run.GRACE, noticeOf(1)));
    RecordedEvent third = cancelled(run, "s-3", 47);
    run.then(new AgreementReached(run.now(), Run.ADA, noticeOf(1)));
    cancelled(run, "s-4", 47);
    assertLate(run, first, second, third);
  }

  // E31, E34
  @Test
  void takesNoSessionForCancelledThatWasMissedOrMoved() {
    Run run = Run.accepted().planned("s-1", day(20)).planned("s-2", day(20)).until(day(20));
    run.then(new SessionRescheduled(run.now(), Run.ADA, "s-1", day(30)));
    run.then(new SessionMissed(run.now(), Run.ADA, "s-2", Session.Absentee.MENTEE));
    assertLate(run);
    assertThat(Timeline.of(Run.proposed().history()).lateCancellations(LifecyclePolicy.standard()))
        .isEmpty();
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
