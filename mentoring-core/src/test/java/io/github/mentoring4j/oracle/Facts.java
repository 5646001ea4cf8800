package io.github.mentoring4j.oracle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
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
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
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

  public Proposed proposal() {
    return (Proposed) events.get(0);
  }

  public MentorshipEvent last() {
    return events.get(events.size() - 1);
  }

  public Optional<Actor.Role> role(Actor actor) {
    if (!(actor instanceof Actor.Person person)) {
      return Optional.of(Actor.Role.PROGRAMME);
    } else if (person.id().equals(proposal().mentee())) {
      return Optional.of(Actor.Role.MENTEE);
    } else if (person.id().equals(proposal().mentor())) {
      return Optional.of(Actor.Role.MENTOR);
    }
    return Optional.empty();
  }

  public boolean isBy(MentorshipEvent event, Actor.Role role) {
    return role(event.by()).equals(Optional.of(role));
  }

  /** The people who have said yes: proposing counts, the programme does not. */
  public Set<String> saidYes() {
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

  public Optional<Instant> acceptedAt() {
    for (int i = 0; i < events.size(); i++) {
      if (saidYes(i + 1).size() == 2) {
        return Optional.of(events.get(i).at());
      }
    }
    return Optional.empty();
  }

  public boolean isClosed() {
    MentorshipEvent last = last();
    return last instanceof Declined
        || last instanceof Withdrawn
        || last instanceof Expired
        || last instanceof Superseded
        || last instanceof Completed
        || last instanceof Ended;
  }

  /** The pause that goes on; closing ends it as resuming does. */
  public Optional<Paused> pause() {
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

  public Mentorship.Status status() {
    if (isClosed()) {
      return Mentorship.Status.CLOSED;
    } else if (acceptedAt().isEmpty()) {
      return Mentorship.Status.PROPOSED;
    }
    return pause().isPresent() ? Mentorship.Status.PAUSED : Mentorship.Status.ACTIVE;
  }

  public Optional<Stage> stage() {
    Stage stage = Stage.RELATIONSHIP_BUILDING;
    for (MentorshipEvent event : events) {
      if (event instanceof StageEntered entered) {
        stage = entered.stage();
      }
    }
    return acceptedAt().isPresent() ? Optional.of(stage) : Optional.empty();
  }

  public Optional<Instant> stageEnteredAt() {
    Optional<Instant> at = acceptedAt();
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

  public int sessionsHeld(List<MentorshipEvent> among) {
    int held = 0;
    for (MentorshipEvent event : among) {
      if (event instanceof SessionHeld) {
        held++;
      }
    }
    return held;
  }

  /** A session that both missed counts for each; the programme misses none. */
  public int sessionsMissed(Actor.Side side) {
    int missed = 0;
    for (MentorshipEvent event : events) {
      if (event instanceof SessionMissed session) {
        boolean wasMissing = switch (session.absentee()) {
          case MENTEE -> side == Actor.Side.MENTEE;
          case MENTOR -> side == Actor.Side.MENTOR;
          case BOTH -> true;
        };
        missed += wasMissing ? 1 : 0;
      }
    }
    return missed;
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
      }
    }
    return latest;
  }

  public boolean isAssessedInStage(String goal) {
    boolean assessed = false;
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

  public boolean hasStep(String goal) {
    for (MentorshipEvent event : events) {
      if (event instanceof StepLogged step && step.goal().equals(goal)) {
        return true;
      }
    }
    return false;
  }

  /** Session ids to sessions that are planned and not settled; an id may come back once its session was settled. */
  public Map<String, Session> planned() {
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
  public Optional<Instant> lastSessionAt() {
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

  public Map<String, ActionItem> openActions() {
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
  public record Terms(
      Optional<Agreement> agreement,
      Set<Actor.Side> yes,
      Optional<Agreement> inForce,
      Optional<Instant> plannedEnd) {}

  public Terms terms() {
    Optional<Agreement> terms = Optional.empty();
    Set<Actor.Side> yes = EnumSet.noneOf(Actor.Side.class);
    Optional<Agreement> inForce = Optional.empty();
    Optional<Instant> plannedEnd = Optional.empty();
    for (MentorshipEvent event : events) {
      if (event instanceof AgreementReached reached) {
        if (!terms.equals(Optional.of(reached.agreement()))) {
          terms = Optional.of(reached.agreement());
          yes.clear();
        }
        yes.add(role(reached.by()).flatMap(Actor.Role::side).orElseThrow());
        if (yes.size() == 2) {
          // The same terms once more take back nothing that has changed since.
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
