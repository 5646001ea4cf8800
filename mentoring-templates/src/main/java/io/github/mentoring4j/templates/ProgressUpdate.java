package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The progress of the goals, with one to three questions for the mentor to comment on.
 *
 * <pre>{@code
 * ProgressUpdate update = ProgressUpdate.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .addGoal("Handovers within fifteen minutes", Goal.Assessment.Status.PARTLY_MET, "six of the last ten", "a rule for questions")
 *     .addQuestion("Would you bring in the day team before the rule is fixed?")
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, one goal and one question are mandatory. All limits are in code points. No text has a line break. A relationship
 * fills the goals: see {@link #from(Mentorship)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class ProgressUpdate extends MessageInput permits ImmutableProgressUpdate {
  /**
   * The progress of one goal: its status, evidence or the next step, one of the three at least. The update checks the limits.
   *
   * @param goal the goal, 1 to 200 code points
   * @param status its status, if that is known
   * @param evidence what shows the status, 1 to 240 code points, if there is something
   * @param next the next step, 1 to 160 code points, if there is one
   */
  public record GoalUpdate(
      String goal, Optional<Status> status, Optional<String> evidence, Optional<String> next) {
    public GoalUpdate {
      Objects.requireNonNull(goal, "goal");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(next, "next");
    }

    private boolean saysSomething() {
      return status.isPresent() || evidence.isPresent() || next.isPresent();
    }

    /**
     * Creates the entry of a goal with an assessment and without a next step.
     *
     * @param goal the goal, 1 to 200 code points
     * @param status its status
     * @param evidence what shows the status, 1 to 240 code points
     * @return the entry
     */
    public static GoalUpdate of(String goal, Status status, String evidence) {
      return new GoalUpdate(
          goal,
          Optional.of(Objects.requireNonNull(status, "status")),
          Optional.of(Objects.requireNonNull(evidence, "evidence")),
          Optional.empty());
    }

    /**
     * Creates the entry of a goal with an assessment and a next step.
     *
     * @param goal the goal, 1 to 200 code points
     * @param status its status
     * @param evidence what shows the status, 1 to 240 code points
     * @param next the next step, 1 to 160 code points
     * @return the entry
     */
    public static GoalUpdate of(String goal, Status status, String evidence, String next) {
      return new GoalUpdate(
          goal,
          Optional.of(Objects.requireNonNull(status, "status")),
          Optional.of(Objects.requireNonNull(evidence, "evidence")),
          Optional.of(Objects.requireNonNull(next, "next")));
    }
  }

  ProgressUpdate() {}

  @Override
  public MessageKind kind() {
    return MessageKind.PROGRESS_UPDATE;
  }

  /** {@return the goals and their progress, 1 to 10} */
  public abstract List<GoalUpdate> goals();

  /** {@return the questions for the mentor to comment on, 1 to 3 whole questions of 1 to 240 code points each} */
  public abstract List<String> questions();

  /**
   * Completes “What is holding me up: …” with the obstacle.
   *
   * @return a phrase after the colon, 1 to 240 code points
   */
  public abstract Optional<String> blocked();

  /** {@return the last day for an answer} */
  public abstract Optional<LocalDate> neededBy();

  @Value.Check
  void check() {
    InputFaults.of("ProgressUpdate", recipient(), sender())
        .some(
            "goals",
            goals(),
            1,
            10,
            (faults, field, update) -> faults
                .line(field + ".goal", update.goal(), 200)
                .line(field + ".evidence", update.evidence(), 240)
                .line(field + ".next", update.next(), 160)
                .that(
                    update.saysSomething(),
                    field,
                    update.goal(),
                    "a goal with a status, evidence or a next step"))
        .questions("questions", questions(), 1, 3)
        .line("blocked", blocked(), 240)
        .day("neededBy", neededBy())
        .language(language())
        .throwIfAny();
  }

  /**
   * Creates an update from a relationship. It takes the goals that are open or met and have been assessed, in their order, each with its latest status and evidence. The
   * words are those of the person who recorded them.
   *
   * <p>A dropped goal is left out, because its evidence is the reason, which was told in confidence. A redacted goal is left out, and so is
   * redacted evidence. Nothing else of the relationship is read.
   *
   * @param mentorship the relationship
   * @return a builder that still needs the recipient, the sender and a question
   */
  public static Builder from(Mentorship mentorship) {
    return InputPrefill.progressUpdate(Objects.requireNonNull(mentorship, "mentorship"));
  }

  /**
   * Creates an update step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this update} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ProgressUpdate}. Not thread-safe. */
  public static final class Builder extends ImmutableProgressUpdate.Builder {
    Builder() {}

    /**
     * Adds a goal with an assessment and a next step.
     *
     * @param goal the goal, 1 to 200 code points
     * @param status its status
     * @param evidence what shows the status, 1 to 240 code points
     * @param next the next step, 1 to 160 code points
     * @return this
     */
    public Builder addGoal(String goal, Status status, String evidence, String next) {
      return addGoal(GoalUpdate.of(goal, status, evidence, next));
    }
  }
}
