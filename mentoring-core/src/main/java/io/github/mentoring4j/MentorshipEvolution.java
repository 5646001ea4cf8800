package io.github.mentoring4j;

import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED;
import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED_EARLY;
import static io.github.mentoring4j.Mentorship.Outcome.DECLINED;
import static io.github.mentoring4j.Mentorship.Outcome.ENDED;
import static io.github.mentoring4j.Mentorship.Outcome.ENDED_EARLY;
import static io.github.mentoring4j.Mentorship.Outcome.EXPIRED;
import static io.github.mentoring4j.Mentorship.Outcome.LAPSED;
import static io.github.mentoring4j.Mentorship.Outcome.SUPERSEDED;
import static io.github.mentoring4j.Mentorship.Outcome.WITHDRAWN;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Applies an event to the state of a relationship. It judges nothing: decisions and replay have judged the event before. */
final class MentorshipEvolution {
  /** How long before the planned end a closing is early. A constant, since replay knows no policy. */
  private static final Duration EARLY = Duration.ofDays(28);

  private final Mentorship pair;
  private final Instant at;

  /** What an event may change; the same as before where it changes nothing. */
  private MentorshipStanding standing;

  private MentorshipTerms terms;
  private MentorshipCounts counts;
  private List<Goal.Progress> goals;
  private List<Session> sessions;
  private List<ActionItem> actions;

  private MentorshipEvolution(Mentorship pair, MentorshipEvent event) {
    this.pair = pair;
    at = pair.timeFor(event.at());
    standing = pair.standing();
    terms = pair.terms();
    counts = pair.counts();
    goals = pair.goals();
    sessions = pair.plannedSessions();
    actions = pair.openActions();
  }

  static Mentorship evolve(Mentorship before, RecordedEvent recorded) {
    MentorshipEvolution evolution = new MentorshipEvolution(before, recorded.event());
    evolution.apply(recorded.event());
    return ImmutableMentorship.of(
        before.opening(),
        evolution.standing,
        evolution.terms,
        evolution.counts,
        before.id(),
        recorded.revision(),
        evolution.at,
        evolution.goals,
        evolution.sessions,
        evolution.actions);
  }

  private void apply(MentorshipEvent event) {
    switch (event.type()) {
      case PROPOSED, TAKEN_OVER -> {}
      case ACCEPTED -> accepted(event);
      case DECLINED -> closed(closing(event, DECLINED).reason(((Declined) event).reason()));
      case WITHDRAWN -> closed(closing(event, WITHDRAWN).reason(((Withdrawn) event).reason()));
      case EXPIRED -> closed(closing(event, EXPIRED));
      case SUPERSEDED ->
        closed(closing(event, SUPERSEDED).successor(((Superseded) event).successor()));
      case AGREEMENT_REACHED -> agreementReached((AgreementReached) event);
      case GOAL_SET -> goals = plus(goals, progress((GoalSet) event));
      case GOAL_REVISED -> goalRevised(((GoalRevised) event).goal());
      case GOAL_ASSESSED -> goalAssessed(((GoalAssessed) event).assessment());
      case STEP_LOGGED ->
        replaceGoal(((StepLogged) event).goal(), progress -> progress.withHasStep(true));
      case SESSION_PLANNED -> sessions = plus(sessions, ((SessionPlanned) event).session());
      case SESSION_HELD -> sessionHeld((SessionHeld) event);
      case SESSION_MISSED -> sessionMissed((SessionMissed) event);
      case SESSION_CANCELLED -> sessionSettled(((SessionCancelled) event).session());
      case SESSION_RESCHEDULED -> sessionRescheduled((SessionRescheduled) event);
      case ACTION_AGREED -> actions = plus(actions, ((ActionAgreed) event).action());
      case ACTION_CLOSED -> actionClosed((ActionClosed) event);
      case NOTED -> noted((Noted) event);
      case STAGE_ENTERED -> stageEntered((StageEntered) event);
      case PAUSED -> standing = standing.paused((Paused) event);
      case RESUMED -> standing = standing.resumed(event.at());
      case EXTENDED -> {
        terms = terms.extended();
        standing = copy(standing).withPlannedEnd(((Extended) event).plannedEnd());
      }
      case COMPLETED -> closed(closing(event, completed()));
      case ENDED -> closed(closing(event, ended()).reason(((Ended) event).reason()));
    }
  }

  private void accepted(MentorshipEvent event) {
    ImmutableMentorshipStanding agreed = pair.side(event.by()) == Actor.Side.MENTEE
        ? copy(standing).withMenteeAgreed(true)
        : copy(standing).withMentorAgreed(true);
    standing = agreed.menteeAgreed() && agreed.mentorAgreed()
        ? agreed
            .entered(Stage.RELATIONSHIP_BUILDING, event.at())
            .withStatus(Mentorship.Status.ACTIVE)
            .withAcceptedAt(event.at())
        : agreed;
  }

  private void agreementReached(AgreementReached event) {
    Agreement agreed = event.agreement();
    Actor.Side side = pair.side(event.by());
    if (terms.isAnswer(agreed, side)) {
      terms = MentorshipTerms.inForce(agreed);
      standing = copy(standing).withPlannedEnd(agreed.plannedEnd());
    } else if (!terms.isSaidAlready(agreed, side)) {
      terms = terms.proposed(agreed, side, event.at());
    }
  }

  private static Goal.Progress progress(GoalSet event) {
    return ImmutableProgress.builder()
        .goal(event.goal())
        .hasStep(false)
        .isAssessedInStage(false)
        .build();
  }

  private void goalRevised(Goal goal) {
    replaceGoal(goal.id(), progress -> progress.withGoal(goal));
  }

  private void goalAssessed(Goal.Assessment assessment) {
    replaceGoal(
        assessment.goal(),
        progress -> progress.withAssessment(assessment).withIsAssessedInStage(true));
  }

  private void replaceGoal(String id, UnaryOperator<ImmutableProgress> change) {
    List<Goal.Progress> changed = new ArrayList<>(goals);
    changed.replaceAll(progress -> progress.goal().id().equals(id)
        ? change.apply(ImmutableProgress.copyOf(progress))
        : progress);
    goals = changed;
  }

  private void sessionHeld(SessionHeld event) {
    Instant entered = pair.stageEnteredAt().orElseThrow();
    unsettled(event.session(), event.details()).ifPresent(session -> {
      counts = counts.sessionHeld(session, entered);
      sessionSettled(event.session());
    });
  }

  private void sessionMissed(SessionMissed event) {
    unsettled(event.session(), event.details()).ifPresent(session -> {
      counts = counts.sessionMissed(session, event.absentee());
      sessionSettled(event.session());
    });
  }

  /** The session as it was; empty for one that was settled last, which counts once. */
  private Optional<Session> unsettled(String id, Optional<Session> details) {
    Optional<Session> open = pair.plannedSession(id);
    return open.isEmpty() && pair.isSettledLast(id) ? Optional.empty() : details.or(() -> open);
  }

  private void sessionSettled(String session) {
    sessions = without(sessions, planned -> planned.id().equals(session));
  }

  private void sessionRescheduled(SessionRescheduled event) {
    List<Session> moved = new ArrayList<>(sessions);
    moved.replaceAll(session -> session.id().equals(event.session())
        ? Session.builder().from(session).start(event.start()).build()
        : session);
    sessions = moved;
  }

  private void stageEntered(StageEntered event) {
    counts = counts.stageEntered();
    goals = stageEntered(goals);
    terms = event.stage() == Stage.RELATIONSHIP_BUILDING ? terms.toBeRenewed(event.at()) : terms;
    standing = standing.entered(event.stage(), event.at());
  }

  private static List<Goal.Progress> stageEntered(List<Goal.Progress> goals) {
    for (Goal.Progress progress : goals) {
      if (progress.isAssessedInStage()) {
        return goals.stream()
            .<Goal.Progress>map(goal -> ImmutableProgress.copyOf(goal).withIsAssessedInStage(false))
            .toList();
      }
    }
    return goals;
  }

  private void actionClosed(ActionClosed event) {
    boolean mentorHelped = event.ending() == ActionItem.Ending.DONE
        && actions.stream()
            .anyMatch(action ->
                action.id().equals(event.action()) && action.owner() == Actor.Side.MENTOR);
    actions = without(actions, action -> action.id().equals(event.action()));
    counts = mentorHelped ? counts.mentorHelped(event.at()) : counts;
  }

  private void noted(Noted event) {
    Actor.Side side = pair.side(event.by());
    counts = counts.noted(event.kind(), side);
    if (event.kind() == Noted.Kind.EVALUATION) {
      counts =
          counts.evaluated(side, new MentorshipCounts.Evaluated(event.at(), pair.plannedEnd()));
    } else if (event.kind() == Noted.Kind.FEEDBACK && side == Actor.Side.MENTOR) {
      counts = counts.feedbackByMentor(event.at());
    }
  }

  private Mentorship.Outcome completed() {
    boolean settled = goals.stream().noneMatch(Goal.Progress::isOpen);
    boolean success = goals.stream()
        .flatMap(progress -> progress.assessment().stream())
        .anyMatch(assessment -> assessment.status() == Goal.Assessment.Status.MET);
    return settled && success && isEarly() ? COMPLETED_EARLY : COMPLETED;
  }

  private Mentorship.Outcome ended() {
    if (pair.plannedEnd().isEmpty()) {
      return ENDED;
    }
    return isEarly() ? ENDED_EARLY : LAPSED;
  }

  private boolean isEarly() {
    return pair.plannedEnd().filter(at.plus(EARLY)::isBefore).isPresent();
  }

  private ImmutableClosing.Builder closing(MentorshipEvent event, Mentorship.Outcome outcome) {
    return ImmutableClosing.builder()
        .outcome(outcome)
        .by(pair.role(event.by()).orElseThrow())
        .at(at);
  }

  /** What had begun can still be settled; what was to come is dropped. */
  private void closed(ImmutableClosing.Builder closing) {
    actions = List.of();
    sessions = without(sessions, session -> session.start().isAfter(at));
    standing = standing.closed(closing.build());
  }

  private static ImmutableMentorshipStanding copy(MentorshipStanding standing) {
    return ImmutableMentorshipStanding.copyOf(standing);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return longer;
  }

  /** The same list where there is nothing to leave out: an event costs nothing for what it does not touch. */
  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    for (T element : list) {
      if (which.test(element)) {
        List<T> shorter = new ArrayList<>(list);
        shorter.removeIf(which);
        return shorter;
      }
    }
    return list;
  }
}
