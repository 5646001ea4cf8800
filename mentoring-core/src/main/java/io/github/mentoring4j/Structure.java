package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Reason.CLOSED;
import static io.github.mentoring4j.Decision.Reason.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Reason.DUPLICATE;
import static io.github.mentoring4j.Decision.Reason.NOT_APPLICABLE;
import static io.github.mentoring4j.Decision.Reason.NO_SUCH_MOVE;
import static io.github.mentoring4j.Decision.Reason.PAUSED;
import static io.github.mentoring4j.Decision.Reason.TIME_REVERSED;
import static io.github.mentoring4j.Decision.Reason.WRONG_ACTOR;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules that hold under every policy and whatever the clock says: who may act, what fits the present state, and the table of moves.
 * Decisions and replay share them, so a history that was decided can be read back, and one that was not is found out.
 */
final class Structure {
  private final Mentorship pair;
  private final Refusal refusal;

  Structure(Mentorship pair, Refusal refusal) {
    this.pair = pair;
    this.refusal = refusal;
  }

  /** Who may act is asked first, so a stranger learns nothing about the state. */
  void actor(MentorshipEvent event) {
    Optional<Actor.Role> role = pair.role(event.by());
    if (role.isEmpty()) {
      refusal.add(WRONG_ACTOR, Findings.of("actor.not-a-party", ((Actor.Person) event.by()).id()));
    } else if (role.get() == Actor.Role.PROGRAMME && !isOpenToProgramme(event.type())) {
      refusal.add(WRONG_ACTOR, Findings.of("actor.side-needed"));
    }
  }

  private static boolean isOpenToProgramme(EventType type) {
    return switch (type) {
      case PROPOSED, STAGE_ENTERED, COMPLETED, ENDED -> true;
      case ACCEPTED,
          AGREEMENT_REACHED,
          GOAL_SET,
          GOAL_ASSESSED,
          STEP_LOGGED,
          SESSION_PLANNED,
          SESSION_HELD,
          ACTION_AGREED,
          ACTION_CLOSED,
          NOTED -> false;
    };
  }

  void open() {
    if (pair.status() == Mentorship.Status.CLOSED) {
      refusal.add(CLOSED, Findings.of("status.closed"));
    }
  }

  void order(Instant at) {
    if (at.isBefore(pair.lastEventAt())) {
      refusal.add(TIME_REVERSED, Findings.times("time.reversed", at, pair.lastEventAt()));
    }
  }

  void fit(MentorshipEvent event) {
    switch (event.type()) {
      case PROPOSED -> refusal.add(DUPLICATE, Findings.of("proposal.repeated", pair.id()));
      case ACCEPTED -> accepted(event);
      case AGREEMENT_REACHED -> agreementReached((AgreementReached) event);
      case GOAL_SET -> goalSet((GoalSet) event);
      case GOAL_ASSESSED -> goalAssessed((GoalAssessed) event);
      case STEP_LOGGED -> stepLogged((StepLogged) event);
      case SESSION_PLANNED -> sessionPlanned((SessionPlanned) event);
      case SESSION_HELD -> sessionHeld((SessionHeld) event);
      case ACTION_AGREED -> actionAgreed((ActionAgreed) event);
      case ACTION_CLOSED -> actionClosed((ActionClosed) event);
      case STAGE_ENTERED -> stageEntered((StageEntered) event);
      case COMPLETED -> completed();
      case ENDED, NOTED -> begun();
    }
  }

  private void accepted(MentorshipEvent event) {
    boolean byMentee = pair.role(event.by()).equals(Optional.of(Actor.Role.MENTEE));
    boolean agreed = byMentee ? pair.standing().menteeAgreed() : pair.standing().mentorAgreed();
    if (agreed) {
      refusal.add(DUPLICATE, Findings.of("acceptance.repeated", ((Actor.Person) event.by()).id()));
    }
  }

  private void agreementReached(AgreementReached event) {
    boolean same = pair.agreement().filter(event.agreement()::equals).isPresent();
    if (active() && same && pair.terms().isConfirmedBy(pair.role(event.by()).orElseThrow())) {
      refusal.add(DUPLICATE, Findings.of("agreement.repeated", ((Actor.Person) event.by()).id()));
    }
  }

  private void goalSet(GoalSet event) {
    if (!active()) {
      return;
    }
    if (pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      refusal.add(NOT_APPLICABLE, Findings.of("goal.too-late", event.goal().id()));
    }
    if (goal(event.goal().id()).isPresent()) {
      refusal.add(DUPLICATE, Findings.of("goal.repeated", event.goal().id()));
    }
  }

  private void goalAssessed(GoalAssessed event) {
    if (active()) {
      openGoal(event.assessment().goal(), DUPLICATE);
    }
  }

  private void stepLogged(StepLogged event) {
    if (active()) {
      openGoal(event.goal(), NOT_APPLICABLE);
    }
  }

  private void openGoal(String id, Decision.Reason settled) {
    Optional<Goal.Progress> progress = goal(id);
    if (progress.isEmpty()) {
      refusal.add(NOT_APPLICABLE, Findings.of("goal.unknown", id));
    } else if (!progress.get().isOpen()) {
      refusal.add(settled, Findings.of("goal.settled", id));
    }
  }

  private Optional<Goal.Progress> goal(String id) {
    return pair.goals().stream()
        .filter(progress -> progress.goal().id().equals(id))
        .findFirst();
  }

  private void sessionPlanned(SessionPlanned event) {
    if (!begun()) {
      return;
    }
    Session session = event.session();
    Instant acceptedAt = pair.acceptedAt().orElseThrow();
    if (session.start().isBefore(acceptedAt)) {
      refusal.add(
          NOT_APPLICABLE,
          Findings.times("session.before-acceptance", session.start(), acceptedAt, session.id()));
    }
    if (planned(session.id()).isPresent()) {
      refusal.add(DUPLICATE, Findings.of("session.repeated", session.id()));
    }
  }

  private void sessionHeld(SessionHeld event) {
    if (!active()) {
      return;
    }
    Optional<Session> session = planned(event.session());
    if (session.isEmpty()) {
      refusal.add(NOT_APPLICABLE, Findings.of("session.unknown", event.session()));
    } else if (event.at().isBefore(session.get().start())) {
      refusal.add(
          NOT_APPLICABLE,
          Findings.times(
              "session.not-started", event.at(), session.get().start(), event.session()));
    }
  }

  private Optional<Session> planned(String id) {
    return pair.plannedSessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst();
  }

  private void actionAgreed(ActionAgreed event) {
    if (active() && action(event.action().id()).isPresent()) {
      refusal.add(DUPLICATE, Findings.of("action.repeated", event.action().id()));
    }
  }

  private void actionClosed(ActionClosed event) {
    if (begun() && action(event.action()).isEmpty()) {
      refusal.add(NOT_APPLICABLE, Findings.of("action.unknown", event.action()));
    }
  }

  private Optional<ActionItem> action(String id) {
    return pair.openActions().stream().filter(action -> action.id().equals(id)).findFirst();
  }

  private void stageEntered(StageEntered event) {
    if (!active()) {
      return;
    }
    Stage from = pair.stage().orElseThrow();
    StageMove move = StageMove.between(from, event.stage());
    if (move == StageMove.SAME) {
      refusal.add(DUPLICATE, Findings.of("move.same-stage", from.code()));
    } else if (move == StageMove.NONE) {
      refusal.add(NO_SUCH_MOVE, Findings.noSuchMove(from, event.stage()));
    } else if (move.needsReason() && event.reason().isEmpty()) {
      refusal.add(CRITERIA_UNMET, Findings.of("reason.missing", event.stage().code()));
    }
  }

  private void completed() {
    if (active() && !pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      String stage = pair.stage().orElseThrow().code();
      refusal.add(
          NO_SUCH_MOVE,
          Findings.of(
              "completion.not-in-last-stage",
              Fact.text(stage),
              Fact.text(Stage.TRANSITION_AND_CLOSURE.code())));
    }
  }

  /** Whether both have said yes. A pause is fine. */
  private boolean begun() {
    if (pair.status() == Mentorship.Status.PROPOSED) {
      refusal.add(NOT_APPLICABLE, Findings.of("status.not-accepted"));
      return false;
    }
    return true;
  }

  private boolean active() {
    if (pair.status() == Mentorship.Status.PAUSED) {
      refusal.add(PAUSED, Findings.of("status.paused"));
      return false;
    }
    return begun();
  }
}
