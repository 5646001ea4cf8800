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

  private MentorshipEvolution() {}

  static Mentorship evolve(Mentorship before, RecordedEvent recorded) {
    MentorshipEvent event = recorded.event();
    ImmutableMentorship pair = ImmutableMentorship.copyOf(before)
        .withRevision(recorded.revision())
        .withLastEventAt(before.timeFor(event.at()));
    return switch (event.type()) {
      case PROPOSED, TAKEN_OVER -> pair;
      case ACCEPTED -> accepted(pair, event);
      case DECLINED ->
        closed(pair, closing(pair, event, DECLINED).reason(((Declined) event).reason()));
      case WITHDRAWN ->
        closed(pair, closing(pair, event, WITHDRAWN).reason(((Withdrawn) event).reason()));
      case EXPIRED -> closed(pair, closing(pair, event, EXPIRED));
      case SUPERSEDED ->
        closed(pair, closing(pair, event, SUPERSEDED).successor(((Superseded) event).successor()));
      case AGREEMENT_REACHED -> agreementReached(pair, (AgreementReached) event);
      case GOAL_SET -> pair.withGoals(plus(pair.goals(), progress((GoalSet) event)));
      case GOAL_REVISED -> goalRevised(pair, ((GoalRevised) event).goal());
      case GOAL_ASSESSED -> goalAssessed(pair, (GoalAssessed) event);
      case STEP_LOGGED ->
        replaceGoal(pair, ((StepLogged) event).goal(), progress -> progress.withHasStep(true));
      case SESSION_PLANNED ->
        pair.withPlannedSessions(plus(pair.plannedSessions(), ((SessionPlanned) event).session()));
      case SESSION_HELD -> sessionHeld(pair, (SessionHeld) event);
      case SESSION_MISSED -> sessionMissed(pair, (SessionMissed) event);
      case SESSION_CANCELLED -> settled(pair, ((SessionCancelled) event).session());
      case SESSION_RESCHEDULED -> sessionRescheduled(pair, (SessionRescheduled) event);
      case ACTION_AGREED ->
        pair.withOpenActions(plus(pair.openActions(), ((ActionAgreed) event).action()));
      case ACTION_CLOSED -> actionClosed(pair, (ActionClosed) event);
      case NOTED -> noted(pair, (Noted) event);
      case STAGE_ENTERED -> stageEntered(pair, (StageEntered) event);
      case PAUSED -> pair.withStanding(pair.standing().paused((Paused) event));
      case RESUMED ->
        pair.withStanding(pair.standing()
            .unpaused(event.at())
            .withStatus(Mentorship.Status.ACTIVE)
            .withResumedAt(event.at()));
      case EXTENDED ->
        pair.withTerms(pair.terms().extended())
            .withStanding(standing(pair).withPlannedEnd(((Extended) event).plannedEnd()));
      case COMPLETED -> closed(pair, closing(pair, event, completed(pair)));
      case ENDED ->
        closed(pair, closing(pair, event, ended(pair)).reason(((Ended) event).reason()));
    };
  }

  private static Mentorship accepted(ImmutableMentorship pair, MentorshipEvent event) {
    ImmutableMentorshipStanding standing = standing(pair);
    standing = pair.side(event.by()) == Actor.Side.MENTEE
        ? standing.withMenteeAgreed(true)
        : standing.withMentorAgreed(true);
    if (!standing.menteeAgreed() || !standing.mentorAgreed()) {
      return pair.withStanding(standing);
    }
    return pair.withStanding(standing
        .entered(Stage.RELATIONSHIP_BUILDING, event.at())
        .withStatus(Mentorship.Status.ACTIVE)
        .withAcceptedAt(event.at()));
  }

  private static Mentorship agreementReached(ImmutableMentorship pair, AgreementReached event) {
    Agreement terms = event.agreement();
    Actor.Side side = pair.side(event.by());
    if (pair.terms().isAnswer(terms, side)) {
      return pair.withTerms(MentorshipTerms.inForce(terms))
          .withStanding(standing(pair).withPlannedEnd(terms.plannedEnd()));
    }
    return pair.terms().isSaidAlready(terms, side)
        ? pair
        : pair.withTerms(pair.terms().proposed(terms, side, event.at()));
  }

  private static Goal.Progress progress(GoalSet event) {
    return ImmutableProgress.builder()
        .goal(event.goal())
        .hasStep(false)
        .isAssessedInStage(false)
        .build();
  }

  private static Mentorship goalRevised(ImmutableMentorship pair, Goal goal) {
    return replaceGoal(pair, goal.id(), progress -> progress.withGoal(goal));
  }

  private static Mentorship goalAssessed(ImmutableMentorship pair, GoalAssessed event) {
    return replaceGoal(
        pair,
        event.assessment().goal(),
        progress -> progress.withAssessment(event.assessment()).withIsAssessedInStage(true));
  }

  private static Mentorship replaceGoal(
      ImmutableMentorship pair, String id, UnaryOperator<ImmutableProgress> change) {
    List<Goal.Progress> goals = new ArrayList<>(pair.goals());
    goals.replaceAll(progress -> progress.goal().id().equals(id)
        ? change.apply(ImmutableProgress.copyOf(progress))
        : progress);
    return pair.withGoals(goals);
  }

  private static Mentorship sessionHeld(ImmutableMentorship pair, SessionHeld event) {
    Instant entered = pair.stageEnteredAt().orElseThrow();
    return unsettled(pair, event.session(), event.details())
        .map(session -> pair.counts().sessionHeld(session, entered))
        .map(counts -> settled(pair.withCounts(counts), event.session()))
        .orElse(pair);
  }

  private static Mentorship sessionMissed(ImmutableMentorship pair, SessionMissed event) {
    return unsettled(pair, event.session(), event.details())
        .map(session -> pair.counts().sessionMissed(session, event.absentee()))
        .map(counts -> settled(pair.withCounts(counts), event.session()))
        .orElse(pair);
  }

  /** The session as it was; empty for one that was settled last, which counts once. */
  private static Optional<Session> unsettled(
      Mentorship pair, String id, Optional<Session> details) {
    Optional<Session> open = pair.plannedSession(id);
    return open.isEmpty() && pair.isSettledLast(id) ? Optional.empty() : details.or(() -> open);
  }

  private static Mentorship settled(ImmutableMentorship pair, String session) {
    return pair.withPlannedSessions(
        without(pair.plannedSessions(), planned -> planned.id().equals(session)));
  }

  private static Mentorship sessionRescheduled(ImmutableMentorship pair, SessionRescheduled event) {
    List<Session> sessions = new ArrayList<>(pair.plannedSessions());
    sessions.replaceAll(session -> session.id().equals(event.session())
        ? Session.builder().from(session).start(event.start()).build()
        : session);
    return pair.withPlannedSessions(sessions);
  }

  private static Mentorship stageEntered(ImmutableMentorship pair, StageEntered event) {
    MentorshipTerms terms = event.stage() == Stage.RELATIONSHIP_BUILDING
        ? pair.terms().toBeRenewed(event.at())
        : pair.terms();
    return pair.withCounts(pair.counts().stageEntered())
        .withGoals(stageEntered(pair.goals()))
        .withTerms(terms)
        .withStanding(pair.standing().entered(event.stage(), event.at()));
  }

  private static List<Goal.Progress> stageEntered(List<Goal.Progress> goals) {
    if (goals.stream().noneMatch(Goal.Progress::isAssessedInStage)) {
      return goals;
    }
    return goals.stream()
        .<Goal.Progress>map(
            progress -> ImmutableProgress.copyOf(progress).withIsAssessedInStage(false))
        .toList();
  }

  private static Mentorship actionClosed(ImmutableMentorship pair, ActionClosed event) {
    boolean mentorHelped = event.ending() == ActionItem.Ending.DONE
        && pair.openActions().stream()
            .anyMatch(action ->
                action.id().equals(event.action()) && action.owner() == Actor.Side.MENTOR);
    ImmutableMentorship closed = pair.withOpenActions(
        without(pair.openActions(), action -> action.id().equals(event.action())));
    return mentorHelped ? closed.withCounts(pair.counts().mentorHelped(event.at())) : closed;
  }

  private static Mentorship noted(ImmutableMentorship pair, Noted event) {
    Actor.Side side = pair.side(event.by());
    MentorshipCounts counts = pair.counts().noted(event.kind(), side);
    return pair.withCounts(
        switch (event.kind()) {
          case EVALUATION ->
            counts.evaluated(side, new MentorshipCounts.Evaluated(event.at(), pair.plannedEnd()));
          case FEEDBACK -> side == Actor.Side.MENTOR ? counts.feedbackByMentor(event.at()) : counts;
          default -> counts;
        });
  }

  private static Mentorship.Outcome completed(Mentorship pair) {
    boolean settled = pair.goals().stream().noneMatch(Goal.Progress::isOpen);
    boolean success = pair.goals().stream()
        .flatMap(progress -> progress.assessment().stream())
        .anyMatch(assessment -> assessment.status() == Goal.Assessment.Status.MET);
    return settled && success && isEarly(pair) ? COMPLETED_EARLY : COMPLETED;
  }

  private static Mentorship.Outcome ended(Mentorship pair) {
    if (pair.plannedEnd().isEmpty()) {
      return ENDED;
    }
    return isEarly(pair) ? ENDED_EARLY : LAPSED;
  }

  private static boolean isEarly(Mentorship pair) {
    return pair.plannedEnd().filter(pair.lastEventAt().plus(EARLY)::isBefore).isPresent();
  }

  private static ImmutableClosing.Builder closing(
      Mentorship pair, MentorshipEvent event, Mentorship.Outcome outcome) {
    return ImmutableClosing.builder()
        .outcome(outcome)
        .by(pair.role(event.by()).orElseThrow())
        .at(pair.lastEventAt());
  }

  /** What had begun can still be settled; what was to come is dropped. */
  private static Mentorship closed(ImmutableMentorship pair, ImmutableClosing.Builder closing) {
    Mentorship.Closing closed = closing.build();
    return pair.withOpenActions(List.of())
        .withPlannedSessions(
            without(pair.plannedSessions(), session -> session.start().isAfter(closed.at())))
        .withStanding(pair.standing()
            .unpaused(closed.at())
            .withStatus(Mentorship.Status.CLOSED)
            .withClosing(closed));
  }

  private static ImmutableMentorshipStanding standing(Mentorship pair) {
    return ImmutableMentorshipStanding.copyOf(pair.standing());
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return longer;
  }

  /** The same list where there is nothing to leave out: an event costs nothing for what it does not touch. */
  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    if (list.stream().noneMatch(which)) {
      return list;
    }
    List<T> shorter = new ArrayList<>(list);
    shorter.removeIf(which);
    return shorter;
  }
}
