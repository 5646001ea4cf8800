package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that depend on the time, under the standard policy: how long, how late, how quiet. */
public record Timing(Facts facts) {

  /** The time between two events counts for a stage if the pair was active in it: neither paused nor closed. */
  public Duration timeIn(Stage stage, Instant now) {
    Duration sum = Duration.ZERO;
    for (int i = 0; i < facts.events().size(); i++) {
      Instant from = facts.events().get(i).at();
      boolean isLast = i + 1 == facts.events().size();
      Instant until = isLast ? latest(from, now) : facts.events().get(i + 1).at();
      Facts then = facts.first(i + 1);
      if (then.status() == Mentorship.Status.ACTIVE && then.stage().equals(Optional.of(stage))) {
        sum = sum.plus(Duration.between(from, until));
      }
    }
    return sum;
  }

  public boolean isOverdue(Instant now) {
    Optional<Instant> end = facts.terms().plannedEnd();
    return !facts.isClosed() && end.isPresent() && !now.isBefore(end.get());
  }

  public boolean isAnswerOverdue(Instant now) {
    return facts.status() == Mentorship.Status.PROPOSED
        && !now.isBefore(facts.proposal().at().plus(Duration.ofDays(14)));
  }

  public boolean isStalled(Instant now) {
    if (facts.status() != Mentorship.Status.ACTIVE || now.isBefore(quietSince().plus(silence()))) {
      return false;
    }
    for (Session session : facts.planned().values()) {
      boolean isPast = session.start().isBefore(now);
      boolean isFarOff = session.start().isAfter(now.plus(silence()));
      if (!isPast && !isFarOff) {
        return false;
      }
    }
    return true;
  }

  /** Twice the agreed rhythm, or four weeks where none was agreed. */
  private Duration silence() {
    Optional<Duration> rhythm = facts.terms().inForce().flatMap(Agreement::rhythm);
    return rhythm.isPresent() ? rhythm.get().plus(rhythm.get()) : Duration.ofDays(28);
  }

  private Instant quietSince() {
    Instant since = facts.acceptedAt().orElseThrow();
    since = latest(since, facts.lastSessionAt().orElse(since));
    for (MentorshipEvent event : facts.events()) {
      if (event instanceof Resumed) {
        since = latest(since, event.at());
      }
    }
    return since;
  }

  /** The notice to give before a session: what the two have agreed on, or a day. */
  public Duration notice() {
    return facts
        .terms()
        .inForce()
        .flatMap(Agreement::cancellationNotice)
        .orElse(Duration.ofHours(24));
  }

  /** Whether a cancellation of a session that is planned now would give less notice than that. */
  public boolean isLate(SessionCancelled cancelled) {
    Instant start = Optional.ofNullable(facts.planned().get(cancelled.session()))
        .orElseThrow()
        .start();
    return cancelled.noticeAt().orElse(cancelled.at()).plus(notice()).isAfter(start);
  }

  public List<MentorshipEvent> shortNotice() {
    List<MentorshipEvent> late = new ArrayList<>();
    for (int i = 0; i < facts.events().size(); i++) {
      if (facts.events().get(i) instanceof SessionCancelled cancelled
          && new Timing(facts.first(i)).isLate(cancelled)) {
        late.add(cancelled);
      }
    }
    return late;
  }

  /** Times at which an answer may change, each with the nanosecond before and after. */
  public List<Instant> edges() {
    List<Instant> at = new ArrayList<>();
    at.add(facts.last().at());
    at.add(facts.proposal().at().plus(Duration.ofDays(14)));
    facts.terms().plannedEnd().ifPresent(at::add);
    if (facts.acceptedAt().isPresent()) {
      at.add(quietSince().plus(silence()));
      for (Session session : facts.planned().values()) {
        at.add(session.start());
        at.add(session.start().minus(silence()));
      }
    }
    List<Instant> edges = new ArrayList<>();
    for (Instant one : at) {
      edges.add(one.minusNanos(1));
      edges.add(one);
      edges.add(one.plusNanos(1));
    }
    edges.add(facts.last().at().minus(Duration.ofDays(9)));
    edges.add(facts.last().at().plus(Duration.ofDays(2000)));
    return edges;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
