package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the two have agreed on for working together. Every part is optional. Both say yes to the same terms.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.builder()
 *     .rhythm(Duration.ofDays(14))
 *     .channel("video call")
 *     .plannedEnd(Instant.parse("2026-12-01T00:00:00Z"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class Agreement permits ImmutableAgreement {
  Agreement() {}

  /** {@return the time between two sessions, more than zero, or empty if none was agreed} */
  public abstract Optional<Duration> rhythm();

  /** {@return how the two meet, for example {@code video call}, or empty if it was left open} */
  public abstract Optional<String> channel();

  /** {@return the side that prepares the agenda, or empty if it was left open} */
  public abstract Optional<Actor.Side> agendaOwner();

  /** {@return how long before its start a session can be cancelled in time, not negative, or empty if none was agreed} */
  public abstract Optional<Duration> cancellationNotice();

  /** {@return what stays between the two, or empty if nothing was agreed} */
  public abstract Optional<String> confidentiality();

  /** {@return how the two want to end, also before time, or empty if nothing was agreed} */
  public abstract Optional<String> ending();

  /** {@return the planned end of the relationship, or empty if it was left open} */
  public abstract Optional<Instant> plannedEnd();

  /**
   * Returns the topics that stay out. Mentoring replaces neither a line manager, training, therapy nor legal advice.
   *
   * @return the topics that stay out, at most 50; empty if there are none. Their order says nothing
   */
  public abstract Set<String> excludedTopics();

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults faults = Faults.of("Agreement");
    rhythm()
        .ifPresent(rhythm -> faults.that(
            !rhythm.isZero() && !rhythm.isNegative(), "rhythm", rhythm, "more than zero"));
    faults.optionalText("channel", channel(), Faults.NAME);
    cancellationNotice()
        .ifPresent(notice ->
            faults.that(!notice.isNegative(), "cancellationNotice", notice, "zero or more"));
    plannedEnd().ifPresent(end -> faults.instant("plannedEnd", end));
    faults
        .optionalText("confidentiality", confidentiality(), Faults.TEXT)
        .optionalText("ending", ending(), Faults.TEXT)
        .texts("excludedTopics", List.copyOf(excludedTopics()), 50, Faults.NAME)
        .throwIfAny();
  }

  /**
   * Compares two versions of the terms.
   *
   * @param other the other version
   * @return the names of the parts that differ, such as {@code plannedEnd}, in the order of this type; empty if the two are equal
   */
  public List<String> differencesFrom(Agreement other) {
    Objects.requireNonNull(other, "other");
    return AgreementParts.ALL.entrySet().stream()
        .filter(part -> !part.getValue().apply(this).equals(part.getValue().apply(other)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Creates a builder. No part is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this agreement} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Agreement}. Not thread-safe. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }

  /**
   * Terms that one side has said yes to, and the other not yet. Immutable and thread-safe.
   *
   * @param terms the terms
   * @param by the side that has said yes
   * @param at when it did
   */
  public record Proposal(Agreement terms, Actor.Side by, Instant at) {
    public Proposal {
      Objects.requireNonNull(terms, "terms");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
    }
  }
}
