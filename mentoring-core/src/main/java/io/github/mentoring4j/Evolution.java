package io.github.mentoring4j;

import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED;
import static io.github.mentoring4j.Mentorship.Outcome.COMPLETED_EARLY;
import static io.github.mentoring4j.Mentorship.Outcome.ENDED_EARLY;
import static io.github.mentoring4j.Mentorship.Outcome.LAPSED;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      case AGREEMENT_REACHED -> agreementReached(pair, (AgreementReached) event);
      case GOAL_SET -> pair.withGoals(plus(pair.goals(), progress((GoalSet) event)));
      case GOAL_ASSESSED -> goalAssessed(pair, (GoalAssessed) event);
      case STEP_LOGGED ->
        replaceGoal(pair, ((StepLogged) event).goal(), progress -> progress.withHasStep(true));
      case SESSION_PLANNED ->
        pair.withPlannedSessions(plus(pair.plannedSessions(), ((SessionPlanned) event).session()));
      case SESSION_HELD -> sessionHeld(pair, ((SessionHeld) event).session());
      case ACTION_AGREED ->
        pair.withOpenActions(plus(pair.openActions(), ((ActionAgreed) event).action()));
      case ACTION_CLOSED ->
        pair.withOpenActions(without(
            pair.openActions(), action -> action.id().equals(((ActionClosed) event).action())));
      case NOTED -> pair.withTally(pair.tally().noted(((Noted) event).kind(), side(pair, event)));
      case STAGE_ENTERED -> stageEntered(pair, (StageEntered) event);
      case COMPLETED -> closed(pair, event, completed(pair, event.at()), Optional.empty());
      case ENDED -> closed(pair, event, ended(pair, event.at()), ((Ended) event).reason());
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
        .withStatus(Mentorship.Status.ACTIVE)
        .withStage(Stage.RELATIONSHIP_BUILDING)
        .withVisit(1)
        .withAcceptedAt(event.at())
        .withStageEnteredAt(event.at()));
  }

  private static Mentorship agreementReached(ImmutableMentorship pair, AgreementReached event) {
    Terms terms = pair.terms().confirmed(event.agreement(), side(pair, event));
    ImmutableMentorship agreed = pair.withTerms(terms);
    return terms.confirmations() == 2
        ? agreed.withStanding(standing(pair).withPlannedEnd(event.agreement().plannedEnd()))
        : agreed;
  }

  private static Goal.Progress progress(GoalSet event) {
    return ImmutableProgress.builder()
        .goal(event.goal())
        .hasStep(false)
        .assessedInVisit(0)
        .build();
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
    Tally tally = pair.tally();
    for (Session session : pair.plannedSessions()) {
      if (session.id().equals(id)) {
        tally = tally.sessionHeld(session);
      }
    }
    return pair.withTally(tally)
        .withPlannedSessions(
            without(pair.plannedSessions(), session -> session.id().equals(id)));
  }

  private static Mentorship stageEntered(ImmutableMentorship pair, StageEntered event) {
    ImmutableStanding standing = standing(pair);
    Terms terms =
        event.stage() == Stage.RELATIONSHIP_BUILDING ? pair.terms().toBeRenewed() : pair.terms();
    return pair.withTally(pair.tally().newVisit())
        .withTerms(terms)
        .withStanding(standing
            .withStage(event.stage())
            .withVisit(standing.visit() + 1)
            .withStageEnteredAt(event.at()));
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

  private static Mentorship closed(
      ImmutableMentorship pair,
      MentorshipEvent event,
      Mentorship.Outcome outcome,
      Optional<String> reason) {
    Mentorship.Closing closing = ImmutableClosing.builder()
        .outcome(outcome)
        .by(side(pair, event))
        .at(event.at())
        .reason(reason)
        .build();
    return pair.withStanding(
        standing(pair).withStatus(Mentorship.Status.CLOSED).withClosing(closing));
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
