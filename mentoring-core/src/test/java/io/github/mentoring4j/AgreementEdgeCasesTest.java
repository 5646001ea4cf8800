package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
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
    assertThat(story.mentorship().agreementConfirmedBy()).containsExactly(Actor.Side.MENTEE);
    assertThat(story.mentorship().plannedEnd()).isEmpty();
    story
        .when(new AgreementReached(story.now(), ADA, TERMS))
        .thenRefused(Refused.Kind.DUPLICATE, "agreement.repeated");
    story = story.and(new AgreementReached(story.now(), GRACE, TERMS));
    assertThat(story.mentorship().agreementConfirmedBy())
        .containsExactlyInAnyOrder(Actor.Side.MENTEE, Actor.Side.MENTOR);
    assertThat(story.mentorship().plannedEnd()).isEqualTo(TERMS.plannedEnd());
  }

  @Test
  void otherTermsNeedTheYesOfBothAnew() {
    Agreement other = Agreement.builder().channel("a walk in the park").build();
    MentorshipStory story = accepted().agreed();
    story = story.and(new AgreementReached(story.now(), GRACE, other));
    assertThat(story.mentorship().agreement()).contains(other);
    assertThat(story.mentorship().agreementConfirmedBy()).containsExactly(Actor.Side.MENTOR);
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
  void theSecondYesIsNotTooLateForAnEndThatWasPermitted() {
    MentorshipStory story = accepted();
    AgreementReached first = termsUntil(story, story.now().plus(Duration.ofDays(8)));
    story = story.and(first).later(Duration.ofDays(30));
    story.when(new AgreementReached(story.now(), GRACE, first.agreement())).thenPermitted();
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
        .contains(Finding.Fact.moment(Instant.parse("9999-12-31T23:59:59.999999999Z")));
  }

  private static AgreementReached termsUntil(MentorshipStory story, Instant end) {
    return new AgreementReached(
        story.now(), ADA, Agreement.builder().plannedEnd(end).build());
  }
}
