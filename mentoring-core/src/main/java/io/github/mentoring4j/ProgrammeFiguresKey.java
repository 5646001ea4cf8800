package io.github.mentoring4j;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is counted of a group. A status, a stage and an outcome are keys, too, of the relationships that have it, and so is a side, of the sessions that it
 * missed.
 */
enum ProgrammeFiguresKey {
  RELATIONSHIPS,
  SESSIONS_HELD,
  SILENT,
  OVERDUE,
  UNANSWERED,
  PAUSED_BEYOND_RETURN,
  GOALS_MET,
  GOALS_DROPPED,
  GOALS_OPEN,
  HISTORIES,
  SHORT_NOTICES;

  private static final Map<Enum<?>, Integer> PLACES = places();

  private static Map<Enum<?>, Integer> places() {
    Map<Enum<?>, Integer> places = new HashMap<>();
    Stream.<Enum<?>[]>of(
            values(),
            Mentorship.Status.values(),
            Stage.values(),
            Mentorship.Outcome.values(),
            Actor.Side.values())
        .flatMap(Arrays::stream)
        .forEach(key -> places.put(key, places.size()));
    return Map.copyOf(places);
  }

  /** How many keys there are, those of the other enums included. */
  static int number() {
    return PLACES.size();
  }

  /** The place of a key in the counts of a group. */
  static int place(Enum<?> key) {
    return PLACES.getOrDefault(key, -1);
  }
}
