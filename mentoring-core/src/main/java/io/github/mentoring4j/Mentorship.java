package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One relationship of a mentee and a mentor, as it stands after its latest event.
 *
 * <p>It comes from {@link Lifecycle#begin}, from {@link Decision.Permitted#next()}, and from {@link #replay}; there is no other way to make
 * one. It keeps what decisions need and no more: texts, settled sessions and earlier visits are in the history, which stays with you. Its
 * three lists are capped by the policy, so its size does not depend on how long the relationship lasts.
 *
 * <p>Two values are equal if everything that has happened counts the same. Immutable and thread-safe.
 */
@Value.Immutable
@StateStyle
@SuppressWarnings("exports")
public abstract sealed class Mentorship permits ImmutableMentorship {
  Mentorship() {}

  abstract MentorshipEvent.Proposed proposal();

  abstract Standing standing();

  abstract Terms terms();

  abstract Tally tally();

  /**
   * Identifies the relationship.
   *
   * @return the id, 1 to 128 code points
   */
  public abstract String id();

  /**
   * Numbers the latest event.
   *
   * @return 1 after the proposal, then one more for each event
   */
  public abstract long revision();

  /**
   * Says when the latest event was recorded.
   *
   * @return the instant
   */
  public abstract Instant lastEventAt();

  /**
   * Lists the goals that were set, met and dropped ones included.
   *
   * @return the goals in the order in which they were set
   */
  public abstract List<Goal.Progress> goals();

  /**
   * Lists the sessions that are planned and not yet settled.
   *
   * @return the sessions in the order in which they were planned
   */
  public abstract List<Session> plannedSessions();

  /**
   * Lists the actions that are neither done nor dropped nor handed over.
   *
   * @return the actions in the order in which they were agreed
   */
  public abstract List<ActionItem> openActions();

  /**
   * Says who learns.
   *
   * @return the person's id
   */
  public String mentee() {
    return proposal().mentee();
  }

  /**
   * Says who accompanies.
   *
   * @return the person's id
   */
  public String mentor() {
    return proposal().mentor();
  }

  /**
   * Says who proposed the relationship.
   *
   * @return the mentee, the mentor or the programme
   */
  public Actor proposedBy() {
    return proposal().by();
  }

  /**
   * Says when the relationship was proposed.
   *
   * @return the instant
   */
  public Instant proposedAt() {
    return proposal().at();
  }

  /**
   * Names the earlier relationship that this one takes up again.
   *
   * @return its id, or empty
   */
  public Optional<String> predecessor() {
    return proposal().predecessor();
  }

  /**
   * Says whether the relationship is proposed, active, paused or closed.
   *
   * @return the status
   */
  public Status status() {
    return standing().status();
  }

  /**
   * Says in which stage the relationship is, or was when it was closed.
   *
   * @return the stage, or empty before the acceptance
   */
  public Optional<Stage> stage() {
    return standing().stage();
  }

  /**
   * Says since when the relationship is in its stage.
   *
   * @return when the present visit began, or empty before the acceptance
   */
  public Optional<Instant> stageEnteredAt() {
    return standing().stageEnteredAt();
  }

  /**
   * Says when both had said yes to the relationship.
   *
   * @return the instant, or empty before
   */
  public Optional<Instant> acceptedAt() {
    return standing().acceptedAt();
  }

  /**
   * Gives the present terms of working together, confirmed by both or not.
   *
   * @return the latest terms, or empty if none were given
   */
  public Optional<Agreement> agreement() {
    return terms().agreement();
  }

  /**
   * Says who has said yes to the present terms. After a step back to stage 1 nobody has: the agreement is to be renewed.
   *
   * @return the mentee, the mentor, both or none
   */
  public Set<Actor.Role> agreementConfirmedBy() {
    EnumSet<Actor.Role> sides = EnumSet.noneOf(Actor.Role.class);
    for (Actor.Role side : List.of(Actor.Role.MENTEE, Actor.Role.MENTOR)) {
      if (terms().isConfirmedBy(side)) {
        sides.add(side);
      }
    }
    return Set.copyOf(sides);
  }

  /**
   * Says when the relationship is planned to end, by the latest terms that both have confirmed or by a later extension.
   *
   * @return the instant, or empty if none was agreed
   */
  public Optional<Instant> plannedEnd() {
    return standing().plannedEnd();
  }

  /**
   * Counts the sessions that were held.
   *
   * @return 0 or more, since the relationship began
   */
  public int sessionsHeld() {
    return tally().sessionsHeld();
  }

  /**
   * Says when the last session took place.
   *
   * @return the latest start of a session that was held, or empty if none was
   */
  public Optional<Instant> lastSessionAt() {
    return tally().lastSessionAt();
  }

  /**
   * Counts the sessions that one side did not come to.
   *
   * @param side the mentee or the mentor
   * @return 0 or more, since the relationship began; a session that both missed counts for each; always 0 for the programme
   */
  public int sessionsMissed(Actor.Role side) {
    Objects.requireNonNull(side, "side");
    return switch (side) {
      case MENTEE -> tally().missedByMentee();
      case MENTOR -> tally().missedByMentor();
      case PROGRAMME -> 0;
    };
  }

  /**
   * Gives the pause that goes on: since when, why, and until when it is expected to last.
   *
   * @return the event that began it, or empty unless the status is {@link Status#PAUSED}
   */
  public Optional<Paused> pause() {
    return standing().pause();
  }

  /**
   * Says how long a stage has lasted: the sum over all visits, pauses left out.
   *
   * @param stage the stage
   * @param now the present time; one before the latest event counts as the time of that event
   * @return zero for a stage that was never entered; once the relationship is closed, the time up to its closing
   */
  public Duration timeIn(Stage stage, Instant now) {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(now, "now");
    return standing().timeIn(stage, now.isBefore(lastEventAt()) ? lastEventAt() : now);
  }

  /**
   * Says whether the planned end has come while the relationship goes on or is paused. Nothing happens by itself: extend it or close it.
   *
   * @param now the present time
   * @return true at the planned end and after it; false where none is set, and once the relationship is closed
   */
  public boolean isOverdue(Instant now) {
    Objects.requireNonNull(now, "now");
    return status() != Status.CLOSED
        && plannedEnd().filter(end -> !now.isBefore(end)).isPresent();
  }

  Optional<Session> plannedSession(String id) {
    return plannedSessions().stream().filter(session -> session.id().equals(id)).findFirst();
  }

  /**
   * Says how the relationship was closed.
   *
   * @return the closing, or empty while it is open
   */
  public Optional<Closing> closing() {
    return standing().closing();
  }

  /**
   * Says which part somebody has in this relationship.
   *
   * @param actor the person or the programme
   * @return the role, or empty for a third person
   */
  public Optional<Actor.Role> role(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    if (!(actor instanceof Actor.Person person)) {
      return Optional.of(Actor.Role.PROGRAMME);
    } else if (person.id().equals(mentee())) {
      return Optional.of(Actor.Role.MENTEE);
    }
    return person.id().equals(mentor()) ? Optional.of(Actor.Role.MENTOR) : Optional.empty();
  }

  /**
   * Gives what this relationship knows of the evidence of this library; of other evidence it knows nothing.
   *
   * @return a view of this value
   */
  public EvidenceSource evidence() {
    return evidence -> MentorshipEvidence.observe(this, evidence);
  }

  /**
   * Applies an event that was decided earlier, here or on another machine. No policy is consulted.
   *
   * @param recorded the next event of this relationship
   * @return the relationship after it
   * @throws CorruptHistoryException if the event cannot be the next one; its position is the revision of this value
   */
  public Mentorship apply(RecordedEvent recorded) {
    Objects.requireNonNull(recorded, "recorded");
    return Replay.apply(this, recorded, Math.toIntExact(revision()));
  }

  /**
   * Reads a relationship back from its history. The effort grows with the number of events alone, and no policy is consulted, so it does not
   * matter whether the policy has changed since.
   *
   * @param history every recorded event, in order, from the proposal on
   * @return the relationship after the last of them
   * @throws CorruptHistoryException if the list is empty, does not begin with the proposal, lacks or repeats a revision, mixes relationships,
   *     runs back in time, goes on after the end, or holds an event that cannot have happened; it names the place and the last good state
   */
  public static Mentorship replay(List<RecordedEvent> history) {
    return Replay.replay(Objects.requireNonNull(history, "history"));
  }

  /** Whether a relationship is going on. Its stage is another matter. */
  public enum Status {
    /** Waiting for the yes of one side or of both. */
    PROPOSED,
    /** Going on. */
    ACTIVE,
    /** Interrupted for a while. */
    PAUSED,
    /** Over, for good. */
    CLOSED
  }

  /** How a relationship came to its end. It follows from the event that closed it; nobody chooses it. */
  public enum Outcome {
    /** Completed from the last stage. */
    COMPLETED,
    /** Completed more than 28 days before the planned end, with every goal met or dropped and at least one met: a success. */
    COMPLETED_EARLY,
    /** Ended before the planned end, or where none was set. */
    ENDED_EARLY,
    /** Ended at or after the planned end without being completed, as pairs do that fade out. */
    LAPSED,
    /** Declined before both had said yes. */
    DECLINED,
    /** Taken back by whoever proposed, before both had said yes. */
    WITHDRAWN,
    /** Given up by the programme, since nobody had answered. */
    EXPIRED,
    /** Replaced by another relationship, before both had said yes. */
    SUPERSEDED
  }

  /**
   * The end of a relationship. Immutable and thread-safe.
   */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public sealed interface Closing permits ImmutableClosing {

    /**
     * Says how it came to its end.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Says who closed it.
     *
     * @return the mentee, the mentor or the programme
     */
    Actor.Role by();

    /**
     * Says when.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Says why.
     *
     * @return the reason, or empty if none was given
     */
    Optional<String> reason();

    /**
     * Names the relationship that took the place of this one.
     *
     * @return its id, or empty unless the outcome is superseded and it was named
     */
    Optional<String> successor();
  }
}
