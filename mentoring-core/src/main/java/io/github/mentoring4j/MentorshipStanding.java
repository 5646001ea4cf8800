package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Paused;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The status and the stage of a relationship, with the times that belong to them. */
@Value.Immutable
@MentorshipStyle
interface MentorshipStanding {
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

  /** The pause that goes on. */
  Optional<Paused> pause();

  Optional<Instant> resumedAt();

  /** How long the present visit was interrupted by pauses that are over. */
  Duration pausedInVisit();

  /** How long each stage was visited before the present visit, pauses left out. */
  Map<Stage, Duration> earlierVisits();

  /** How long a stage was visited up to a time that is not before the latest event, pauses left out. */
  default Duration timeIn(Stage stage, Instant until) {
    Duration earlier = earlierVisits().getOrDefault(stage, Duration.ZERO);
    if (!stage().equals(Optional.of(stage))) {
      return earlier;
    }
    Instant end =
        closing().map(Mentorship.Closing::at).or(() -> pause().map(Paused::at)).orElse(until);
    return earlier
        .plus(Duration.between(stageEnteredAt().orElseThrow(), end))
        .minus(pausedInVisit());
  }

  default ImmutableMentorshipStanding entered(Stage stage, Instant at) {
    Map<Stage, Duration> visits = new EnumMap<>(Stage.class);
    visits.putAll(earlierVisits());
    stage().ifPresent(left -> visits.put(left, timeIn(left, at)));
    return ImmutableMentorshipStanding.copyOf(this)
        .withStage(stage)
        .withVisit(visit() + 1)
        .withStageEnteredAt(at)
        .withPausedInVisit(Duration.ZERO)
        .withEarlierVisits(visits);
  }

  /** Ends the pause, if there is one. */
  default ImmutableMentorshipStanding unpaused(Instant at) {
    Duration paused = pause().map(pause -> Duration.between(pause.at(), at)).orElse(Duration.ZERO);
    return ImmutableMentorshipStanding.copyOf(this)
        .withPause(Optional.empty())
        .withPausedInVisit(pausedInVisit().plus(paused));
  }
}
