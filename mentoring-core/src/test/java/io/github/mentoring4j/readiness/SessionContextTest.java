package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionContextTest {
  private static final Instant T = Instant.parse("2026-03-05T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Actor ADA = Actor.person("ada");
  private static final Actor GRACE = Actor.person("grace");
  private static final Goal OFFER =
      Goal.builder().id("g-1").text("Sign an offer").build();

  @Test
  void knowsNothingThatWasNotSupplied() {
    SessionContext context = SessionContext.builder().build();

    assertThat(context.stage()).isEmpty();
    assertThat(context.status()).isEmpty();
    assertThat(context.firstSession()).isEmpty();
    assertThat(context.openActions()).isEmpty();
    assertThat(context.activeGoals()).isEmpty();
    assertThat(context.sessionsHeld()).isEmpty();
    assertThat(context.sessionsSinceFeedback()).isEmpty();
    assertThat(context.mentorHelped()).isEmpty();
    assertThat(context.mentorZone()).isEmpty();
    assertThat(context.mentorDays()).isEmpty();
    assertThat(context.feedbackBothWays()).isEmpty();
    assertThat(context.interests()).isEmpty();
  }

  @Test
  void keepsItsOwnCopyOfTheOpenActions() {
    List<ActionItem> actions = new ArrayList<>(List.of(GoodSession.CALLS));
    SessionContext context = SessionContext.builder().openActions(actions).build();

    actions.clear();

    assertThat(context.openActions()).contains(List.of(GoodSession.CALLS));
    assertThatThrownBy(() -> context.openActions().orElseThrow().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    SessionContext.Builder builder = SessionContext.builder()
        .openActions(Collections.nCopies(1_001, GoodSession.CALLS))
        .plannedEnd(Instant.MAX)
        .activeGoals(Collections.nCopies(1_001, OFFER))
        .sessionsHeld(-1)
        .sessionsSinceFeedback(-1)
        .addInterest(" ");

    assertThat(catchThrowableOfType(InvalidValueException.class, builder::build).faults())
        .extracting(Fault::field)
        .containsExactly(
            "openActions",
            "plannedEnd",
            "activeGoals",
            "sessionsHeld",
            "sessionsSinceFeedback",
            "interests[0]");
  }

  @Test
  void readsARelationshipThatIsOnlyProposed() {
    Mentorship proposed = Lifecycle.standard()
        .begin("m-1", new Proposed(T, ADA, "ada", "grace"), T)
        .orElseThrow()
        .next();

    assertThat(SessionContext.of(proposed, T))
        .isEqualTo(SessionContext.builder()
            .status(Mentorship.Status.PROPOSED)
            .firstSession(true)
            .openActions(List.of())
            .activeGoals(List.of())
            .sessionsHeld(0)
            .sessionsSinceFeedback(0)
            .mentorHelped(false)
            .feedbackBothWays(false)
            .build());
  }

  /** Whether the two have met before they came into the system is a matter of what the takeover says. */
  @Test
  void knowsNotWhetherAPairThatWasTakenOverHasMet() {
    Takeover.Builder known = Takeover.builder(Stage.RELATIONSHIP_BUILDING, T);
    assertThat(firstSession(known)).isEmpty();
    assertThat(firstSession(known.lastSessionAt(T))).contains(false);
    assertThat(firstSession(Takeover.builder(Stage.RELATIONSHIP_BUILDING, T).sessionsHeld(1)))
        .contains(false);
  }

  private static Optional<Boolean> firstSession(Takeover.Builder known) {
    TakenOver event = new TakenOver(T, Actor.programme(), "ada", "grace", known.build());
    Mentorship pair =
        Lifecycle.standard().takeOver("m-1", event, T).orElseThrow().next();
    return SessionContext.of(pair, T).firstSession();
  }

  @Test
  void readsARelationshipThatIsUnderWay() {
    Agreement agreement = Agreement.builder()
        .channel("video call")
        .plannedEnd(T.plus(Duration.ofDays(200)))
        .build();
    Mentorship pair = after(
        new Accepted(T, GRACE),
        new AgreementReached(T, ADA, agreement),
        new AgreementReached(T, GRACE, agreement),
        new SessionPlanned(T, ADA, session("s-1", 0, false)),
        new SessionHeld(T, ADA, "s-1"),
        new SessionPlanned(T, ADA, session("s-3", 20, true)),
        new SessionPlanned(T, ADA, session("s-2", 10, false)),
        new ActionAgreed(T, ADA, GoodSession.CALLS),
        new GoalSet(T, ADA, OFFER));

    assertThat(SessionContext.of(pair, T))
        .isEqualTo(SessionContext.builder()
            .stage(Stage.RELATIONSHIP_BUILDING)
            .status(Mentorship.Status.ACTIVE)
            .firstSession(false)
            .finalSession(false)
            .openActions(List.of(GoodSession.CALLS))
            .activeGoals(List.of(OFFER))
            .sessionsHeld(1)
            .sessionsSinceFeedback(1)
            .mentorHelped(false)
            .feedbackBothWays(false)
            .agreement(agreement)
            .plannedEnd(agreement.plannedEnd())
            .build());
  }

  @Test
  void readsThatTheNextSessionIsTheFinalOne() {
    Mentorship pair =
        after(new Accepted(T, GRACE), new SessionPlanned(T, ADA, session("s-1", 10, true)));

    assertThat(SessionContext.of(pair, T).finalSession()).contains(true);
    assertThat(SessionContext.of(after(new Accepted(T, GRACE)), T).finalSession())
        .isEqualTo(Optional.empty());
  }

  @Test
  void leavesOutTermsThatOnlyOneSideHasConfirmed() {
    Agreement agreement = Agreement.builder()
        .channel("video call")
        .plannedEnd(T.plus(Duration.ofDays(200)))
        .build();

    SessionContext context = SessionContext.of(
        after(new Accepted(T, GRACE), new AgreementReached(T, ADA, agreement)), T);

    assertThat(context.agreement()).isEmpty();
    assertThat(context.plannedEnd()).isEmpty();
  }

  @Test
  void keepsTheConfirmedEndWhileNewTermsWaitForOneSide() {
    Agreement agreed =
        Agreement.builder().plannedEnd(T.plus(Duration.ofDays(200))).build();
    Agreement proposed =
        Agreement.builder().plannedEnd(T.plus(Duration.ofDays(300))).build();

    SessionContext context = SessionContext.of(
        after(
            new Accepted(T, GRACE),
            new AgreementReached(T, ADA, agreed),
            new AgreementReached(T, GRACE, agreed),
            new AgreementReached(T, ADA, proposed)),
        T);

    assertThat(context.agreement()).contains(agreed);
    assertThat(context.plannedEnd()).isEqualTo(agreed.plannedEnd());
  }

  @Test
  void looksPastASessionThatWasNeverSettled() {
    Mentorship pair = after(
        new Accepted(T, GRACE),
        new SessionPlanned(T, ADA, session("s-1", 1, false)),
        new SessionPlanned(T, ADA, session("s-2", 10, true)));
    Instant first = T.plus(Duration.ofDays(1));

    assertThat(SessionContext.of(pair, first).finalSession()).contains(false);
    assertThat(SessionContext.of(pair, first.plusNanos(1)).finalSession()).contains(true);
    assertThat(SessionContext.of(pair, T.plus(Duration.ofDays(11))).finalSession())
        .isEmpty();
  }

  @Test
  void leavesOutTermsThatAreToBeRenewed() {
    MentorshipStory story =
        in(Stage.LEARNING_AND_DEVELOPMENT).entered(Stage.RELATIONSHIP_BUILDING, "A new role");

    assertThat(story.mentorship().agreement()).isPresent();
    assertThat(of(story).agreement()).isEmpty();
  }

  @Test
  void knowsThatFeedbackOfTheMentorAloneWentOneWay() {
    MentorshipStory story = accepted().agreed().goal("g-1").session("s-1");

    assertThat(of(story.noted(GRACE, Noted.Kind.FEEDBACK)).feedbackBothWays()).contains(false);
  }

  @Test
  void isChangedThroughABuilderThatHoldsAllOfIt() {
    SessionContext changed = GoodSession.CONTEXT.toBuilder().sessionsHeld(1).build();

    assertThat(changed).isNotEqualTo(GoodSession.CONTEXT);
    assertThat(
            changed.toBuilder().sessionsHeld(GoodSession.CONTEXT.sessionsHeld()).build())
        .isEqualTo(GoodSession.CONTEXT);
  }

  @Test
  void countsTheSessionsSinceTheLastFeedbackOfTheMentorAcrossStages() {
    MentorshipStory story =
        accepted().agreed().goal("g-1").session("s-1").noted(ADA, Noted.Kind.FEEDBACK);
    assertThat(of(story).sessionsSinceFeedback()).hasValue(1);
    assertThat(of(story).feedbackBothWays()).contains(false);

    story = story.noted(GRACE, Noted.Kind.FEEDBACK);
    assertThat(of(story).sessionsSinceFeedback()).hasValue(0);
    assertThat(of(story).feedbackBothWays()).contains(true);

    story = story.session("s-2").entered(Stage.LEARNING_AND_DEVELOPMENT).session("s-3");
    assertThat(of(story).sessionsHeld()).hasValue(3);
    assertThat(of(story).sessionsSinceFeedback()).hasValue(2);
    assertThat(of(story).feedbackBothWays()).contains(false);
  }

  @Test
  void knowsWhetherTheMentorHasHelpedSinceTheLastSession() {
    MentorshipStory story = accepted().agreed().goal("g-1").session("s-1").later(DAY);
    assertThat(of(story).mentorHelped()).contains(false);
    assertThat(of(story.noted(ADA, Noted.Kind.FEEDBACK)).mentorHelped()).contains(false);

    MentorshipStory given = story.noted(GRACE, Noted.Kind.FEEDBACK);
    assertThat(of(given).mentorHelped()).contains(true);
    assertThat(of(given.entered(Stage.LEARNING_AND_DEVELOPMENT)).mentorHelped()).contains(true);
    assertThat(of(given.later(DAY).session("s-2")).mentorHelped()).contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "MENTOR, DONE, true",
    "MENTOR, DROPPED, false",
    "MENTOR, HANDED_OVER, false",
    "MENTEE, DONE, false"
  })
  void countsAnActionOfTheMentorThatIsDoneAsHelp(
      Actor.Side owner, ActionItem.Ending ending, boolean helped) {
    ActionItem action =
        ActionItem.builder().id("a-1").text("Ask a friend").owner(owner).build();
    MentorshipStory story = accepted().session("s-1").later(DAY);
    story = story.and(new ActionAgreed(story.now(), ADA, action));
    story = story.and(new ActionClosed(story.now(), ADA, "a-1", ending));

    assertThat(of(story).mentorHelped()).contains(helped);
  }

  @Test
  void doesNotGuessWhatATakeoverLeavesOpen() {
    MentorshipStory untold = takenOver(
        Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START.minus(DAY)).build());
    assertThat(of(untold).sessionsHeld()).isEmpty();
    assertThat(of(untold).mentorHelped()).isEmpty();
    assertThat(of(untold).sessionsSinceFeedback()).isEmpty();

    MentorshipStory told =
        takenOver(Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START.minus(DAY))
            .sessionsHeld(5)
            .lastSessionAt(START.minus(DAY))
            .build());
    assertThat(of(told).sessionsHeld()).hasValue(5);
    assertThat(of(told).mentorHelped()).isEmpty();
    assertThat(of(told).sessionsSinceFeedback()).isEmpty();

    told = told.session("s-1");
    assertThat(of(told).sessionsHeld()).hasValue(6);
    assertThat(of(told).mentorHelped()).contains(false);
    assertThat(of(told).sessionsSinceFeedback()).isEmpty();

    told = told.later(DAY).noted(GRACE, Noted.Kind.FEEDBACK);
    assertThat(of(told).mentorHelped()).contains(true);
    assertThat(of(told).sessionsSinceFeedback()).hasValue(0);
  }

  private static SessionContext of(MentorshipStory story) {
    return SessionContext.of(story.mentorship(), story.now());
  }

  @Test
  void leavesOutGoalsThatAreMet() {
    Mentorship pair = after(
        new Accepted(T, GRACE),
        new GoalSet(T, ADA, OFFER),
        new GoalSet(T, ADA, Goal.builder().id("g-2").text("Tell the team").build()),
        new GoalAssessed(
            T, ADA, Goal.Assessment.of("g-2", Goal.Assessment.Status.MET, "They know")));

    assertThat(SessionContext.of(pair, T).activeGoals()).contains(List.of(OFFER));
  }

  @Test
  void namesWhatIsNull() {
    Mentorship pair = after(new Accepted(T, GRACE));

    assertThatThrownBy(() -> SessionContext.of(nothing(), T)).hasMessage("mentorship");
    assertThatThrownBy(() -> SessionContext.of(pair, nothing())).hasMessage("now");
  }

  private static Session session(String id, int daysAhead, boolean isFinal) {
    return Session.builder()
        .id(id)
        .start(T.plus(Duration.ofDays(daysAhead)))
        .isFinal(isFinal)
        .build();
  }

  private static Mentorship after(MentorshipEvent... events) {
    Lifecycle lifecycle = Lifecycle.standard();
    Mentorship pair = lifecycle
        .begin("m-1", new Proposed(T, ADA, "ada", "grace"), T)
        .orElseThrow()
        .next();
    for (MentorshipEvent event : events) {
      pair = lifecycle.decide(pair, event, T).orElseThrow().next();
    }
    return pair;
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
