package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.oracle.Oracle.Claim;
import io.github.mentoring4j.oracle.Oracle.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objections to an event and the remarks on it that concern the goals, sessions, actions and terms it speaks of, and the limits of the
 * standard policy.
 */
final class Objections {
  private final Facts facts;
  private final MentorshipEvent event;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  Objections(Facts facts, MentorshipEvent event) {
    this.facts = facts;
    this.event = event;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  List<Claim> remarks() {
    return remarks;
  }

  /** Limits are looked at whatever the status; what lasts from the acceptance on is not looked at before it. */
  void limits(Instant now) {
    if (event instanceof GoalSet) {
      room("goal.limit", facts.goals().size());
    } else if (event instanceof SessionPlanned) {
      room("session.limit", facts.planned().size());
    } else if (event instanceof ActionAgreed) {
      room("action.limit", facts.openActions().size());
    } else if (event instanceof AgreementReached reached) {
      // The second yes to proposed terms cannot change their end.
      boolean isProposed = facts.terms().agreement().equals(Optional.of(reached.agreement()))
          && !facts.terms().yes().isEmpty();
      if (!isProposed) {
        reached.agreement().plannedEnd().ifPresent(end -> plannedEnd(end, event.at()));
      }
    } else if (event instanceof Extended extended) {
      Instant passed = event.at().isBefore(now) ? now : event.at();
      if (!extended.plannedEnd().isAfter(passed)) {
        exceeded("extension.passed", Fact.moment(extended.plannedEnd()), Fact.moment(passed));
      }
      facts.acceptedAt().ifPresent(accepted -> plannedEnd(extended.plannedEnd(), accepted));
    } else if (event instanceof Declined declined && declined.reason().isPresent()) {
      long points = declined.reason().get().codePoints().count();
      if (points > 500) {
        exceeded("decline.reason-too-long", Fact.count(points), Fact.count(500));
      }
    }
  }

  private void room(String code, int there) {
    if (there >= 50) {
      exceeded(code, Fact.count(there), Fact.count(50));
    }
  }

  /** A week to three years after the acceptance, and not before the time that it must not lie before. */
  private void plannedEnd(Instant end, Instant notBefore) {
    if (facts.acceptedAt().isEmpty()) {
      return;
    }
    Instant accepted = facts.acceptedAt().get();
    Instant latest = accepted.plus(Duration.ofDays(365 + 365 + 366));
    Instant week = accepted.plus(Duration.ofDays(7));
    if (end.isAfter(latest)) {
      exceeded("planned-end.too-far", Fact.moment(end), Fact.moment(latest));
    }
    Instant earliest = week.isBefore(notBefore) ? notBefore : week;
    if (end.isBefore(earliest)) {
      exceeded("planned-end.too-near", Fact.moment(end), Fact.moment(earliest));
    }
  }

  /** Looks at the parts of an event in a status that fits. */
  void details() {
    if (event instanceof GoalSet set) {
      notTooLate(set.goal());
      if (facts.goal(set.goal().id()).isPresent()) {
        duplicate(Claim.of("goal.repeated", set.goal().id()));
      }
    } else if (event instanceof GoalRevised revised) {
      notTooLate(revised.goal());
      openGoal(revised.goal().id(), Decision.Refused.Kind.NOT_APPLICABLE);
      if (facts.goal(revised.goal().id()).equals(Optional.of(revised.goal()))) {
        duplicate(Claim.of("goal.unchanged", revised.goal().id()));
      }
    } else if (event instanceof GoalAssessed assessed) {
      openGoal(assessed.assessment().goal(), Decision.Refused.Kind.DUPLICATE);
    } else if (event instanceof StepLogged step) {
      openGoal(step.goal(), Decision.Refused.Kind.NOT_APPLICABLE);
    } else if (event instanceof AgreementReached reached) {
      agreement(reached);
    } else if (event instanceof Extended extended) {
      extension(extended);
    } else if (event instanceof ActionAgreed agreed) {
      if (facts.openActions().containsKey(agreed.action().id())) {
        duplicate(Claim.of("action.repeated", agreed.action().id()));
      }
    } else if (event instanceof ActionClosed closed) {
      if (!facts.openActions().containsKey(closed.action())) {
        unfit(Claim.of("action.unknown", closed.action()));
      }
    } else {
      sessions();
    }
  }

  private void notTooLate(Goal goal) {
    if (facts.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      unfit(Claim.of("goal.too-late", goal.id()));
    }
  }

  private void openGoal(String id, Decision.Refused.Kind settled) {
    if (facts.goal(id).isEmpty()) {
      unfit(Claim.of("goal.unknown", id));
    } else if (facts.isSettled(id)) {
      obstacles.add(new Obstacle(settled, Claim.of("goal.settled", id)));
    }
  }

  private void agreement(AgreementReached reached) {
    boolean isSame = facts.terms().agreement().equals(Optional.of(reached.agreement()));
    if (isSame
        && facts
            .terms()
            .yes()
            .contains(facts.role(reached.by()).flatMap(Actor.Role::side).orElseThrow())) {
      duplicate(Claim.of("agreement.repeated", ((Actor.Person) reached.by()).id()));
    }
  }

  private void extension(Extended extended) {
    Optional<Instant> end = facts.terms().plannedEnd();
    if (end.isPresent() && !extended.plannedEnd().isAfter(end.get())) {
      unfit(Claim.of(
          "extension.not-later", Fact.moment(extended.plannedEnd()), Fact.moment(end.get())));
    }
  }

  private void sessions() {
    if (event instanceof SessionPlanned plan) {
      planned(plan.session());
    } else if (event instanceof SessionHeld held) {
      hasStarted(held.session());
    } else if (event instanceof SessionMissed missed) {
      hasStarted(missed.session());
    } else if (event instanceof SessionCancelled cancelled) {
      cancelled(cancelled);
    } else if (event instanceof SessionRescheduled moved) {
      Optional<Session> session = known(moved.session());
      notBeforeTheAcceptance("session.before-acceptance", moved.start(), moved.session());
      if (session.isPresent() && session.get().start().equals(moved.start())) {
        Fact start = Fact.moment(moved.start());
        duplicate(Claim.of("session.unmoved", start, start, moved.session()));
      }
      notAfterTheEnd(moved.session(), moved.start());
    }
  }

  private void planned(Session session) {
    notBeforeTheAcceptance("session.before-acceptance", session.start(), session.id());
    if (facts.planned().containsKey(session.id())) {
      duplicate(Claim.of("session.repeated", session.id()));
    }
    if (session.length().compareTo(Duration.ofHours(8)) > 0) {
      Fact length = Fact.length(session.length());
      remarks.add(Claim.of("session.long", length, Fact.length(Duration.ofHours(8)), session.id()));
    }
    notAfterTheEnd(session.id(), session.start());
  }

  private void hasStarted(String id) {
    Optional<Session> session = known(id);
    if (session.isPresent() && event.at().isBefore(session.get().start())) {
      Fact start = Fact.moment(session.get().start());
      unfit(Claim.of("session.not-started", Fact.moment(event.at()), start, id));
    }
  }

  private void cancelled(SessionCancelled cancelled) {
    Optional<Session> session = known(cancelled.session());
    Instant told = cancelled.noticeAt().orElse(cancelled.at());
    notBeforeTheAcceptance("session.notice-before-acceptance", told, cancelled.session());
    if (session.isEmpty()) {
      return;
    }
    Instant start = session.get().start();
    if (told.isAfter(start)) {
      remarks.add(Claim.of(
          "session.cancelled-after-start",
          Fact.moment(told),
          Fact.moment(start),
          cancelled.session()));
    } else if (new Timing(facts).isLate(cancelled)) {
      remarks.add(Claim.of(
          "session.cancelled-late",
          Fact.length(Duration.between(told, start)),
          Fact.length(new Timing(facts).notice()),
          cancelled.session()));
    }
  }

  private Optional<Session> known(String id) {
    Optional<Session> session = Optional.ofNullable(facts.planned().get(id));
    if (session.isEmpty()) {
      unfit(Claim.of("session.unknown", id));
    }
    return session;
  }

  private void notBeforeTheAcceptance(String code, Instant time, String session) {
    Instant accepted = facts.acceptedAt().orElseThrow();
    if (time.isBefore(accepted)) {
      unfit(Claim.of(code, Fact.moment(time), Fact.moment(accepted), session));
    }
  }

  private void notAfterTheEnd(String session, Instant start) {
    Optional<Instant> end = facts.terms().plannedEnd();
    if (end.isPresent() && start.isAfter(end.get())) {
      remarks.add(
          Claim.of("session.after-end", Fact.moment(start), Fact.moment(end.get()), session));
    }
  }

  private void unfit(Claim claim) {
    obstacles.add(new Obstacle(Decision.Refused.Kind.NOT_APPLICABLE, claim));
  }

  private void duplicate(Claim claim) {
    obstacles.add(new Obstacle(Decision.Refused.Kind.DUPLICATE, claim));
  }

  private void exceeded(String code, Fact observed, Fact required) {
    obstacles.add(
        new Obstacle(Decision.Refused.Kind.LIMIT_EXCEEDED, Claim.of(code, observed, required)));
  }
}
