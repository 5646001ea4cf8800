package io.github.mentoring4j.templates;

import io.github.mentoring4j.Assessment.Status;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the goals have come, with one to three questions that the mentor is asked to comment on.
 *
 * <pre>{@code
 * ProgressUpdate update = ProgressUpdate.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .addGoal("Handovers within fifteen minutes", Assessment.Status.PARTLY_MET, "six of the last ten", "a rule for questions")
 *     .addQuestion("Would you bring in the day team before the rule is fixed?")
 *     .build();
 * }</pre>
 *
 * <p>The mentor, the mentee, one goal and one question are mandatory. All limits are in code points. No text has a line break. A relationship
 * fills the goals: see {@link #from(Mentorship)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface ProgressUpdate extends MessageInput permits ImmutableProgressUpdate {
  /**
   * How far one goal has come.
   *
   * @param goal what is to be reached, 1 to 200 code points
   * @param status how far it has come, if that is known
   * @param evidence what shows it, 1 to 240 code points, if there is something
   * @param next the next step, 1 to 160 code points, if there is one
   */
  record GoalUpdate(
      String goal, Optional<Status> status, Optional<String> evidence, Optional<String> next) {
    /**
     * Makes an entry, which is judged by the update that it is given to.
     *
     * @param goal what is to be reached, 1 to 200 code points
     * @param status how far it has come, if that is known
     * @param evidence what shows it, 1 to 240 code points, if there is something
     * @param next the next step, 1 to 160 code points, if there is one
     * @throws NullPointerException if a part is null
     */
    public GoalUpdate {
      Objects.requireNonNull(goal, "goal");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(next, "next");
    }
  }

  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.PROGRESS_UPDATE;
  }

  /**
   * Lists the goals.
   *
   * @return 1 to 10 goals
   */
  List<GoalUpdate> goals();

  /**
   * Lists what the mentor is asked to comment on.
   *
   * @return 1 to 3 whole questions of 1 to 240 code points each
   */
  List<String> questions();

  /**
   * Says what stands in the way. Stands after a colon.
   *
   * @return 1 to 240 code points, or empty
   */
  Optional<String> blocked();

  /**
   * Says by when an answer is needed.
   *
   * @return the last day, or empty; messages show it without the year
   */
  Optional<LocalDate> neededBy();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("ProgressUpdate")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .some(
            "goals",
            goals(),
            1,
            10,
            (form, field, update) -> form.line(field + ".goal", update.goal(), 200)
                .line(field + ".evidence", update.evidence(), 240)
                .line(field + ".next", update.next(), 160))
        .some("questions", questions(), 1, 3, (form, field, text) -> form.line(field, text, 240))
        .line("blocked", blocked(), 240)
        .day("neededBy", neededBy())
        .language("language", language())
        .close();
  }

  /**
   * Starts an update from a relationship. It takes the goals that are open or met, in their order, each with its latest status and what shows it. A
   * goal that was dropped is left out, for what is recorded of it is the reason; nothing else of the relationship is asked. The words are
   * those of whoever recorded them.
   *
   * @param mentorship the relationship
   * @return a builder that still needs the mentor, the mentee and a question
   * @throws NullPointerException if the relationship is null
   */
  static Builder from(Mentorship mentorship) {
    return Prefill.progressUpdate(Objects.requireNonNull(mentorship, "mentorship"));
  }

  /**
   * Starts an update.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another update from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ProgressUpdate}. Not thread-safe. */
  final class Builder extends ImmutableProgressUpdate.Builder {
    Builder() {}

    /**
     * Adds a goal of which nothing more is said.
     *
     * @param goal what is to be reached, 1 to 200 code points
     * @return this
     * @throws NullPointerException if the goal is null
     */
    public Builder addGoal(String goal) {
      return addGoal(new GoalUpdate(goal, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Adds a goal.
     *
     * @param goal what is to be reached, 1 to 200 code points
     * @param status how far it has come
     * @param evidence what shows it, 1 to 240 code points
     * @param next the next step, 1 to 160 code points
     * @return this
     * @throws NullPointerException if a parameter is null
     */
    public Builder addGoal(String goal, Status status, String evidence, String next) {
      return addGoal(new GoalUpdate(
          goal,
          Optional.of(Objects.requireNonNull(status, "status")),
          Optional.of(Objects.requireNonNull(evidence, "evidence")),
          Optional.of(Objects.requireNonNull(next, "next"))));
    }
  }
}
