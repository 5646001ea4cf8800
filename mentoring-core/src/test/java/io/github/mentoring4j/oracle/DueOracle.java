package io.github.mentoring4j.oracle;

import static io.github.mentoring4j.Actor.Side.MENTEE;
import static io.github.mentoring4j.Actor.Side.MENTOR;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Checkpoint;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is due, under the limits of the standard policy and any checkpoints, read from the events. */
public final class DueOracle {
  private static final Set<Actor.Side> BOTH = Set.of(MENTEE, MENTOR);

  private final Facts facts;
  private final ZoneId zone;
  private final List<Expected> expected = new ArrayList<>();

  private DueOracle(Facts facts, ZoneId zone) {
    this.facts = facts;
    this.zone = zone;
  }

  /** One expected entry. */
  public record Expected(Due.Kind kind, Instant at, Set<Actor.Side> whose, List<String> subjects) {
    public static Expected of(Due due) {
      return new Expected(due.kind(), due.at(), due.whose(), due.subjects());
    }
  }

  public static List<Expected> due(Facts facts, ZoneId zone, List<Checkpoint> checkpoints) {
    DueOracle oracle = new DueOracle(facts, zone);
    Mentorship.Status status = facts.status();
    if (status == Mentorship.Status.PROPOSED) {
      oracle.answer();
    } else if (status != Mentorship.Status.CLOSED) {
      facts.terms().plannedEnd().ifPresent(end -> oracle.add(Due.Kind.PLANNED_END, end, BOTH));
      oracle.actions();
      oracle.outcomes();
      facts
          .pause()
          .flatMap(Mentorship.Pause::expectedResume)
          .ifPresent(resume -> oracle.add(Due.Kind.RESUME, resume, BOTH));
    }
    if (status == Mentorship.Status.ACTIVE) {
      oracle.rhythm();
      oracle.add(Due.Kind.SILENCE, new Timing(facts).silentFrom(), BOTH);
      oracle.agreement();
      oracle.goals();
      checkpoints.forEach(oracle::checkpoint);
    }
    oracle.expected.sort(Comparator.comparing(Expected::at)
        .thenComparing(Expected::kind)
        .thenComparing(
            entry -> entry.subjects().isEmpty() ? "" : entry.subjects().get(0)));
    return oracle.expected;
  }

  private void add(Due.Kind kind, Instant at, Set<Actor.Side> whose, String... subjects) {
    if (at.isBefore(Instant.parse("+10000-01-01T00:00:00Z"))) {
      expected.add(new Expected(kind, at, whose, List.of(subjects)));
    }
  }

  private void answer() {
    Set<Actor.Side> silent = new TreeSet<>();
    if (!facts.saidYes().contains(facts.mentee())) {
      silent.add(MENTEE);
    }
    if (!facts.saidYes().contains(facts.mentor())) {
      silent.add(MENTOR);
    }
    add(Due.Kind.ANSWER, facts.opening().at().plus(Duration.ofDays(14)), silent);
  }

  private void actions() {
    for (ActionItem action : facts.openActions().values()) {
      if (action.due().isPresent()) {
        add(Due.Kind.ACTION, dayOf(action.due().get()), Set.of(action.owner()), action.id());
      }
    }
  }

  private Instant dayOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** In a pause those are put off that were to begin in it. */
  private void outcomes() {
    for (Session session : facts.sessions().planned().values()) {
      if (facts.pause().isEmpty()
          || session.start().isBefore(facts.pause().get().since())) {
        add(Due.Kind.SESSION_OUTCOME, session.start().plus(session.length()), BOTH, session.id());
      }
    }
  }

  private void rhythm() {
    Optional<Duration> rhythm = facts.terms().inForce().flatMap(Agreement::rhythm);
    if (rhythm.isPresent() && facts.sessions().planned().isEmpty()) {
      add(Due.Kind.SESSION, new Timing(facts).lastMet().plus(rhythm.get()), BOTH);
    }
  }

  private void agreement() {
    Optional<Agreement.Proposal> proposed = facts.terms().proposed();
    if (proposed.isPresent()) {
      Actor.Side asked = proposed.get().by() == MENTOR ? MENTEE : MENTOR;
      add(Due.Kind.AGREEMENT, proposed.get().at(), Set.of(asked));
    } else if (facts.terms().isToBeRenewed()) {
      Instant back = facts.events().stream()
          .filter(event -> event instanceof StageEntered entered
              && entered.stage() == Stage.RELATIONSHIP_BUILDING)
          .map(MentorshipEvent::at)
          .reduce((earlier, later) -> later)
          .orElseThrow();
      add(Due.Kind.AGREEMENT, back, BOTH);
    }
  }

  private void goals() {
    for (Goal goal : facts.openGoals()) {
      if (goal.targetDate().isPresent()) {
        add(Due.Kind.GOAL, dayOf(goal.targetDate().get()), Set.of(MENTEE), goal.id());
      }
    }
  }

  private void checkpoint(Checkpoint checkpoint) {
    Optional<Instant> place = place(checkpoint, facts);
    if (place.isEmpty()
        || (facts.takeover().isPresent() && place.get().isBefore(facts.opening().at()))) {
      return;
    }
    Set<Actor.Side> open = new TreeSet<>(checkpoint.whose());
    open.removeIf(side -> isDone(checkpoint, side));
    if (!open.isEmpty()) {
      add(Due.Kind.CHECKPOINT, place.get(), open, checkpoint.code());
    }
  }

  private static Optional<Instant> place(Checkpoint checkpoint, Facts then) {
    Instant start = then.acceptedAt().orElseThrow();
    if (checkpoint.after().isPresent()) {
      return Optional.of(start.plus(checkpoint.after().get()));
    }
    return then.terms().plannedEnd().map(end -> {
      Duration way =
          Duration.between(start, end).multipliedBy(checkpoint.percent().getAsInt());
      return start.plus(way.dividedBy(100));
    });
  }

  /** Whether the side's last evaluation came when the checkpoint was due already, by the end that was planned then. */
  private boolean isDone(Checkpoint checkpoint, Actor.Side side) {
    boolean isDone = false;
    for (int i = 1; i < facts.events().size(); i++) {
      MentorshipEvent event = facts.events().get(i);
      if (event instanceof Noted noted
          && noted.kind() == Noted.Kind.EVALUATION
          && facts.role(noted.by()).flatMap(Actor.Role::side).equals(Optional.of(side))) {
        Optional<Instant> place = place(checkpoint, facts.first(i));
        isDone = place.isPresent() && !noted.at().isBefore(place.get());
      }
    }
    return isDone;
  }
}
