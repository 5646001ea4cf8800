package io.github.mentoring4j;

import io.github.mentoring4j.EvidenceSource.Observation;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a decision takes into account beside the relationship and the event: the present time, evidence of your own, the revision you expect,
 * and a reason to go on although criteria are unmet.
 *
 * <pre>{@code
 * Circumstances.at(now).with(badges).expecting(7)
 * Circumstances.at(now).overriding("The mentor retires on Friday; both want to close now")
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as the source is.
 */
public final class Circumstances {
  private final Instant now;
  private final EvidenceSource source;
  private final OptionalLong revision;
  private final @Nullable String override;

  private Circumstances(
      Instant now, EvidenceSource source, OptionalLong revision, @Nullable String override) {
    this.now = Objects.requireNonNull(now, "now");
    this.source = Objects.requireNonNull(source, "source");
    this.revision = revision;
    this.override = override;
  }

  /**
   * Starts with the present time alone.
   *
   * @param now the present time
   * @return circumstances without evidence of your own, expected revision or override
   */
  public static Circumstances at(Instant now) {
    return new Circumstances(
        now, evidence -> Observation.notSupplied(), OptionalLong.empty(), null);
  }

  /**
   * Adds evidence that the relationship does not know.
   *
   * @param source asked for what the relationship cannot answer; it takes the place of an earlier one
   * @return new circumstances
   */
  public Circumstances with(EvidenceSource source) {
    return new Circumstances(now, source, revision, override);
  }

  /**
   * Says which revision the decision is based on, so that a change made in the meantime is noticed.
   *
   * @param revision the {@link Mentorship#revision()} that you have seen
   * @return new circumstances
   * @throws InvalidValueException if the revision is less than 1
   */
  public Circumstances expecting(long revision) {
    Faults.of("Circumstances")
        .that(revision >= 1, "revision", revision, "1 or more")
        .throwIfAny();
    return new Circumstances(now, source, OptionalLong.of(revision), override);
  }

  /**
   * Permits a guarded move although criteria are unmet. The reason is recorded in the history, and the decision still lists what was unmet.
   * Where everything is met, nothing is overridden and nothing recorded.
   *
   * @param reason why it is right to go on
   * @return new circumstances
   * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
   */
  public Circumstances overriding(String reason) {
    Faults.of("Circumstances").text("override", reason, Faults.TEXT).throwIfAny();
    return new Circumstances(now, source, revision, reason);
  }

  /**
   * Gives the present time.
   *
   * @return the instant
   */
  public Instant now() {
    return now;
  }

  /**
   * Gives the evidence of your own.
   *
   * @return the source; one that knows nothing if none was given
   */
  public EvidenceSource source() {
    return source;
  }

  /**
   * Gives the revision that is expected.
   *
   * @return the revision, or empty if any will do
   */
  public OptionalLong revision() {
    return revision;
  }

  /**
   * Gives the reason to go on although criteria are unmet.
   *
   * @return the reason, or empty if criteria must be met
   */
  public Optional<String> override() {
    return Optional.ofNullable(override);
  }
}
