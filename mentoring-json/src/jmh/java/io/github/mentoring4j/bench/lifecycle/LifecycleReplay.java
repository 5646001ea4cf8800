package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.RecordedEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One event of a history replayed, for histories of several lengths. Each invocation replays a million events, short histories so many times as that takes.
 * The limit is a fold over the same events: it judges each by the rules of a replay that matter for these, and makes a state with what is essential.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LifecycleReplay.EVENTS)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn256m"})
public class LifecycleReplay {
  static final int EVENTS = 1_000_000;

  /** How many events a history has. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int events;

  private List<RecordedEvent> recorded;

  /** Proves that the library and the limit come to the same state. */
  @Setup
  public void prove() {
    recorded = ReplayEvents.of(events);
    LifecycleProof.same(events, recorded.size());
    LifecycleProof.sameState(History.of(recorded).mentorship(), fold());
  }

  /** Replays histories of the library. */
  @Benchmark
  public void replayFacade(Blackhole blackhole) {
    for (int replayed = 0; replayed < EVENTS; replayed += events) {
      Mentorship pair = History.of(recorded).mentorship();
      blackhole.consume(pair);
    }
  }

  /** Replays by hand. */
  @Benchmark
  public void replayLimit(Blackhole blackhole) {
    for (int replayed = 0; replayed < EVENTS; replayed += events) {
      blackhole.consume(fold());
    }
  }

  private LifecycleLimit fold() {
    LifecycleLimit pair = LifecycleLimit.of((Proposed) recorded.get(0).event());
    for (RecordedEvent next : recorded.subList(1, recorded.size())) {
      MentorshipEvent event = next.event();
      Kind kind = new LifecycleLimitRules(pair).judgeRecorded(event);
      if (kind != null
          || next.revision() != pair.revision + 1
          || !next.mentorship().equals(LifecycleStory.ID)) {
        throw new IllegalStateException(kind + ": " + next);
      }
      pair = pair.after(event);
    }
    return pair;
  }
}
