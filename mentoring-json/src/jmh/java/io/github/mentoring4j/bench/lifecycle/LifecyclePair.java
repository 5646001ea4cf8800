package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Due;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.bench.lifecycle.LifecycleLimitDue.Entry;
import io.github.mentoring4j.bench.lifecycle.LifecycleLimitMoves.Move;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a page about one pair shows: all its moves with their findings ({@code moves}), and what is due ({@code due}). The pair is in its second stage, with two
 * goals, an action and two planned sessions. The limit of the moves gives codes alone; it knows that the pair is active and in that stage, and the limit of what
 * is due that it waits for no yes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecyclePair {
  private final Lifecycle standard = Lifecycle.standard();
  private final Lifecycle thorough = Lifecycle.of(LifecyclePolicy.thorough());
  private final Mentorship pair = LifecycleStory.middle(standard);
  private final LifecycleLimit limit = limit();
  private final Instant now = pair.lastEventAt();
  private final ZoneId zone = ZoneId.of("Europe/Berlin");

  private static LifecycleLimit limit() {
    LifecycleLimit limit = LifecycleLimit.of(LifecycleStory.proposal());
    for (MentorshipEvent event : LifecycleStory.events().subList(0, LifecycleStory.MIDDLE - 1)) {
      limit = limit.after(event);
    }
    return limit;
  }

  /** Proves that the library and the limit list the same moves, with the same findings, and the same that is due. */
  @Setup
  public void prove() {
    LifecycleProof.sameState(pair, limit);
    Moves moves = movesStandard();
    List<Move> all = Stream.concat(moves.outgoing().stream(), moves.unreachable().stream())
        .map(LifecyclePair::move)
        .toList();
    LifecycleProof.same(all, movesLimit());
    LifecycleProof.same(
        all.stream().map(Move::to).toList(),
        Stream.concat(movesThorough().outgoing().stream(), movesThorough().unreachable().stream())
            .map(move -> move.to().orElse(null))
            .toList());
    List<Entry> due = dueStandard().stream().map(LifecyclePair::entry).toList();
    LifecycleProof.same(due, dueLimit());
    LifecycleProof.same(due, dueThorough().stream().map(LifecyclePair::entry).toList());
  }

  private static Move move(Moves.Move move) {
    return new Move(
        move.type(),
        move.to().orElse(null),
        move.isPermitted(),
        move.findings().stream().map(Finding::code).toList());
  }

  private static Entry entry(Due due) {
    return new Entry(
        due.kind(),
        due.at(),
        due.day().orElse(null),
        due.whose(),
        String.join(" ", due.subjects()));
  }

  /** {@return all moves of the pair} */
  @Benchmark
  public Moves movesStandard() {
    return standard.moves(pair, LifecycleStory.MENTEE, now);
  }

  /** {@return all moves of the pair} */
  @Benchmark
  public Moves movesThorough() {
    return thorough.moves(pair, LifecycleStory.MENTEE, now);
  }

  /** {@return all moves of the pair} */
  @Benchmark
  public Object movesLimit() {
    return LifecycleLimitMoves.inLearning(limit);
  }

  /** {@return what is due} */
  @Benchmark
  public List<Due> dueStandard() {
    return standard.due(pair, zone);
  }

  /** {@return what is due} */
  @Benchmark
  public List<Due> dueThorough() {
    return thorough.due(pair, zone);
  }

  /** {@return what is due} */
  @Benchmark
  public Object dueLimit() {
    return LifecycleLimitDue.of(pair, zone);
  }
}
