package io.github.mentoring4j;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a list of events amounts to, read off it anew for every question: slow, and simple enough to be seen to be right. Of the library it
 * calls constructors and accessors only.
 */
record LifecycleFacts(List<MentorshipEvent> events) {

  LifecycleFacts {
    events = List.copyOf(events);
  }

  LifecycleFacts and(MentorshipEvent event) {
    List<MentorshipEvent> longer = new ArrayList<>(events);
    longer.add(event);
    return new LifecycleFacts(longer);
  }

  Proposed proposal() {
    return (Proposed) events.get(0);
  }

  MentorshipEvent last() {
    return events.get(events.size() - 1);
  }

  Optional<Actor.Role> role(Actor actor) {
    if (!(actor instanceof Actor.Person person)) {
      return Optional.of(Actor.Role.PROGRAMME);
    } else if (person.id().equals(proposal().mentee())) {
      return Optional.of(Actor.Role.MENTEE);
    } else if (person.id().equals(proposal().mentor())) {
      return Optional.of(Actor.Role.MENTOR);
    }
    return Optional.empty();
  }

  boolean isBy(MentorshipEvent event, Actor.Role role) {
    return role(event.by()).equals(Optional.of(role));
  }

  /** Who has said yes to the relationship: proposing counts, the programme does not. */
  Set<String> saidYes() {
    return saidYes(events.size());
  }

  private Set<String> saidYes(int end) {
    Set<String> yes = new TreeSet<>();
    for (MentorshipEvent event : events.subList(0, end)) {
      if ((event instanceof Proposed || event instanceof Accepted)
          && event.by() instanceof Actor.Person person) {
        yes.add(person.id());
      }
    }
    return yes;
  }

  Optional<Instant> acceptedAt() {
    for (int i = 0; i < events.size(); i++) {
      if (saidYes(i + 1).size() == 2) {
        return Optional.of(events.get(i).at());
      }
    }
    return Optional.empty();
  }

  boolean isClosed() {
    return last() instanceof Completed || last() instanceof Ended;
  }

  Mentorship.Status status() {
    if (isClosed()) {
      return Mentorship.Status.CLOSED;
    }
    return acceptedAt().isPresent() ? Mentorship.Status.ACTIVE : Mentorship.Status.PROPOSED;
  }

  Optional<Stage> stage() {
    Stage stage = Stage.RELATIONSHIP_BUILDING;
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered entered) {
        stage = entered.stage();
      }
    }
    return acceptedAt().isPresent() ? Optional.of(stage) : Optional.empty();
  }

  Optional<Instant> stageEnteredAt() {
    Optional<Instant> at = acceptedAt();
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered) {
        at = Optional.of(event.at());
      }
    }
    return at;
  }

  /** The events since the present stage was entered. */
  List<MentorshipEvent> visit() {
    int start = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof StageEntered) {
        start = i + 1;
      }
    }
    return events.subList(start, events.size());
  }

  int sessionsHeld(List<MentorshipEvent> among) {
    int held = 0;
    for (MentorshipEvent event : among) {
      if (event instanceof SessionHeld) {
        held++;
      }
    }
    return held;
  }

  int noted(List<MentorshipEvent> among, Noted.Kind kind, Actor.Role... by) {
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

  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (MentorshipEvent event : events) {
      if (event instanceof GoalSet set) {
        goals.add(set.goal());
      }
    }
    return goals;
  }

  Optional<Assessment> assessment(String goal, List<MentorshipEvent> among) {
    Optional<Assessment> latest = Optional.empty();
    for (MentorshipEvent event : among) {
      if (event instanceof GoalAssessed assessed && assessed.assessment().goal().equals(goal)) {
        latest = Optional.of(assessed.assessment());
      }
    }
    return latest;
  }

  boolean isSettled(String goal) {
    Assessment.Status status =
        assessment(goal, events).map(Assessment::status).orElse(Assessment.Status.NOT_MET);
    return status == Assessment.Status.MET || status == Assessment.Status.DROPPED;
  }

  List<Goal> openGoals() {
    List<Goal> open = new ArrayList<>();
    for (Goal goal : goals()) {
      if (!isSettled(goal.id())) {
        open.add(goal);
      }
    }
    return open;
  }

  boolean hasStep(String goal) {
    for (MentorshipEvent event : events) {
      if (event instanceof StepLogged step && step.goal().equals(goal)) {
        return true;
      }
    }
    return false;
  }

  /** Session ids to sessions that are planned and not yet held; an id may come back once its session was held. */
  Map<String, Session> planned() {
    Map<String, Session> planned = new LinkedHashMap<>();
    for (MentorshipEvent event : events) {
      if (event instanceof SessionPlanned plan) {
        planned.put(plan.session().id(), plan.session());
      } else if (event instanceof SessionHeld held) {
        planned.remove(held.session());
      }
    }
    return planned;
  }

  Optional<Instant> lastSessionAt() {
    Map<String, Instant> starts = new LinkedHashMap<>();
    Optional<Instant> last = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof SessionPlanned plan) {
        starts.put(plan.session().id(), plan.session().start());
      } else if (event instanceof SessionHeld held) {
        Instant start = Optional.ofNullable(starts.get(held.session())).orElseThrow();
        if (last.isEmpty() || start.isAfter(last.get())) {
          last = Optional.of(start);
        }
      }
    }
    return last;
  }

  Map<String, ActionItem> openActions() {
    Map<String, ActionItem> open = new LinkedHashMap<>();
    for (MentorshipEvent event : events) {
      if (event instanceof ActionAgreed agreed) {
        open.put(agreed.action().id(), agreed.action());
      } else if (event instanceof ActionClosed closed) {
        open.remove(closed.action());
      }
    }
    return open;
  }

  /** The terms after an event, who has said yes to them, and the planned end that both have confirmed last. */
  record Terms(Optional<Agreement> agreement, Set<Actor.Role> yes, Optional<Instant> plannedEnd) {}

  Terms terms() {
    Optional<Agreement> terms = Optional.empty();
    Set<Actor.Role> yes = EnumSet.noneOf(Actor.Role.class);
    Optional<Instant> plannedEnd = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof AgreementReached reached) {
        if (!terms.equals(Optional.of(reached.agreement()))) {
          terms = Optional.of(reached.agreement());
          yes.clear();
        }
        yes.add(role(reached.by()).orElseThrow());
        if (yes.size() == 2) {
          plannedEnd = reached.agreement().plannedEnd();
        }
      } else if (event instanceof StageEntered entered
          && entered.stage() == Stage.RELATIONSHIP_BUILDING) {
        yes.clear();
      }
    }
    return new Terms(terms, Set.copyOf(yes), plannedEnd);
  }

  Optional<Mentorship.Outcome> outcome() {
    Optional<Instant> end = terms().plannedEnd();
    if (last() instanceof Ended) {
      boolean lapsed = end.isPresent() && !last().at().isBefore(end.get());
      return Optional.of(lapsed ? Mentorship.Outcome.LAPSED : Mentorship.Outcome.ENDED_EARLY);
    } else if (last() instanceof Completed) {
      boolean oneIsMet = false;
      for (Goal goal : goals()) {
        oneIsMet |= assessment(goal.id(), events)
            .map(Assessment::status)
            .equals(Optional.of(Assessment.Status.MET));
      }
      boolean farAway = end.isPresent()
          && Duration.between(last().at(), end.get()).compareTo(Duration.ofDays(28)) > 0;
      boolean early = openGoals().isEmpty() && oneIsMet && farAway;
      return Optional.of(early ? Mentorship.Outcome.COMPLETED_EARLY : Mentorship.Outcome.COMPLETED);
    }
    return Optional.empty();
  }
}
