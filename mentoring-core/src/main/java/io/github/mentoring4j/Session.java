package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
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
public abstract sealed class Session permits ImmutableSession {
  Session() {}

  /** {@return the id of the session within its relationship, 1 to 128 code points} */
  public abstract String id();

  /** {@return when the session starts} */
  public abstract Instant start();

  /** {@return the planned length, more than zero; one hour unless it was given} */
  public abstract Duration length();

  /**
   * Returns whether the session is meant to be the last one. The mark serves the preparation only. No session closes a relationship, and a criterion
   * of the completion counts the sessions that were held in the last stage, marked or not.
   *
   * @return true for a final session; false unless it was given
   */
  public abstract boolean isFinal();

  /** When the session ends by its length. */
  Instant end() {
    return Instants.plus(start(), length());
  }

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults.of("Session")
        .id("id", id())
        .instant("start", start())
        .that(!length().isZero() && !length().isNegative(), "length", length(), "more than zero")
        .throwIfAny();
  }

  /**
   * Creates a builder. The id and the start are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this session} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Session}. Not thread-safe. */
  public static final class Builder extends ImmutableSession.Builder {
    Builder() {
      id("");
      start(Faults.NOT_GIVEN);
      length(Duration.ofHours(1));
      isFinal(false);
    }
  }

  /** Who did not come to a session. */
  public enum Absentee {
    /** The mentee. */
    MENTEE("mentee"),
    /** The mentor; never charged to the mentee. */
    MENTOR("mentor"),
    /** Both. */
    BOTH("both");

    private final String code;

    Absentee(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code mentee}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code mentee}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Absentee of(String code) {
      return Codes.find(values(), Absentee::code, code);
    }

    /**
     * Returns whether one side did not come.
     *
     * @param side the mentee or the mentor
     * @return true if the side was missing
     */
    public boolean includes(Actor.Side side) {
      Objects.requireNonNull(side, "side");
      return switch (side) {
        case MENTEE -> this != MENTOR;
        case MENTOR -> this != MENTEE;
      };
    }
  }
}
