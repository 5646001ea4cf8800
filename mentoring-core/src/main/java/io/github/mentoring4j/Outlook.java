package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where a relationship can go from here: every change of status or stage, permitted or blocked, each with its findings.
 *
 * <pre>{@code
 * Outlook outlook = lifecycle.outlook(pair, ada, now);
 * outlook.to(Stage.LEARNING_AND_DEVELOPMENT).isPermitted();    // false
 * outlook.to(Stage.LEARNING_AND_DEVELOPMENT).findings();       // everything that is missing
 * }</pre>
 *
 * <p>It comes from {@link Lifecycle#outlook}. Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Outlook permits ImmutableOutlook {

  /**
   * Says from which stage the moves lead away.
   *
   * @return the stage, or empty before the acceptance
   */
  Optional<Stage> stage();

  /**
   * Lists the moves that lead away from here.
   *
   * @return forward moves first, then back, then early closing, then completing, pausing or resuming, and ending; before the acceptance
   *     accepting, declining, withdrawing, expiring and superseding; none for a closed relationship. An outlook over an entity of your own has
   *     no pause, for it knows the stage alone
   */
  List<Move> moves();

  /**
   * Says of every stage that no move leads to from here why that is so.
   *
   * @return blocked moves, in the order of the stages
   */
  List<Move> unreachable();

  /**
   * Looks up the move to a stage.
   *
   * @param stage the stage to enter
   * @return the move; where none leads there, a blocked one that says why
   */
  default Move to(Stage stage) {
    Objects.requireNonNull(stage, "stage");
    return Stream.concat(moves().stream(), unreachable().stream())
        .filter(move -> move.to().equals(Optional.of(stage)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Looks up the move of a type that leads to no stage, as completing and ending do.
   *
   * @param type the type of event
   * @return the move, or empty if there is none from here; always empty for {@link EventType#STAGE_ENTERED}, which {@link #to} looks up
   */
  default Optional<Move> move(EventType type) {
    Objects.requireNonNull(type, "type");
    return moves().stream()
        .filter(move -> move.type() == type && move.to().isEmpty())
        .findFirst();
  }

  /** One change of status or stage. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  sealed interface Move permits ImmutableMove {

    /**
     * Says by which event the move is made.
     *
     * @return the type of event
     */
    EventType type();

    /**
     * Says which stage is entered.
     *
     * @return the stage, or empty for a change of status alone
     */
    Optional<Stage> to();

    /**
     * Says whether a reason must be given with the event. The findings do not repeat it.
     *
     * @return true for a step back and for an early closing
     */
    boolean needsReason();

    /**
     * Says why the move is blocked.
     *
     * @return the kind of refusal, or empty if the move is permitted
     */
    Optional<Decision.Reason> refusal();

    /**
     * Lists what was found.
     *
     * @return of a blocked move everything that stands in the way, of a permitted one what is worth knowing
     */
    List<Finding> findings();

    /**
     * Says whether the move may be made, with a reason where it needs one.
     *
     * @return true unless it is blocked
     */
    default boolean isPermitted() {
      return refusal().isEmpty();
    }
  }
}
