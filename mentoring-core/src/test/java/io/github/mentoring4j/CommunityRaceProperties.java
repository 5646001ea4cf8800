package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.CommunityCourse.Fate;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Requests that compete for a place, in whole communities. */
class CommunityRaceProperties {
  private static final Instant LATER = START.plus(Duration.ofDays(3));

  @Provide
  Arbitrary<List<Mentorship>> communities() {
    return CommunityArbitraries.communities();
  }

  @Provide
  Arbitrary<CommunityLimits> limits() {
    return CommunityArbitraries.limits();
  }

  private static Lifecycle lifecycle(CommunityLimits limits) {
    return Pairs.limited(builder -> builder.from(limits));
  }

  /** The decision on the yes that activates; where both have to say it, the first one is taken as said. */
  private static Decision activated(
      Lifecycle lifecycle, Mentorship request, DecisionContext context) {
    List<Actor> silent = new ArrayList<>();
    for (Actor side : List.of(Actor.person(request.mentee()), Actor.person(request.mentor()))) {
      Accepted yes = new Accepted(LATER, side);
      if (Lifecycle.standard().decide(request, yes, LATER).isPermitted()) {
        silent.add(side);
      }
    }
    Mentorship asked = request;
    if (silent.size() == 2) {
      Accepted first = new Accepted(LATER, silent.remove(0));
      asked = Lifecycle.standard().decide(asked, first, LATER).orElseThrow().next();
    }
    return lifecycle.decide(asked, new Accepted(LATER, silent.get(0)), context);
  }

  private static boolean isFull(Decision decision) {
    return decision instanceof Decision.Refused refused
        && refused.kind() == Decision.Refused.Kind.LIMIT_EXCEEDED;
  }

  /** Exactly the requests of the two, in the same role, that could not be accepted any more. */
  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatIsSupersedableIsWhatCanNoLongerBeAccepted(
      @ForAll("communities") List<Mentorship> community,
      @ForAll("limits") CommunityLimits limits,
      @ForAll @IntRange(max = 13) int which,
      @ForAll @IntRange(max = 4) int capacity) {
    if (community.isEmpty()) {
      return;
    }
    Mentorship accepted = community.get(which % community.size());
    Lifecycle lifecycle = lifecycle(limits);
    List<Mentorship> all = new ArrayList<>(community);
    all.add(accepted);
    DecisionContext known = DecisionContext.at(LATER).among(all);
    if (capacity > 0) {
      known = known.capacity(accepted.mentor(), capacity - 1);
    }
    List<Mentorship> expected = new ArrayList<>();
    for (Mentorship other : community) {
      boolean hasOneOfThem =
          other.mentor().equals(accepted.mentor()) || other.mentee().equals(accepted.mentee());
      if (other.status() == Mentorship.Status.PROPOSED
          && !other.id().equals(accepted.id())
          && hasOneOfThem
          && isFull(activated(lifecycle, other, known))) {
        expected.add(other);
      }
    }
    assertThat(lifecycle.supersedable(accepted, known)).isEqualTo(expected);
    if (capacity == 0) {
      assertThat(lifecycle.supersedable(accepted, community)).isEqualTo(expected);
    }
    Statistics.collect(Math.min(expected.size(), 2));
    Statistics.coverage(seen -> {
      seen.check(0).count(times -> times >= 25);
      seen.check(1).count(times -> times >= 25);
      seen.check(2).count(times -> times >= 25);
    });
  }

  private static Mentorship request(String id, int proposer) {
    return new CommunityCourse("ada", "grace", proposer, Fate.PROPOSED, 1, List.of())
        .history(id)
        .mentorship();
  }

  /** Two requests for one pair say the same of each other as if the other one were not there, until one is accepted. */
  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void requestsThatCrossedDoNotBlockEachOther(
      @ForAll("communities") List<Mentorship> community,
      @ForAll("limits") CommunityLimits given,
      @ForAll @IntRange(max = 2) int oneProposer,
      @ForAll @IntRange(max = 2) int otherProposer) {
    Lifecycle lifecycle = lifecycle(given.toBuilder().isOnePerPair(true).build());
    Mentorship one = request("m-90", oneProposer);
    Mentorship other = request("m-91", otherProposer);
    Decision alone = activated(lifecycle, one, among(community));
    Decision beside = activated(lifecycle, one, among(community, other));
    assertThat(beside).isEqualTo(alone);
    assertThat(activated(lifecycle, other, among(community, one)).isPermitted())
        .isEqualTo(alone.isPermitted());
    if (alone instanceof Decision.Permitted permitted) {
      Mentorship accepted = permitted.next();
      Decision tooLate = activated(lifecycle, other, among(community, accepted));
      assertThat(isFull(tooLate)).isTrue();
      assertThat(tooLate.findings())
          .filteredOn(finding -> finding.code().equals("pair.open"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.subjects()).contains("m-90"));
      List<Mentorship> others = new ArrayList<>(community);
      others.add(other);
      assertThat(lifecycle.supersedable(accepted, others)).contains(other);
    }
    Statistics.collect(alone.isPermitted());
    Statistics.coverage(seen -> {
      seen.check(true).count(times -> times >= 25);
      seen.check(false).count(times -> times >= 25);
    });
  }

  private static DecisionContext among(List<Mentorship> community, Mentorship... more) {
    List<Mentorship> all = new ArrayList<>(community);
    all.addAll(List.of(more));
    return DecisionContext.at(LATER).among(all);
  }

  /** However many are accepted one after the other, each among those before, no limit is ever exceeded. */
  @Property(tries = 300)
  void whoeverIsAcceptedInTurnNoLimitIsExceeded(
      @ForAll("communities") List<Mentorship> community, @ForAll("limits") CommunityLimits limits) {
    Lifecycle lifecycle = lifecycle(limits);
    List<Mentorship> now = new ArrayList<>(community);
    for (Mentorship request : community) {
      if (request.status() == Mentorship.Status.PROPOSED
          && activated(lifecycle, request, among(now)) instanceof Decision.Permitted permitted) {
        now.add(permitted.next());
        assertThat(taken(limits, now, Optional.of(request.mentor()), Optional.empty()))
            .isLessThanOrEqualTo(limits.mostActivePerMentor().orElse(Integer.MAX_VALUE));
        assertThat(taken(limits, now, Optional.empty(), Optional.of(request.mentee())))
            .isLessThanOrEqualTo(limits.mostActivePerMentee().orElse(Integer.MAX_VALUE));
      }
    }
    assertThat(now).hasSizeGreaterThanOrEqualTo(community.size());
  }

  private static long taken(
      CommunityLimits limits,
      List<Mentorship> relationships,
      Optional<String> mentor,
      Optional<String> mentee) {
    return relationships.stream()
        .filter(pair -> mentor.filter(id -> !id.equals(pair.mentor())).isEmpty())
        .filter(pair -> mentee.filter(id -> !id.equals(pair.mentee())).isEmpty())
        .filter(pair -> pair.status() == Mentorship.Status.ACTIVE
            || (pair.status() == Mentorship.Status.PAUSED && limits.isPauseKeepingPlace()))
        .count();
  }
}
