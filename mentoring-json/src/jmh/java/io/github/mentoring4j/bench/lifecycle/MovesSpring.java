package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.bench.lifecycle.MovesState.Trigger;
import java.util.EnumSet;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;

/** Spring Statemachine: a machine for each entity, made by one factory, or one machine that is reset. */
final class MovesSpring {
  private static final String ENTITY = "entity";

  private MovesSpring() {}

  static MovesPeer perInstance() {
    StateMachineFactory<MovesState, Trigger> factory = factory();
    return (from, entity) -> run(factory.getStateMachine(), from, entity);
  }

  static MovesPeer reset() {
    StateMachine<MovesState, Trigger> machine = factory().getStateMachine();
    return (from, entity) -> run(machine, from, entity);
  }

  private static StateMachineFactory<MovesState, Trigger> factory() {
    try {
      StateMachineBuilder.Builder<MovesState, Trigger> builder = StateMachineBuilder.builder();
      builder
          .configureStates()
          .withStates()
          .initial(MovesState.BUILDING)
          .states(EnumSet.allOf(MovesState.class));
      for (MovesState state = MovesState.BUILDING;
          state != MovesState.COMPLETED;
          state = state.next()) {
        MovesState from = state;
        builder
            .configureTransitions()
            .withExternal()
            .source(from)
            .target(from.next())
            .event(Trigger.ADVANCE)
            .guard(
                context -> from.mayGoOn(context.getExtendedState().get(ENTITY, MovesEntity.class)));
      }
      return builder.createFactory();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new machine begins in the first state by itself; one that was used, or that begins elsewhere, is set there. */
  @SuppressWarnings("deprecation")
  private static MovesState run(
      StateMachine<MovesState, Trigger> machine, MovesState from, MovesEntity entity) {
    if (from != MovesState.BUILDING || machine.getState() != null) {
      machine.stopReactively().block();
      machine
          .getStateMachineAccessor()
          .doWithAllRegions(region -> region
              .resetStateMachineReactively(
                  new DefaultStateMachineContext<>(from, null, null, new DefaultExtendedState()))
              .block());
    }
    machine.getExtendedState().getVariables().put(ENTITY, entity);
    machine.startReactively().block();
    MovesState before;
    do {
      before = machine.getState().getId();
      machine.sendEvent(Trigger.ADVANCE);
    } while (machine.getState().getId() != before
        && machine.getState().getId() != MovesState.COMPLETED);
    return machine.getState().getId();
  }
}
