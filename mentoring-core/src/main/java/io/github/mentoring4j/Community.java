package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an application knows of the relationships beside one.
 *
 * @param among the open ones of either person, or empty if they were not handed in
 * @param earlier the closed ones of the two, or empty if they were not handed in
 * @param capacities how many active relationships a mentor may have, by id
 */
record Community(
    Optional<List<Mentorship>> among,
    Optional<List<Mentorship>> earlier,
    Map<String, Integer> capacities) {
  static final Community NOT_SUPPLIED = new Community(Optional.empty(), Optional.empty(), Map.of());

  Community among(Collection<Mentorship> relationships) {
    return new Community(Optional.of(List.copyOf(relationships)), earlier, capacities);
  }

  Community earlier(Collection<Mentorship> relationships) {
    return new Community(among, Optional.of(List.copyOf(relationships)), capacities);
  }

  Community capacity(String mentor, int most) {
    Map<String, Integer> more = new HashMap<>(capacities);
    more.put(mentor, most);
    return new Community(among, earlier, Map.copyOf(more));
  }

  /** The capacity of a mentor, where one was given in place of the policy's number. */
  OptionalInt capacity(String mentor) {
    @Nullable Integer most = capacities.get(mentor);
    return most == null ? OptionalInt.empty() : OptionalInt.of(most);
  }

  /** Each relationship once, by its highest revision, in the order given. */
  static Collection<Mentorship> newest(Collection<Mentorship> relationships) {
    Map<String, Mentorship> newest = new LinkedHashMap<>();
    for (Mentorship each : relationships) {
      newest.merge(
          each.id(), each, (one, other) -> other.revision() > one.revision() ? other : one);
    }
    return newest.values();
  }

  /** The others of either of the two people; itself and those of other people left out. */
  static List<Mentorship> beside(Mentorship pair, Collection<Mentorship> relationships) {
    List<Mentorship> theirs = new ArrayList<>();
    for (Mentorship each : newest(relationships)) {
      if (!each.id().equals(pair.id()) && (has(each, pair.mentee()) || has(each, pair.mentor()))) {
        theirs.add(each);
      }
    }
    return theirs;
  }

  private static boolean has(Mentorship relationship, String person) {
    return relationship.mentee().equals(person) || relationship.mentor().equals(person);
  }

  /** Whether two relationships have the same mentee and the same mentor. Swapped roles are another pair. */
  static boolean isSamePair(Mentorship one, Mentorship other) {
    return one.mentee().equals(other.mentee()) && one.mentor().equals(other.mentor());
  }
}
