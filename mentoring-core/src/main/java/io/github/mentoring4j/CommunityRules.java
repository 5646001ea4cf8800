package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_SUPPLIED;

import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules across relationships. Replay uses none of them. */
final class CommunityRules {
  private static final Set<Outcome> DECLINED = EnumSet.of(Outcome.DECLINED);
  private static final Set<Outcome> WITHDRAWN = EnumSet.of(Outcome.WITHDRAWN);
  private static final Set<Outcome> ENDED = EnumSet.of(
      Outcome.COMPLETED,
      Outcome.COMPLETED_EARLY,
      Outcome.ENDED,
      Outcome.ENDED_EARLY,
      Outcome.LAPSED);

  private final CommunityLimits limits;
  private final Mentorship pair;
  private final Community community;

  /** The others of the two people, once they have been asked for. */
  private @Nullable List<Mentorship> others;

  CommunityRules(CommunityLimits limits, Mentorship pair, DecisionContext context) {
    this.limits = limits;
    this.pair = pair;
    this.community = context.community();
  }

  /** The rules for an event, or empty for one that has nothing to do with others. */
  static Optional<CommunityRules> on(
      MentorshipEvent event, LifecyclePolicy policy, Mentorship pair, DecisionContext context) {
    return switch (event.type()) {
      case PROPOSED, TAKEN_OVER, ACCEPTED, RESUMED, SESSION_PLANNED, SESSION_RESCHEDULED ->
        Optional.of(new CommunityRules(policy.communityLimits(), pair, context));
      default -> Optional.empty();
    };
  }

  /** Refuses a proposal that a limit forbids, or that cannot be judged. No limit refuses a pair that already runs. */
  void requireOpening(MentorshipEvent opening, RefusalBuilder refusal) {
    if (opening instanceof Proposed) {
      if (community.among().isPresent()) {
        places(refusal);
        requests(refusal);
        onePerPair(opening.by(), refusal);
      }
      boolean asksForEarlier = asksForEarlier(opening.by());
      if (asksForEarlier && community.earlier().isPresent()) {
        waits(opening, refusal);
      }
      requireOthers(asksForOthers(), refusal);
      if (asksForEarlier && community.earlier().isEmpty()) {
        refusal.add(NOT_SUPPLIED, FindingFactory.of("earlier.not-supplied"));
      }
    }
  }

  /** Refuses an event of a relationship that has begun. */
  void require(MentorshipEvent event, RefusalBuilder refusal) {
    if (event.type() == MentorshipEvent.Type.ACCEPTED && isNewYes(event.by())) {
      boolean activates = isLastYes();
      if (requireOthers((activates && asksForPlaces()) || limits.isOnePerPair(), refusal)) {
        if (activates) {
          places(refusal);
        }
        running(refusal);
      }
    } else if (event.type() == MentorshipEvent.Type.RESUMED
        && pair.status() == Mentorship.Status.PAUSED
        && !limits.isPauseKeepingPlace()
        && requireOthers(asksForPlaces(), refusal)) {
      places(refusal);
    }
  }

  /** What is worth knowing about an event that is permitted. */
  List<Finding> advice(MentorshipEvent event) {
    return switch (event.type()) {
      case TAKEN_OVER -> placesAsAdvice(event);
      case ACCEPTED -> isLastYes() ? List.of() : placesAsAdvice(event);
      case SESSION_PLANNED -> overlaps(List.of(((SessionPlanned) event).session()));
      case SESSION_RESCHEDULED -> overlaps(moved((SessionRescheduled) event));
      case RESUMED ->
        overlaps(pair.plannedSessions().stream()
            .filter(session -> session.end().isAfter(event.at()))
            .toList());
      default -> List.of();
    };
  }

  private List<Finding> placesAsAdvice(MentorshipEvent event) {
    RefusalBuilder told = new RefusalBuilder(pair.id(), event);
    if (requireOthers(asksForPlaces(), told)) {
      places(told);
    }
    return told.findings().stream().map(FindingFactory::advice).toList();
  }

  private boolean isNewYes(Actor by) {
    return pair.status() == Mentorship.Status.PROPOSED && !hasAgreed(pair, by);
  }

  private static boolean hasAgreed(Mentorship relationship, Actor by) {
    return relationship.side(by) == Actor.Side.MENTEE
        ? relationship.standing().menteeAgreed()
        : relationship.standing().mentorAgreed();
  }

  /** Whether one yes is given, so that the other one activates. */
  private boolean isLastYes() {
    return pair.standing().menteeAgreed() || pair.standing().mentorAgreed();
  }

  private boolean asksForPlaces() {
    return mostOfMentor().isPresent() || limits.mostActivePerMentee().isPresent();
  }

  private boolean asksForOthers() {
    return asksForPlaces()
        || limits.mostRequestsPerMentee().isPresent()
        || limits.mostRequestsPerMentor().isPresent()
        || limits.isOnePerPair();
  }

  private OptionalInt mostOfMentor() {
    return CommunityPlaces.mostOfMentor(limits, community, pair.mentor());
  }

  /** Whether there is something to judge. Others that are needed and were not handed in refuse the event. */
  private boolean requireOthers(boolean isNeeded, RefusalBuilder refusal) {
    if (isNeeded && community.among().isEmpty()) {
      refusal.add(NOT_SUPPLIED, FindingFactory.of("among.not-supplied"));
    }
    return isNeeded && community.among().isPresent();
  }

  private void places(RefusalBuilder refusal) {
    List<Mentorship> taken = others(other -> CommunityPlaces.takes(limits, other));
    limit("limit.active-per-mentor", mostOfMentor(), taken, this::hasSameMentor, refusal);
    limit(
        "limit.active-per-mentee",
        limits.mostActivePerMentee(),
        taken,
        this::hasSameMentee,
        refusal);
  }

  private void requests(RefusalBuilder refusal) {
    List<Mentorship> open = others(other -> other.status() == Mentorship.Status.PROPOSED);
    limit(
        "limit.requests-per-mentee",
        limits.mostRequestsPerMentee(),
        open,
        this::hasSameMentee,
        refusal);
    limit(
        "limit.requests-per-mentor",
        limits.mostRequestsPerMentor(),
        open,
        this::hasSameMentor,
        refusal);
  }

  private static void limit(
      String code,
      OptionalInt most,
      List<Mentorship> others,
      Predicate<Mentorship> counts,
      RefusalBuilder refusal) {
    if (most.isPresent()) {
      String[] ids = ids(others.stream().filter(counts));
      if (ids.length >= most.getAsInt()) {
        refusal.add(LIMIT_EXCEEDED, FindingFactory.counts(code, ids.length, most.getAsInt(), ids));
      }
    }
  }

  private boolean hasSameMentor(Mentorship other) {
    return other.mentor().equals(pair.mentor());
  }

  private boolean hasSameMentee(Mentorship other) {
    return other.mentee().equals(pair.mentee());
  }

  /** An open request of the other side waits for a yes, which says more than a request of one's own. */
  private void onePerPair(Actor by, RefusalBuilder refusal) {
    if (limits.isOnePerPair()) {
      running(refusal);
      List<Mentorship> requests = others(other ->
          other.status() == Mentorship.Status.PROPOSED && Community.isSamePair(other, pair));
      Predicate<Mentorship> isWaiting =
          other -> by instanceof Actor.Person && !hasAgreed(other, by);
      names("pair.crossed", requests.stream().filter(isWaiting), refusal);
      names("pair.requested", requests.stream().filter(isWaiting.negate()), refusal);
    }
  }

  /** Two requests that crossed must not block each other, so a yes is judged against what runs. */
  private void running(RefusalBuilder refusal) {
    if (limits.isOnePerPair()) {
      List<Mentorship> running = others(other ->
          other.status() == Mentorship.Status.ACTIVE || other.status() == Mentorship.Status.PAUSED);
      names(
          "pair.open",
          running.stream().filter(other -> Community.isSamePair(other, pair)),
          refusal);
    }
  }

  private static void names(String code, Stream<Mentorship> others, RefusalBuilder refusal) {
    String[] ids = ids(others);
    if (ids.length > 0) {
      refusal.add(LIMIT_EXCEEDED, FindingFactory.of(code, ids));
    }
  }

  /** A wait binds a person who asks once more, and never the programme. */
  private boolean asksForEarlier(Actor by) {
    return by instanceof Actor.Person
        && Stream.of(limits.waitAfterDecline(), limits.waitAfterWithdrawal(), limits.waitAfterEnd())
            .anyMatch(wait -> !wait.isZero());
  }

  private void waits(MentorshipEvent proposal, RefusalBuilder refusal) {
    List<Mentorship> own = Community.beside(pair, community.earlier().orElseThrow()).stream()
        .filter(earlier -> Community.isSamePair(earlier, pair))
        .filter(earlier -> earlier.proposedBy().equals(Optional.of(proposal.by())))
        .toList();
    wait("request.after-decline", limits.waitAfterDecline(), DECLINED, own, proposal, refusal);
    wait(
        "request.after-withdrawal",
        limits.waitAfterWithdrawal(),
        WITHDRAWN,
        own,
        proposal,
        refusal);
    wait("request.after-end", limits.waitAfterEnd(), ENDED, own, proposal, refusal);
  }

  /** Names the one after which the wait is longest. A clock that is slightly behind makes no wait where none is on. */
  private static void wait(
      String code,
      Duration wait,
      Set<Outcome> after,
      List<Mentorship> own,
      MentorshipEvent proposal,
      RefusalBuilder refusal) {
    if (wait.isZero()) {
      return;
    }
    own.stream()
        .flatMap(earlier -> earlier.closing().stream()
            .filter(closing -> after.contains(closing.outcome()))
            .map(closing -> new Wait(earlier.id(), until(closing.at(), wait))))
        .max(Comparator.comparing(Wait::until).thenComparing(Wait::relationship))
        .filter(longest -> proposal.at().isBefore(longest.until()))
        .ifPresent(longest -> refusal.add(
            LIMIT_EXCEEDED,
            FindingFactory.times(code, proposal.at(), longest.until(), longest.relationship())));
  }

  /** From when on one may ask again after a relationship. */
  private record Wait(String relationship, Instant until) {}

  /** The last point in time that can be stored ends every wait. */
  private static Instant until(Instant closed, Duration wait) {
    return FindingFactory.storable(Instants.plus(closed, wait));
  }

  private List<Session> moved(SessionRescheduled event) {
    return pair
        .plannedSession(event.session())
        .map(session -> Session.builder().from(session).start(event.start()).build())
        .stream()
        .toList();
  }

  /** Nobody can be in two sessions at the same time. One that begins when another ends does not overlap. */
  private List<Finding> overlaps(List<Session> sessions) {
    if (community.among().isEmpty()) {
      return List.of();
    }
    List<Mentorship> active = others(other -> other.status() == Mentorship.Status.ACTIVE);
    return sessions.stream()
        .map(session -> overlap(session, active))
        .flatMap(Optional::stream)
        .map(FindingFactory::advice)
        .toList();
  }

  private static Optional<Finding> overlap(Session session, List<Mentorship> active) {
    String[] ids = ids(active.stream()
        .filter(other -> other.plannedSessions().stream()
            .anyMatch(theirs ->
                theirs.start().isBefore(session.end()) && session.start().isBefore(theirs.end()))));
    return ids.length == 0
        ? Optional.empty()
        : Optional.of(
            FindingFactory.times("session.overlaps", session.start(), session.end(), ids));
  }

  private List<Mentorship> others(Predicate<Mentorship> which) {
    if (others == null) {
      others = Community.beside(pair, community.among().orElse(List.of()));
    }
    return others.stream().filter(which).toList();
  }

  /** Sorted, so that the order in which relationships are handed in changes nothing. */
  private static String[] ids(Stream<Mentorship> relationships) {
    return relationships.map(Mentorship::id).sorted().toArray(String[]::new);
  }
}
