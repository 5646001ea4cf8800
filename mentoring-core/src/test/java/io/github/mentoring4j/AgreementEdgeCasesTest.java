package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Agreement.Proposal;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When terms are agreed on, and which planned end they may have. */
class AgreementEdgeCasesTest {

  @Test
  @Situation("E52")
  void termsAreConfirmedByTheSecondYesToTheSame() {
    MentorshipStory story = accepted().and(new AgreementReached(START.plusSeconds(1), ADA, TERMS));
    assertThat(story.mentorship().agreement()).isEmpty();
    assertThat(story.mentorship().proposedAgreement())
        .contains(new Proposal(TERMS, Actor.Side.MENTEE, START.plusSeconds(1)));
    assertThat(story.mentorship().plannedEnd()).isEmpty();
    story
        .when(new AgreementReached(story.now(), ADA, TERMS))
        .thenRefused(Refused.Kind.DUPLICATE, "agreement.repeated");
    story = story.and(new AgreementReached(story.now(), GRACE, TERMS));
    assertThat(story.mentorship().agreement()).contains(TERMS);
    assertThat(story.mentorship().proposedAgreement()).isEmpty();
    assertThat(story.mentorship().plannedEnd()).isEqualTo(TERMS.plannedEnd());
  }

  @Test
  void otherTermsNeedTheYesOfBothAnew() {
    Agreement other = Agreement.builder().channel("a walk in the park").build();
    MentorshipStory story = accepted().agreed();
    story = story.and(new AgreementReached(story.now(), GRACE, other));
    assertThat(story.mentorship().agreement()).contains(TERMS);
    assertThat(story.mentorship().proposedAgreement())
        .contains(new Proposal(other, Actor.Side.MENTOR, story.mentorship().lastEventAt()));
    assertThat(story.mentorship().plannedEnd()).isEqualTo(TERMS.plannedEnd());
    story = story.and(new AgreementReached(story.now(), ADA, other));
    assertThat(story.mentorship().plannedEnd()).isEmpty();
  }

  @Test
  @Situation({"E46", "E47"})
  void thePlannedEndLiesBetweenAWeekAndThreeYearsAfterTheAcceptance() {
    MentorshipStory story = accepted();
    Instant earliest = START.plus(Duration.ofDays(7));
    Instant latest = START.plus(Duration.ofDays(1096));
    story.when(termsUntil(story, earliest)).thenPermitted();
    story.when(termsUntil(story, latest)).thenPermitted();
    story
        .when(termsUntil(story, earliest.minusNanos(1)))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-near");
    story
        .when(termsUntil(story, latest.plusNanos(1)))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-far");
    story = story.later(Duration.ofDays(30));
    story
        .when(termsUntil(story, story.now().minusNanos(1)))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-near");
    story.when(termsUntil(story, story.now())).thenPermitted();
  }

  @Test
  @Situation({"E46", "E47"})
  void theSecondYesIsNotTooLateForAnEndThatWasPermitted() {
    MentorshipStory story = accepted();
    Instant end = story.now().plus(Duration.ofDays(8));
    Agreement terms = termsUntil(story, end).agreement();
    story = story.and(termsUntil(story, end)).at(end);
    story.when(new AgreementReached(end, GRACE, terms)).thenPermitted();
    Verdict late = story.when(new AgreementReached(end.plusSeconds(60), GRACE, terms));
    late.thenPermitted("planned-end.passed");
    assertFacts(late, Fact.moment(end), Fact.moment(end.plusSeconds(60)));
    assertThat(message(late))
        .isEqualTo("The planned end, 2026-03-14 10:00 (UTC), has passed already.");
    assertThat(advice(late)).isEqualTo("Extend it, or agree on another end.");
  }

  @Test
  void anEndMayBeTooNearAndTooFarAtOnce() {
    MentorshipStory story = accepted().later(Duration.ofDays(1200));
    story
        .when(termsUntil(story, story.now().minusSeconds(1)))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-far", "planned-end.too-near");
  }

  @Test
  void aTermThatNoInstantEndsIsTooLong() {
    LifecyclePolicy endless = LifecyclePolicy.standard().toBuilder()
        .id("endless")
        .shortestTerm(Duration.ofSeconds(Long.MAX_VALUE))
        .longestTerm(Duration.ofSeconds(Long.MAX_VALUE))
        .build();
    MentorshipStory story = proposedBy(ADA).under(endless).and(new Accepted(START, GRACE));
    Verdict decision = story.when(termsUntil(story, story.now().plus(Duration.ofDays(8))));
    decision.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-near");
    assertThat(decision.decision().findings().get(0).required())
        .contains(Fact.moment(Instant.parse("9999-12-31T23:59:59.999999999Z")));
  }

  private static AgreementReached termsUntil(MentorshipStory story, Instant end) {
    return new AgreementReached(
        story.now(), ADA, Agreement.builder().plannedEnd(end).build());
  }

  @Test
  @Situation("E64")
  void otherTermsThanTheProposedOnesAreToldApart() {
    Agreement proposed = TERMS.toBuilder().addExcludedTopics("salary", "family").build();
    MentorshipStory story = accepted();
    story = story.and(new AgreementReached(story.now(), ADA, proposed));
    Agreement almost =
        proposed.toBuilder().channel("a video call").ending("With a letter").build();
    Verdict decision = story.when(new AgreementReached(story.now(), GRACE, almost));
    decision.thenPermitted("agreement.not-as-proposed");
    assertThat(decision.decision().findings().get(0).subjects())
        .containsExactly("channel", "ending");
    assertThat(message(decision))
        .isEqualTo("These terms take the place of the proposed ones, from which they differ in:"
            + " channel, how to end.");
    assertThat(decision.decision().orElseThrow().next().proposedAgreement())
        .map(Proposal::terms)
        .contains(almost);
    Agreement reordered =
        TERMS.toBuilder().addExcludedTopics("family", "salary").build();
    story.when(new AgreementReached(story.now(), GRACE, reordered)).thenPermitted();
    story = story.and(new AgreementReached(story.now(), GRACE, reordered));
    assertThat(story.mentorship().agreement()).contains(proposed);
  }

  @Test
  @Situation("E64")
  void whatGovernsStaysReadableWhileOtherTermsAreProposed() {
    Agreement other = TERMS.toBuilder().channel("a walk in the park").build();
    Agreement third = TERMS.toBuilder().channel("by letter").build();
    MentorshipStory story = accepted().agreed();
    Verdict decision = story.when(new AgreementReached(story.now(), GRACE, other));
    decision.thenPermitted("agreement.not-as-agreed");
    story = story.and(new AgreementReached(story.now(), GRACE, other));
    assertThat(story.mentorship().agreement()).contains(TERMS);
    assertThat(story.mentorship().proposedAgreement().orElseThrow().terms().differencesFrom(TERMS))
        .containsExactly("channel");
    assertThat(confirmations(story)).isEqualTo(2);
    story = story.and(new AgreementReached(story.now(), ADA, third));
    assertThat(story.mentorship().agreement()).contains(TERMS);
    assertThat(story.mentorship().proposedAgreement())
        .contains(new Proposal(third, Actor.Side.MENTEE, story.mentorship().lastEventAt()));
    Verdict again = story.when(new AgreementReached(story.now(), GRACE, TERMS));
    again.thenRefused(Refused.Kind.DUPLICATE, "agreement.in-force");
    assertThat(message(again)).isEqualTo("These terms are in force already.");
    assertThat(advice(again)).isEqualTo("There is nothing to do.");
  }

  @Test
  @Situation("E64")
  void oneMayReplaceTheOwnProposal() {
    MentorshipStory story = accepted().agreedBy(ADA, TERMS);
    Agreement other = TERMS.toBuilder().channel("by letter").build();
    Verdict own = story.when(new AgreementReached(story.now(), ADA, other));
    own.thenPermitted("agreement.own-proposal-replaced");
    assertThat(message(own))
        .isEqualTo(
            "These terms take the place of your earlier proposal, from which they differ in: channel.");
    story
        .when(new AgreementReached(story.now(), GRACE, other))
        .thenPermitted("agreement.not-as-proposed");
  }

  @Test
  @Situation({"E05", "E65"})
  void renewingNeedsTheYesOfBothOnceMore() {
    MentorshipStory story =
        in(Stage.LEARNING_AND_DEVELOPMENT).entered(Stage.RELATIONSHIP_BUILDING, "A new role");
    assertThat(story.mentorship().agreement()).contains(TERMS);
    assertThat(story.mentorship().isAgreementToBeRenewed()).isTrue();
    assertThat(confirmations(story)).isZero();
    story = story.and(new AgreementReached(story.now(), ADA, TERMS));
    assertThat(confirmations(story)).isEqualTo(1);
    assertThat(story.mentorship().isAgreementToBeRenewed()).isTrue();
    story
        .when(new AgreementReached(story.now(), ADA, TERMS))
        .thenRefused(Refused.Kind.DUPLICATE, "agreement.repeated");
    story = story.and(new AgreementReached(story.now(), GRACE, TERMS));
    assertThat(confirmations(story)).isEqualTo(2);
    assertThat(story.mentorship().isAgreementToBeRenewed()).isFalse();
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E65")
  void afterAnExtensionTheEndOfWhatBothSayOnceMoreCounts() {
    Instant later = TERMS.plannedEnd().orElseThrow().plus(Duration.ofDays(60));
    MentorshipStory story = accepted().agreed();
    story
        .when(new AgreementReached(story.now(), ADA, TERMS))
        .thenRefused(Refused.Kind.DUPLICATE, "agreement.in-force");
    story = story.and(new Extended(story.now(), ADA, later));
    assertThat(confirmations(story)).isEqualTo(2);
    story = story.and(new AgreementReached(story.now(), ADA, TERMS));
    assertThat(story.mentorship().plannedEnd()).contains(later);
    story = story.and(new AgreementReached(story.now(), GRACE, TERMS));
    assertThat(story.mentorship().plannedEnd()).isEqualTo(TERMS.plannedEnd());
  }

  private static int confirmations(MentorshipStory story) {
    return story
        .mentorship()
        .evidence()
        .observe(Evidence.AGREEMENT_CONFIRMATIONS)
        .count();
  }
}
