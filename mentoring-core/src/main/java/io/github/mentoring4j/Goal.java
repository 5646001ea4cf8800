package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the mentee wants to reach. A draft may leave out how it will be measured and by when; to leave the first stage, both are needed.
 *
 * <pre>{@code
 * Goal goal = Goal.builder()
 *     .id("g-1")
 *     .text("Lead the planning of one release on my own")
 *     .measure("The release plan is approved without rework")
 *     .targetDate(LocalDate.of(2026, 6, 30))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Goal permits ImmutableGoal {

  /**
   * Identifies the goal within its relationship.
   *
   * @return the id, 1 to 128 code points
   */
  @Value.Default
  default String id() {
    return "";
  }

  /**
   * Says what is to be reached.
   *
   * @return the text, 1 to 10,000 code points
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * Says how both will see that the goal is reached: a number, a deliverable, a decision, or a sign that both can see.
   *
   * @return the measure, or empty for a draft
   */
  Optional<String> measure();

  /**
   * Says by when.
   *
   * @return the last day, in the calendar of the two, or empty for a draft
   */
  Optional<LocalDate> targetDate();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("Goal")
        .text("id", id(), Faults.ID)
        .text("text", text(), Faults.TEXT)
        .optionalText("measure", measure(), Faults.TEXT)
        .optionalDate("targetDate", targetDate())
        .throwIfAny();
  }

  /**
   * Starts a goal. The id and the text are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Goal}. Not thread-safe. */
  final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }

  /**
   * A goal as it stands in a relationship. Immutable and thread-safe.
   */
  @Value.Immutable
  @StateStyle
  @SuppressWarnings("exports")
  sealed interface Progress permits ImmutableProgress {

    /**
     * Gives the goal.
     *
     * @return the goal in its latest version
     */
    Goal goal();

    /**
     * Says whether a step, or a reason why there is none, was ever logged.
     *
     * @return true if so
     */
    boolean hasStep();

    /**
     * Gives the latest assessment.
     *
     * @return the assessment, or empty if there was none
     */
    Optional<Assessment> assessment();

    /**
     * Says in which visit to a stage the goal was last assessed.
     *
     * @return the number of the visit, from 1, or 0 if the goal was not assessed
     */
    int assessedInVisit();

    /**
     * Says whether the goal is still to be worked on.
     *
     * @return true unless it is met or dropped
     */
    default boolean isOpen() {
      return assessment().filter(assessment -> assessment.status().isFinal()).isEmpty();
    }

    /**
     * Says whether the goal has a status that counts in a visit: met and dropped count for good, any other status in its own visit only.
     *
     * @param visit the number of the visit, from 1
     * @return true if so
     */
    default boolean hasStatusIn(int visit) {
      return !isOpen() || (assessment().isPresent() && assessedInVisit() == visit);
    }
  }
}
