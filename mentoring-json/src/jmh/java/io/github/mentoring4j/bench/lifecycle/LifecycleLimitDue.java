package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is due for an active pair that has planned sessions and terms with a rhythm, and waits for no yes, by hand. */
final class LifecycleLimitDue {
  private static final Set<Actor.Side> BOTH = Set.of(Actor.Side.values());
  private static final Set<Actor.Side> MENTEE = Set.of(Actor.Side.MENTEE);
  private static final Set<Actor.Side> MENTOR = Set.of(Actor.Side.MENTOR);
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::kind).thenComparing(Entry::subject);

  private LifecycleLimitDue() {}

  /**
   * Something that is due.
   *
   * @param kind what it is
   * @param at from when on
   * @param day the day, or null
   * @param whose who can do something about it
   * @param subject the id of what it is about, or empty
   */
  record Entry(Due.Kind kind, Instant at, LocalDate day, Set<Actor.Side> whose, String subject) {}

  static List<Entry> of(Mentorship pair, ZoneId zone) {
    List<Entry> due = new ArrayList<>();
    pair.plannedEnd()
        .ifPresent(end -> due.add(new Entry(Due.Kind.PLANNED_END, end, null, BOTH, "")));
    for (ActionItem action : pair.openActions()) {
      Set<Actor.Side> owner = action.owner() == Actor.Side.MENTEE ? MENTEE : MENTOR;
      action.due().ifPresent(day -> due.add(entry(Due.Kind.ACTION, day, zone, owner, action.id())));
    }
    for (Session session : pair.plannedSessions()) {
      Instant end = session.start().plus(session.length());
      due.add(new Entry(Due.Kind.SESSION_OUTCOME, end, null, BOTH, session.id()));
    }
    for (Goal.Progress progress : pair.goals()) {
      if (progress.isOpen()) {
        Goal goal = progress.goal();
        goal.targetDate()
            .ifPresent(day -> due.add(entry(Due.Kind.GOAL, day, zone, MENTEE, goal.id())));
      }
    }
    due.add(new Entry(Due.Kind.SILENCE, silentFrom(pair), null, BOTH, ""));
    due.sort(ORDER);
    return due;
  }

  private static Entry entry(
      Due.Kind kind, LocalDate day, ZoneId zone, Set<Actor.Side> whose, String subject) {
    return new Entry(kind, day.atStartOfDay(zone).toInstant(), day, whose, subject);
  }

  private static Instant silentFrom(Mentorship pair) {
    Duration rhythm = pair.agreement().orElseThrow().rhythm().orElseThrow();
    Duration limit = rhythm.multipliedBy(2).plusDays(1);
    Instant sign = pair.lastSessionAt().orElseGet(() -> pair.acceptedAt().orElseThrow());
    List<Instant> starts = new ArrayList<>();
    for (Session session : pair.plannedSessions()) {
      starts.add(session.start());
    }
    starts.sort(null);
    for (Instant start : starts) {
      if (start.isAfter(sign) && Duration.between(sign, start).compareTo(limit) <= 0) {
        sign = start;
      }
    }
    return sign.plus(limit);
  }
}
