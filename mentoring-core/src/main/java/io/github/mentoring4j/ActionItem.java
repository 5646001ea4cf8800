package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something one of the two has promised to do, mostly until the next session.
 *
 * <pre>{@code
 * ActionItem action = ActionItem.builder()
 *     .id("a-1").text("Send the draft plan").owner(Actor.Role.MENTEE).due(LocalDate.of(2026, 3, 20)).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface ActionItem permits ImmutableActionItem {

  /**
   * Identifies the action within its relationship.
   *
   * @return the id, 1 to 128 code points
   */
  @Value.Default
  default String id() {
    return "";
  }

  /**
   * Says what is to be done.
   *
   * @return the text, 1 to 10,000 code points
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * Says who has promised it.
   *
   * @return the owner; the mentee unless it was given
   */
  @Value.Default
  default Actor.Role owner() {
    return Actor.Role.MENTEE;
  }

  /**
   * Says by when.
   *
   * @return the last day, in the calendar of the two, or empty if none was agreed
   */
  Optional<LocalDate> due();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("ActionItem")
        .text("id", id(), Faults.ID)
        .text("text", text(), Faults.TEXT)
        .optionalDate("due", due())
        .throwIfAny();
  }

  /**
   * Starts an action. The id and the text are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionItem}. Not thread-safe. */
  final class Builder extends ImmutableActionItem.Builder {
    Builder() {}
  }

  /** How an action came to its end. */
  enum Ending {
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED,
    /** Passed on to somebody outside the relationship, or to the time after it. */
    HANDED_OVER
  }
}
