package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
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

  /** {@return whether the event may happen} */
  default boolean isPermitted() {
    return this instanceof Permitted;
  }

  /**
   * Returns the findings. A refusal lists all its reasons as errors, and as warnings recommended criteria that are unmet, and required ones that an
   * override waives. A permission lists both as well, and advice.
   *
   * @return the findings, never empty for a refusal
   */
  List<Finding> findings();

  /**
   * Returns the permission; throws if the event was refused.
   *
   * @return this decision, if it is a permission
   * @throws EventRefusedException if the event was refused; it carries the refusal
   */
  default Permitted orElseThrow() {
    if (this instanceof Refused refused) {
      throw new EventRefusedException(refused);
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
    public Permitted {
      Objects.requireNonNull(recorded, "recorded");
      Objects.requireNonNull(next, "next");
      findings = List.copyOf(findings);
    }
  }

  /**
   * The event may not happen. Nothing has changed.
   *
   * @param mentorship the id of the relationship
   * @param event the event that was refused
   * @param kind the kind of refusal; the kind of the first finding if there are several
   * @param findings all reasons of the refusal, and what is recommended or waived besides
   */
  record Refused(String mentorship, MentorshipEvent event, Kind kind, List<Finding> findings)
      implements Decision {
    /** @throws InvalidValueException if there is no finding, or if the id is blank or longer than 128 code points */
    public Refused {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(kind, "kind");
      findings = List.copyOf(findings);
      Faults.of("Refused")
          .id("mentorship", mentorship)
          .that(!findings.isEmpty(), "findings", findings, "1 or more findings")
          .throwIfAny();
    }

    /** The kinds of refusal, in the order in which they are looked for. */
    public enum Kind {
      /** The actor has no part in this relationship, or not the part that may do this. */
      WRONG_ACTOR("wrong-actor"),
      /** The relationship has changed since the revision that was expected. */
      STALE_REVISION("stale-revision"),
      /** The relationship is closed. */
      CLOSED("closed"),
      /** The event is earlier than the last one. */
      TIME_REVERSED("time-reversed"),
      /** The event is later than now, by more than clocks differ. */
      IN_THE_FUTURE("in-the-future"),
      /** The relationship is paused. */
      PAUSED("paused"),
      /** The event does not fit here: what it speaks of is not there, or not in a state for it. */
      NOT_APPLICABLE("not-applicable"),
      /** It has happened already. */
      DUPLICATE("duplicate"),
      /** No move leads from the present stage to that one. */
      NO_SUCH_MOVE("no-such-move"),
      /** Criteria of the move are unmet, or the reason that it needs is missing. */
      CRITERIA_UNMET("criteria-unmet"),
      /** A limit of the policy would be exceeded. */
      LIMIT_EXCEEDED("limit-exceeded"),
      /** Relationships that a limit needs were not handed in, so it cannot be judged. */
      NOT_SUPPLIED("not-supplied");

      private final String code;

      Kind(String code) {
        this.code = code;
      }

      /** {@return the name for programs and stored data, for example {@code wrong-actor}} */
      public String code() {
        return code;
      }

      /**
       * Returns the constant with a code.
       *
       * @param code the code, for example {@code wrong-actor}
       * @return the constant
       * @throws InvalidValueException if no constant has the code; the fault lists all codes
       */
      public static Kind of(String code) {
        return Codes.find(values(), Kind::code, code);
      }
    }
  }
}
