package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** There is an answer to every question, however far its times and numbers lie. */
@Domain(MentoringDomain.class)
class LifecycleTotalityProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Duration EVER = Duration.ofSeconds(Long.MAX_VALUE);
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final List<Instant> EDGES = List.of(Instant.MIN, FIRST, LAST, Instant.MAX);

  private static final List<Lifecycle> LIFECYCLES = List.of(
      LIFECYCLE,
      Lifecycle.of(LifecyclePolicy.singleSession()),
      Lifecycle.of(LifecyclePolicy.standard().toBuilder()
          .id("patient")
          .clockTolerance(EVER)
          .longestTerm(EVER)
          .longestUsualSession(EVER)
          .cancellationNotice(EVER)
          .longestSilence(EVER)
          .answerTime(EVER)
          .mostGoals(1_000)
          .mostPlannedSessions(1_000)
          .mostOpenActions(1_000)
          .recordableAfterClosing(EVER)
          .build()),
      Lifecycle.of(LifecyclePolicy.builder()
          .id("impatient")
          .clockTolerance(Duration.ZERO)
          .shortestTerm(EVER)
          .longestTerm(EVER)
          .longestUsualSession(Duration.ZERO)
          .cancellationNotice(Duration.ZERO)
          .longestSilence(Duration.ofNanos(1))
          .answerTime(Duration.ofNanos(1))
          .recordableAfterClosing(Duration.ZERO)
          .build()));

  @Property(tries = 60)
  void decidesWhateverTheTime(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      MentorshipEvent event = step.event();
      for (Instant now : EDGES) {
        for (Lifecycle lifecycle : LIFECYCLES) {
          assertSpeaks(lifecycle.decide(walk.end(), event, now));
        }
      }
      Decision advanced = LIFECYCLE.advance(walk.end(), event.by(), LAST);
      assertThat(advanced.isPermitted())
          .isEqualTo(LIFECYCLE.moves(walk.end(), event.by(), LAST).outgoing().stream()
              .anyMatch(move -> move.isPermitted() && isNext(move, walk.end())));
    }
  }

  private static boolean isNext(Moves.Move move, Mentorship pair) {
    return move.type() == MentorshipEvent.Type.COMPLETED
        || (move.to().isPresent() && pair.stage().flatMap(Stage::next).equals(move.to()));
  }

  private static void assertSpeaks(Decision decision) {
    assertThat(decision.isPermitted() || !decision.findings().isEmpty()).isTrue();
    for (Finding finding : decision.findings()) {
      assertThat(finding.message(Locale.ENGLISH)).as(finding::code).isNotBlank();
    }
  }

  @Property(tries = 60)
  void decidesWhateverTheEventHolds(@ForAll Walk walk, @ForAll @IntRange(max = 3) int policy) {
    Lifecycle lifecycle = LIFECYCLES.get(policy);
    Mentorship pair = walk.end();
    for (Instant at : List.of(FIRST, pair.lastEventAt(), LAST)) {
      for (MentorshipEvent event : extremes(at, pair)) {
        for (Instant now : EDGES) {
          Decision decision = lifecycle.decide(pair, event, now);
          assertSpeaks(decision);
          if (decision instanceof Decision.Permitted permitted) {
            assertThat(permitted.next()).isEqualTo(History.apply(pair, permitted.recorded()));
            answersAtAnyTime(lifecycle, permitted.next());
          }
        }
      }
    }
  }

  private static List<MentorshipEvent> extremes(Instant at, Mentorship pair) {
    Actor by = Actor.person(pair.mentor());
    String session =
        pair.plannedSessions().isEmpty() ? "s-1" : pair.plannedSessions().get(0).id();
    List<MentorshipEvent> events = new ArrayList<>();
    events.add(new Declined(at, by, "no ".repeat(3_333)));
    events.add(new Paused(at, by, Optional.of(LAST), Optional.empty()));
    events.add(new Resumed(at, by));
    events.add(new Ended(at, by));
    events.add(new SessionMissed(at, by, session, Session.Absentee.BOTH));
    events.add(new SessionCancelled(at, by, session, Optional.of(FIRST), Optional.empty()));
    events.add(new SessionCancelled(at, by, session));
    for (Instant time : List.of(FIRST, LAST)) {
      Session endless = Session.builder().id("s-new").start(time).length(EVER).build();
      events.add(new Extended(at, by, time));
      events.add(new SessionHeld(at, by, endless));
      events.add(new SessionMissed(at, by, "s-new", Session.Absentee.MENTOR, Optional.of(endless)));
      events.add(new SessionPlanned(at, by, endless));
      events.add(new GoalSet(at, by, goal(time)));
      events.add(new ActionAgreed(
          at,
          by,
          ActionItem.builder().id("a-new").text("Send it").due(day(time)).build()));
      events.add(new SessionRescheduled(at, by, session, time));
      events.add(new AgreementReached(
          at,
          by,
          Agreement.builder()
              .rhythm(EVER)
              .cancellationNotice(EVER)
              .plannedEnd(time)
              .build()));
    }
    return events;
  }

  private static Goal goal(Instant time) {
    return Goal.builder().id("g-new").text("Lead it").targetDate(day(time)).build();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private static Instant opened(Mentorship pair) {
    return pair.proposedAt().or(pair::takenOverAt).orElseThrow();
  }

  private static void answersAtAnyTime(Lifecycle lifecycle, Mentorship pair) {
    for (Instant now : EDGES) {
      boolean isOpen = pair.status() != Mentorship.Status.CLOSED;
      assertThat(pair.isOverdue(now))
          .isEqualTo(isOpen
              && pair.plannedEnd().isPresent()
              && !now.isBefore(pair.plannedEnd().get()));
      // Before it was opened nobody has waited for anything.
      if (now.isBefore(opened(pair))) {
        assertThat(lifecycle.isStalled(pair, now)).isFalse();
        assertThat(lifecycle.isAnswerOverdue(pair, now)).isFalse();
      }
      if (lifecycle.isStalled(pair, now)) {
        assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
      }
      for (Stage stage : Stage.values()) {
        assertThat(pair.timeIn(stage, now)).isGreaterThanOrEqualTo(Duration.ZERO);
      }
    }
  }

  @Property(tries = 100)
  void answersWhateverTheTime(@ForAll Walk walk) {
    for (Lifecycle lifecycle : LIFECYCLES) {
      answersAtAnyTime(lifecycle, walk.end());
    }
  }

  @Provide
  Arbitrary<Walk> patient() {
    return MentoringArbitraries.walks(LIFECYCLES.get(2));
  }

  @Property(tries = 60)
  void decidesUnderLimitsThatNobodyReaches(@ForAll("patient") Walk walk) {
    assertThat(walk.steps())
        .allSatisfy(step -> assertThat(step.decision().findings())
            .extracting(Finding::code)
            .doesNotContain(
                "time.future",
                "planned-end.too-far",
                "session.long",
                "session.limit",
                "goal.limit",
                "action.limit",
                "session.far",
                "goal.date-far",
                "action.date-far",
                "pause.return-far",
                "closing.too-long-ago"));
  }
}
