package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;
import static io.github.mentoring4j.LifecycleWalks.pick;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Urge;
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
import io.github.mentoring4j.MentorshipEvent.Resumed;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns an impulse into an event that suits, or pointedly does not suit, what has happened so far. */
final class LifecycleImpulses {
  private final Impulse impulse;
  private final LifecycleFacts facts;
  private final Instant now;
  private final Instant accepted;

  private LifecycleImpulses(Impulse impulse, LifecycleFacts facts, Instant now) {
    this.impulse = impulse;
    this.facts = facts;
    this.now = now;
    this.accepted = facts.acceptedAt().orElse(facts.proposal().at());
  }

  /** How often the event of an impulse is tried: once; for a burst six times, or until the limit is passed. */
  static int times(Impulse impulse, LifecycleFacts facts) {
    if (impulse.urge() != Urge.BURST) {
      return 1;
    } else if (impulse.variant() < 70) {
      return 6;
    }
    int there = switch (impulse.pick() % 3) {
      case 0 -> facts.goals().size();
      case 1 -> facts.planned().size();
      default -> facts.openActions().size();
    };
    return 52 - there;
  }

  static MentorshipEvent event(Impulse impulse, LifecycleFacts facts, Instant now, int turn) {
    LifecycleImpulses choice = new LifecycleImpulses(impulse, facts, now);
    return switch (impulse.urge()) {
      case NEEDED -> choice.needed();
      case STRAY -> LifecycleStrays.event(impulse, facts, now);
      case ENDING -> choice.ending();
      case BURST -> choice.burst(turn);
    };
  }

  /** What somebody would do to get on, at a time that fits. */
  static MentorshipEvent remedy(String code, LifecycleFacts facts, Instant at, int variant) {
    Impulse impulse = new Impulse(Urge.NEEDED, 0, variant, variant, 0, 0, Duration.ZERO);
    return new LifecycleImpulses(impulse, facts, at).remedy(code, at);
  }

  private MentorshipEvent needed() {
    Instant at = plainTime();
    return switch (facts.status()) {
      case PROPOSED -> impulse.variant() < 9 ? comesToNothing(at) : accepted(at);
      case ACTIVE -> onTheWay(at);
      case PAUSED -> inThePause(at);
      case CLOSED -> new Noted(at, side(), Noted.Kind.THANKS);
    };
  }

  private MentorshipEvent ending() {
    return facts.status() == Mentorship.Status.PROPOSED
        ? comesToNothing(plainTime())
        : new Ended(plainTime(), anyActor(impulse), reason());
  }

  private MentorshipEvent accepted(Instant at) {
    return new Accepted(at, facts.saidYes().contains("ada") ? GRACE : ADA);
  }

  private MentorshipEvent comesToNothing(Instant at) {
    Actor proposer = facts.proposal().by();
    return switch (impulse.pick() % 4) {
      case 0 ->
        new Declined(
            at,
            proposer.equals(ADA) || proposer.equals(GRACE) ? other(proposer) : side(),
            reason());
      case 1 -> new Withdrawn(at, proposer, reason());
      case 2 -> new Expired(at, Actor.programme());
      default -> new Superseded(at, Actor.programme(), Optional.of("m-2"));
    };
  }

  private static Actor other(Actor side) {
    return side.equals(ADA) ? GRACE : ADA;
  }

  /** Mostly what is missing for the next move; now and then something that happens on the way. */
  private MentorshipEvent onTheWay(Instant at) {
    int care = impulse.care();
    if (care >= 72 && care <= 80) {
      return onTheSide(at);
    } else if (care >= 81 && care <= 88 && !facts.planned().isEmpty()) {
      return settled(at);
    }
    boolean isImpatient = care >= 89 && care <= 94;
    List<LifecycleOracle.Claim> unmet = LifecycleCriteria.unmet(facts);
    return unmet.isEmpty() || isImpatient ? moved(at) : remedy(unmet, at);
  }

  private MentorshipEvent onTheSide(Instant at) {
    String id = "n" + facts.events().size();
    return switch (impulse.care()) {
      case 72, 73 -> new GoalSet(at, side(), goal(id, false));
      case 74 -> action(at, id);
      case 75, 76 -> new Paused(at, anyParty(), Optional.of(at.plus(Duration.ofDays(9))), reason());
      case 77 -> new Extended(at, anyParty(), later(at), reason());
      case 78, 79 -> planned(at, Duration.ofDays(1 + impulse.variant() % 9));
      default ->
        facts.openGoals().isEmpty()
            ? action(at, id)
            : new GoalRevised(
                at,
                side(),
                goal(pick(facts.openGoals(), impulse.pick()).id(), true, "Lead " + at),
                "It was too small");
    };
  }

  private MentorshipEvent action(Instant at, String id) {
    return new ActionAgreed(
        at, side(), ActionItem.builder().id(id).text("Send it").build());
  }

  private MentorshipEvent planned(Instant at, Duration ahead) {
    return new SessionPlanned(at, side(), hour("n" + facts.events().size(), at.plus(ahead)));
  }

  private MentorshipEvent remedy(List<LifecycleOracle.Claim> unmet, Instant at) {
    return remedy(pick(unmet, impulse.pick()).code(), at);
  }

  private MentorshipEvent moved(Instant at) {
    return switch (facts.stage().orElseThrow()) {
      case RELATIONSHIP_BUILDING ->
        new StageEntered(at, anyParty(), Stage.LEARNING_AND_DEVELOPMENT);
      case LEARNING_AND_DEVELOPMENT ->
        new StageEntered(at, anyParty(), Stage.PROGRESS_AND_REFLECTION);
      case PROGRESS_AND_REFLECTION ->
        new StageEntered(at, anyParty(), Stage.TRANSITION_AND_CLOSURE);
      case TRANSITION_AND_CLOSURE -> new Completed(at, anyParty());
    };
  }

  /** What becomes of the latest session that was planned, begun or not. */
  private MentorshipEvent settled(Instant at) {
    List<Session> planned = List.copyOf(facts.planned().values());
    Session session = planned.get(planned.size() - 1);
    String id = session.id();
    return switch (impulse.variant() % 5) {
      case 0 -> new SessionMissed(at, side(), id, pick(absentees(), impulse.pick()));
      case 1 -> new SessionCancelled(at, side(), id, Optional.empty(), reason());
      case 2 ->
        new SessionRescheduled(at, side(), id, session.start().plus(Duration.ofDays(2)), reason());
      default -> new SessionHeld(at, side(), id);
    };
  }

  static List<Session.Absentee> absentees() {
    return List.of(Session.Absentee.values());
  }

  /** Many go on at once; some use the pause, some forget that there is one, and some end it. */
  private MentorshipEvent inThePause(Instant at) {
    if (impulse.care() < 30) {
      return LifecycleStrays.event(impulse, facts, now);
    }
    int variant = impulse.variant();
    if (variant < 10) {
      return planned(at, Duration.ofDays(variant % 7));
    } else if (variant < 30) {
      return facts.planned().isEmpty() ? planned(at, Duration.ofDays(2)) : settled(at);
    } else if (variant < 36) {
      return new Extended(at, anyParty(), later(at), reason());
    } else if (variant < 44) {
      return facts.openActions().isEmpty()
          ? new Noted(at, side(), Noted.Kind.FEEDBACK)
          : new ActionClosed(
              at,
              side(),
              pick(List.copyOf(facts.openActions().keySet()), variant),
              ActionItem.Ending.DROPPED);
    } else if (variant < 50) {
      List<LifecycleOracle.Claim> unmet = LifecycleCriteria.unmet(facts);
      return unmet.isEmpty() ? moved(at) : remedy(unmet, at);
    } else if (variant < 54) {
      return moved(at);
    } else if (variant < 57) {
      return new Ended(at, anyParty(), reason());
    }
    return variant < 60 ? new Paused(at, anyParty()) : new Resumed(at, anyParty());
  }

  private Instant later(Instant at) {
    Instant end = facts.terms().plannedEnd().orElse(accepted.plus(Duration.ofDays(7)));
    return (end.isBefore(at) ? at : end).plus(Duration.ofDays(1 + impulse.variant()));
  }

  private Optional<String> reason() {
    return impulse.variant() % 2 == 0 ? Optional.of("It fits better") : Optional.empty();
  }

  private MentorshipEvent remedy(String code, Instant at) {
    return switch (code) {
      case "sessions-held.at-least", "sessions-held-in-visit.at-least" -> session(at);
      case "agreement-confirmations.at-least" -> agreement(at);
      case "goals-open.at-least" ->
        new GoalSet(at, side(), goal("n" + facts.events().size(), true));
      case "goals-without-measure-or-date.none" ->
        impulse.variant() % 4 == 0
            ? dropped(at, code)
            : new GoalRevised(at, side(), goal(subject(code), true), "It was too vague");
      case "goals-open.at-most" -> dropped(at, code);
      case "goals-without-step.none" ->
        new StepLogged(at, side(), subject(code), impulse.variant() % 2 == 0, "Read a chapter");
      case "goals-without-status.none" ->
        new GoalAssessed(
            at,
            side(),
            Assessment.of(subject(code), pick(statuses(), impulse.variant()), "A draft"));
      case "feedback-by-mentor-in-visit.at-least" ->
        new Noted(at, GRACE, Noted.Kind.FEEDBACK, "Well done");
      case "feedback-by-mentee-in-visit.at-least" -> new Noted(at, ADA, Noted.Kind.FEEDBACK);
      case "reflections-in-visit.at-least" -> new Noted(at, side(), Noted.Kind.REFLECTION);
      case "actions-open.none" ->
        new ActionClosed(
            at,
            side(),
            subject(code),
            pick(List.of(ActionItem.Ending.values()), impulse.variant()));
      case "evaluations-by-mentee-in-visit.at-least" -> new Noted(at, ADA, Noted.Kind.EVALUATION);
      case "successes.at-least" -> new Noted(at, side(), Noted.Kind.SUCCESS);
      case "future-plans-in-visit.at-least" -> new Noted(at, side(), Noted.Kind.FUTURE_PLAN);
      case "contact-choices-in-visit.at-least" ->
        new Noted(at, side(), Noted.Kind.CONTACT_CHOICE, "None");
      case "thanks-by-mentee-in-visit.at-least" -> new Noted(at, ADA, Noted.Kind.THANKS);
      default -> throw new IllegalArgumentException(code);
    };
  }

  private String subject(String code) {
    return LifecycleCriteria.unmet(facts).stream()
        .filter(claim -> claim.code().equals(code))
        .findFirst()
        .orElseThrow()
        .subjects()
        .get(0);
  }

  /** Of too many goals first those that are vague go. */
  private MentorshipEvent dropped(Instant at, String code) {
    String goal = facts.openGoals().stream()
        .filter(open -> open.measure().isEmpty() || open.targetDate().isEmpty())
        .map(Goal::id)
        .findFirst()
        .orElseGet(() -> subject(code));
    return new GoalAssessed(
        at, side(), Assessment.of(goal, Assessment.Status.DROPPED, "Too much at once"));
  }

  static List<Assessment.Status> statuses() {
    return List.of(Assessment.Status.values());
  }

  private MentorshipEvent session(Instant at) {
    return facts.planned().values().stream()
        .filter(session -> !session.start().isAfter(at))
        .findFirst()
        .<MentorshipEvent>map(session -> new SessionHeld(at, side(), session.id()))
        .orElseGet(() -> planned(at, Duration.ZERO));
  }

  static Session hour(String id, Instant start) {
    return Session.builder().id(id).start(start).build();
  }

  private MentorshipEvent agreement(Instant at) {
    LifecycleFacts.Terms terms = facts.terms();
    boolean isOver =
        terms.agreement().flatMap(Agreement::plannedEnd).filter(at::isAfter).isPresent();
    // Terms whose end has passed cannot be confirmed any more: others take their place.
    if (terms.agreement().isPresent() && !isOver) {
      Actor next = terms.yes().contains(Actor.Role.MENTEE) ? GRACE : ADA;
      return new AgreementReached(at, next, terms.agreement().get());
    }
    List<Integer> days = List.of(-1, 7, 30, 60, 200, 400, 1096);
    Instant end = accepted.plus(Duration.ofDays(pick(days, impulse.variant())));
    Agreement.Builder fresh = Agreement.builder().rhythm(Duration.ofDays(14));
    return new AgreementReached(
        at, side(), end.isBefore(at) ? fresh.build() : fresh.plannedEnd(end).build());
  }

  static Goal goal(String id, boolean isClear) {
    return goal(id, isClear, "Lead one release");
  }

  static Goal goal(String id, boolean isClear, String text) {
    Goal.Builder goal = Goal.builder().id(id).text(text);
    return isClear
        ? goal.measure("The plan is approved")
            .targetDate(LocalDate.of(2026, 9, 30))
            .build()
        : goal.build();
  }

  private Actor side() {
    return side(impulse);
  }

  static Actor side(Impulse impulse) {
    return impulse.who() % 2 == 0 ? ADA : GRACE;
  }

  private Actor anyParty() {
    return pick(List.of(ADA, GRACE, Actor.programme()), impulse.who());
  }

  static Actor anyActor(Impulse impulse) {
    if (impulse.who() < 80) {
      return side(impulse);
    }
    return impulse.who() < 92 ? Actor.programme() : LifecycleWalks.STRANGER;
  }

  private Instant plainTime() {
    return now.isBefore(facts.last().at()) ? facts.last().at() : now;
  }

  private MentorshipEvent burst(int turn) {
    Instant at = plainTime();
    String id = "b" + facts.events().size() + "-" + turn;
    return switch (impulse.pick() % 3) {
      case 0 -> new GoalSet(at, side(), goal(id, impulse.variant() % 2 == 0));
      case 1 -> new SessionPlanned(at, side(), hour(id, at));
      default -> action(at, id);
    };
  }
}
