package io.github.mentoring4j;

import static io.github.mentoring4j.Pairs.active;
import static io.github.mentoring4j.Pairs.only;
import static io.github.mentoring4j.Pairs.states;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nobody can be in two sessions at the same time. Only the application knows whether that matters, so it is advice. */
class CommunityOverlapsEdgeCasesTest {
  private static final String OVERLAPS = "session.overlaps";
  private static final Instant TEN = START.plus(Duration.ofDays(7));

  private static Instant at(int minute) {
    return TEN.plus(Duration.ofMinutes(minute));
  }

  private static Session session(String id, int fromMinute, int toMinute) {
    return Session.builder()
        .id(id)
        .start(at(fromMinute))
        .length(Duration.ofMinutes(toMinute - fromMinute))
        .build();
  }

  private static DecisionContext among(MentorshipStory story, MentorshipStory... others) {
    return DecisionContext.at(story.now()).among(states(others));
  }

  /** Ada and Grace plan a session from 10:00 to 11:00. */
  private static Verdict planned(MentorshipStory... others) {
    MentorshipStory pair = active("m-1", "ada", "grace");
    return pair.when(
        new SessionPlanned(pair.now(), ADA, session("s-1", 0, 60)), among(pair, others));
  }

  private static MentorshipStory meeting(int fromMinute, int toMinute) {
    return active("m-2", "ada", "barbara", session("s-2", fromMinute, toMinute));
  }

  @Test
  @Situation("E88")
  void twoSessionsOfOnePersonAtTheSameTimeAreTold() {
    Verdict verdict = planned(meeting(30, 90));
    verdict.thenPermitted(OVERLAPS);
    Finding finding = only(verdict.decision());
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.observed()).contains(Fact.moment(TEN));
    assertThat(finding.required()).contains(Fact.moment(at(60)));
    assertThat(finding.subjects()).containsExactly("m-2");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "The session from 2026-03-12 10:00 (UTC) to 2026-03-12 11:00 (UTC) overlaps with a session that one of these two has in another relationship.");
    assertThat(finding.advice(Locale.ENGLISH))
        .isEqualTo("Look into both calendars, and move one of the sessions.");
  }

  @Test
  @Situation("E88")
  void sessionsOverlapIfTheyHaveTimeInCommon() {
    planned(meeting(0, 60)).thenPermitted(OVERLAPS);
    planned(meeting(20, 40)).thenPermitted(OVERLAPS);
    planned(meeting(-30, 90)).thenPermitted(OVERLAPS);
    planned(meeting(-30, 1)).thenPermitted(OVERLAPS);
    planned(meeting(59, 90)).thenPermitted(OVERLAPS);
    planned(meeting(-30, 0)).thenPermitted();
    planned(meeting(60, 90)).thenPermitted();
    planned(meeting(-90, -30)).thenPermitted();
    planned(meeting(90, 120)).thenPermitted();
  }

  @Test
  void aSessionOfEitherPersonInEitherRoleCounts() {
    Session same = session("s-2", 0, 60);
    planned(active("m-2", "ada", "barbara", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "barbara", "ada", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "mary", "grace", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "grace", "mary", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "grace", "ada", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "ada", "grace", same)).thenPermitted(OVERLAPS);
    planned(active("m-2", "mary", "barbara", same)).thenPermitted();
  }

  @Test
  void eachRelationshipIsNamedOnceInTheOrderOfTheIds() {
    MentorshipStory twice =
        active("m-3", "ada", "barbara", session("s-2", 0, 20), session("s-3", 30, 50));
    Verdict verdict = planned(twice, active("m-2", "mary", "grace", session("s-2", 10, 20)));
    verdict.thenPermitted(OVERLAPS);
    assertThat(only(verdict.decision()).subjects()).containsExactly("m-2", "m-3");
  }

  @Test
  void whatIsPausedOrOverOrSettledOrNotSuppliedDoesNotOverlap() {
    MentorshipStory other = meeting(-30, 30);
    planned(other.paused()).thenPermitted();
    planned(other.and(new Ended(other.now(), ADA))).thenPermitted();
    MentorshipStory met = other.and(new SessionHeld(TEN, ADA, "s-2"));
    planned(met).thenPermitted();
    MentorshipStory pair = active("m-1", "ada", "grace");
    pair.when(new SessionPlanned(pair.now(), ADA, session("s-1", 0, 60))).thenPermitted();
  }

  @Test
  void theOwnSessionsAreNotThoseOfAnotherPair() {
    MentorshipStory pair = active("m-1", "ada", "grace", session("s-2", 30, 90));
    pair.when(new SessionPlanned(pair.now(), ADA, session("s-1", 0, 60)), among(pair, pair))
        .thenPermitted();
  }

  @Test
  @Situation("E88")
  void aSessionThatIsMovedIsJudgedByItsNewTime() {
    MentorshipStory pair =
        active("m-1", "ada", "grace", session("s-0", 0, 60), session("s-1", 200, 260));
    MentorshipStory other = meeting(30, 90);
    Verdict onto =
        pair.when(new SessionRescheduled(pair.now(), ADA, "s-1", at(89)), among(pair, other));
    onto.thenPermitted(OVERLAPS);
    assertThat(only(onto.decision()).observed()).contains(Fact.moment(at(89)));
    assertThat(only(onto.decision()).required()).contains(Fact.moment(at(149)));
    pair.when(new SessionRescheduled(pair.now(), ADA, "s-1", at(90)), among(pair, other))
        .thenPermitted();
    pair.when(new SessionRescheduled(pair.now(), ADA, "s-0", at(300)), among(pair, other))
        .thenPermitted();
  }

  @Test
  @Situation("E88")
  void whoComesBackFromAPauseIsToldOfSessionsThatAreStillToCome() {
    MentorshipStory paused = active(
            "m-1",
            "ada",
            "grace",
            session("s-1", 0, 60),
            session("s-2", 100, 160),
            session("s-3", 200, 260))
        .paused();
    MentorshipStory other =
        active("m-2", "ada", "barbara", session("s-1", 0, 60), session("s-3", 230, 240));
    Resumed early = new Resumed(paused.now(), ADA);
    Verdict verdict = paused.when(early, among(paused, other));
    verdict.thenPermitted(OVERLAPS, OVERLAPS);
    assertThat(verdict.decision().findings())
        .extracting(finding -> finding.observed().orElseThrow())
        .containsExactly(Fact.moment(TEN), Fact.moment(at(200)));
    Resumed meanwhile = new Resumed(at(60).minusNanos(1), ADA);
    paused
        .when(meanwhile, DecisionContext.at(meanwhile.at()).among(states(other)))
        .thenPermitted(OVERLAPS, OVERLAPS);
    Resumed late = new Resumed(at(60), ADA);
    paused.when(late, DecisionContext.at(late.at()).among(states(other))).thenPermitted(OVERLAPS);
  }

  @Test
  void aSessionOfUnusualLengthOverlapsUpToTheEndOfTime() {
    Session endless = Session.builder()
        .id("s-2")
        .start(TEN)
        .length(Duration.ofSeconds(Long.MAX_VALUE))
        .build();
    planned(active("m-2", "ada", "barbara", endless)).thenPermitted(OVERLAPS);
    planned(meeting(-30, 0)).thenPermitted();
  }
}
