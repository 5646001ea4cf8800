package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.WRONG_ACTOR;

import org.jspecify.annotations.Nullable;

/**
 * The rules on who may record which event. Decisions ask them first, so a stranger learns nothing about the state. Replay asks them once an event
 * comes in its order and the relationship is open for it.
 */
final class ActorRules {
  private ActorRules() {}

  static boolean permit(Mentorship pair, MentorshipEvent event) {
    RefusalBuilder refusal = new RefusalBuilder(pair.id(), event);
    require(pair, event, refusal);
    return refusal.isEmpty();
  }

  static void require(Mentorship pair, MentorshipEvent event, RefusalBuilder refusal) {
    Actor.@Nullable Role role = pair.part(event.by());
    if (role == null) {
      String stranger = ((Actor.Person) event.by()).id();
      refusal.add(WRONG_ACTOR, FindingFactory.of("actor.not-a-party", stranger));
      return;
    }
    boolean byProgramme = role == Actor.Role.PROGRAMME;
    switch (event.type()) {
      case PROPOSED,
          SESSION_PLANNED,
          SESSION_HELD,
          SESSION_MISSED,
          SESSION_CANCELLED,
          SESSION_RESCHEDULED,
          ACTION_AGREED,
          ACTION_CLOSED,
          STAGE_ENTERED,
          PAUSED,
          RESUMED,
          EXTENDED,
          COMPLETED,
          ENDED -> {}
      case TAKEN_OVER, EXPIRED, SUPERSEDED ->
        actorIf(byProgramme, "actor.programme-needed", refusal);
      case WITHDRAWN -> actorIf(isProposer(role, pair), "actor.proposer-needed", refusal);
      case DECLINED -> actorIf(!isProposer(role, pair), "actor.other-side-needed", refusal);
      case ACCEPTED, AGREEMENT_REACHED, GOAL_SET, GOAL_REVISED, GOAL_ASSESSED, STEP_LOGGED, NOTED ->
        actorIf(!byProgramme, "actor.side-needed", refusal);
    }
  }

  private static boolean isProposer(Actor.Role role, Mentorship pair) {
    return pair.proposedBy().flatMap(pair::role).filter(role::equals).isPresent();
  }

  private static void actorIf(boolean fits, String otherwise, RefusalBuilder refusal) {
    if (!fits) {
      refusal.add(WRONG_ACTOR, FindingFactory.of(otherwise));
    }
  }
}
