package io.github.mentoring4j;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Every change of status or stage from the present state, permitted or blocked, each with its findings.
 *
 * <pre>{@code
 * Moves moves = lifecycle.moves(pair, ada, now);
 * moves.to(Stage.LEARNING_AND_DEVELOPMENT).isPermitted();    // false
 * moves.to(Stage.LEARNING_AND_DEVELOPMENT).findings();       // everything that is missing
 * }</pre>
 *
 * <p>It comes from {@link Lifecycle#moves}. Immutable and thread-safe.
 */
@Value.Immutable
@MentorshipStyle
@SuppressWarnings("exports")
public abstract sealed class Moves permits ImmutableMoves {
  Moves() {}

  /** {@return the stage from which the moves lead away, or empty before the acceptance} */
  public abstract Optional<Stage> stage();

  /**
   * Returns the moves that lead away from the present state.
   *
   * @return forward moves first, then back, then early closing, then completing, pausing or resuming, and ending; before the acceptance
   *     accepting, declining, withdrawing, expiring and superseding; none for a closed relationship. Moves over an entity of your own has
   *     no pause, since only the stage is known
   */
  public abstract List<Move> outgoing();

  /** {@return a blocked move for each stage that no move leads to, with the reason, in the order of the stages} */
  public abstract List<Move> unreachable();

  /**
   * Looks up the move to a stage.
   *
   * @param stage the stage to enter
   * @return the move; where none leads there, a blocked one that says why
   */
  public Move to(Stage stage) {
    Objects.requireNonNull(stage, "stage");
    return find(outgoing(), stage).or(() -> find(unreachable(), stage)).orElseThrow();
  }

  private static Optional<Move> find(List<Move> moves, Stage stage) {
    for (Move move : moves) {
      if (move.to().filter(stage::equals).isPresent()) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  /**
   * Looks up the move of a type that leads to no stage, as completing and ending do.
   *
   * @param type the type of event
   * @return the move, or empty if there is none from here; always empty for {@link MentorshipEvent.Type#STAGE_ENTERED}, which {@link #to} looks up
   */
  public Optional<Move> move(MentorshipEvent.Type type) {
    Objects.requireNonNull(type, "type");
    for (Move move : outgoing()) {
      if (move.type() == type && move.to().isEmpty()) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  /** One change of status or stage. Immutable and thread-safe. */
  @Value.Immutable
  @MentorshipStyle
  @SuppressWarnings("exports")
  public abstract static sealed class Move permits ImmutableMove {
    Move() {}

    /** {@return the type of the event that makes the move} */
    public abstract MentorshipEvent.Type type();

    /** {@return the stage that is entered, or empty for a change of status alone} */
    public abstract Optional<Stage> to();

    /**
     * Returns whether a reason must be given with the event. The findings do not repeat it.
     *
     * @return true for a step back, for going straight to the last stage, and where the programme declines; false for a move that is not for this actor
     *     to make
     */
    public abstract boolean needsReason();

    /** {@return the kind of refusal, or empty if the move is permitted} */
    public abstract Optional<Decision.Refused.Kind> kind();

    /** {@return all reasons of a blocked move, and advice; for a permitted one advice alone} */
    public abstract List<Finding> findings();

    /** {@return whether the move may be made, with a reason if it needs one} */
    public boolean isPermitted() {
      return kind().isEmpty();
    }
  }
}
