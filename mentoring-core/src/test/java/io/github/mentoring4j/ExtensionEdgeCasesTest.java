package io.github.mentoring4j;

import static io.github.mentoring4j.Decisions.advice;
import static io.github.mentoring4j.Decisions.assertFacts;
import static io.github.mentoring4j.Decisions.closing;
import static io.github.mentoring4j.Decisions.message;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the planned end is moved, and by what it is replaced. */
class ExtensionEdgeCasesTest {
  private static final Duration NANO = Duration.ofNanos(1);

  /** The planned end of the terms. */
  private static final Instant END = START.plus(Duration.ofDays(300));

  private static Extended extended(MentorshipStory story, Instant end) {
    return new Extended(story.now(), ADA, end);
  }

  @Test
  @Situation({"E06", "E10"})
  void anExtensionPutsTheLapseOff() {
    MentorshipStory story = accepted().agreed();
    story = story.and(extended(story, END.plus(Duration.ofDays(60)))).at(END);
    assertThat(closing(story.when(new Ended(END, ADA))).outcome()).isEqualTo(Outcome.ENDED_EARLY);
  }

  @Test
  @Situation("E10")
  void anExtensionIsPossibleInEveryStageByEitherSideAndTheProgramme() {
    Instant later = END.plus(Duration.ofDays(60));
    for (MentorshipStory story : List.of(
        readyIn(Stage.RELATIONSHIP_BUILDING),
        in(Stage.LEARNING_AND_DEVELOPMENT),
        in(Stage.PROGRESS_AND_REFLECTION),
        in(Stage.TRANSITION_AND_CLOSURE),
        in(Stage.LEARNING_AND_DEVELOPMENT).paused())) {
      Mentorship before = story.mentorship();
      for (Actor by : List.of(ADA, GRACE, PROGRAMME)) {
        Verdict decision =
            story.when(new Extended(story.now(), by, later, "The thesis takes longer"));
        decision.thenPermitted();
        Mentorship after = decision.decision().orElseThrow().next();
        assertThat(after.plannedEnd()).contains(later);
        assertThat(after.isOverdue(END)).isFalse();
        assertThat(after.agreement()).isEqualTo(before.agreement());
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.status()).isEqualTo(before.status());
      }
      story
          .when(new Extended(story.now(), STRANGER, later))
          .thenRefused(Refused.Kind.WRONG_ACTOR, "actor.not-a-party");
    }
  }

  @Test
  @Situation({"E10", "E47"})
  void theNewEndIsLaterThanTheOld() {
    MentorshipStory story = accepted().agreed();
    Verdict same = story.when(extended(story, END));
    same.thenRefused(Refused.Kind.NOT_APPLICABLE, "extension.not-later");
    assertFacts(same, Fact.moment(END), Fact.moment(END));
    assertThat(message(same))
        .isEqualTo(
            "The new end, 2026-12-30 10:00 (UTC), is not later than the present one, 2026-12-30 10:00 (UTC).");
    story
        .when(extended(story, END.minus(NANO)))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "extension.not-later");
    story.when(extended(story, END.plus(NANO))).thenPermitted();
  }

  @Test
  @Situation({"E10", "E47"})
  void theNewEndIsLaterThanNow() {
    MentorshipStory story = accepted().agreed().at(END.plus(Duration.ofDays(10)));
    Verdict now = story.when(extended(story, story.now()));
    now.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "extension.passed");
    assertFacts(now, Fact.moment(story.now()), Fact.moment(story.now()));
    assertThat(advice(now))
        .isEqualTo("Give an end after 2027-01-09 10:00 (UTC), or close the relationship.");
    story.when(extended(story, story.now().plus(NANO))).thenPermitted();
    Extended recordedLate =
        new Extended(story.now().minus(Duration.ofDays(5)), ADA, story.now().minus(NANO));
    story
        .when(recordedLate, DecisionContext.at(story.now()))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "extension.passed");
  }

  @Test
  @Situation({"E10", "E46", "E47"})
  void anEndThatHasPassedIsNotTooNearAsWell() {
    MentorshipStory story = accepted().later(Duration.ofDays(1));
    story
        .when(extended(story, story.now()))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "extension.passed");
    Verdict next = story.when(extended(story, story.now().plus(NANO)));
    next.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-near");
    assertThat(advice(next)).isEqualTo("Choose a later end.");
    MentorshipStory old = accepted().later(Duration.ofDays(1200));
    old.when(extended(old, old.now()))
        .thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-far", "extension.passed");
  }

  @Test
  @Situation("E10")
  void whereNoEndWasAgreedAnExtensionSetsOne() {
    MentorshipStory story = accepted();
    assertThat(story.mentorship().isOverdue(Instant.parse("9999-01-01T00:00:00Z")))
        .isFalse();
    story = story.and(extended(story, END));
    assertThat(story.mentorship().plannedEnd()).contains(END);
    assertThat(story.mentorship().isOverdue(END)).isTrue();
  }

  @Test
  @Situation("E10")
  void anExtensionHoldsUntilBothHaveSaidYesToAnotherEnd() {
    MentorshipStory story = accepted().agreed();
    Instant extended = END.plus(Duration.ofDays(60));
    Instant agreed = END.plus(Duration.ofDays(30));
    Agreement other = Agreement.builder().plannedEnd(agreed).build();
    story = story.and(extended(story, extended));
    story = story.and(new AgreementReached(story.now(), ADA, other));
    assertThat(story.mentorship().plannedEnd()).contains(extended);
    story = story.and(new AgreementReached(story.now(), GRACE, other));
    assertThat(story.mentorship().plannedEnd()).contains(agreed);
  }

  @Test
  @Situation({"E10", "E65"})
  void eachYesToTermsThatDoNotNameTheExtendedEndIsTold() {
    Instant later = END.plus(Duration.ofDays(60));
    Agreement open = Agreement.builder().channel("in person").build();
    for (Agreement terms : List.of(TERMS, Agreement.builder().plannedEnd(END).build(), open)) {
      MentorshipStory story = accepted();
      story = story.and(extended(story, later));
      Verdict first = story.when(new AgreementReached(story.now(), ADA, terms));
      story = first.thenPermitted("agreement.end-not-as-extended");
      Verdict second = story.when(new AgreementReached(story.now(), GRACE, terms));
      second.thenPermitted("agreement.end-not-as-extended");
      for (Verdict yes : List.of(first, second)) {
        Finding finding = yes.decision().findings().get(0);
        assertThat(finding.observed()).isEqualTo(terms.plannedEnd().map(Fact::moment));
        assertThat(finding.required()).contains(Fact.moment(later));
        assertThat(message(yes))
            .isEqualTo(
                "The planned end was extended to 2027-02-28 10:00 (UTC); these terms do not name this end.");
      }
      assertThat(advice(second))
          .isEqualTo(
              "Once both have said yes to these terms, their end counts, and none does if they leave it open."
                  + " To keep the extended end, agree on terms that name it.");
    }
    MentorshipStory story = accepted();
    story = story.and(extended(story, later));
    Agreement kept = Agreement.builder().plannedEnd(later).build();
    story = story.when(new AgreementReached(story.now(), ADA, kept)).thenPermitted();
    story = story.when(new AgreementReached(story.now(), GRACE, kept)).thenPermitted();
    story
        .when(new AgreementReached(story.now(), ADA, open))
        .thenPermitted("agreement.not-as-agreed");
  }

  @Test
  @Situation({"E05", "E10", "E65"})
  void sayingYesOnceMoreToTheSameTermsBringsTheirEndBack() {
    MentorshipStory story =
        readyIn(Stage.RELATIONSHIP_BUILDING).entered(Stage.LEARNING_AND_DEVELOPMENT);
    Instant extended = END.plus(Duration.ofDays(60));
    story = story.and(extended(story, extended)).entered(Stage.RELATIONSHIP_BUILDING, "A new role");
    story = story.and(new AgreementReached(story.now(), ADA, TERMS));
    assertThat(story.mentorship().plannedEnd()).contains(extended);
    story = story.and(new AgreementReached(story.now(), GRACE, TERMS));
    assertThat(story.mentorship().plannedEnd()).contains(END);
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E10")
  void termsThatNoLongerNameAnEndTakeItAway() {
    MentorshipStory story = accepted().agreed();
    story = story.agreed(Agreement.builder().channel("in person").build());
    assertThat(story.mentorship().plannedEnd()).isEmpty();
  }

  @Test
  @Situation("E10")
  void onlyWhatGoesOnIsExtended() {
    proposedBy(ADA)
        .when(new Extended(START, ADA, END))
        .thenRefused(Refused.Kind.NOT_APPLICABLE, "status.not-accepted");
    MentorshipStory story = accepted().agreed();
    story = story.and(new Ended(story.now(), ADA));
    story.when(extended(story, END.plus(NANO))).thenRefused(Refused.Kind.CLOSED, "status.closed");
  }

  @Test
  @Situation({"E10", "E46", "E47"})
  void anExtensionKeepsWithinTheLimitsOfATerm() {
    MentorshipStory story = accepted().agreed();
    Instant latest = START.plus(Duration.ofDays(1096));
    story.when(extended(story, latest)).thenPermitted();
    Verdict tooFar = story.when(extended(story, latest.plus(NANO)));
    tooFar.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-far");
    assertFacts(tooFar, Fact.moment(latest.plus(NANO)), Fact.moment(latest));
    assertThat(message(tooFar))
        .isEqualTo(
            "The planned end, 2029-03-05 10:00:00.000000001 (UTC), is too far: 2029-03-05 10:00 (UTC) is the latest.");
    MentorshipStory endless = accepted();
    Instant earliest = START.plus(Duration.ofDays(7));
    endless.when(extended(endless, earliest)).thenPermitted();
    Verdict tooNear = endless.when(extended(endless, earliest.minus(NANO)));
    tooNear.thenRefused(Refused.Kind.LIMIT_EXCEEDED, "planned-end.too-near");
    assertFacts(tooNear, Fact.moment(earliest.minus(NANO)), Fact.moment(earliest));
  }
}
