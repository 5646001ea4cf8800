package io.github.mentoring4j.oracle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The state that a list of events amounts to, read from the events once more for every question. */
public record Facts(String id, List<MentorshipEvent> events) {

  /** Makes the facts of a relationship. */
  public Facts {
    events = List.copyOf(events);
  }

  /** Makes the facts that were recorded. */
  public static Facts of(List<RecordedEvent> history) {
    return new Facts(
        history.get(0).mentorship(), history.stream().map(RecordedEvent::event).toList());
  }

  public Facts and(MentorshipEvent event) {
    List<MentorshipEvent> longer = new ArrayList<>(events);
    longer.add(event);
    return new Facts(id, longer);
  }

  /** The facts after the first events. */
  public Facts first(int count) {
    return new Facts(id, events.subList(0, count));
  }

  public MentorshipEvent opening() {
    return events.get(0);
  }

  /** Empty for a pair that was taken over. */
  public Optional<Proposed> proposal() {
    return opening() instanceof Proposed proposed ? Optional.of(proposed) : Optional.empty();
  }

  /** What was known of a pair that was taken over; empty for one that was proposed. */
  public Optional<Takeover> takeover() {
    return opening() instanceof TakenOver taken ? Optional.of(taken.takeover()) : Optional.empty();
  }

  public String mentee() {
    return opening() instanceof TakenOver taken
        ? taken.mentee()
        : proposal().orElseThrow().mentee();
  }

  public String mentor() {
    return opening() instanceof TakenOver taken
        ? taken.mentor()
        : proposal().orElseThrow().mentor();
  }

  public MentorshipEvent last() {
    return events.get(events.size() - 1);
  }

  public Optional<Actor.Role> role(Actor actor) {
    if (!(actor instanceof Actor.Person person)) {
      return Optional.of(Actor.Role.PROGRAMME);
    } else if (person.id().equals(mentee())) {
      return Optional.of(Actor.Role.MENTEE);
    } else if (person.id().equals(mentor())) {
      return Optional.of(Actor.Role.MENTOR);
    }
    return Optional.empty();
  }

  /** The people who have said yes: proposing counts, the programme does not. Of a pair that already runs, both have. */
  public Set<String> saidYes() {
    return saidYes(events.size());
  }

  private Set<String> saidYes(int end) {
    Set<String> yes = new TreeSet<>();
    if (takeover().isPresent()) {
      yes.add(mentee());
      yes.add(mentor());
    }
    for (MentorshipEvent event : events.subList(0, end)) {
      if ((event instanceof Proposed || event instanceof Accepted)
          && event.by() instanceof Actor.Person person) {
        yes.add(person.id());
      }
    }
    return yes;
  }

  public Optional<Instant> acceptedAt() {
    if (takeover().isPresent()) {
      Takeover known = takeover().get();
      return Optional.of(known.acceptedAt().orElse(known.since()));
    }
    for (int i = 0; i < events.size(); i++) {
      if (saidYes(i + 1).size() == 2) {
        return Optional.of(events.get(i).at());
      }
    }
    return Optional.empty();
  }

  /** An ending that bears an earlier time counts at the time of the event before it. */
  Instant timeOf(int index) {
    Instant time = events.get(0).at();
    for (MentorshipEvent event : events.subList(0, index + 1)) {
      time = time.isBefore(event.at()) ? event.at() : time;
    }
    return time;
  }

  public Instant lastAt() {
    return timeOf(events.size() - 1);
  }

  boolean closedAfter(int index) {
    return switch (events.get(index).type()) {
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED, COMPLETED, ENDED -> true;
      default -> false;
    };
  }

  private Optional<Integer> closingIndex() {
    for (int i = 0; i < events.size(); i++) {
      if (closedAfter(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The event that closed the relationship; others may follow it. */
  public Optional<MentorshipEvent> closing() {
    return closingIndex().map(events::get);
  }

  public Optional<Instant> closedAt() {
    return closingIndex().map(this::timeOf);
  }

  public boolean isClosed() {
    return closing().isPresent();
  }

  /** The pause that goes on; closing ends it as resuming does. A further pause moves the return, and may say why. */
  public Optional<Mentorship.Pause> pause() {
    Optional<Mentorship.Pause> pause = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof Paused paused) {
        Optional<Mentorship.Pause> before = pause;
        pause = Optional.of(new Mentorship.Pause(
            before.map(Mentorship.Pause::since).orElse(paused.at()),
            paused.expectedResume(),
            paused.reason().or(() -> before.flatMap(Mentorship.Pause::reason))));
      } else if (event instanceof Resumed) {
        pause = Optional.empty();
      }
    }
    return isClosed() ? Optional.empty() : pause;
  }

  public Optional<Instant> resumedAt() {
    Optional<Instant> at = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof Resumed) {
        at = Optional.of(event.at());
      }
    }
    return at;
  }

  public Mentorship.Status status() {
    if (isClosed()) {
      return Mentorship.Status.CLOSED;
    } else if (acceptedAt().isEmpty()) {
      return Mentorship.Status.PROPOSED;
    }
    return pause().isPresent() ? Mentorship.Status.PAUSED : Mentorship.Status.ACTIVE;
  }

  public Optional<Stage> stage() {
    Stage stage = takeover().map(Takeover::stage).orElse(Stage.RELATIONSHIP_BUILDING);
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered entered) {
        stage = entered.stage();
      }
    }
    return acceptedAt().isPresent() ? Optional.of(stage) : Optional.empty();
  }

  public Optional<Instant> stageEnteredAt() {
    Optional<Instant> at = takeover().map(Takeover::since).or(this::acceptedAt);
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered) {
        at = Optional.of(event.at());
      }
    }
    return at;
  }

  /** The events since the present stage was entered. */
  public List<MentorshipEvent> visit() {
    int start = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof StageEntered) {
        start = i + 1;
      }
    }
    return events.subList(start, events.size());
  }

  public SessionFacts sessions() {
    return new SessionFacts(this);
  }

  public int sessionsHeldInStage() {
    int entered = events.size() - visit().size();
    int known = entered == 0 ? takeover().map(Takeover::sessionsHeldInStage).orElse(0) : 0;
    return known + stageEnteredAt().map(at -> sessions().heldSince(at, entered)).orElse(0);
  }

  public int noted(List<MentorshipEvent> among, Noted.Kind kind, Actor.Role... by) {
    int count = 0;
    for (MentorshipEvent event : among) {
      if (event instanceof Noted noted
          && noted.kind() == kind
          && Set.of(by).contains(role(noted.by()).orElseThrow())) {
        count++;
      }
    }
    return count;
  }

  /** The goals in the order in which they were set, each as it was worded last. */
  public List<Goal> goals() {
    Map<String, Goal> goals = new LinkedHashMap<>();
    takeover().ifPresent(known -> known.goals().forEach(goal -> goals.put(goal.id(), goal)));
    for (MentorshipEvent event : events) {
      if (event instanceof GoalSet set) {
        goals.put(set.goal().id(), set.goal());
      } else if (event instanceof GoalRevised revised) {
        goals.put(revised.goal().id(), revised.goal());
      }
    }
    return List.copyOf(goals.values());
  }

  public Optional<Goal> goal(String id) {
    return goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
  }

  public Optional<Goal.Assessment> assessment(String goal, List<MentorshipEvent> among) {
    Optional<Goal.Assessment> latest = Optional.empty();
    for (MentorshipEvent event : among) {
      if (event instanceof GoalAssessed assessed && assessed.assessment().goal().equals(goal)) {
        latest = Optional.of(assessed.assessment());
      } else if (event instanceof TakenOver taken) {
        latest = known(taken.takeover(), goal);
      }
    }
    return latest;
  }

  private static Optional<Goal.Assessment> known(Takeover takeover, String goal) {
    return takeover.assessments().stream()
        .filter(assessment -> assessment.goal().equals(goal))
        .findFirst();
  }

  public boolean isAssessedInStage(String goal) {
    boolean assessed = takeover().flatMap(known -> known(known, goal)).isPresent();
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered) {
        assessed = false;
      } else if (event instanceof GoalAssessed one && one.assessment().goal().equals(goal)) {
        assessed = true;
      }
    }
    return assessed;
  }

  public boolean isSettled(String goal) {
    Goal.Assessment.Status status = assessment(goal, events)
        .map(Goal.Assessment::status)
        .orElse(Goal.Assessment.Status.NOT_MET);
    return status == Goal.Assessment.Status.MET || status == Goal.Assessment.Status.DROPPED;
  }

  public List<Goal> openGoals() {
    List<Goal> open = new ArrayList<>();
    for (Goal goal : goals()) {
      if (!isSettled(goal.id())) {
        open.add(goal);
      }
    }
    return open;
  }

  public List<String> goalsWithoutMeasureOrDate() {
    List<String> vague = new ArrayList<>();
    for (Goal goal : openGoals()) {
      if (goal.measure().isEmpty() || goal.targetDate().isEmpty()) {
        vague.add(goal.id());
      }
    }
    return vague;
  }

  public List<String> goalsWithoutStep() {
    List<String> idle = new ArrayList<>();
    for (Goal goal : openGoals()) {
      if (!hasStep(goal.id())) {
        idle.add(goal.id());
      }
    }
    return idle;
  }

  /** Met and dropped count for good, any other status in the visit in which it was given. */
  public List<String> goalsWithoutStatus() {
    List<String> blank = new ArrayList<>();
    for (Goal goal : openGoals()) {
      if (!isAssessedInStage(goal.id())) {
        blank.add(goal.id());
      }
    }
    return blank;
  }

  public boolean hasStep(String goal) {
    if (takeover().isPresent() && takeover().get().goalsWithStep().contains(goal)) {
      return true;
    }
    for (MentorshipEvent event : events) {
      if (event instanceof StepLogged step && step.goal().equals(goal)) {
        return true;
      }
    }
    return false;
  }

  public Map<String, ActionItem> openActions() {
    Map<String, ActionItem> open = new LinkedHashMap<>();
    for (MentorshipEvent event : events) {
      if (event instanceof ActionAgreed agreed) {
        open.put(agreed.action().id(), agreed.action());
      } else if (event instanceof ActionClosed closed) {
        open.remove(closed.action());
      }
    }
    return isClosed() ? Map.of() : open;
  }

  public TermFacts terms() {
    return new TermFacts(this);
  }
}
