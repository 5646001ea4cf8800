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
      case STRAY -> choice.stray(pick(List.of(EventType.values()), impulse.pick()));
      case ENDING -> new Ended(choice.plainTime(), choice.anyActor());
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
    if (facts.isClosed()) {
      return new Noted(at, side(), Noted.Kind.THANKS);
    } else if (facts.acceptedAt().isEmpty()) {
      Actor first = facts.saidYes().contains("ada") ? GRACE : ADA;
      return new Accepted(at, first);
    }
    List<LifecycleOracle.Claim> unmet = LifecycleCriteria.unmet(facts);
    List<String> planned = List.copyOf(facts.planned().keySet());
    if (impulse.care() >= 84 && impulse.care() <= 88 && !planned.isEmpty()) {
      // The latest one planned, begun or not.
      return new SessionHeld(at, side(), planned.get(planned.size() - 1));
    }
    boolean isImpatient = impulse.care() >= 89 && impulse.care() <= 94;
    if (!unmet.isEmpty() && !isImpatient) {
      return remedy(pick(unmet, impulse.pick()).code(), at);
    }
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

  private MentorshipEvent remedy(String code, Instant at) {
    return switch (code) {
      case "sessions-held.at-least", "sessions-held-in-visit.at-least" -> session(at);
      case "agreement-confirmations.at-least" -> agreement(at);
      case "goals-open.at-least" ->
        new GoalSet(at, side(), goal("g" + facts.goals().size(), true));
      case "goals-open.at-most", "goals-without-measure-or-date.none" ->
        new GoalAssessed(
            at,
            side(),
            Assessment.of(dropped(code), Assessment.Status.DROPPED, "Too much at once"));
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
  private String dropped(String code) {
    return facts.openGoals().stream()
        .filter(goal -> goal.measure().isEmpty() || goal.targetDate().isEmpty())
        .map(Goal::id)
        .findFirst()
        .orElseGet(() -> subject(code));
  }

  private static List<Assessment.Status> statuses() {
    return List.of(Assessment.Status.values());
  }

  private MentorshipEvent session(Instant at) {
    return facts.planned().values().stream()
        .filter(session -> !session.start().isAfter(at))
        .findFirst()
        .<MentorshipEvent>map(session -> new SessionHeld(at, side(), session.id()))
        .orElseGet(
            () -> new SessionPlanned(at, side(), hour("n" + facts.events().size(), at)));
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
    Goal.Builder goal = Goal.builder().id(id).text("Lead one release");
    return isClear
        ? goal.measure("The plan is approved")
            .targetDate(LocalDate.of(2026, 9, 30))
            .build()
        : goal.build();
  }

  private Actor side() {
    return impulse.who() % 2 == 0 ? ADA : GRACE;
  }

  private Actor anyParty() {
    return pick(List.of(ADA, GRACE, Actor.programme()), impulse.who());
  }

  private Actor anyActor() {
    if (impulse.who() < 80) {
      return side();
    }
    return impulse.who() < 92 ? Actor.programme() : LifecycleWalks.STRANGER;
  }

  private Instant plainTime() {
    return now.isBefore(facts.last().at()) ? facts.last().at() : now;
  }

  private Instant anyTime() {
    return switch (impulse.when()) {
      case 99 -> now.plus(Duration.ofDays(400));
      case 97, 98 -> now.plus(Duration.ofMinutes(5)).plusNanos(1);
      case 95, 96 -> now.plus(Duration.ofMinutes(5));
      case 93, 94 -> facts.last().at().minusNanos(1);
      case 92 -> facts.last().at().minus(Duration.ofDays(9));
      case 90, 91 -> facts.last().at();
      default -> plainTime();
    };
  }

  private MentorshipEvent burst(int turn) {
    Instant at = plainTime();
    String id = "b" + facts.events().size() + "-" + turn;
    return switch (impulse.pick() % 3) {
      case 0 -> new GoalSet(at, side(), goal(id, impulse.variant() % 2 == 0));
      case 1 -> new SessionPlanned(at, side(), hour(id, at));
      default ->
        new ActionAgreed(at, side(), ActionItem.builder().id(id).text("Send it").build());
    };
  }

  private MentorshipEvent stray(EventType type) {
    Instant at = anyTime();
    Actor by = anyActor();
    int variant = impulse.variant();
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, "ada", "grace");
      case ACCEPTED -> new Accepted(at, by);
      case AGREEMENT_REACHED -> new AgreementReached(at, by, strayTerms(at));
      case GOAL_SET ->
        new GoalSet(at, by, goal(variant % 2 == 0 ? strayGoal() : "g" + variant, variant % 5 > 1));
      case GOAL_ASSESSED ->
        new GoalAssessed(
            at, by, Assessment.of(strayGoal(), pick(statuses(), variant / 8), "A draft"));
      case STEP_LOGGED ->
        new StepLogged(at, by, strayGoal(), variant % 2 == 0, "No time this week");
      case SESSION_PLANNED -> new SessionPlanned(at, by, straySession(at));
      case SESSION_HELD ->
        new SessionHeld(at, by, strayId("s", List.copyOf(facts.planned().keySet())));
      case ACTION_AGREED ->
        new ActionAgreed(
            at,
            by,
            ActionItem.builder()
                .id(variant % 2 == 0 ? strayAction() : "a" + variant)
                .text("Send it")
                .build());
      case ACTION_CLOSED -> new ActionClosed(at, by, strayAction(), pick(endings(), variant / 6));
      case NOTED -> new Noted(at, by, pick(List.of(Noted.Kind.values()), variant), "");
      case STAGE_ENTERED ->
        new StageEntered(at, by, pick(List.of(Stage.values()), variant), strayReason());
      case COMPLETED -> new Completed(at, by);
      // Ending has an urge of its own, or no walk would get far.
      case ENDED -> new StageEntered(at, by, pick(List.of(Stage.values()), variant), strayReason());
    };
  }

  private static List<ActionItem.Ending> endings() {
    return List.of(ActionItem.Ending.values());
  }

  private Optional<String> strayReason() {
    return impulse.variant() < 50 ? Optional.of("It fits better") : Optional.empty();
  }

  /** Mostly the id of something that is there; else one that may be. */
  private String strayId(String prefix, List<String> there) {
    return there.isEmpty() || impulse.variant() % 3 == 0
        ? prefix + impulse.variant() % 12
        : pick(there, impulse.variant() / 3);
  }

  private String strayGoal() {
    return strayId("g", facts.goals().stream().map(Goal::id).toList());
  }

  private String strayAction() {
    return strayId("a", List.copyOf(facts.openActions().keySet()));
  }

  private Agreement strayTerms(Instant at) {
    Agreement.Builder terms = Agreement.builder().channel("video call");
    return switch (impulse.variant() % 10) {
      case 0 -> terms.plannedEnd(accepted.plus(Duration.ofDays(7))).build();
      case 1 ->
        terms.plannedEnd(accepted.plus(Duration.ofDays(7)).minusNanos(1)).build();
      case 2 -> terms.plannedEnd(accepted.plus(Duration.ofDays(1096))).build();
      case 3 ->
        terms.plannedEnd(accepted.plus(Duration.ofDays(1096)).plusNanos(1)).build();
      case 4 -> terms.plannedEnd(at).build();
      case 5 -> terms.plannedEnd(at.minusNanos(1)).build();
      case 6 -> terms.build();
      default -> facts.terms().agreement().orElseGet(terms::build);
    };
  }

  private Session straySession(Instant at) {
    Instant end = facts.terms().plannedEnd().orElse(at);
    List<Instant> starts = List.of(
        at,
        at.minus(Duration.ofDays(1)),
        at.plus(Duration.ofDays(1)),
        at.plus(Duration.ofDays(8)),
        accepted,
        accepted.minusNanos(1),
        end,
        end.plusNanos(1));
    List<Duration> lengths =
        List.of(Duration.ofHours(1), Duration.ofHours(8), Duration.ofHours(8).plusNanos(1));
    return Session.builder()
        .id(
            impulse.variant() % 2 == 0
                ? strayId("s", List.copyOf(facts.planned().keySet()))
                : "s" + impulse.variant())
        .start(pick(starts, impulse.variant()))
        .length(pick(lengths, impulse.variant() / 8))
        .isFinal(impulse.variant() % 2 == 0)
        .build();
  }
}
