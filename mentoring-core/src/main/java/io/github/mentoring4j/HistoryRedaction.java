package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.Redacted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the id and the texts of one person out of a history. What counts, and that something was said, stays. Used for one history only, since it
 * numbers the terms of that history.
 */
final class HistoryRedaction {
  private final String person;
  private final String pseudonym;
  private final boolean isSide;
  private final Map<String, String> terms = new HashMap<>();

  /** Each goal in its latest version, by its id, and what of it are words of the person. */
  private final Map<String, Wording> goals = new HashMap<>();

  /** A goal, and whether its text and its measure are words of the person. */
  private record Wording(Goal goal, boolean isTextOf, boolean isMeasureOf) {
    /** What a revision leaves as it was stays the word of who said it first. */
    Wording revised(Goal revision, boolean isOf) {
      return new Wording(
          revision,
          goal.text().equals(revision.text()) ? isTextOf || isOf : isOf,
          goal.measure().equals(revision.measure()) ? isMeasureOf || isOf : isOf);
    }

    Goal redacted() {
      return goal.toBuilder()
          .text(isTextOf ? Redacted.TEXT : goal.text())
          .measure(goal.measure().map(measure -> isMeasureOf ? Redacted.TEXT : measure))
          .build();
    }
  }

  private HistoryRedaction(String person, String pseudonym, boolean isSide) {
    this.person = person;
    this.pseudonym = pseudonym;
    this.isSide = isSide;
  }

  /** The events without the person, or nothing if the person is not in them. */
  static Optional<List<RecordedEvent>> of(
      List<RecordedEvent> events, Mentorship pair, String person, String pseudonym) {
    Faults.of("History.redacted")
        .id("person", person)
        .id("pseudonym", pseudonym)
        .throwIfAny();
    Set<String> ids = events.stream()
        .flatMap(recorded -> id(recorded.event().by()).stream())
        .collect(Collectors.toSet());
    ids.add(pair.mentee());
    ids.add(pair.mentor());
    if (!ids.remove(person)) {
      return Optional.empty();
    }
    Faults.of("History.redacted")
        .that(!ids.contains(pseudonym), "pseudonym", pseudonym, "an id that nobody else has here")
        .throwIfAny();
    boolean isSide = person.equals(pair.mentee()) || person.equals(pair.mentor());
    HistoryRedaction redaction = new HistoryRedaction(person, pseudonym, isSide);
    return Optional.of(events.stream().map(redaction::redacted).toList());
  }

  private static Optional<String> id(Actor actor) {
    return actor instanceof Actor.Programme programme
        ? programme.id()
        : Optional.of(((Actor.Person) actor).id());
  }

  private RecordedEvent redacted(RecordedEvent recorded) {
    return recorded.toBuilder()
        .event(redacted(recorded.event()))
        .override(reason(recorded.event(), recorded.override()))
        .build();
  }

  private MentorshipEvent redacted(MentorshipEvent event) {
    Instant at = event.at();
    Actor by = actor(event.by());
    return switch (event.type()) {
      case PROPOSED -> {
        Proposed it = (Proposed) event;
        yield new Proposed(at, by, id(it.mentee()), id(it.mentor()), it.predecessor());
      }
      case TAKEN_OVER -> {
        TakenOver it = (TakenOver) event;
        yield new TakenOver(at, by, id(it.mentee()), id(it.mentor()), takeover(it));
      }
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, reason(event, ((Declined) event).reason()));
      case WITHDRAWN -> new Withdrawn(at, by, reason(event, ((Withdrawn) event).reason()));
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by, ((Superseded) event).successor());
      case AGREEMENT_REACHED ->
        new AgreementReached(at, by, terms(((AgreementReached) event).agreement()));
      case GOAL_SET -> new GoalSet(at, by, goal(((GoalSet) event).goal(), isOf(event)));
      case GOAL_REVISED -> {
        GoalRevised it = (GoalRevised) event;
        yield new GoalRevised(at, by, goal(it.goal(), isOf(event)), reason(event, it.reason()));
      }
      case GOAL_ASSESSED ->
        new GoalAssessed(at, by, assessment(event, ((GoalAssessed) event).assessment()));
      case STEP_LOGGED -> {
        StepLogged it = (StepLogged) event;
        yield new StepLogged(at, by, it.goal(), it.taken(), text(event, it.text()));
      }
      case SESSION_PLANNED -> new SessionPlanned(at, by, ((SessionPlanned) event).session());
      case SESSION_HELD -> {
        SessionHeld it = (SessionHeld) event;
        yield new SessionHeld(at, by, it.session(), it.details());
      }
      case SESSION_MISSED -> {
        SessionMissed it = (SessionMissed) event;
        yield new SessionMissed(at, by, it.session(), it.absentee(), it.details());
      }
      case SESSION_CANCELLED -> {
        SessionCancelled it = (SessionCancelled) event;
        yield new SessionCancelled(at, by, it.session(), it.noticeAt(), reason(event, it.reason()));
      }
      case SESSION_RESCHEDULED -> {
        SessionRescheduled it = (SessionRescheduled) event;
        yield new SessionRescheduled(
            at, by, it.session(), it.start(), it.noticeAt(), reason(event, it.reason()));
      }
      case ACTION_AGREED -> {
        ActionItem action = ((ActionAgreed) event).action();
        yield new ActionAgreed(
            at, by, action.toBuilder().text(text(event, action.text())).build());
      }
      case ACTION_CLOSED -> {
        ActionClosed it = (ActionClosed) event;
        yield new ActionClosed(at, by, it.action(), it.ending());
      }
      case NOTED -> {
        Noted it = (Noted) event;
        yield new Noted(at, by, it.kind(), isOf(it) ? "" : it.text(), it.audience());
      }
      case STAGE_ENTERED -> {
        StageEntered it = (StageEntered) event;
        yield new StageEntered(at, by, it.stage(), reason(event, it.reason()));
      }
      case PAUSED -> {
        Paused it = (Paused) event;
        yield new Paused(at, by, it.expectedResume(), reason(event, it.reason()));
      }
      case RESUMED -> new Resumed(at, by);
      case EXTENDED -> {
        Extended it = (Extended) event;
        yield new Extended(at, by, it.plannedEnd(), reason(event, it.reason()));
      }
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by, reason(event, ((Ended) event).reason()));
    };
  }

  /** Whether the person has recorded the event, as a side or as a coordinator. */
  private boolean isOf(MentorshipEvent event) {
    return id(event.by()).equals(Optional.of(person));
  }

  private String id(String id) {
    return id.equals(person) ? pseudonym : id;
  }

  private Actor actor(Actor actor) {
    if (!id(actor).equals(Optional.of(person))) {
      return actor;
    }
    return actor instanceof Actor.Programme ? Actor.programme(pseudonym) : Actor.person(pseudonym);
  }

  private String text(MentorshipEvent event, String text) {
    return isOf(event) ? Redacted.TEXT : text;
  }

  private Optional<Reason> reason(MentorshipEvent event, Optional<Reason> reason) {
    return reason.map(given -> reason(event, given));
  }

  /** A code is from a list of the application and can stay alone; words that stand alone become others. */
  private Reason reason(MentorshipEvent event, Reason reason) {
    if (!isOf(event)) {
      return reason;
    }
    return reason.code().isPresent()
        ? new Reason(reason.code(), Optional.empty())
        : Reason.of(Redacted.TEXT);
  }

  private Goal goal(Goal goal, boolean isOf) {
    Wording wording = goals.containsKey(goal.id())
        ? goals.get(goal.id()).revised(goal, isOf)
        : new Wording(goal, isOf, isOf);
    goals.put(goal.id(), wording);
    return wording.redacted();
  }

  private Goal.Assessment assessment(MentorshipEvent event, Goal.Assessment assessment) {
    return isOf(event) ? redacted(assessment) : assessment;
  }

  private static Goal.Assessment redacted(Goal.Assessment assessment) {
    return Goal.Assessment.of(assessment.goal(), assessment.status(), Redacted.TEXT);
  }

  /** Terms and goals are the words of both sides, although the programme has recorded them. */
  private Takeover takeover(TakenOver event) {
    Takeover takeover = event.takeover();
    boolean isOf = isSide || isOf(event);
    return takeover.toBuilder()
        .agreement(takeover.agreement().map(this::terms))
        .goals(takeover.goals().stream().map(goal -> goal(goal, isOf)).toList())
        .assessments(takeover.assessments().stream()
            .map(assessment -> isOf ? redacted(assessment) : assessment)
            .toList())
        .build();
  }

  private Agreement terms(Agreement agreement) {
    return agreement.toBuilder()
        .channel(agreement.channel().map(this::placeholder))
        .confidentiality(agreement.confidentiality().map(this::placeholder))
        .ending(agreement.ending().map(this::placeholder))
        .excludedTopics(
            agreement.excludedTopics().stream().sorted().map(this::placeholder).toList())
        .build();
  }

  /** Equal exactly where the originals are equal, so that terms are in force where they were. */
  private String placeholder(String text) {
    return terms.computeIfAbsent(text, any -> Redacted.text(terms.size() + 1));
  }
}
