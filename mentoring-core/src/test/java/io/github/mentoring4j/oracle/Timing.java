package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The answers that depend on the time, under the standard policy: how long, how late, how quiet. */
public record Timing(Facts facts) {

  /** The time between two events counts for a stage if the pair was active in it: neither paused nor closed. */
  public Duration timeIn(Stage stage, Instant now) {
    Duration sum = Duration.ZERO;
    for (int i = 0; i < facts.events().size(); i++) {
      Instant from = i == 0 ? began() : facts.timeOf(i);
      boolean isLast = i + 1 == facts.events().size();
      Instant until = isLast ? latest(facts.timeOf(i), now) : facts.timeOf(i + 1);
      Facts then = facts.first(i + 1);
      if (then.status() == Mentorship.Status.ACTIVE && then.stage().equals(Optional.of(stage))) {
        sum = sum.plus(Duration.between(from, until));
      }
    }
    return sum;
  }

  /** A pair that is taken over has been in its stage for a while. */
  private Instant began() {
    return facts.takeover().map(Takeover::since).orElse(facts.opening().at());
  }

  public boolean isOverdue(Instant now) {
    Optional<Instant> end = facts.terms().plannedEnd();
    return !facts.isClosed() && end.isPresent() && !now.isBefore(end.get());
  }

  public boolean isAnswerOverdue(Instant now) {
    return facts.status() == Mentorship.Status.PROPOSED
        && !now.isBefore(facts.opening().at().plus(Duration.ofDays(14)));
  }

  public boolean isStalled(Instant now) {
    return facts.status() == Mentorship.Status.ACTIVE && !now.isBefore(silentFrom());
  }

  /** Twice the agreed rhythm and a day, or four weeks where none was agreed. */
  private Duration silence() {
    Optional<Duration> rhythm = facts.terms().inForce().flatMap(Agreement::rhythm);
    return rhythm.isPresent()
        ? rhythm.get().plus(rhythm.get()).plus(Duration.ofDays(1))
        : Duration.ofDays(28);
  }

  /** When the two were last in touch for certain, or began. */
  Instant lastMet() {
    Instant sign = facts.acceptedAt().orElseThrow();
    sign = facts.takeover().isPresent() ? latest(sign, facts.opening().at()) : sign;
    sign = latest(sign, facts.sessions().lastHeldAt().orElse(sign));
    return latest(sign, facts.resumedAt().orElse(sign));
  }

  /** An open session that starts before the pair falls silent puts the silence off, one after another. */
  Instant silentFrom() {
    Instant sign = lastMet();
    List<Instant> starts = new ArrayList<>();
    facts.sessions().planned().values().forEach(session -> starts.add(session.start()));
    Collections.sort(starts);
    for (Instant start : starts) {
      if (!start.isAfter(sign.plus(silence()))) {
        sign = latest(sign, start);
      }
    }
    return sign.plus(silence());
  }

  /** The notice to give before a session: what the two have agreed on, or a day. */
  public Duration notice() {
    return facts
        .terms()
        .inForce()
        .flatMap(Agreement::cancellationNotice)
        .orElse(Duration.ofHours(24));
  }

  /** Whether a session that is planned now is cancelled or moved with less notice than that. */
  public boolean isLate(String session, Instant told) {
    Instant start = Optional.ofNullable(facts.sessions().planned().get(session))
        .orElseThrow()
        .start();
    return told.plus(notice()).isAfter(start);
  }

  public List<MentorshipEvent> shortNotice() {
    List<MentorshipEvent> late = new ArrayList<>();
    for (int i = 0; i < facts.events().size(); i++) {
      MentorshipEvent event = facts.events().get(i);
      boolean isLate = false;
      if (event instanceof SessionCancelled cancelled) {
        Instant told = cancelled.noticeAt().orElse(cancelled.at());
        isLate = new Timing(facts.first(i)).isLate(cancelled.session(), told);
      } else if (event instanceof SessionRescheduled moved) {
        Instant told = moved.noticeAt().orElse(moved.at());
        isLate = new Timing(facts.first(i)).isLate(moved.session(), told);
      }
      if (isLate) {
        late.add(event);
      }
    }
    return late;
  }

  /** Times at which an answer may change, each with the nanosecond before and after. */
  public List<Instant> edges() {
    List<Instant> at = new ArrayList<>();
    at.add(facts.lastAt());
    at.add(facts.opening().at().plus(Duration.ofDays(14)));
    facts.terms().plannedEnd().ifPresent(at::add);
    if (facts.acceptedAt().isPresent()) {
      at.add(silentFrom());
      for (Session session : facts.sessions().planned().values()) {
        at.add(session.start());
        at.add(session.start().plus(silence()));
      }
    }
    List<Instant> edges = new ArrayList<>();
    for (Instant one : at) {
      edges.add(one.minusNanos(1));
      edges.add(one);
      edges.add(one.plusNanos(1));
    }
    edges.add(facts.lastAt().minus(Duration.ofDays(9)));
    edges.add(facts.lastAt().plus(Duration.ofDays(2000)));
    return edges;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
