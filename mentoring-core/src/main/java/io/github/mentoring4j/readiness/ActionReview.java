package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an action agreed on earlier has come, as the mentee sees it before the session.
 *
 * <pre>{@code
 * ActionReview done = ActionReview.of("a-1", ActionReview.Status.DONE);
 * ActionReview told = ActionReview.of("Call two former colleagues", "Reached one; the other calls back on Monday");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface ActionReview permits ImmutableActionReview {

  /**
   * Says which action is meant.
   *
   * @return the action's id or its text, 1 to 10,000 code points
   */
  @Value.Default
  default String action() {
    return "";
  }

  /**
   * Says how far it has come.
   *
   * @return the status, or empty if a note says it
   */
  Optional<Status> status();

  /**
   * Says what came of it.
   *
   * @return the note, or empty if the status says enough
   */
  Optional<String> note();

  /**
   * Says how the action is to end, in the last stage: closed, dropped, or handed over.
   *
   * @return the end, or empty if none is proposed
   */
  Optional<ActionItem.Ending> ending();

  /**
   * Says to whom an action is handed over.
   *
   * @return the person or place, or empty if it is not said
   */
  Optional<String> handOverTo();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults faults = Faults.of("ActionReview").text("action", action(), Faults.TEXT);
    note().ifPresent(note -> faults.note("note", note, Faults.TEXT));
    handOverTo().ifPresent(to -> faults.note("handOverTo", to, Faults.NAME));
    faults.throwIfAny();
  }

  /**
   * Makes a review by a status.
   *
   * @param action the action's id or its text
   * @param status how far it has come
   * @return the review
   * @throws InvalidValueException if the action is blank or too long
   */
  static ActionReview of(String action, Status status) {
    return builder().action(action).status(status).build();
  }

  /**
   * Makes a review by a note.
   *
   * @param action the action's id or its text
   * @param note what came of it
   * @return the review
   * @throws InvalidValueException if the action is blank or a text is too long; with both if both are
   */
  static ActionReview of(String action, String note) {
    return builder().action(action).note(note).build();
  }

  /**
   * Starts a review. The action is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is missing or out of its limits
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionReview}. Not thread-safe. */
  final class Builder extends ImmutableActionReview.Builder {
    Builder() {}
  }

  /** How far an action has come. */
  enum Status {
    /** It is done. */
    DONE,
    /** It has been begun. */
    UNDER_WAY,
    /** It has not been begun. */
    NOT_BEGUN,
    /** It is no longer wanted. */
    DROPPED
  }
}
