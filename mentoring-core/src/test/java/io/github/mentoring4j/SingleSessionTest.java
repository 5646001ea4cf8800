package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy for one talk. */
class SingleSessionTest {
  private static final LifecyclePolicy STANDARD = LifecyclePolicy.standard();
  private static final LifecyclePolicy SINGLE = LifecyclePolicy.singleSession();
  private static final Instant AN_HOUR_LATER = START.plus(Duration.ofHours(1));

  /** One talk, from the yes to the end. */
  private static final List<MentorshipEvent> ONE_HOUR = List.of(
      new Accepted(START, GRACE),
      new SessionHeld(
          AN_HOUR_LATER, ADA, Session.builder().id("s-1").start(START).build()),
      new StageEntered(
          AN_HOUR_LATER, ADA, Stage.TRANSITION_AND_CLOSURE, "It was meant as one talk"),
      new Completed(AN_HOUR_LATER, ADA));

  @Test
  @Situation("E56")
  void singleSessionAsksForThisAndHasTheLimitsOfStandardButForTheShortestTerm() {
    assertThat(LifecyclePolicyTest.asked(SINGLE)).isEqualTo("""
        learning
        reflection
        closure
        earlyClosure
        completion
          required: Sessions held: at least 1
          required: Open actions: none
          recommended: Thanks by the mentee: at least 1
        """);
    assertThat(SINGLE.reference()).isEqualTo(new LifecyclePolicy.Reference("single-session", 1));
    assertThat(SINGLE.shortestTerm()).isZero();
    assertThat(SINGLE.changesFrom(STANDARD))
        .filteredOn(change -> change instanceof PolicyChange.OfLimit)
        .containsExactly(new PolicyChange.OfLimit(
            PolicyChange.Effect.LAXER,
            "shortestTerm",
            Finding.Fact.length(Duration.ofDays(7)),
            Finding.Fact.length(Duration.ZERO)));
  }

  /** Lets the permitted events happen, and adds the other decisions to a list. */
  private static MentorshipStory attempted(
      LifecyclePolicy policy, List<MentorshipEvent> events, List<Decision> refused) {
    MentorshipStory story = proposedBy(ADA).under(policy);
    for (MentorshipEvent event : events) {
      Decision decision = story.when(event).decision();
      if (decision.isPermitted()) {
        story = story.and(event);
      } else {
        refused.add(decision);
      }
    }
    return story;
  }

  @Test
  @Situation("E56")
  void singleSessionCarriesOneHourFromTheProposalToTheCompletion() {
    List<Decision> refused = new ArrayList<>();
    MentorshipStory story = attempted(SINGLE, ONE_HOUR, refused);
    assertThat(refused).isEmpty();
    assertThat(story.mentorship().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(story.mentorship().revision()).isEqualTo(5);
    assertThat(story.mentorship().agreement()).isEmpty();
    assertThat(story.history().mentorship()).isEqualTo(story.mentorship());
  }

  @Test
  @Situation("E56")
  void singleSessionCanSpareNoneOfTheseEvents() {
    for (int i = 0; i < ONE_HOUR.size(); i++) {
      List<MentorshipEvent> others = new ArrayList<>(ONE_HOUR);
      MentorshipEvent spared = others.remove(i);
      List<Decision> refused = new ArrayList<>();
      MentorshipStory story = attempted(SINGLE, others, refused);
      assertThat(refused.isEmpty()).as("without %s", spared).isEqualTo(spared instanceof Completed);
      assertThat(story.mentorship().status())
          .as("without %s", spared)
          .isNotEqualTo(Mentorship.Status.CLOSED);
    }
  }

  @Test
  @Situation("E56")
  void standardAsksMoreOfOneHour() {
    List<Decision> refused = new ArrayList<>();
    attempted(STANDARD, ONE_HOUR, refused);
    assertThat(refused)
        .singleElement()
        .satisfies(decision -> assertThat(decision.findings())
            .extracting(Finding::code)
            .startsWith("sessions-held-in-stage.at-least"));
  }

  @Test
  @Situation({"E46", "E47", "E56"})
  void aSingleSessionMayEndOnTheDayOnWhichItWasAccepted() {
    MentorshipStory story = accepted().under(SINGLE).at(START);
    assertThat(story
            .when(new AgreementReached(
                START, ADA, Agreement.builder().plannedEnd(START).build()))
            .decision()
            .isPermitted())
        .isTrue();
    assertThat(
            story.when(new Extended(START, ADA, START.plusNanos(1))).decision().isPermitted())
        .isTrue();
    Verdict before = story.when(new AgreementReached(
        START, ADA, Agreement.builder().plannedEnd(START.minusNanos(1)).build()));
    assertThat(before.decision().findings())
        .extracting(Finding::code)
        .containsExactly("planned-end.too-near");
  }
}
