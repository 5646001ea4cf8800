package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.DUPLICATE;
import static io.github.mentoring4j.Decision.Refused.Kind.IN_THE_FUTURE;
import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_SUPPLIED;
import static io.github.mentoring4j.Decision.Refused.Kind.WRONG_ACTOR;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Pairs.active;
import static io.github.mentoring4j.Pairs.adaAsks;
import static io.github.mentoring4j.Pairs.among;
import static io.github.mentoring4j.Pairs.limited;
import static io.github.mentoring4j.Pairs.only;
import static io.github.mentoring4j.Pairs.policy;
import static io.github.mentoring4j.Pairs.proposed;
import static io.github.mentoring4j.Pairs.proposedBy;
import static io.github.mentoring4j.Pairs.takeover;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is known of the other relationships: nothing, none, several states of one, and what does not belong there. */
class CommunityKnowledgeEdgeCasesTest {
  private static final String UNKNOWN = "among.not-supplied";
  private static final DecisionContext NOTHING_KNOWN = DecisionContext.at(START.plusSeconds(1));

  private static final List<UnaryOperator<CommunityLimits.Builder>> PLACES =
      List.of(limits -> limits.mostActivePerMentor(9), limits -> limits.mostActivePerMentee(9));
  private static final List<UnaryOperator<CommunityLimits.Builder>> REQUESTS =
      List.of(limits -> limits.mostRequestsPerMentor(9), limits -> limits.mostRequestsPerMentee(9));

  @Test
  @Situation("E87")
  void aRequestThatCannotBeJudgedIsRefused() {
    for (List<UnaryOperator<CommunityLimits.Builder>> limits : List.of(PLACES, REQUESTS)) {
      limits.forEach(
          limit -> assertRefused(adaAsks(limited(limit), NOTHING_KNOWN), NOT_SUPPLIED, UNKNOWN));
    }
    Decision decision = adaAsks(limited(limits -> limits.isOnePerPair(true)), NOTHING_KNOWN);
    assertRefused(decision, NOT_SUPPLIED, UNKNOWN);
    assertThat(only(decision).message(Locale.ENGLISH))
        .isEqualTo(
            "The other relationships of these two people were not passed in, so limits cannot be judged.");
    assertThat(only(decision).advice(Locale.ENGLISH))
        .isEqualTo(
            "Pass the open relationships of either person to DecisionContext.among; an empty list if there are none.");
    assertRefused(
        adaAsks(limited(limits -> limits), NOTHING_KNOWN.capacity("grace", 9)),
        NOT_SUPPLIED,
        UNKNOWN);
  }

  @Test
  @Situation("E87")
  void anEmptyListIsAnAnswer() {
    Lifecycle all = limited(limits -> limits
        .mostActivePerMentor(1)
        .mostActivePerMentee(1)
        .mostRequestsPerMentor(1)
        .mostRequestsPerMentee(1)
        .isOnePerPair(true)
        .waitAfterDecline(Duration.ofDays(1)));
    assertThat(adaAsks(all, among().earlier(List.of())).findings()).isEmpty();
  }

  @Test
  @Situation("E87")
  void aYesThatCannotBeJudgedIsRefused() {
    MentorshipStory asked = proposed("m-1", "ada", "grace");
    Accepted yes = new Accepted(START, GRACE);
    PLACES.forEach(limit ->
        asked.under(policy(limit)).when(yes, NOTHING_KNOWN).thenRefused(NOT_SUPPLIED, UNKNOWN));
    REQUESTS.forEach(
        limit -> asked.under(policy(limit)).when(yes, NOTHING_KNOWN).thenPermitted());
    LifecyclePolicy onePerPair = policy(limits -> limits.isOnePerPair(true));
    asked.under(onePerPair).when(yes, NOTHING_KNOWN).thenRefused(NOT_SUPPLIED, UNKNOWN);
    proposedBy(PROGRAMME, "m-1", "ada", "grace")
        .under(onePerPair)
        .when(yes, NOTHING_KNOWN)
        .thenRefused(NOT_SUPPLIED, UNKNOWN);
  }

  /** Not even a limit of none is judged over what is not known. */
  @Test
  void whatIsNotKnownIsToldAlone() {
    LifecyclePolicy none = policy(limits -> limits.mostActivePerMentor(0).mostActivePerMentee(0));
    assertRefused(adaAsks(Lifecycle.of(none), NOTHING_KNOWN), NOT_SUPPLIED, UNKNOWN);
    proposed("m-1", "ada", "grace")
        .under(none)
        .when(new Accepted(START, GRACE), NOTHING_KNOWN)
        .thenRefused(NOT_SUPPLIED, UNKNOWN);
    proposedBy(PROGRAMME, "m-1", "ada", "grace")
        .under(none)
        .when(new Accepted(START, GRACE), NOTHING_KNOWN)
        .thenPermitted(UNKNOWN);
  }

  @Test
  @Situation("E87")
  void whereALimitOnlyWarnsSoDoesWhatIsNotKnown() {
    PLACES.forEach(limit -> {
      Verdict earlierYes = proposedBy(PROGRAMME, "m-1", "ada", "grace")
          .under(policy(limit))
          .when(new Accepted(START, GRACE), NOTHING_KNOWN);
      earlierYes.thenPermitted(UNKNOWN);
      Decision takenOver = limited(limit).takeOver("m-1", takeover("ada", "grace"), NOTHING_KNOWN);
      assertThat(takenOver.isPermitted()).isTrue();
      for (Decision decision : List.of(earlierYes.decision(), takenOver)) {
        assertThat(only(decision).code()).isEqualTo(UNKNOWN);
        assertThat(only(decision).severity()).isEqualTo(Finding.Severity.WARNING);
      }
    });
  }

  @Test
  @Situation("E87")
  void aReturnThatCannotBeJudgedIsRefusedIfAPauseFreesThePlace() {
    MentorshipStory paused = active("m-1", "ada", "grace").paused();
    Resumed resumed = new Resumed(paused.now(), ADA);
    PLACES.forEach(limit -> {
      paused
          .under(policy(limits -> limit.apply(limits).isPauseKeepingPlace(false)))
          .when(resumed)
          .thenRefused(NOT_SUPPLIED, UNKNOWN);
      paused.under(policy(limit)).when(resumed).thenPermitted();
    });
    paused
        .under(policy(limits -> limits.isOnePerPair(true).isPauseKeepingPlace(false)))
        .when(resumed)
        .thenPermitted();
  }

  /** What is exceeded comes before what could not be judged, as the kinds are looked for. */
  @Test
  void whatIsExceededIsToldBesideWhatIsNotKnown() {
    Lifecycle lifecycle = limited(limits -> limits
        .mostActivePerMentor(1)
        .isOnePerPair(true)
        .waitAfterDecline(Duration.ofDays(1))
        .waitAfterEnd(Duration.ofDays(1)));
    MentorshipStory declined = proposed("m-2", "ada", "grace").and(new Declined(START, GRACE));
    assertRefused(
        adaAsks(lifecycle, NOTHING_KNOWN.earlier(Pairs.states(declined))),
        LIMIT_EXCEEDED,
        "request.after-decline",
        UNKNOWN);
    assertRefused(
        adaAsks(lifecycle, among(active("m-3", "mary", "grace"))),
        LIMIT_EXCEEDED,
        "limit.active-per-mentor",
        "earlier.not-supplied");
    assertRefused(adaAsks(lifecycle, NOTHING_KNOWN), NOT_SUPPLIED, UNKNOWN, "earlier.not-supplied");
  }

  @Test
  void ofSeveralStatesOfOneRelationshipTheNewestCounts() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    MentorshipStory asked = proposed("m-2", "mary", "grace");
    MentorshipStory running = active("m-2", "mary", "grace");
    MentorshipStory over = running.and(new Ended(running.now(), GRACE));
    assertRefused(adaAsks(one, among(asked, running)), LIMIT_EXCEEDED, "limit.active-per-mentor");
    Decision twice = adaAsks(one, among(running, asked, running));
    assertThat(only(twice).subjects()).containsExactly("m-2");
    assertThat(adaAsks(one, among(asked, over, running)).findings()).isEmpty();
    assertThat(adaAsks(one, among(over, running, asked)).findings()).isEmpty();
  }

  @Test
  void anEarlierRelationshipIsTakenByItsNewestStateToo() {
    Lifecycle waiting = limited(limits -> limits.waitAfterDecline(Duration.ofDays(9)));
    MentorshipStory asked = proposed("m-2", "ada", "grace");
    MentorshipStory declined = asked.and(new Declined(START, GRACE));
    for (DecisionContext known :
        List.of(Pairs.after(asked, declined), Pairs.after(declined, asked))) {
      assertRefused(adaAsks(waiting, known), LIMIT_EXCEEDED, "request.after-decline");
    }
  }

  @Test
  void theRelationshipItselfIsNotOneOfTheOthers() {
    LifecyclePolicy one = policy(limits -> limits
        .mostActivePerMentor(1)
        .mostActivePerMentee(1)
        .mostRequestsPerMentor(1)
        .mostRequestsPerMentee(1)
        .isPauseKeepingPlace(false)
        .isOnePerPair(true));
    MentorshipStory asked = proposed("m-1", "ada", "grace");
    assertThat(adaAsks(Lifecycle.of(one), among(asked)).findings()).isEmpty();
    asked.under(one).when(new Accepted(START, GRACE), among(asked)).thenPermitted();
    MentorshipStory running = active("m-1", "ada", "grace");
    asked.under(one).when(new Accepted(START, GRACE), among(running)).thenPermitted();
    MentorshipStory paused = running.paused();
    paused
        .under(one)
        .when(
            new Resumed(paused.now(), ADA),
            DecisionContext.at(paused.now()).among(Pairs.states(running, paused)))
        .thenPermitted();
  }

  @Test
  void strangersAndClosedRelationshipsAreIgnored() {
    Lifecycle one = limited(limits -> limits
        .mostActivePerMentor(1)
        .mostActivePerMentee(1)
        .mostRequestsPerMentor(1)
        .mostRequestsPerMentee(1)
        .isOnePerPair(true));
    MentorshipStory over = active("m-4", "ada", "grace");
    assertThat(adaAsks(
                one,
                among(
                    active("m-2", "mary", "barbara"),
                    proposed("m-3", "mary", "barbara"),
                    over.and(new Ended(over.now(), ADA))))
            .findings())
        .isEmpty();
  }

  @Test
  void whatWasHandedInFirstGivesWayToWhatIsHandedInLater() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    DecisionContext full = among(active("m-2", "mary", "grace"));
    assertThat(adaAsks(one, full.among(List.of())).findings()).isEmpty();
    assertRefused(
        adaAsks(one, full.earlier(List.of()).expecting(1).overriding("An exception")),
        LIMIT_EXCEEDED,
        "limit.active-per-mentor");
  }

  /** A stranger learns nothing about others, and an event at the wrong time is told with them. */
  @Test
  void whoMayActIsAskedFirst() {
    Lifecycle none = limited(limits -> limits.mostActivePerMentor(0));
    Proposed foreign = new Proposed(START, STRANGER, "ada", "grace");
    assertRefused(none.begin("m-1", foreign, among()), WRONG_ACTOR, "actor.not-a-party");
    Proposed future = new Proposed(START.plus(Duration.ofDays(2)), ADA, "ada", "grace");
    assertRefused(
        none.begin("m-1", future, among()),
        IN_THE_FUTURE,
        "time.future",
        "limit.active-per-mentor");
    proposed("m-1", "ada", "grace")
        .under(none.policy())
        .when(new Accepted(START, STRANGER), among())
        .thenRefused(WRONG_ACTOR, "actor.not-a-party");
  }

  @Test
  void aRequestThatIsSentTwiceIsADuplicateAndNoSecondRequest() {
    LifecyclePolicy none = policy(limits ->
        limits.mostActivePerMentor(0).isOnePerPair(true).waitAfterEnd(Duration.ofDays(1)));
    proposed("m-1", "ada", "grace")
        .under(none)
        .when(new Proposed(START, ADA, "ada", "grace"), NOTHING_KNOWN)
        .thenRefused(DUPLICATE, "opening.repeated");
  }
}
