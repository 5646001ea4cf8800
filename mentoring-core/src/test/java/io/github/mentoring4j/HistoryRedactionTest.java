package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody asks to be forgotten. */
class HistoryRedactionTest {
  private static final Actor RUTH = Actor.programme("ruth");

  private static final Agreement TERMS = Agreement.builder()
      .channel("Ada's office")
      .confidentiality("What Ada says stays here")
      .ending("What Ada says stays here")
      .addExcludedTopics("pay", "Ada's office")
      .build();

  private static MentorshipEvent event(History history, int index) {
    return history.events().get(index).event();
  }

  private static MentorshipEvent last(History history) {
    return event(history, history.events().size() - 1);
  }

  /** The story of a pair to which one event happens, redacted for Ada. */
  private static MentorshipEvent redacted(MentorshipStory story, MentorshipEvent event) {
    return last(story.and(event).history().redacted("ada", "p-1"));
  }

  @Test
  @Situation("E63")
  void theIdIsReplacedWhereverItStands() {
    History history = accepted().noted(ADA, Noted.Kind.THANKS).history().redacted("ada", "p-1");
    assertThat(history.mentorship().mentee()).isEqualTo("p-1");
    assertThat(history.mentorship().mentor()).isEqualTo("grace");
    assertThat(history.mentorship().proposedBy()).contains(Actor.person("p-1"));
    assertThat(last(history).by()).isEqualTo(Actor.person("p-1"));
    assertThat(event(history, 1)).isEqualTo(new Accepted(START, GRACE));
  }

  @Test
  @Situation("E63")
  void herWordsAreGoneAndTheirPlaceIsKept() {
    Actor somebody = Actor.person("p-1");
    MentorshipStory story = accepted();
    Goal goal = Goal.builder()
        .id("g-1")
        .text("Ask for the raise that Ada wants")
        .measure("Ada has asked")
        .targetDate(LocalDate.of(2026, 6, 30))
        .build();
    Goal redacted = goal.toBuilder().text("[redacted]").measure("[redacted]").build();
    assertThat(redacted(story, new GoalSet(story.now(), ADA, goal)))
        .isEqualTo(new GoalSet(story.now(), somebody, redacted));

    MentorshipStory withGoal = story.goal("g-1");
    assertThat(redacted(withGoal, new GoalRevised(withGoal.now(), ADA, goal, "Ada was afraid")))
        .isEqualTo(new GoalRevised(withGoal.now(), somebody, redacted, "[redacted]"));
    assertThat(redacted(withGoal, new StepLogged(withGoal.now(), ADA, "g-1", true, "Ada spoke")))
        .isEqualTo(new StepLogged(withGoal.now(), somebody, "g-1", true, "[redacted]"));
    assertThat(redacted(
            withGoal,
            new GoalAssessed(
                withGoal.now(),
                ADA,
                Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "Ada got it"))))
        .isEqualTo(new GoalAssessed(
            withGoal.now(),
            somebody,
            Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "[redacted]")));

    ActionItem action = ActionItem.builder().id("a-1").text("Ada writes").build();
    assertThat(redacted(story, new ActionAgreed(story.now(), ADA, action)))
        .isEqualTo(new ActionAgreed(
            story.now(), somebody, action.toBuilder().text("[redacted]").build()));
    assertThat(redacted(story, new Paused(story.now(), ADA, "Ada is ill")))
        .isEqualTo(new Paused(story.now(), somebody, "[redacted]"));
    assertThat(redacted(
            story,
            new Noted(story.now(), ADA, Noted.Kind.REFLECTION, "Mine", Noted.Audience.WRITER)))
        .isEqualTo(
            new Noted(story.now(), somebody, Noted.Kind.REFLECTION, "", Noted.Audience.WRITER));
  }

  /** A revision holds the whole goal. What it leaves as it was are still her words. */
  @Test
  @Situation("E63")
  void herWordsAreGoneFromWhatTheOtherSideLeftAsItWas() {
    Goal hers =
        Goal.builder().id("g-1").text("Get over the panic").measure("No panic").build();
    Goal dated = hers.toBuilder().targetDate(LocalDate.of(2026, 6, 30)).build();
    Goal measured = dated.toBuilder().measure("Three talks given").build();
    MentorshipStory story = accepted().goal(hers);
    story = story.and(new GoalRevised(story.now(), GRACE, dated, "A date"));
    story = story.and(new GoalRevised(story.now(), GRACE, measured, "Something to see"));
    History history = story.history();
    History withoutAda = history.redacted("ada", "p-1");
    assertThat(withoutAda.toString()).doesNotContain("panic").contains("A date");
    assertThat(withoutAda.mentorship().goals())
        .extracting(Goal.Progress::goal)
        .containsExactly(measured.toBuilder().text("[redacted]").build());
    History withoutGrace = history.redacted("grace", "p-2");
    assertThat(((GoalSet) event(withoutGrace, 2)).goal()).isEqualTo(hers);
    assertThat(withoutGrace.toString()).doesNotContain("A date", "Three talks");
  }

  @Test
  @Situation({"E62", "E63"})
  void herWordsAreGoneFromARevisionAfterATakeover() {
    Goal goal = Goal.builder().id("g-1").text("Get over the panic").build();
    Takeover known =
        Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START).addGoals(goal).build();
    MentorshipStory story =
        MentorshipStory.given(new TakenOver(START, RUTH, "ada", "grace", known));
    Goal dated = goal.toBuilder().targetDate(LocalDate.of(2026, 6, 30)).build();
    story = story.and(new GoalRevised(story.now(), GRACE, dated, "A date"));
    assertThat(story.history().redacted("ada", "p-1").toString()).doesNotContain("panic");
  }

  @Test
  @Situation("E63")
  void aReasonWithACodeLosesItsWordsAlone() {
    MentorshipStory story = accepted();
    assertThat(((Ended) redacted(
                story, new Ended(story.now(), ADA, Reason.ofCode("illness", "Ada is ill"))))
            .reason())
        .contains(Reason.ofCode("illness"));
    assertThat(((Ended) redacted(story, new Ended(story.now(), ADA, Reason.ofCode("illness"))))
            .reason())
        .contains(Reason.ofCode("illness"));
    assertThat(((Ended) redacted(story, new Ended(story.now(), ADA))).reason()).isEmpty();
  }

  @Test
  @Situation("E63")
  void whatTheOtherSideSaidStays() {
    MentorshipStory story = accepted();
    Noted noted = new Noted(story.now(), GRACE, Noted.Kind.FEEDBACK, "Ada did well");
    assertThat(redacted(story, noted)).isEqualTo(noted);
    story = story.planned("s-1", story.now());
    SessionCancelled cancelled = new SessionCancelled(story.now(), GRACE, "s-1", "I am ill");
    assertThat(redacted(story, cancelled)).isEqualTo(cancelled);
  }

  @Test
  @Situation("E63")
  void theOverrideOfHersIsRedacted() {
    MentorshipStory story = accepted();
    StageEntered entered = new StageEntered(story.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT);
    DecisionContext context = DecisionContext.at(story.now()).overriding("Ada is in a hurry");
    History history = story.and(entered, context).history();
    assertThat(history.redacted("ada", "p-1").events().get(2).override())
        .contains(Reason.of("[redacted]"));
    assertThat(history.redacted("grace", "p-1").events().get(2).override())
        .contains(Reason.of("Ada is in a hurry"));
  }

  /** Were only her terms replaced, his yes would answer nothing. */
  @Test
  @Situation("E63")
  void termsThatBothHaveConfirmedStayInForce() {
    MentorshipStory story = accepted().agreedBy(ADA, TERMS);
    Agreement others = TERMS.toBuilder().channel("by phone").build();
    History history = story.agreedBy(GRACE, TERMS).agreedBy(GRACE, others).history();
    for (String person : List.of("ada", "grace")) {
      History redacted = history.redacted(person, "p-1");
      Agreement inForce = redacted.mentorship().agreement().orElseThrow();
      assertThat(inForce.channel()).contains("[redacted 1]");
      assertThat(inForce.confidentiality()).contains("[redacted 2]");
      assertThat(inForce.ending()).contains("[redacted 2]");
      assertThat(inForce.excludedTopics())
          .containsExactlyInAnyOrder("[redacted 1]", "[redacted 3]");
      assertThat(redacted.mentorship().proposedAgreement().orElseThrow().terms())
          .isEqualTo(inForce.toBuilder().channel("[redacted 4]").build());
      assertThat(event(redacted, 2).type()).isEqualTo(MentorshipEvent.Type.AGREEMENT_REACHED);
      assertThat(((AgreementReached) event(redacted, 2)).agreement()).isEqualTo(inForce);
    }
  }

  @Test
  @Situation("E63")
  void aCoordinatorIsForgottenToo() {
    MentorshipStory story = accepted();
    Session session = sessionOf("s-1", story.now());
    History history = story
        .and(new SessionPlanned(story.now(), RUTH, session))
        .noted(ADA, Noted.Kind.THANKS)
        .history();
    History redacted = history.redacted("ruth", "c-1");
    assertThat(event(redacted, 2))
        .isEqualTo(new SessionPlanned(event(history, 2).at(), Actor.programme("c-1"), session));
    assertThat(event(redacted, 3)).isEqualTo(event(history, 3));
    Proposed proposal = new Proposed(START, ADA, "ada", "grace");
    History declined = MentorshipStory.given(
            proposal, new Declined(START, RUTH, "Ruth knows them both"))
        .history();
    assertThat(last(declined.redacted("ruth", "c-1")))
        .isEqualTo(new Declined(START, Actor.programme("c-1"), "[redacted]"));
  }

  /** Somebody who is not named recorded it, but it speaks of her. */
  @Test
  @Situation({"E62", "E63"})
  void whatWasKnownOfAPairIsForgottenForBoth() {
    Goal goal = Goal.builder().id("g-1").text("What Ada wants").build();
    Takeover known = Takeover.builder(Stage.PROGRESS_AND_REFLECTION, START)
        .addGoals(goal)
        .addAssessments(Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "Ada tried"))
        .addGoalsWithStep("g-1")
        .agreement(TERMS)
        .addConfirmedBy(Actor.Side.MENTOR)
        .build();
    TakenOver takenOver = new TakenOver(START, RUTH, "ada", "grace", known);
    Decision decision = Lifecycle.standard().takeOver("m-1", takenOver, START);
    History history = History.of(List.of(decision.orElseThrow().recorded()));
    for (String person : List.of("ada", "grace", "ruth")) {
      History redacted = history.redacted(person, "p-1");
      Takeover after = ((TakenOver) event(redacted, 0)).takeover();
      assertThat(after.goals())
          .containsExactly(goal.toBuilder().text("[redacted]").build());
      assertThat(after.assessments())
          .extracting(Goal.Assessment::evidence)
          .containsExactly("[redacted]");
      assertThat(after.agreement().flatMap(Agreement::channel)).contains("[redacted 1]");
      assertThat(after.confirmedBy()).isEqualTo(Set.of(Actor.Side.MENTOR));
      assertThat(after.goalsWithStep()).isEqualTo(Set.of("g-1"));
    }
  }

  @Test
  @Situation("E63")
  void thePseudonymIsNobodyElse() {
    MentorshipStory story = accepted();
    History history = story
        .and(new SessionPlanned(story.now(), RUTH, sessionOf("s-1", story.now())))
        .history();
    for (String taken : List.of("grace", "ruth")) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> history.redacted("ada", taken))
          .withMessageContaining("an id that nobody else has here")
          .withMessageContaining(taken);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> history.redacted("ada", " "))
        .satisfies(e -> assertThat(e.faults())
            .extracting(InvalidValueException.Fault::field)
            .containsExactly("pseudonym"));
    assertThat(history.redacted("nobody", "grace")).isSameAs(history);
    assertThat(history.redacted("ada", "ada").mentorship().mentee()).isEqualTo("ada");
  }

  @Test
  @Situation("E63")
  void theRelationshipsThatAreNamedStay() {
    Proposed proposal = new Proposed(START, ADA, "ada", "grace", "m-0");
    History history = MentorshipStory.given(proposal).history().redacted("ada", "p-1");
    assertThat(history.mentorship().predecessor()).isEqualTo(Optional.of("m-0"));
    assertThat(history.mentorship().id()).isEqualTo("m-1");
  }
}
