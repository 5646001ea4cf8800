package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One event decided: the mean of the 41 events of a relationship, from its proposal to its completion, decided one after the other. The limit judges by the
 * rules that matter for these events and returns a state with what is essential; it makes no record to store, no findings and no advice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LifecycleStory.EVENTS)
public class LifecycleDecide {
  private final Lifecycle standard = Lifecycle.standard();
  private final Lifecycle thorough = Lifecycle.of(LifecyclePolicy.thorough());
  private final Proposed proposal = LifecycleStory.proposal();
  private final List<MentorshipEvent> events = LifecycleStory.events();

  /**
   * Proves that the library and the limit come to the same state after each event of the story, and that at each place both give the same verdict on events
   * that mostly do not fit there.
   */
  @Setup
  public void prove() {
    if (events.size() + 1 != LifecycleStory.EVENTS) {
      throw new IllegalStateException("There are " + (events.size() + 1) + " events");
    }
    Mentorship pair = begin(standard);
    LifecycleLimit limit = LifecycleLimit.of(proposal);
    for (MentorshipEvent event : events) {
      for (MentorshipEvent stray : strays(event.at())) {
        sameVerdict(pair, limit, stray);
      }
      sameVerdict(pair, limit, event);
      pair = standard.decide(pair, event, event.at()).orElseThrow().next();
      limit = limit.after(event);
      LifecycleProof.sameState(pair, limit);
    }
    LifecycleProof.sameState(decideStandard(), (LifecycleLimit) decideLimit());
    LifecycleProof.sameState(decideThorough(), (LifecycleLimit) decideLimit());
  }

  private void sameVerdict(Mentorship pair, LifecycleLimit limit, MentorshipEvent event) {
    Decision decision = standard.decide(pair, event, LifecycleStory.day(90));
    Kind expected = decision instanceof Decision.Refused refused ? refused.kind() : null;
    Kind actual = new LifecycleLimitRules(limit).judge(event, LifecycleStory.day(90));
    if (actual != expected) {
      throw new IllegalStateException(event + ": " + actual + ", expected: " + decision);
    }
  }

  /** Events of a stranger, of the wrong time, about unknown things, and moves for which it is mostly too early or too late. */
  private static List<MentorshipEvent> strays(Instant at) {
    return List.of(
        new Completed(at, LifecycleStory.MENTEE),
        new Completed(at, Actor.person("stranger")),
        new Completed(LifecycleStory.day(0).minusSeconds(1), LifecycleStory.MENTEE),
        new Completed(LifecycleStory.day(91), LifecycleStory.MENTOR),
        new Noted(at, Actor.programme(), Noted.Kind.THANKS),
        new StageEntered(at, LifecycleStory.MENTEE, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(at, LifecycleStory.MENTOR, Stage.PROGRESS_AND_REFLECTION),
        new StageEntered(at, LifecycleStory.MENTOR, Stage.TRANSITION_AND_CLOSURE),
        new StageEntered(at, LifecycleStory.MENTEE, Stage.RELATIONSHIP_BUILDING),
        new SessionHeld(at, LifecycleStory.MENTEE, "s-9"),
        new SessionHeld(at, LifecycleStory.MENTEE, "s-3"),
        new StepLogged(at, LifecycleStory.MENTEE, "g-9", true, "Went there"),
        new ActionClosed(at, LifecycleStory.MENTEE, "a-9", ActionItem.Ending.DONE),
        new Resumed(at, LifecycleStory.MENTEE));
  }

  /** {@return the relationship after the last event} */
  @Benchmark
  public Mentorship decideStandard() {
    return decideAll(standard);
  }

  /** {@return the relationship after the last event} */
  @Benchmark
  public Mentorship decideThorough() {
    return decideAll(thorough);
  }

  /** {@return the relationship after the last event} */
  @Benchmark
  public Object decideLimit() {
    LifecycleLimit pair = LifecycleLimit.of(proposal);
    for (MentorshipEvent event : events) {
      Kind kind = new LifecycleLimitRules(pair).judge(event, event.at());
      if (kind != null) {
        throw new IllegalStateException(kind + ": " + event);
      }
      pair = pair.after(event);
    }
    return pair;
  }

  private Mentorship begin(Lifecycle lifecycle) {
    return lifecycle
        .begin(LifecycleStory.ID, proposal, proposal.at())
        .orElseThrow()
        .next();
  }

  private Mentorship decideAll(Lifecycle lifecycle) {
    Mentorship pair = begin(lifecycle);
    for (MentorshipEvent event : events) {
      pair = lifecycle.decide(pair, event, event.at()).orElseThrow().next();
    }
    return pair;
  }
}
