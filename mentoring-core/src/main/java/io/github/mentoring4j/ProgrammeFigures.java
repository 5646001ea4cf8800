package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a programme at one time: how many relationships there are, where they stand, and how long the stages take. They are counted one after the
 * other, and none is kept.
 *
 * <pre>{@code
 * ProgrammeFigures figures = ProgrammeFigures.empty(lifecycle, now);
 * for (Row row : rows) {
 *   figures = figures.by(row.cohort()).with(row.mentorship());
 * }
 * figures.total().relationships(Mentorship.Status.ACTIVE);                            // 412
 * figures.total().timeIn(Stage.LEARNING_AND_DEVELOPMENT).quantile(0.5);               // Optional[PT2280H]
 * }</pre>
 *
 * <p>Figures of parts are merged into those of the whole. The result depends neither on how a programme is split nor on the order. Add each relationship
 * once: figures hold no ids, so one that is added twice counts twice.
 *
 * <p>Nothing here is about a single person. Show {@link #pooled()}, since the figures of a small group say much about the few people in it. Two values are
 * equal if policy, time and all counts are. Immutable and thread-safe.
 */
@SuppressWarnings("exports")
public final class ProgrammeFigures {
  private final ProgrammeFiguresState state;

  private ProgrammeFigures(ProgrammeFiguresState state) {
    this.state = state;
  }

  /**
   * Creates figures without a relationship. A relationship counts in its present state, even if that is later than the time of the figures.
   *
   * @param lifecycle says what is silent, unanswered and short notice, by its policy
   * @param now the time of the figures
   * @return the figures
   * @throws InvalidValueException if the time is not in the years 0000 to 9999
   */
  public static ProgrammeFigures empty(Lifecycle lifecycle, Instant now) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    Faults.of("ProgrammeFigures").instant("now", now).throwIfAny();
    return new ProgrammeFigures(ProgrammeFiguresState.empty(lifecycle.policy(), now));
  }

  /**
   * Adds a relationship without a cohort.
   *
   * @param mentorship the relationship
   * @return figures that count it
   */
  public ProgrammeFigures with(Mentorship mentorship) {
    return new ProgrammeFigures(state.plus(state.read(mentorship)));
  }

  /**
   * Adds a relationship without a cohort, and what only its history tells.
   *
   * @param history the history
   * @return figures that count its relationship, as {@link #with(Mentorship)} does, and its short notices
   */
  public ProgrammeFigures with(History history) {
    return new ProgrammeFigures(state.plus(state.read(history)));
  }

  /**
   * Returns a cohort of these figures, to add a relationship to it.
   *
   * @param cohort the key of the cohort, 1 to 128 code points
   * @return the cohort
   * @throws InvalidValueException if the key is blank, too long, or has a control character
   */
  public InCohort by(String cohort) {
    Faults.of("ProgrammeFigures").id("cohort", cohort).throwIfAny();
    return new InCohort(cohort);
  }

  /**
   * Merges the figures of two parts of a programme.
   *
   * @param other the figures of relationships that are not counted here, under the same policy and at the same time
   * @return the figures of both; cohorts with the same key become one
   * @throws IllegalArgumentException if the other figures have another policy or another time; it names those of both, and what differs
   * @throws ArithmeticException if a count exceeds a {@code long}, or a sum of times exceeds a {@code Duration}
   */
  public ProgrammeFigures merge(ProgrammeFigures other) {
    Objects.requireNonNull(other, "other");
    return new ProgrammeFigures(state.merge(other.state));
  }

  /** {@return the policy of the lifecycle} */
  public LifecyclePolicy policy() {
    return state.policy();
  }

  /** {@return the time of the figures} */
  public Instant now() {
    return state.now();
  }

  /** {@return all relationships, with and without a cohort} */
  public Group total() {
    return Group.of(state.total());
  }

  /** {@return the cohorts by their keys, sorted; each has at least one relationship} */
  public SortedMap<String, Group> cohorts() {
    return Group.of(state.cohorts());
  }

  /** {@return the relationships that were added without a cohort; it may have none} */
  public Group withoutCohort() {
    return Group.of(state.withoutCohort());
  }

  /** {@return what may be shown, in groups of at least 5 relationships} */
  public Pooled pooled() {
    return pooled(5);
  }

  /**
   * Returns what may be shown. Groups smaller than a number are pooled. While the pool is still too small, the smallest group beside it joins it: of
   * equally small ones the first by key, and last the group without a cohort. So no smaller group can be computed back from the total.
   *
   * @param least the smallest number of relationships that a group may have
   * @return the groups
   * @throws InvalidValueException if the number is less than 1
   */
  public Pooled pooled(int least) {
    ProgrammeFiguresPool pool = ProgrammeFiguresPool.of(state, least);
    return ImmutablePooled.builder()
        .least(least)
        .total(pool.total().map(Group::of))
        .cohorts(Group.of(pool.cohorts()))
        .withoutCohort(pool.withoutCohort().map(Group::of))
        .others(pool.others().map(Group::of))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgrammeFigures that && state.equals(that.state);
  }

  @Override
  public int hashCode() {
    return state.hashCode();
  }

  @Override
  public String toString() {
    return "ProgrammeFigures" + List.of(now(), withoutCohort(), cohorts());
  }

  /** A cohort of figures, to which a relationship can be added. Immutable and thread-safe. */
  public final class InCohort {
    private final String cohort;

    private InCohort(String cohort) {
      this.cohort = cohort;
    }

    /**
     * Adds a relationship to the cohort.
     *
     * @param mentorship the relationship
     * @return figures that count it, in the cohort and in the total
     */
    public ProgrammeFigures with(Mentorship mentorship) {
      return new ProgrammeFigures(state.plus(cohort, state.read(mentorship)));
    }

    /**
     * Adds a relationship to the cohort, and what only its history tells.
     *
     * @param history the history
     * @return figures that count its relationship and its short notices
     */
    public ProgrammeFigures with(History history) {
      return new ProgrammeFigures(state.plus(cohort, state.read(history)));
    }
  }

  /** The figures of a group of relationships: of a cohort, of several, or of all. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  public abstract static sealed class Group permits ImmutableGroup {
    Group() {}

    abstract ProgrammeFiguresTally tally();

    private static Group of(ProgrammeFiguresTally tally) {
      return ImmutableGroup.builder().tally(tally).build();
    }

    private static SortedMap<String, Group> of(SortedMap<String, ProgrammeFiguresTally> tallies) {
      SortedMap<String, Group> groups = new TreeMap<>();
      tallies.forEach((key, tally) -> groups.put(key, of(tally)));
      return Collections.unmodifiableSortedMap(groups);
    }

    /** {@return how many relationships there are} */
    public long relationships() {
      return tally().relationships();
    }

    /**
     * Returns how many relationships have a status.
     *
     * @param status the status
     * @return 0 or more
     */
    public long relationships(Mentorship.Status status) {
      return tally().count(Objects.requireNonNull(status, "status"));
    }

    /**
     * Returns how many relationships are in a stage.
     *
     * @param stage the stage
     * @return 0 or more; active and paused ones count, those that are closed do not
     */
    public long relationships(Stage stage) {
      return tally().count(Objects.requireNonNull(stage, "stage"));
    }

    /**
     * Returns how many relationships ended in a certain way.
     *
     * @param outcome the outcome
     * @return 0 or more
     */
    public long relationships(Mentorship.Outcome outcome) {
      return tally().count(Objects.requireNonNull(outcome, "outcome"));
    }

    /** {@return how many sessions were held, by {@link Mentorship#sessionsHeld}} */
    public long sessionsHeld() {
      return tally().count(ProgrammeFiguresKey.SESSIONS_HELD);
    }

    /**
     * Returns how many sessions one side did not come to, by {@link Mentorship#sessionsMissed}.
     *
     * @param side the mentees or the mentors
     * @return 0 or more; a session that both missed counts for each
     */
    public long sessionsMissed(Actor.Side side) {
      return tally().count(Objects.requireNonNull(side, "side"));
    }

    /**
     * Returns how long relationships have been in a stage, by {@link Mentorship#timeIn}. Those that are in it count with their time so far, and so do
     * closed ones for which it was the last. All others count if they were there for more than no time.
     *
     * @param stage the stage
     * @return the times; one that is left before a takeover does not count
     */
    public StageTimes timeIn(Stage stage) {
      Objects.requireNonNull(stage, "stage");
      return ImmutableStageTimes.builder().times(tally().timeIn(stage)).build();
    }

    /** {@return how many pairs have fallen silent, by {@link Lifecycle#isStalled}} */
    public long silent() {
      return tally().count(ProgrammeFiguresKey.SILENT);
    }

    /** {@return how many relationships go on although their planned end has come, by {@link Mentorship#isOverdue}} */
    public long overdue() {
      return tally().count(ProgrammeFiguresKey.OVERDUE);
    }

    /** {@return how many proposals have waited too long, by {@link Lifecycle#isAnswerOverdue}} */
    public long unanswered() {
      return tally().count(ProgrammeFiguresKey.UNANSWERED);
    }

    /** {@return how many pauses have reached their expected return; one without an expected return never does} */
    public long pausedBeyondReturn() {
      return tally().count(ProgrammeFiguresKey.PAUSED_BEYOND_RETURN);
    }

    /** {@return how many goals were set, met and dropped ones included} */
    public long goals() {
      return goalsMet() + goalsDropped() + goalsOpen();
    }

    /** {@return how many goals were met} */
    public long goalsMet() {
      return tally().count(ProgrammeFiguresKey.GOALS_MET);
    }

    /** {@return how many goals were dropped} */
    public long goalsDropped() {
      return tally().count(ProgrammeFiguresKey.GOALS_DROPPED);
    }

    /** {@return how many goals are neither met nor dropped, those of closed relationships included} */
    public long goalsOpen() {
      return tally().count(ProgrammeFiguresKey.GOALS_OPEN);
    }

    /** {@return the share of met goals in all goals, dropped and open ones included, from 0 to 1; empty without goals} */
    public OptionalDouble shareOfGoalsMet() {
      return goals() == 0 ? OptionalDouble.empty() : OptionalDouble.of(1.0 * goalsMet() / goals());
    }

    /** {@return how many relationships were added with their histories; only these can have short notices} */
    public long histories() {
      return tally().count(ProgrammeFiguresKey.HISTORIES);
    }

    /** {@return how many sessions were called off or moved at short notice, by {@link History#shortNotice}} */
    public long shortNotices() {
      return tally().count(ProgrammeFiguresKey.SHORT_NOTICES);
    }

    @Override
    public String toString() {
      return "Group{relationships=" + relationships() + "}";
    }
  }

  /** The times that relationships have spent in a stage. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  public abstract static sealed class StageTimes permits ImmutableStageTimes {
    StageTimes() {}

    abstract ProgrammeFiguresTimes times();

    /** {@return the sum of the times, exact} */
    public Duration sum() {
      return times().sum();
    }

    /** {@return how many relationships have a time} */
    public long count() {
      return times().buckets().sum();
    }

    /**
     * Returns the time within which a share of the relationships lies. For example, 0.5 gives the median. Each time counts in whole days, without the
     * day that has begun. Below 16 days the result is exact. Longer times are counted in buckets, eight from one power of two to the next, and the
     * result is the longest time of a bucket: never too short in whole days, and at most 12.5 % too long.
     *
     * @param share the share, from 0 for the shortest time to 1 for the longest
     * @return whole days, or empty if there are no times
     * @throws InvalidValueException if the share is not from 0 to 1
     */
    public Optional<Duration> quantile(double share) {
      return ProgrammeFiguresBuckets.quantile(times().buckets(), share);
    }

    @Override
    public String toString() {
      return "StageTimes{count=" + count() + ", sum=" + sum() + "}";
    }
  }

  /**
   * Figures that may be shown. No group has fewer relationships than {@link #least()}, nor has what is left if groups are subtracted from the total. A number
   * inside a group can still be small, and the figures of two days, side by side, show what has changed. Show one {@code Pooled} only: another smallest
   * number, or other cohorts of the same relationships, let small groups be computed. Immutable and thread-safe.
   */
  @Value.Immutable
  @MentoringStyle
  public abstract static sealed class Pooled permits ImmutablePooled {
    Pooled() {}

    /** {@return the smallest number of relationships that a group may have} */
    public abstract int least();

    /** {@return all relationships; empty if they are too few, and then no group is shown} */
    public abstract Optional<Group> total();

    /** {@return the cohorts that are large enough, by their keys, sorted} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Group> cohorts();

    /** {@return the relationships without a cohort; empty if there are none or too few} */
    public abstract Optional<Group> withoutCohort();

    /** {@return the pool of the groups that are not shown by themselves; empty if nothing was pooled} */
    public abstract Optional<Group> others();
  }
}
