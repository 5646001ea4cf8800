package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CommunityLimits;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.oracle.Oracle.Claim;
import io.github.mentoring4j.oracle.Oracle.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Judges limits across relationships by plain loops over the events of everybody. */
public final class CommunityOracle {
  private final Known known;
  private final Facts pair;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Claim> remarks = new ArrayList<>();

  private CommunityOracle(Known known, Facts pair) {
    this.known = known;
    this.pair = pair;
  }

  /**
   * What is known beside the relationship.
   *
   * @param limits the limits
   * @param among relationships that were handed in as open ones, or empty
   * @param earlier relationships that were handed in as closed ones, or empty
   * @param capacities places of mentors in place of the limit
   */
  public record Known(
      CommunityLimits limits,
      Optional<List<Facts>> among,
      Optional<List<Facts>> earlier,
      Map<String, Integer> capacities) {}

  /**
   * What is expected.
   *
   * @param obstacles what refuses the event
   * @param remarks what is told if nothing refuses it
   */
  public record Ruling(List<Obstacle> obstacles, List<Claim> remarks) {}

  /** Judges the first event of a relationship. */
  public static Ruling open(Known known, String id, MentorshipEvent opening) {
    CommunityOracle oracle = new CommunityOracle(known, new Facts(id, List.of(opening)));
    if (opening instanceof Proposed) {
      oracle.request(opening);
    } else if (opening instanceof TakenOver) {
      oracle.warnOfPlaces();
    }
    return oracle.ruling();
  }

  /** Judges an event of a relationship that has begun. */
  public static Ruling judge(Known known, Facts pair, MentorshipEvent event) {
    CommunityOracle oracle = new CommunityOracle(known, pair);
    if (event instanceof Accepted) {
      oracle.yes(event);
    } else if (event instanceof Resumed) {
      oracle.comeback(event);
    } else if (event instanceof SessionPlanned planned) {
      oracle.overlap(planned.session().start(), planned.session().length());
    } else if (event instanceof SessionRescheduled moved) {
      Optional<Session> old = Optional.ofNullable(pair.sessions().planned().get(moved.session()));
      old.ifPresent(session -> oracle.overlap(moved.start(), session.length()));
    }
    return oracle.ruling();
  }

  private Ruling ruling() {
    return new Ruling(List.copyOf(obstacles), List.copyOf(remarks));
  }

  private void request(MentorshipEvent event) {
    CommunityLimits limits = known.limits();
    boolean asks = limitsPlaces()
        || limits.mostRequestsPerMentee().isPresent()
        || limits.mostRequestsPerMentor().isPresent()
        || limits.isOnePerPair();
    if (asks && known.among().isEmpty()) {
      unknown("among.not-supplied");
    } else if (asks) {
      obstacles.addAll(places());
      requests();
      if (limits.isOnePerPair()) {
        running();
        waiting(event.by());
      }
    }
    if (event.by() instanceof Actor.Person) {
      waits(event);
    }
  }

  private void yes(MentorshipEvent event) {
    if (pair.status() != Mentorship.Status.PROPOSED
        || !(event.by() instanceof Actor.Person person)
        || pair.saidYes().contains(person.id())) {
      return;
    }
    boolean isLast = pair.saidYes().size() == 1;
    if (known.among().isEmpty()) {
      if ((isLast && limitsPlaces()) || known.limits().isOnePerPair()) {
        unknown("among.not-supplied");
      }
    } else {
      if (isLast) {
        obstacles.addAll(places());
      }
      if (known.limits().isOnePerPair()) {
        running();
      }
    }
    if (!isLast) {
      warnOfPlaces();
    }
  }

  private void comeback(MentorshipEvent event) {
    if (pair.status() == Mentorship.Status.PAUSED
        && !known.limits().isPauseKeepingPlace()
        && limitsPlaces()) {
      if (known.among().isEmpty()) {
        unknown("among.not-supplied");
      } else {
        obstacles.addAll(places());
      }
    }
    for (Session session : pair.sessions().planned().values()) {
      if (session.start().plus(session.length()).isAfter(event.at())) {
        overlap(session.start(), session.length());
      }
    }
  }

  private void unknown(String code) {
    obstacles.add(new Obstacle(Decision.Refused.Kind.NOT_SUPPLIED, Claim.of(code)));
  }

  private static Obstacle exceeded(Claim claim) {
    return new Obstacle(Decision.Refused.Kind.LIMIT_EXCEEDED, claim);
  }

  private void warnOfPlaces() {
    if (limitsPlaces() && known.among().isEmpty()) {
      remarks.add(Claim.of("among.not-supplied").asWarning());
    } else if (limitsPlaces()) {
      places().forEach(obstacle -> remarks.add(obstacle.claim().asWarning()));
    }
  }

  private boolean limitsPlaces() {
    return placesOfMentor().isPresent() || known.limits().mostActivePerMentee().isPresent();
  }

  private OptionalInt placesOfMentor() {
    return known.capacities().containsKey(pair.mentor())
        ? OptionalInt.of(
            Optional.ofNullable(known.capacities().get(pair.mentor())).orElseThrow())
        : known.limits().mostActivePerMentor();
  }

  /** The newest state of each relationship, by its id. */
  private static Map<String, Facts> newest(Optional<List<Facts>> given) {
    Map<String, Facts> newest = new TreeMap<>();
    for (Facts facts : given.orElse(List.of())) {
      Facts other = newest.getOrDefault(facts.id(), facts);
      newest.put(facts.id(), other.events().size() > facts.events().size() ? other : facts);
    }
    return newest;
  }

  /** The open relationships of others in which one of the two has a part, by their ids. */
  private List<Facts> others() {
    List<Facts> others = new ArrayList<>();
    for (Facts facts : newest(known.among()).values()) {
      List<String> people = List.of(facts.mentee(), facts.mentor());
      boolean isOfOneOfThem = people.contains(pair.mentee()) || people.contains(pair.mentor());
      if (isOfOneOfThem && !facts.id().equals(pair.id()) && !facts.isClosed()) {
        others.add(facts);
      }
    }
    return others;
  }

  private boolean takesPlace(Facts other) {
    return other.status() == Mentorship.Status.ACTIVE
        || (other.status() == Mentorship.Status.PAUSED && known.limits().isPauseKeepingPlace());
  }

  private boolean hasPair(Facts other) {
    return other.mentee().equals(pair.mentee()) && other.mentor().equals(pair.mentor());
  }

  private List<Obstacle> places() {
    List<String> ofMentor = new ArrayList<>();
    List<String> ofMentee = new ArrayList<>();
    for (Facts other : others()) {
      if (takesPlace(other) && other.mentor().equals(pair.mentor())) {
        ofMentor.add(other.id());
      }
      if (takesPlace(other) && other.mentee().equals(pair.mentee())) {
        ofMentee.add(other.id());
      }
    }
    List<Obstacle> full = new ArrayList<>();
    full.addAll(limit("limit.active-per-mentor", placesOfMentor(), ofMentor));
    full.addAll(limit("limit.active-per-mentee", known.limits().mostActivePerMentee(), ofMentee));
    return full;
  }

  private static List<Obstacle> limit(String code, OptionalInt most, List<String> ids) {
    if (most.isEmpty() || ids.size() < most.getAsInt()) {
      return List.of();
    }
    Claim claim = Claim.of(
        code, Fact.count(ids.size()), Fact.count(most.getAsInt()), ids.toArray(new String[0]));
    return List.of(exceeded(claim));
  }

  private void requests() {
    List<String> ofMentee = new ArrayList<>();
    List<String> ofMentor = new ArrayList<>();
    for (Facts other : others()) {
      if (other.status() == Mentorship.Status.PROPOSED) {
        if (other.mentee().equals(pair.mentee())) {
          ofMentee.add(other.id());
        }
        if (other.mentor().equals(pair.mentor())) {
          ofMentor.add(other.id());
        }
      }
    }
    CommunityLimits limits = known.limits();
    obstacles.addAll(limit("limit.requests-per-mentee", limits.mostRequestsPerMentee(), ofMentee));
    obstacles.addAll(limit("limit.requests-per-mentor", limits.mostRequestsPerMentor(), ofMentor));
  }

  private void running() {
    List<String> open = new ArrayList<>();
    for (Facts other : others()) {
      if (hasPair(other) && other.status() != Mentorship.Status.PROPOSED) {
        open.add(other.id());
      }
    }
    name("pair.open", open);
  }

  private void waiting(Actor by) {
    List<String> crossed = new ArrayList<>();
    List<String> requested = new ArrayList<>();
    for (Facts other : others()) {
      if (hasPair(other) && other.status() == Mentorship.Status.PROPOSED) {
        boolean waitsForMe =
            by instanceof Actor.Person person && !other.saidYes().contains(person.id());
        (waitsForMe ? crossed : requested).add(other.id());
      }
    }
    name("pair.crossed", crossed);
    name("pair.requested", requested);
  }

  private void name(String code, List<String> ids) {
    if (!ids.isEmpty()) {
      obstacles.add(exceeded(Claim.of(code, ids.toArray(new String[0]))));
    }
  }

  private void waits(MentorshipEvent event) {
    Map<String, Duration> waits = new TreeMap<>(Map.of(
        "request.after-decline", known.limits().waitAfterDecline(),
        "request.after-withdrawal", known.limits().waitAfterWithdrawal(),
        "request.after-end", known.limits().waitAfterEnd()));
    waits.values().removeIf(Duration::isZero);
    if (!waits.isEmpty() && known.earlier().isEmpty()) {
      unknown("earlier.not-supplied");
    }
    waits.forEach((code, wait) -> {
      Optional<Facts> last = Optional.empty();
      for (Facts facts : newest(known.earlier()).values()) {
        boolean isMine =
            facts.proposal().filter(own -> own.by().equals(event.by())).isPresent();
        if (hasPair(facts)
            && !facts.id().equals(pair.id())
            && isMine
            && codeOf(facts).equals(Optional.of(code))
            && last.filter(one -> closedAt(one).isAfter(closedAt(facts))).isEmpty()) {
          last = Optional.of(facts);
        }
      }
      last.filter(one -> event.at().isBefore(closedAt(one).plus(wait)))
          .ifPresent(one -> obstacles.add(exceeded(Claim.of(
              code, Fact.moment(event.at()), Fact.moment(closedAt(one).plus(wait)), one.id()))));
    });
  }

  private static Instant closedAt(Facts facts) {
    return facts.closedAt().orElseThrow();
  }

  private static Optional<String> codeOf(Facts facts) {
    return facts.closing().flatMap(closing -> switch (closing.type()) {
      case DECLINED -> Optional.of("request.after-decline");
      case WITHDRAWN -> Optional.of("request.after-withdrawal");
      case COMPLETED, ENDED -> Optional.of("request.after-end");
      default -> Optional.empty();
    });
  }

  /** Two sessions overlap if each begins before the other ends. */
  private void overlap(Instant start, Duration length) {
    Instant end = start.plus(length);
    List<String> ids = new ArrayList<>();
    for (Facts other : others()) {
      boolean overlaps = false;
      for (Session session : other.sessions().planned().values()) {
        Instant otherEnd = session.start().plus(session.length());
        overlaps |= start.isBefore(otherEnd) && session.start().isBefore(end);
      }
      if (overlaps && other.status() == Mentorship.Status.ACTIVE) {
        ids.add(other.id());
      }
    }
    if (!ids.isEmpty()) {
      Claim claim = Claim.of(
          "session.overlaps", Fact.moment(start), Fact.moment(end), ids.toArray(new String[0]));
      remarks.add(claim.asWarning());
    }
  }
}
