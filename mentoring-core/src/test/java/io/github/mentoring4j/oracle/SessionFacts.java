package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the sessions. */
public final class SessionFacts {
  private final Map<String, Session> planned = new LinkedHashMap<>();
  private final List<Settled> settled = new ArrayList<>();
  private final Optional<Takeover> before;

  /** A session that was held or missed, as it was, with the index of the event that says so. */
  record Settled(Session session, MentorshipEvent event, int index) {
    /** Whether it ended later; the length may lead beyond every point in time. */
    boolean endedAfter(Instant time) {
      return session.length().compareTo(Duration.between(session.start(), time)) > 0;
    }
  }

  SessionFacts(Facts facts) {
    before = facts.takeover();
    for (int i = 0; i < facts.events().size(); i++) {
      happened(facts.events().get(i), i);
      if (facts.closedAfter(i)) {
        Instant closed = facts.timeOf(i);
        planned.values().removeIf(session -> session.start().isAfter(closed));
      }
    }
  }

  private void happened(MentorshipEvent event, int index) {
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
      settled(held.session(), held.details(), event, index);
    } else if (event instanceof SessionMissed missed) {
      settled(missed.session(), missed.details(), event, index);
    } else if (event instanceof SessionCancelled cancelled) {
      planned.remove(cancelled.session());
    }
  }

  /** Said once more of the session that was settled last, it says nothing new. */
  private void settled(String id, Optional<Session> details, MentorshipEvent event, int index) {
    Session open = planned.remove(id);
    boolean isRepeated =
        open == null && last().filter(last -> last.session().id().equals(id)).isPresent();
    if (!isRepeated) {
      Session session = details.orElse(open);
      settled.add(new Settled(Optional.ofNullable(session).orElseThrow(), event, index));
    }
  }

  /** Session ids to sessions that are open; an id may come back once its session was settled. */
  public Map<String, Session> planned() {
    return planned;
  }

  Optional<Settled> last() {
    return settled.isEmpty() ? Optional.empty() : Optional.of(settled.get(settled.size() - 1));
  }

  /** The start of the last session before a takeover, of which no more is known; once another one is settled, that is the last. */
  Optional<Instant> lastBefore() {
    return settled.isEmpty() ? before.flatMap(Takeover::lastSessionAt) : Optional.empty();
  }

  public int held() {
    int known = before.map(Takeover::sessionsHeld).orElse(0);
    return known
        + (int)
            settled.stream().filter(one -> one.event() instanceof SessionHeld).count();
  }

  /** A session counts where it took place: it ended after the stage was entered. */
  int heldSince(Instant entered, int index) {
    return (int) settled.stream()
        .filter(one -> one.event() instanceof SessionHeld)
        .filter(one -> one.index() >= index && one.endedAfter(entered))
        .count();
  }

  public Optional<Instant> lastHeldAt() {
    Stream<Instant> starts = settled.stream()
        .filter(one -> one.event() instanceof SessionHeld)
        .map(one -> one.session().start());
    return Stream.concat(before.flatMap(Takeover::lastSessionAt).stream(), starts)
        .max(Instant::compareTo);
  }

  /** A session that both missed counts for each; the programme misses none. */
  public int missed(Actor.Side side) {
    int missed = 0;
    for (Settled one : settled) {
      if (one.event() instanceof SessionMissed session) {
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
}
