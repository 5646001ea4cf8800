package io.github.mentoring4j;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  Optional<Mentorship.Pause> pause();

  Optional<Instant> resumedAt();

  /** How long the present visit was interrupted by pauses that are over. */
  Duration pausedInVisit();

  /** How long each stage was visited before the present visit, pauses left out: by its number, from 1; empty before the first move. */
  List<Duration> earlierVisits();

  /** How long a stage was visited up to a time that is not before the latest event, pauses left out. */
  default Duration timeIn(Stage stage, Instant until) {
    Duration earlier = earlier(stage);
    if (!stage().equals(Optional.of(stage))) {
      return earlier;
    }
    Instant end = closing()
        .map(Mentorship.Closing::at)
        .or(() -> pause().map(Mentorship.Pause::since))
        .orElse(until);
    return earlier
        .plus(Duration.between(stageEnteredAt().orElseThrow(), end))
        .minus(pausedInVisit());
  }

  default ImmutableMentorshipStanding entered(Stage stage, Instant at) {
    return ImmutableMentorshipStanding.of(
        status(),
        Optional.of(stage),
        visit() + 1,
        menteeAgreed(),
        mentorAgreed(),
        acceptedAt(),
        Optional.of(at),
        plannedEnd(),
        closing(),
        pause(),
        resumedAt(),
        Duration.ZERO,
        stage().isEmpty() ? List.of() : visitsUntil(at));
  }

  private List<Duration> visitsUntil(Instant at) {
    List<Duration> visits = new ArrayList<>();
    for (Stage any : Stage.values()) {
      visits.add(timeIn(any, at));
    }
    return visits;
  }

  private Duration earlier(Stage stage) {
    return earlierVisits().isEmpty() ? Duration.ZERO : earlierVisits().get(stage.number() - 1);
  }

  /** Begins a pause, or changes what is expected of the one that goes on. */
  default ImmutableMentorshipStanding paused(MentorshipEvent.Paused event) {
    return ImmutableMentorshipStanding.copyOf(this)
        .withStatus(Mentorship.Status.PAUSED)
        .withPause(new Mentorship.Pause(
            pause().map(Mentorship.Pause::since).orElse(event.at()),
            event.expectedResume(),
            event.reason().or(() -> pause().flatMap(Mentorship.Pause::reason))));
  }

  /** Goes on after the pause. */
  default MentorshipStanding resumed(Instant at) {
    return unpaused(at).withStatus(Mentorship.Status.ACTIVE).withResumedAt(at);
  }

  default MentorshipStanding closed(Mentorship.Closing closing) {
    return unpaused(closing.at()).withStatus(Mentorship.Status.CLOSED).withClosing(closing);
  }

  /** Ends the pause, if there is one. */
  private ImmutableMentorshipStanding unpaused(Instant at) {
    if (pause().isEmpty()) {
      return ImmutableMentorshipStanding.copyOf(this);
    }
    Duration paused = Duration.between(pause().get().since(), at);
    return ImmutableMentorshipStanding.copyOf(this)
        .withPause(Optional.empty())
        .withPausedInVisit(pausedInVisit().plus(paused));
  }
}
