package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What decisions refuse and a history may hold all the same: it says nothing new, or comes late, and the state does not suffer (E06, E27, E52). */
@Domain(MentoringDomain.class)
class LifecycleLenientReplayProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Duration TEN_YEARS = Duration.ofDays(3653);
  private static final Set<Noted.Kind> LOOKING_BACK =
      Set.of(Noted.Kind.FEEDBACK, Noted.Kind.EVALUATION, Noted.Kind.SUCCESS, Noted.Kind.THANKS);

  /** An event that says what was said before. */
  private enum Repetition {
    GOAL_REVISED_TO_THE_SAME,
    TERMS_IN_FORCE_SAID_AGAIN,
    TERMS_PROPOSED_AGAIN,
    SESSION_MOVED_TO_ITS_OWN_START,
    PAUSED_UNTIL_THE_SAME_RETURN,
    HELD_AGAIN,
    MISSED_AGAIN;

    /** The event, or empty if there is nothing to say again. */
    Optional<MentorshipEvent> in(Mentorship pair) {
      return switch (this) {
        case GOAL_REVISED_TO_THE_SAME -> sameGoal(pair);
        case TERMS_IN_FORCE_SAID_AGAIN -> sameTerms(pair);
        case TERMS_PROPOSED_AGAIN -> sameProposal(pair);
        case SESSION_MOVED_TO_ITS_OWN_START -> sameStart(pair);
        case PAUSED_UNTIL_THE_SAME_RETURN -> samePause(pair);
        case HELD_AGAIN -> heldAgain(pair);
        case MISSED_AGAIN -> missedAgain(pair);
      };
    }

    private static Optional<MentorshipEvent> sameGoal(Mentorship pair) {
      return pair.goals().stream()
          .filter(goal -> isActive(pair) && goal.isOpen())
          .filter(goal -> !pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE)))
          .<MentorshipEvent>map(
              goal -> new GoalRevised(pair.lastEventAt(), mentor(pair), goal.goal(), "Once more"))
          .findFirst();
    }

    private static Optional<MentorshipEvent> sameTerms(Mentorship pair) {
      return pair.agreement()
          .filter(terms -> isActive(pair))
          .filter(terms -> !pair.isAgreementToBeRenewed() && !pair.terms().isExtended())
          .map(terms -> new AgreementReached(pair.lastEventAt(), mentor(pair), terms));
    }

    private static Optional<MentorshipEvent> sameProposal(Mentorship pair) {
      return pair.proposedAgreement()
          .filter(proposed -> isActive(pair))
          .map(proposed -> new AgreementReached(
              pair.lastEventAt(),
              proposed.by() == Actor.Side.MENTOR ? mentor(pair) : Actor.person(pair.mentee()),
              proposed.terms()));
    }

    private static Optional<MentorshipEvent> sameStart(Mentorship pair) {
      return pair.plannedSessions().stream()
          .filter(session -> pair.status() != Mentorship.Status.CLOSED)
          .<MentorshipEvent>map(session ->
              new SessionRescheduled(pair.lastEventAt(), PROGRAMME, session.id(), session.start()))
          .findFirst();
    }

    private static Optional<MentorshipEvent> samePause(Mentorship pair) {
      return pair.pause()
          .filter(pause ->
              pause.expectedResume().filter(pair.lastEventAt()::isAfter).isEmpty())
          .map(pause ->
              new Paused(pair.lastEventAt(), PROGRAMME, pause.expectedResume(), Optional.empty()));
    }

    private static Optional<MentorshipEvent> heldAgain(Mentorship pair) {
      return settled(pair).map(id -> new SessionHeld(pair.lastEventAt(), PROGRAMME, id));
    }

    private static Optional<MentorshipEvent> missedAgain(Mentorship pair) {
      return settled(pair)
          .map(id -> new SessionMissed(pair.lastEventAt(), PROGRAMME, id, Session.Absentee.BOTH));
    }

    /** The session that was settled last, if its id is known and no open session has it. */
    private static Optional<String> settled(Mentorship pair) {
      return pair.counts()
          .lastSettled()
          .flatMap(last -> Optional.ofNullable(last.id()))
          .filter(id -> pair.plannedSession(id).isEmpty());
    }

    private static boolean isActive(Mentorship pair) {
      return pair.status() == Mentorship.Status.ACTIVE;
    }

    private static Actor mentor(Mentorship pair) {
      return Actor.person(pair.mentor());
    }
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsWhatWasSaidBeforeAsSaidOnce(@ForAll Walk walk, @ForAll @IntRange(max = 99) int place) {
    for (Mentorship pair : some(walk, place)) {
      for (Repetition repetition : Repetition.values()) {
        repetition.in(pair).ifPresent(event -> {
          assertThat(after(pair, event))
              .as("%s: %s", repetition, event)
              .isEqualTo(ImmutableMentorship.copyOf(pair).withRevision(pair.revision() + 1));
          assertThat(LIFECYCLE.decide(pair, event, event.at()).isPermitted())
              .as("%s: %s", repetition, event)
              .isFalse();
          Statistics.collect(repetition);
        });
      }
    }
    Statistics.coverage(seen -> {
      for (Repetition repetition : Repetition.values()) {
        seen.check(repetition).count(count -> count >= 3);
      }
    });
  }

  /** A later repetition moves the time of the last event, and nothing else. */
  @Property(tries = 200)
  void readsARepetitionAtALaterTime(@ForAll Walk walk, @ForAll @IntRange(max = 99) int place) {
    for (Mentorship pair : some(walk, place)) {
      Repetition.settled(pair).ifPresent(id -> {
        Instant later = pair.lastEventAt().plus(TEN_YEARS);
        Mentorship twice = after(pair, new SessionHeld(later, PROGRAMME, id));
        assertThat(twice)
            .isEqualTo(ImmutableMentorship.copyOf(pair)
                .withRevision(pair.revision() + 1)
                .withLastEventAt(later));
      });
    }
  }

  /** No clock can prevent an ending: one that bears an earlier time counts at that of the last event. */
  @Property(tries = 200)
  void readsAnEndingThatIsEarlierThanTheLastEventAsOneAtItsTime(
      @ForAll Walk walk, @ForAll @IntRange(min = 1, max = 99_999) int minutes) {
    for (Mentorship pair : some(walk, minutes)) {
      if (pair.status() == Mentorship.Status.ACTIVE || pair.status() == Mentorship.Status.PAUSED) {
        Instant last = pair.lastEventAt();
        Instant earlier = last.minus(Duration.ofMinutes(minutes));
        assertThat(after(pair, new Ended(earlier, PROGRAMME)))
            .isEqualTo(after(pair, new Ended(last, PROGRAMME)));
      }
    }
  }

  /** Decisions judge how long ago the closing was; a history may hold it at any time. Nothing but counters changes. */
  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsWhatLooksBackLongAfterTheClosing(@ForAll Walk walk) {
    Mentorship closed = walk.end();
    if (closed.closing().isEmpty() || closed.acceptedAt().isEmpty()) {
      return;
    }
    Instant later = closed.lastEventAt().plus(TEN_YEARS);
    Actor mentee = Actor.person(closed.mentee());
    for (Noted.Kind kind : LOOKING_BACK) {
      assertStaysClosed(closed, new Noted(later, mentee, kind));
      Statistics.collect(kind);
    }
    Instant start = closed.closing().get().at();
    Session whole = Session.builder()
        .id("nobody knew")
        .start(start)
        .length(Duration.ofHours(1))
        .build();
    Mentorship held = assertStaysClosed(closed, new SessionHeld(later, mentee, whole));
    assertThat(held.sessionsHeld()).isEqualTo(closed.sessionsHeld() + 1);
    for (Session open : closed.plannedSessions()) {
      Mentorship settled = assertStaysClosed(closed, new SessionHeld(later, mentee, open.id()));
      assertThat(settled.sessionsHeld()).isEqualTo(closed.sessionsHeld() + 1);
      assertThat(settled.plannedSessions()).doesNotContain(open);
      Statistics.collect("left open");
    }
    Statistics.coverage(seen -> {
      LOOKING_BACK.forEach(kind -> seen.check(kind).count(count -> count >= 3));
      seen.check("left open").count(count -> count >= 1);
    });
  }

  private static Mentorship assertStaysClosed(Mentorship closed, MentorshipEvent event) {
    assertThat(LIFECYCLE.decide(closed, event, event.at()).findings())
        .extracting(Finding::code)
        .contains("closing.too-long-ago");
    Mentorship next = after(closed, event);
    assertThat(ImmutableMentorship.copyOf(next)
            .withRevision(closed.revision())
            .withLastEventAt(closed.lastEventAt())
            .withCounts(closed.counts())
            .withPlannedSessions(closed.plannedSessions()))
        .isEqualTo(closed);
    for (Stage stage : Stage.values()) {
      assertThat(next.timeIn(stage, event.at()))
          .isEqualTo(closed.timeIn(stage, closed.lastEventAt()));
    }
    return next;
  }

  private static Mentorship after(Mentorship pair, MentorshipEvent event) {
    return History.apply(pair, Histories.recorded(event, pair.revision() + 1, pair.id()));
  }

  /** The last state, and one on the way. */
  private static List<Mentorship> some(Walk walk, int place) {
    int last = walk.states().size() - 1;
    return new TreeSet<>(List.of(last, place % (last + 1)))
        .stream().map(walk.states()::get).toList();
  }
}
