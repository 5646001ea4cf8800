package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
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
public abstract sealed class Goal permits ImmutableGoal {
  Goal() {}

  /** {@return the id of the goal within its relationship, 1 to 128 code points} */
  public abstract String id();

  /** {@return what is to be reached, 1 to 10,000 code points} */
  public abstract String text();

  /** {@return how both will see that the goal is reached: a number, a deliverable, a decision, or a visible sign; empty for a draft} */
  public abstract Optional<String> measure();

  /** {@return the last day to reach it, in the calendar of the two, or empty for a draft} */
  public abstract Optional<LocalDate> targetDate();

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults.of("Goal")
        .id("id", id())
        .text("text", text(), Faults.TEXT)
        .optionalText("measure", measure(), Faults.TEXT)
        .optionalDate("targetDate", targetDate())
        .throwIfAny();
  }

  /**
   * Creates a builder. The id and the text are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this goal} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Goal}. Not thread-safe. */
  public static final class Builder extends ImmutableGoal.Builder {
    Builder() {
      id("");
      text("");
    }
  }

  /**
   * A goal as it stands in a relationship. Immutable and thread-safe.
   */
  @Value.Immutable
  @MentorshipStyle
  @SuppressWarnings("exports")
  public abstract static sealed class Progress permits ImmutableProgress {
    Progress() {}

    /** {@return the goal in its latest version} */
    public abstract Goal goal();

    /** {@return whether a step, or a reason why there is none, was ever logged} */
    public abstract boolean hasStep();

    /** {@return the latest assessment, or empty if there was none} */
    public abstract Optional<Assessment> assessment();

    /** {@return whether the latest assessment was given since the present stage was entered} */
    public abstract boolean isAssessedInStage();

    /** {@return whether the goal is neither met nor dropped} */
    public boolean isOpen() {
      return assessment().filter(assessment -> assessment.status().isFinal()).isEmpty();
    }

    /**
     * Returns whether the goal has a status that counts in the present stage. Met and dropped count for good. Any other status counts in the
     * stage in which it was given.
     *
     * @return true if it has
     */
    public boolean hasStatus() {
      return !isOpen() || isAssessedInStage();
    }
  }

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
  public abstract static sealed class Assessment permits ImmutableAssessment {
    Assessment() {}

    /** {@return the id of the assessed goal, 1 to 128 code points} */
    public abstract String goal();

    /** {@return how far the goal has come} */
    public abstract Status status();

    /** {@return what shows the status, or why the goal is dropped, 1 to 10,000 code points} */
    public abstract String evidence();

    /** Judges the parts. */
    @Value.Check
    void check() {
      Faults.of("Assessment")
          .id("goal", goal())
          .text("evidence", evidence(), Faults.TEXT)
          .throwIfAny();
    }

    /**
     * Creates an assessment.
     *
     * @param goal the id of the goal
     * @param status how far it has come
     * @param evidence what shows it; for a goal that is dropped, why
     * @return the assessment
     * @throws InvalidValueException if a text is blank or too long, with all that are
     */
    public static Assessment of(String goal, Status status, String evidence) {
      return ImmutableAssessment.builder()
          .goal(goal)
          .status(status)
          .evidence(evidence)
          .build();
    }

    /** How far a goal has come. */
    public enum Status {
      /** Reached. This holds for good. */
      MET("met"),
      /** Reached in part; the goal stays open. */
      PARTLY_MET("partly-met"),
      /** Not reached; the goal stays open. */
      NOT_MET("not-met"),
      /** Given up, with a reason. This holds for good and blocks nothing. */
      DROPPED("dropped");

      private final String code;

      Status(String code) {
        this.code = code;
      }

      /** {@return the name for programs and stored data, for example {@code met}} */
      public String code() {
        return code;
      }

      /**
       * Returns the constant with a code.
       *
       * @param code the code, for example {@code met}
       * @return the constant
       * @throws InvalidValueException if no constant has the code; the fault lists all codes
       */
      public static Status of(String code) {
        return Codes.find(values(), Status::code, code);
      }

      /** {@return whether the status holds for good, as met and dropped do} */
      public boolean isFinal() {
        return this == MET || this == DROPPED;
      }
    }
  }
}
