package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Judges by hand what the standard policy permits: a second opinion that shares no code with the library. Of the library it calls
 * constructors and accessors only.
 */
final class LifecycleOracle {
  /** What can stand in the way, in the order in which it is looked for. */
  private static final List<Decision.Reason> ORDER = List.of(
      Decision.Reason.WRONG_ACTOR,
      Decision.Reason.STALE_REVISION,
      Decision.Reason.CLOSED,
      Decision.Reason.TIME_REVERSED,
      Decision.Reason.IN_THE_FUTURE,
      Decision.Reason.PAUSED,
      Decision.Reason.NOT_APPLICABLE,
      Decision.Reason.DUPLICATE,
      Decision.Reason.NO_SUCH_MOVE,
      Decision.Reason.CRITERIA_UNMET,
      Decision.Reason.LIMIT_EXCEEDED);

  private final LifecycleFacts facts;
  private final List<Claim> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  private LifecycleOracle(LifecycleFacts facts) {
    this.facts = facts;
  }

  /** One expected finding; the counts are known for criteria and limits. */
  record Claim(
      Decision.Reason reason,
      String code,
      OptionalLong observed,
      OptionalLong required,
      List<String> subjects) {}

  /** What a decision should be: refused for a reason, or permitted. */
  record Ruling(
      Optional<Decision.Reason> refusal,
      List<Claim> claims,
      boolean isGuarded,
      boolean isOverridden) {
    List<String> codes() {
      return claims.stream().map(Claim::code).sorted().toList();
    }
  }

  /** The moves between stages; what is not named here does not exist. */
  static String move(Stage from, Stage to) {
    return switch (from.number() + " to " + to.number()) {
      case "1 to 1" -> "same";
      case "1 to 2" -> "forward";
      case "1 to 3" -> "none";
      case "1 to 4" -> "with a reason";
      case "2 to 1" -> "with a reason";
      case "2 to 2" -> "same";
      case "2 to 3" -> "forward";
      case "2 to 4" -> "with a reason";
      case "3 to 1" -> "none";
      case "3 to 2" -> "with a reason";
      case "3 to 3" -> "same";
      case "3 to 4" -> "forward";
      case "4 to 1" -> "none";
      case "4 to 2" -> "with a reason";
      case "4 to 3" -> "with a reason";
      case "4 to 4" -> "same";
      default -> throw new IllegalArgumentException(from + " to " + to);
    };
  }

  static Ruling judge(LifecycleFacts facts, MentorshipEvent event, Circumstances circumstances) {
    LifecycleOracle oracle = new LifecycleOracle(facts);
    return oracle
        .alone(event, circumstances)
        .orElseGet(() -> oracle.together(event, circumstances));
  }

  /** What stands alone: nothing else is looked at behind it. */
  private Optional<Ruling> alone(MentorshipEvent event, Circumstances circumstances) {
    boolean forAll = event instanceof Proposed
        || event instanceof StageEntered
        || event instanceof Completed
        || event instanceof Ended;
    Optional<Actor.Role> role = facts.role(event.by());
    if (role.isEmpty()) {
      obstacle(Decision.Reason.WRONG_ACTOR, "actor.not-a-party");
    } else if (role.get() == Actor.Role.PROGRAMME && !forAll) {
      obstacle(Decision.Reason.WRONG_ACTOR, "actor.side-needed");
    } else if (circumstances.revision().isPresent()
        && circumstances.revision().getAsLong() != facts.events().size()) {
      obstacle(
          Decision.Reason.STALE_REVISION,
          "revision.stale",
          facts.events().size(),
          circumstances.revision().getAsLong());
    } else if (facts.isClosed()) {
      obstacle(Decision.Reason.CLOSED, "status.closed");
    }
    return obstacles.isEmpty() ? Optional.empty() : Optional.of(ruling(false, false));
  }

  private Ruling together(MentorshipEvent event, Circumstances circumstances) {
    if (event.at().isBefore(facts.last().at())) {
      obstacle(Decision.Reason.TIME_REVERSED, "time.reversed");
    }
    if (event.at().isAfter(circumstances.now().plus(Duration.ofMinutes(5)))) {
      obstacle(Decision.Reason.IN_THE_FUTURE, "time.future");
    }
    if (event instanceof Proposed) {
      obstacle(Decision.Reason.DUPLICATE, "proposal.repeated");
    } else if (event instanceof Accepted && event.by() instanceof Actor.Person person) {
      if (facts.saidYes().contains(person.id())) {
        obstacle(Decision.Reason.DUPLICATE, "acceptance.repeated");
      }
    } else if (facts.acceptedAt().isEmpty()) {
      obstacle(Decision.Reason.NOT_APPLICABLE, "status.not-accepted");
    } else {
      goals(event);
      sessions(event);
      actions(event);
      agreement(event, facts.acceptedAt().orElseThrow());
      List<Claim> unmet = criteria(event);
      if (circumstances.override().isPresent()) {
        remarks.addAll(unmet);
      } else {
        obstacles.addAll(unmet);
      }
      return ruling(isGuarded(event), circumstances.override().isPresent() && !unmet.isEmpty());
    }
    return ruling(false, false);
  }

  private Ruling ruling(boolean isGuarded, boolean isOverridden) {
    for (Decision.Reason reason : ORDER) {
      for (Claim claim : obstacles) {
        if (claim.reason() == reason) {
          return new Ruling(Optional.of(reason), List.copyOf(obstacles), false, false);
        }
      }
    }
    return new Ruling(Optional.empty(), List.copyOf(remarks), isGuarded, isOverridden);
  }

  private void goals(MentorshipEvent event) {
    if (event instanceof GoalSet set) {
      boolean isTaken =
          facts.goals().stream().anyMatch(goal -> goal.id().equals(set.goal().id()));
      if (facts.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
        obstacle(Decision.Reason.NOT_APPLICABLE, "goal.too-late");
      }
      if (isTaken) {
        obstacle(Decision.Reason.DUPLICATE, "goal.repeated", set.goal().id());
      }
      if (facts.goals().size() >= 50) {
        obstacle(Decision.Reason.LIMIT_EXCEEDED, "goal.limit", facts.goals().size(), 50);
      }
    } else if (event instanceof GoalAssessed assessed) {
      openGoal(assessed.assessment().goal(), Decision.Reason.DUPLICATE);
    } else if (event instanceof StepLogged step) {
      openGoal(step.goal(), Decision.Reason.NOT_APPLICABLE);
    }
  }

  private void openGoal(String id, Decision.Reason settled) {
    if (facts.goals().stream().noneMatch(goal -> goal.id().equals(id))) {
      obstacle(Decision.Reason.NOT_APPLICABLE, "goal.unknown", id);
    } else if (facts.isSettled(id)) {
      obstacle(settled, "goal.settled", id);
    }
  }

  private void sessions(MentorshipEvent event) {
    Map<String, Session> planned = facts.planned();
    if (event instanceof SessionPlanned plan) {
      Session session = plan.session();
      if (session.start().isBefore(facts.acceptedAt().orElseThrow())) {
        obstacle(Decision.Reason.NOT_APPLICABLE, "session.before-acceptance", session.id());
      }
      if (planned.containsKey(session.id())) {
        obstacle(Decision.Reason.DUPLICATE, "session.repeated", session.id());
      }
      if (planned.size() >= 50) {
        obstacle(Decision.Reason.LIMIT_EXCEEDED, "session.limit", planned.size(), 50);
      }
      if (session.length().compareTo(Duration.ofHours(8)) > 0) {
        remark("session.long", session.id());
      }
      if (facts.terms().plannedEnd().isPresent()
          && session.start().isAfter(facts.terms().plannedEnd().get())) {
        remark("session.after-end", session.id());
      }
    } else if (event instanceof SessionHeld held) {
      Optional<Session> session = Optional.ofNullable(planned.get(held.session()));
      if (session.isEmpty()) {
        obstacle(Decision.Reason.NOT_APPLICABLE, "session.unknown", held.session());
      } else if (held.at().isBefore(session.get().start())) {
        obstacle(Decision.Reason.NOT_APPLICABLE, "session.not-started", held.session());
      }
    }
  }

  private void actions(MentorshipEvent event) {
    Map<String, ActionItem> open = facts.openActions();
    if (event instanceof ActionAgreed agreed) {
      if (open.containsKey(agreed.action().id())) {
        obstacle(Decision.Reason.DUPLICATE, "action.repeated", agreed.action().id());
      }
      if (open.size() >= 50) {
        obstacle(Decision.Reason.LIMIT_EXCEEDED, "action.limit", open.size(), 50);
      }
    } else if (event instanceof ActionClosed closed && !open.containsKey(closed.action())) {
      obstacle(Decision.Reason.NOT_APPLICABLE, "action.unknown", closed.action());
    }
  }

  private void agreement(MentorshipEvent event, Instant accepted) {
    if (event instanceof AgreementReached reached) {
      LifecycleFacts.Terms terms = facts.terms();
      if (terms.agreement().equals(Optional.of(reached.agreement()))
          && terms.yes().contains(facts.role(reached.by()).orElseThrow())) {
        obstacle(Decision.Reason.DUPLICATE, "agreement.repeated");
      }
      boolean isProposed = terms.agreement().equals(Optional.of(reached.agreement()))
          && !terms.yes().isEmpty();
      if (!isProposed && reached.agreement().plannedEnd().isPresent()) {
        Instant end = reached.agreement().plannedEnd().get();
        if (end.isAfter(accepted.plus(Duration.ofDays(365 + 365 + 366)))) {
          obstacle(Decision.Reason.LIMIT_EXCEEDED, "agreement.end-too-far");
        }
        if (end.isBefore(accepted.plus(Duration.ofDays(7))) || end.isBefore(reached.at())) {
          obstacle(Decision.Reason.LIMIT_EXCEEDED, "agreement.end-too-near");
        }
      }
    }
  }

  private boolean isGuarded(MentorshipEvent event) {
    return event instanceof Completed
        || (event instanceof StageEntered entered
            && move(facts.stage().orElseThrow(), entered.stage()).equals("forward"));
  }

  /** Looks whether the move exists and has its reason, and lists the criteria that it leaves unmet. */
  private List<Claim> criteria(MentorshipEvent event) {
    Stage stage = facts.stage().orElseThrow();
    if (event instanceof Completed) {
      if (stage == Stage.TRANSITION_AND_CLOSURE) {
        return LifecycleCriteria.unmet(facts);
      }
      obstacle(Decision.Reason.NO_SUCH_MOVE, "completion.not-in-last-stage");
    } else if (event instanceof StageEntered entered) {
      switch (move(stage, entered.stage())) {
        case "same" -> obstacle(Decision.Reason.DUPLICATE, "move.same-stage");
        case "none" -> obstacle(Decision.Reason.NO_SUCH_MOVE, "move.none");
        case "forward" -> {
          return LifecycleCriteria.unmet(facts);
        }
        default -> {
          if (entered.reason().isEmpty()) {
            obstacle(Decision.Reason.CRITERIA_UNMET, "reason.missing");
          }
        }
      }
    }
    return List.of();
  }

  private void obstacle(Decision.Reason reason, String code, String... subjects) {
    obstacles.add(
        new Claim(reason, code, OptionalLong.empty(), OptionalLong.empty(), List.of(subjects)));
  }

  private void obstacle(Decision.Reason reason, String code, long observed, long required) {
    obstacles.add(
        new Claim(reason, code, OptionalLong.of(observed), OptionalLong.of(required), List.of()));
  }

  private void remark(String code, String subject) {
    // A remark is no obstacle; the reason is there for the shape alone.
    remarks.add(new Claim(
        Decision.Reason.LIMIT_EXCEEDED,
        code,
        OptionalLong.empty(),
        OptionalLong.empty(),
        List.of(subject)));
  }
}
