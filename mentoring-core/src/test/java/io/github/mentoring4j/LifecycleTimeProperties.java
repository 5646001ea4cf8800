package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.EventTable;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** How long, how late, how quiet: what time makes of a relationship, while nothing in it changes by itself. */
@Domain(MentoringDomain.class)
class LifecycleTimeProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  @Property(tries = 600)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void tellsTheTimeAsTheOracleDoes(@ForAll Walk walk, @ForAll @IntRange(max = 99) int place) {
    int onTheWay = place % walk.states().size();
    tellsTheTime(walk.states().get(onTheWay), Facts.of(walk.history()).first(onTheWay + 1));
    tellsTheTime(walk.end(), Facts.of(walk.history()));
    Statistics.label("answers").coverage(coverage -> {
      for (Mentorship.Status status : Mentorship.Status.values()) {
        coverage.check("stalled", false, status).count(c -> c >= 3);
        coverage.check("unanswered", false, status).count(c -> c >= 3);
        coverage.check("overdue", false, status).count(c -> c >= 3);
      }
      coverage.check("stalled", true, Mentorship.Status.ACTIVE).count(c -> c >= 3);
      coverage.check("unanswered", true, Mentorship.Status.PROPOSED).count(c -> c >= 3);
      coverage.check("overdue", true, Mentorship.Status.ACTIVE).count(c -> c >= 3);
      coverage.check("overdue", true, Mentorship.Status.PAUSED).count(c -> c >= 1);
    });
  }

  private static void tellsTheTime(Mentorship pair, Facts facts) {
    Timing clock = new Timing(facts);
    for (Instant now : clock.edges()) {
      boolean isStalled = LIFECYCLE.isStalled(pair, now);
      boolean isUnanswered = LIFECYCLE.isAnswerOverdue(pair, now);
      assertThat(isStalled).as("stalled at %s", now).isEqualTo(clock.isStalled(now));
      assertThat(isUnanswered).as("unanswered at %s", now).isEqualTo(clock.isAnswerOverdue(now));
      assertThat(pair.isOverdue(now)).as("overdue at %s", now).isEqualTo(clock.isOverdue(now));
      for (Stage stage : Stage.values()) {
        assertThat(pair.timeIn(stage, now))
            .as("time in %s at %s", stage, now)
            .isEqualTo(clock.timeIn(stage, now));
      }
      Statistics.label("answers").collect("stalled", isStalled, pair.status());
      Statistics.label("answers").collect("unanswered", isUnanswered, pair.status());
      Statistics.label("answers").collect("overdue", pair.isOverdue(now), pair.status());
    }
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void findsTheLateCancellationsOfAHistory(@ForAll Walk walk) {
    List<RecordedEvent> late = History.of(walk.history()).shortNotice(LifecyclePolicy.standard());
    assertThat(late)
        .extracting(RecordedEvent::event)
        .isEqualTo(new Timing(Facts.of(walk.history())).shortNotice());
    // The decision gave the same advice.
    assertThat(late)
        .isEqualTo(walk.steps().stream()
            .map(Step::decision)
            .filter(decision -> decision.findings().stream()
                .anyMatch(finding ->
                    finding.code().matches("session\\.(cancelled|moved)-(late|after-start)")))
            .map(decision -> decision.orElseThrow().recorded())
            .toList());
    Statistics.collect(late.isEmpty());
    Statistics.coverage(coverage -> coverage.check(false).count(c -> c >= 3));
  }

  /** The stages share the time from the acceptance on, but for the pauses. Of a pair that was taken over the first one known is the stage it was in. */
  @Property(tries = 400)
  void sharesAllTheTimeThatWasNotPausedAmongTheStages(
      @ForAll Walk walk, @ForAll @IntRange(max = 90) int days) {
    Mentorship pair = walk.end();
    Instant now = pair.lastEventAt().plus(Duration.ofDays(days));
    Instant end = pair.closing().map(Mentorship.Closing::at).orElse(now);
    Duration sum = Duration.ZERO;
    for (Stage stage : Stage.values()) {
      sum = sum.plus(pair.timeIn(stage, now));
    }
    Duration whole = walk.states().stream()
        .flatMap(state -> state.stageEnteredAt().stream())
        .findFirst()
        .map(at -> Duration.between(at, end))
        .orElse(Duration.ZERO);
    assertThat(sum.plus(paused(walk, end))).isEqualTo(whole);
  }

  private static Duration paused(Walk walk, Instant end) {
    Duration paused = Duration.ZERO;
    for (int i = 0; i < walk.states().size(); i++) {
      if (walk.states().get(i).status() == Mentorship.Status.PAUSED) {
        boolean isLast = i + 1 == walk.states().size();
        Instant until = isLast ? end : walk.states().get(i + 1).lastEventAt();
        paused = paused.plus(Duration.between(walk.states().get(i).lastEventAt(), until));
      }
    }
    return paused;
  }

  @Property(tries = 300)
  void growsNoTimeBackwards(
      @ForAll Walk walk,
      @ForAll @IntRange(max = 900) int days,
      @ForAll @IntRange(max = 900) int more) {
    Mentorship pair = walk.end();
    Instant now = walk.history().get(0).event().at().plus(Duration.ofDays(days));
    Instant later = now.plus(Duration.ofDays(more));
    for (Stage stage : Stage.values()) {
      assertThat(pair.timeIn(stage, later)).isGreaterThanOrEqualTo(pair.timeIn(stage, now));
      boolean isThere =
          pair.status() == Mentorship.Status.ACTIVE && pair.stage().equals(Optional.of(stage));
      if (!isThere) {
        assertThat(pair.timeIn(stage, later)).isEqualTo(pair.timeIn(stage, now));
      }
    }
    assertThat(!pair.isOverdue(now) || pair.isOverdue(later)).isTrue();
    assertThat(!LIFECYCLE.isAnswerOverdue(pair, now) || LIFECYCLE.isAnswerOverdue(pair, later))
        .isTrue();
  }

  /** A pause that is put into a history takes exactly its length from the stage it falls into, and changes nothing else that was done. */
  @Property(tries = 300)
  void leavesOutThePausedTimeAndNothingMore(
      @ForAll Walk walk,
      @ForAll @IntRange(max = 99) int place,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int to) {
    int start = place % walk.states().size();
    Assume.that(walk.states().get(start).status() == Mentorship.Status.ACTIVE);
    int end = start;
    // The pause may last over whatever can be done in it.
    while (end + 1 < walk.history().size()
        && staysInThePause(walk.history().get(end + 1).event())) {
      end++;
    }
    Instant pausedAt = within(walk, start, end == start ? Math.min(from, to) : from);
    Instant resumedAt = within(walk, end, end == start ? Math.max(from, to) : to);
    List<MentorshipEvent> events = new ArrayList<>(Facts.of(walk.history()).events());
    events.add(end + 1, new Resumed(resumedAt, walk.mentee()));
    events.add(start + 1, new Paused(pausedAt, Actor.programme()));

    Mentorship paused = History.of(Histories.recorded(walk.end().id(), events)).mentorship();
    Instant now = paused.lastEventAt().plus(Duration.ofDays(1));
    Optional<Stage> stage = walk.states().get(start).stage();
    for (Stage each : Stage.values()) {
      Duration length =
          stage.equals(Optional.of(each)) ? Duration.between(pausedAt, resumedAt) : Duration.ZERO;
      assertThat(paused.timeIn(each, now).plus(length))
          .as("%s", each)
          .isEqualTo(walk.end().timeIn(each, now));
    }
    isTheSameButForTheClock(paused, walk.end());
  }

  private static boolean staysInThePause(MentorshipEvent event) {
    return EventTable.isFineInAPause(event.type())
        && event.type() != MentorshipEvent.Type.ENDED
        && !dependsOnThePause(event);
  }

  /** Whether a session is settled depends on whether it began before the pause, and a further pause on the return. */
  private static boolean dependsOnThePause(MentorshipEvent event) {
    return switch (event.type()) {
      case SESSION_HELD, SESSION_MISSED, PAUSED -> true;
      default -> false;
    };
  }

  /** A time between one event and the next, or the day after the last one. */
  private static Instant within(Walk walk, int event, int percent) {
    Instant from = walk.states().get(event).lastEventAt();
    Instant to = event + 1 < walk.history().size()
        ? walk.states().get(event + 1).lastEventAt()
        : from.plus(Duration.ofDays(1));
    return from.plus(Duration.between(from, to).dividedBy(100).multipliedBy(percent));
  }

  private static void isTheSameButForTheClock(Mentorship one, Mentorship other) {
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(one.stage()).isEqualTo(other.stage());
    assertThat(one.stageEnteredAt()).isEqualTo(other.stageEnteredAt());
    assertThat(one.plannedEnd()).isEqualTo(other.plannedEnd());
    assertThat(one.goals()).isEqualTo(other.goals());
    assertThat(one.plannedSessions()).isEqualTo(other.plannedSessions());
    assertThat(one.openActions()).isEqualTo(other.openActions());
    assertThat(one.terms()).isEqualTo(other.terms());
    assertThat(one.counts()).isEqualTo(other.counts());
    assertThat(one.closing()).isEqualTo(other.closing());
    assertThat(one.revision()).isEqualTo(other.revision() + 2);
  }

  @Property(tries = 200)
  void decidesAfterAPauseAsBeforeIt(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      if (step.before().status() == Mentorship.Status.ACTIVE) {
        decidesAfterAPauseAsBeforeIt(walk, step);
      }
    }
  }

  private static void decidesAfterAPauseAsBeforeIt(Walk walk, Step step) {
    MentorshipEvent event = step.event();
    Instant now = step.context().now();
    Instant at = step.before().lastEventAt();
    Mentorship paused =
        next(step.before(), new Paused(at, walk.mentor(), Optional.of(at), Optional.empty()));
    Mentorship resumed = next(paused, new Resumed(at, walk.mentee()));
    Decision before = LIFECYCLE.decide(step.before(), event, now);
    Decision after = LIFECYCLE.decide(resumed, event, now);
    assertThat(after.isPermitted()).as(step::toString).isEqualTo(before.isPermitted());
    assertThat(after.findings()).as(step::toString).isEqualTo(before.findings());
    if (dependsOnThePause(event)) {
      assertThat(before.isPermitted() || !LIFECYCLE.decide(paused, event, now).isPermitted())
          .as(step::toString)
          .isTrue();
      return;
    }
    assertThat(LIFECYCLE.decide(paused, event, now).isPermitted())
        .as(step::toString)
        .isEqualTo(
            event.type() == MentorshipEvent.Type.RESUMED
                ? isByAPartyInTime(step)
                : before.isPermitted() && EventTable.isFineInAPause(event.type()));
  }

  private static Mentorship next(Mentorship pair, MentorshipEvent event) {
    return LIFECYCLE.decide(pair, event, event.at()).orElseThrow().next();
  }

  private static boolean isByAPartyInTime(Step step) {
    Instant at = step.event().at();
    return step.before().role(step.event().by()).isPresent()
        && !at.isBefore(step.before().lastEventAt())
        && !at.isAfter(step.context().now().plus(Duration.ofMinutes(5)));
  }

  /** Planned ends pass, answers stay away, pairs fall silent: that is said when it is asked for, and nothing comes of it. */
  @Property(tries = 300)
  void flipsNoStateByBeingAsked(@ForAll Walk walk) {
    Mentorship pair = walk.end();
    Instant late = pair.lastEventAt().plus(Duration.ofDays(3000));
    Mentorship untouched = History.of(walk.history()).mentorship();
    for (int turn = 0; turn < 2; turn++) {
      boolean isOpen = pair.status() != Mentorship.Status.CLOSED;
      assertThat(pair.isOverdue(late)).isEqualTo(isOpen && pair.plannedEnd().isPresent());
      assertThat(LIFECYCLE.isStalled(pair, late))
          .isEqualTo(pair.status() == Mentorship.Status.ACTIVE);
      assertThat(LIFECYCLE.isAnswerOverdue(pair, late))
          .isEqualTo(pair.status() == Mentorship.Status.PROPOSED);
      for (Stage stage : Stage.values()) {
        assertThat(pair.timeIn(stage, late)).isEqualTo(untouched.timeIn(stage, late));
      }
      assertThat(LIFECYCLE.moves(pair, walk.mentee(), late).outgoing().isEmpty())
          .isEqualTo(!isOpen);
      assertThat(LIFECYCLE.advance(pair, walk.stranger(), late).isPermitted()).isFalse();
      assertThat(pair).isEqualTo(untouched).hasSameHashCodeAs(untouched);
      assertThat(pair).hasToString(untouched.toString());
    }
  }
}
