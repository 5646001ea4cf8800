package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.CLOSED;
import static io.github.mentoring4j.Decision.Refused.Kind.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Refused.Kind.DUPLICATE;
import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_APPLICABLE;
import static io.github.mentoring4j.Decision.Refused.Kind.NO_SUCH_MOVE;
import static io.github.mentoring4j.Decision.Refused.Kind.PAUSED;
import static io.github.mentoring4j.Decision.Refused.Kind.TIME_REVERSED;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold under every policy and at every time: the order of events, what fits the present state, and the table of moves.
 * Decisions and replay share them. A history that was decided can therefore be read back, and any other history is refused.
 */
final class EventRules {
  private final Mentorship pair;
  private final RefusalBuilder refusal;

  EventRules(Mentorship pair, RefusalBuilder refusal) {
    this.pair = pair;
    this.refusal = refusal;
  }

  /** After the closing only that can be recorded which had happened before, or which looks back. */
  void requireOpen(MentorshipEvent event) {
    if (pair.status() == Mentorship.Status.CLOSED
        && !(pair.acceptedAt().isPresent() && looksBack(event))) {
      refusal.add(CLOSED, FindingFactory.of("status.closed"));
    }
  }

  private static boolean looksBack(MentorshipEvent event) {
    if (event instanceof Noted noted) {
      return switch (noted.kind()) {
        case FEEDBACK, EVALUATION, SUCCESS, THANKS -> true;
        case REFLECTION, FUTURE_PLAN, CONTACT_CHOICE -> false;
      };
    }
    return event instanceof SessionHeld || event instanceof SessionMissed;
  }

  /** No clock can prevent an ending: one that bears an earlier time counts at the time of the last event. */
  void requireOrder(MentorshipEvent event) {
    Instant at = event.at();
    if (at.isBefore(pair.lastEventAt()) && event.type() != MentorshipEvent.Type.ENDED) {
      refusal.add(TIME_REVERSED, FindingFactory.times("time.reversed", at, pair.lastEventAt()));
    }
  }

  /** Ceilings hold under every policy, so that an event costs the same however long a history is. */
  void requireRoom(MentorshipEvent event) {
    requireRoom(event, LifecyclePolicy.CEILING, LifecyclePolicy.CEILING, LifecyclePolicy.CEILING);
  }

  /** A policy sets lower limits than the ceilings. */
  void requireRoom(MentorshipEvent event, int mostGoals, int mostSessions, int mostActions) {
    switch (event.type()) {
      case GOAL_SET -> room("goal.limit", pair.goals(), mostGoals);
      case SESSION_PLANNED -> room("session.limit", pair.plannedSessions(), mostSessions);
      case ACTION_AGREED -> room("action.limit", pair.openActions(), mostActions);
      default -> {}
    }
  }

  private void room(String code, List<?> there, int most) {
    if (there.size() >= most) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.counts(code, there.size(), most));
    }
  }

  /** Whether the event fits the present state. */
  void requireFit(MentorshipEvent event) {
    switch (event.type()) {
      case PROPOSED, TAKEN_OVER ->
        refusal.add(DUPLICATE, FindingFactory.of("opening.repeated", pair.id()));
      case ACCEPTED -> accepted(event);
      case DECLINED -> declined((Declined) event);
      case WITHDRAWN, EXPIRED, SUPERSEDED -> requireProposed();
      case AGREEMENT_REACHED -> requireActive();
      case GOAL_SET -> goalSet((GoalSet) event);
      case GOAL_REVISED -> goalRevised((GoalRevised) event);
      case GOAL_ASSESSED -> goalAssessed((GoalAssessed) event);
      case STEP_LOGGED -> stepLogged((StepLogged) event);
      case SESSION_PLANNED -> sessionPlanned((SessionPlanned) event);
      case SESSION_HELD ->
        sessionOver(event, ((SessionHeld) event).session(), ((SessionHeld) event).details());
      case SESSION_MISSED ->
        sessionOver(event, ((SessionMissed) event).session(), ((SessionMissed) event).details());
      case SESSION_CANCELLED -> sessionCancelled((SessionCancelled) event);
      case SESSION_RESCHEDULED -> sessionRescheduled((SessionRescheduled) event);
      case ACTION_AGREED -> actionAgreed((ActionAgreed) event);
      case ACTION_CLOSED -> actionClosed((ActionClosed) event);
      case STAGE_ENTERED -> stageEntered((StageEntered) event);
      case RESUMED -> resumed();
      case EXTENDED -> extended((Extended) event);
      case COMPLETED -> completed();
      case PAUSED, ENDED, NOTED -> requireBegun();
    }
  }

  private void accepted(MentorshipEvent event) {
    boolean byMentee = pair.role(event.by()).equals(Optional.of(Actor.Role.MENTEE));
    boolean agreed = byMentee ? pair.standing().menteeAgreed() : pair.standing().mentorAgreed();
    if (agreed) {
      refusal.add(
          DUPLICATE, FindingFactory.of("acceptance.repeated", ((Actor.Person) event.by()).id()));
    }
  }

  private void declined(Declined event) {
    requireProposed();
    if (event.by() instanceof Actor.Programme && event.reason().isEmpty()) {
      refusal.add(CRITERIA_UNMET, FindingFactory.of("decline.reason-missing"));
    }
  }

  private void goalSet(GoalSet event) {
    if (requireActive()) {
      beforeLastStage(event.goal());
      if (pair.goal(event.goal().id()).isPresent()) {
        refusal.add(DUPLICATE, FindingFactory.of("goal.repeated", event.goal().id()));
      }
    }
  }

  private void goalRevised(GoalRevised event) {
    if (requireActive()) {
      beforeLastStage(event.goal());
      openGoal(event.goal().id(), NOT_APPLICABLE);
    }
  }

  private void beforeLastStage(Goal goal) {
    if (pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("goal.too-late", goal.id()));
    }
  }

  private void goalAssessed(GoalAssessed event) {
    if (requireActive()) {
      openGoal(event.assessment().goal(), DUPLICATE);
    }
  }

  private void stepLogged(StepLogged event) {
    if (requireActive()) {
      openGoal(event.goal(), NOT_APPLICABLE);
    }
  }

  private void openGoal(String id, Decision.Refused.Kind settled) {
    Optional<Goal.Progress> progress = pair.goal(id);
    if (progress.isEmpty()) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("goal.unknown", id));
    } else if (!progress.get().isOpen()) {
      refusal.add(settled, FindingFactory.of("goal.settled", id));
    }
  }

  private void sessionPlanned(SessionPlanned event) {
    if (!requireBegun()) {
      return;
    }
    Session session = event.session();
    afterAcceptance("session.before-acceptance", session.start(), session.id());
    if (pair.plannedSession(session.id()).isPresent()) {
      refusal.add(DUPLICATE, FindingFactory.of("session.repeated", session.id()));
    }
  }

  /** A session can be settled from its start on, also later: in a pause or after a closing that it began before. */
  private void sessionOver(MentorshipEvent event, String id, Optional<Session> details) {
    if (!requireBegun() || (pair.plannedSession(id).isEmpty() && pair.isSettledLast(id))) {
      return;
    }
    Optional<Session> session = details.isPresent() ? details : planned(id);
    if (session.isEmpty()) {
      return;
    }
    Instant start = session.get().start();
    pair.pause()
        .filter(pause -> !start.isBefore(pause.since()))
        .ifPresent(pause -> refusal.add(PAUSED, FindingFactory.of("status.paused")));
    pair.closing()
        .map(Mentorship.Closing::at)
        .filter(start::isAfter)
        .ifPresent(closed -> refusal.add(
            NOT_APPLICABLE, FindingFactory.times("session.after-closing", start, closed, id)));
    afterAcceptance("session.before-acceptance", start, id);
    if (event.at().isBefore(start)) {
      refusal.add(
          NOT_APPLICABLE, FindingFactory.times("session.not-started", event.at(), start, id));
    }
  }

  private void sessionCancelled(SessionCancelled event) {
    if (requireBegun()) {
      planned(event.session());
      afterAcceptance("session.notice-before-acceptance", event.toldAt(), event.session());
    }
  }

  private void sessionRescheduled(SessionRescheduled event) {
    if (!requireBegun()) {
      return;
    }
    planned(event.session());
    afterAcceptance("session.moved-before-acceptance", event.start(), event.session());
    afterAcceptance("session.notice-before-acceptance", event.toldAt(), event.session());
  }

  private void afterAcceptance(String otherwise, Instant time, String session) {
    Instant acceptedAt = pair.acceptedAt().orElseThrow();
    if (time.isBefore(acceptedAt)) {
      refusal.add(NOT_APPLICABLE, FindingFactory.times(otherwise, time, acceptedAt, session));
    }
  }

  private Optional<Session> planned(String id) {
    Optional<Session> session = pair.plannedSession(id);
    if (session.isEmpty()) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("session.unknown", id));
    }
    return session;
  }

  private void actionAgreed(ActionAgreed event) {
    if (requireActive() && action(event.action().id()).isPresent()) {
      refusal.add(DUPLICATE, FindingFactory.of("action.repeated", event.action().id()));
    }
  }

  private void actionClosed(ActionClosed event) {
    if (requireBegun() && action(event.action()).isEmpty()) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("action.unknown", event.action()));
    }
  }

  private Optional<ActionItem> action(String id) {
    for (ActionItem action : pair.openActions()) {
      if (action.id().equals(id)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  private void stageEntered(StageEntered event) {
    if (!requireActive()) {
      return;
    }
    Stage from = pair.stage().orElseThrow();
    StageMove move = StageMove.between(from, event.stage());
    if (!move.exists()) {
      refusal.add(
          unreachable(from, event.stage()), FindingFactory.unreachable(from, event.stage()));
    } else if (move.needsReason() && event.reason().isEmpty()) {
      refusal.add(
          CRITERIA_UNMET, FindingFactory.of("reason.missing", event.stage().code()));
    }
  }

  /** The kind of refusal where no move leads to a stage. */
  static Decision.Refused.Kind unreachable(Stage from, Stage to) {
    return from == to ? DUPLICATE : NO_SUCH_MOVE;
  }

  private void resumed() {
    if (requireBegun() && pair.status() != Mentorship.Status.PAUSED) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("resume.not-paused"));
    }
  }

  private void extended(Extended event) {
    if (requireBegun()) {
      pair.plannedEnd()
          .filter(end -> !event.plannedEnd().isAfter(end))
          .ifPresent(end -> refusal.add(
              NOT_APPLICABLE,
              FindingFactory.times("extension.not-later", event.plannedEnd(), end)));
    }
  }

  private void completed() {
    if (requireActive() && !pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      String stage = pair.stage().orElseThrow().code();
      refusal.add(
          NO_SUCH_MOVE,
          FindingFactory.of(
              "completion.not-in-last-stage",
              Fact.text(stage),
              Fact.text(Stage.TRANSITION_AND_CLOSURE.code())));
    }
  }

  private void requireProposed() {
    if (pair.status() != Mentorship.Status.PROPOSED) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("status.accepted"));
    }
  }

  /** Requires an accepted relationship. It may be paused. */
  private boolean requireBegun() {
    if (pair.status() == Mentorship.Status.PROPOSED) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("status.not-accepted"));
      return false;
    }
    return true;
  }

  /** Requires an accepted relationship that is not paused. A pause is reported, and what else is wrong is still looked for. */
  private boolean requireActive() {
    if (pair.status() == Mentorship.Status.PAUSED) {
      refusal.add(PAUSED, FindingFactory.of("status.paused"));
    }
    return requireBegun();
  }
}
