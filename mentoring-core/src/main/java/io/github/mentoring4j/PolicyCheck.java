package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Reason.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Reason.IN_THE_FUTURE;
import static io.github.mentoring4j.Decision.Reason.LIMIT_EXCEEDED;

import io.github.mentoring4j.EvidenceSource.Observation;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one policy says to one event: its criteria, its limits and its clock. Replay asks none of this. */
final class PolicyCheck {
  private final LifecyclePolicy policy;
  private final Mentorship pair;
  private final Refusal refusal;

  PolicyCheck(LifecyclePolicy policy, Mentorship pair, Refusal refusal) {
    this.policy = policy;
    this.pair = pair;
    this.refusal = refusal;
  }

  static void clock(LifecyclePolicy policy, Instant at, Instant now, Refusal refusal) {
    Instant latest = now.plus(policy.clockTolerance());
    if (at.isAfter(latest)) {
      refusal.add(IN_THE_FUTURE, Findings.times("time.future", at, latest));
    }
  }

  /** The criteria that guard an event here, or empty for an event that none guards or that no move of the table allows. */
  static Optional<List<Criterion>> guards(
      LifecyclePolicy policy, Mentorship pair, MentorshipEvent event) {
    if (pair.status() != Mentorship.Status.ACTIVE) {
      return Optional.empty();
    }
    Stage from = pair.stage().orElseThrow();
    if (event instanceof StageEntered entered) {
      return StageMove.between(from, entered.stage()) == StageMove.FORWARD
          ? Optional.of(policy.criteria(from, entered.stage()))
          : Optional.empty();
    }
    return event.type() == EventType.COMPLETED && from == Stage.TRANSITION_AND_CLOSURE
        ? Optional.of(policy.completionCriteria())
        : Optional.empty();
  }

  /** Judges the criteria by what the relationship knows, and by the user's own evidence where it knows nothing. */
  List<Finding> criteria(List<Criterion> guards, Circumstances circumstances) {
    List<Finding> unmet = judge(guards, evidence -> {
      Observation known = MentorshipEvidence.observe(pair, evidence);
      return known.isSupplied() ? known : circumstances.source().observe(evidence);
    });
    if (circumstances.override().isEmpty()) {
      unmet.forEach(finding -> refusal.add(CRITERIA_UNMET, finding));
    }
    return unmet;
  }

  static List<Finding> judge(List<Criterion> criteria, EvidenceSource source) {
    List<Finding> unmet = new ArrayList<>(0);
    for (Criterion criterion : criteria) {
      unmet.addAll(criterion.judge(source));
    }
    return unmet;
  }

  void limits(MentorshipEvent event) {
    if (event instanceof GoalSet) {
      room("goal.limit", pair.goals().size(), policy.mostGoals());
    } else if (event instanceof SessionPlanned) {
      room("session.limit", pair.plannedSessions().size(), policy.mostPlannedSessions());
    } else if (event instanceof ActionAgreed) {
      room("action.limit", pair.openActions().size(), policy.mostOpenActions());
    } else if (event instanceof AgreementReached reached) {
      reached.agreement().plannedEnd().ifPresent(end -> term(event.at(), end));
    }
  }

  private void room(String code, int there, int most) {
    if (there >= most) {
      refusal.add(LIMIT_EXCEEDED, Findings.counts(code, there, most));
    }
  }

  /** An end is judged from the acceptance on; an end that has passed when it is agreed on is none. */
  private void term(Instant at, Instant end) {
    if (pair.acceptedAt().isEmpty()) {
      return;
    }
    Instant acceptedAt = pair.acceptedAt().get();
    Instant earliest = acceptedAt.plus(policy.shortestTerm());
    if (earliest.isBefore(at)) {
      earliest = at;
    }
    Instant latest = acceptedAt.plus(policy.longestTerm());
    if (end.isBefore(earliest)) {
      refusal.add(LIMIT_EXCEEDED, Findings.times("agreement.end-too-near", end, earliest));
    } else if (end.isAfter(latest)) {
      refusal.add(LIMIT_EXCEEDED, Findings.times("agreement.end-too-far", end, latest));
    }
  }

  /** What is worth saying although it is permitted. */
  List<Finding> advice(MentorshipEvent event) {
    if (!(event instanceof SessionPlanned planned)) {
      return List.of();
    }
    Session session = planned.session();
    List<Finding> advice = new ArrayList<>(0);
    if (session.length().compareTo(policy.longestUsualSession()) > 0) {
      Fact length = Fact.length(session.length());
      Fact usual = Fact.length(policy.longestUsualSession());
      advice.add(Findings.advice(Findings.of("session.long", length, usual, session.id())));
    }
    pair.plannedEnd()
        .filter(session.start()::isAfter)
        .ifPresent(end -> advice.add(Findings.advice(
            Findings.times("session.after-end", session.start(), end, session.id()))));
    return advice;
  }
}
