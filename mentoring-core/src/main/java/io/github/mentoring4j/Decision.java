package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Lifecycle#decide} has decided: permitted, with what to store and the relationship as it then is, or refused, with the complete
 * reason as data. There is no verdict without its reasons.
 *
 * <pre>{@code
 * if (decision instanceof Decision.Permitted permitted) {
 *   store(permitted.recorded());
 * } else {
 *   decision.findings().forEach(finding -> show(finding.message(locale), finding.advice(locale)));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Decision {

  /**
   * Says whether the event may happen.
   *
   * @return true for {@link Permitted}
   */
  default boolean isPermitted() {
    return this instanceof Permitted;
  }

  /**
   * Lists what was found: of a refusal everything that stands in the way; of a permission what is worth knowing all the same, criteria that
   * were overridden among it.
   *
   * @return the findings, never empty for a refusal
   */
  List<Finding> findings();

  /**
   * Takes the permission, or stops with the refusal.
   *
   * @return this, if it is permitted
   * @throws TransitionRefusedException if it is refused, carrying the refusal
   */
  default Permitted orElseThrow() {
    if (this instanceof Refused refused) {
      throw new TransitionRefusedException(refused);
    }
    return (Permitted) this;
  }

  /**
   * The event may happen.
   *
   * @param recorded what to store
   * @param next the relationship after the event; the one before is unchanged
   * @param findings what is worth knowing all the same; mostly empty
   */
  record Permitted(RecordedEvent recorded, Mentorship next, List<Finding> findings)
      implements Decision {
    /**
     * Makes a permission.
     *
     * @param recorded what to store
     * @param next the relationship after the event; the one before is unchanged
     * @param findings what is worth knowing all the same; mostly empty
     */
    public Permitted {
      Objects.requireNonNull(recorded, "recorded");
      Objects.requireNonNull(next, "next");
      findings = List.copyOf(findings);
    }
  }

  /**
   * The event may not happen. Nothing has changed.
   *
   * @param reason the kind of refusal; where several things stand in the way, the kind of the first
   * @param findings everything that stands in the way
   */
  record Refused(Reason reason, List<Finding> findings) implements Decision {
    /**
     * Makes a refusal.
     *
     * @param reason the kind of refusal; where several things stand in the way, the kind of the first
     * @param findings everything that stands in the way
     * @throws InvalidValueException if there is no finding
     */
    public Refused {
      Objects.requireNonNull(reason, "reason");
      findings = List.copyOf(findings);
      Faults.of("Refused")
          .that(!findings.isEmpty(), "findings", findings, "1 or more findings")
          .throwIfAny();
    }
  }

  /** The kinds of refusal, in the order in which they are looked for. */
  enum Reason {
    /** The actor has no part in this relationship, or not the part that may do this. */
    WRONG_ACTOR,
    /** The relationship has changed since the revision that was expected. */
    STALE_REVISION,
    /** The relationship is closed. */
    CLOSED,
    /** The event is earlier than the last one. */
    TIME_REVERSED,
    /** The event is later than now, by more than clocks differ. */
    IN_THE_FUTURE,
    /** The relationship is paused. */
    PAUSED,
    /** The event does not fit here: what it speaks of is not there, or not in a state for it. */
    NOT_APPLICABLE,
    /** It has happened already. */
    DUPLICATE,
    /** No move leads from the present stage to that one. */
    NO_SUCH_MOVE,
    /** Criteria of the move are unmet, or the reason that it needs is missing. */
    CRITERIA_UNMET,
    /** A limit of the policy would be exceeded. */
    LIMIT_EXCEEDED
  }
}
