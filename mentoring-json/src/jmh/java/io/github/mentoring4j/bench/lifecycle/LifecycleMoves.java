package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Moves.Move;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.bench.lifecycle.MovesLimit.Reason;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Moves of an entity of an application's own. {@code advance}: one operation is its way from the first stage to the completion, four guarded moves, all
 * permitted. {@code refuse}: one operation is the completion of one that lacks six things.
 *
 * <p>The machines of the peers look at what is required, and say yes or no. The library and the limit look at what is recommended as well, and say what is
 * unmet; the library also judges the other moves out of each stage.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleMoves {
  private final Lifecycle standard = Lifecycle.standard();
  private final Lifecycle thorough = Lifecycle.of(LifecyclePolicy.thorough());
  private final MovesPeer stateless4j = MovesStateless4j.perInstance();
  private final MovesPeer stateless4jShared = MovesStateless4j.shared();
  private final MovesPeer squirrel = new MovesSquirrel();
  private final MovesPeer spring = MovesSpring.perInstance();
  private final MovesPeer springReset = MovesSpring.reset();
  private final MovesEntity ready = MovesEntity.ready();
  private final MovesEntity lacking = MovesEntity.lackingSix();

  /** Proves that all ways come as far with each of many entities, and that the library and the limit give the same reasons. */
  @Setup
  public void prove(Blackhole blackhole) {
    for (MovesEntity entity : MovesEntity.all()) {
      MovesState expected = limit(entity, blackhole);
      same(expected, moved(standard, entity, blackhole), "standard policy");
      for (MovesPeer peer :
          List.of(stateless4j, stateless4jShared, squirrel, spring, springReset)) {
        same(expected, peer.run(MovesState.BUILDING, entity), peer.getClass().getName());
      }
      for (Stage stage : Stage.values()) {
        List<Reason> reasons = MovesLimit.unmet(stage, entity);
        same(reasons, reasons(move(standard, stage, entity).findings()), "reasons");
      }
    }
    same(MovesState.COMPLETED, moved(standard, ready, blackhole), "standard policy, ready");
    same(MovesState.COMPLETED, moved(thorough, ready, blackhole), "thorough policy, ready");
    same(6, refuseStandard().findings().size(), "findings, standard policy");
    same(6, refuseThorough().findings().size(), "findings, thorough policy");
    same(false, refuseStandard().isPermitted(), "refused, standard policy");
    same(false, refuseThorough().isPermitted(), "refused, thorough policy");
    same(reasons(refuseStandard().findings()), refuseLimit(), "reasons of the refusal");
    for (MovesState stopped : List.of(
        refuseStateless4j(),
        refuseStateless4jShared(),
        refuseSquirrel(),
        refuseSpring(),
        refuseSpringReset())) {
      same(MovesState.CLOSURE, stopped, "refused by a peer");
    }
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceStandard(Blackhole blackhole) {
    return moved(standard, ready, blackhole);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceThorough(Blackhole blackhole) {
    return moved(thorough, ready, blackhole);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceLimit(Blackhole blackhole) {
    return limit(ready, blackhole);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceStateless4j() {
    return stateless4j.run(MovesState.BUILDING, ready);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceStateless4jShared() {
    return stateless4jShared.run(MovesState.BUILDING, ready);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceSquirrel() {
    return squirrel.run(MovesState.BUILDING, ready);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceSpring() {
    return spring.run(MovesState.BUILDING, ready);
  }

  /** {@return where the entity comes to} */
  @Benchmark
  public MovesState advanceSpringReset() {
    return springReset.run(MovesState.BUILDING, ready);
  }

  /** {@return the move with six findings} */
  @Benchmark
  public Move refuseStandard() {
    return move(standard, Stage.TRANSITION_AND_CLOSURE, lacking);
  }

  /** {@return the move with six findings} */
  @Benchmark
  public Move refuseThorough() {
    return move(thorough, Stage.TRANSITION_AND_CLOSURE, lacking);
  }

  /** {@return the six reasons} */
  @Benchmark
  public List<Reason> refuseLimit() {
    return MovesLimit.unmet(Stage.TRANSITION_AND_CLOSURE, lacking);
  }

  /** {@return where the entity stays} */
  @Benchmark
  public MovesState refuseStateless4j() {
    return stateless4j.run(MovesState.CLOSURE, lacking);
  }

  /** {@return where the entity stays} */
  @Benchmark
  public MovesState refuseStateless4jShared() {
    return stateless4jShared.run(MovesState.CLOSURE, lacking);
  }

  /** {@return where the entity stays} */
  @Benchmark
  public MovesState refuseSquirrel() {
    return squirrel.run(MovesState.CLOSURE, lacking);
  }

  /** {@return where the entity stays} */
  @Benchmark
  public MovesState refuseSpring() {
    return spring.run(MovesState.CLOSURE, lacking);
  }

  /** {@return where the entity stays} */
  @Benchmark
  public MovesState refuseSpringReset() {
    return springReset.run(MovesState.CLOSURE, lacking);
  }

  /** The moves are handed to the blackhole, so that their findings are made. */
  private static MovesState moved(Lifecycle lifecycle, MovesEntity entity, Blackhole blackhole) {
    for (Stage stage : Stage.values()) {
      Move move = move(lifecycle, stage, entity);
      blackhole.consume(move);
      if (!move.isPermitted()) {
        return MovesState.of(stage);
      }
    }
    return MovesState.COMPLETED;
  }

  private static Move move(Lifecycle lifecycle, Stage from, MovesEntity entity) {
    return from == Stage.TRANSITION_AND_CLOSURE
        ? lifecycle.moves(from, entity).move(MentorshipEvent.Type.COMPLETED).orElseThrow()
        : lifecycle.moves(from, entity).to(from.next().orElseThrow());
  }

  private static MovesState limit(MovesEntity entity, Blackhole blackhole) {
    for (Stage stage : Stage.values()) {
      List<Reason> reasons = MovesLimit.unmet(stage, entity);
      blackhole.consume(reasons);
      if (!MovesLimit.isPermitted(reasons)) {
        return MovesState.of(stage);
      }
    }
    return MovesState.COMPLETED;
  }

  private static List<Reason> reasons(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new Reason(
            finding.code(),
            number(finding.observed().orElseThrow()),
            number(finding.required().orElseThrow()),
            finding.severity() == Severity.ERROR))
        .toList();
  }

  private static int number(Fact fact) {
    return Math.toIntExact(((Fact.Count) fact).value());
  }

  private static void same(Object expected, Object actual, String what) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(what + ": " + actual + ", expected: " + expected);
    }
  }
}
