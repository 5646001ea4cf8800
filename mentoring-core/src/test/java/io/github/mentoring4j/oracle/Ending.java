package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the events came to their end, if they did. */
public record Ending(Facts facts) {

  public Optional<Mentorship.Outcome> outcome() {
    return switch (facts.last().type()) {
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
    Optional<Instant> end = facts.terms().plannedEnd();
    boolean isFarAway = end.isPresent()
        && Duration.between(facts.last().at(), end.get()).compareTo(Duration.ofDays(28)) > 0;
    return facts.openGoals().isEmpty() && oneIsMet && isFarAway
        ? Mentorship.Outcome.COMPLETED_EARLY
        : Mentorship.Outcome.COMPLETED;
  }

  private Mentorship.Outcome ended() {
    Optional<Instant> end = facts.terms().plannedEnd();
    boolean hasCome = end.isPresent() && !facts.last().at().isBefore(end.get());
    return hasCome ? Mentorship.Outcome.LAPSED : Mentorship.Outcome.ENDED_EARLY;
  }

  public Optional<String> reason() {
    if (facts.last() instanceof Declined declined) {
      return declined.reason();
    } else if (facts.last() instanceof Withdrawn withdrawn) {
      return withdrawn.reason();
    } else if (facts.last() instanceof Ended ended) {
      return ended.reason();
    }
    return Optional.empty();
  }

  public Optional<String> successor() {
    return facts.last() instanceof Superseded superseded
        ? superseded.successor()
        : Optional.empty();
  }
}
