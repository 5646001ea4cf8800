package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.pick;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
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
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes an event of any type, by anybody, that may fit or not: mostly about something that is there, and often at the edge of a rule. */
final class LifecycleStrays {
  private final Impulse impulse;
  private final int variant;
  private final LifecycleFacts facts;
  private final Instant now;
  private final Instant accepted;
  private final Instant at;

  private LifecycleStrays(Impulse impulse, LifecycleFacts facts, Instant now) {
    this.impulse = impulse;
    this.variant = impulse.variant();
    this.facts = facts;
    this.now = now;
    this.accepted = facts.acceptedAt().orElse(facts.proposal().at());
    this.at = time();
  }

  static MentorshipEvent event(Impulse impulse, LifecycleFacts facts, Instant now) {
    EventType type = pick(List.of(EventType.values()), impulse.pick());
    return new LifecycleStrays(impulse, facts, now)
        .event(type, LifecycleImpulses.anyActor(impulse));
  }

  private Instant time() {
    Instant last = facts.last().at();
    return switch (impulse.when()) {
      case 99 -> now.plus(Duration.ofDays(400));
      case 97, 98 -> now.plus(Duration.ofMinutes(5)).plusNanos(1);
      case 95, 96 -> now.plus(Duration.ofMinutes(5));
      case 93, 94 -> last.minusNanos(1);
      case 92 -> last.minus(Duration.ofDays(9));
      case 90, 91 -> last;
      default -> now.isBefore(last) ? last : now;
    };
  }

  private MentorshipEvent event(EventType type, Actor by) {
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, "ada", "grace");
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, wordyReason());
      case WITHDRAWN -> new Withdrawn(at, by, wordyReason());
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by);
      case AGREEMENT_REACHED -> new AgreementReached(at, by, terms());
      case GOAL_SET ->
        new GoalSet(
            at,
            by,
            LifecycleImpulses.goal(variant % 2 == 0 ? goal() : "g" + variant, variant % 5 > 1));
      case GOAL_REVISED -> new GoalRevised(at, by, revision(), "It has changed");
      case GOAL_ASSESSED ->
        new GoalAssessed(
            at,
            by,
            Assessment.of(goal(), pick(LifecycleImpulses.statuses(), variant / 8), "A draft"));
      case STEP_LOGGED -> new StepLogged(at, by, goal(), variant % 2 == 0, "No time this week");
      case SESSION_PLANNED -> new SessionPlanned(at, by, newSession());
      case SESSION_HELD -> new SessionHeld(at, by, session());
      case SESSION_MISSED ->
        new SessionMissed(at, by, session(), pick(LifecycleImpulses.absentees(), variant / 3));
      case SESSION_CANCELLED ->
        new SessionCancelled(at, by, session(), notice(session()), reason());
      case SESSION_RESCHEDULED ->
        new SessionRescheduled(at, by, session(), newStart(session()), reason());
      case ACTION_AGREED ->
        new ActionAgreed(
            at,
            by,
            ActionItem.builder()
                .id(variant % 2 == 0 ? action() : "a" + variant)
                .text("Send it")
                .build());
      case ACTION_CLOSED ->
        new ActionClosed(at, by, action(), pick(List.of(ActionItem.Ending.values()), variant / 6));
      case NOTED -> new Noted(at, by, pick(List.of(Noted.Kind.values()), variant), "");
      case PAUSED ->
        new Paused(
            at,
            by,
            variant % 3 == 0 ? Optional.of(at.plusNanos(variant)) : Optional.empty(),
            reason());
      case RESUMED -> new Resumed(at, by);
      case EXTENDED -> new Extended(at, by, newEnd(), reason());
      case COMPLETED -> new Completed(at, by);
      // Ending has an urge of its own, or no walk would get far.
      case STAGE_ENTERED, ENDED ->
        new StageEntered(at, by, pick(List.of(Stage.values()), variant), reason());
    };
  }

  private Optional<String> reason() {
    return variant < 50 ? Optional.of("It fits better") : Optional.empty();
  }

  /** Long ones have two chars for each code point. */
  private Optional<String> wordyReason() {
    return switch (variant % 4) {
      case 0 -> Optional.of("\uD83D\uDE42".repeat(500));
      case 1 -> Optional.of("\uD83D\uDE42".repeat(501));
      default -> reason();
    };
  }

  /** Mostly the id of something that is there; else one that may be. */
  private String id(String prefix, List<String> there) {
    return there.isEmpty() || variant % 3 == 0 ? prefix + variant % 12 : pick(there, variant / 3);
  }

  private String goal() {
    return id("g", facts.goals().stream().map(Goal::id).toList());
  }

  private String session() {
    return id("s", List.copyOf(facts.planned().keySet()));
  }

  private String action() {
    return id("a", List.copyOf(facts.openActions().keySet()));
  }

  /** The goal as it is, or in other words, clear or vague. */
  private Goal revision() {
    Goal reworded = LifecycleImpulses.goal(goal(), variant % 2 == 0, "Lead two releases");
    return variant % 5 == 0 ? facts.goal(goal()).orElse(reworded) : reworded;
  }

  private Agreement terms() {
    Agreement.Builder terms = Agreement.builder().channel("video call");
    return switch (variant % 12) {
      case 0 -> terms.plannedEnd(accepted.plus(Duration.ofDays(7))).build();
      case 1 ->
        terms.plannedEnd(accepted.plus(Duration.ofDays(7)).minusNanos(1)).build();
      case 2 -> terms.plannedEnd(accepted.plus(Duration.ofDays(1096))).build();
      case 3 ->
        terms.plannedEnd(accepted.plus(Duration.ofDays(1096)).plusNanos(1)).build();
      case 4 -> terms.plannedEnd(at).build();
      case 5 -> terms.plannedEnd(at.minusNanos(1)).build();
      case 6 -> terms.build();
      case 7 ->
        terms.rhythm(Duration.ofDays(3)).cancellationNotice(Duration.ofHours(2)).build();
      case 8 -> terms.cancellationNotice(Duration.ofDays(3)).build();
      default -> facts.terms().agreement().orElseGet(terms::build);
    };
  }

  private Instant newEnd() {
    Instant end = facts.terms().plannedEnd().orElse(accepted.plus(Duration.ofDays(7)));
    return pick(
        List.of(
            end,
            end.plusNanos(1),
            end.plus(Duration.ofDays(60)),
            at.minusNanos(1),
            now,
            now.plusNanos(1),
            accepted.plus(Duration.ofDays(7)).minusNanos(1),
            accepted.plus(Duration.ofDays(1096)),
            accepted.plus(Duration.ofDays(1096)).plusNanos(1)),
        variant);
  }

  private List<Instant> starts() {
    Instant end = facts.terms().plannedEnd().orElse(at);
    return List.of(
        at,
        at.minus(Duration.ofDays(1)),
        at.plus(Duration.ofDays(1)),
        at.plus(Duration.ofDays(8)),
        accepted,
        accepted.minusNanos(1),
        end,
        end.plusNanos(1));
  }

  private Session newSession() {
    List<Duration> lengths =
        List.of(Duration.ofHours(1), Duration.ofHours(8), Duration.ofHours(8).plusNanos(1));
    return Session.builder()
        .id(variant % 2 == 0 ? session() : "s" + variant)
        .start(pick(starts(), variant))
        .length(pick(lengths, variant / 8))
        .isFinal(variant % 2 == 0)
        .build();
  }

  private Instant start(String session) {
    return Optional.ofNullable(facts.planned().get(session)).map(Session::start).orElse(at);
  }

  private Instant newStart(String session) {
    return variant % 2 == 0 ? start(session) : pick(starts(), variant / 2);
  }

  /** Around the notice that is needed, and around the acceptance; never after it was recorded. */
  private Optional<Instant> notice(String session) {
    Duration needed =
        facts.terms().inForce().flatMap(Agreement::cancellationNotice).orElse(Duration.ofHours(24));
    Instant last = start(session).minus(needed);
    List<Instant> times =
        List.of(last, last.plusNanos(1), last.minusNanos(1), accepted, accepted.minusNanos(1), at);
    Instant time = pick(times, variant);
    return time.isAfter(at) ? Optional.empty() : Optional.of(time);
  }
}
