package io.github.mentoring4j;

import static io.github.mentoring4j.Actor.Side.MENTEE;
import static io.github.mentoring4j.Actor.Side.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.oracle.DueOracle;
import io.github.mentoring4j.oracle.DueOracle.Expected;
import io.github.mentoring4j.oracle.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is due: the laws of the list. */
@Domain(MentoringDomain.class)
@Domain(DomainContext.Global.class)
class LifecycleDueProperties {
  private static final Duration NANO = Duration.ofNanos(1);

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Europe/Madrid", "America/Sao_Paulo", "Pacific/Apia", "+14:00")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<List<Checkpoint>> checkpoints() {
    Arbitrary<Actor.Side[]> whose = Arbitraries.of(
        new Actor.Side[] {MENTEE}, new Actor.Side[] {MENTOR}, new Actor.Side[] {MENTEE, MENTOR});
    Arbitrary<Checkpoint> shares = Combinators.combine(
            Arbitraries.integers().between(1, 100), whose)
        .as((percent, sides) -> Checkpoint.atPercent("c-share", "On the way", percent, sides));
    Arbitrary<Checkpoint> times = Combinators.combine(Arbitraries.longs().between(1, 100), whose)
        .as((days, sides) -> Checkpoint.after("c-time", "Look back", Duration.ofDays(days), sides));
    return Combinators.combine(shares, times).as(List::of);
  }

  private static Lifecycle with(List<Checkpoint> checkpoints) {
    return Lifecycle.of(LifecyclePolicy.standard().toBuilder()
        .id("with-checkpoints")
        .addAllCheckpoints(checkpoints)
        .build());
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void saysWhatTheOracleSays(
      @ForAll Walk walk,
      @ForAll("zones") ZoneId zone,
      @ForAll("checkpoints") List<Checkpoint> checkpoints,
      @ForAll @IntRange(max = 99) int place) {
    Lifecycle lifecycle = with(checkpoints);
    for (int index : List.of(place % walk.states().size(), walk.states().size() - 1)) {
      Mentorship pair = walk.states().get(index);
      List<Due> due = lifecycle.due(pair, zone);
      assertThat(due)
          .extracting(Expected::of)
          .isEqualTo(DueOracle.due(Facts.of(walk.history()).first(index + 1), zone, checkpoints));
      due.forEach(entry -> Statistics.collect(entry.kind(), pair.status()));
    }
    Statistics.coverage(seen -> {
      seen.check(Due.Kind.ANSWER, Mentorship.Status.PROPOSED).count(count -> count >= 20);
      for (Due.Kind kind : Due.Kind.values()) {
        if (kind != Due.Kind.ANSWER && kind != Due.Kind.RESUME) {
          seen.check(kind, Mentorship.Status.ACTIVE).count(count -> count >= 3);
        }
      }
      seen.check(Due.Kind.RESUME, Mentorship.Status.PAUSED).count(count -> count >= 1);
    });
  }

  /** Each boolean is true from the instant on that the list names, and false a nanosecond before; without an entry it is never true. */
  @Property(tries = 300)
  void agreesWithTheBooleans(@ForAll Walk walk) {
    Lifecycle lifecycle = Lifecycle.standard();
    for (Mentorship pair : walk.states()) {
      assertFrom(at(pair, Due.Kind.SILENCE), now -> lifecycle.isStalled(pair, now));
      assertFrom(at(pair, Due.Kind.ANSWER), now -> lifecycle.isAnswerOverdue(pair, now));
      assertFrom(at(pair, Due.Kind.PLANNED_END), pair::isOverdue);
    }
  }

  private static Optional<Instant> at(Mentorship pair, Due.Kind kind) {
    return Lifecycle.standard().due(pair, ZoneId.of("UTC")).stream()
        .filter(due -> due.kind() == kind)
        .map(Due::at)
        .findFirst();
  }

  private static void assertFrom(Optional<Instant> from, Predicate<Instant> is) {
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    assertThat(is.test(last)).isEqualTo(from.isPresent());
    from.ifPresent(at -> {
      assertThat(is.test(at.minus(NANO))).isFalse();
      assertThat(is.test(at)).isTrue();
    });
  }

  /** Asked again from each answer on, the next entry visits every point in time at which something is due: nothing that stays open hides another. */
  @Property(tries = 300)
  void namesEveryPointInTimeOneAfterTheOther(
      @ForAll Walk walk,
      @ForAll("zones") ZoneId zone,
      @ForAll("checkpoints") List<Checkpoint> checkpoints) {
    Lifecycle lifecycle = with(checkpoints);
    List<Due> due = lifecycle.due(walk.end(), zone);
    List<Instant> visited = new ArrayList<>();
    Optional<Due> next = lifecycle.nextDue(walk.end(), zone, Instant.MIN);
    while (next.isPresent()) {
      Instant at = next.get().at();
      visited.add(at);
      assertThat(due).contains(next.get());
      next = lifecycle.nextDue(walk.end(), zone, at);
    }
    assertThat(visited).isEqualTo(due.stream().map(Due::at).distinct().toList());
  }

  /** The zone counts for days, and for nothing else. */
  @Property(tries = 300)
  void dependsOnTheZoneForDaysAlone(
      @ForAll Walk walk, @ForAll("zones") ZoneId one, @ForAll("zones") ZoneId other) {
    Lifecycle lifecycle = Lifecycle.standard();
    List<Due> here = lifecycle.due(walk.end(), one);
    List<Due> there = lifecycle.due(walk.end(), other);
    assertThat(here).hasSameSizeAs(there);
    assertThat(here.stream().filter(due -> !isDay(due)).toList())
        .isEqualTo(there.stream().filter(due -> !isDay(due)).toList());
    here.stream()
        .filter(LifecycleDueProperties::isDay)
        .forEach(due -> assertThat(due.at())
            .isEqualTo(due.day().orElseThrow().atStartOfDay(one).toInstant()));
  }

  private static boolean isDay(Due due) {
    assertThat(due.day().isPresent())
        .isEqualTo(due.kind() == Due.Kind.ACTION || due.kind() == Due.Kind.GOAL);
    return due.day().isPresent();
  }

  /** Nothing is late from the beginning: what is waited for takes its time from there. */
  @Property(tries = 300)
  void waitsForNothingFromTheBeginning(@ForAll Walk walk) {
    for (Mentorship pair : walk.states()) {
      Instant began = pair.proposedAt().or(pair::takenOverAt).orElseThrow();
      assertThat(Lifecycle.standard().due(pair, ZoneId.of("UTC")))
          .filteredOn(due -> due.kind() == Due.Kind.ANSWER
              || due.kind() == Due.Kind.SESSION
              || due.kind() == Due.Kind.SILENCE)
          .allMatch(due -> due.at().isAfter(began));
    }
  }

  /** Whoever is named can do something that takes the entry away, or leaves it to the other side, once it is due. */
  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void namesWhoCanResolveIt(
      @ForAll Walk walk,
      @ForAll("zones") ZoneId zone,
      @ForAll("checkpoints") List<Checkpoint> checkpoints,
      @ForAll @IntRange(max = 99) int place) {
    Lifecycle lifecycle = with(checkpoints);
    Mentorship pair = walk.states().get(place % walk.states().size());
    for (Due due : lifecycle.due(pair, zone)) {
      for (Actor.Side side : due.whose()) {
        Instant at = pair.timeFor(due.at());
        Actor by = side == MENTEE ? walk.mentee() : walk.mentor();
        Decision decision = lifecycle.decide(pair, resolving(due, pair, at, by), at);
        assertThat(decision.isPermitted()).as("%s by %s: %s", due, by, decision).isTrue();
        assertThat(lifecycle.due(decision.orElseThrow().next(), zone))
            .noneMatch(left -> left.kind() == due.kind()
                && left.at().equals(due.at())
                && left.subjects().equals(due.subjects())
                && left.whose().contains(side));
        Statistics.collect(due.kind());
      }
    }
    Statistics.coverage(seen -> {
      for (Due.Kind kind : Due.Kind.values()) {
        seen.check(kind).count(count -> count >= (kind == Due.Kind.RESUME ? 1 : 3));
      }
    });
  }

  private static MentorshipEvent resolving(Due due, Mentorship pair, Instant at, Actor by) {
    return switch (due.kind()) {
      case ANSWER -> new Declined(at, by);
      case SESSION ->
        new SessionPlanned(
            at,
            by,
            Session.builder()
                .id("next")
                .start(at.plus(Duration.ofDays(1)))
                .length(Duration.ofHours(1))
                .build());
      case SILENCE -> new Paused(at, by);
      case SESSION_OUTCOME -> new SessionHeld(at, by, due.subjects().get(0));
      case AGREEMENT ->
        new AgreementReached(
            at,
            by,
            pair.proposedAgreement()
                .map(Agreement.Proposal::terms)
                .orElse(Agreement.builder().build()));
      case ACTION -> new ActionClosed(at, by, due.subjects().get(0), ActionItem.Ending.DONE);
      case GOAL ->
        new GoalAssessed(
            at,
            by,
            Goal.Assessment.of(
                due.subjects().get(0), Goal.Assessment.Status.DROPPED, "Something else matters"));
      case RESUME -> new Resumed(at, by);
      case CHECKPOINT -> new Noted(at, by, Noted.Kind.EVALUATION);
      case PLANNED_END -> new Ended(at, by);
    };
  }
}
