package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decision.Refused.Kind.NOT_SUPPLIED;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Pairs.active;
import static io.github.mentoring4j.Pairs.after;
import static io.github.mentoring4j.Pairs.among;
import static io.github.mentoring4j.Pairs.limited;
import static io.github.mentoring4j.Pairs.only;
import static io.github.mentoring4j.Pairs.proposed;
import static io.github.mentoring4j.Pairs.proposedBy;
import static io.github.mentoring4j.Pairs.takeover;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStories;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long one waits before asking the same person again. */
class CommunityWaitsEdgeCasesTest {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Instant NEXT_WEEK = START.plus(WEEK);
  private static final String DECLINE = "request.after-decline";
  private static final String WITHDRAWAL = "request.after-withdrawal";
  private static final String END = "request.after-end";

  private static final Lifecycle AFTER_DECLINE = limited(limits -> limits.waitAfterDecline(WEEK));
  private static final Lifecycle AFTER_WITHDRAWAL =
      limited(limits -> limits.waitAfterWithdrawal(WEEK));
  private static final Lifecycle AFTER_END = limited(limits -> limits.waitAfterEnd(WEEK));
  private static final Lifecycle AFTER_ALL =
      limited(limits -> limits.waitAfterDecline(WEEK).waitAfterWithdrawal(WEEK).waitAfterEnd(WEEK));

  private static final MentorshipStory DECLINED =
      proposed("m-2", "ada", "grace").and(new Declined(START, GRACE));
  private static final MentorshipStory WITHDRAWN =
      proposed("m-3", "ada", "grace").and(new Withdrawn(START, ADA));
  private static final MentorshipStory ENDED =
      active("m-4", "ada", "grace").and(new Ended(START, GRACE));

  /** A proposal of Ada and Grace; the time of the decision is that of the proposal. */
  private static Decision asks(
      Lifecycle lifecycle, Actor by, Instant at, MentorshipStory... earlier) {
    DecisionContext known = DecisionContext.at(at).earlier(Pairs.states(earlier));
    return lifecycle.begin("m-1", new Proposed(at, by, "ada", "grace"), known);
  }

  @Test
  @Situation("E86")
  void whoHasAskedWaits() {
    assertWait(AFTER_DECLINE, DECLINED, DECLINE);
    assertWait(AFTER_WITHDRAWAL, WITHDRAWN, WITHDRAWAL);
    assertWait(AFTER_END, ENDED, END);
  }

  private static void assertWait(Lifecycle lifecycle, MentorshipStory earlier, String code) {
    Instant tooSoon = NEXT_WEEK.minusNanos(1);
    Decision decision = asks(lifecycle, ADA, tooSoon, earlier);
    assertRefused(decision, LIMIT_EXCEEDED, code);
    assertThat(only(decision).observed()).contains(Fact.moment(tooSoon));
    assertThat(only(decision).required()).contains(Fact.moment(NEXT_WEEK));
    assertThat(only(decision).subjects()).containsExactly(earlier.mentorship().id());
    assertThat(asks(lifecycle, ADA, NEXT_WEEK, earlier).findings()).isEmpty();
  }

  @Test
  void theReaderLearnsFromWhenOnItIsPossible() {
    assertThat(only(asks(AFTER_DECLINE, ADA, START, DECLINED)).message(Locale.ENGLISH))
        .isEqualTo(
            "An earlier request by this person to the same one was declined. Another one is possible from 2026-03-12 10:00 (UTC) on.");
    assertThat(only(asks(AFTER_WITHDRAWAL, ADA, START, WITHDRAWN)).message(Locale.ENGLISH))
        .isEqualTo(
            "This person has withdrawn an earlier request to the same one. Another one is possible from 2026-03-12 10:00 (UTC) on.");
    assertThat(only(asks(AFTER_END, ADA, START, ENDED)).message(Locale.ENGLISH))
        .isEqualTo(
            "A relationship of these two that this person had asked for is over. Another request is possible from 2026-03-12 10:00 (UTC) on.");
    assertThat(asks(AFTER_ALL, ADA, START, DECLINED, WITHDRAWN, ENDED).findings())
        .extracting(finding -> finding.advice(Locale.ENGLISH))
        .containsOnly(
            "Wait until then, or ask somebody else. The other side and the programme can propose at any time.");
  }

  /** Each way in which a request of Ada's, or what came of it, can be over. */
  private static Map<Outcome, MentorshipStory> ways() {
    MentorshipStory request = proposed("m-2", "ada", "grace");
    MentorshipStory agreed = MentorshipStories.accepted().agreed();
    MentorshipStory last = MentorshipStories.readyIn(Stage.TRANSITION_AND_CLOSURE);
    MentorshipStory met = MentorshipStories.in(Stage.TRANSITION_AND_CLOSURE)
        .assessed("g-1", Goal.Assessment.Status.MET)
        .session("s-last")
        .noted(ADA, MentorshipEvent.Noted.Kind.EVALUATION);
    Instant end = MentorshipStories.TERMS.plannedEnd().orElseThrow();
    return Map.of(
        Outcome.DECLINED, request.and(new Declined(START, GRACE)),
        Outcome.WITHDRAWN, request.and(new Withdrawn(START, ADA)),
        Outcome.EXPIRED, request.and(new Expired(START, PROGRAMME)),
        Outcome.SUPERSEDED, request.and(new Superseded(START, PROGRAMME)),
        Outcome.ENDED, ENDED,
        Outcome.ENDED_EARLY, agreed.and(new Ended(agreed.now(), ADA)),
        Outcome.LAPSED, agreed.and(new Ended(end, ADA)),
        Outcome.COMPLETED, last.and(new Completed(last.now(), ADA)),
        Outcome.COMPLETED_EARLY, met.and(new Completed(met.now(), ADA)));
  }

  @Test
  @Situation("E86")
  void eachWayToBeOverHasItsOwnWait() {
    Map<Outcome, MentorshipStory> ways = ways();
    assertThat(ways.keySet()).isEqualTo(EnumSet.allOf(Outcome.class));
    ways.forEach((outcome, over) -> {
      Mentorship.Closing closing = over.mentorship().closing().orElseThrow();
      assertThat(closing.outcome()).isEqualTo(outcome);
      Lifecycle all = limited(limits -> limits
          .waitAfterDecline(WEEK)
          .waitAfterWithdrawal(WEEK.plusDays(1))
          .waitAfterEnd(WEEK.plusDays(2)));
      DecisionContext known = DecisionContext.at(closing.at()).earlier(Pairs.states(over));
      Decision decision = all.begin("m-9", new Proposed(closing.at(), ADA, "ada", "grace"), known);
      switch (outcome) {
        case DECLINED -> assertWait(decision, DECLINE, closing.at().plus(WEEK));
        case WITHDRAWN -> assertWait(decision, WITHDRAWAL, closing.at().plus(WEEK.plusDays(1)));
        case EXPIRED, SUPERSEDED -> assertThat(decision.findings()).isEmpty();
        case COMPLETED, COMPLETED_EARLY, ENDED, ENDED_EARLY, LAPSED ->
          assertWait(decision, END, closing.at().plus(WEEK.plusDays(2)));
      }
    });
  }

  private static void assertWait(Decision decision, String code, Instant until) {
    assertRefused(decision, LIMIT_EXCEEDED, code);
    assertThat(only(decision).required()).contains(Fact.moment(until));
  }

  @Test
  @Situation("E86")
  void aWaitBindsTheSideWhoseRequestItWas() {
    for (MentorshipStory earlier : List.of(DECLINED, WITHDRAWN, ENDED)) {
      assertThat(asks(AFTER_ALL, ADA, START, earlier).isPermitted()).isFalse();
      assertThat(asks(AFTER_ALL, GRACE, START, earlier).findings()).isEmpty();
      assertThat(asks(AFTER_ALL, PROGRAMME, START, earlier).findings()).isEmpty();
    }
    MentorshipStory ofGrace =
        proposedBy(GRACE, "m-2", "ada", "grace").and(new Declined(START, ADA));
    assertRefused(asks(AFTER_DECLINE, GRACE, START, ofGrace), LIMIT_EXCEEDED, DECLINE);
    assertThat(asks(AFTER_DECLINE, ADA, START, ofGrace).findings()).isEmpty();
  }

  @Test
  @Situation("E86")
  void noWaitBindsTheProgramme() {
    MentorshipStory match =
        proposedBy(PROGRAMME, "m-2", "ada", "grace").and(new Declined(START, ADA));
    for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
      assertThat(asks(AFTER_ALL, by, START, match).findings()).isEmpty();
    }
    Decision unknown = AFTER_ALL.begin(
        "m-1",
        new Proposed(START, Actor.programme("coordinator-7"), "ada", "grace"),
        DecisionContext.at(START));
    assertThat(unknown.findings()).isEmpty();
  }

  @Test
  @Situation("E86")
  void noWaitBindsATakeoverOrFollowsOne() {
    assertThat(AFTER_ALL
            .takeOver("m-1", takeover("ada", "grace"), after(DECLINED, WITHDRAWN, ENDED))
            .findings())
        .isEmpty();
    MentorshipStory takenOver =
        MentorshipStories.takenOver(Stage.LEARNING_AND_DEVELOPMENT).at(START);
    MentorshipStory over = takenOver.and(new Ended(START, ADA));
    assertThat(asks(AFTER_ALL, ADA, START, over).findings()).isEmpty();
  }

  @Test
  void aYesHasNothingToWaitFor() {
    proposed("m-1", "ada", "grace")
        .under(AFTER_ALL.policy())
        .when(new Accepted(START, GRACE), after(DECLINED, WITHDRAWN, ENDED))
        .thenPermitted();
  }

  @Test
  void whatIsOpenOrOfOtherPeopleOrInSwappedRolesBindsNobody() {
    MentorshipStory open = proposed("m-2", "ada", "grace");
    MentorshipStory toBarbara = proposed("m-3", "ada", "barbara").and(new Withdrawn(START, ADA));
    MentorshipStory swapped = proposedBy(ADA, "m-4", "grace", "ada").and(new Withdrawn(START, ADA));
    assertThat(asks(AFTER_ALL, ADA, START, open, toBarbara, swapped).findings()).isEmpty();
  }

  @Test
  void theLongestWaitIsNamed() {
    Instant later = START.plusSeconds(1);
    MentorshipStory first = proposed("m-3", "ada", "grace").and(new Declined(START, GRACE));
    MentorshipStory second = proposed("m-2", "ada", "grace").and(new Declined(later, GRACE));
    MentorshipStory same = proposed("m-4", "ada", "grace").and(new Declined(later, GRACE));
    for (List<MentorshipStory> order :
        List.of(List.of(first, second, same), List.of(same, second, first))) {
      Decision decision = asks(AFTER_DECLINE, ADA, later, order.toArray(MentorshipStory[]::new));
      assertThat(only(decision).subjects()).containsExactly("m-4");
      assertThat(only(decision).required()).contains(Fact.moment(later.plus(WEEK)));
    }
  }

  @Test
  void allWaitsAreToldAtOnce() {
    Decision decision = asks(AFTER_ALL, ADA, START, ENDED, WITHDRAWN, DECLINED);
    assertRefused(decision, LIMIT_EXCEEDED, DECLINE, WITHDRAWAL, END);
  }

  /** The clock that recorded the closing may be ahead of the one of the request. */
  @Test
  void whereNoWaitIsOnNothingIsTooEarly() {
    Instant before = START.minusSeconds(1);
    assertThat(asks(AFTER_DECLINE, ADA, before, WITHDRAWN, ENDED).findings()).isEmpty();
    assertThat(asks(AFTER_END, ADA, before, WITHDRAWN, DECLINED).findings()).isEmpty();
    assertRefused(asks(AFTER_DECLINE, ADA, before, DECLINED), LIMIT_EXCEEDED, DECLINE);
  }

  @Test
  void aWaitForGoodEndsWithTheLastYearThatCanBeStored() {
    Lifecycle never =
        limited(limits -> limits.waitAfterDecline(Duration.ofSeconds(Long.MAX_VALUE)));
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
    Decision decision = asks(never, ADA, last.minusNanos(1), DECLINED);
    assertRefused(decision, LIMIT_EXCEEDED, DECLINE);
    assertThat(only(decision).required()).contains(Fact.moment(last));
    assertThat(asks(never, ADA, last, DECLINED).findings()).isEmpty();
  }

  @Test
  @Situation("E87")
  void aWaitThatCannotBeJudgedIsNotTakenForNone() {
    Proposed proposal = new Proposed(START, ADA, "ada", "grace");
    for (Lifecycle lifecycle : List.of(AFTER_DECLINE, AFTER_WITHDRAWAL, AFTER_END)) {
      Decision decision = lifecycle.begin("m-1", proposal, among());
      assertRefused(decision, NOT_SUPPLIED, "earlier.not-supplied");
      assertThat(only(decision).message(Locale.ENGLISH))
          .isEqualTo(
              "The closed relationships of these two people were not passed in, so the time to wait cannot be judged.");
      assertThat(only(decision).advice(Locale.ENGLISH))
          .isEqualTo(
              "Pass the closed relationships of these two to DecisionContext.earlier; an empty list if there are none.");
      assertThat(lifecycle.begin("m-1", proposal, among().earlier(List.of())).findings())
          .isEmpty();
    }
    assertThat(limited(limits -> limits.mostRequestsPerMentee(1))
            .begin("m-1", proposal, among())
            .findings())
        .isEmpty();
  }
}
