package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event that was permitted, in an envelope that says what only the library knows. This is what you store; the list of them, in order, is
 * the history from which {@link Mentorship#replay} reads a relationship back.
 *
 * <p>It comes from {@link Decision.Permitted#recorded()}; the builder is for reading it from a store of your own. Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface RecordedEvent permits ImmutableRecordedEvent {

  /**
   * Says which relationship the event belongs to.
   *
   * @return the id of the relationship, 1 to 128 code points
   */
  @Value.Default
  default String mentorship() {
    return "";
  }

  /**
   * Numbers the event within its relationship.
   *
   * @return 1 for the proposal, then one more each
   */
  @Value.Default
  default long revision() {
    return 0;
  }

  /**
   * Says which policy has judged the event.
   *
   * @return the policy, or empty for an event that no criteria guard
   */
  Optional<LifecyclePolicy.Reference> policy();

  /**
   * Says why the event was recorded although criteria were unmet.
   *
   * @return the reason, or empty if nothing was overridden
   */
  Optional<String> override();

  /**
   * Gives what happened.
   *
   * @return the event
   */
  MentorshipEvent event();

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("RecordedEvent")
        .text("mentorship", mentorship(), Faults.ID)
        .that(revision() >= 1, "revision", revision(), "1 or more")
        .optionalText("override", override(), Faults.TEXT)
        .that(
            override().isEmpty() || policy().isPresent(),
            "override",
            override().orElse(""),
            "a policy that was overridden")
        .throwIfAny();
  }

  /**
   * Starts a recorded event. The relationship, the revision and the event are mandatory.
   *
   * @param event what happened
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  static Builder builder(MentorshipEvent event) {
    return new Builder().event(event);
  }

  /** Builds a {@link RecordedEvent}. Not thread-safe. */
  final class Builder extends ImmutableRecordedEvent.Builder {
    Builder() {}
  }
}
