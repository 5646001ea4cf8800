package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Random walks through the lifecycle. A walk is a list of impulses that find their event in the state they meet, so a failing walk shrinks by
 * leaving impulses out.
 */
final class LifecycleWalks {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  static final Actor ADA = Actor.person("ada");
  static final Actor GRACE = Actor.person("grace");
  static final Actor STRANGER = Actor.person("mallory");

  private LifecycleWalks() {}

  /** What drives a step. */
  enum Urge {
    /** Do something of what is missing for the next move, or make the move. */
    NEEDED,
    /** Do anything, fitting or not. */
    STRAY,
    /** End it. */
    ENDING,
    /** Do the same many times over, up to a limit of the policy and beyond. */
    BURST
  }

  /**
   * One impulse.
   *
   * @param urge what drives it
   * @param pick which of the possible things, from 0
   * @param variant which details, 0 to 99
   * @param who which actor, 0 to 99
   * @param when how the event lies in time, 0 to 99
   * @param care which circumstances, 0 to 99
   * @param pause how long the pair waits before
   */
  record Impulse(Urge urge, int pick, int variant, int who, int when, int care, Duration pause) {}

  /** One decision in a walk, with the relationship it was asked of and the events that had happened. */
  record Step(
      LifecycleFacts facts,
      Mentorship before,
      MentorshipEvent event,
      Circumstances circumstances,
      Decision decision) {
    /** What a failing test shows; the whole state would hide it. */
    String summary() {
      List<String> codes = decision.findings().stream().map(Finding::code).toList();
      return "event " + facts.events().size() + ", " + event + " at " + circumstances.now()
          + " found " + codes;
    }
  }

  /** A walk: what was asked, and what happened. The states are those after each recorded event. */
  record Walk(List<Step> steps, List<RecordedEvent> history, List<Mentorship> states, Instant now) {
    Mentorship end() {
      return states.get(states.size() - 1);
    }

    LifecycleFacts facts() {
      return new LifecycleFacts(history.stream().map(RecordedEvent::event).toList());
    }
  }

  static Walk run(Lifecycle lifecycle, List<Impulse> impulses) {
    int first = impulses.isEmpty() ? 0 : impulses.get(0).who();
    Actor proposer = pick(List.of(ADA, GRACE, Actor.programme()), first);
    Optional<String> predecessor = first % 2 == 0 ? Optional.empty() : Optional.of("m-0");
    Decision.Permitted begun = lifecycle
        .begin("m-1", new Proposed(START, proposer, "ada", "grace", predecessor), START)
        .orElseThrow();
    List<Step> steps = new ArrayList<>();
    List<RecordedEvent> history = new ArrayList<>(List.of(begun.recorded()));
    List<Mentorship> states = new ArrayList<>(List.of(begun.next()));
    LifecycleFacts facts = new LifecycleFacts(List.of(begun.recorded().event()));
    Mentorship pair = begun.next();
    Instant now = START;
    int afterTheEnd = 0;
    for (Impulse impulse : impulses) {
      // A few knocks at a closed door are enough.
      if (facts.isClosed() && afterTheEnd++ == 4) {
        break;
      }
      now = now.plus(impulse.pause());
      if (impulse.urge() == Urge.ENDING && impulse.variant() < 30) {
        // A pair that fades out is ended on the planned day.
        now = latest(now, facts.terms().plannedEnd().orElse(now));
      }
      int times = LifecycleImpulses.times(impulse, facts);
      for (int i = 0; i < times; i++) {
        MentorshipEvent event = LifecycleImpulses.event(impulse, facts, now, i);
        Circumstances circumstances = circumstances(impulse, facts, now);
        Decision decision = lifecycle.decide(pair, event, circumstances);
        steps.add(new Step(facts, pair, event, circumstances, decision));
        if (decision instanceof Decision.Permitted permitted) {
          pair = permitted.next();
          facts = facts.and(event);
          history.add(permitted.recorded());
          states.add(pair);
        }
      }
    }
    return new Walk(List.copyOf(steps), List.copyOf(history), List.copyOf(states), now);
  }

  private static Circumstances circumstances(Impulse impulse, LifecycleFacts facts, Instant now) {
    Circumstances plain = Circumstances.at(now);
    long revision = facts.events().size();
    return switch (impulse.care()) {
      case 99 -> plain.expecting(revision + 1);
      case 98 -> revision > 1 ? plain.expecting(revision - 1) : plain.expecting(2);
      case 97 -> plain.expecting(revision).overriding("Both want to go on");
      case 95, 96 -> plain.expecting(revision);
      case 93, 94 -> plain.overriding("The mentor retires on Friday");
      default -> plain;
    };
  }

  /** Walks that mostly get somewhere: three steps of four do what is missing next. */
  static final class Impulses implements ArbitrarySupplier<List<Impulse>> {
    @Override
    public Arbitrary<List<Impulse>> get() {
      return lists(impulse(300, 90, 3, 5), 0, 90);
    }
  }

  /** Shorter walks, for laws that look at each state from many sides. */
  static final class ShortWalks implements ArbitrarySupplier<List<Impulse>> {
    @Override
    public Arbitrary<List<Impulse>> get() {
      return lists(impulse(300, 50, 3, 0), 0, 60);
    }
  }

  /** Steps of chaos alone, to be thrown at a state that a walk has reached. */
  static final class Strays implements ArbitrarySupplier<List<Impulse>> {
    @Override
    public Arbitrary<List<Impulse>> get() {
      return lists(impulse(0, 95, 5, 0), 1, 12);
    }
  }

  /** Long and short walks are equally likely; the default would make most of them too short to get anywhere. */
  private static Arbitrary<List<Impulse>> lists(Arbitrary<Impulse> impulse, int min, int max) {
    return impulse
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .withSizeDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  private static Arbitrary<Impulse> impulse(int needed, int stray, int ending, int burst) {
    Arbitrary<Urge> urges = Arbitraries.frequency(
        Tuple.of(needed, Urge.NEEDED),
        Tuple.of(stray, Urge.STRAY),
        Tuple.of(ending, Urge.ENDING),
        Tuple.of(burst, Urge.BURST));
    Arbitrary<Duration> pauses = Arbitraries.frequency(
        Tuple.of(30, Duration.ZERO),
        Tuple.of(30, Duration.ofMinutes(50)),
        Tuple.of(30, Duration.ofDays(1)),
        Tuple.of(9, Duration.ofDays(6)),
        Tuple.of(1, Duration.ofDays(300)));
    return Combinators.combine(urges, hundred(), hundred(), hundred(), hundred(), hundred(), pauses)
        .as(Impulse::new);
  }

  private static Arbitrary<Integer> hundred() {
    return Arbitraries.integers().between(0, 99).withDistribution(RandomDistribution.uniform());
  }

  /** One of the choices, whatever the number. */
  static <T> T pick(List<T> choices, int number) {
    return choices.get(Math.floorMod(number, choices.size()));
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
