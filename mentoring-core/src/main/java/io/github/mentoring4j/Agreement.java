package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the two have agreed on for working together. Every part is optional, for what matters is that both say yes to the same terms.
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
public sealed interface Agreement permits ImmutableAgreement {

  /**
   * Says how much time is to lie between two sessions.
   *
   * @return the rhythm, more than zero, or empty if none was agreed
   */
  Optional<Duration> rhythm();

  /**
   * Says how the two meet.
   *
   * @return for example {@code video call}, or empty if it was left open
   */
  Optional<String> channel();

  /**
   * Says who prepares the agenda.
   *
   * @return the role, or empty if it was left open
   */
  Optional<Actor.Role> agendaOwner();

  /**
   * Says how long before its start a session can be cancelled in time.
   *
   * @return the notice, not negative, or empty if none was agreed
   */
  Optional<Duration> cancellationNotice();

  /**
   * Says what stays between the two.
   *
   * @return the words of the two, or empty if nothing was agreed
   */
  Optional<String> confidentiality();

  /**
   * Says how the two want to end, also before time.
   *
   * @return the words of the two, or empty if nothing was agreed
   */
  Optional<String> ending();

  /**
   * Says when the relationship is planned to end.
   *
   * @return the end, or empty if it was left open
   */
  Optional<Instant> plannedEnd();

  /**
   * Lists what is not talked about. Mentoring replaces neither a line manager, training, therapy nor legal advice.
   *
   * @return the topics that stay out, at most 50; empty if there are none
   */
  List<String> excludedTopics();

  /** Judges the parts. */
  @Value.Check
  default void check() {
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
        .texts("excludedTopics", excludedTopics(), 50, Faults.NAME)
        .throwIfAny();
  }

  /**
   * Starts an agreement. No part is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agreement}. Not thread-safe. */
  final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
