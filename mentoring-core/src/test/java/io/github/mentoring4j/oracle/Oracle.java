package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what the standard policy permits. This class looks at who acts, when, and in which status and stage; {@link Objections} looks at the
 * goals, sessions, actions and terms that an event speaks of.
 */
public final class Oracle {
  /** The kinds of refusal, in the order in which they are looked for. */
  private static final List<Decision.Refused.Kind> ORDER = List.of(
      Decision.Refused.Kind.WRONG_ACTOR,
      Decision.Refused.Kind.STALE_REVISION,
      Decision.Refused.Kind.CLOSED,
      Decision.Refused.Kind.TIME_REVERSED,
      Decision.Refused.Kind.IN_THE_FUTURE,
      Decision.Refused.Kind.PAUSED,
      Decision.Refused.Kind.NOT_APPLICABLE,
      Decision.Refused.Kind.DUPLICATE,
      Decision.Refused.Kind.NO_SUCH_MOVE,
      Decision.Refused.Kind.CRITERIA_UNMET,
      Decision.Refused.Kind.LIMIT_EXCEEDED,
      Decision.Refused.Kind.NOT_SUPPLIED);

  private final Facts facts;
  private final MentorshipEvent event;
  private final DecisionContext context;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  private Oracle(Facts facts, MentorshipEvent event, DecisionContext context) {
    this.facts = facts;
    this.event = event;
    this.context = context;
  }

  /** One expected finding. */
  public record Claim(
      String code,
      Optional<Fact> observed,
      Optional<Fact> required,
      List<String> subjects,
      Finding.Severity severity,
      Finding.Result result) {
    public static Claim of(String code, String... subjects) {
      return new Claim(
          code,
          Optional.empty(),
          Optional.empty(),
          List.of(subjects),
          Finding.Severity.ERROR,
          Finding.Result.UNMET);
    }

    public static Claim of(String code, Fact observed, Fact required, String... subjects) {
      return new Claim(
          code,
          Optional.of(observed),
          Optional.of(required),
          List.of(subjects),
          Finding.Severity.ERROR,
          Finding.Result.UNMET);
    }

    public static Claim of(Finding finding) {
      return new Claim(
          finding.code(),
          finding.observed(),
          finding.required(),
          finding.subjects(),
          finding.severity(),
          finding.result());
    }

    /** The same claim, in the way of nothing. */
    Claim asWarning() {
      return new Claim(code, observed, required, subjects, Finding.Severity.WARNING, result);
    }

    /** The same claim, in the way of nothing because somebody has given a reason. */
    Claim asWaived() {
      return new Claim(
          code, observed, required, subjects, Finding.Severity.WARNING, Finding.Result.WAIVED);
    }
  }

  /** A reason to refuse, and its kind. */
  public record Obstacle(Decision.Refused.Kind kind, Claim claim) {}

  /** The decision that is expected: refused with a kind, or permitted. */
  public record Ruling(
      Optional<Decision.Refused.Kind> refusal,
      List<Claim> claims,
      boolean isGuarded,
      boolean isOverridden) {}

  /** The moves between stages; what is not named here does not exist. */
  public static String move(Stage from, Stage to) {
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

  /** Judges the first event of a relationship. */
  public static Ruling open(String id, MentorshipEvent opening, Instant now) {
    Oracle oracle = new Oracle(new Facts(id, List.of(opening)), opening, DecisionContext.at(now));
    oracle.actor();
    if (oracle.obstacles.isEmpty()) {
      oracle.time();
    }
    if (oracle.obstacles.isEmpty() && opening instanceof TakenOver) {
      Objections objections = new Objections(oracle.facts, opening);
      objections.beyondLimits();
      objections.obstacles().forEach(over -> oracle.remarks.add(over.claim().asWarning()));
    }
    return oracle.ruling(false, false);
  }

  public static Ruling judge(Facts facts, MentorshipEvent event, DecisionContext context) {
    Oracle oracle = new Oracle(facts, event, context);
    oracle.alone();
    return oracle.obstacles.isEmpty() ? oracle.together() : oracle.ruling(false, false);
  }

  /** Faults that hide all others. */
  private void alone() {
    long revision = facts.events().size();
    actor();
    if (!obstacles.isEmpty()) {
      return;
    }
    if (context.revision().isPresent() && context.revision().getAsLong() != revision) {
      Fact expected = Fact.count(context.revision().getAsLong());
      obstacle(
          Decision.Refused.Kind.STALE_REVISION,
          Claim.of("revision.stale", Fact.count(revision), expected));
    } else if (facts.isClosed() && !looksBack()) {
      obstacle(Decision.Refused.Kind.CLOSED, Claim.of("status.closed"));
    }
  }

  /** What had happened before the closing of a pair that had begun, and words that look back. */
  private boolean looksBack() {
    if (facts.acceptedAt().isEmpty()) {
      return false;
    }
    if (event instanceof Noted noted) {
      return switch (noted.kind()) {
        case FEEDBACK, EVALUATION, SUCCESS, THANKS -> true;
        default -> false;
      };
    }
    return EventTable.isFineAfterwards(event.type());
  }

  private void actor() {
    EventTable.wrongActor(event.type(), event.by(), facts)
        .map(code -> event.by() instanceof Actor.Person person && code.equals("actor.not-a-party")
            ? Claim.of(code, person.id())
            : Claim.of(code))
        .ifPresent(claim -> obstacle(Decision.Refused.Kind.WRONG_ACTOR, claim));
  }

  private Ruling together() {
    time();
    Objections objections = new Objections(facts, event);
    objections.limits(context.now());
    Optional<Criteria> criteria = Optional.empty();
    if (fitsTheStatus()) {
      objections.details();
      criteria = moves();
    }
    obstacles.addAll(objections.obstacles());
    List<Claim> unmet = criteria.map(Criteria::errors).orElse(List.of());
    List<Claim> recommended = criteria.map(Criteria::warnings).orElse(List.of());
    boolean isOverridden = context.override().isPresent() && !unmet.isEmpty();
    if (!isOverridden) {
      unmet.forEach(claim -> obstacle(Decision.Refused.Kind.CRITERIA_UNMET, claim));
    }
    if (isOverridden) {
      unmet.forEach(claim -> remarks.add(claim.asWaived()));
    }
    remarks.addAll(recommended);
    if (!obstacles.isEmpty()) {
      return ruling(false, false);
    }
    objections.remarks().forEach(claim -> remarks.add(claim.asWarning()));
    if (context.override().isPresent() && !isOverridden) {
      remarks.add(Claim.of("override.not-needed").asWarning());
    }
    return ruling(criteria.isPresent(), isOverridden);
  }

  private void time() {
    boolean isEnd = event.type() == MentorshipEvent.Type.ENDED;
    boolean isEarlier = event.at().isBefore(facts.lastAt());
    if (isEarlier && !isEnd) {
      obstacle(
          Decision.Refused.Kind.TIME_REVERSED,
          Claim.of("time.reversed", Fact.moment(event.at()), Fact.moment(facts.lastAt())));
    }
    Instant latest = context.now().plus(Duration.ofMinutes(5));
    boolean isNoLater = !event.at().isAfter(facts.lastAt());
    if (event.at().isAfter(latest) && !(isEnd && isNoLater)) {
      obstacle(
          Decision.Refused.Kind.IN_THE_FUTURE,
          Claim.of("time.future", Fact.moment(event.at()), Fact.moment(latest)));
    }
  }

  /** Looks at the status; behind one that does not fit, nothing of what the event speaks of is looked at. */
  private boolean fitsTheStatus() {
    Mentorship.Status status = facts.status();
    switch (event.type()) {
      case PROPOSED, TAKEN_OVER ->
        obstacle(Decision.Refused.Kind.DUPLICATE, Claim.of("opening.repeated", facts.id()));
      case ACCEPTED -> {
        String person = ((Actor.Person) event.by()).id();
        if (facts.saidYes().contains(person)) {
          obstacle(Decision.Refused.Kind.DUPLICATE, Claim.of("acceptance.repeated", person));
        }
      }
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED -> {
        if (status != Mentorship.Status.PROPOSED) {
          obstacle(Decision.Refused.Kind.NOT_APPLICABLE, Claim.of("status.accepted"));
        }
        answers();
      }
      default -> {
        return isGoingOn(status);
      }
    }
    return false;
  }

  /** The programme says why it declines, and nothing takes its own place. */
  private void answers() {
    if (event instanceof Declined declined
        && declined.by() instanceof Actor.Programme
        && declined.reason().isEmpty()) {
      obstacle(Decision.Refused.Kind.CRITERIA_UNMET, Claim.of("decline.reason-missing"));
    } else if (event instanceof Superseded superseded
        && superseded.successor().equals(Optional.of(facts.id()))) {
      obstacle(Decision.Refused.Kind.NOT_APPLICABLE, Claim.of("successor.itself", facts.id()));
    }
  }

  private boolean isGoingOn(Mentorship.Status status) {
    if (status == Mentorship.Status.PROPOSED) {
      obstacle(Decision.Refused.Kind.NOT_APPLICABLE, Claim.of("status.not-accepted"));
      return false;
    } else if (status == Mentorship.Status.PAUSED && !EventTable.isFineInAPause(event.type())) {
      obstacle(Decision.Refused.Kind.PAUSED, Claim.of("status.paused"));
    } else if (status == Mentorship.Status.ACTIVE && event.type() == MentorshipEvent.Type.RESUMED) {
      obstacle(Decision.Refused.Kind.NOT_APPLICABLE, Claim.of("resume.not-paused"));
    }
    return true;
  }

  /** Looks whether the move exists and has its reason, and lists the criteria that it leaves unmet. */
  private Optional<Criteria> moves() {
    Stage stage = facts.stage().orElseThrow();
    if (event instanceof Completed) {
      if (stage == Stage.TRANSITION_AND_CLOSURE) {
        return Optional.of(Criteria.onward(facts));
      }
      obstacle(
          Decision.Refused.Kind.NO_SUCH_MOVE,
          Claim.of(
              "completion.not-in-last-stage",
              Fact.text(stage.code()),
              Fact.text("transition-and-closure")));
    } else if (event instanceof StageEntered entered) {
      String to = entered.stage().code();
      switch (move(stage, entered.stage())) {
        case "same" -> obstacle(Decision.Refused.Kind.DUPLICATE, Claim.of("move.same-stage", to));
        case "none" ->
          obstacle(
              Decision.Refused.Kind.NO_SUCH_MOVE,
              Claim.of("move.none", Fact.text(to), Fact.text(stage.code()), targets(stage)));
        case "forward" -> {
          return Optional.of(Criteria.onward(facts));
        }
        default -> {
          if (entered.reason().isEmpty()) {
            obstacle(Decision.Refused.Kind.CRITERIA_UNMET, Claim.of("reason.missing", to));
          }
          return stage.number() < 3 && entered.stage().number() == 4
              ? Optional.of(Criteria.straight(facts))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private void obstacle(Decision.Refused.Kind kind, Claim claim) {
    obstacles.add(new Obstacle(kind, claim));
  }

  private Ruling ruling(boolean isGuarded, boolean isOverridden) {
    Optional<Decision.Refused.Kind> refusal = first(obstacles);
    if (refusal.isEmpty()) {
      return new Ruling(refusal, List.copyOf(remarks), isGuarded, isOverridden);
    }
    List<Claim> claims = new ArrayList<>(obstacles.stream().map(Obstacle::claim).toList());
    claims.addAll(remarks);
    return new Ruling(refusal, claims, false, false);
  }

  /** The kind that is looked for first; empty if there is no obstacle. */
  public static Optional<Decision.Refused.Kind> first(List<Obstacle> obstacles) {
    for (Decision.Refused.Kind kind : ORDER) {
      for (Obstacle obstacle : obstacles) {
        if (obstacle.kind() == kind) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }
}
