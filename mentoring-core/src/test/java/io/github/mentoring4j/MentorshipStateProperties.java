package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipStates;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A state leads back to the relationship that it was taken from, and a forged one is refused or does no harm. */
@Domain(MentoringDomain.class)
class MentorshipStateProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  @Property(tries = 200)
  void leadsBackToTheSameRelationship(@ForAll Walk walk) {
    for (Mentorship pair : walk.states()) {
      assertComesBack(pair);
    }
  }

  private static Mentorship assertComesBack(Mentorship pair) {
    MentorshipState state = MentorshipStates.of(pair);
    Mentorship back = MentorshipStates.mentorship(state);
    assertThat(back).isEqualTo(pair).hasSameHashCodeAs(pair);
    assertThat(MentorshipStates.of(back)).isEqualTo(state);
    return back;
  }

  @Property(tries = 100)
  void decidesAlikeEverAfter(@ForAll Walk walk) {
    for (Walk.Step step : walk.steps()) {
      Mentorship back = assertComesBack(step.before());
      assertThat(LIFECYCLE.decide(back, step.event(), step.context())).isEqualTo(step.decision());
    }
    Mentorship end = walk.end();
    Mentorship back = assertComesBack(end);
    assertThat(LIFECYCLE.due(back, ZoneOffset.UTC)).isEqualTo(LIFECYCLE.due(end, ZoneOffset.UTC));
    for (Actor actor : List.of(walk.mentee(), walk.mentor(), Actor.programme())) {
      assertThat(LIFECYCLE.moves(back, actor, end.lastEventAt()))
          .isEqualTo(LIFECYCLE.moves(end, actor, end.lastEventAt()));
    }
  }

  /** Histories hold what no policy permits, such as repetitions. */
  @Property(tries = 100)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void leadsBackAlsoFromWhatNobodyHasDecided(@ForAll Walk walk, @ForAll Random random) {
    Mentorship pair = any(walk, random);
    for (int i = 0; i < 30; i++) {
      Mentorship before = pair;
      MentorshipStateProbe probe = new MentorshipStateProbe(before);
      List<MentorshipEvent> events = probe.events();
      Collections.shuffle(events, random);
      Optional<Mentorship> next =
          events.stream().flatMap(event -> probe.applied(event).stream()).findFirst();
      if (next.isEmpty()) {
        break;
      }
      pair = assertComesBack(next.get());
    }
    Statistics.collect(pair.status());
    Statistics.coverage(seen -> seen.check(Mentorship.Status.CLOSED).count(count -> count >= 10));
  }

  @Property(tries = 10)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void refusesAForgeryOrSuffersNoHarm(
      @ForAll Walk walk, @ForAll Mentorship other, @ForAll Random random) {
    Mentorship pair = any(walk, random);
    List<MentorshipStateForgery> forgeries = forgeries(pair, other);
    assertThat(forgeries).hasSizeGreaterThan(100);
    for (MentorshipStateForgery forgery : forgeries) {
      Optional<Mentorship> read = read(forgery);
      Statistics.collect(read.isPresent() ? "harmless" : "refused");
      read.ifPresent(forged -> assertHarmless(forgery, forged, random));
    }
    Statistics.coverage(seen -> {
      seen.check("harmless").count(count -> count >= 100);
      seen.check("refused").count(count -> count >= 300);
    });
  }

  /** Parts that are harmless each by itself may do harm together. */
  @Property(tries = 20)
  void refusesOneForgeryUponAnotherOrSuffersNoHarm(
      @ForAll Walk walk, @ForAll Mentorship other, @ForAll Random random) {
    Mentorship pair = any(walk, random);
    for (int i = 0; i < 8; i++) {
      List<MentorshipStateForgery> forgeries = forgeries(pair, other);
      Collections.shuffle(forgeries, random);
      for (MentorshipStateForgery forgery : forgeries.subList(0, 20)) {
        Optional<Mentorship> read = read(forgery);
        if (read.isPresent()) {
          pair = read.get();
          assertHarmless(forgery, pair, random);
        }
      }
    }
    assertThat(pair.revision()).isPositive();
  }

  /** A state of the walk, each status of which is as likely. */
  private static Mentorship any(Walk walk, Random random) {
    List<Mentorship> states = walk.states();
    List<Mentorship.Status> statuses =
        states.stream().map(Mentorship::status).distinct().toList();
    Mentorship.Status status = statuses.get(random.nextInt(statuses.size()));
    List<Mentorship> those =
        states.stream().filter(pair -> pair.status() == status).toList();
    return those.get(random.nextInt(those.size()));
  }

  private static List<MentorshipStateForgery> forgeries(Mentorship pair, Mentorship other) {
    return new ArrayList<>(
        MentorshipStateForgery.of(MentorshipStates.of(pair), MentorshipStates.of(other)));
  }

  private static Optional<Mentorship> read(MentorshipStateForgery forgery) {
    try {
      return Optional.of(MentorshipStates.mentorship(forgery.state()));
    } catch (InvalidValueException refused) {
      assertThat(refused.type()).isEqualTo("State");
      return Optional.empty();
    } catch (RuntimeException e) {
      return fail(forgery.toString(), e);
    }
  }

  /** What can happen to it leads to what can be read again, so no later event does harm either. */
  private static void assertHarmless(
      MentorshipStateForgery forgery, Mentorship forged, Random random) {
    try {
      assertThat(MentorshipStates.of(forged)).isEqualTo(forgery.state());
      MentorshipStateProbe probe = new MentorshipStateProbe(forged);
      probe.assertAnswers();
      for (MentorshipEvent event : probe.oneOfEachType(random)) {
        Optional<Mentorship> decided = Optional.of(probe.decide(event))
            .filter(Decision::isPermitted)
            .map(decision -> decision.orElseThrow().next());
        Optional<Mentorship> applied = probe.applied(event);
        if (!isAtTheEdge(forged)) {
          decided.ifPresent(MentorshipStateProperties::assertComesBack);
          applied.ifPresent(MentorshipStateProperties::assertComesBack);
        }
      }
    } catch (RuntimeException | AssertionError e) {
      fail(forgery.path() + " of " + forgery.state(), e);
    }
  }

  /** One event more is more than can be counted. */
  private static boolean isAtTheEdge(Mentorship pair) {
    return MentorshipStates.of(pair).toString().contains("=1000000000");
  }
}
