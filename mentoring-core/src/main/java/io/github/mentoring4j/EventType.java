package io.github.mentoring4j;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types of {@link MentorshipEvent}, to switch over or to count by. A minor release may add types: keep a default branch.
 *
 * <p>Do not store {@link #ordinal()}; mentoring-json has stable names.
 */
public enum EventType {
  /** A {@link MentorshipEvent.Proposed}. */
  PROPOSED(MentorshipEvent.Proposed.class),
  /** A {@link MentorshipEvent.Accepted}. */
  ACCEPTED(MentorshipEvent.Accepted.class),
  /** A {@link MentorshipEvent.Declined}. */
  DECLINED(MentorshipEvent.Declined.class),
  /** A {@link MentorshipEvent.Withdrawn}. */
  WITHDRAWN(MentorshipEvent.Withdrawn.class),
  /** A {@link MentorshipEvent.Expired}. */
  EXPIRED(MentorshipEvent.Expired.class),
  /** A {@link MentorshipEvent.Superseded}. */
  SUPERSEDED(MentorshipEvent.Superseded.class),
  /** A {@link MentorshipEvent.AgreementReached}. */
  AGREEMENT_REACHED(MentorshipEvent.AgreementReached.class),
  /** A {@link MentorshipEvent.GoalSet}. */
  GOAL_SET(MentorshipEvent.GoalSet.class),
  /** A {@link MentorshipEvent.GoalRevised}. */
  GOAL_REVISED(MentorshipEvent.GoalRevised.class),
  /** A {@link MentorshipEvent.GoalAssessed}. */
  GOAL_ASSESSED(MentorshipEvent.GoalAssessed.class),
  /** A {@link MentorshipEvent.StepLogged}. */
  STEP_LOGGED(MentorshipEvent.StepLogged.class),
  /** A {@link MentorshipEvent.SessionPlanned}. */
  SESSION_PLANNED(MentorshipEvent.SessionPlanned.class),
  /** A {@link MentorshipEvent.SessionHeld}. */
  SESSION_HELD(MentorshipEvent.SessionHeld.class),
  /** A {@link MentorshipEvent.SessionMissed}. */
  SESSION_MISSED(MentorshipEvent.SessionMissed.class),
  /** A {@link MentorshipEvent.SessionCancelled}. */
  SESSION_CANCELLED(MentorshipEvent.SessionCancelled.class),
  /** A {@link MentorshipEvent.SessionRescheduled}. */
  SESSION_RESCHEDULED(MentorshipEvent.SessionRescheduled.class),
  /** A {@link MentorshipEvent.ActionAgreed}. */
  ACTION_AGREED(MentorshipEvent.ActionAgreed.class),
  /** A {@link MentorshipEvent.ActionClosed}. */
  ACTION_CLOSED(MentorshipEvent.ActionClosed.class),
  /** A {@link MentorshipEvent.Noted}. */
  NOTED(MentorshipEvent.Noted.class),
  /** A {@link MentorshipEvent.StageEntered}. */
  STAGE_ENTERED(MentorshipEvent.StageEntered.class),
  /** A {@link MentorshipEvent.Paused}. */
  PAUSED(MentorshipEvent.Paused.class),
  /** A {@link MentorshipEvent.Resumed}. */
  RESUMED(MentorshipEvent.Resumed.class),
  /** A {@link MentorshipEvent.Extended}. */
  EXTENDED(MentorshipEvent.Extended.class),
  /** A {@link MentorshipEvent.Completed}. */
  COMPLETED(MentorshipEvent.Completed.class),
  /** A {@link MentorshipEvent.Ended}. */
  ENDED(MentorshipEvent.Ended.class);

  private static final Map<Class<?>, EventType> BY_EVENT = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(EventType::event, Function.identity()));

  private final Class<? extends MentorshipEvent> event;

  EventType(Class<? extends MentorshipEvent> event) {
    this.event = event;
  }

  /**
   * Gives the class of the events of this type.
   *
   * @return for example {@code MentorshipEvent.Accepted.class}
   */
  public Class<? extends MentorshipEvent> event() {
    return event;
  }

  static EventType of(MentorshipEvent event) {
    EventType type = BY_EVENT.get(event.getClass());
    if (type == null) {
      throw new IllegalStateException("an event without a type: " + event.getClass());
    }
    return type;
  }
}
