package io.github.mentoring4j.bench.lifecycle;

/** A state machine of a peer. */
interface MovesPeer {
  /**
   * Moves an entity on as far as its guards permit.
   *
   * @param from where it stands
   * @param entity what the guards look at
   * @return where it comes to
   */
  MovesState run(MovesState from, MovesEntity entity);
}
