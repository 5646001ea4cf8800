package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A meeting of the two, as it is planned.
 *
 * <pre>{@code
 * Session session = Session.builder()
 *     .id("s-1").start(Instant.parse("2026-03-12T15:00:00Z")).length(Duration.ofMinutes(45)).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Session permits ImmutableSession {

  /**
   * Identifies the session within its relationship.
   *
   * @return the id, 1 to 128 code points
   */
  @Value.Default
  default String id() {
    return "";
  }

  /**
   * Says when it starts.
   *
   * @return the start
   */
  @Value.Default
  default Instant start() {
    return Faults.NOT_GIVEN;
  }

  /**
   * Says how long it is to be.
   *
   * @return the length, more than zero; one hour unless it was given
   */
  @Value.Default
  default Duration length() {
    return Duration.ofHours(1);
  }

  /**
   * Says whether it is meant to be the last one. The mark serves the preparation only: what closes a relationship is the last session that
   * was held in stage 4, marked or not.
   *
   * @return true for a final session; false unless it was given
   */
  @Value.Default
  default boolean isFinal() {
    return false;
  }

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("Session")
        .text("id", id(), Faults.ID)
        .instant("start", start())
        .that(!length().isZero() && !length().isNegative(), "length", length(), "more than zero")
        .throwIfAny();
  }

  /**
   * Starts a session. The id and the start are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Session}. Not thread-safe. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }

  /** Who did not come to a session. */
  enum Absentee {
    /** The mentee. */
    MENTEE,
    /** The mentor; never charged to the mentee. */
    MENTOR,
    /** Both. */
    BOTH;

    /**
     * Says whether one side did not come.
     *
     * @param side the mentee or the mentor
     * @return true if the side was missing; always false for the programme
     */
    public boolean includes(Actor.Role side) {
      Objects.requireNonNull(side, "side");
      return switch (side) {
        case MENTEE -> this != MENTOR;
        case MENTOR -> this != MENTEE;
        case PROGRAMME -> false;
      };
    }
  }
}
