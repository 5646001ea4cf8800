package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.CRITERIA_UNMET;
import static io.github.mentoring4j.Decision.Refused.Kind.IN_THE_FUTURE;
import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  static void clock(LifecyclePolicy policy, Instant at, Instant now, RefusalBuilder refusal) {
    if (Duration.between(now, at).compareTo(policy.clockTolerance()) > 0) {
      refusal.add(
          IN_THE_FUTURE,
          FindingFactory.times("time.future", at, now.plus(policy.clockTolerance())));
    }
  }

  /** The criteria that guard an event here, or empty for an event that none guards or that no move of the table allows. */
  static Optional<List<Criterion>> guards(
      LifecyclePolicy policy, Mentorship pair, MentorshipEvent event) {
    if (pair.stage().isEmpty()) {
      return Optional.empty();
    }
    Stage from = pair.stage().get();
    if (event instanceof StageEntered entered) {
      return StageMove.between(from, entered.stage()) == StageMove.FORWARD
          ? Optional.of(policy.criteria(from, entered.stage()))
          : Optional.empty();
    }
    return event.type() == MentorshipEvent.Type.COMPLETED && from == Stage.TRANSITION_AND_CLOSURE
        ? Optional.of(policy.completionCriteria())
        : Optional.empty();
  }

  /** Judges the criteria by what the relationship knows, and by the user's own evidence where it knows nothing. */
  List<Finding> criteria(List<Criterion> guards, DecisionContext context) {
    List<Finding> unmet = judge(guards, evidence -> {
      Observation known = MentorshipEvidence.observe(pair, evidence);
      return known.isSupplied() ? known : context.source().observe(evidence);
    });
    if (context.override().isPresent()) {
      return unmet.stream().map(FindingFactory::waived).toList();
    }
    unmet.forEach(finding -> refusal.add(CRITERIA_UNMET, finding));
    return unmet;
  }

  static List<Finding> judge(List<Criterion> criteria, Evidence.Source source) {
    List<Finding> unmet = new ArrayList<>(0);
    for (Criterion criterion : criteria) {
      for (Finding finding : criterion.judge(source)) {
        // Two criteria over evidence that is not supplied lack the same thing.
        if (!unmet.contains(finding)) {
          unmet.add(finding);
        }
      }
    }
    return unmet;
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
    } else if (event instanceof Declined declined) {
      declined.reason().ifPresent(this::declineReason);
    }
  }

  private void declineReason(String reason) {
    int length = reason.codePointCount(0, reason.length());
    if (length > policy.longestDeclineReason()) {
      refusal.add(
          LIMIT_EXCEEDED,
          FindingFactory.counts("decline.reason-too-long", length, policy.longestDeclineReason()));
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
    boolean same = pair.agreement().filter(reached.agreement()::equals).isPresent();
    if (!same || pair.terms().confirmations() == 0) {
      term(end, reached.at());
    }
  }

  /** An end is judged from the acceptance on; an end that has passed when it is agreed on is none. */
  private void term(Instant end, Instant at) {
    if (pair.acceptedAt().isEmpty()) {
      return;
    }
    Instant acceptedAt = pair.acceptedAt().get();
    Duration term = Duration.between(acceptedAt, end);
    if (term.compareTo(policy.longestTerm()) > 0) {
      refusal.add(
          LIMIT_EXCEEDED,
          FindingFactory.times("planned-end.too-far", end, acceptedAt.plus(policy.longestTerm())));
    }
    if (term.compareTo(policy.shortestTerm()) < 0 || end.isBefore(at)) {
      refusal.add(
          LIMIT_EXCEEDED,
          FindingFactory.times("planned-end.too-near", end, earliest(acceptedAt, at)));
    }
  }

  private Instant earliest(Instant acceptedAt, Instant at) {
    if (Duration.between(acceptedAt, at).compareTo(policy.shortestTerm()) > 0) {
      return at;
    }
    // A policy may ask for a term that no instant ends.
    Duration longest = Duration.between(acceptedAt, Instant.MAX);
    return longest.compareTo(policy.shortestTerm()) < 0
        ? Instant.MAX
        : acceptedAt.plus(policy.shortestTerm());
  }

  /** Advice on an event that is permitted. */
  List<Finding> advice(MentorshipEvent event) {
    if (event instanceof SessionPlanned planned) {
      return planned(planned.session());
    } else if (event instanceof SessionRescheduled moved) {
      return afterEnd(moved.session(), moved.start()).stream().toList();
    } else if (event instanceof SessionCancelled cancelled) {
      return late(policy, pair, cancelled).stream().toList();
    }
    return List.of();
  }

  private List<Finding> planned(Session session) {
    List<Finding> advice = new ArrayList<>(0);
    if (session.length().compareTo(policy.longestUsualSession()) > 0) {
      Fact length = Fact.length(session.length());
      Fact usual = Fact.length(policy.longestUsualSession());
      advice.add(
          FindingFactory.advice(FindingFactory.of("session.long", length, usual, session.id())));
    }
    afterEnd(session.id(), session.start()).ifPresent(advice::add);
    return advice;
  }

  private Optional<Finding> afterEnd(String session, Instant start) {
    return pair.plannedEnd()
        .filter(start::isAfter)
        .map(end ->
            FindingFactory.advice(FindingFactory.times("session.after-end", start, end, session)));
  }

  /** The agreed notice counts, and where none was agreed that of the policy. Exactly that much notice is in time. */
  static Optional<Finding> late(
      LifecyclePolicy policy, Mentorship pair, SessionCancelled cancelled) {
    Duration notice = pair.terms()
        .inForce()
        .flatMap(Agreement::cancellationNotice)
        .orElse(policy.cancellationNotice());
    return pair.plannedSession(cancelled.session())
        .filter(session -> given(cancelled, session).compareTo(notice) < 0)
        .map(session -> FindingFactory.advice(late(cancelled, session, notice)));
  }

  private static Finding late(SessionCancelled cancelled, Session session, Duration notice) {
    Duration given = given(cancelled, session);
    return given.isNegative()
        ? FindingFactory.times(
            "session.cancelled-after-start", cancelled.toldAt(), session.start(), session.id())
        : FindingFactory.of(
            "session.cancelled-late", Fact.length(given), Fact.length(notice), session.id());
  }

  private static Duration given(SessionCancelled cancelled, Session session) {
    return Duration.between(cancelled.toldAt(), session.start());
  }
}
