package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Pairs.active;
import static io.github.mentoring4j.Pairs.adaAsks;
import static io.github.mentoring4j.Pairs.among;
import static io.github.mentoring4j.Pairs.limited;
import static io.github.mentoring4j.Pairs.only;
import static io.github.mentoring4j.Pairs.policy;
import static io.github.mentoring4j.Pairs.proposed;
import static io.github.mentoring4j.Pairs.proposedBy;
import static io.github.mentoring4j.Pairs.states;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many requests may be open, and how many relationships of one pair. */
class CommunityRequestsEdgeCasesTest {
  private static final Lifecycle ONE_PER_PAIR = limited(limits -> limits.isOnePerPair(true));
  private static final MentorshipStory OF_ADA = proposed("m-1", "ada", "grace");
  private static final MentorshipStory OF_GRACE = proposedBy(GRACE, "m-2", "ada", "grace");

  private static Decision asks(Actor by, DecisionContext context) {
    return ONE_PER_PAIR.begin("m-9", new Proposed(START, by, "ada", "grace"), context);
  }

  @Test
  @Situation("E82")
  void aMenteeHasAsManyOpenRequestsAsThePolicySays() {
    Lifecycle two = limited(limits -> limits.mostRequestsPerMentee(2));
    MentorshipStory own = proposed("m-3", "ada", "hedy");
    MentorshipStory ofAnother = proposedBy(PROGRAMME, "m-2", "ada", "barbara");
    assertThat(adaAsks(two, among(own)).findings()).isEmpty();
    Decision third = adaAsks(two, among(own, ofAnother));
    assertRefused(third, LIMIT_EXCEEDED, "limit.requests-per-mentee");
    assertThat(only(third).observed()).contains(Fact.count(2));
    assertThat(only(third).required()).contains(Fact.count(2));
    assertThat(only(third).subjects()).containsExactly("m-2", "m-3");
    assertThat(only(third).message(Locale.ENGLISH))
        .isEqualTo("Open requests of the mentee: 2. The limit is 2.");
    assertThat(only(third).advice(Locale.ENGLISH))
        .isEqualTo(
            "Wait for an answer to one of them, or withdraw one. The programme can allow more.");
  }

  @Test
  @Situation("E82")
  void aMentorHasAsManyOpenRequestsAsThePolicySays() {
    Lifecycle two = limited(limits -> limits.mostRequestsPerMentor(2));
    MentorshipStory asked = proposed("m-3", "mary", "grace");
    MentorshipStory asking = proposedBy(GRACE, "m-2", "joan", "grace");
    assertThat(adaAsks(two, among(asked)).findings()).isEmpty();
    Decision third = adaAsks(two, among(asked, asking));
    assertRefused(third, LIMIT_EXCEEDED, "limit.requests-per-mentor");
    assertThat(only(third).observed()).contains(Fact.count(2));
    assertThat(only(third).required()).contains(Fact.count(2));
    assertThat(only(third).subjects()).containsExactly("m-2", "m-3");
    assertThat(only(third).message(Locale.ENGLISH))
        .isEqualTo("Open requests with the mentor: 2. The limit is 2.");
  }

  @Test
  void aLimitOfNoneLetsNobodyAsk() {
    Lifecycle none = limited(limits -> limits.mostRequestsPerMentee(0).mostRequestsPerMentor(0));
    assertRefused(
        adaAsks(none, among()),
        LIMIT_EXCEEDED,
        "limit.requests-per-mentee",
        "limit.requests-per-mentor");
  }

  @Test
  void onlyOpenRequestsInTheSameRoleAreCounted() {
    Lifecycle one = limited(limits -> limits.mostRequestsPerMentee(1).mostRequestsPerMentor(1));
    MentorshipStory running = active("m-2", "ada", "barbara");
    MentorshipStory paused = active("m-3", "mary", "grace").paused();
    MentorshipStory over = proposed("m-4", "ada", "hedy").and(new Withdrawn(START, ADA));
    MentorshipStory graceAsks = proposed("m-5", "grace", "hedy");
    MentorshipStory adaIsAsked = proposed("m-6", "mary", "ada");
    MentorshipStory swapped = proposed("m-7", "grace", "ada");
    assertThat(adaAsks(one, among(running, paused, over, graceAsks, adaIsAsked, swapped))
            .findings())
        .isEmpty();
  }

  @Test
  void aYesIsNoRequest() {
    LifecyclePolicy none =
        policy(limits -> limits.mostRequestsPerMentee(0).mostRequestsPerMentor(0));
    OF_ADA.under(none).when(new Accepted(START, GRACE)).thenPermitted();
    proposedBy(PROGRAMME, "m-1", "ada", "grace")
        .under(none)
        .when(new Accepted(START, GRACE))
        .thenPermitted();
  }

  @Test
  @Situation("E83")
  void onePairHasOneOpenRelationship() {
    for (MentorshipStory open :
        List.of(active("m-2", "ada", "grace"), active("m-2", "ada", "grace").paused())) {
      for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
        Decision decision = asks(by, among(open));
        assertRefused(decision, LIMIT_EXCEEDED, "pair.open");
        assertThat(only(decision).subjects()).containsExactly("m-2");
        assertThat(only(decision).message(Locale.ENGLISH))
            .isEqualTo(
                "These two are mentee and mentor already, in a relationship that is active or paused.");
        assertThat(only(decision).advice(Locale.ENGLISH))
            .isEqualTo("Go on with that one. If it is over, complete or end it first.");
      }
    }
    MentorshipStory over = active("m-2", "ada", "grace");
    assertThat(asks(ADA, among(over.and(new Ended(over.now(), ADA)))).findings())
        .isEmpty();
    assertThat(asks(ADA, among()).findings()).isEmpty();
  }

  @Test
  @Situation("E83")
  void swappedRolesAndOtherPeopleAreAnotherPair() {
    MentorshipStory swapped = active("m-2", "grace", "ada");
    MentorshipStory sameMentor = active("m-3", "mary", "grace");
    MentorshipStory sameMentee = proposed("m-4", "ada", "barbara");
    MentorshipStory asked = proposed("m-5", "grace", "ada");
    DecisionContext others = among(swapped, sameMentor, sameMentee, asked);
    assertThat(asks(ADA, others).findings()).isEmpty();
    OF_ADA.under(ONE_PER_PAIR.policy()).when(new Accepted(START, GRACE), others).thenPermitted();
  }

  @Test
  @Situation("E83")
  void whoHasAskedDoesNotAskTwice() {
    Decision again = asks(ADA, among(OF_ADA));
    assertRefused(again, LIMIT_EXCEEDED, "pair.requested");
    assertThat(only(again).subjects()).containsExactly("m-1");
    assertThat(only(again).message(Locale.ENGLISH))
        .isEqualTo("There is an open request for these two already.");
    assertRefused(asks(PROGRAMME, among(OF_ADA)), LIMIT_EXCEEDED, "pair.requested");
  }

  @Test
  @Situation("E84")
  void whoIsAskedAcceptsInsteadOfAsking() {
    for (Actor other : List.of(GRACE, PROGRAMME)) {
      MentorshipStory waiting = proposedBy(other, "m-2", "ada", "grace");
      Decision crossed = asks(ADA, among(waiting));
      assertRefused(crossed, LIMIT_EXCEEDED, "pair.crossed");
      assertThat(only(crossed).subjects()).containsExactly("m-2");
      assertThat(only(crossed).message(Locale.ENGLISH))
          .isEqualTo(
              "There is an open request for these two already, and it waits for the yes of this person.");
      assertThat(only(crossed).advice(Locale.ENGLISH))
          .isEqualTo("Accept that one; a second request is not needed.");
    }
    assertRefused(asks(GRACE, among(OF_ADA)), LIMIT_EXCEEDED, "pair.crossed");
  }

  @Test
  void whoHasSaidYesToAMatchWaitsForTheOther() {
    MentorshipStory half =
        proposedBy(PROGRAMME, "m-2", "ada", "grace").and(new Accepted(START, ADA));
    assertRefused(asks(ADA, among(half)), LIMIT_EXCEEDED, "pair.requested");
    assertRefused(asks(GRACE, among(half)), LIMIT_EXCEEDED, "pair.crossed");
    assertRefused(asks(PROGRAMME, among(half)), LIMIT_EXCEEDED, "pair.requested");
  }

  @Test
  void allThatIsOpenIsToldAtOnce() {
    DecisionContext others =
        among(active("m-5", "ada", "grace"), active("m-4", "ada", "grace"), OF_ADA, OF_GRACE);
    Decision decision = asks(ADA, others);
    assertRefused(decision, LIMIT_EXCEEDED, "pair.open", "pair.crossed", "pair.requested");
    assertThat(decision.findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of("m-4", "m-5"), List.of("m-2"), List.of("m-1"));
  }

  @Test
  @Situation("E84")
  void twoRequestsThatCrossedDoNotBlockEachOther() {
    LifecyclePolicy one = policy(limits -> limits.isOnePerPair(true));
    assertThat(asks(ADA, among()).isPermitted()).isTrue();
    assertThat(asks(GRACE, among()).isPermitted()).isTrue();
    MentorshipStory accepted =
        OF_ADA.under(one).when(new Accepted(START, GRACE), among(OF_GRACE)).thenPermitted();
    OF_GRACE
        .under(one)
        .when(new Accepted(START, ADA), among(accepted))
        .thenRefused(LIMIT_EXCEEDED, "pair.open");
    assertThat(ONE_PER_PAIR.supersedable(accepted.mentorship(), states(OF_GRACE)))
        .isEqualTo(states(OF_GRACE));
  }

  @Test
  @Situation("E84")
  void anEarlierYesIsRefusedOnceThePairRuns() {
    LifecyclePolicy one = policy(limits -> limits.isOnePerPair(true));
    proposedBy(PROGRAMME, "m-1", "ada", "grace")
        .under(one)
        .when(new Accepted(START, ADA), among(active("m-2", "ada", "grace")))
        .thenRefused(LIMIT_EXCEEDED, "pair.open");
  }

  private static List<String> supersedable(
      Lifecycle lifecycle, MentorshipStory accepted, MentorshipStory... others) {
    return lifecycle.supersedable(accepted.mentorship(), states(others)).stream()
        .map(Mentorship::id)
        .toList();
  }

  @Test
  @Situation("E85")
  void whatHasLostItsPlaceCanBeSuperseded() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory sameMentor = proposed("m-5", "mary", "grace");
    MentorshipStory sameMentee = proposed("m-4", "ada", "barbara");
    MentorshipStory samePair = proposed("m-3", "ada", "grace");
    MentorshipStory ofOthers = proposed("m-2", "joan", "hedy");
    MentorshipStory swapped = proposed("m-6", "grace", "ada");
    MentorshipStory[] all = {
      accepted, sameMentor, sameMentee, samePair, ofOthers, swapped, sameMentor
    };
    assertThat(supersedable(limited(limits -> limits), accepted, all)).isEmpty();
    assertThat(supersedable(limited(limits -> limits.mostActivePerMentor(1)), accepted, all))
        .containsExactly("m-5", "m-3");
    assertThat(supersedable(limited(limits -> limits.mostActivePerMentee(1)), accepted, all))
        .containsExactly("m-4", "m-3");
    assertThat(supersedable(ONE_PER_PAIR, accepted, all)).containsExactly("m-3");
    assertThat(supersedable(limited(limits -> limits.mostActivePerMentor(2)), accepted, all))
        .isEmpty();
  }

  @Test
  @Situation("E85")
  void whatRunsAlreadyIsNotSuperseded() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory running = active("m-2", "mary", "grace");
    MentorshipStory paused = active("m-3", "joan", "grace").paused();
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    assertThat(supersedable(one, accepted, running, paused)).isEmpty();
  }

  /** Whatever places they lack, they lack them for another reason. */
  @Test
  void requestsOfOtherPeopleAreNotSuperseded() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory taken = active("m-2", "joan", "hedy");
    MentorshipStory ofOthers = proposed("m-3", "mary", "hedy");
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    assertThat(supersedable(one, accepted, taken, ofOthers)).isEmpty();
    assertThat(supersedable(one, taken, accepted, ofOthers)).containsExactly("m-3");
  }

  @Test
  void aRequestDoesNotSupersedeItself() {
    MentorshipStory asked = proposed("m-1", "ada", "grace");
    MentorshipStory rival = proposed("m-2", "mary", "grace");
    Lifecycle none = limited(limits -> limits.mostActivePerMentor(0));
    assertThat(supersedable(none, asked, asked, rival)).containsExactly("m-2");
  }

  @Test
  void ofARequestThatWasHandedInTwiceTheNewestStateCounts() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory asked = proposed("m-2", "mary", "grace");
    MentorshipStory withdrawn = asked.and(new Withdrawn(START, Actor.person("mary")));
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    assertThat(supersedable(one, accepted, withdrawn, asked)).isEmpty();
    assertThat(supersedable(one, accepted, asked, withdrawn)).isEmpty();
  }

  @Test
  void whatIsOverHasGivenItsPlaceBack() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory asked = proposed("m-2", "mary", "grace");
    MentorshipStory over = accepted.and(new Ended(accepted.now(), ADA));
    MentorshipStory paused = accepted.paused();
    Lifecycle freeing = limited(limits -> limits.mostActivePerMentor(1).isPauseKeepingPlace(false));
    assertThat(supersedable(freeing, accepted, asked)).containsExactly("m-2");
    assertThat(supersedable(freeing, accepted, over, asked)).isEmpty();
    assertThat(supersedable(freeing, paused, asked)).isEmpty();
  }

  @Test
  @Situation("E81")
  void aCapacityCountsForWhatIsSuperseded() {
    MentorshipStory accepted = active("m-1", "ada", "grace");
    MentorshipStory asked = proposed("m-2", "mary", "grace");
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    DecisionContext known = among(asked);
    assertThat(one.supersedable(accepted.mentorship(), known)).isEqualTo(states(asked));
    assertThat(one.supersedable(accepted.mentorship(), known.capacity("grace", 2)))
        .isEmpty();
    assertThat(
            one.supersedable(accepted.mentorship(), DecisionContext.at(START).capacity("grace", 1)))
        .isEmpty();
  }
}
