package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import org.immutables.value.Value;

/**
 * How far a goal has come, and what shows it.
 *
 * <pre>{@code
 * Assessment met = Assessment.of("g-1", Assessment.Status.MET, "The plan of release 4.2 was approved at first reading");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Assessment permits ImmutableAssessment {

  /**
   * Says which goal is assessed.
   *
   * @return the goal's id, 1 to 128 code points
   */
  String goal();

  /**
   * Says how far it has come.
   *
   * @return the status
   */
  Status status();

  /**
   * Says what shows it; for a goal that is dropped, why.
   *
   * @return the evidence, 1 to 10,000 code points
   */
  String evidence();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("Assessment")
        .text("goal", goal(), Faults.ID)
        .text("evidence", evidence(), Faults.TEXT)
        .throwIfAny();
  }

  /**
   * Makes an assessment.
   *
   * @param goal the id of the goal
   * @param status how far it has come
   * @param evidence what shows it; for a goal that is dropped, why
   * @return the assessment
   * @throws InvalidValueException if a text is blank or too long, with all that are
   */
  static Assessment of(String goal, Status status, String evidence) {
    return ImmutableAssessment.builder()
        .goal(goal)
        .status(status)
        .evidence(evidence)
        .build();
  }

  /** How far a goal has come. */
  enum Status {
    /** Reached. This holds for good. */
    MET,
    /** Reached in part; the goal stays open. */
    PARTLY_MET,
    /** Not reached; the goal stays open. */
    NOT_MET,
    /** Given up, with a reason. This holds for good and stands in the way of nothing. */
    DROPPED;

    /**
     * Says whether the status holds for good.
     *
     * @return true for a goal that is met or dropped
     */
    public boolean isFinal() {
      return this == MET || this == DROPPED;
    }
  }
}
