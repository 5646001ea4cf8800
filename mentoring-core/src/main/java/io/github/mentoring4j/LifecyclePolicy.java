package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What a programme asks for before a pair moves on, and its limits. The moves themselves are fixed; a policy changes criteria and limits
 * only, so a history can be read back without the policy it was made under.
 *
 * <p>{@link #standard()} asks for:
 *
 * <table>
 *   <caption>The standard criteria</caption>
 *   <tr><th scope="col">move</th><th scope="col">criteria</th></tr>
 *   <tr><th scope="row">stage 1 to 2</th><td>1 session held; the agreement confirmed by both; 1 to 5 open goals, each with a measure and a
 *     target date</td></tr>
 *   <tr><th scope="row">stage 2 to 3</th><td>2 sessions held in this visit; for every open goal a step, or a reason why there is none;
 *     feedback by the mentor in this visit</td></tr>
 *   <tr><th scope="row">stage 3 to 4</th><td>a status for every goal; 1 reflection and feedback in both directions in this visit</td></tr>
 *   <tr><th scope="row">completing</th><td>in this visit: 1 session held, the mentee's evaluation, a plan for the future, a choice on future
 *     contact, the mentee's thanks; and 1 success in all, and no action left open</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface LifecyclePolicy permits ImmutableLifecyclePolicy {

  /**
   * Identifies the policy in the history of the moves it has judged.
   *
   * @return the id, 1 to 128 code points; {@code standard} for the standard policy
   */
  @Value.Default
  default String id() {
    return "";
  }

  /**
   * Numbers the version of the policy. Raise it when you change what it asks for.
   *
   * @return 1 or more; 1 unless it was given
   */
  @Value.Default
  default int version() {
    return 1;
  }

  /**
   * Lists what leaving stage 1 for stage 2 asks for.
   *
   * @return the criteria, all of which must be met; empty if the move is free
   */
  List<Criterion> learningCriteria();

  /**
   * Lists what leaving stage 2 for stage 3 asks for.
   *
   * @return the criteria, all of which must be met; empty if the move is free
   */
  List<Criterion> reflectionCriteria();

  /**
   * Lists what leaving stage 3 for stage 4 asks for.
   *
   * @return the criteria, all of which must be met; empty if the move is free
   */
  List<Criterion> closureCriteria();

  /**
   * Lists what completing asks for.
   *
   * @return the criteria, all of which must be met; empty if it is free
   */
  List<Criterion> completionCriteria();

  /**
   * Says how far an event may lie in the future of {@code now}, for clocks that differ.
   *
   * @return the tolerance, not negative; 5 minutes unless it was given
   */
  @Value.Default
  default Duration clockTolerance() {
    return Duration.ofMinutes(5);
  }

  /**
   * Says how near the planned end may be when it is agreed on or moved.
   *
   * @return the least time from the acceptance to the planned end, not negative; 7 days unless it was given
   */
  @Value.Default
  default Duration shortestTerm() {
    return Duration.ofDays(7);
  }

  /**
   * Says how far the planned end may be when it is agreed on or moved.
   *
   * @return the most time from the acceptance to the planned end; 3 years of 365 days and one leap day unless it was given
   */
  @Value.Default
  default Duration longestTerm() {
    return Duration.ofDays(3 * 365 + 1);
  }

  /**
   * Says from which length on a session is unusual. It is permitted, and said to be so.
   *
   * @return the longest usual length; 8 hours unless it was given
   */
  @Value.Default
  default Duration longestUsualSession() {
    return Duration.ofHours(8);
  }

  /**
   * Says how many goals a relationship may have in all, met and dropped ones included.
   *
   * @return 1 or more; 50 unless it was given
   */
  @Value.Default
  default int mostGoals() {
    return 50;
  }

  /**
   * Says how many sessions may be planned at the same time.
   *
   * @return 1 or more; 50 unless it was given
   */
  @Value.Default
  default int mostPlannedSessions() {
    return 50;
  }

  /**
   * Says how many actions may be open at the same time.
   *
   * @return 1 or more; 50 unless it was given
   */
  @Value.Default
  default int mostOpenActions() {
    return 50;
  }

  /**
   * Says how long before its start a session can be cancelled in time where the two have agreed on no notice.
   *
   * @return the notice, not negative; 24 hours unless it was given
   */
  @Value.Default
  default Duration cancellationNotice() {
    return Duration.ofHours(24);
  }

  /**
   * Says for how long a pair that has agreed on no rhythm may go without a session.
   *
   * @return the time after which {@link Lifecycle#isStalled} says so, more than zero; 28 days unless it was given
   */
  @Value.Default
  default Duration longestSilence() {
    return Duration.ofDays(28);
  }

  /**
   * Says how long a proposal may wait for an answer.
   *
   * @return the time after which {@link Lifecycle#isAnswerOverdue} says so, more than zero; 14 days unless it was given
   */
  @Value.Default
  default Duration answerTime() {
    return Duration.ofDays(14);
  }

  /**
   * Says how long the reason for a no may be.
   *
   * @return the length in code points, 1 or more; 500 unless it was given
   */
  @Value.Default
  default int longestDeclineReason() {
    return 500;
  }

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults faults = Faults.of("LifecyclePolicy")
        .text("id", id(), Faults.ID)
        .that(version() >= 1, "version", version(), "1 or more")
        .that(!clockTolerance().isNegative(), "clockTolerance", clockTolerance(), "zero or more")
        .that(!shortestTerm().isNegative(), "shortestTerm", shortestTerm(), "zero or more")
        .that(
            longestTerm().compareTo(shortestTerm()) >= 0,
            "longestTerm",
            longestTerm(),
            "at least the shortest term, " + shortestTerm())
        .that(
            !longestUsualSession().isNegative(),
            "longestUsualSession",
            longestUsualSession(),
            "zero or more")
        .that(
            !cancellationNotice().isNegative(),
            "cancellationNotice",
            cancellationNotice(),
            "zero or more")
        .that(
            longestSilence().compareTo(Duration.ZERO) > 0,
            "longestSilence",
            longestSilence(),
            "more than zero")
        .that(
            answerTime().compareTo(Duration.ZERO) > 0, "answerTime", answerTime(), "more than zero")
        .that(
            longestDeclineReason() >= 1,
            "longestDeclineReason",
            longestDeclineReason(),
            "1 or more")
        .that(mostGoals() >= 1, "mostGoals", mostGoals(), "1 or more")
        .that(mostPlannedSessions() >= 1, "mostPlannedSessions", mostPlannedSessions(), "1 or more")
        .that(mostOpenActions() >= 1, "mostOpenActions", mostOpenActions(), "1 or more");
    Contradictions.judge("learningCriteria", learningCriteria(), this, faults);
    Contradictions.judge("reflectionCriteria", reflectionCriteria(), this, faults);
    Contradictions.judge("closureCriteria", closureCriteria(), this, faults);
    Contradictions.judge("completionCriteria", completionCriteria(), this, faults);
    faults.throwIfAny();
  }

  /**
   * Names this policy and its version, as a history keeps them.
   *
   * @return the reference
   */
  default Reference reference() {
    return new Reference(id(), version());
  }

  /**
   * Lists what a move from one stage to another asks for.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the criteria; empty if the move asks for none, and also if there is no such move
   */
  default List<Criterion> criteria(Stage from, Stage to) {
    if (StageMove.between(from, to) != StageMove.FORWARD) {
      return List.of();
    }
    return switch (to) {
      case RELATIONSHIP_BUILDING -> List.of();
      case LEARNING_AND_DEVELOPMENT -> learningCriteria();
      case PROGRESS_AND_REFLECTION -> reflectionCriteria();
      case TRANSITION_AND_CLOSURE -> closureCriteria();
    };
  }

  /**
   * Gives the policy for a relationship of several months with regular sessions.
   *
   * @return the standard policy, version 1
   */
  static LifecyclePolicy standard() {
    return Presets.STANDARD;
  }

  /**
   * Gives the policy for a one-off mentoring: a single session that needs no agreement. It asks for one goal before the session; for the session
   * itself before the look back; for a status of the goal before closing; and, to complete, that no action is left open and that the mentee
   * has said thanks. A planned end may be as near as the acceptance.
   *
   * @return the policy {@code single-session}, version 1
   */
  static LifecyclePolicy singleSession() {
    return Presets.SINGLE_SESSION;
  }

  /**
   * Starts a policy that asks for nothing yet and has the limits above. Only the id is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with everything that is wrong: texts, limits, and criteria of one
   *     move that contradict each other or a limit over the same evidence, as at least 3 and at most 2 do; what an {@code anyOf} offers is
   *     not looked into
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a policy that is like this one, but for its id: give it one of its own, so that a history tells the two apart.
   *
   * <pre>{@code
   * LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
   *     .id("acme-strict")
   *     .addClosureCriterion(Criterion.atLeast(Evidence.REFLECTIONS_IN_VISIT, 3))
   *     .build();
   * }</pre>
   *
   * @return a builder with the parts of this policy and without an id
   */
  default Builder toBuilder() {
    return new Builder().from(this).id("");
  }

  /** Builds a {@link LifecyclePolicy}. Not thread-safe. */
  final class Builder extends ImmutableLifecyclePolicy.Builder {
    Builder() {}
  }

  /**
   * The name of a policy in a history.
   *
   * @param id the policy's id
   * @param version the policy's version
   */
  record Reference(String id, int version) {
    /**
     * Makes a reference.
     *
     * @param id the policy's id
     * @param version the policy's version
     * @throws InvalidValueException if the id is blank or longer than 128 code points, or the version is less than 1, with all faults
     */
    public Reference {
      Objects.requireNonNull(id, "id");
      Faults.of("Reference")
          .text("id", id, Faults.ID)
          .that(version >= 1, "version", version, "1 or more")
          .throwIfAny();
    }
  }
}
