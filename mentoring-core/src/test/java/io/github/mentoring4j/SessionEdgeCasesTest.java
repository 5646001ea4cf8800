package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions: planned, held, missed, cancelled and moved. */
class SessionEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration DAY = Duration.ofHours(24);

  /** The start of the session {@code s-1} of {@link #planned()}. */
  private static final Instant STARTS = Instant.parse("2026-03-20T15:00:00Z");

  private static MentorshipStory planned() {
    return accepted().planned("s-1", STARTS);
  }

  private static SessionMissed missed(MentorshipStory story, Session.Absentee absentee) {
    return new SessionMissed(story.now(), ADA, "s-1", absentee);
  }

  @Test
  @Situation("E31")
  void aSessionThatTheMenteeMissedIsNotHeld() {
    MentorshipStory story = planned().at(STARTS);
    story = story.and(missed(story, Session.Absentee.MENTEE));
    assertNotHeld(story, 1, 0);
  }

  @Test
  @Situation("E32")
  void aSessionThatTheMentorMissedIsNotChargedToTheMentee() {
    MentorshipStory story = planned().at(STARTS);
    story = story.and(missed(story, Session.Absentee.MENTOR));
    assertNotHeld(story, 0, 1);
  }

  @Test
  @Situation("E33")
  void aSessionThatBothMissedCountsForEach() {
    MentorshipStory story = planned().at(STARTS);
    story = story.and(missed(story, Session.Absentee.BOTH));
    assertNotHeld(story, 1, 1);
  }

  private static void assertNotHeld(MentorshipStory story, int byMentee, int byMentor) {
    Mentorship pair = story.mentorship();
    assertThat(pair.sessionsMissed(Actor.Side.MENTEE)).isEqualTo(byMentee);
    assertThat(pair.sessionsMissed(Actor.Side.MENTOR)).isEqualTo(byMentor);
    assertThat(pair.sessionsHeld()).isZero();
    assertThat(pair.lastSessionAt()).isEmpty();
    assertThat(pair.plannedSessions()).isEmpty();
    assertThat(pair.evidence().observe(Evidence.SESSIONS_HELD_IN_STAGE).count()).isZero();
    assertThat(story.history().mentorship()).isEqualTo(pair);
  }

  @Test
  @Situation({"E31", "E32", "E33"})
  void aSessionIsSettledOnce() {
    for (MentorshipEvent settling : List.of(
        new SessionHeld(STARTS, ADA, "s-1"),
        new SessionMissed(STARTS, ADA, "s-1", Session.Absentee.MENTOR),
        new SessionCancelled(STARTS, ADA, "s-1"))) {
      MentorshipStory story = planned().at(STARTS).and(settling);
      for (MentorshipEvent event : List.of(
          new SessionCancelled(story.now(), GRACE, "s-1"),
          new SessionRescheduled(story.now(), GRACE, "s-1", STARTS.plus(DAY)))) {
        Verdict decision = story.when(event);
        decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.unknown");
        assertThat(message(decision)).isEqualTo("No session s-1 is planned.");
      }
      boolean isCancelled = settling instanceof SessionCancelled;
      for (MentorshipEvent event : List.of(
          new SessionHeld(story.now(), GRACE, "s-1"), missed(story, Session.Absentee.MENTEE))) {
        Verdict decision = story.when(event);
        if (isCancelled) {
          decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.unknown");
        } else {
          decision.thenRefused(Refused.Kind.DUPLICATE, "session.settled");
          assertThat(message(decision))
              .isEqualTo("The session s-1 has been recorded as held or missed already.");
        }
      }
      Verdict again =
          story.when(new SessionPlanned(story.now(), ADA, sessionOf("s-1", STARTS.plus(DAY))));
      if (isCancelled) {
        again.thenPermitted();
      } else {
        again.thenRefused(Refused.Kind.DUPLICATE, "session.settled");
      }
    }
  }

  @Test
  @Situation("E43")
  void plannedDatesMayLieAhead() {
    MentorshipStory story = planned();
    Instant farAhead = story.now().plus(Duration.ofDays(200));
    story.when(new SessionPlanned(story.now(), ADA, sessionOf("s-2", farAhead))).thenPermitted();
    story.when(new SessionRescheduled(story.now(), ADA, "s-1", farAhead)).thenPermitted();
  }

  @Test
  @Situation({"E44", "E47"})
  void aSessionOfMoreThanEightHoursIsUnusual() {
    MentorshipStory story = accepted();
    story.when(ofLength(story, Duration.ofHours(8))).thenPermitted();
    story.when(ofLength(story, NANO)).thenPermitted();
    Verdict decision = story.when(ofLength(story, Duration.ofHours(8).plusMinutes(1)));
    decision.thenPermitted("session.long");
    assertThat(message(decision))
        .isEqualTo("The session s-1 is 8 h 1 min long; more than 8 h is unusual.");
    story.when(ofLength(story, Duration.ofHours(8).plus(NANO))).thenPermitted("session.long");
  }

  private static SessionPlanned ofLength(MentorshipStory story, Duration length) {
    Session session = Session.builder().id("s-1").start(STARTS).length(length).build();
    return new SessionPlanned(story.now(), ADA, session);
  }

  @Test
  @Situation("E49")
  void theFirstSessionHasNoLastActionsToReview() {
    MentorshipStory story = accepted();
    ActionItem profile = ActionItem.builder().id("a-1").text("Send my profile").build();
    story = story.and(new ActionAgreed(story.now(), ADA, profile));
    assertThat(reviewOfActions(story)).isEqualTo(Finding.Result.NOT_APPLICABLE);
    story = story.session("s-1");
    assertThat(reviewOfActions(story)).isEqualTo(Finding.Result.UNMET);
  }

  private static Finding.Result reviewOfActions(MentorshipStory story) {
    return ReadinessChecker.standard()
        .check(
            SessionPlan.builder().build(),
            SessionContext.of(story.mentorship(), story.now()),
            story.now())
        .result("actions.reviewed")
        .orElseThrow()
        .result();
  }

  @Test
  @Situation({"E57", "E47"})
  void whetherASessionTookPlaceIsKnownFromItsStartOn() {
    MentorshipStory story = planned().at(STARTS.minus(NANO));
    for (MentorshipEvent early :
        List.of(new SessionHeld(story.now(), ADA, "s-1"), missed(story, Session.Absentee.MENTEE))) {
      Verdict decision = story.when(early);
      decision.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.not-started");
      assertFacts(decision, Fact.moment(STARTS.minus(NANO)), Fact.moment(STARTS));
      assertThat(decision.decision().findings().get(0).subjects()).containsExactly("s-1");
    }
    story = story.at(STARTS);
    story.when(new SessionHeld(story.now(), ADA, "s-1")).thenPermitted();
    story.when(missed(story, Session.Absentee.MENTEE)).thenPermitted();
  }

  @Test
  @Situation("E57")
  void aSessionThatWasMovedIsKnownFromItsNewStartOn() {
    MentorshipStory story = planned();
    Instant moved = STARTS.plus(Duration.ofDays(2));
    story = story.and(new SessionRescheduled(story.now(), GRACE, "s-1", moved, "I have a fever"));
    assertThat(story.mentorship().plannedSessions()).containsExactly(sessionOf("s-1", moved));
    story = story.at(STARTS);
    story
        .when(new SessionHeld(story.now(), ADA, "s-1"))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "session.not-started");
    story = story.at(moved).and(new SessionHeld(moved, ADA, "s-1"));
    assertThat(story.mentorship().lastSessionAt()).contains(moved);
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  void aMoveKeepsTheRestOfASessionAndItsPlaceInTheList() {
    Session last = Session.builder()
        .id("s-2")
        .start(STARTS.minus(DAY))
        .length(Duration.ofMinutes(90))
        .isFinal(true)
        .build();
    MentorshipStory story = planned();
    story = story.and(new SessionPlanned(story.now(), ADA, last)).planned("s-3", STARTS.plus(DAY));
    story = story.and(new SessionRescheduled(story.now(), ADA, "s-2", STARTS.plus(DAY)));
    assertThat(story.mentorship().plannedSessions())
        .containsExactly(
            sessionOf("s-1", STARTS),
            Session.builder().from(last).start(STARTS.plus(DAY)).build(),
            sessionOf("s-3", STARTS.plus(DAY)));
  }

  @Test
  void aSessionIsMovedToAnotherTime() {
    Verdict decision = planned().when(new SessionRescheduled(START.plus(DAY), ADA, "s-1", STARTS));
    decision.thenRefused(Refused.Kind.DUPLICATE, "session.unmoved");
    assertThat(message(decision))
        .isEqualTo("The session s-1 starts at 2026-03-20 15:00 (UTC) already.");
    assertThat(advice(decision)).isEqualTo("Give another start.");
    planned()
        .when(new SessionRescheduled(START.plus(DAY), ADA, "s-1", STARTS.plus(NANO)))
        .thenPermitted();
  }

  @Test
  @Situation("E52")
  void aSessionMovedOntoTheStartOfAnotherIsPermittedAndSaidToBeSo() {
    MentorshipStory story = planned().planned("s-2", STARTS.plus(DAY));
    Verdict onAnOpenOne =
        story.when(new SessionRescheduled(story.now(), ADA, "s-1", STARTS.plus(DAY)));
    onAnOpenOne.thenPermitted("session.same-start");
    assertFacts(onAnOpenOne, Fact.moment(STARTS.plus(DAY)), Fact.moment(STARTS.plus(DAY)));
    assertThat(message(onAnOpenOne))
        .isEqualTo("The session s-2 starts at 2026-03-21 15:00 (UTC), too.");
    assertThat(onAnOpenOne.decision().findings().get(0).severity())
        .isEqualTo(Finding.Severity.WARNING);
    story = story.at(STARTS).and(new SessionHeld(STARTS, ADA, "s-1"));
    story
        .when(new SessionRescheduled(STARTS, ADA, "s-2", STARTS))
        .thenPermitted("session.same-start");
    story.when(new SessionRescheduled(STARTS, ADA, "s-2", STARTS.plus(NANO))).thenPermitted();
  }

  @Test
  @Situation({"E58", "E47"})
  void aSessionAfterThePlannedEndIsPermittedAndSaidToBeSo() {
    MentorshipStory story = planned().agreed();
    Instant end = story.mentorship().plannedEnd().orElseThrow();
    for (Instant inTime : List.of(end, end.minus(NANO))) {
      story.when(new SessionPlanned(story.now(), ADA, sessionOf("s-2", inTime))).thenPermitted();
      story.when(new SessionRescheduled(story.now(), ADA, "s-1", inTime)).thenPermitted();
    }
    for (MentorshipEvent after : List.of(
        new SessionPlanned(story.now(), ADA, sessionOf("s-1b", end.plus(NANO))),
        new SessionRescheduled(story.now(), ADA, "s-1", end.plus(NANO)))) {
      Verdict decision = story.when(after);
      decision.thenPermitted("session.after-end");
      assertFacts(decision, Fact.moment(end.plus(NANO)), Fact.moment(end));
      assertThat(advice(decision))
          .isEqualTo("Agree on a later end, or close the relationship without this session.");
    }
  }

  @Test
  @Situation({"E42", "E47", "E60"})
  void aCallBeforeTheAcceptanceIsNoSession() {
    MentorshipStory story = planned();
    Instant before = START.minus(NANO);
    Verdict planned = story.when(new SessionPlanned(story.now(), ADA, sessionOf("s-0", before)));
    planned.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.before-acceptance");
    assertFacts(planned, Fact.moment(before), Fact.moment(START));
    assertThat(advice(planned))
        .isEqualTo(
            "Leave it out. A call before the acceptance is not a session of the relationship.");
    Verdict moved = story.when(new SessionRescheduled(story.now(), ADA, "s-1", before));
    moved.thenRefused(Refused.Kind.NOT_APPLICABLE, "session.moved-before-acceptance");
    assertFacts(moved, Fact.moment(before), Fact.moment(START));
    assertThat(advice(moved)).isEqualTo("Give another start.");
    story.when(new SessionPlanned(story.now(), ADA, sessionOf("s-0", START))).thenPermitted();
    story.when(new SessionRescheduled(story.now(), ADA, "s-1", START)).thenPermitted();
  }

  @Test
  void everythingThatIsWrongWithASessionIsSaidAtOnce() {
    MentorshipStory story = accepted();
    story
        .when(new SessionRescheduled(START.minus(NANO), ADA, "s-9", START.minus(NANO)))
        .thenRefused(
            Refused.Kind.TIME_REVERSED,
            "time.reversed",
            "session.unknown",
            "session.moved-before-acceptance",
            "session.notice-before-acceptance");
    story
        .when(new SessionCancelled(
            story.now(), ADA, "s-9", Optional.of(Instant.EPOCH), Optional.empty()))
        .thenRefused(
            Refused.Kind.NOT_APPLICABLE, "session.unknown", "session.notice-before-acceptance");
  }

  @Test
  void theProgrammeRecordsFactsOfSessions() {
    MentorshipStory story = planned().at(STARTS);
    for (MentorshipEvent event : List.of(
        new SessionPlanned(STARTS, PROGRAMME, sessionOf("s-2", STARTS.plus(DAY))),
        new SessionHeld(STARTS, PROGRAMME, "s-1"),
        new SessionMissed(STARTS, PROGRAMME, "s-1", Session.Absentee.BOTH),
        new SessionCancelled(STARTS, Actor.programme("coordinator-7"), "s-1"),
        new SessionRescheduled(STARTS, PROGRAMME, "s-1", STARTS.plus(DAY)))) {
      assertThat(story.when(event).decision().isPermitted()).as("%s", event).isTrue();
    }
  }
}
