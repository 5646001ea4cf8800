package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that differs between two policies, as {@link LifecyclePolicy#changesFrom} finds it.
 *
 * <pre>{@code
 * for (PolicyChange change : next.changesFrom(present)) {
 *   System.out.println(change.effect().code() + ": " + change.part());      // stricter: completionCriteria
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PolicyChange {
  /** {@return whether the policy got stricter or laxer by it, or just different} */
  Effect effect();

  /** {@return the part of the policy by its name, for example {@code completionCriteria} or {@code longestTerm}} */
  String part();

  /**
   * A criterion that came, went or asks for another number.
   *
   * @param effect stricter or laxer
   * @param part the list of criteria by its name
   * @param before what was asked before, or empty if nothing was
   * @param after what is asked now, or empty if nothing is
   */
  record OfCriterion(
      Effect effect, String part, Optional<Criterion> before, Optional<Criterion> after)
      implements PolicyChange {
    public OfCriterion {
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A limit that was moved.
   *
   * @param effect stricter or laxer; different for a limit that permits more of one thing and less of another
   * @param part the limit by its name
   * @param before the limit before
   * @param after the limit now
   */
  record OfLimit(Effect effect, String part, Finding.Fact before, Finding.Fact after)
      implements PolicyChange {
    public OfLimit {
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A checkpoint that came, went or was changed.
   *
   * @param effect stricter if it came, laxer if it went, different if it was changed
   * @param part {@code checkpoints}
   * @param before the checkpoint before, or empty if there was none with its code
   * @param after the checkpoint now, or empty if there is none with its code
   */
  record OfCheckpoint(
      Effect effect, String part, Optional<Checkpoint> before, Optional<Checkpoint> after)
      implements PolicyChange {
    public OfCheckpoint {
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /** What a change means for pairs. */
  enum Effect {
    /** It asks for more, or permits less. A pair may be refused, or be advised, what it was not before. */
    STRICTER("stricter"),
    /** It asks for less, or permits more. */
    LAXER("laxer"),
    /** It asks for something else, as another choice of criteria does. */
    DIFFERENT("different");

    private final String code;

    Effect(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code stricter}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code stricter}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Effect of(String code) {
      return Codes.find(values(), Effect::code, code);
    }
  }
}
