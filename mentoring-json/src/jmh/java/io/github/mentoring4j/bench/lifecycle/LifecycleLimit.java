package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A relationship in one flat object, which no method changes once it was returned: what is essential, and no more. */
final class LifecycleLimit implements Cloneable {
  String mentee;
  String mentor;
  long revision;
  Instant lastEventAt;
  Status status;
  Stage stage;
  Instant stageEnteredAt;
  Instant acceptedAt;
  Instant pausedSince;
  Instant plannedEnd;
  Agreement inForce;
  Agreement proposed;
  Actor.Side proposedBy;
  boolean menteeAgreed;
  boolean mentorAgreed;
  int sessionsHeld;
  int missedByMentee;
  int missedByMentor;
  int successes;
  LifecycleLimitVisit visit = new LifecycleLimitVisit();
  List<GoalState> goals = List.of();
  List<Session> sessions = List.of();
  List<ActionItem> actions = List.of();

  /** A goal, and what has come of it; the status is null before the first assessment. */
  record GoalState(Goal goal, boolean hasStep, Goal.Assessment.Status status, boolean isAssessed) {
    boolean isOpen() {
      return status == null || !status.isFinal();
    }
  }

  private LifecycleLimit() {}

  static LifecycleLimit of(Proposed proposal) {
    LifecycleLimit pair = new LifecycleLimit();
    pair.mentee = proposal.mentee();
    pair.mentor = proposal.mentor();
    pair.revision = 1;
    pair.lastEventAt = proposal.at();
    pair.status = Status.PROPOSED;
    pair.menteeAgreed = pair.side(proposal.by()) == Actor.Side.MENTEE;
    pair.mentorAgreed = pair.side(proposal.by()) == Actor.Side.MENTOR;
    return pair;
  }

  /** The side of an actor, or null for all others. */
  Actor.Side side(Actor by) {
    if (!(by instanceof Actor.Person person)) {
      return null;
    } else if (person.id().equals(mentee)) {
      return Actor.Side.MENTEE;
    }
    return person.id().equals(mentor) ? Actor.Side.MENTOR : null;
  }

  /** The state after an event that was judged before. */
  LifecycleLimit after(MentorshipEvent event) {
    LifecycleLimit next = copy();
    next.revision++;
    next.lastEventAt = event.at();
    switch (event.type()) {
      case ACCEPTED -> next.accepted(event);
      case AGREEMENT_REACHED -> next.agreed((AgreementReached) event);
      case GOAL_SET ->
        next.goals = plus(goals, new GoalState(((GoalSet) event).goal(), false, null, false));
      case GOAL_REVISED -> next.revised(((GoalRevised) event).goal());
      case GOAL_ASSESSED -> next.assessed(((GoalAssessed) event).assessment());
      case STEP_LOGGED -> next.stepLogged(((StepLogged) event).goal());
      case SESSION_PLANNED -> next.sessions = plus(sessions, ((SessionPlanned) event).session());
      case SESSION_RESCHEDULED -> next.moved((SessionRescheduled) event);
      case SESSION_CANCELLED -> next.settled(((SessionCancelled) event).session());
      case SESSION_HELD -> next.held((SessionHeld) event);
      case SESSION_MISSED -> next.missed((SessionMissed) event);
      case ACTION_AGREED ->
        next.actions = plus(actions, ((MentorshipEvent.ActionAgreed) event).action());
      case ACTION_CLOSED -> next.actionClosed(((MentorshipEvent.ActionClosed) event).action());
      case NOTED -> next.noted((Noted) event);
      case STAGE_ENTERED -> next.entered(((StageEntered) event).stage(), event.at());
      case PAUSED -> {
        next.status = Status.PAUSED;
        next.pausedSince = event.at();
      }
      case RESUMED -> {
        next.status = Status.ACTIVE;
        next.pausedSince = null;
      }
      case EXTENDED -> next.plannedEnd = ((Extended) event).plannedEnd();
      case COMPLETED -> next.closed(event.at());
      default -> throw new IllegalArgumentException("not in this story: " + event);
    }
    return next;
  }

  private void accepted(MentorshipEvent event) {
    menteeAgreed |= side(event.by()) == Actor.Side.MENTEE;
    mentorAgreed |= side(event.by()) == Actor.Side.MENTOR;
    if (menteeAgreed && mentorAgreed) {
      status = Status.ACTIVE;
      acceptedAt = event.at();
      entered(Stage.RELATIONSHIP_BUILDING, event.at());
    }
  }

  private void agreed(AgreementReached event) {
    Actor.Side by = side(event.by());
    if (proposed != null && proposedBy != by && proposed.equals(event.agreement())) {
      inForce = proposed;
      plannedEnd = inForce.plannedEnd().orElse(null);
      proposed = null;
      proposedBy = null;
    } else {
      proposed = event.agreement();
      proposedBy = by;
    }
  }

  private void entered(Stage entered, Instant at) {
    stage = entered;
    stageEnteredAt = at;
    visit = new LifecycleLimitVisit();
    List<GoalState> anew = new ArrayList<>(goals.size());
    for (GoalState each : goals) {
      anew.add(new GoalState(each.goal, each.hasStep, each.status, false));
    }
    goals = anew;
  }

  private void revised(Goal goal) {
    int place = goal(goal.id());
    GoalState old = goals.get(place);
    replace(place, new GoalState(goal, old.hasStep, old.status, old.isAssessed));
  }

  private void assessed(Goal.Assessment assessment) {
    int place = goal(assessment.goal());
    GoalState old = goals.get(place);
    replace(place, new GoalState(old.goal, old.hasStep, assessment.status(), true));
  }

  private void stepLogged(String goal) {
    int place = goal(goal);
    GoalState old = goals.get(place);
    replace(place, new GoalState(old.goal, true, old.status, old.isAssessed));
  }

  private void replace(int place, GoalState goal) {
    goals = new ArrayList<>(goals);
    goals.set(place, goal);
  }

  private void moved(SessionRescheduled event) {
    int place = session(event.session());
    Session old = sessions.get(place);
    sessions = new ArrayList<>(sessions);
    sessions.set(place, Session.builder().from(old).start(event.start()).build());
  }

  private void held(SessionHeld event) {
    Session session = event.details().orElseGet(() -> sessions.get(session(event.session())));
    sessionsHeld++;
    if (session.start().plus(session.length()).isAfter(stageEnteredAt)) {
      visit = visit.sessionHeld();
    }
    settled(session.id());
  }

  private void missed(SessionMissed event) {
    missedByMentee += event.absentee() == Session.Absentee.MENTOR ? 0 : 1;
    missedByMentor += event.absentee() == Session.Absentee.MENTEE ? 0 : 1;
    settled(event.session());
  }

  private void settled(String id) {
    int place = session(id);
    if (place >= 0) {
      sessions = new ArrayList<>(sessions);
      sessions.remove(place);
    }
  }

  private void actionClosed(String id) {
    int place = action(id);
    actions = new ArrayList<>(actions);
    actions.remove(place);
  }

  private void noted(Noted event) {
    if (event.kind() == Noted.Kind.SUCCESS) {
      successes++;
    } else {
      visit = visit.noted(event.kind(), side(event.by()));
    }
  }

  private void closed(Instant at) {
    status = Status.CLOSED;
    actions = List.of();
    sessions = new ArrayList<>(sessions);
    sessions.removeIf(session -> session.start().isAfter(at));
  }

  int goal(String id) {
    for (int place = 0; place < goals.size(); place++) {
      if (goals.get(place).goal.id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  int session(String id) {
    for (int place = 0; place < sessions.size(); place++) {
      if (sessions.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  int action(String id) {
    for (int place = 0; place < actions.size(); place++) {
      if (actions.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return longer;
  }

  private LifecycleLimit copy() {
    try {
      return (LifecycleLimit) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The counters that criteria ask for. */
  MovesEntity counts() {
    MovesEntity counts = visit.counts();
    counts.sessionsHeld = sessionsHeld;
    counts.agreementConfirmations = proposed != null ? 1 : inForce != null ? 2 : 0;
    counts.actionsOpen = actions.size();
    counts.successes = successes;
    for (GoalState each : goals) {
      counts.goalsWithoutStatus += !each.isOpen() || each.isAssessed ? 0 : 1;
      if (each.isOpen()) {
        counts.goalsOpen++;
        counts.goalsWithoutStep += each.hasStep ? 0 : 1;
        boolean isDraft =
            each.goal.measure().isEmpty() || each.goal.targetDate().isEmpty();
        counts.goalsWithoutMeasureOrDate += isDraft ? 1 : 0;
      }
    }
    return counts;
  }
}
