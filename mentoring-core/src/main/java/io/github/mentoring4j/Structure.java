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
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
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
      return;
    }
    boolean byProgramme = role.get() == Actor.Role.PROGRAMME;
    boolean byProposer = event.by().equals(pair.proposedBy());
    switch (event.type()) {
      case PROPOSED, STAGE_ENTERED, PAUSED, RESUMED, EXTENDED, COMPLETED, ENDED -> {}
      case EXPIRED, SUPERSEDED -> actorIf(byProgramme, "actor.programme-needed");
      case WITHDRAWN -> actorIf(byProposer, "actor.proposer-needed");
      case DECLINED -> {
        actorIf(!byProgramme, "actor.side-needed");
        actorIf(byProgramme || !byProposer, "actor.other-side-needed");
      }
      case ACCEPTED,
          AGREEMENT_REACHED,
          GOAL_SET,
          GOAL_REVISED,
          GOAL_ASSESSED,
          STEP_LOGGED,
          SESSION_PLANNED,
          SESSION_HELD,
          SESSION_MISSED,
          SESSION_CANCELLED,
          SESSION_RESCHEDULED,
          ACTION_AGREED,
          ACTION_CLOSED,
          NOTED -> actorIf(!byProgramme, "actor.side-needed");
    }
  }

  private void actorIf(boolean fits, String otherwise) {
    if (!fits) {
      refusal.add(WRONG_ACTOR, Findings.of(otherwise));
    }
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
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED -> proposed();
      case AGREEMENT_REACHED -> agreementReached((AgreementReached) event);
      case GOAL_SET -> goalSet((GoalSet) event);
      case GOAL_REVISED -> goalRevised((GoalRevised) event);
      case GOAL_ASSESSED -> goalAssessed((GoalAssessed) event);
      case STEP_LOGGED -> stepLogged((StepLogged) event);
      case SESSION_PLANNED -> sessionPlanned((SessionPlanned) event);
      case SESSION_HELD -> sessionOver(event, ((SessionHeld) event).session());
      case SESSION_MISSED -> sessionOver(event, ((SessionMissed) event).session());
      case SESSION_CANCELLED -> sessionCancelled((SessionCancelled) event);
      case SESSION_RESCHEDULED -> sessionRescheduled((SessionRescheduled) event);
      case ACTION_AGREED -> actionAgreed((ActionAgreed) event);
      case ACTION_CLOSED -> actionClosed((ActionClosed) event);
      case STAGE_ENTERED -> stageEntered((StageEntered) event);
      case PAUSED -> paused();
      case RESUMED -> resumed();
      case EXTENDED -> extended((Extended) event);
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
    if (active()) {
      beforeLastStage(event.goal());
      if (goal(event.goal().id()).isPresent()) {
        refusal.add(DUPLICATE, Findings.of("goal.repeated", event.goal().id()));
      }
    }
  }

  private void goalRevised(GoalRevised event) {
    if (active()) {
      beforeLastStage(event.goal());
      openGoal(event.goal().id(), NOT_APPLICABLE);
      if (goal(event.goal().id())
          .map(Goal.Progress::goal)
          .filter(event.goal()::equals)
          .isPresent()) {
        refusal.add(DUPLICATE, Findings.of("goal.unchanged", event.goal().id()));
      }
    }
  }

  private void beforeLastStage(Goal goal) {
    if (pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      refusal.add(NOT_APPLICABLE, Findings.of("goal.too-late", goal.id()));
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
    afterAcceptance("session.before-acceptance", session.start(), session.id());
    if (pair.plannedSession(session.id()).isPresent()) {
      refusal.add(DUPLICATE, Findings.of("session.repeated", session.id()));
    }
  }

  /** Whether it took place or not is known once it should have started. */
  private void sessionOver(MentorshipEvent event, String id) {
    if (active()) {
      planned(id)
          .filter(session -> event.at().isBefore(session.start()))
          .ifPresent(session -> refusal.add(
              NOT_APPLICABLE,
              Findings.times("session.not-started", event.at(), session.start(), id)));
    }
  }

  private void sessionCancelled(SessionCancelled event) {
    if (begun()) {
      planned(event.session());
      afterAcceptance("session.notice-before-acceptance", event.toldAt(), event.session());
    }
  }

  private void sessionRescheduled(SessionRescheduled event) {
    if (!begun()) {
      return;
    }
    String id = event.session();
    afterAcceptance("session.before-acceptance", event.start(), id);
    planned(id)
        .filter(session -> session.start().equals(event.start()))
        .ifPresent(session -> refusal.add(
            DUPLICATE,
            Findings.of(
                "session.unmoved", Fact.moment(session.start()), Fact.moment(event.start()), id)));
  }

  private void afterAcceptance(String otherwise, Instant time, String session) {
    Instant acceptedAt = pair.acceptedAt().orElseThrow();
    if (time.isBefore(acceptedAt)) {
      refusal.add(NOT_APPLICABLE, Findings.times(otherwise, time, acceptedAt, session));
    }
  }

  private Optional<Session> planned(String id) {
    Optional<Session> session = pair.plannedSession(id);
    if (session.isEmpty()) {
      refusal.add(NOT_APPLICABLE, Findings.of("session.unknown", id));
    }
    return session;
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

  private void paused() {
    if (pair.status() == Mentorship.Status.PAUSED) {
      refusal.add(DUPLICATE, Findings.of("pause.repeated"));
    } else {
      begun();
    }
  }

  private void resumed() {
    if (begun() && pair.status() != Mentorship.Status.PAUSED) {
      refusal.add(NOT_APPLICABLE, Findings.of("resume.not-paused"));
    }
  }

  private void extended(Extended event) {
    if (begun()) {
      pair.plannedEnd()
          .filter(end -> !event.plannedEnd().isAfter(end))
          .ifPresent(end -> refusal.add(
              NOT_APPLICABLE, Findings.times("extension.not-later", event.plannedEnd(), end)));
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

  private void proposed() {
    if (pair.status() != Mentorship.Status.PROPOSED) {
      refusal.add(NOT_APPLICABLE, Findings.of("status.accepted"));
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

  /** Whether both have said yes. A pause stands in the way, and so does whatever else would without it. */
  private boolean active() {
    if (pair.status() == Mentorship.Status.PAUSED) {
      refusal.add(PAUSED, Findings.of("status.paused"));
    }
    return begun();
  }
}
