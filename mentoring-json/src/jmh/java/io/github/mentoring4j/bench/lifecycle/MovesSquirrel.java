package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.bench.lifecycle.MovesState.Trigger;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** Squirrel-foundation: a machine for each entity, made by one builder. */
final class MovesSquirrel implements MovesPeer {
  private final StateMachineBuilder<Machine, MovesState, Trigger, MovesEntity> builder =
      StateMachineBuilderFactory.create(
          Machine.class, MovesState.class, Trigger.class, MovesEntity.class);

  MovesSquirrel() {
    for (MovesState state = MovesState.BUILDING;
        state != MovesState.COMPLETED;
        state = state.next()) {
      MovesState from = state;
      builder
          .externalTransition()
          .from(from)
          .to(from.next())
          .on(Trigger.ADVANCE)
          .when(new AnonymousCondition<>() {
            @Override
            public boolean isSatisfied(MovesEntity entity) {
              return from.mayGoOn(entity);
            }
          });
    }
  }

  @Override
  public MovesState run(MovesState from, MovesEntity entity) {
    Machine machine = builder.newStateMachine(from);
    machine.start(entity);
    MovesState before;
    do {
      before = machine.getCurrentState();
      machine.fire(Trigger.ADVANCE, entity);
    } while (machine.getCurrentState() != before
        && machine.getCurrentState() != MovesState.COMPLETED);
    return machine.getCurrentState();
  }

  /** The type of the machines. */
  static class Machine extends AbstractStateMachine<Machine, MovesState, Trigger, MovesEntity> {}
}
