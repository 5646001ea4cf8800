package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.oracle.Oracle.Claim;
import io.github.mentoring4j.oracle.Oracle.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objections to an event and the remarks on it that concern the goals, sessions, actions and terms it speaks of, and the limits of the
 * standard policy.
 */
final class Objections {
  private static final Duration LONGEST = Duration.ofDays(365 + 365 + 366);

  private final Facts facts;
  private final MentorshipEvent event;
  private final SessionFacts sessions;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  Objections(Facts facts, MentorshipEvent event) {
    this.facts = facts;
    this.event = event;
    this.sessions = facts.sessions();
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
      room("session.limit", sessions.planned().size());
    } else if (event instanceof ActionAgreed) {
      room("action.limit", facts.openActions().size());
    } else if (event instanceof AgreementReached reached) {
      // The second yes to proposed terms cannot change their end.
      if (!facts.terms().isAnswer(reached.agreement(), side(reached))) {
        reached.agreement().plannedEnd().ifPresent(end -> plannedEnd(end, event.at()));
      }
    } else if (event instanceof Extended extended) {
      extension(extended.plannedEnd(), event.at().isBefore(now) ? now : event.at());
    }
    if (facts.closedAt().isPresent()) {
      Instant until = facts.closedAt().get().plus(Duration.ofDays(30));
      Instant recorded = event.at().isBefore(now) ? now : event.at();
      if (recorded.isAfter(until)) {
        obstacles.add(new Obstacle(
            Decision.Refused.Kind.CLOSED,
            Claim.of("closing.too-long-ago", Fact.moment(recorded), Fact.moment(until))));
      }
    }
  }

  /** An end that has passed is not too near as well. */
  private void extension(Instant end, Instant passed) {
    if (end.isAfter(passed)) {
      plannedEnd(end, passed);
      return;
    }
    exceeded("extension.passed", Fact.moment(end), Fact.moment(passed));
    facts.acceptedAt().ifPresent(accepted -> notTooFar(end, accepted));
  }

  /** What exceeds a limit when a pair is taken over: the end that is set, and that of terms that one side has proposed. */
  void beyondLimits() {
    int goals = facts.goals().size();
    if (goals > 50) {
      room("goal.limit", goals);
    }
    facts.terms().plannedEnd().ifPresent(this::knownEnd);
    facts
        .terms()
        .proposed()
        .flatMap(proposal -> proposal.terms().plannedEnd())
        .ifPresent(this::knownEnd);
  }

  private void knownEnd(Instant end) {
    if (end.isBefore(event.at())) {
      exceeded("planned-end.passed", Fact.moment(end), Fact.moment(event.at()));
    } else {
      plannedEnd(end, event.at());
    }
  }

  private Actor.Side side(AgreementReached reached) {
    return facts.role(reached.by()).flatMap(Actor.Role::side).orElseThrow();
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
    Instant week = accepted.plus(Duration.ofDays(7));
    notTooFar(end, accepted);
    Instant earliest = week.isBefore(notBefore) ? notBefore : week;
    if (end.isBefore(earliest)) {
      exceeded("planned-end.too-near", Fact.moment(end), Fact.moment(earliest));
    }
  }

  private void notTooFar(Instant end, Instant accepted) {
    Instant latest = accepted.plus(LONGEST);
    if (end.isAfter(latest)) {
      exceeded("planned-end.too-far", Fact.moment(end), Fact.moment(latest));
    }
  }

  /** Looks at the parts of an event in a status that fits. */
  void details() {
    if (event instanceof GoalSet set) {
      set.goal().targetDate().ifPresent(date -> day("goal", date, set.goal().id()));
      notTooLate(set.goal());
      if (facts.goal(set.goal().id()).isPresent()) {
        duplicate(Claim.of("goal.repeated", set.goal().id()));
      }
    } else if (event instanceof GoalRevised revised) {
      revised
          .goal()
          .targetDate()
          .ifPresent(date -> day("goal", date, revised.goal().id()));
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
      agreed
          .action()
          .due()
          .ifPresent(date -> day("action", date, agreed.action().id()));
      if (facts.openActions().containsKey(agreed.action().id())) {
        duplicate(Claim.of("action.repeated", agreed.action().id()));
      }
    } else if (event instanceof ActionClosed closed) {
      if (!facts.openActions().containsKey(closed.action())) {
        unfit(Claim.of("action.unknown", closed.action()));
      }
    } else if (event instanceof Paused paused) {
      pause(paused);
    } else if (event instanceof Ended || event instanceof Completed) {
      leftOpen();
    } else {
      sessions();
    }
  }

  private void pause(Paused paused) {
    if (facts.pause().isPresent()
        && facts.pause().get().expectedResume().equals(paused.expectedResume())) {
      duplicate(Claim.of("pause.repeated"));
    }
    paused.expectedResume().ifPresent(resume -> far("pause.return-far", resume));
  }

  /** What ends with the relationship, and what can still be settled. */
  private void leftOpen() {
    if (event instanceof Ended) {
      remark("closing.goals-open", facts.openGoals().stream().map(Goal::id).toList());
    }
    remark("closing.actions-dropped", List.copyOf(facts.openActions().keySet()));
    Instant closing = event.at().isBefore(facts.lastAt()) ? facts.lastAt() : event.at();
    List<String> toCome = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    sessions
        .planned()
        .values()
        .forEach(session -> (session.start().isAfter(closing) ? toCome : begun).add(session.id()));
    remark("closing.sessions-dropped", toCome);
    remark("closing.sessions-unsettled", begun);
  }

  private void remark(String code, List<String> subjects) {
    if (!subjects.isEmpty()) {
      remarks.add(Claim.of(code, subjects.toArray(new String[0])));
    }
  }

  /** A day that is over in the last zone where it ends, or that lies more than three years ahead. */
  private void day(String what, LocalDate date, String id) {
    LocalDate today = event.at().atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
    if (date.isBefore(today)) {
      remarks.add(day(what + ".date-passed", date, today, id));
    }
    LocalDate last = event.at().plus(LONGEST).atOffset(ZoneOffset.UTC).toLocalDate();
    if (date.isAfter(last)) {
      remarks.add(day(what + ".date-far", date, last, id));
    }
  }

  private static Claim day(String code, LocalDate date, LocalDate other, String id) {
    return Claim.of(code, Fact.text(date.toString()), Fact.text(other.toString()), id);
  }

  private void far(String code, Instant time, String... subjects) {
    Instant latest = event.at().plus(LONGEST);
    if (time.isAfter(latest)) {
      remarks.add(Claim.of(code, Fact.moment(time), Fact.moment(latest), subjects));
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
    TermFacts terms = facts.terms();
    Agreement said = reached.agreement();
    if (terms.isMine(said, side(reached))) {
      duplicate(Claim.of("agreement.repeated", ((Actor.Person) reached.by()).id()));
    } else if (terms.governs(said)) {
      duplicate(Claim.of("agreement.in-force"));
    }
    end(said.plannedEnd());
    if (terms.proposed().isPresent()) {
      Agreement proposed = terms.proposed().get().terms();
      String code = terms.proposed().get().by() == side(reached)
          ? "agreement.own-proposal-replaced"
          : "agreement.not-as-proposed";
      remark(code, differences(said, proposed));
    } else if (terms.inForce().isPresent()) {
      remark("agreement.not-as-agreed", differences(said, terms.inForce().get()));
    }
  }

  /** An end that another one was put in the place of, or that is over before the two agree on it. */
  private void end(Optional<Instant> end) {
    TermFacts terms = facts.terms();
    if (terms.isExtended() && !end.equals(terms.plannedEnd())) {
      remarks.add(new Claim(
          "agreement.end-not-as-extended",
          end.map(Fact::moment),
          terms.plannedEnd().map(Fact::moment),
          List.of(),
          Finding.Severity.ERROR,
          Finding.Result.UNMET));
    }
    if (end.isPresent() && event.at().isAfter(end.get())) {
      remarks.add(Claim.of("planned-end.passed", Fact.moment(end.get()), Fact.moment(event.at())));
    }
  }

  private static List<String> differences(Agreement one, Agreement other) {
    List<String> parts = new ArrayList<>();
    differ("rhythm", one.rhythm(), other.rhythm(), parts);
    differ("channel", one.channel(), other.channel(), parts);
    differ("agendaOwner", one.agendaOwner(), other.agendaOwner(), parts);
    differ("cancellationNotice", one.cancellationNotice(), other.cancellationNotice(), parts);
    differ("confidentiality", one.confidentiality(), other.confidentiality(), parts);
    differ("ending", one.ending(), other.ending(), parts);
    differ("plannedEnd", one.plannedEnd(), other.plannedEnd(), parts);
    differ("excludedTopics", one.excludedTopics(), other.excludedTopics(), parts);
    return parts;
  }

  private static void differ(String part, Object one, Object other, List<String> parts) {
    if (!one.equals(other)) {
      parts.add(part);
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
    SessionObjections about = new SessionObjections(facts, event);
    about.look();
    obstacles.addAll(about.obstacles());
    remarks.addAll(about.remarks());
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
