package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One relationship of a mentee and a mentor, as it stands after its latest event.
 *
 * <p>It comes from {@link Decision.Permitted#next()} and from {@link History#mentorship()}; no builder makes one. It keeps what decisions
 * need and no more: texts, settled sessions and earlier visits are in the history, which stays with you. Each of its three lists has at most
 * 1,000 entries under every policy, so its size does not depend on how long the relationship lasts.
 *
 * <p>Two values are equal if everything that has happened counts the same. Immutable and thread-safe.
 */
@Value.Immutable
@MentorshipStyle
@SuppressWarnings("exports")
public abstract sealed class Mentorship permits ImmutableMentorship {
  Mentorship() {}

  abstract MentorshipOpening opening();

  abstract MentorshipStanding standing();

  abstract MentorshipTerms terms();

  abstract MentorshipCounts counts();

  /** {@return the id of the relationship, 1 to 128 code points} */
  public abstract String id();

  /** {@return the number of the latest event: 1 after the proposal or the takeover, then one more for each event} */
  public abstract long revision();

  /** {@return when the latest event was recorded, never before an earlier event; an ending that bears an earlier time counts at this one} */
  public abstract Instant lastEventAt();

  /** {@return the goals in the order in which they were set, met and dropped ones included} */
  public abstract List<Goal.Progress> goals();

  /**
   * Returns the sessions that are planned and not yet settled. Once the relationship is closed, those that were to start later are gone.
   *
   * @return the sessions in the order in which they were planned
   */
  public abstract List<Session> plannedSessions();

  /** {@return the actions that are neither done nor dropped nor handed over, in the order in which they were agreed; none once it is closed} */
  public abstract List<ActionItem> openActions();

  /** {@return the id of the person who learns} */
  public String mentee() {
    return opening().mentee();
  }

  /** {@return the id of the person who accompanies} */
  public String mentor() {
    return opening().mentor();
  }

  /** {@return the proposer: the mentee, the mentor or the programme; empty if the relationship was taken over} */
  public Optional<Actor> proposedBy() {
    return opening().isTakenOver() ? Optional.empty() : Optional.of(opening().by());
  }

  /** {@return when the relationship was proposed, or empty if it was taken over} */
  public Optional<Instant> proposedAt() {
    return opening().isTakenOver() ? Optional.empty() : Optional.of(opening().at());
  }

  /** {@return when the relationship was taken over, as a pair that already ran; empty if it was proposed} */
  public Optional<Instant> takenOverAt() {
    return opening().isTakenOver() ? Optional.of(opening().at()) : Optional.empty();
  }

  /** {@return the id of the earlier relationship that this one continues, or empty} */
  public Optional<String> predecessor() {
    return opening().predecessor();
  }

  /** {@return the status} */
  public Status status() {
    return standing().status();
  }

  /** {@return the stage, or the last one if the relationship is closed; empty before the acceptance} */
  public Optional<Stage> stage() {
    return standing().stage();
  }

  /** {@return when the present stage was entered, or empty before the acceptance} */
  public Optional<Instant> stageEnteredAt() {
    return standing().stageEnteredAt();
  }

  /** {@return when both had said yes, or empty before; for a relationship that was taken over, as its takeover tells} */
  public Optional<Instant> acceptedAt() {
    return standing().acceptedAt();
  }

  /**
   * Returns the terms of working together that are in force: those that both have said yes to last. They stay in force while other terms are
   * proposed, and while they are to be renewed.
   *
   * @return the terms, or empty if both have never said yes to the same
   */
  public Optional<Agreement> agreement() {
    return terms().inForce();
  }

  /** {@return the terms that one side has proposed and the other has not answered, or empty if there are none} */
  public Optional<Agreement.Proposal> proposedAgreement() {
    return terms().proposed();
  }

  /** {@return whether the terms in force are to be renewed, because the pair went back to stage 1 and has not said yes again} */
  public boolean isAgreementToBeRenewed() {
    return terms().isToBeRenewed();
  }

  /**
   * Returns the planned end of the relationship, by the latest terms that both have confirmed or by a later extension.
   *
   * @return the instant, or empty if none was agreed
   */
  public Optional<Instant> plannedEnd() {
    return standing().plannedEnd();
  }

  /**
   * Returns how many sessions were held.
   *
   * @return 0 or more, since the relationship began; for one that was taken over, what the takeover tells and those since
   */
  public int sessionsHeld() {
    return counts().sessionsHeld();
  }

  /** {@return the latest start of a session that was held, or empty if none was} */
  public Optional<Instant> lastSessionAt() {
    return counts().lastSessionAt();
  }

  /**
   * Returns how many sessions one side did not come to.
   *
   * @param side the mentee or the mentor
   * @return 0 or more, since the relationship began or was taken over; a session that both missed counts for each
   */
  public int sessionsMissed(Actor.Side side) {
    return switch (Objects.requireNonNull(side, "side")) {
      case MENTEE -> counts().missedByMentee();
      case MENTOR -> counts().missedByMentor();
    };
  }

  /** {@return the present pause, or empty unless the status is {@link Status#PAUSED}} */
  public Optional<Pause> pause() {
    return standing().pause();
  }

  /** {@return when the last pause ended, or empty if none has} */
  public Optional<Instant> lastResumedAt() {
    return standing().resumedAt();
  }

  /**
   * Returns the time for the next event. A clock that is slightly behind the one that recorded the last event would give an earlier one, which
   * is refused.
   *
   * <pre>{@code
   * lifecycle.decide(pair, new StageEntered(pair.timeFor(now), ada, stage), now);
   * }</pre>
   *
   * @param now the present time
   * @return the later of the present time and {@link #lastEventAt()}
   */
  public Instant timeFor(Instant now) {
    Objects.requireNonNull(now, "now");
    return now.isBefore(lastEventAt()) ? lastEventAt() : now;
  }

  /**
   * Returns how long a stage has lasted: the sum over all visits, pauses left out.
   *
   * @param stage the stage
   * @param now the present time; one before the latest event counts as the time of that event
   * @return zero for a stage that was never entered, or only before the relationship was taken over; once the relationship is closed, the time up to its closing
   */
  public Duration timeIn(Stage stage, Instant now) {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(now, "now");
    return standing().timeIn(stage, timeFor(now));
  }

  /**
   * Returns whether the planned end has come while the relationship is active or paused. Nothing happens by itself: extend it or close it.
   *
   * @param now the present time
   * @return true at the planned end and after it; false where none is set, and once the relationship is closed
   */
  public boolean isOverdue(Instant now) {
    Objects.requireNonNull(now, "now");
    return status() != Status.CLOSED
        && plannedEnd().filter(end -> !now.isBefore(end)).isPresent();
  }

  Optional<Goal.Progress> goal(String id) {
    for (Goal.Progress progress : goals()) {
      if (progress.goal().id().equals(id)) {
        return Optional.of(progress);
      }
    }
    return Optional.empty();
  }

  Optional<Session> plannedSession(String id) {
    List<Session> sessions = plannedSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).id().equals(id)) {
        return Optional.of(sessions.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a session is the one that was recorded last as held or missed. */
  boolean isSettledLast(String id) {
    return counts().lastSettled().filter(session -> id.equals(session.id())).isPresent();
  }

  /** {@return how the relationship was closed, or empty while it is open} */
  public Optional<Closing> closing() {
    return standing().closing();
  }

  /**
   * Returns the part of an actor in this relationship.
   *
   * @param actor the person or the programme
   * @return the role, or empty for a third person
   */
  public Optional<Actor.Role> role(Actor actor) {
    return Optional.ofNullable(part(Objects.requireNonNull(actor, "actor")));
  }

  Actor.@Nullable Role part(Actor actor) {
    if (!(actor instanceof Actor.Person person)) {
      return Actor.Role.PROGRAMME;
    } else if (person.id().equals(mentee())) {
      return Actor.Role.MENTEE;
    }
    return person.id().equals(mentor()) ? Actor.Role.MENTOR : null;
  }

  /** The side of an actor who is known to be one of the two. */
  Actor.Side side(Actor actor) {
    return role(actor).flatMap(Actor.Role::side).orElseThrow();
  }

  /**
   * Returns a source that answers for the evidence of this library. Other evidence is not supplied.
   *
   * @return a view of this value
   */
  public Evidence.Source evidence() {
    return evidence -> MentorshipEvidence.observe(this, evidence);
  }

  /** The status of a relationship. It is independent of the stage. */
  public enum Status {
    /** Waiting for the yes of one side or of both. */
    PROPOSED("proposed"),
    /** Going on. */
    ACTIVE("active"),
    /** Interrupted for a while. */
    PAUSED("paused"),
    /** Over, for good. */
    CLOSED("closed");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code proposed}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code proposed}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Status of(String code) {
      return Codes.find(values(), Status::code, code);
    }
  }

  /** How a relationship ended. It follows from the event that closed it. */
  public enum Outcome {
    /** Completed from the last stage. */
    COMPLETED("completed"),
    /** Completed more than 28 days before the planned end, with every goal met or dropped and at least one met: a success. */
    COMPLETED_EARLY("completed-early"),
    /** Ended without being completed, where no end was planned. */
    ENDED("ended"),
    /** Ended without being completed, more than 28 days before the planned end. */
    ENDED_EARLY("ended-early"),
    /** Ended without being completed, within the last 28 days or after the planned end, as pairs do that fade out. */
    LAPSED("lapsed"),
    /** Declined before both had said yes. */
    DECLINED("declined"),
    /** Taken back by the proposer, before both had said yes. */
    WITHDRAWN("withdrawn"),
    /** Given up by the programme because nobody had answered. */
    EXPIRED("expired"),
    /** Replaced by another relationship, before both had said yes. */
    SUPERSEDED("superseded");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code completed}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code completed}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Outcome of(String code) {
      return Codes.find(values(), Outcome::code, code);
    }
  }

  /**
   * The end of a relationship. Immutable and thread-safe.
   */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public abstract static sealed class Closing permits ImmutableClosing {
    Closing() {}

    /** {@return the outcome} */
    public abstract Outcome outcome();

    /** {@return the part of the actor who closed it} */
    public abstract Actor.Role by();

    /** {@return when it was closed, never before the event that came before} */
    public abstract Instant at();

    /** {@return the reason, or empty if none was given} */
    public abstract Optional<Reason> reason();

    /** {@return the id of the relationship that took its place, or empty unless it was superseded and the other one was named} */
    public abstract Optional<String> successor();
  }

  /**
   * An interruption that goes on. Immutable and thread-safe.
   *
   * @param since when it began
   * @param expectedResume when the two mean to go on, by what they said last; empty if they do not know
   * @param reason why, by the last event of the pause that gave a reason; empty if none did
   */
  public record Pause(Instant since, Optional<Instant> expectedResume, Optional<Reason> reason) {
    public Pause {
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(expectedResume, "expectedResume");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
