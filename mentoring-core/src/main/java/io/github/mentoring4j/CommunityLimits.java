package io.github.mentoring4j;

import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a programme limits across relationships: how many places a mentor has, how many requests a mentee may have open, when one may ask again.
 * Every limit is off unless it was given.
 *
 * <pre>{@code
 * LifecyclePolicy.standard().toBuilder()
 *     .id("acme")
 *     .communityLimits(CommunityLimits.builder().mostActivePerMentor(3).isOnePerPair(true).build())
 *     .build();
 * }</pre>
 *
 * <p>They are judged over what {@link DecisionContext#among}, {@link DecisionContext#earlier} and {@link DecisionContext#capacity} hand in. An
 * event is refused as {@link Decision.Refused.Kind#NOT_SUPPLIED} if a limit needs relationships that were not handed in.
 *
 * <table>
 *   <caption>Where each limit is judged</caption>
 *   <tr><th scope="col">limit</th><th scope="col">judged at</th></tr>
 *   <tr><td>active per mentor, per mentee</td><td>the proposal; the yes that activates; the resume, if a pause frees the place; as a
 *     warning an earlier yes and a takeover, and so it is told if the others were not handed in</td></tr>
 *   <tr><td>open requests per mentee, per mentor</td><td>the proposal</td></tr>
 *   <tr><td>one relationship per pair</td><td>the proposal, against open ones; a yes, against those that are active or paused</td></tr>
 *   <tr><td>time to wait</td><td>the proposal by a mentee or mentor whose own earlier request was declined or withdrawn, or whose
 *     relationship at their own request is over</td></tr>
 *   <tr><td>sessions that overlap, with or without limits</td><td>the session that is planned or moved, and the resume; as advice</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class CommunityLimits permits ImmutableCommunityLimits {
  CommunityLimits() {}

  /** {@return the most active relationships of one person as the mentor, 0 or more; empty for no limit} */
  public abstract OptionalInt mostActivePerMentor();

  /** {@return the most active relationships of one person as the mentee, 0 or more; empty for no limit} */
  public abstract OptionalInt mostActivePerMentee();

  /** {@return whether a paused relationship keeps its place, as an active one does; true unless it was given} */
  public abstract boolean isPauseKeepingPlace();

  /** {@return the most open requests with one person as the mentee, proposed by either side or by the programme, 0 or more; empty for no limit} */
  public abstract OptionalInt mostRequestsPerMentee();

  /** {@return the most open requests with one person as the mentor, proposed by either side or by the programme, 0 or more; empty for no limit} */
  public abstract OptionalInt mostRequestsPerMentor();

  /** {@return whether the same mentee and the same mentor have at most one open relationship; false unless it was given. Swapped roles are another pair} */
  public abstract boolean isOnePerPair();

  /** {@return the time from a decline until the same side may ask again, not negative; unless it was given it is zero, which means no wait} */
  public abstract Duration waitAfterDecline();

  /** {@return the time from a withdrawal until the same side may ask again, not negative; unless it was given it is zero, which means no wait} */
  public abstract Duration waitAfterWithdrawal();

  /**
   * Returns the time after which a side may ask again, once a relationship that it had asked for is completed, ended or lapsed. An expired or superseded
   * request causes no wait.
   *
   * @return a time, not negative; unless it was given it is zero, which means no wait
   */
  public abstract Duration waitAfterEnd();

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults faults = Faults.of("CommunityLimits");
    most("mostActivePerMentor", mostActivePerMentor(), faults);
    most("mostActivePerMentee", mostActivePerMentee(), faults);
    most("mostRequestsPerMentee", mostRequestsPerMentee(), faults);
    most("mostRequestsPerMentor", mostRequestsPerMentor(), faults);
    wait("waitAfterDecline", waitAfterDecline(), faults);
    wait("waitAfterWithdrawal", waitAfterWithdrawal(), faults);
    wait("waitAfterEnd", waitAfterEnd(), faults);
    faults.throwIfAny();
  }

  private static void most(String field, OptionalInt most, Faults faults) {
    faults.that(most.orElse(0) >= 0, field, most.orElse(0), "0 or more");
  }

  private static void wait(String field, Duration wait, Faults faults) {
    faults.that(!wait.isNegative(), field, wait, "zero or more");
  }

  /** The limits by their names, to be compared. */
  List<LifecyclePolicyLimit> limits() {
    return List.of(
        LifecyclePolicyLimit.of("mostActivePerMentor", mostActivePerMentor()),
        LifecyclePolicyLimit.of("mostActivePerMentee", mostActivePerMentee()),
        LifecyclePolicyLimit.of("pauseKeepingPlace", isPauseKeepingPlace(), Effect.DIFFERENT),
        LifecyclePolicyLimit.of("mostRequestsPerMentee", mostRequestsPerMentee()),
        LifecyclePolicyLimit.of("mostRequestsPerMentor", mostRequestsPerMentor()),
        LifecyclePolicyLimit.of("onePerPair", isOnePerPair()),
        LifecyclePolicyLimit.of("waitAfterDecline", waitAfterDecline(), Effect.STRICTER),
        LifecyclePolicyLimit.of("waitAfterWithdrawal", waitAfterWithdrawal(), Effect.STRICTER),
        LifecyclePolicyLimit.of("waitAfterEnd", waitAfterEnd(), Effect.STRICTER));
  }

  /** {@return no limit at all} */
  public static CommunityLimits none() {
    return builder().build();
  }

  /**
   * Creates a builder. Nothing is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} if a number or a length of time is negative, with all faults
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds these limits} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link CommunityLimits}. Not thread-safe. */
  public static final class Builder extends ImmutableCommunityLimits.Builder {
    Builder() {
      isPauseKeepingPlace(true);
      isOnePerPair(false);
      waitAfterDecline(Duration.ZERO);
      waitAfterWithdrawal(Duration.ZERO);
      waitAfterEnd(Duration.ZERO);
    }
  }
}
