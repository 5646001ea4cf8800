package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
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
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.bench.lifecycle.MovesLimit.Reason;
import java.time.Instant;
import java.util.List;

/**
 * The rules on one event, as far as they matter for the events of {@link LifecycleStory}: the actor, what is closed, the order, the clock, what fits, and the
 * criteria of the standard policy. Unlike the library it stops at the first that is broken.
 */
final class LifecycleLimitRules {
  private static final long CLOCK_TOLERANCE = 300;
  private static final int MOST = 50;

  private final LifecycleLimit pair;

  LifecycleLimitRules(LifecycleLimit pair) {
    this.pair = pair;
  }

  /** Decides: the kind of a refusal, or null if the event may happen. */
  Kind judge(MentorshipEvent event, Instant now) {
    if (!isActor(event)) {
      return Kind.WRONG_ACTOR;
    } else if (isOver(event)) {
      return Kind.CLOSED;
    } else if (event.at().isBefore(pair.lastEventAt)) {
      return Kind.TIME_REVERSED;
    } else if (event.at().isAfter(now.plusSeconds(CLOCK_TOLERANCE))) {
      return Kind.IN_THE_FUTURE;
    }
    Kind kind = fit(event);
    return kind == null ? guard(event) : kind;
  }

  /** Judges an event that is read back. */
  Kind judgeRecorded(MentorshipEvent event) {
    if (isOver(event)) {
      return Kind.CLOSED;
    } else if (event.at().isBefore(pair.lastEventAt)) {
      return Kind.TIME_REVERSED;
    } else if (!isActor(event)) {
      return Kind.WRONG_ACTOR;
    }
    return fit(event);
  }

  private boolean isActor(MentorshipEvent event) {
    Actor.Side side = pair.side(event.by());
    return switch (event.type()) {
      case ACCEPTED, AGREEMENT_REACHED, GOAL_SET, GOAL_REVISED, GOAL_ASSESSED, STEP_LOGGED, NOTED ->
        side != null;
      default -> side != null || event.by() instanceof Actor.Programme;
    };
  }

  private boolean isOver(MentorshipEvent event) {
    if (pair.status != Status.CLOSED) {
      return false;
    } else if (event instanceof Noted noted) {
      return switch (noted.kind()) {
        case FEEDBACK, EVALUATION, SUCCESS, THANKS -> false;
        case REFLECTION, FUTURE_PLAN, CONTACT_CHOICE -> true;
      };
    }
    return !(event instanceof SessionHeld || event instanceof SessionMissed);
  }

  private Kind fit(MentorshipEvent event) {
    if (event.type() == MentorshipEvent.Type.ACCEPTED) {
      boolean byMentee = pair.side(event.by()) == Actor.Side.MENTEE;
      return unless(byMentee ? !pair.menteeAgreed : !pair.mentorAgreed, Kind.DUPLICATE);
    } else if (pair.status == Status.PROPOSED) {
      return Kind.NOT_APPLICABLE;
    }
    return switch (event.type()) {
      case AGREEMENT_REACHED -> active(agreement((AgreementReached) event));
      case GOAL_SET -> active(goalSet((GoalSet) event));
      case GOAL_REVISED -> active(openGoal(((GoalRevised) event).goal().id(), Kind.NOT_APPLICABLE));
      case GOAL_ASSESSED ->
        active(openGoal(((GoalAssessed) event).assessment().goal(), Kind.DUPLICATE));
      case STEP_LOGGED -> active(openGoal(((StepLogged) event).goal(), Kind.NOT_APPLICABLE));
      case SESSION_PLANNED -> planned((SessionPlanned) event);
      case SESSION_RESCHEDULED -> session(((SessionRescheduled) event).session());
      case SESSION_CANCELLED -> session(((SessionCancelled) event).session());
      case SESSION_HELD -> held((SessionHeld) event);
      case SESSION_MISSED -> session(((SessionMissed) event).session());
      case ACTION_AGREED -> active(action((ActionAgreed) event));
      case ACTION_CLOSED ->
        unless(pair.action(((ActionClosed) event).action()) >= 0, Kind.NOT_APPLICABLE);
      case STAGE_ENTERED -> active(move((StageEntered) event));
      case RESUMED -> unless(pair.status == Status.PAUSED, Kind.NOT_APPLICABLE);
      case EXTENDED -> extended((Extended) event);
      case COMPLETED ->
        active(unless(pair.stage == Stage.TRANSITION_AND_CLOSURE, Kind.NO_SUCH_MOVE));
      case PAUSED, NOTED -> null;
      default -> throw new IllegalArgumentException("not in this story: " + event);
    };
  }

  private static Kind unless(boolean isFine, Kind otherwise) {
    return isFine ? null : otherwise;
  }

  private Kind active(Kind otherwise) {
    return pair.status == Status.PAUSED ? Kind.PAUSED : otherwise;
  }

  private Kind agreement(AgreementReached event) {
    boolean isRepeated =
        pair.proposedBy == pair.side(event.by()) && event.agreement().equals(pair.proposed);
    return unless(!isRepeated && !event.agreement().equals(pair.inForce), Kind.DUPLICATE);
  }

  private Kind goalSet(GoalSet event) {
    if (pair.stage == Stage.TRANSITION_AND_CLOSURE) {
      return Kind.NOT_APPLICABLE;
    } else if (pair.goal(event.goal().id()) >= 0) {
      return Kind.DUPLICATE;
    }
    return unless(pair.goals.size() < MOST, Kind.LIMIT_EXCEEDED);
  }

  private Kind openGoal(String id, Kind settled) {
    int place = pair.goal(id);
    if (place < 0) {
      return Kind.NOT_APPLICABLE;
    }
    return unless(pair.goals.get(place).isOpen(), settled);
  }

  private Kind planned(SessionPlanned event) {
    if (event.session().start().isBefore(pair.acceptedAt)) {
      return Kind.NOT_APPLICABLE;
    } else if (pair.session(event.session().id()) >= 0) {
      return Kind.DUPLICATE;
    }
    return unless(pair.sessions.size() < MOST, Kind.LIMIT_EXCEEDED);
  }

  private Kind session(String id) {
    return unless(pair.session(id) >= 0, Kind.NOT_APPLICABLE);
  }

  private Kind held(SessionHeld event) {
    int place = pair.session(event.session());
    if (event.details().isEmpty() && place < 0) {
      return Kind.NOT_APPLICABLE;
    }
    Instant start = event.details().orElseGet(() -> pair.sessions.get(place)).start();
    if (pair.pausedSince != null && !start.isBefore(pair.pausedSince)) {
      return Kind.PAUSED;
    }
    boolean isFine = !start.isBefore(pair.acceptedAt) && !event.at().isBefore(start);
    return unless(isFine, Kind.NOT_APPLICABLE);
  }

  private Kind action(ActionAgreed event) {
    if (pair.action(event.action().id()) >= 0) {
      return Kind.DUPLICATE;
    }
    return unless(pair.actions.size() < MOST, Kind.LIMIT_EXCEEDED);
  }

  private Kind extended(Extended event) {
    boolean isLater = pair.plannedEnd == null || event.plannedEnd().isAfter(pair.plannedEnd);
    return unless(isLater, Kind.NOT_APPLICABLE);
  }

  private Kind move(StageEntered event) {
    int from = pair.stage.number();
    int to = event.stage().number();
    if (from == to) {
      return Kind.DUPLICATE;
    } else if (to == from + 1) {
      return null;
    }
    boolean exists = to == 4 || (to < from && to != 1) || (from == 2 && to == 1);
    return exists ? unless(event.reason().isPresent(), Kind.CRITERIA_UNMET) : Kind.NO_SUCH_MOVE;
  }

  private Kind guard(MentorshipEvent event) {
    List<Reason> reasons;
    if (event.type() == MentorshipEvent.Type.COMPLETED) {
      reasons = MovesLimit.unmet(pair.stage, pair.counts());
    } else if (event instanceof StageEntered entered
        && entered.stage().number() == pair.stage.number() + 1) {
      reasons = MovesLimit.unmet(pair.stage, pair.counts());
    } else {
      return null;
    }
    return unless(MovesLimit.isPermitted(reasons), Kind.CRITERIA_UNMET);
  }
}
