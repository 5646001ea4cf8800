package io.github.mentoring4j;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a decision takes into account beside the relationship and the event: the present time, evidence of your own, the revision that you
 * expect, and a reason to continue although criteria are unmet.
 *
 * <pre>{@code
 * DecisionContext.at(now).with(badges).expecting(7)
 * DecisionContext.at(now).overriding("The mentor retires on Friday; both want to close now")
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as the source is.
 */
public final class DecisionContext {
  private final Instant now;
  private final Evidence.Source source;
  private final OptionalLong revision;
  private final @Nullable Reason override;

  private DecisionContext(
      Instant now, Evidence.Source source, OptionalLong revision, @Nullable Reason override) {
    this.now = Objects.requireNonNull(now, "now");
    this.source = Objects.requireNonNull(source, "source");
    this.revision = revision;
    this.override = override;
  }

  /**
   * Creates a context with the present time alone.
   *
   * @param now the present time
   * @return a context without evidence of your own, expected revision or override
   */
  public static DecisionContext at(Instant now) {
    return new DecisionContext(
        now, evidence -> Observation.notSupplied(), OptionalLong.empty(), null);
  }

  /**
   * Adds evidence that the relationship does not know.
   *
   * @param source asked for what the relationship cannot answer; it takes the place of an earlier one
   * @return a new context
   */
  public DecisionContext with(Evidence.Source source) {
    return new DecisionContext(now, source, revision, override);
  }

  /**
   * Sets the revision that the decision is based on, so that a change made in the meantime is noticed.
   *
   * @param revision the {@link Mentorship#revision()} that you have seen
   * @return a new context
   * @throws InvalidValueException if the revision is less than 1
   */
  public DecisionContext expecting(long revision) {
    Faults.of("DecisionContext")
        .that(revision >= 1, "revision", revision, "1 or more")
        .throwIfAny();
    return new DecisionContext(now, source, OptionalLong.of(revision), override);
  }

  /** The same context without an expected revision. */
  DecisionContext expectingAny() {
    return new DecisionContext(now, source, OptionalLong.empty(), override);
  }

  /**
   * Permits a guarded move although required criteria are unmet. The reason is recorded in the history, and the decision still lists what was
   * unmet. Where nothing is in the way, nothing is overridden and nothing recorded; the decision says so.
   *
   * @param reason why it is right to go on
   * @return a new context
   * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
   */
  public DecisionContext overriding(String reason) {
    Faults.of("DecisionContext").text("override", reason, Faults.TEXT).throwIfAny();
    return overriding(Reason.of(reason));
  }

  /**
   * Permits a guarded move although criteria are unmet, with a reason that may have a code.
   *
   * @param reason why it is right to go on
   * @return a new context
   */
  public DecisionContext overriding(Reason reason) {
    return new DecisionContext(now, source, revision, Objects.requireNonNull(reason, "reason"));
  }

  /** {@return the present time} */
  public Instant now() {
    return now;
  }

  /** {@return the source of your own evidence; it answers <em>not supplied</em> if none was given} */
  public Evidence.Source source() {
    return source;
  }

  /** {@return the expected revision, or empty if every revision is accepted} */
  public OptionalLong revision() {
    return revision;
  }

  /** {@return the reason to continue although criteria are unmet, or empty if criteria must be met} */
  public Optional<Reason> override() {
    return Optional.ofNullable(override);
  }
}
