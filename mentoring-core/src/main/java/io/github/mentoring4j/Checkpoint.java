package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A point in time at which the sides of a relationship are to look back, as a programme plans it: a share of the way to the planned end, or a time since
 * the acceptance. A side is done with it once it has noted an evaluation then or later.
 *
 * <pre>{@code
 * Checkpoint.atPercent("half-time", "Half-time survey", 50, Actor.Side.MENTEE, Actor.Side.MENTOR)
 * Checkpoint.after("first-month", "How the first month went", Duration.ofDays(30), Actor.Side.MENTEE)
 * }</pre>
 *
 * <p>{@link Lifecycle#due} says when it is due. Immutable and thread-safe.
 *
 * @param code tells it from others, 1 to 128 code points
 * @param label what people call it, 1 to 200 code points in one line, in the language of the programme
 * @param percent the share of the time from the acceptance to the planned end, 1 to 100, or empty if a time is given. Where no end is planned it is never due
 * @param after the time since the acceptance, more than zero, or empty if a share is given
 * @param whose the sides that look back, one or both
 */
public record Checkpoint(
    String code,
    String label,
    OptionalInt percent,
    Optional<Duration> after,
    Set<Actor.Side> whose) {
  /**
   * @throws InvalidValueException if a text is blank, too long or has a control character, if the percentage or the time is out of its bounds, if not exactly one of them is given, or
   *     if no side is named, with all faults
   */
  public Checkpoint {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(after, "after");
    Set<Actor.Side> sides = EnumSet.noneOf(Actor.Side.class);
    sides.addAll(whose);
    whose = Collections.unmodifiableSet(sides);
    Faults faults = Faults.of("Checkpoint").id("code", code).id("label", label, Faults.NAME);
    percent.ifPresent(
        share -> faults.that(share >= 1 && share <= 100, "percent", share, "1 to 100"));
    after.ifPresent(
        time -> faults.that(time.compareTo(Duration.ZERO) > 0, "after", time, "more than zero"));
    faults
        .that(
            percent.isPresent() != after.isPresent(),
            "percent, after",
            percent.isPresent() ? "both" : "none",
            "one of the two")
        .that(!whose.isEmpty(), "whose", whose, "1 or 2 sides")
        .throwIfAny();
  }

  /**
   * Creates a checkpoint at a share of the time from the acceptance to the planned end.
   *
   * @param code tells it from others, 1 to 128 code points
   * @param label what people call it, 1 to 200 code points in one line
   * @param percent 1 to 100
   * @param whose the sides that look back, one or both
   * @return the checkpoint
   * @throws InvalidValueException if a text is blank, too long or has a control character, the percentage is out of its bounds, or no side is named, with all faults
   */
  public static Checkpoint atPercent(String code, String label, int percent, Actor.Side... whose) {
    return new Checkpoint(
        code, label, OptionalInt.of(percent), Optional.empty(), Set.copyOf(Arrays.asList(whose)));
  }

  /**
   * Creates a checkpoint at a time since the acceptance.
   *
   * @param code tells it from others, 1 to 128 code points
   * @param label what people call it, 1 to 200 code points in one line
   * @param after the time since the acceptance, more than zero
   * @param whose the sides that look back, one or both
   * @return the checkpoint
   * @throws InvalidValueException if a text is blank, too long or has a control character, the time is not more than zero, or no side is named, with all faults
   */
  public static Checkpoint after(String code, String label, Duration after, Actor.Side... whose) {
    return new Checkpoint(
        code, label, OptionalInt.empty(), Optional.of(after), Set.copyOf(Arrays.asList(whose)));
  }

  /** Where it lies between an acceptance and a planned end; nowhere if it needs an end and none is planned. */
  Optional<Instant> place(Instant acceptedAt, Optional<Instant> plannedEnd) {
    if (after.isPresent()) {
      return Optional.of(Instants.plus(acceptedAt, after.get()));
    }
    return plannedEnd.map(end -> acceptedAt.plus(
        Duration.between(acceptedAt, end).multipliedBy(percent.orElseThrow()).dividedBy(100)));
  }
}
