package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Stage;

/** The states of the peers' machines, each with the guard of the move that leads out of it: what the standard policy requires. */
enum MovesState {
  BUILDING {
    @Override
    boolean mayGoOn(MovesEntity entity) {
      return entity.sessionsHeld >= 1
          && entity.agreementConfirmations >= 2
          && entity.goalsOpen >= 1
          && entity.goalsOpen <= 5;
    }
  },
  LEARNING {
    @Override
    boolean mayGoOn(MovesEntity entity) {
      return entity.sessionsHeldInStage >= 1;
    }
  },
  REFLECTION {
    @Override
    boolean mayGoOn(MovesEntity entity) {
      return entity.goalsWithoutStatus == 0;
    }
  },
  CLOSURE {
    @Override
    boolean mayGoOn(MovesEntity entity) {
      return entity.sessionsHeldInStage >= 1
          && entity.actionsOpen == 0
          && entity.evaluationsByMentee >= 1;
    }
  },
  COMPLETED {
    @Override
    boolean mayGoOn(MovesEntity entity) {
      return false;
    }
  };

  /** The only thing that happens: somebody wants to go on. */
  enum Trigger {
    ADVANCE
  }

  abstract boolean mayGoOn(MovesEntity entity);

  MovesState next() {
    return switch (this) {
      case BUILDING -> LEARNING;
      case LEARNING -> REFLECTION;
      case REFLECTION -> CLOSURE;
      case CLOSURE, COMPLETED -> COMPLETED;
    };
  }

  static MovesState of(Stage stage) {
    return switch (stage) {
      case RELATIONSHIP_BUILDING -> BUILDING;
      case LEARNING_AND_DEVELOPMENT -> LEARNING;
      case PROGRESS_AND_REFLECTION -> REFLECTION;
      case TRANSITION_AND_CLOSURE -> CLOSURE;
    };
  }
}
