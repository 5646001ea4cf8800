package io.github.mentoring4j;

import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED;
import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED_EARLY;
import static io.github.mentoring4j.Mentorship.Outcome.DECLINED;
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
import io.github.mentoring4j.MentorshipEvent.Proposed;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What an event that has happened makes of a relationship. It asks no questions: whether the event may happen was settled before. */
final class Evolution {
  /** How long before the planned end a completion is early. A constant, since replay knows no policy. */
  private static final Duration EARLY = Duration.ofDays(28);

  private Evolution() {}

  static Mentorship begin(RecordedEvent recorded, Proposed proposal) {
    Actor.Role proposer = role(proposal);
    return ImmutableMentorship.builder()
        .id(recorded.mentorship())
        .revision(1)
        .lastEventAt(proposal.at())
        .proposal(proposal)
        .standing(ImmutableStanding.builder()
            .status(Mentorship.Status.PROPOSED)
            .visit(0)
            .menteeAgreed(proposer == Actor.Role.MENTEE)
            .mentorAgreed(proposer == Actor.Role.MENTOR)
            .pausedInVisit(Duration.ZERO)
            .build())
        .terms(Terms.none())
        .tally(Tally.zero())
        .build();
  }

  private static Actor.Role role(Proposed proposal) {
    if (proposal.by().equals(Actor.person(proposal.mentee()))) {
      return Actor.Role.MENTEE;
    }
    return proposal.by() instanceof Actor.Programme ? Actor.Role.PROGRAMME : Actor.Role.MENTOR;
  }

  static Mentorship evolve(Mentorship before, RecordedEvent recorded) {
    MentorshipEvent event = recorded.event();
    ImmutableMentorship pair = ImmutableMentorship.copyOf(before)
        .withRevision(recorded.revision())
        .withLastEventAt(event.at());
    return switch (event.type()) {
      case PROPOSED -> pair;
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
      case SESSION_HELD -> sessionHeld(pair, ((SessionHeld) event).session());
      case SESSION_MISSED -> sessionMissed(pair, (SessionMissed) event);
      case SESSION_CANCELLED -> settled(pair, ((SessionCancelled) event).session());
      case SESSION_RESCHEDULED -> sessionRescheduled(pair, (SessionRescheduled) event);
      case ACTION_AGREED ->
        pair.withOpenActions(plus(pair.openActions(), ((ActionAgreed) event).action()));
      case ACTION_CLOSED ->
        pair.withOpenActions(without(
            pair.openActions(), action -> action.id().equals(((ActionClosed) event).action())));
      case NOTED -> pair.withTally(pair.tally().noted(((Noted) event).kind(), side(pair, event)));
      case STAGE_ENTERED -> stageEntered(pair, (StageEntered) event);
      case PAUSED ->
        pair.withStanding(
            standing(pair).withStatus(Mentorship.Status.PAUSED).withPause((Paused) event));
      case RESUMED ->
        pair.withStanding(pair.standing()
            .unpaused(event.at())
            .withStatus(Mentorship.Status.ACTIVE)
            .withResumedAt(event.at()));
      case EXTENDED ->
        pair.withStanding(standing(pair).withPlannedEnd(((Extended) event).plannedEnd()));
      case COMPLETED -> closed(pair, closing(pair, event, completed(pair, event.at())));
      case ENDED ->
        closed(
            pair, closing(pair, event, ended(pair, event.at())).reason(((Ended) event).reason()));
    };
  }

  private static Mentorship accepted(ImmutableMentorship pair, MentorshipEvent event) {
    ImmutableStanding standing = standing(pair);
    standing = side(pair, event) == Actor.Role.MENTEE
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
    Terms terms = pair.terms().confirmed(event.agreement(), side(pair, event));
    ImmutableMentorship agreed = pair.withTerms(terms);
    // Terms that say of the end what the ones before said do not undo an extension.
    return terms.agreedEnd().equals(pair.terms().agreedEnd())
        ? agreed
        : agreed.withStanding(standing(pair).withPlannedEnd(terms.agreedEnd()));
  }

  private static Goal.Progress progress(GoalSet event) {
    return ImmutableProgress.builder()
        .goal(event.goal())
        .hasStep(false)
        .assessedInVisit(0)
        .build();
  }

  private static Mentorship goalRevised(ImmutableMentorship pair, Goal goal) {
    return replaceGoal(pair, goal.id(), progress -> progress.withGoal(goal));
  }

  private static Mentorship goalAssessed(ImmutableMentorship pair, GoalAssessed event) {
    return replaceGoal(
        pair,
        event.assessment().goal(),
        progress -> progress
            .withAssessment(event.assessment())
            .withAssessedInVisit(pair.standing().visit()));
  }

  private static Mentorship replaceGoal(
      ImmutableMentorship pair, String id, UnaryOperator<ImmutableProgress> change) {
    List<Goal.Progress> goals = new ArrayList<>(pair.goals());
    goals.replaceAll(progress -> progress.goal().id().equals(id)
        ? change.apply(ImmutableProgress.copyOf(progress))
        : progress);
    return pair.withGoals(goals);
  }

  private static Mentorship sessionHeld(ImmutableMentorship pair, String id) {
    Tally tally = pair.tally().sessionHeld(pair.plannedSession(id).orElseThrow());
    return settled(pair.withTally(tally), id);
  }

  private static Mentorship sessionMissed(ImmutableMentorship pair, SessionMissed event) {
    Tally tally = pair.tally().sessionMissed(event.absentee());
    return settled(pair.withTally(tally), event.session());
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
    Terms terms =
        event.stage() == Stage.RELATIONSHIP_BUILDING ? pair.terms().toBeRenewed() : pair.terms();
    return pair.withTally(pair.tally().newVisit())
        .withTerms(terms)
        .withStanding(pair.standing().entered(event.stage(), event.at()));
  }

  private static Mentorship.Outcome completed(Mentorship pair, Instant at) {
    boolean settled = pair.goals().stream().noneMatch(Goal.Progress::isOpen);
    boolean success = pair.goals().stream()
        .flatMap(progress -> progress.assessment().stream())
        .anyMatch(assessment -> assessment.status() == Assessment.Status.MET);
    boolean early = pair.plannedEnd().filter(at.plus(EARLY)::isBefore).isPresent();
    return settled && success && early ? COMPLETED_EARLY : COMPLETED;
  }

  private static Mentorship.Outcome ended(Mentorship pair, Instant at) {
    return pair.plannedEnd().filter(end -> !at.isBefore(end)).isPresent() ? LAPSED : ENDED_EARLY;
  }

  private static ImmutableClosing.Builder closing(
      Mentorship pair, MentorshipEvent event, Mentorship.Outcome outcome) {
    return ImmutableClosing.builder().outcome(outcome).by(side(pair, event)).at(event.at());
  }

  private static Mentorship closed(ImmutableMentorship pair, ImmutableClosing.Builder closing) {
    Mentorship.Closing closed = closing.build();
    return pair.withStanding(pair.standing()
        .unpaused(closed.at())
        .withStatus(Mentorship.Status.CLOSED)
        .withClosing(closed));
  }

  private static ImmutableStanding standing(Mentorship pair) {
    return ImmutableStanding.copyOf(pair.standing());
  }

  private static Actor.Role side(Mentorship pair, MentorshipEvent event) {
    return pair.role(event.by()).orElseThrow();
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    return list.stream().filter(which.negate()).toList();
  }
}
