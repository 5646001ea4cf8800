package io.github.mentoring4j.internal;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a {@link Mentorship} holds, as a plain value. {@link MentorshipStates} leads from one to the other. Its parts may contradict each
 * other: that is judged when a relationship is made of it. Immutable and thread-safe.
 *
 * @param id the id of the relationship
 * @param revision the number of the latest event
 * @param lastEventAt when the latest event was recorded
 * @param opening how the relationship began
 * @param standing the status and the stage, with their times
 * @param terms the terms of working together
 * @param counts the counters
 * @param goals the goals in the order in which they were set
 * @param plannedSessions the sessions that are not settled, in the order in which they were planned
 * @param openActions the actions that are not closed, in the order in which they were agreed
 */
public record MentorshipState(
    String id,
    long revision,
    Instant lastEventAt,
    Opening opening,
    Standing standing,
    Terms terms,
    Counts counts,
    List<Progress> goals,
    List<Session> plannedSessions,
    List<ActionItem> openActions) {
  public MentorshipState {
    goals = List.copyOf(goals);
    plannedSessions = List.copyOf(plannedSessions);
    openActions = List.copyOf(openActions);
  }

  /**
   * How a relationship began.
   *
   * @param at when it was proposed or taken over
   * @param by who did it
   * @param mentee the id of the person who learns
   * @param mentor the id of the person who accompanies
   * @param predecessor the id of the relationship that this one continues, if any
   * @param takenOver whether it was taken over, and not proposed
   */
  public record Opening(
      Instant at,
      Actor by,
      String mentee,
      String mentor,
      Optional<String> predecessor,
      boolean takenOver) {}

  /**
   * The status and the stage, with the times that belong to them.
   *
   * @param status the status
   * @param stage the stage, or empty before the acceptance
   * @param visit the number of visits to stages so far: 0 before the acceptance
   * @param menteeAgreed whether the mentee has said yes
   * @param mentorAgreed whether the mentor has said yes
   * @param acceptedAt when both had said yes, or empty before
   * @param stageEnteredAt when the stage was entered, or empty before the acceptance
   * @param plannedEnd the planned end, or empty if none was agreed
   * @param pause the pause that goes on, or empty unless the status is paused
   * @param resumedAt when the last pause ended, or empty if none has
   * @param pausedInVisit how long the present visit was interrupted by pauses that are over
   * @param earlierVisits how long each stage was visited before the present visit, in the order of the stages; empty in the first visit
   * @param closing how the relationship was closed, or empty while it is open
   */
  public record Standing(
      Mentorship.Status status,
      Optional<Stage> stage,
      int visit,
      boolean menteeAgreed,
      boolean mentorAgreed,
      Optional<Instant> acceptedAt,
      Optional<Instant> stageEnteredAt,
      Optional<Instant> plannedEnd,
      Optional<Mentorship.Pause> pause,
      Optional<Instant> resumedAt,
      Duration pausedInVisit,
      List<Duration> earlierVisits,
      Optional<Closing> closing) {
    public Standing {
      earlierVisits = List.copyOf(earlierVisits);
    }
  }

  /**
   * How a relationship was closed.
   *
   * @param outcome the outcome
   * @param by the part of the actor who closed it
   * @param at when it was closed
   * @param reason the reason, or empty if none was given
   * @param successor the id of the relationship that took its place, if any
   */
  public record Closing(
      Mentorship.Outcome outcome,
      Actor.Role by,
      Instant at,
      Optional<Reason> reason,
      Optional<String> successor) {}

  /**
   * The terms of working together.
   *
   * @param inForce the terms that both have said yes to last, if any
   * @param proposed the terms that one side has said yes to, if any
   * @param toBeRenewedSince when the pair went back to agree again, as long as it has not
   * @param extended whether the planned end was moved since both said yes
   */
  public record Terms(
      Optional<Agreement> inForce,
      Optional<Agreement.Proposal> proposed,
      Optional<Instant> toBeRenewedSince,
      boolean extended) {}

  /**
   * The counters of a relationship.
   *
   * @param sessionsHeld the sessions that were held
   * @param missedByMentee the sessions that the mentee did not come to
   * @param missedByMentor the sessions that the mentor did not come to
   * @param successes the successes that were recognised
   * @param lastSessionAt the start of the latest session that was held, if any
   * @param lastSettled the session that was recorded last as held or missed, if any
   * @param evaluatedByMentee the last evaluation by the mentee, if any
   * @param evaluatedByMentor the last evaluation by the mentor, if any
   * @param sessionsAtFeedback how many sessions had been held when the mentor last noted feedback, or empty if that has not happened here; what happened
   *     before a takeover is not known
   * @param mentorHelpedAt when the mentor last noted feedback, or an action of the mentor was done, or empty if neither has happened here; what happened
   *     before a takeover is not known
   * @param inStage the counters of the present visit
   */
  public record Counts(
      int sessionsHeld,
      int missedByMentee,
      int missedByMentor,
      int successes,
      Optional<Instant> lastSessionAt,
      Optional<Settled> lastSettled,
      Optional<Evaluated> evaluatedByMentee,
      Optional<Evaluated> evaluatedByMentor,
      Optional<Integer> sessionsAtFeedback,
      Optional<Instant> mentorHelpedAt,
      InStage inStage) {}

  /**
   * A session that is over.
   *
   * @param id its id, or empty if it is not known, as of one before a takeover
   * @param start when it started
   */
  public record Settled(Optional<String> id, Instant start) {}

  /**
   * An evaluation that was noted.
   *
   * @param at when it was noted
   * @param plannedEnd the planned end at that time, if any
   */
  public record Evaluated(Instant at, Optional<Instant> plannedEnd) {}

  /**
   * What was counted since the present stage was entered.
   *
   * @param sessionsHeld the sessions that were held
   * @param feedbackByMentee feedback by the mentee
   * @param feedbackByMentor feedback by the mentor
   * @param reflections reflections by either side
   * @param futurePlans plans for the time after, by either side
   * @param contactChoices choices on later contact, by either side
   * @param evaluationsByMentee evaluations by the mentee
   * @param evaluationsByMentor evaluations by the mentor
   * @param thanksByMentee thanks by the mentee
   * @param thanksByMentor thanks by the mentor
   */
  public record InStage(
      int sessionsHeld,
      int feedbackByMentee,
      int feedbackByMentor,
      int reflections,
      int futurePlans,
      int contactChoices,
      int evaluationsByMentee,
      int evaluationsByMentor,
      int thanksByMentee,
      int thanksByMentor) {}

  /**
   * A goal as it stands.
   *
   * @param goal the goal in its latest version
   * @param hasStep whether a step, or a reason why there is none, was ever logged
   * @param assessment the latest assessment, if any
   * @param assessedInStage whether that was given since the present stage was entered
   */
  public record Progress(
      Goal goal, boolean hasStep, Optional<Goal.Assessment> assessment, boolean assessedInStage) {}
}
