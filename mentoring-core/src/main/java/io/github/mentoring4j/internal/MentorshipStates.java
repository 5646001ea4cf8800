package io.github.mentoring4j.internal;

import io.github.mentoring4j.History;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a relationship apart, and makes one of its parts. This is used by the modules of this library, because the parts are hidden from everybody
 * else. Thread-safe.
 */
public final class MentorshipStates {
  private static volatile @Nullable Mapping mapping;

  private MentorshipStates() {}

  /** The two ways, which lead through hidden classes. */
  private record Mapping(
      Function<Mentorship, MentorshipState> state,
      Function<MentorshipState, Mentorship> mentorship) {}

  /**
   * Returns what a relationship holds.
   *
   * @param mentorship the relationship
   * @return its state, from which {@link #mentorship} makes an equal one
   */
  public static MentorshipState of(Mentorship mentorship) {
    return mapping().state().apply(mentorship);
  }

  /**
   * Returns the relationship that holds a state. The state may come from anywhere: either it is refused, or the relationship can be asked and decided on
   * without an exception, ever after.
   *
   * @param state the state
   * @return the relationship
   * @throws InvalidValueException if no relationship can hold the state, with all faults; the type is {@code State}, and a field is a path such as
   *     {@code goals[3].goal.id}
   */
  public static Mentorship mentorship(MentorshipState state) {
    return mapping().mentorship().apply(state);
  }

  /**
   * Tells the two ways. The package that hides the parts calls it, once.
   *
   * @param state takes a relationship apart
   * @param mentorship makes a relationship, or refuses the state
   */
  public static void register(
      Function<Mentorship, MentorshipState> state,
      Function<MentorshipState, Mentorship> mentorship) {
    mapping = new Mapping(state, mentorship);
  }

  /** Not in a static initializer: two threads could wait for each other, one here and one in the class that registers. */
  private static Mapping mapping() {
    Mapping known = mapping;
    if (known != null) {
      return known;
    }
    try {
      MethodHandles.lookup().ensureInitialized(History.class);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Objects.requireNonNull(mapping, "History registers the two ways");
  }
}
