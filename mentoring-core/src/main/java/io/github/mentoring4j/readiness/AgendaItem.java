package io.github.mentoring4j.readiness;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One point of a session's agenda. Its kind says what it is for, so that no rule has to guess from the words.
 *
 * <pre>{@code
 * AgendaItem actions = AgendaItem.of(AgendaItem.Kind.LAST_ACTIONS, "What came of the two calls", 5);
 * AgendaItem offer = AgendaItem.of(AgendaItem.Kind.TOPIC, "Reading the second offer together");    // no minutes yet
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface AgendaItem permits ImmutableAgendaItem {

  /**
   * Says what the item is for.
   *
   * @return the kind; a topic unless it was given
   */
  @Value.Default
  default Kind kind() {
    return Kind.TOPIC;
  }

  /**
   * Says what it is about. A topic without words does not count as one; of the other kinds, the kind alone says enough.
   *
   * @return the text, at most 10,000 code points; empty unless it was given
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * Says how long it is to take.
   *
   * @return the minutes, 1 to 1,440, or empty if none are planned
   */
  OptionalInt minutes();

  /**
   * Says which goal it serves.
   *
   * @return the id of the goal, 1 to 128 code points, or empty if it serves none in particular
   */
  Optional<String> goal();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults faults = Faults.of("AgendaItem")
        .note("text", text(), Faults.TEXT)
        .optionalText("goal", goal(), Faults.ID);
    minutes()
        .ifPresent(minutes ->
            faults.that(minutes >= 1 && minutes <= 1_440, "minutes", minutes, "1 to 1440"));
    faults.throwIfAny();
  }

  /**
   * Makes an item without minutes.
   *
   * @param kind what it is for
   * @param text what it is about; may be empty
   * @return the item
   * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair
   */
  static AgendaItem of(Kind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /**
   * Makes an item with minutes.
   *
   * @param kind what it is for
   * @param text what it is about; may be empty
   * @param minutes how long it is to take, 1 to 1,440
   * @return the item
   * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair, or if the minutes are out of
   *     range; with both if both are
   */
  static AgendaItem of(Kind kind, String text, int minutes) {
    return builder().kind(kind).text(text).minutes(minutes).build();
  }

  /**
   * Starts an item. No part is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AgendaItem}. Not thread-safe. */
  final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }

  /** What an item of the agenda is for. Only topics count as topics. */
  enum Kind {
    /** Something that the mentee wants to talk about. */
    TOPIC,
    /** Getting to know each other. */
    ACQUAINTANCE,
    /** How the two want to work together: rhythm, channel, cancelling, confidentiality, ending. */
    EXPECTATIONS,
    /** What came of the actions agreed on last time. */
    LAST_ACTIONS,
    /** How far the goals have come. */
    PROGRESS,
    /** How the two get on. */
    RELATIONSHIP,
    /** What happens after the session, and when the two meet again. */
    NEXT_STEPS
  }
}
