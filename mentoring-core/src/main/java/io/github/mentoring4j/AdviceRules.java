package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth knowing about an event that is permitted: it is unusual, or leaves something open. */
final class AdviceRules {
  /** Where a day ends last on Earth. A date has passed for everybody once it has passed there. */
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  private final LifecyclePolicy policy;
  private final Mentorship pair;
  private final RefusalBuilder judged;

  private AdviceRules(LifecyclePolicy policy, Mentorship pair, RefusalBuilder judged) {
    this.policy = policy;
    this.pair = pair;
    this.judged = judged;
  }

  static void add(
      MentorshipEvent event, LifecyclePolicy policy, Mentorship pair, RefusalBuilder judged) {
    new AdviceRules(policy, pair, judged).judge(event);
  }

  private void add(Finding finding) {
    judged.addBeside(FindingFactory.advice(finding));
  }

  private void judge(MentorshipEvent event) {
    switch (event.type()) {
      case AGREEMENT_REACHED -> agreed((AgreementReached) event);
      case GOAL_SET -> goal(((GoalSet) event).goal(), event.at());
      case GOAL_REVISED -> goal(((GoalRevised) event).goal(), event.at());
      case SESSION_PLANNED -> planned(((SessionPlanned) event).session(), event.at());
      case SESSION_HELD -> ((SessionHeld) event).details().ifPresent(this::recorded);
      case SESSION_MISSED -> ((SessionMissed) event).details().ifPresent(this::recorded);
      case SESSION_CANCELLED -> shortNotice(policy, pair, event).ifPresent(this::add);
      case SESSION_RESCHEDULED -> moved((SessionRescheduled) event);
      case ACTION_AGREED -> due(((ActionAgreed) event).action(), event.at());
      case PAUSED ->
        ((Paused) event)
            .expectedResume()
            .ifPresent(resume -> far("pause.return-far", resume, event.at()));
      case COMPLETED, ENDED -> leftOpen(event);
      default -> {}
    }
  }

  private void agreed(AgreementReached event) {
    Agreement terms = event.agreement();
    otherTerms(terms, pair.side(event.by()));
    if (pair.terms().isExtended() && !terms.plannedEnd().equals(pair.plannedEnd())) {
      add(Finding.builder()
          .code("agreement.end-not-as-extended")
          .observed(terms.plannedEnd().map(Fact::moment))
          .required(pair.plannedEnd().map(Fact::moment))
          .build());
    }
    terms
        .plannedEnd()
        .filter(end -> end.isBefore(event.at()))
        .ifPresent(end -> add(FindingFactory.times("planned-end.passed", end, event.at())));
  }

  /** A yes that is not the one the other side waits for would otherwise be lost in silence. */
  private void otherTerms(Agreement terms, Actor.Side side) {
    Optional<Agreement.Proposal> proposed = pair.proposedAgreement();
    String code = proposed
        .map(Agreement.Proposal::by)
        .map(by -> by == side ? "agreement.own-proposal-replaced" : "agreement.not-as-proposed")
        .orElse("agreement.not-as-agreed");
    proposed
        .map(Agreement.Proposal::terms)
        .or(pair::agreement)
        .map(terms::differencesFrom)
        .filter(differences -> !differences.isEmpty())
        .ifPresent(differences -> add(FindingFactory.of(code, differences.toArray(String[]::new))));
  }

  private void goal(Goal goal, Instant at) {
    goal.targetDate().ifPresent(date -> {
      passed("goal.date-passed", date, at, goal.id());
      far("goal.date-far", date, at, goal.id());
    });
  }

  private void due(ActionItem action, Instant at) {
    action.due().ifPresent(date -> {
      passed("action.date-passed", date, at, action.id());
      far("action.date-far", date, at, action.id());
    });
  }

  private void passed(String code, LocalDate date, Instant at, String id) {
    LocalDate today = LocalDate.ofInstant(at, LAST_ZONE);
    if (date.isBefore(today)) {
      add(FindingFactory.dates(code, date, today, id));
    }
  }

  private void far(String code, LocalDate date, Instant at, String id) {
    LocalDate last = LocalDate.ofInstant(FindingFactory.storable(latest(at)), ZoneOffset.UTC);
    if (date.isAfter(last)) {
      add(FindingFactory.dates(code, date, last, id));
    }
  }

  /** Nothing within a relationship can be meant for a time that lies more than the longest term ahead. */
  private void far(String code, Instant time, Instant at, String... subjects) {
    Instant latest = latest(at);
    if (time.isAfter(latest)) {
      add(FindingFactory.times(code, time, latest, subjects));
    }
  }

  private Instant latest(Instant at) {
    return Instants.plus(at, policy.longestTerm());
  }

  private void planned(Session session, Instant at) {
    length(session);
    start(session.id(), session.start(), at);
  }

  private void recorded(Session session) {
    length(session);
    sameStart(session.id(), session.start());
  }

  /** What is planned or recorded as new is refused for it. One that is there already may have a reason. */
  private void sameStart(String session, Instant start) {
    RepetitionRules.sameStart(pair, session, start).ifPresent(this::add);
  }

  private void length(Session session) {
    if (session.length().compareTo(policy.longestUsualSession()) > 0) {
      Fact length = Fact.length(session.length());
      Fact usual = Fact.length(policy.longestUsualSession());
      add(FindingFactory.of("session.long", length, usual, session.id()));
    }
  }

  private void start(String session, Instant start, Instant at) {
    pair.plannedEnd()
        .filter(start::isAfter)
        .ifPresent(end -> add(FindingFactory.times("session.after-end", start, end, session)));
    far("session.far", start, at, session);
  }

  private void moved(SessionRescheduled event) {
    shortNotice(policy, pair, event).ifPresent(this::add);
    start(event.session(), event.start(), event.at());
    sameStart(event.session(), event.start());
  }

  /**
   * Notice of a change that came too late: a session was cancelled or moved. The agreed notice counts, and where none was agreed that of the policy.
   * Exactly that much notice is in time.
   */
  static Optional<Finding> shortNotice(
      LifecyclePolicy policy, Mentorship pair, MentorshipEvent event) {
    if (event instanceof SessionCancelled cancelled) {
      return shortNotice(policy, pair, cancelled.session(), cancelled.toldAt())
          .map(given -> given.finding("session.cancelled-late", "session.cancelled-after-start"));
    } else if (event instanceof SessionRescheduled moved) {
      return shortNotice(policy, pair, moved.session(), moved.toldAt())
          .map(given -> given.finding("session.moved-late", "session.moved-after-start"));
    }
    return Optional.empty();
  }

  private static Optional<Notice> shortNotice(
      LifecyclePolicy policy, Mentorship pair, String id, Instant toldAt) {
    Duration needed =
        pair.agreement().flatMap(Agreement::cancellationNotice).orElse(policy.cancellationNotice());
    return pair.plannedSession(id)
        .map(session -> new Notice(session, toldAt, needed))
        .filter(Notice::isShort);
  }

  /** The notice of a change of a session, and the one that was to be given. */
  private record Notice(Session session, Instant toldAt, Duration needed) {
    private Duration given() {
      return Duration.between(toldAt, session.start());
    }

    boolean isShort() {
      return given().compareTo(needed) < 0;
    }

    Finding finding(String late, String afterStart) {
      return given().isNegative()
          ? FindingFactory.times(afterStart, toldAt, session.start(), session.id())
          : FindingFactory.of(late, Fact.length(given()), Fact.length(needed), session.id());
    }
  }

  /** What the closing drops, and what it leaves to be settled. */
  private void leftOpen(MentorshipEvent event) {
    List<String> goals = new ArrayList<>(0);
    List<String> actions = new ArrayList<>(0);
    List<String> toCome = new ArrayList<>(0);
    List<String> unsettled = new ArrayList<>(0);
    Instant closing = pair.timeFor(event.at());
    if (event.type() == MentorshipEvent.Type.ENDED) {
      for (Goal.Progress progress : pair.goals()) {
        if (progress.isOpen()) {
          goals.add(progress.goal().id());
        }
      }
    }
    for (ActionItem action : pair.openActions()) {
      actions.add(action.id());
    }
    for (Session session : pair.plannedSessions()) {
      (session.start().isAfter(closing) ? toCome : unsettled).add(session.id());
    }
    leftOpen("closing.goals-open", goals);
    leftOpen("closing.actions-dropped", actions);
    leftOpen("closing.sessions-dropped", toCome);
    leftOpen("closing.sessions-unsettled", unsettled);
  }

  private void leftOpen(String code, List<String> subjects) {
    if (!subjects.isEmpty()) {
      add(FindingFactory.of(code, subjects.toArray(String[]::new)));
    }
  }
}
