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
public abstract sealed class LifecyclePolicy permits ImmutableLifecyclePolicy {
  LifecyclePolicy() {}

  /** {@return the id of the policy, 1 to 128 code points; {@code standard} for the standard policy} */
  @Value.Default
  public String id() {
    return "";
  }

  /**
   * Returns the version of the policy. Raise it when you change the criteria.
   *
   * @return 1 or more; 1 unless it was given
   */
  @Value.Default
  public int version() {
    return 1;
  }

  /** {@return the criteria for entering stage 2 from stage 1; all must be met; empty if the move is free} */
  public abstract List<Criterion> learningCriteria();

  /** {@return the criteria for entering stage 3 from stage 2; all must be met; empty if the move is free} */
  public abstract List<Criterion> reflectionCriteria();

  /** {@return the criteria for entering stage 4 from stage 3; all must be met; empty if the move is free} */
  public abstract List<Criterion> closureCriteria();

  /** {@return the criteria for completing; all must be met; empty if it is free} */
  public abstract List<Criterion> completionCriteria();

  /** {@return how far an event may lie in the future of {@code now}, not negative; 5 minutes unless it was given} */
  @Value.Default
  public Duration clockTolerance() {
    return Duration.ofMinutes(5);
  }

  /** {@return the least time from the acceptance to the planned end, not negative; 7 days unless it was given} */
  @Value.Default
  public Duration shortestTerm() {
    return Duration.ofDays(7);
  }

  /** {@return the most time from the acceptance to the planned end; 3 years of 365 days and one leap day unless it was given} */
  @Value.Default
  public Duration longestTerm() {
    return Duration.ofDays(3 * 365 + 1);
  }

  /** {@return the length beyond which a session is permitted with advice; 8 hours unless it was given} */
  @Value.Default
  public Duration longestUsualSession() {
    return Duration.ofHours(8);
  }

  /** {@return the most goals of a relationship in all, met and dropped ones included, 1 or more; 50 unless it was given} */
  @Value.Default
  public int mostGoals() {
    return 50;
  }

  /** {@return the most sessions that are planned at the same time, 1 or more; 50 unless it was given} */
  @Value.Default
  public int mostPlannedSessions() {
    return 50;
  }

  /** {@return the most actions that are open at the same time, 1 or more; 50 unless it was given} */
  @Value.Default
  public int mostOpenActions() {
    return 50;
  }

  /** {@return the notice for cancelling a session where none was agreed, not negative; 24 hours unless it was given} */
  @Value.Default
  public Duration cancellationNotice() {
    return Duration.ofHours(24);
  }

  /** {@return the time after which {@link Lifecycle#isStalled} holds where no rhythm was agreed, more than zero; 28 days unless it was given} */
  @Value.Default
  public Duration longestSilence() {
    return Duration.ofDays(28);
  }

  /** {@return the time after which {@link Lifecycle#isAnswerOverdue} holds, more than zero; 14 days unless it was given} */
  @Value.Default
  public Duration answerTime() {
    return Duration.ofDays(14);
  }

  /** {@return the most code points in the reason for a no, 1 or more; 500 unless it was given} */
  @Value.Default
  public int longestDeclineReason() {
    return 500;
  }

  /** Judges the parts. */
  @Value.Check
  void check() {
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
    LifecyclePolicyContradictions.judge("learningCriteria", learningCriteria(), this, faults);
    LifecyclePolicyContradictions.judge("reflectionCriteria", reflectionCriteria(), this, faults);
    LifecyclePolicyContradictions.judge("closureCriteria", closureCriteria(), this, faults);
    LifecyclePolicyContradictions.judge("completionCriteria", completionCriteria(), this, faults);
    faults.throwIfAny();
  }

  /** {@return the id and the version, as a history keeps them} */
  public Reference reference() {
    return new Reference(id(), version());
  }

  /**
   * Returns the criteria of a move from one stage to another.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the criteria; empty if the move asks for none, and also if there is no such move
   */
  public List<Criterion> criteria(Stage from, Stage to) {
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

  /** {@return the policy for a relationship of several months with regular sessions, version 1} */
  public static LifecyclePolicy standard() {
    return LifecyclePolicyPresets.STANDARD;
  }

  /**
   * Returns the policy for a one-off mentoring: a single session that needs no agreement. It asks for one goal before the session; for the session
   * itself before the look back; for a status of the goal before closing; and, to complete, that no action is left open and that the mentee
   * has said thanks. A planned end may be as near as the acceptance.
   *
   * @return the policy {@code single-session}, version 1
   */
  public static LifecyclePolicy singleSession() {
    return LifecyclePolicyPresets.SINGLE_SESSION;
  }

  /**
   * Creates a builder. Only the id is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with everything that is wrong: texts, limits, and criteria of one
   *     move that contradict each other or a limit over the same evidence, as at least 3 and at most 2 do; what an {@code anyOf} offers is
   *     not looked into
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a builder that holds the parts of this policy, without its id. Give it an id of its own, so that a history tells the two apart.
   *
   * <pre>{@code
   * LifecyclePolicy strict = LifecyclePolicy.standard().toBuilder()
   *     .id("acme-strict")
   *     .addClosureCriterion(Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, 3))
   *     .build();
   * }</pre>
   *
   * @return a builder with the parts of this policy and without an id
   */
  public Builder toBuilder() {
    return new Builder().from(this).id("");
  }

  /** Builds a {@link LifecyclePolicy}. Not thread-safe. */
  public static final class Builder extends ImmutableLifecyclePolicy.Builder {
    Builder() {}
  }

  /**
   * The name of a policy in a history.
   *
   * @param id the policy's id
   * @param version the policy's version
   */
  public record Reference(String id, int version) {
    /**
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
