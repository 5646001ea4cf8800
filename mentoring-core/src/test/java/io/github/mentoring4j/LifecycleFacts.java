package io.github.mentoring4j;

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

  /** What was known after the first so many events. */
  LifecycleFacts first(int count) {
    return new LifecycleFacts(events.subList(0, count));
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
    MentorshipEvent last = last();
    return last instanceof Declined
        || last instanceof Withdrawn
        || last instanceof Expired
        || last instanceof Superseded
        || last instanceof Completed
        || last instanceof Ended;
  }

  /** The pause that goes on; closing ends it as resuming does. */
  Optional<Paused> pause() {
    Optional<Paused> pause = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof Paused paused) {
        pause = Optional.of(paused);
      } else if (event instanceof Resumed) {
        pause = Optional.empty();
      }
    }
    return isClosed() ? Optional.empty() : pause;
  }

  Mentorship.Status status() {
    if (isClosed()) {
      return Mentorship.Status.CLOSED;
    } else if (acceptedAt().isEmpty()) {
      return Mentorship.Status.PROPOSED;
    }
    return pause().isPresent() ? Mentorship.Status.PAUSED : Mentorship.Status.ACTIVE;
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

  /** A session that both missed counts for each; the programme misses none. */
  int sessionsMissed(Actor.Role side) {
    int missed = 0;
    for (MentorshipEvent event : events) {
      if (event instanceof SessionMissed session) {
        boolean wasMissing = switch (session.absentee()) {
          case MENTEE -> side == Actor.Role.MENTEE;
          case MENTOR -> side == Actor.Role.MENTOR;
          case BOTH -> side != Actor.Role.PROGRAMME;
        };
        missed += wasMissing ? 1 : 0;
      }
    }
    return missed;
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

  /** The goals in the order in which they were set, each as it was worded last. */
  List<Goal> goals() {
    Map<String, Goal> goals = new LinkedHashMap<>();
    for (MentorshipEvent event : events) {
      if (event instanceof GoalSet set) {
        goals.put(set.goal().id(), set.goal());
      } else if (event instanceof GoalRevised revised) {
        goals.put(revised.goal().id(), revised.goal());
      }
    }
    return List.copyOf(goals.values());
  }

  Optional<Goal> goal(String id) {
    return goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
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

  /** The number of the visit in which a goal was assessed last, the first one being 1; 0 if it never was. */
  int assessedInVisit(String goal) {
    int visit = 1;
    int assessed = 0;
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered) {
        visit++;
      } else if (event instanceof GoalAssessed one && one.assessment().goal().equals(goal)) {
        assessed = visit;
      }
    }
    return assessed;
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

  /** Session ids to sessions that are planned and not settled; an id may come back once its session was settled. */
  Map<String, Session> planned() {
    Map<String, Session> planned = new LinkedHashMap<>();
    for (MentorshipEvent event : events) {
      if (event instanceof SessionPlanned plan) {
        planned.put(plan.session().id(), plan.session());
      } else if (event instanceof SessionRescheduled moved) {
        Session old = Optional.ofNullable(planned.get(moved.session())).orElseThrow();
        planned.put(
            old.id(),
            Session.builder()
                .id(old.id())
                .start(moved.start())
                .length(old.length())
                .isFinal(old.isFinal())
                .build());
      } else if (event instanceof SessionHeld held) {
        planned.remove(held.session());
      } else if (event instanceof SessionMissed missed) {
        planned.remove(missed.session());
      } else if (event instanceof SessionCancelled cancelled) {
        planned.remove(cancelled.session());
      }
    }
    return planned;
  }

  /** The latest start of a session that was held, as it was planned when it was held. */
  Optional<Instant> lastSessionAt() {
    Optional<Instant> last = Optional.empty();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof SessionHeld held) {
        Session session =
            Optional.ofNullable(first(i).planned().get(held.session())).orElseThrow();
        if (last.isEmpty() || session.start().isAfter(last.get())) {
          last = Optional.of(session.start());
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

  /**
   * What the two have agreed on: the latest terms, who has said yes to them, the terms that both have said yes to last, and the planned end.
   * That one follows an extension until both say yes to terms with an end that is not that of the terms before.
   */
  record Terms(
      Optional<Agreement> agreement,
      Set<Actor.Role> yes,
      Optional<Agreement> inForce,
      Optional<Instant> plannedEnd) {}

  Terms terms() {
    Optional<Agreement> terms = Optional.empty();
    Set<Actor.Role> yes = EnumSet.noneOf(Actor.Role.class);
    Optional<Agreement> inForce = Optional.empty();
    Optional<Instant> plannedEnd = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof AgreementReached reached) {
        if (!terms.equals(Optional.of(reached.agreement()))) {
          terms = Optional.of(reached.agreement());
          yes.clear();
        }
        yes.add(role(reached.by()).orElseThrow());
        if (yes.size() == 2) {
          // Whoever says again what was said before takes nothing back that has changed since.
          if (!inForce.flatMap(Agreement::plannedEnd).equals(reached.agreement().plannedEnd())) {
            plannedEnd = reached.agreement().plannedEnd();
          }
          inForce = terms;
        }
      } else if (event instanceof StageEntered entered
          && entered.stage() == Stage.RELATIONSHIP_BUILDING) {
        yes.clear();
      } else if (event instanceof Extended extended) {
        plannedEnd = Optional.of(extended.plannedEnd());
      }
    }
    return new Terms(terms, Set.copyOf(yes), inForce, plannedEnd);
  }
}
