package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the places that relationships take, in one pass, and finds the requests that are left without one. */
final class CommunityPlaces {
  private final CommunityLimits limits;
  private final Community community;
  private final Map<String, Integer> ofMentors = new HashMap<>();
  private final Map<String, Integer> ofMentees = new HashMap<>();
  private final Set<List<String>> pairs = new HashSet<>();

  private CommunityPlaces(CommunityLimits limits, Community community) {
    this.limits = limits;
    this.community = community;
  }

  /** Whether a relationship takes a place of its mentor and of its mentee. */
  static boolean takes(CommunityLimits limits, Mentorship pair) {
    return switch (pair.status()) {
      case ACTIVE -> true;
      case PAUSED -> limits.isPauseKeepingPlace();
      case PROPOSED, CLOSED -> false;
    };
  }

  /** The most active relationships of a mentor: of this one, or by the policy. */
  static OptionalInt mostOfMentor(CommunityLimits limits, Community community, String mentor) {
    OptionalInt own = community.capacity(mentor);
    return own.isPresent() ? own : limits.mostActivePerMentor();
  }

  static List<Mentorship> supersedable(
      CommunityLimits limits, Mentorship accepted, DecisionContext context) {
    List<Mentorship> all = new ArrayList<>(context.community().among().orElse(List.of()));
    all.add(accepted);
    Collection<Mentorship> newest = Community.newest(all);
    CommunityPlaces places = new CommunityPlaces(limits, context.community());
    newest.forEach(places::add);
    return newest.stream()
        .filter(each -> each.status() == Mentorship.Status.PROPOSED)
        .filter(each -> !each.id().equals(accepted.id()))
        .filter(each ->
            each.mentor().equals(accepted.mentor()) || each.mentee().equals(accepted.mentee()))
        .filter(places::areTaken)
        .toList();
  }

  private void add(Mentorship pair) {
    if (takes(limits, pair)) {
      ofMentors.merge(pair.mentor(), 1, Integer::sum);
      ofMentees.merge(pair.mentee(), 1, Integer::sum);
    }
    if (pair.status() == Mentorship.Status.ACTIVE || pair.status() == Mentorship.Status.PAUSED) {
      pairs.add(List.of(pair.mentee(), pair.mentor()));
    }
  }

  private boolean areTaken(Mentorship request) {
    return isFull(
            mostOfMentor(limits, community, request.mentor()),
            ofMentors.getOrDefault(request.mentor(), 0))
        || isFull(limits.mostActivePerMentee(), ofMentees.getOrDefault(request.mentee(), 0))
        || (limits.isOnePerPair() && pairs.contains(List.of(request.mentee(), request.mentor())));
  }

  private static boolean isFull(OptionalInt most, int taken) {
    return most.isPresent() && taken >= most.getAsInt();
  }
}
