package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.CLOSED;
import static io.github.mentoring4j.Decision.Refused.Kind.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Refused.Kind.IN_THE_FUTURE;
import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_APPLICABLE;
import static io.github.mentoring4j.Decision.Refused.Kind.WRONG_ACTOR;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of decisions alone: criteria, limits and clock tolerance of one policy, and what names itself. Replay uses none of them. */
final class PolicyRules {
  private final LifecyclePolicy policy;
  private final Mentorship pair;
  private final RefusalBuilder refusal;

  private PolicyRules(LifecyclePolicy policy, Mentorship pair, RefusalBuilder refusal) {
    this.policy = policy;
    this.pair = pair;
    this.refusal = refusal;
  }

  /** Judges what some events alone are asked: criteria of a move, and limits of an end. */
  static void require(
      LifecyclePolicy policy,
      MentorshipEvent event,
      Mentorship pair,
      DecisionContext context,
      RefusalBuilder refusal) {
    switch (event.type()) {
      case STAGE_ENTERED, COMPLETED -> {
        Optional<LifecyclePolicyGuard> guard = guard(policy, pair, event);
        if (guard.isPresent()) {
          refusal.judgedBy(policy.reference());
          new PolicyRules(policy, pair, refusal).criteria(guard.get(), event.by(), context);
        }
      }
      case AGREEMENT_REACHED ->
        new PolicyRules(policy, pair, refusal).agreedEnd((AgreementReached) event);
      case EXTENDED ->
        new PolicyRules(policy, pair, refusal).extension((Extended) event, context.now());
      default -> {}
    }
  }

  /** What is permitted after a closing at all is permitted for a while. An event that bears an earlier time cannot prolong it. */
  static void closing(
      LifecyclePolicy policy,
      MentorshipEvent event,
      Mentorship pair,
      Instant now,
      RefusalBuilder refusal) {
    if (pair.closing().isPresent()) {
      Instant recorded = Instants.later(event.at(), now);
      Instant until = Instants.plus(pair.closing().get().at(), policy.recordableAfterClosing());
      if (recorded.isAfter(until)) {
        refusal.add(CLOSED, FindingFactory.times("closing.too-long-ago", recorded, until));
      }
    }
  }

  /** Refuses what lies in the future by more than clocks differ. An ending is permitted at the time of the last event, even if that is in the future. */
  static void clock(
      LifecyclePolicy policy,
      MentorshipEvent event,
      Mentorship pair,
      Instant now,
      RefusalBuilder refusal) {
    Instant latest = Instants.plus(now, policy.clockTolerance());
    boolean isEnding = event.type() == MentorshipEvent.Type.ENDED;
    if (event.at().isAfter(latest) && !(isEnding && !event.at().isAfter(pair.lastEventAt()))) {
      refusal.add(IN_THE_FUTURE, FindingFactory.times("time.future", event.at(), latest));
    }
  }

  /** Nothing takes its own place. The state does not suffer if a history says so. */
  static void successor(MentorshipEvent event, Mentorship pair, RefusalBuilder refusal) {
    if (event instanceof Superseded superseded
        && superseded.successor().equals(Optional.of(pair.id()))) {
      refusal.add(NOT_APPLICABLE, FindingFactory.of("successor.itself", pair.id()));
    }
  }

  /** What guards an event here, or empty for an event that nothing guards or that no move of the table allows. */
  private static Optional<LifecyclePolicyGuard> guard(
      LifecyclePolicy policy, Mentorship pair, MentorshipEvent event) {
    if (event instanceof StageEntered entered) {
      return pair.stage()
          .filter(from -> StageMove.between(from, entered.stage()).isGuarded())
          .map(from -> policy.guard(from, entered.stage()));
    } else if (event.type() == MentorshipEvent.Type.COMPLETED) {
      return pair.stage()
          .filter(Stage.TRANSITION_AND_CLOSURE::equals)
          .map(last -> policy.completionGuard());
    }
    return Optional.empty();
  }

  /** Refuses by the criteria that are unmet, unless an override waives them. */
  private void criteria(LifecyclePolicyGuard guard, Actor by, DecisionContext context) {
    Evidence.Source source = source(context);
    List<Finding> errors = guard.errors(source);
    if (!errors.isEmpty()) {
      unmet(errors, by, context);
    }
    refusal.addBeside(guard.warnings(source, errors));
  }

  /** Answers by what the relationship knows, and by the user's own evidence where it knows nothing. */
  private Evidence.Source source(DecisionContext context) {
    return evidence -> {
      Observation known = MentorshipEvidence.observe(pair, evidence);
      return known.isSupplied() ? known : context.source().observe(evidence);
    };
  }

  private void unmet(List<Finding> errors, Actor by, DecisionContext context) {
    boolean mayOverride = !policy.isOverridingByProgrammeOnly() || by instanceof Actor.Programme;
    if (context.override().isPresent() && mayOverride) {
      refusal.addWaived(errors);
      return;
    }
    if (context.override().isPresent()) {
      refusal.addFirst(WRONG_ACTOR, FindingFactory.of("override.programme-needed"));
    }
    for (Finding error : errors) {
      refusal.add(CRITERIA_UNMET, error);
    }
  }

  /** A pair that already runs is a fact: what exceeds a limit is told and refuses nothing. */
  static List<Finding> takeover(LifecyclePolicy policy, Mentorship pair, TakenOver event) {
    RefusalBuilder beyond = new RefusalBuilder(pair.id(), event);
    PolicyRules rules = new PolicyRules(policy, pair, beyond);
    if (pair.goals().size() > policy.mostGoals()) {
      beyond.add(
          LIMIT_EXCEEDED,
          FindingFactory.counts("goal.limit", pair.goals().size(), policy.mostGoals()));
    }
    Stream.of(
            pair.plannedEnd(),
            pair.proposedAgreement().flatMap(proposed -> proposed.terms().plannedEnd()))
        .flatMap(Optional::stream)
        .forEach(end -> rules.known(end, event.at()));
    return beyond.findings().stream().map(FindingFactory::advice).toList();
  }

  /** An end that is known when a pair is taken over. It may have passed. */
  private void known(Instant end, Instant at) {
    if (end.isBefore(at)) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.times("planned-end.passed", end, at));
    } else {
      term(end, at);
    }
  }

  private void extension(Extended extended, Instant now) {
    Instant end = extended.plannedEnd();
    Instant passed = Instants.later(extended.at(), now);
    notTooFar(end);
    if (end.isAfter(passed)) {
      notTooNear(end, passed);
    } else {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.times("extension.passed", end, passed));
    }
  }

  /** The second yes to an end that the first was permitted to propose is not judged again: it would be too late to change. */
  private void agreedEnd(AgreementReached reached) {
    Optional<Instant> end = reached.agreement().plannedEnd();
    if (end.isPresent() && !pair.terms().isAnswer(reached.agreement(), pair.side(reached.by()))) {
      term(end.get(), reached.at());
    }
  }

  private void term(Instant end, Instant at) {
    notTooFar(end);
    notTooNear(end, at);
  }

  /** An end is judged from the acceptance on. */
  private void notTooFar(Instant end) {
    pair.acceptedAt()
        .map(acceptedAt -> Instants.plus(acceptedAt, policy.longestTerm()))
        .filter(end::isAfter)
        .ifPresent(latest ->
            refusal.add(LIMIT_EXCEEDED, FindingFactory.times("planned-end.too-far", end, latest)));
  }

  /** An end that has passed when it is agreed on is none. */
  private void notTooNear(Instant end, Instant at) {
    pair.acceptedAt()
        .map(acceptedAt -> Instants.later(Instants.plus(acceptedAt, policy.shortestTerm()), at))
        .filter(end::isBefore)
        .ifPresent(earliest -> refusal.add(
            LIMIT_EXCEEDED, FindingFactory.times("planned-end.too-near", end, earliest)));
  }
}
