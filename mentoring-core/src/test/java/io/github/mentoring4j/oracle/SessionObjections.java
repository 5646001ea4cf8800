package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.oracle.Oracle.Claim;
import io.github.mentoring4j.oracle.Oracle.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The objections to an event about a session, and the remarks on it. */
final class SessionObjections {
  private static final Duration LONGEST_TERM = Duration.ofDays(365 + 365 + 366);
  private static final Duration LONG = Duration.ofHours(8);

  private final Facts facts;
  private final SessionFacts sessions;
  private final MentorshipEvent event;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  SessionObjections(Facts facts, MentorshipEvent event) {
    this.facts = facts;
    this.sessions = facts.sessions();
    this.event = event;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  List<Claim> remarks() {
    return remarks;
  }

  void look() {
    if (event instanceof SessionPlanned plan) {
      planned(plan.session());
    } else if (event instanceof SessionHeld held) {
      over(held.session(), held.details());
    } else if (event instanceof SessionMissed missed) {
      over(missed.session(), missed.details());
    } else if (event instanceof SessionCancelled cancelled) {
      Instant told = cancelled.noticeAt().orElse(cancelled.at());
      notified(
          cancelled.session(), told, "session.cancelled-late", "session.cancelled-after-start");
    } else if (event instanceof SessionRescheduled moved) {
      moved(moved);
    }
  }

  private void planned(Session session) {
    notBeforeTheAcceptance("session.before-acceptance", session.start(), session.id());
    if (sessions.planned().containsKey(session.id())) {
      refused(Decision.Refused.Kind.DUPLICATE, Claim.of("session.repeated", session.id()));
    }
    isNew(session);
    length(session);
    when(session.id(), session.start());
  }

  /** The id or the start of an open session, or of the last one that was held or missed, says that it is there. */
  private void isNew(Session session) {
    boolean isLast =
        sessions.last().map(last -> last.session().id().equals(session.id())).orElse(false);
    if (isLast) {
      refused(Decision.Refused.Kind.DUPLICATE, Claim.of("session.settled", session.id()));
    }
    together(session.id(), session.start())
        .ifPresent(claim -> refused(Decision.Refused.Kind.DUPLICATE, claim));
  }

  /** The first of the other open sessions, or else the last one that was held or missed, begins at the same time. */
  private Optional<Claim> together(String id, Instant begins) {
    List<Session> others = new ArrayList<>(sessions.planned().values());
    sessions.last().ifPresent(last -> others.add(last.session()));
    for (Session other : others) {
      if (other.start().equals(begins) && !other.id().equals(id)) {
        Fact start = Fact.moment(begins);
        return Optional.of(Claim.of("session.same-start", start, start, other.id()));
      }
    }
    return sessions.lastBefore().equals(Optional.of(begins))
        ? Optional.of(Claim.of("session.taken-over", Fact.moment(begins), Fact.moment(begins)))
        : Optional.empty();
  }

  private void over(String id, Optional<Session> details) {
    details.ifPresent(this::length);
    Optional<Session> open = Optional.ofNullable(sessions.planned().get(id));
    boolean isLast = sessions.last().map(last -> last.session().id().equals(id)).orElse(false);
    if (open.isEmpty() && isLast) {
      details.ifPresentOrElse(
          this::isNew,
          () -> refused(Decision.Refused.Kind.DUPLICATE, Claim.of("session.settled", id)));
      return;
    }
    if (open.isEmpty() && details.isPresent()) {
      isNew(details.get());
    } else {
      details.flatMap(whole -> together(id, whole.start())).ifPresent(remarks::add);
    }
    Optional<Session> session = details.isPresent() ? details : open;
    if (session.isEmpty()) {
      unfit(Claim.of("session.unknown", id));
      return;
    }
    Instant start = session.get().start();
    if (facts.pause().isPresent() && !start.isBefore(facts.pause().get().since())) {
      refused(Decision.Refused.Kind.PAUSED, Claim.of("status.paused"));
    }
    if (facts.closedAt().isPresent() && start.isAfter(facts.closedAt().get())) {
      Fact closed = Fact.moment(facts.closedAt().get());
      unfit(Claim.of("session.after-closing", Fact.moment(start), closed, id));
    }
    notBeforeTheAcceptance("session.before-acceptance", start, id);
    if (event.at().isBefore(start)) {
      unfit(Claim.of("session.not-started", Fact.moment(event.at()), Fact.moment(start), id));
    }
  }

  private void moved(SessionRescheduled moved) {
    Instant told = moved.noticeAt().orElse(moved.at());
    Optional<Session> session =
        notified(moved.session(), told, "session.moved-late", "session.moved-after-start");
    notBeforeTheAcceptance("session.moved-before-acceptance", moved.start(), moved.session());
    if (session.isPresent() && session.get().start().equals(moved.start())) {
      Fact start = Fact.moment(moved.start());
      refused(
          Decision.Refused.Kind.DUPLICATE,
          Claim.of("session.unmoved", start, start, moved.session()));
    }
    when(moved.session(), moved.start());
    together(moved.session(), moved.start()).ifPresent(remarks::add);
  }

  private Optional<Session> notified(String id, Instant told, String late, String afterStart) {
    Optional<Session> session = Optional.ofNullable(sessions.planned().get(id));
    if (session.isEmpty()) {
      unfit(Claim.of("session.unknown", id));
    }
    notBeforeTheAcceptance("session.notice-before-acceptance", told, id);
    if (session.isPresent() && new Timing(facts).isLate(id, told)) {
      Instant start = session.get().start();
      remarks.add(
          told.isAfter(start)
              ? Claim.of(afterStart, Fact.moment(told), Fact.moment(start), id)
              : Claim.of(
                  late,
                  Fact.length(Duration.between(told, start)),
                  Fact.length(new Timing(facts).notice()),
                  id));
    }
    return session;
  }

  private void length(Session session) {
    if (session.length().compareTo(LONG) > 0) {
      remarks.add(
          Claim.of("session.long", Fact.length(session.length()), Fact.length(LONG), session.id()));
    }
  }

  private void when(String session, Instant start) {
    Optional<Instant> end = facts.terms().plannedEnd();
    if (end.isPresent() && start.isAfter(end.get())) {
      remarks.add(
          Claim.of("session.after-end", Fact.moment(start), Fact.moment(end.get()), session));
    }
    Instant latest = event.at().plus(LONGEST_TERM);
    if (start.isAfter(latest)) {
      remarks.add(Claim.of("session.far", Fact.moment(start), Fact.moment(latest), session));
    }
  }

  private void notBeforeTheAcceptance(String code, Instant time, String session) {
    Instant accepted = facts.acceptedAt().orElseThrow();
    if (time.isBefore(accepted)) {
      unfit(Claim.of(code, Fact.moment(time), Fact.moment(accepted), session));
    }
  }

  private void unfit(Claim claim) {
    refused(Decision.Refused.Kind.NOT_APPLICABLE, claim);
  }

  private void refused(Decision.Refused.Kind kind, Claim claim) {
    obstacles.add(new Obstacle(kind, claim));
  }
}
