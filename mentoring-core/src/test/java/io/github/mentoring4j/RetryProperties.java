package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A request that is sent twice counts once (E52). */
@Domain(MentoringDomain.class)
class RetryProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  /** Words and judgements can be the same twice: another step, another piece of feedback, a goal that is partly met for the second time. */
  private static final Set<MentorshipEvent.Type> SAID_TWICE = EnumSet.of(
      MentorshipEvent.Type.NOTED,
      MentorshipEvent.Type.STEP_LOGGED,
      MentorshipEvent.Type.GOAL_ASSESSED);

  /** What a history may hold twice without harm: the second time nothing changes. */
  private static final Set<MentorshipEvent.Type> HARMLESS = EnumSet.of(
      MentorshipEvent.Type.AGREEMENT_REACHED,
      MentorshipEvent.Type.GOAL_REVISED,
      MentorshipEvent.Type.SESSION_HELD,
      MentorshipEvent.Type.SESSION_MISSED,
      MentorshipEvent.Type.SESSION_RESCHEDULED,
      MentorshipEvent.Type.PAUSED);

  /** What cannot have happened twice in a row. */
  private static final Set<MentorshipEvent.Type> IMPOSSIBLE = EnumSet.of(
      MentorshipEvent.Type.PROPOSED,
      MentorshipEvent.Type.TAKEN_OVER,
      MentorshipEvent.Type.ACCEPTED,
      MentorshipEvent.Type.GOAL_SET,
      MentorshipEvent.Type.SESSION_PLANNED,
      MentorshipEvent.Type.SESSION_CANCELLED,
      MentorshipEvent.Type.ACTION_AGREED,
      MentorshipEvent.Type.ACTION_CLOSED,
      MentorshipEvent.Type.STAGE_ENTERED,
      MentorshipEvent.Type.RESUMED,
      MentorshipEvent.Type.EXTENDED);

  /** What closes a relationship. */
  private static final Set<MentorshipEvent.Type> CLOSING = EnumSet.of(
      MentorshipEvent.Type.DECLINED,
      MentorshipEvent.Type.WITHDRAWN,
      MentorshipEvent.Type.EXPIRED,
      MentorshipEvent.Type.SUPERSEDED,
      MentorshipEvent.Type.COMPLETED,
      MentorshipEvent.Type.ENDED);

  /** What is the first event of a history, and nowhere else. */
  private static final EnumSet<MentorshipEvent.Type> OPENING =
      EnumSet.of(MentorshipEvent.Type.PROPOSED, MentorshipEvent.Type.TAKEN_OVER);

  private static final Set<Decision.Refused.Kind> KINDS = EnumSet.of(
      Decision.Refused.Kind.DUPLICATE,
      Decision.Refused.Kind.NOT_APPLICABLE,
      Decision.Refused.Kind.CLOSED);

  @Example
  void everyTypeOfEventIsOfOneOfFourKinds() {
    List<MentorshipEvent.Type> all = new ArrayList<>();
    List.of(SAID_TWICE, HARMLESS, IMPOSSIBLE, CLOSING).forEach(all::addAll);
    assertThat(all).containsExactlyInAnyOrder(MentorshipEvent.Type.values());
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void refusesAtOnceWhatItHasJustPermittedUnlessItMayBeSaidTwice(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      if (step.decision() instanceof Decision.Permitted permitted) {
        Decision again = LIFECYCLE.decide(
            permitted.next(), step.event(), DecisionContext.at(step.context().now()));
        MentorshipEvent.Type type = step.event().type();
        assertThat(again.isPermitted() && !SAID_TWICE.contains(type))
            .as(step::toString)
            .isFalse();
        if (again instanceof Decision.Refused refused) {
          assertThat(refused.kind()).as(step::toString).isIn(KINDS);
        }
        Statistics.collect(type);
      }
    }
    Statistics.coverage(seen ->
        EnumSet.complementOf(OPENING).forEach(type -> seen.check(type).count(count -> count >= 3)));
  }

  /** The same session under another id is the same session, and so is one that was settled in the meantime. */
  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void knowsASessionByItsIdAndByItsStart(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      Optional<Session> session = whole(step.event());
      if (session.isPresent() && step.decision() instanceof Decision.Permitted permitted) {
        Mentorship after = permitted.next();
        isRefused(after, with(step.event(), renamed(session.get())));
        isRefused(after, new SessionPlanned(step.event().at(), step.event().by(), session.get()));
        Statistics.collect(step.event().type());
        settled(after, session.get().id()).ifPresent(settled -> {
          isRefused(settled, step.event());
          isRefused(settled, with(step.event(), renamed(session.get())));
          Statistics.collect("settled");
        });
      }
    }
    Statistics.coverage(seen -> List.of(
            MentorshipEvent.Type.SESSION_PLANNED,
            MentorshipEvent.Type.SESSION_HELD,
            MentorshipEvent.Type.SESSION_MISSED,
            "settled")
        .forEach(what -> seen.check(what).count(count -> count >= 10)));
  }

  private static Optional<Session> whole(MentorshipEvent event) {
    if (event instanceof SessionPlanned planned) {
      return Optional.of(planned.session());
    } else if (event instanceof SessionHeld held) {
      return held.details();
    }
    return event instanceof SessionMissed missed ? missed.details() : Optional.empty();
  }

  private static Session renamed(Session session) {
    return session.toBuilder().id("the same again").build();
  }

  private static MentorshipEvent with(MentorshipEvent event, Session session) {
    if (event instanceof SessionHeld held) {
      return new SessionHeld(held.at(), held.by(), session);
    }
    return event instanceof SessionMissed missed
        ? new SessionMissed(
            missed.at(), missed.by(), session.id(), missed.absentee(), Optional.of(session))
        : new SessionPlanned(event.at(), event.by(), session);
  }

  /** The pair once an open session was held, if it can be. */
  private static Optional<Mentorship> settled(Mentorship pair, String session) {
    Optional<Session> open = pair.plannedSessions().stream()
        .filter(planned -> planned.id().equals(session))
        .findFirst();
    return open.flatMap(planned -> {
      SessionHeld held =
          new SessionHeld(pair.timeFor(planned.start()), Actor.person(pair.mentor()), session);
      Decision decision = LIFECYCLE.decide(pair, held, held.at());
      return decision instanceof Decision.Permitted permitted
          ? Optional.of(permitted.next())
          : Optional.empty();
    });
  }

  private static void isRefused(Mentorship pair, MentorshipEvent event) {
    Decision decision = LIFECYCLE.decide(pair, event, pair.timeFor(event.at()));
    assertThat(decision.isPermitted()).as("%s", event).isFalse();
  }

  /** A history in which an event stands twice reads back to the same, or is corrupt at the second one; only words count twice. */
  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsAnEventThatStandsTwiceAsOneOrFindsIt(@ForAll Walk walk) {
    for (int i = 1; i < walk.history().size(); i++) {
      RecordedEvent recorded = walk.history().get(i);
      Mentorship once = walk.states().get(i);
      RecordedEvent again = Histories.recorded(recorded.event(), i + 2L, once.id());
      MentorshipEvent.Type type = recorded.event().type();
      if (HARMLESS.contains(type)) {
        assertThat(sameBut(History.apply(once, again), once)).isEqualTo(once);
      } else if (SAID_TWICE.contains(type) && isStillSaid(once, recorded.event())) {
        assertThat(History.apply(once, again).sessionsHeld()).isEqualTo(once.sessionsHeld());
      } else {
        CorruptHistoryException broken =
            catchThrowableOfType(CorruptHistoryException.class, () -> History.apply(once, again));
        assertThat(broken.position()).isEqualTo(i + 1);
        assertThat(broken.kind())
            .isEqualTo(CLOSING.contains(type) ? Kind.AFTER_THE_END : Kind.IMPOSSIBLE_EVENT);
      }
      Statistics.collect(type);
    }
    Statistics.coverage(seen ->
        EnumSet.complementOf(OPENING).forEach(type -> seen.check(type).count(count -> count >= 1)));
  }

  /** A goal that was met or dropped is not assessed again. */
  private static boolean isStillSaid(Mentorship pair, MentorshipEvent event) {
    return !(event instanceof MentorshipEvent.GoalAssessed assessed)
        || pair.goal(assessed.assessment().goal()).orElseThrow().isOpen();
  }

  /** All that is different is the number of events. */
  private static Mentorship sameBut(Mentorship twice, Mentorship once) {
    assertThat(twice.revision()).isEqualTo(once.revision() + 1);
    return ImmutableMentorship.copyOf(twice).withRevision(once.revision());
  }
}
