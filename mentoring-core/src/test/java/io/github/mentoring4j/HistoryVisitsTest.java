package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryVisitsTest {

  @Test
  void hasNoVisitBeforeTheAcceptance() {
    History timeline = proposedBy(ADA).history();
    assertThat(timeline.visits()).isEmpty();
    assertThat(timeline.beforeAcceptance()).hasSize(1);
  }

  @Test
  @Situation("E04")
  void tellsEveryVisitToAStage() {
    MentorshipStory story = in(Stage.PROGRESS_AND_REFLECTION);
    story = story.entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn");
    History timeline = story.history();
    assertThat(timeline.visits())
        .extracting(History.Visit::stage)
        .containsExactly(
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT,
            Stage.PROGRESS_AND_REFLECTION,
            Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(timeline.mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation({"E04", "E05"})
  void cutsTheVisitsWhereAStageIsEnteredAgain() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Instant first = story.mentorship().stageEnteredAt().orElseThrow();
    Instant back = story.now();
    story = story.entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    Instant agreed = story.now();
    story = story.agreed();
    Instant again = story.now();
    story = story.entered(Stage.LEARNING_AND_DEVELOPMENT).paused().resumed();
    List<History.Visit> visits = story.history().visits();
    assertThat(visits)
        .extracting(History.Visit::stage)
        .containsExactly(
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT,
            Stage.RELATIONSHIP_BUILDING,
            Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(visits)
        .extracting(History.Visit::enteredAt)
        .containsExactly(START, first, back, again);
    assertThat(visits)
        .extracting(History.Visit::leftAt)
        .containsExactly(
            Optional.of(first), Optional.of(back), Optional.of(again), Optional.empty());
    assertThat(visits.get(2).events())
        .extracting(recorded -> recorded.event().type())
        .containsExactly(
            MentorshipEvent.Type.STAGE_ENTERED,
            MentorshipEvent.Type.AGREEMENT_REACHED,
            MentorshipEvent.Type.AGREEMENT_REACHED);
    assertThat(visits.get(2).events().get(1).event().at()).isEqualTo(agreed);
    assertThat(visits.get(3).events())
        .extracting(recorded -> recorded.event().type())
        .containsExactly(
            MentorshipEvent.Type.STAGE_ENTERED,
            MentorshipEvent.Type.PAUSED,
            MentorshipEvent.Type.RESUMED);
  }

  @Test
  @Situation("E11")
  void tellsAProposalThatWasDeclined() {
    MentorshipStory story = proposedBy(ADA);
    story = story.and(new Declined(story.now(), GRACE));
    History timeline = story.history();
    assertThat(timeline.visits()).isEmpty();
    assertThat(timeline.beforeAcceptance()).isEqualTo(story.history().events());
    assertThat(timeline.mentorship().status()).isEqualTo(Mentorship.Status.CLOSED);
  }

  @Test
  void losesNoEventAndRepeatsNone() {
    MentorshipStory story = readyIn(Stage.TRANSITION_AND_CLOSURE);
    History timeline = story.history();
    List<RecordedEvent> told = new ArrayList<>(timeline.beforeAcceptance());
    timeline.visits().forEach(visit -> told.addAll(visit.events()));
    assertThat(told).isEqualTo(story.history().events());
  }

  @Test
  void leavesAStageWhereTheNextBegins() {
    List<History.Visit> visits =
        History.of(in(Stage.LEARNING_AND_DEVELOPMENT).history().events()).visits();
    assertThat(visits.get(0).enteredAt()).isEqualTo(START);
    assertThat(visits.get(0).leftAt()).contains(visits.get(1).enteredAt());
    assertThat(visits.get(1).leftAt()).isEmpty();
    assertThat(visits.get(1).events()).hasSize(1);
  }

  @Test
  void leavesTheLastStageWithTheEnd() {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    story = story.and(new Ended(story.now(), ADA));
    List<History.Visit> visits = story.history().visits();
    assertThat(visits.get(1).leftAt())
        .isEqualTo(story.mentorship().closing().map(Mentorship.Closing::at))
        .isPresent();
  }

  private static Agreement noticeOf(int hours) {
    return Agreement.builder().cancellationNotice(Duration.ofHours(hours)).build();
  }

  /** Cancels the session {@code id} so long before its start as there are hours. */
  private static MentorshipStory cancelled(MentorshipStory story, String id, int hours) {
    Instant start = story.mentorship().plannedSession(id).orElseThrow().start();
    Instant told = start.minus(Duration.ofHours(hours));
    return story.and(new SessionCancelled(told, ADA, id));
  }

  private static RecordedEvent last(MentorshipStory story) {
    return story.history().events().get(story.history().events().size() - 1);
  }

  private static void assertLate(MentorshipStory story, RecordedEvent... late) {
    assertThat(story.history().shortNotice(LifecyclePolicy.standard())).containsExactly(late);
  }

  @Test
  @Situation({"E34", "E47"})
  void findsTheCancellationsThatCameTooLate() {
    MentorshipStory story = accepted();
    story = story.planned("s-1", day(20)).planned("s-2", day(30)).planned("s-3", day(40));
    story = cancelled(story, "s-1", 24);
    story = cancelled(story, "s-2", 23);
    RecordedEvent second = last(story);
    story = cancelled(story, "s-3", -1);
    RecordedEvent third = last(story);
    assertLate(story, second, third);
    assertThat(((SessionCancelled) second.event()).by()).isEqualTo(ADA);
    story = story.planned("s-4", day(60)).at(day(60).minus(Duration.ofHours(24)).plusNanos(1));
    story = story.and(new SessionCancelled(story.now(), GRACE, "s-4"));
    assertLate(story, second, third, last(story));
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  @Test
  @Situation("E34")
  void goesByTheTimeOfNoticeAndNotByThatOfTheRecord() {
    MentorshipStory story = accepted().planned("s-1", day(20)).at(day(25));
    story = story.and(new SessionCancelled(story.now(), ADA, "s-1", day(19), "I had told Grace"));
    assertLate(story);
  }

  @Test
  @Situation("E34")
  void goesByTheStartToWhichASessionWasMoved() {
    MentorshipStory story = accepted().planned("s-1", day(20));
    story = story.and(new SessionRescheduled(story.now(), ADA, "s-1", day(30)));
    assertThat(story.mentorship().plannedSession("s-1").map(Session::start)).contains(day(30));
    story = cancelled(story, "s-1", 24);
    assertLate(story);
    story = story.planned("s-2", day(60));
    story = story.and(new SessionRescheduled(story.now(), ADA, "s-2", day(50)));
    story = cancelled(story, "s-2", 5);
    assertLate(story, last(story));
  }

  @Test
  @Situation("E34")
  void goesByTheNoticeThatWasAgreedBeforeThatOfThePolicy() {
    MentorshipStory story =
        accepted().agreed(noticeOf(2)).planned("s-1", day(20)).planned("s-2", day(30));
    story = cancelled(story, "s-1", 2);
    story = cancelled(story, "s-2", 1);
    RecordedEvent late = last(story);
    assertLate(story, late);
    LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .cancellationNotice(Duration.ofDays(7))
        .build();
    assertThat(story.history().shortNotice(strict)).containsExactly(late);
  }

  @Test
  @Situation("E34")
  void goesByThePolicyWhereNoNoticeWasAgreed() {
    MentorshipStory story = accepted().agreed().planned("s-1", day(20));
    story = cancelled(story, "s-1", 30);
    RecordedEvent cancelled = last(story);
    History timeline = story.history();
    LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .cancellationNotice(Duration.ofHours(31))
        .build();
    assertThat(timeline.shortNotice(LifecyclePolicy.standard())).isEmpty();
    assertThat(timeline.shortNotice(strict)).containsExactly(cancelled);
  }

  @Test
  @Situation("E34")
  void goesByTheNoticeThatWasAgreedWhenTheSessionWasCancelled() {
    MentorshipStory story =
        accepted().planned("s-1", day(20)).planned("s-2", day(40)).planned("s-3", day(60));
    story = cancelled(story, "s-1", 30);
    story = story.agreed(noticeOf(48));
    story = cancelled(story, "s-2", 47);
    RecordedEvent afterwards = last(story);
    story = story.agreed(noticeOf(1));
    story = cancelled(story, "s-3", 2);
    assertLate(story, afterwards);
  }

  @Test
  @Situation({"E05", "E34"})
  void goesByTheOldNoticeUntilBothHaveConfirmedAnother() {
    MentorshipStory story = accepted().agreed(noticeOf(48));
    story = story.planned("s-1", day(20)).planned("s-2", day(30)).planned("s-3", day(40));
    story = story.planned("s-4", day(50));
    story = story.and(new AgreementReached(story.now(), ADA, noticeOf(1)));
    story = cancelled(story, "s-1", 47);
    RecordedEvent first = last(story);
    story = story
        .entered(Stage.TRANSITION_AND_CLOSURE, "We are done")
        .entered(Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn")
        .entered(Stage.RELATIONSHIP_BUILDING, "We want to agree anew");
    assertThat(story.mentorship().isAgreementToBeRenewed()).isTrue();
    story = cancelled(story, "s-2", 47);
    RecordedEvent second = last(story);
    story = story.and(new AgreementReached(story.now(), GRACE, noticeOf(2)));
    story = cancelled(story, "s-3", 47);
    RecordedEvent third = last(story);
    story = story.and(new AgreementReached(story.now(), ADA, noticeOf(2)));
    story = cancelled(story, "s-4", 47);
    assertLate(story, first, second, third);
  }

  @Test
  @Situation({"E31", "E34"})
  void takesASessionThatWasMovedLateButNoneThatWasMissed() {
    MentorshipStory story =
        accepted().planned("s-1", day(20)).planned("s-2", day(21)).at(day(21));
    story = story.and(new SessionRescheduled(story.now(), ADA, "s-1", day(30)));
    RecordedEvent moved = last(story);
    story = story.and(new SessionMissed(story.now(), ADA, "s-2", Session.Absentee.MENTEE));
    assertLate(story, moved);
    assertThat(proposedBy(ADA).history().shortNotice(LifecyclePolicy.standard()))
        .isEmpty();
  }

  @Test
  void refusesWhatIsNoHistory() {
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> History.of(List.of()))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(CorruptHistoryException.Kind.EMPTY));
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() ->
            History.of(in(Stage.LEARNING_AND_DEVELOPMENT).history().events().subList(1, 3)));
    List<RecordedEvent> gap =
        new ArrayList<>(in(Stage.LEARNING_AND_DEVELOPMENT).history().events());
    gap.remove(4);
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> History.of(gap))
        .satisfies(e -> assertThat(e.position()).isEqualTo(4));
  }
}
