package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges by hand what the standard policy permits: a second opinion that shares no code with the library. Of the library it calls
 * constructors and accessors only. This class looks at who acts, when, and in which status and stage; {@link LifecycleObjections} at what an
 * event speaks of.
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
  private final MentorshipEvent event;
  private final Circumstances circumstances;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  private LifecycleOracle(
      LifecycleFacts facts, MentorshipEvent event, Circumstances circumstances) {
    this.facts = facts;
    this.event = event;
    this.circumstances = circumstances;
  }

  /** One expected finding. */
  record Claim(
      String code, Optional<Fact> observed, Optional<Fact> required, List<String> subjects) {
    static Claim of(String code, String... subjects) {
      return new Claim(code, Optional.empty(), Optional.empty(), List.of(subjects));
    }

    static Claim of(String code, Fact observed, Fact required, String... subjects) {
      return new Claim(code, Optional.of(observed), Optional.of(required), List.of(subjects));
    }

    static Claim of(Finding finding) {
      return new Claim(finding.code(), finding.observed(), finding.required(), finding.subjects());
    }
  }

  /** What stands in the way, and of which kind it is. */
  record Obstacle(Decision.Reason reason, Claim claim) {}

  /** What a decision should be: refused for a reason, or permitted. */
  record Ruling(
      Optional<Decision.Reason> refusal,
      List<Claim> claims,
      boolean isGuarded,
      boolean isOverridden) {}

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

  /** The stages that can be entered from one, for the refusal that names them. */
  private static String[] targets(Stage from) {
    return switch (from) {
      case RELATIONSHIP_BUILDING ->
        new String[] {"learning-and-development", "transition-and-closure"};
      case LEARNING_AND_DEVELOPMENT ->
        new String[] {"relationship-building", "progress-and-reflection", "transition-and-closure"};
      case PROGRESS_AND_REFLECTION ->
        new String[] {"learning-and-development", "transition-and-closure"};
      case TRANSITION_AND_CLOSURE ->
        new String[] {"learning-and-development", "progress-and-reflection"};
    };
  }

  /** Who may do it. A third person may do nothing. */
  static String who(EventType type) {
    return switch (type) {
      case PROPOSED, STAGE_ENTERED, PAUSED, RESUMED, EXTENDED, COMPLETED, ENDED -> "everybody";
      case EXPIRED, SUPERSEDED -> "the programme";
      case WITHDRAWN -> "who proposed";
      case DECLINED -> "a side that has not proposed";
      case ACCEPTED,
          AGREEMENT_REACHED,
          GOAL_SET,
          GOAL_REVISED,
          GOAL_ASSESSED,
          STEP_LOGGED,
          SESSION_PLANNED,
          SESSION_HELD,
          SESSION_MISSED,
          SESSION_CANCELLED,
          SESSION_RESCHEDULED,
          ACTION_AGREED,
          ACTION_CLOSED,
          NOTED -> "a side";
    };
  }

  /** What may be done in a pause; for everything else the pair has to resume first. */
  static boolean isFineInAPause(EventType type) {
    return switch (type) {
      case RESUMED,
          ENDED,
          EXTENDED,
          SESSION_PLANNED,
          SESSION_CANCELLED,
          SESSION_RESCHEDULED,
          NOTED,
          ACTION_CLOSED -> true;
      default -> false;
    };
  }

  static Ruling judge(LifecycleFacts facts, MentorshipEvent event, Circumstances circumstances) {
    LifecycleOracle oracle = new LifecycleOracle(facts, event, circumstances);
    oracle.alone();
    return oracle.obstacles.isEmpty() ? oracle.together() : oracle.ruling(false, false);
  }

  /** What stands alone: nothing else is looked at behind it. */
  private void alone() {
    long revision = facts.events().size();
    actor();
    if (!obstacles.isEmpty()) {
      return;
    }
    if (circumstances.revision().isPresent() && circumstances.revision().getAsLong() != revision) {
      Fact expected = Fact.count(circumstances.revision().getAsLong());
      obstacle(
          Decision.Reason.STALE_REVISION,
          Claim.of("revision.stale", Fact.count(revision), expected));
    } else if (facts.isClosed()) {
      obstacle(Decision.Reason.CLOSED, Claim.of("status.closed"));
    }
  }

  private void actor() {
    Optional<Actor.Role> role = facts.role(event.by());
    boolean hasProposed = event.by().equals(facts.proposal().by());
    if (role.isEmpty()) {
      String stranger = ((Actor.Person) event.by()).id();
      obstacle(Decision.Reason.WRONG_ACTOR, Claim.of("actor.not-a-party", stranger));
      return;
    }
    boolean isProgramme = role.get() == Actor.Role.PROGRAMME;
    String lacks = switch (who(event.type())) {
      case "the programme" -> isProgramme ? "" : "actor.programme-needed";
      case "who proposed" -> hasProposed ? "" : "actor.proposer-needed";
      case "a side" -> isProgramme ? "actor.side-needed" : "";
      case "a side that has not proposed" ->
        isProgramme ? "actor.side-needed" : hasProposed ? "actor.other-side-needed" : "";
      default -> "";
    };
    if (!lacks.isEmpty()) {
      obstacle(Decision.Reason.WRONG_ACTOR, Claim.of(lacks));
    }
  }

  private Ruling together() {
    time();
    LifecycleObjections objections = new LifecycleObjections(facts, event);
    objections.limits(circumstances.now());
    List<Claim> unmet = List.of();
    if (fitsTheStatus()) {
      objections.details();
      unmet = moves();
    }
    obstacles.addAll(objections.obstacles());
    remarks.addAll(objections.remarks());
    boolean isOverridden = circumstances.override().isPresent() && !unmet.isEmpty();
    if (isOverridden) {
      remarks.addAll(unmet);
    } else {
      unmet.forEach(claim -> obstacle(Decision.Reason.CRITERIA_UNMET, claim));
    }
    return ruling(isGuarded(), isOverridden);
  }

  private void time() {
    if (event.at().isBefore(facts.last().at())) {
      obstacle(
          Decision.Reason.TIME_REVERSED,
          Claim.of(
              "time.reversed", Fact.moment(event.at()), Fact.moment(facts.last().at())));
    }
    Instant latest = circumstances.now().plus(Duration.ofMinutes(5));
    if (event.at().isAfter(latest)) {
      obstacle(
          Decision.Reason.IN_THE_FUTURE,
          Claim.of("time.future", Fact.moment(event.at()), Fact.moment(latest)));
    }
  }

  /** Looks at the status; behind one that does not fit, nothing of what the event speaks of is looked at. */
  private boolean fitsTheStatus() {
    Mentorship.Status status = facts.status();
    switch (event.type()) {
      case PROPOSED -> obstacle(Decision.Reason.DUPLICATE, Claim.of("proposal.repeated", "m-1"));
      case ACCEPTED -> {
        String person = ((Actor.Person) event.by()).id();
        if (facts.saidYes().contains(person)) {
          obstacle(Decision.Reason.DUPLICATE, Claim.of("acceptance.repeated", person));
        }
      }
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED -> {
        if (status != Mentorship.Status.PROPOSED) {
          obstacle(Decision.Reason.NOT_APPLICABLE, Claim.of("status.accepted"));
        }
      }
      default -> {
        return isGoingOn(status);
      }
    }
    return false;
  }

  private boolean isGoingOn(Mentorship.Status status) {
    if (status == Mentorship.Status.PROPOSED) {
      obstacle(Decision.Reason.NOT_APPLICABLE, Claim.of("status.not-accepted"));
      return false;
    } else if (status == Mentorship.Status.PAUSED && event.type() == EventType.PAUSED) {
      obstacle(Decision.Reason.DUPLICATE, Claim.of("pause.repeated"));
      return false;
    } else if (status == Mentorship.Status.PAUSED && !isFineInAPause(event.type())) {
      obstacle(Decision.Reason.PAUSED, Claim.of("status.paused"));
    } else if (status == Mentorship.Status.ACTIVE && event.type() == EventType.RESUMED) {
      obstacle(Decision.Reason.NOT_APPLICABLE, Claim.of("resume.not-paused"));
    }
    return true;
  }

  private boolean isGuarded() {
    return event instanceof Completed
        || (event instanceof StageEntered entered
            && facts
                .stage()
                .map(from -> move(from, entered.stage()).equals("forward"))
                .orElse(false));
  }

  /** Looks whether the move exists and has its reason, and lists the criteria that it leaves unmet. */
  private List<Claim> moves() {
    Stage stage = facts.stage().orElseThrow();
    if (event instanceof Completed) {
      if (stage == Stage.TRANSITION_AND_CLOSURE) {
        return LifecycleCriteria.unmet(facts);
      }
      obstacle(
          Decision.Reason.NO_SUCH_MOVE,
          Claim.of(
              "completion.not-in-last-stage",
              Fact.text(stage.code()),
              Fact.text("transition-and-closure")));
    } else if (event instanceof StageEntered entered) {
      String to = entered.stage().code();
      switch (move(stage, entered.stage())) {
        case "same" -> obstacle(Decision.Reason.DUPLICATE, Claim.of("move.same-stage", to));
        case "none" ->
          obstacle(
              Decision.Reason.NO_SUCH_MOVE,
              Claim.of("move.none", Fact.text(to), Fact.text(stage.code()), targets(stage)));
        case "forward" -> {
          return LifecycleCriteria.unmet(facts);
        }
        default -> {
          if (entered.reason().isEmpty()) {
            obstacle(Decision.Reason.CRITERIA_UNMET, Claim.of("reason.missing", to));
          }
        }
      }
    }
    return List.of();
  }

  private void obstacle(Decision.Reason reason, Claim claim) {
    obstacles.add(new Obstacle(reason, claim));
  }

  private Ruling ruling(boolean isGuarded, boolean isOverridden) {
    for (Decision.Reason reason : ORDER) {
      for (Obstacle obstacle : obstacles) {
        if (obstacle.reason() == reason) {
          List<Claim> claims = obstacles.stream().map(Obstacle::claim).toList();
          return new Ruling(Optional.of(reason), claims, false, false);
        }
      }
    }
    return new Ruling(Optional.empty(), List.copyOf(remarks), isGuarded, isOverridden);
  }
}
