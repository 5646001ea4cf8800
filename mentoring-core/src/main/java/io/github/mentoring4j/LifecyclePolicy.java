package io.github.mentoring4j;

import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What a programme asks for before a pair moves on, and its limits. The moves themselves are fixed; a policy changes criteria and limits
 * only, so a history can be read back without the policy it was made under.
 *
 * <p>A criterion is <em>required</em> or <em>recommended</em>. One that is required and unmet refuses the move; one that is recommended and
 * unmet comes along as a warning. A refusal and a permission list both. Going straight to the last stage has criteria of its own, so a
 * pair cannot evade those of the moves between.
 *
 * <p>{@link #standard()} asks for:
 *
 * <table>
 *   <caption>The criteria of the standard policy</caption>
 *   <tr><th scope="col">move</th><th scope="col">required</th><th scope="col">recommended</th></tr>
 *   <tr><th scope="row">stage 1 to 2</th><td>1 session held; the agreement confirmed by both; 1 to 5 open goals</td>
 *     <td>for each open goal a measure and a target date</td></tr>
 *   <tr><th scope="row">stage 2 to 3</th><td>1 session held in this stage</td><td>2 sessions held in this stage; for each open goal a step, or a
 *     reason why there is none; feedback by the mentor in this stage</td></tr>
 *   <tr><th scope="row">stage 3 to 4</th><td>a status for every goal</td><td>1 reflection and feedback in both directions in this stage</td></tr>
 *   <tr><th scope="row">stage 1 or 2 to 4</th><td>a reason</td><td>1 session held; a status for every goal</td></tr>
 *   <tr><th scope="row">completing</th><td>in this stage 1 session held and the mentee's evaluation; no action left open</td><td>1 success in
 *     all; in this stage a plan for the future, a choice on future contact, and the mentee's thanks</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class LifecyclePolicy permits ImmutableLifecyclePolicy {
  /**
   * The most goals, the most planned sessions and the most open actions of a relationship, under every policy. A history with more is corrupt. So reading
   * it back stays linear.
   */
  static final int CEILING = 1_000;

  LifecyclePolicy() {}

  /** {@return the id of the policy, 1 to 128 code points; {@code standard} for the standard policy} */
  public abstract String id();

  /**
   * Returns the version of the policy. Raise it when you change the criteria.
   *
   * @return 1 or more; 1 unless it was given
   */
  public abstract int version();

  /** {@return what is required for entering stage 2 from stage 1; empty if nothing is} */
  public abstract List<Criterion> learningCriteria();

  /** {@return what is recommended for entering stage 2 from stage 1; empty if nothing is} */
  public abstract List<Criterion> learningRecommendations();

  /** {@return what is required for entering stage 3 from stage 2; empty if nothing is} */
  public abstract List<Criterion> reflectionCriteria();

  /** {@return what is recommended for entering stage 3 from stage 2; empty if nothing is} */
  public abstract List<Criterion> reflectionRecommendations();

  /** {@return what is required for entering stage 4 from stage 3; empty if nothing is} */
  public abstract List<Criterion> closureCriteria();

  /** {@return what is recommended for entering stage 4 from stage 3; empty if nothing is} */
  public abstract List<Criterion> closureRecommendations();

  /** {@return what is required for going straight to stage 4, from stage 1 or 2; empty if nothing is} */
  public abstract List<Criterion> earlyClosureCriteria();

  /** {@return what is recommended for going straight to stage 4, from stage 1 or 2; empty if nothing is} */
  public abstract List<Criterion> earlyClosureRecommendations();

  /** {@return what is required for completing; empty if nothing is} */
  public abstract List<Criterion> completionCriteria();

  /** {@return what is recommended for completing; empty if nothing is} */
  public abstract List<Criterion> completionRecommendations();

  /** {@return how far an event may lie in the future of {@code now}, not negative; 5 minutes unless it was given} */
  public abstract Duration clockTolerance();

  /** {@return the least time from the acceptance to the planned end, not negative; 7 days unless it was given} */
  public abstract Duration shortestTerm();

  /** {@return the most time from the acceptance to the planned end; 3 years of 365 days and one leap day unless it was given} */
  public abstract Duration longestTerm();

  /** {@return the length beyond which a session is permitted with advice; 8 hours unless it was given} */
  public abstract Duration longestUsualSession();

  /** {@return the most goals of a relationship in all, met and dropped ones included, 1 to 1,000; 50 unless it was given} */
  public abstract int mostGoals();

  /** {@return the most sessions that are planned at the same time, 1 to 1,000; 50 unless it was given} */
  public abstract int mostPlannedSessions();

  /** {@return the most actions that are open at the same time, 1 to 1,000; 50 unless it was given} */
  public abstract int mostOpenActions();

  /** {@return the notice for cancelling or moving a session where none was agreed, not negative; 24 hours unless it was given} */
  public abstract Duration cancellationNotice();

  /** {@return the time after which {@link Lifecycle#isStalled} holds where no rhythm was agreed, more than zero; 28 days unless it was given} */
  public abstract Duration longestSilence();

  /** {@return the time after which {@link Lifecycle#isAnswerOverdue} holds, more than zero; 14 days unless it was given} */
  public abstract Duration answerTime();

  /**
   * {@return how long after the closing sessions that had begun, feedback, evaluations, successes and thanks can be recorded, by the later of the
   * time of the event and now, not negative; 30 days unless it was given}
   */
  public abstract Duration recordableAfterClosing();

  /** {@return whether the programme alone may override criteria; false unless it was given, so either side may} */
  public abstract boolean isOverridingByProgrammeOnly();

  /** {@return the limits across relationships; none unless they were given} */
  public abstract CommunityLimits communityLimits();

  /** {@return the points in time at which the sides look back, each with a code of its own, at most 100; empty unless they were given} */
  public abstract List<Checkpoint> checkpoints();

  /** Judges the parts. */
  @Value.Check
  void check() {
    LifecyclePolicyFaults.judge(this).throwIfAny();
  }

  /** {@return the id and the version, as a history keeps them} */
  public Reference reference() {
    return new Reference(id(), version());
  }

  /**
   * Returns what is required for a move from one stage to another.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the criteria; empty if nothing is required, or if no such move exists
   */
  public List<Criterion> criteria(Stage from, Stage to) {
    return guard(from, to).required();
  }

  /**
   * Returns what is recommended for a move from one stage to another.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the criteria; empty if nothing is recommended, or if no such move exists
   */
  public List<Criterion> recommendations(Stage from, Stage to) {
    return guard(from, to).recommended();
  }

  /** What each move asks for, found once. */
  @Value.Derived
  @Value.Auxiliary
  LifecyclePolicyGuards guards() {
    return new LifecyclePolicyGuards(
        LifecyclePolicyGuard.of(learningCriteria(), learningRecommendations()),
        LifecyclePolicyGuard.of(reflectionCriteria(), reflectionRecommendations()),
        LifecyclePolicyGuard.of(closureCriteria(), closureRecommendations()),
        LifecyclePolicyGuard.of(earlyClosureCriteria(), earlyClosureRecommendations()),
        LifecyclePolicyGuard.of(completionCriteria(), completionRecommendations()));
  }

  LifecyclePolicyGuard guard(Stage from, Stage to) {
    return guards().between(from, to);
  }

  LifecyclePolicyGuard completionGuard() {
    return guards().completion();
  }

  /**
   * Compares this policy with another one, so that a programme knows what a new version changes.
   *
   * <pre>{@code
   * LifecyclePolicy.thorough().changesFrom(LifecyclePolicy.standard())
   *     .forEach(change -> System.out.println(change.effect() + " " + change.part()));
   * }</pre>
   *
   * @param other the policy before
   * @return what this one changes; empty if both ask for the same. Ids and versions are not compared. Of several criteria for the same evidence only
   *     the strictest is
   */
  public List<PolicyChange> changesFrom(LifecyclePolicy other) {
    Map<String, LifecyclePolicyGuard> before = other.guards().byName();
    List<PolicyChange> changes = new ArrayList<>();
    guards()
        .byName()
        .forEach((move, guard) -> changes.addAll(
            CriterionChanges.between(move, before.getOrDefault(move, guard), guard)));
    changes.addAll(LifecyclePolicyLimit.changes(other.limits(), limits()));
    changes.addAll(CheckpointChanges.between(other.checkpoints(), checkpoints()));
    return List.copyOf(changes);
  }

  private List<LifecyclePolicyLimit> limits() {
    List<LifecyclePolicyLimit> limits = new ArrayList<>(List.of(
        LifecyclePolicyLimit.of("clockTolerance", clockTolerance(), Effect.LAXER),
        LifecyclePolicyLimit.of("shortestTerm", shortestTerm(), Effect.STRICTER),
        LifecyclePolicyLimit.of("longestTerm", longestTerm(), Effect.LAXER),
        LifecyclePolicyLimit.of("longestUsualSession", longestUsualSession(), Effect.LAXER),
        LifecyclePolicyLimit.of("mostGoals", mostGoals()),
        LifecyclePolicyLimit.of("mostPlannedSessions", mostPlannedSessions()),
        LifecyclePolicyLimit.of("mostOpenActions", mostOpenActions()),
        LifecyclePolicyLimit.of("cancellationNotice", cancellationNotice(), Effect.STRICTER),
        LifecyclePolicyLimit.of("longestSilence", longestSilence(), Effect.LAXER),
        LifecyclePolicyLimit.of("answerTime", answerTime(), Effect.LAXER),
        LifecyclePolicyLimit.of("recordableAfterClosing", recordableAfterClosing(), Effect.LAXER),
        LifecyclePolicyLimit.of("overridingByProgrammeOnly", isOverridingByProgrammeOnly())));
    limits.addAll(communityLimits().limits());
    return limits;
  }

  /**
   * Returns the policy for a relationship of several months with regular sessions. It requires what no pair should go without, and recommends
   * the rest.
   *
   * @return the policy {@code standard}, version 1
   */
  public static LifecyclePolicy standard() {
    return LifecyclePolicyPresets.STANDARD;
  }

  /**
   * Returns the policy for a programme that wants every step recorded: what {@link #standard()} recommends is required.
   *
   * @return the policy {@code thorough}, version 1
   */
  public static LifecyclePolicy thorough() {
    return LifecyclePolicyPresets.THOROUGH;
  }

  /**
   * Returns the policy for a one-off mentoring: a single talk that needs neither an agreement nor goals. Moves between stages are free; to complete,
   * one session must have been held and no action be left open, and the mentee should have said thanks. A planned end may be as near as the
   * acceptance. One talk is told in five events: proposed, accepted, session held, last stage entered, completed.
   *
   * @return the policy {@code single-session}, version 1
   */
  public static LifecyclePolicy singleSession() {
    return LifecyclePolicyPresets.SINGLE_SESSION;
  }

  /**
   * Creates a builder. Only the id is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with everything that is wrong: texts, limits, checkpoints
   *     with one code, and criteria of one move, required or recommended, that contradict each other or a limit over the same evidence, as at least 3 and at most 2 do; what an
   *     {@code anyOf} offers is not looked into
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
    Builder() {
      id("");
      version(1);
      clockTolerance(Duration.ofMinutes(5));
      shortestTerm(Duration.ofDays(7));
      longestTerm(Duration.ofDays(3 * 365 + 1));
      longestUsualSession(Duration.ofHours(8));
      mostGoals(50);
      mostPlannedSessions(50);
      mostOpenActions(50);
      cancellationNotice(Duration.ofHours(24));
      longestSilence(Duration.ofDays(28));
      answerTime(Duration.ofDays(14));
      recordableAfterClosing(Duration.ofDays(30));
      isOverridingByProgrammeOnly(false);
      communityLimits(CommunityLimits.none());
    }
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
          .id("id", id)
          .that(version >= 1, "version", version, "1 or more")
          .throwIfAny();
    }
  }
}
