package io.github.mentoring4j;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a relationship stands on its axes of status and stage, and since when. */
@Value.Immutable
@StateStyle
interface Standing {
  Mentorship.Status status();

  Optional<Stage> stage();

  /** Visits to stages so far, the present one included: 0 before the acceptance. */
  int visit();

  boolean menteeAgreed();

  boolean mentorAgreed();

  Optional<Instant> acceptedAt();

  Optional<Instant> stageEnteredAt();

  Optional<Instant> plannedEnd();

  Optional<Mentorship.Closing> closing();
}
