package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.CLOSED;
import static io.github.mentoring4j.Decision.Refused.Kind.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Refused.Kind.IN_THE_FUTURE;
import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.WRONG_ACTOR;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of one policy on one event: criteria, limits and clock tolerance. Replay uses none of them. */
final class PolicyRules {
  private final LifecyclePolicy policy;
  private final Mentorship pair;
  private final RefusalBuilder refusal;

  PolicyRules(LifecyclePolicy policy, Mentorship pair, RefusalBuilder refusal) {
    this.policy = policy;
    this.pair = pair;
    this.refusal = refusal;
  }

  /** What is permitted after a closing at all is permitted for a while. */
  static void closing(
      LifecyclePolicy policy, MentorshipEvent event, Mentorship pair, RefusalBuilder refusal) {
    pair.closing()
        .map(closing -> Instants.plus(closing.at(), policy.recordableAfterClosing()))
        .filter(event.at()::isAfter)
        .ifPresent(until ->
            refusal.add(CLOSED, FindingFactory.times("closing.too-long-ago", event.at(), until)));
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

  /** What guards an event here, or empty for an event that nothing guards or that no move of the table allows. */
  static Optional<LifecyclePolicyGuard> guard(
      LifecyclePolicy policy, Mentorship pair, MentorshipEvent event) {
    if (pair.stage().isEmpty()) {
      return Optional.empty();
    }
    Stage from = pair.stage().get();
    if (event instanceof StageEntered entered) {
      return StageMove.between(from, entered.stage()).isGuarded()
          ? Optional.of(policy.guard(from, entered.stage()))
          : Optional.empty();
    }
    return event.type() == MentorshipEvent.Type.COMPLETED && from == Stage.TRANSITION_AND_CLOSURE
        ? Optional.of(policy.completionGuard())
        : Optional.empty();
  }

  /** Answers by what the relationship knows, and by the user's own evidence where it knows nothing. */
  Evidence.Source source(DecisionContext context) {
    return evidence -> {
      Observation known = MentorshipEvidence.observe(pair, evidence);
      return known.isSupplied() ? known : context.source().observe(evidence);
    };
  }

  /** Refuses by the criteria that are unmet, unless an override waives them. Returns those that were waived. */
  List<Finding> override(List<Finding> errors, Actor by, DecisionContext context) {
    if (errors.isEmpty()) {
      return List.of();
    }
    boolean mayOverride = !policy.isOverridingByProgrammeOnly() || by instanceof Actor.Programme;
    if (context.override().isPresent() && mayOverride) {
      return errors.stream().map(FindingFactory::waived).toList();
    }
    if (context.override().isPresent()) {
      refusal.addFirst(WRONG_ACTOR, FindingFactory.of("override.programme-needed"));
    }
    errors.forEach(finding -> refusal.add(CRITERIA_UNMET, finding));
    return List.of();
  }

  void limits(MentorshipEvent event, Instant now) {
    if (event instanceof GoalSet) {
      room("goal.limit", pair.goals().size(), policy.mostGoals());
    } else if (event instanceof SessionPlanned) {
      room("session.limit", pair.plannedSessions().size(), policy.mostPlannedSessions());
    } else if (event instanceof ActionAgreed) {
      room("action.limit", pair.openActions().size(), policy.mostOpenActions());
    } else if (event instanceof AgreementReached reached) {
      reached.agreement().plannedEnd().ifPresent(end -> agreedEnd(reached, end));
    } else if (event instanceof Extended extended) {
      extension(extended, now);
    }
  }

  private void room(String code, int there, int most) {
    if (there >= most) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.counts(code, there, most));
    }
  }

  private void extension(Extended extended, Instant now) {
    Instant end = extended.plannedEnd();
    Instant passed = extended.at().isAfter(now) ? extended.at() : now;
    if (!end.isAfter(passed)) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.times("extension.passed", end, passed));
    }
    pair.acceptedAt().ifPresent(acceptedAt -> term(end, acceptedAt));
  }

  /** The second yes to an end that the first was permitted to propose is not judged again: it would be too late to change. */
  private void agreedEnd(AgreementReached reached, Instant end) {
    if (!pair.terms().isAnswer(reached.agreement(), pair.side(reached.by()))) {
      term(end, reached.at());
    }
  }

  /** An end is judged from the acceptance on; an end that has passed when it is agreed on is none. */
  private void term(Instant end, Instant at) {
    if (pair.acceptedAt().isEmpty()) {
      return;
    }
    Instant acceptedAt = pair.acceptedAt().get();
    Instant latest = Instants.plus(acceptedAt, policy.longestTerm());
    if (end.isAfter(latest)) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.times("planned-end.too-far", end, latest));
    }
    Instant shortest = Instants.plus(acceptedAt, policy.shortestTerm());
    Instant earliest = shortest.isBefore(at) ? at : shortest;
    if (end.isBefore(earliest)) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.times("planned-end.too-near", end, earliest));
    }
  }
}
