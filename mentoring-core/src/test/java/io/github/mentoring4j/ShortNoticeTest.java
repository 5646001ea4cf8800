package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions that are called off or moved at short notice. */
class ShortNoticeTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration DAY = Duration.ofHours(24);

  /** The start of the session {@code s-1} of {@link #planned()}. */
  private static final Instant STARTS = Instant.parse("2026-03-20T15:00:00Z");

  private static MentorshipStory planned() {
    return accepted().planned("s-1", STARTS);
  }

  /** Recorded on time, or late with the time of notice in it. */
  private static SessionCancelled cancelled(MentorshipStory story, Instant notice) {
    return new SessionCancelled(story.now(), ADA, "s-1", Optional.of(notice), Optional.empty());
  }

  @Test
  @Situation({"E34", "E47"})
  void exactlyADayOfNoticeIsInTime() {
    MentorshipStory story = planned().at(STARTS.minus(DAY));
    story.when(new SessionCancelled(story.now(), ADA, "s-1")).thenPermitted();
    story = story.later(NANO);
    Verdict late = story.when(new SessionCancelled(story.now(), ADA, "s-1"));
    late.thenPermitted("session.cancelled-late");
    assertFacts(late, Fact.length(DAY.minus(NANO)), Fact.length(DAY));
    assertThat(message(late))
        .isEqualTo(
            "The session s-1 was canceled 23 h 59 min 59 s before its start; 1 d is the notice to give.");
    assertThat(late.decision().orElseThrow().next().plannedSessions()).isEmpty();
  }

  @Test
  @Situation("E34")
  void theTimeOfNoticeCountsAndNotThatOfTheRecord() {
    MentorshipStory story = planned().at(STARTS.plus(Duration.ofDays(3)));
    story.when(cancelled(story, STARTS.minus(DAY))).thenPermitted();
    story
        .when(cancelled(story, STARTS.minus(DAY).plusNanos(1)))
        .thenPermitted("session.cancelled-late");
    story.when(cancelled(story, STARTS)).thenPermitted("session.cancelled-late");
    Verdict afterwards = story.when(cancelled(story, STARTS.plus(NANO)));
    afterwards.thenPermitted("session.cancelled-after-start");
    assertFacts(afterwards, Fact.moment(STARTS.plus(NANO)), Fact.moment(STARTS));
  }

  @Test
  @Situation("E34")
  void evenWithoutAnyNoticeACancellationAfterTheStartIsLate() {
    MentorshipStory story = accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ZERO).build())
        .planned("s-1", STARTS)
        .at(STARTS.plus(NANO));
    story.when(cancelled(story, STARTS)).thenPermitted();
    story.when(cancelled(story, STARTS.plus(NANO))).thenPermitted("session.cancelled-after-start");
  }

  @Test
  @Situation("E34")
  void theAgreedNoticeCountsBeforeThatOfThePolicy() {
    MentorshipStory generous = accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ofHours(2)).build())
        .planned("s-1", STARTS)
        .at(STARTS.minus(Duration.ofHours(2)));
    generous.when(new SessionCancelled(generous.now(), ADA, "s-1")).thenPermitted();
    MentorshipStory strict = accepted()
        .agreed(Agreement.builder().cancellationNotice(Duration.ofHours(48)).build())
        .planned("s-1", STARTS)
        .at(STARTS.minus(Duration.ofHours(47)));
    Verdict late = strict.when(new SessionCancelled(strict.now(), GRACE, "s-1"));
    late.thenPermitted("session.cancelled-late");
    assertFacts(late, Fact.length(Duration.ofHours(47)), Fact.length(Duration.ofHours(48)));
    MentorshipStory without = accepted()
        .under(LifecyclePolicy.standard().toBuilder()
            .id("short-notice")
            .cancellationNotice(Duration.ofHours(1))
            .build());
    without = without.planned("s-1", STARTS).at(STARTS.minus(Duration.ofHours(1)));
    without.when(new SessionCancelled(without.now(), ADA, "s-1")).thenPermitted();
  }

  @Test
  @Situation("E34")
  void aMoveIsAtShortNoticeAsACancellationIs() {
    MentorshipStory story = planned().at(STARTS.minus(DAY));
    MentorshipEvent inTime = new SessionRescheduled(story.now(), ADA, "s-1", STARTS.plus(DAY));
    story.when(inTime).thenPermitted();
    story = story.at(STARTS.minus(DAY).plus(NANO));
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      Verdict late = story.when(new SessionRescheduled(story.now(), by, "s-1", STARTS.plus(DAY)));
      late.thenPermitted("session.moved-late");
      assertFacts(late, Fact.length(DAY.minus(NANO)), Fact.length(DAY));
    }
    MentorshipEvent toldInTime = new SessionRescheduled(
        story.now(),
        ADA,
        "s-1",
        STARTS.plus(DAY),
        Optional.of(STARTS.minus(DAY)),
        Optional.empty());
    story.when(toldInTime).thenPermitted();
  }

  @Test
  @Situation("E34")
  void aMoveAfterTheStartHidesNoNoShow() {
    MentorshipStory story = planned().at(STARTS);
    story
        .when(new SessionRescheduled(STARTS, ADA, "s-1", STARTS.plus(DAY)))
        .thenPermitted("session.moved-late");
    story = story.at(STARTS.plus(Duration.ofDays(4)));
    Verdict decision =
        story.when(new SessionRescheduled(story.now(), ADA, "s-1", story.now().plus(DAY)));
    decision.thenPermitted("session.moved-after-start");
    assertThat(message(decision))
        .isEqualTo(
            "The session s-1 was moved at 2026-03-24 15:00 (UTC), when it should have started"
                + " already, at 2026-03-20 15:00 (UTC).");
    story =
        story.and(new SessionRescheduled(story.now(), ADA, "s-1", story.now().plus(DAY)));
    assertThat(story.history().shortNotice(LifecyclePolicy.standard()))
        .extracting(RecordedEvent::event)
        .containsExactly(new SessionRescheduled(
            STARTS.plus(Duration.ofDays(4)), ADA, "s-1", STARTS.plus(Duration.ofDays(5))));
  }

  @Test
  @Situation({"E42", "E47"})
  void noticeIsGivenBackToTheAcceptance() {
    MentorshipStory story = planned();
    story.when(cancelled(story, START)).thenPermitted();
    Verdict decision = story.when(cancelled(story, START.minus(NANO)));
    decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.notice-before-acceptance");
    assertFacts(decision, Fact.moment(START.minus(NANO)), Fact.moment(START));
    assertThat(message(decision))
        .isEqualTo(
            "The notice for the session s-1 was given at 2026-03-05 09:59:59.999999999 (UTC), before the"
                + " relationship was accepted at 2026-03-05 10:00 (UTC).");
  }
}
