package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the events came to their end, if they did. */
public record Ending(Facts facts) {

  public Optional<Mentorship.Outcome> outcome() {
    if (facts.closing().isEmpty()) {
      return Optional.empty();
    }
    return switch (facts.closing().get().type()) {
      case DECLINED -> Optional.of(Mentorship.Outcome.DECLINED);
      case WITHDRAWN -> Optional.of(Mentorship.Outcome.WITHDRAWN);
      case EXPIRED -> Optional.of(Mentorship.Outcome.EXPIRED);
      case SUPERSEDED -> Optional.of(Mentorship.Outcome.SUPERSEDED);
      case COMPLETED -> Optional.of(completed());
      case ENDED -> Optional.of(ended());
      default -> Optional.empty();
    };
  }

  private Mentorship.Outcome completed() {
    boolean oneIsMet = false;
    for (Goal goal : facts.goals()) {
      oneIsMet |= facts
          .assessment(goal.id(), facts.events())
          .map(Goal.Assessment::status)
          .equals(Optional.of(Goal.Assessment.Status.MET));
    }
    boolean isFarAway = isEarly();
    return facts.openGoals().isEmpty() && oneIsMet && isFarAway
        ? Mentorship.Outcome.COMPLETED_EARLY
        : Mentorship.Outcome.COMPLETED;
  }

  private Mentorship.Outcome ended() {
    if (facts.terms().plannedEnd().isEmpty()) {
      return Mentorship.Outcome.ENDED;
    }
    return isEarly() ? Mentorship.Outcome.ENDED_EARLY : Mentorship.Outcome.LAPSED;
  }

  /** More than four weeks before the planned end. */
  private boolean isEarly() {
    Optional<Instant> end = facts.terms().plannedEnd();
    Instant closed = facts.closedAt().orElseThrow();
    return end.isPresent()
        && Duration.between(closed, end.get()).compareTo(Duration.ofDays(28)) > 0;
  }

  public Optional<Reason> reason() {
    MentorshipEvent closing = facts.closing().orElseThrow();
    if (closing instanceof Declined declined) {
      return declined.reason();
    } else if (closing instanceof Withdrawn withdrawn) {
      return withdrawn.reason();
    } else if (closing instanceof Ended ended) {
      return ended.reason();
    }
    return Optional.empty();
  }

  public Optional<String> successor() {
    return facts.closing().orElseThrow() instanceof Superseded superseded
        ? superseded.successor()
        : Optional.empty();
  }
}
