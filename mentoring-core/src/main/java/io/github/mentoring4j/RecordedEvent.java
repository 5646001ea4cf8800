package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event that was permitted, in an envelope that says what only the library knows. This is what you store; the list of them, in order, is
 * the history from which {@link History#of} reads a relationship back.
 *
 * <p>It comes from {@link Decision.Permitted#recorded()}; the builder is for reading it from a store of your own. Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class RecordedEvent permits ImmutableRecordedEvent {
  RecordedEvent() {}

  /** {@return the id of the relationship, 1 to 128 code points} */
  @Value.Parameter
  public abstract String mentorship();

  /** {@return the number of the event within its relationship: 1 for the event that opens the history, then one more each} */
  @Value.Parameter
  public abstract long revision();

  /** {@return the policy that has judged the event, or empty for an event that no criteria can guard} */
  @Value.Parameter
  public abstract Optional<LifecyclePolicy.Reference> policy();

  /** {@return why the event was recorded although criteria were unmet, or empty if nothing was overridden} */
  @Value.Parameter
  public abstract Optional<Reason> override();

  /** {@return the event} */
  @Value.Parameter
  public abstract MentorshipEvent event();

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults.of("RecordedEvent")
        .id("mentorship", mentorship())
        .that(revision() >= 1, "revision", revision(), "1 or more")
        .that(
            override().isEmpty() || policy().isPresent(),
            "override",
            override().flatMap(reason -> reason.text().or(reason::code)).orElse(""),
            "a policy that was overridden")
        .throwIfAny();
  }

  /**
   * Creates a builder. The relationship, the revision and the event are mandatory.
   *
   * @param event what happened
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  public static Builder builder(MentorshipEvent event) {
    return new Builder().event(event);
  }

  /** {@return a builder that holds the parts of this recorded event} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link RecordedEvent}. Not thread-safe. */
  public static final class Builder extends ImmutableRecordedEvent.Builder {
    Builder() {
      mentorship("");
      revision(0);
    }
  }
}
