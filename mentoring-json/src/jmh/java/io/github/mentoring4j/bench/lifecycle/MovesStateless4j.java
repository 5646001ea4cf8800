package io.github.mentoring4j.bench.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.mentoring4j.bench.lifecycle.MovesState.Trigger;
import java.util.function.Supplier;

/**
 * Stateless4j. Its guards have no arguments: either each entity has a configuration of its own, or the guards of a shared one look at the
 * entity that was put down for them, which then no two threads can do.
 */
final class MovesStateless4j {
  private MovesStateless4j() {}

  static MovesPeer perInstance() {
    return (from, entity) -> run(new StateMachine<>(from, config(() -> entity)));
  }

  static MovesPeer shared() {
    return new Shared();
  }

  private static final class Shared implements MovesPeer {
    private final StateMachineConfig<MovesState, Trigger> config = config(this::entity);
    private MovesEntity entity;

    private MovesEntity entity() {
      return entity;
    }

    @Override
    public MovesState run(MovesState from, MovesEntity next) {
      entity = next;
      return MovesStateless4j.run(new StateMachine<>(from, config));
    }
  }

  private static StateMachineConfig<MovesState, Trigger> config(Supplier<MovesEntity> entity) {
    StateMachineConfig<MovesState, Trigger> config = new StateMachineConfig<>();
    for (MovesState state = MovesState.BUILDING;
        state != MovesState.COMPLETED;
        state = state.next()) {
      MovesState from = state;
      config
          .configure(from)
          .permitIf(Trigger.ADVANCE, from.next(), () -> from.mayGoOn(entity.get()));
    }
    return config;
  }

  private static MovesState run(StateMachine<MovesState, Trigger> machine) {
    try {
      while (machine.getState() != MovesState.COMPLETED) {
        machine.fire(Trigger.ADVANCE);
      }
    } catch (IllegalStateException e) {
      // It says no.
    }
    return machine.getState();
  }
}
