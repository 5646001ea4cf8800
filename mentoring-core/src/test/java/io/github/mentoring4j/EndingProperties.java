package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A relationship can be ended by each of the two and by the programme at any time, and no clock can prevent it (E06). */
@Domain(MentoringDomain.class)
class EndingProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Duration TOLERANCE = LIFECYCLE.policy().clockTolerance();
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Actor COORDINATOR = Actor.programme("coordinator-7");

  /**
   * A choice among the times that mean something in a state, or any time at all.
   *
   * @param which picks one of the times that mean something, or none of them
   * @param shift moves it a little
   * @param any the time that is taken else, from the year 0 to 9999
   */
  record Moment(int which, Duration shift, Instant any) {
    Instant among(List<Instant> times) {
      return which < times.size() ? storable(times.get(which).plus(shift)) : any;
    }
  }

  private static Instant storable(Instant time) {
    return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
  }

  @Provide
  Arbitrary<Moment> moments() {
    Arbitrary<Duration> shifts = Arbitraries.of(
        Duration.ZERO,
        Duration.ofNanos(1),
        Duration.ofNanos(-1),
        Duration.ofMillis(-1),
        Duration.ofHours(5),
        Duration.ofDays(-40),
        TOLERANCE,
        TOLERANCE.plusNanos(1),
        TOLERANCE.negated(),
        TOLERANCE.negated().minusNanos(1));
    Arbitrary<Instant> any = Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
    return Combinators.combine(Arbitraries.integers().between(0, 11), shifts, any)
        .as(Moment::new);
  }

  /** The year of the last event: as it comes, or one that a wrong clock has got into the history. */
  @Provide
  Arbitrary<Optional<Instant>> wrongClocks() {
    return Arbitraries.of(
        Optional.empty(), Optional.of(Instant.parse("2999-01-01T00:00:00Z")), Optional.of(LAST));
  }

  @Property(tries = 1500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void endsUnlessItIsLaterThanBothTheClockAndTheLastEvent(
      @ForAll Walk walk,
      @ForAll("wrongClocks") Optional<Instant> wrongClock,
      @ForAll("moments") Moment when,
      @ForAll("moments") Moment clock,
      @ForAll boolean isInAPause) {
    List<RecordedEvent> history = unended(walk, wrongClock, isInAPause);
    Mentorship pair = History.of(history).mentorship();
    for (Actor by : List.of(walk.mentee(), walk.mentor(), PROGRAMME, COORDINATOR)) {
      Instant at = when.among(times(pair));
      for (Instant now : List.of(clock.among(clocks(pair, at)), Instant.MAX)) {
        Decision decision = LIFECYCLE.decide(pair, new Ended(at, by), now);
        Instant latest = Instants.plus(now, TOLERANCE);
        boolean isInTime = !at.isAfter(latest) || !at.isAfter(pair.lastEventAt());
        if (isInTime) {
          assertEnded(history, pair, decision.orElseThrow(), by);
        } else {
          assertThat(decision.findings()).extracting(Finding::code).containsExactly("time.future");
        }
        String order = at.isBefore(pair.lastEventAt()) ? "earlier" : "in order";
        Statistics.label("order").collect(pair.status(), order, isInTime);
        Statistics.label("clock")
            .collect(now.isBefore(at) ? "behind" : "ahead", at.isBefore(pair.lastEventAt()));
        Statistics.label("stage").collect(pair.stage().orElseThrow());
      }
    }
    cover();
  }

  private static void cover() {
    Statistics.label("order").coverage(seen -> {
      for (Mentorship.Status status : List.of(Mentorship.Status.ACTIVE, Mentorship.Status.PAUSED)) {
        seen.check(status, "earlier", true).count(count -> count >= 20);
        seen.check(status, "in order", true).count(count -> count >= 20);
        seen.check(status, "in order", false).count(count -> count >= 1);
        seen.check(status, "earlier", false).count(count -> count == 0);
      }
    });
    Statistics.label("clock").coverage(seen -> {
      for (String clock : List.of("behind", "ahead")) {
        for (boolean isEarlier : List.of(true, false)) {
          seen.check(clock, isEarlier).count(count -> count >= 20);
        }
      }
    });
    Statistics.label("stage").coverage(seen -> {
      for (Stage stage : Stage.values()) {
        seen.check(stage).count(count -> count >= 20);
      }
    });
  }

  /** A history that ends while the pair is active or paused, with a word of a wrong clock if there is one. */
  private static List<RecordedEvent> unended(
      Walk walk, Optional<Instant> wrongClock, boolean isInAPause) {
    List<Mentorship> open = new ArrayList<>(walk.states());
    open.removeIf(state -> state.status() == Mentorship.Status.CLOSED);
    List<Mentorship> paused = new ArrayList<>(open);
    paused.removeIf(state -> state.status() != Mentorship.Status.PAUSED);
    List<Mentorship> states = isInAPause && !paused.isEmpty() ? paused : open;
    Mentorship pair = states.get(states.size() - 1);
    Assume.that(pair.acceptedAt().isPresent());
    List<RecordedEvent> history =
        new ArrayList<>(walk.history().subList(0, Math.toIntExact(pair.revision())));
    wrongClock.ifPresent(at -> history.add(LIFECYCLE
        .decide(pair, new Noted(at, walk.mentor(), Noted.Kind.FEEDBACK), at)
        .orElseThrow()
        .recorded()));
    return history;
  }

  private static List<Instant> times(Mentorship pair) {
    return Stream.of(
            Optional.of(pair.lastEventAt()),
            pair.proposedAt(),
            pair.acceptedAt(),
            pair.stageEnteredAt(),
            pair.pause().map(Mentorship.Pause::since),
            pair.lastResumedAt(),
            pair.plannedEnd(),
            pair.lastSessionAt(),
            pair.plannedSessions().stream().map(Session::start).findFirst(),
            Optional.of(LAST))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Instant> clocks(Mentorship pair, Instant at) {
    return List.of(at, at, at, pair.lastEventAt(), pair.lastEventAt(), LAST, FIRST);
  }

  private static void assertEnded(
      List<RecordedEvent> history, Mentorship pair, Decision.Permitted permitted, Actor by) {
    Mentorship ended = permitted.next();
    Instant at = permitted.recorded().event().at();
    Instant closedAt = at.isBefore(pair.lastEventAt()) ? pair.lastEventAt() : at;
    Mentorship.Closing closing = ended.closing().orElseThrow();
    assertThat(ended.status()).isEqualTo(Mentorship.Status.CLOSED);
    assertThat(closing.by()).isEqualTo(pair.role(by).orElseThrow());
    assertThat(closing.at()).isEqualTo(closedAt);
    assertThat(ended.lastEventAt()).isEqualTo(closedAt);
    assertThat(ended.revision()).isEqualTo(pair.revision() + 1);
    assertThat(ended.stage()).isEqualTo(pair.stage());
    assertThat(permitted.findings())
        .allMatch(finding -> finding.severity() == Finding.Severity.WARNING)
        .allMatch(finding -> finding.code().startsWith("closing."));
    assertThat(ended.openActions()).isEmpty();
    assertThat(ended.plannedSessions()).noneMatch(session -> session.start().isAfter(closedAt));
    assertTimes(pair, ended);
    assertReadsBack(history, permitted);
  }

  /** No duration is negative, and none grows after the closing. */
  private static void assertTimes(Mentorship pair, Mentorship ended) {
    Duration sum = Duration.ZERO;
    for (Stage stage : Stage.values()) {
      Duration time = ended.timeIn(stage, ended.lastEventAt());
      assertThat(time).isBetween(pair.timeIn(stage, FIRST), pair.timeIn(stage, LAST));
      assertThat(List.of(FIRST, LAST, Instant.MAX))
          .allMatch(now -> ended.timeIn(stage, now).equals(time));
      assertThat(time.isNegative()).isFalse();
      sum = sum.plus(time);
    }
    Instant acceptedAt = ended.acceptedAt().orElseThrow();
    assertThat(sum).isLessThanOrEqualTo(Duration.between(acceptedAt, ended.lastEventAt()));
  }

  private static void assertReadsBack(List<RecordedEvent> history, Decision.Permitted permitted) {
    List<RecordedEvent> longer = new ArrayList<>(history);
    longer.add(permitted.recorded());
    History read = History.of(longer);
    assertThat(read.mentorship()).isEqualTo(permitted.next());
    assertThat(read.events()).extracting(RecordedEvent::revision).isSorted();
    assertThat(read.visits())
        .isNotEmpty()
        .allMatch(visit -> !visit.leftAt().orElseThrow().isBefore(visit.enteredAt()))
        .last()
        .satisfies(visit -> assertThat(visit.leftAt())
            .isEqualTo(permitted.next().closing().map(Mentorship.Closing::at)));
    // Order is by revision: what is recorded after an ending that bears an earlier time comes after
    // it.
    Instant later = permitted.next().lastEventAt();
    MentorshipEvent thanks =
        new Noted(later, Actor.person(permitted.next().mentee()), Noted.Kind.THANKS);
    assertThat(LIFECYCLE.decide(permitted.next(), thanks, later).isPermitted()).isTrue();
  }

  @Property(tries = 300)
  void hasATimeForTheNextEventThatIsNeverBeforeTheLastOneNorBeforeNow(
      @ForAll Walk walk, @ForAll("moments") Moment clock) {
    for (Mentorship pair : walk.states()) {
      for (Instant now : List.of(clock.among(times(pair)), Instant.MIN, Instant.MAX)) {
        Instant time = pair.timeFor(now);
        assertThat(time).isAfterOrEqualTo(pair.lastEventAt()).isAfterOrEqualTo(now);
        assertThat(time).isIn(pair.lastEventAt(), now);
        assertThat(pair.timeFor(time)).isEqualTo(time);
      }
    }
  }

  /** A move is told to be ahead of a clock that is far behind, never to be too early; and ending works all the same. */
  @Property(tries = 300)
  void neverFindsAMoveOfItsOwnToBeTooEarly(
      @ForAll Walk walk,
      @ForAll("wrongClocks") Optional<Instant> wrongClock,
      @ForAll("moments") Moment clock) {
    Mentorship pair = History.of(unended(walk, wrongClock, false)).mentorship();
    Instant now = clock.among(times(pair));
    for (Actor by : List.of(walk.mentee(), walk.mentor(), PROGRAMME, COORDINATOR)) {
      Moves moves = LIFECYCLE.moves(pair, by, now);
      List<Finding> findings = new ArrayList<>(LIFECYCLE.advance(pair, by, now).findings());
      Stream.concat(moves.outgoing().stream(), moves.unreachable().stream())
          .forEach(move -> findings.addAll(move.findings()));
      assertThat(findings).extracting(Finding::code).doesNotContain("time.reversed");
      assertThat(moves.move(MentorshipEvent.Type.ENDED).orElseThrow().isPermitted())
          .isTrue();
      boolean isFarBehind = pair.lastEventAt().isAfter(now.plus(TOLERANCE));
      assertThat(findings.stream().anyMatch(finding -> finding.code().equals("time.future")))
          .isEqualTo(isFarBehind);
    }
  }
}
