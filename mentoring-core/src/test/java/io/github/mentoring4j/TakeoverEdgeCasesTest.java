package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Decision.Permitted;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pair that already runs comes into the system. */
class TakeoverEdgeCasesTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant SINCE = START.minus(DAY.multipliedBy(30));
  private static final Instant ACCEPTED = START.minus(DAY.multipliedBy(90));

  private static Takeover.Builder known(Stage stage) {
    return Takeover.builder(stage, SINCE);
  }

  private static TakenOver takenOver(Takeover known) {
    return new TakenOver(START, PROGRAMME, "ada", "grace", known);
  }

  private static Permitted permitted(Takeover known) {
    return LIFECYCLE.takeOver("m-1", takenOver(known), START).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  @Situation("E62")
  void peopleStageAndSinceWhenAreEnough(Stage stage) {
    Permitted decision = permitted(known(stage).build());
    Mentorship pair = decision.next();
    assertThat(decision.findings()).isEmpty();
    assertThat(pair.revision()).isEqualTo(1);
    assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(pair.stage()).contains(stage);
    assertThat(pair.stageEnteredAt()).contains(SINCE);
    assertThat(pair.acceptedAt()).contains(SINCE);
    assertThat(pair.takenOverAt()).contains(START);
    assertThat(pair.lastEventAt()).isEqualTo(START);
    assertThat(pair.proposedAt()).isEmpty();
    assertThat(pair.proposedBy()).isEmpty();
    assertThat(pair.predecessor()).isEmpty();
    assertThat(pair.plannedEnd()).isEmpty();
    assertThat(pair.agreement()).isEmpty();
    assertThat(pair.sessionsHeld()).isZero();
    assertThat(pair.lastSessionAt()).isEmpty();
    assertThat(pair.goals()).isEmpty();
    assertThat(pair.timeIn(stage, START)).isEqualTo(Duration.between(SINCE, START));
    History history = History.of(List.of(decision.recorded()));
    assertThat(history.mentorship()).isEqualTo(pair);
    assertThat(history.beforeAcceptance()).isEmpty();
    assertThat(history.visits()).hasSize(1);
    assertThat(history.visits().get(0).stage()).isEqualTo(stage);
    assertThat(history.visits().get(0).enteredAt()).isEqualTo(SINCE);
  }

  @Test
  @Situation("E62")
  void whatIsKnownCountsFromTheStart() {
    Instant last = START.minus(DAY.multipliedBy(3));
    Mentorship pair = permitted(known(Stage.PROGRESS_AND_REFLECTION)
            .acceptedAt(ACCEPTED)
            .predecessor("m-0")
            .sessionsHeld(7)
            .sessionsHeldInStage(2)
            .lastSessionAt(last)
            .addGoals(goalOf("g-1"), draftOf("g-2"), goalOf("g-3"))
            .addAssessments(
                Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "The plan was approved"),
                Goal.Assessment.of("g-3", Goal.Assessment.Status.NOT_MET, "No time"))
            .addGoalsWithStep("g-1", "g-3")
            .agreement(TERMS)
            .addConfirmedBy(Actor.Side.MENTEE, Actor.Side.MENTOR)
            .build())
        .next();
    assertThat(pair.acceptedAt()).contains(ACCEPTED);
    assertThat(pair.predecessor()).contains("m-0");
    assertThat(pair.sessionsHeld()).isEqualTo(7);
    assertThat(pair.lastSessionAt()).contains(last);
    assertThat(pair.agreement()).contains(TERMS);
    assertThat(pair.plannedEnd()).isEqualTo(TERMS.plannedEnd());
    Evidence.Source evidence = pair.evidence();
    assertThat(evidence.observe(Evidence.SESSIONS_HELD_IN_STAGE)).isEqualTo(Observation.count(2));
    assertThat(evidence.observe(Evidence.AGREEMENT_CONFIRMATIONS)).isEqualTo(Observation.count(2));
    assertThat(evidence.observe(Evidence.GOALS_OPEN))
        .isEqualTo(Observation.subjects(List.of("g-2", "g-3")));
    assertThat(evidence.observe(Evidence.GOALS_WITHOUT_STEP))
        .isEqualTo(Observation.subjects(List.of("g-2")));
    assertThat(evidence.observe(Evidence.GOALS_WITHOUT_STATUS))
        .isEqualTo(Observation.subjects(List.of("g-2")));
  }

  @Test
  @Situation("E62")
  void theYesOfOneSideWaitsForTheOther() {
    Mentorship pair = permitted(known(Stage.RELATIONSHIP_BUILDING)
            .agreement(TERMS)
            .addConfirmedBy(Actor.Side.MENTEE)
            .build())
        .next();
    assertThat(pair.agreement()).isEmpty();
    assertThat(pair.plannedEnd()).isEmpty();
    assertThat(pair.proposedAgreement())
        .contains(new Agreement.Proposal(TERMS, Actor.Side.MENTEE, START));
    Mentorship agreed = LIFECYCLE
        .decide(pair, new AgreementReached(START, GRACE, TERMS), START)
        .orElseThrow()
        .next();
    assertThat(agreed.agreement()).contains(TERMS);
    assertThat(agreed.plannedEnd()).isEqualTo(TERMS.plannedEnd());
  }

  @Test
  @Situation({"E62", "E65"})
  void anotherEndThanThatOfTheTermsIsAnExtension() {
    Instant extended = TERMS.plannedEnd().orElseThrow().plus(DAY);
    Takeover.Builder known = known(Stage.LEARNING_AND_DEVELOPMENT)
        .agreement(TERMS)
        .addConfirmedBy(Actor.Side.MENTEE, Actor.Side.MENTOR);
    AgreementReached again = new AgreementReached(START, ADA, TERMS);
    Mentorship longer = permitted(known.plannedEnd(extended).build()).next();
    assertThat(longer.plannedEnd()).contains(extended);
    assertThat(LIFECYCLE.decide(longer, again, START).isPermitted()).isTrue();
    Mentorship asAgreed =
        permitted(known.plannedEnd(TERMS.plannedEnd()).build()).next();
    assertThat(LIFECYCLE.decide(asAgreed, again, START).isPermitted()).isFalse();
  }

  @Test
  @Situation("E62")
  void whatExceedsALimitIsToldAndRefusesNothing() {
    LifecyclePolicy policy = LifecyclePolicy.standard();
    Takeover.Builder known = known(Stage.LEARNING_AND_DEVELOPMENT)
        .plannedEnd(SINCE.plus(policy.longestTerm()).plus(DAY));
    IntStream.rangeClosed(0, policy.mostGoals()).forEach(i -> known.addGoals(draftOf("g-" + i)));
    Permitted decision = permitted(known.build());
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactly("goal.limit", "planned-end.too-far");
    assertThat(decision.findings())
        .extracting(Finding::severity)
        .containsOnly(Finding.Severity.WARNING);
    Permitted overdue = permitted(
        known(Stage.LEARNING_AND_DEVELOPMENT).plannedEnd(START.minus(DAY)).build());
    assertThat(overdue.findings()).extracting(Finding::code).containsExactly("planned-end.passed");
    assertThat(overdue.next().isOverdue(START)).isTrue();
  }

  /** Once the other side has said yes, nobody judges their end any more. */
  @Test
  @Situation({"E62", "E46"})
  void theEndOfProposedTermsIsJudgedToo() {
    Agreement terms =
        Agreement.builder().plannedEnd(Instant.parse("2099-01-01T00:00:00Z")).build();
    Permitted decision = permitted(known(Stage.RELATIONSHIP_BUILDING)
        .agreement(terms)
        .addConfirmedBy(Actor.Side.MENTEE)
        .build());
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactly("planned-end.too-far");
  }

  @Test
  @Situation("E62")
  void noPairHasHeldMoreThanAHundredThousandSessions() {
    assertThat(
            permitted(known(Stage.RELATIONSHIP_BUILDING).sessionsHeld(100_000).build())
                .next()
                .sessionsHeld())
        .isEqualTo(100_000);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> known(Stage.RELATIONSHIP_BUILDING).sessionsHeld(100_001).build())
        .withMessageContaining("0 to 100000");
  }

  @Test
  @Situation("E62")
  void onlyTheProgrammeTakesOver() {
    for (Actor by : List.of(ADA, GRACE, STRANGER)) {
      TakenOver event = new TakenOver(
          START, by, "ada", "grace", known(Stage.RELATIONSHIP_BUILDING).build());
      Decision decision = LIFECYCLE.takeOver("m-1", event, START);
      assertThat(decision).isInstanceOf(Refused.class);
      assertThat(((Refused) decision).kind()).isEqualTo(Refused.Kind.WRONG_ACTOR);
      assertThat(((Refused) decision).mentorship()).isEqualTo("m-1");
    }
  }

  @Test
  @Situation({"E62", "E43"})
  void aTakeoverToComeIsRefused() {
    TakenOver event = takenOver(known(Stage.RELATIONSHIP_BUILDING).build());
    Instant tolerated = START.minus(LIFECYCLE.policy().clockTolerance());
    assertThat(LIFECYCLE.takeOver("m-1", event, tolerated).isPermitted()).isTrue();
    Decision decision = LIFECYCLE.takeOver("m-1", event, tolerated.minusNanos(1));
    assertThat(decision.findings()).extracting(Finding::code).containsExactly("time.future");
  }

  @Test
  @Situation("E62")
  void aHistoryIsOpenedOnce() {
    Takeover known = known(Stage.RELATIONSHIP_BUILDING).build();
    Mentorship pair = permitted(known).next();
    Decision again = LIFECYCLE.decide(pair, takenOver(known), START);
    assertThat(again.findings()).extracting(Finding::code).containsExactly("opening.repeated");
    assertThat(LIFECYCLE.decide(pair, new Accepted(START, ADA), START).findings())
        .extracting(Finding::code)
        .containsExactly("acceptance.repeated");
    assertThat(LIFECYCLE.decide(pair, new Withdrawn(START, ADA), START).findings())
        .extracting(Finding::code)
        .containsExactly("actor.proposer-needed");
  }

  /** Of the last session only the start is known: a session at the same time is that one. */
  @Test
  @Situation({"E62", "E52"})
  void theLastSessionIsNotCountedTwice() {
    Instant last = START.minus(DAY);
    Mentorship pair = permitted(known(Stage.LEARNING_AND_DEVELOPMENT)
            .sessionsHeld(3)
            .lastSessionAt(last)
            .build())
        .next();
    Decision again =
        LIFECYCLE.decide(pair, new SessionHeld(START, ADA, sessionOf("s-1", last)), START);
    assertThat(again.findings()).extracting(Finding::code).containsExactly("session.taken-over");
    Decision other = LIFECYCLE.decide(
        pair, new SessionHeld(START, ADA, sessionOf("s-1", last.plusSeconds(1))), START);
    assertThat(other.orElseThrow().next().sessionsHeld()).isEqualTo(4);
  }

  @Test
  @Situation({"E62", "E36"})
  void theTakeoverIsASignOfLife() {
    Mentorship pair = permitted(
            known(Stage.RELATIONSHIP_BUILDING).acceptedAt(ACCEPTED).build())
        .next();
    Instant silent = START.plus(LIFECYCLE.policy().longestSilence());
    assertThat(LIFECYCLE.isStalled(pair, silent.minusNanos(1))).isFalse();
    assertThat(LIFECYCLE.isStalled(pair, silent)).isTrue();
    assertThat(LIFECYCLE.isAnswerOverdue(pair, silent)).isFalse();
  }

  @Test
  @Situation("E62")
  void aPauseFollowsAsAnEvent() {
    Mentorship pair = permitted(known(Stage.LEARNING_AND_DEVELOPMENT).build()).next();
    Mentorship paused = LIFECYCLE
        .decide(pair, new Paused(START, PROGRAMME), START)
        .orElseThrow()
        .next();
    assertThat(paused.status()).isEqualTo(Mentorship.Status.PAUSED);
  }

  @Test
  @Situation({"E62", "E47", "E55"})
  void allThatCannotBeIsToldAtOnce() {
    Takeover.Builder wrong = known(Stage.LEARNING_AND_DEVELOPMENT)
        .acceptedAt(SINCE.plusNanos(1))
        .sessionsHeld(-1)
        .addGoals(goalOf("g-1"), goalOf("g-1"))
        .addAssessments(Goal.Assessment.of("g-2", Goal.Assessment.Status.MET, "The plan"))
        .addGoalsWithStep("g-3")
        .addConfirmedBy(Actor.Side.MENTEE);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(wrong::build)
        .satisfies(e -> assertThat(e.faults())
            .extracting(Fault::field)
            .containsExactly(
                "acceptedAt",
                "sessionsHeld",
                "goals[1]",
                "assessments[0]",
                "goalsWithStep",
                "confirmedBy"));
    for (int inStage : List.of(-1, 2)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> known(Stage.LEARNING_AND_DEVELOPMENT)
              .sessionsHeld(1)
              .sessionsHeldInStage(inStage)
              .build())
          .satisfies(e -> assertThat(e.faults())
              .extracting(Fault::field)
              .containsExactly("sessionsHeldInStage"));
    }
    Takeover exact = known(Stage.LEARNING_AND_DEVELOPMENT)
        .acceptedAt(SINCE)
        .sessionsHeld(1)
        .sessionsHeldInStage(1)
        .build();
    assertThat(permitted(exact).next().sessionsHeld()).isEqualTo(1);
  }

  @Test
  @Situation({"E62", "E55"})
  void timesThatCannotBeStoredAreToldAtOnce() {
    Takeover.Builder wrong = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, Instant.MAX)
        .acceptedAt(Instant.MAX)
        .lastSessionAt(Instant.MAX)
        .plannedEnd(Instant.MAX);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(wrong::build)
        .satisfies(e -> assertThat(e.faults())
            .extracting(Fault::field)
            .containsExactly("since", "acceptedAt", "lastSessionAt", "plannedEnd"));
  }

  @Test
  @Situation("E62")
  void termsAreThoseThatSomebodyHasConfirmed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> known(Stage.RELATIONSHIP_BUILDING).agreement(TERMS).build())
        .withMessageContaining("the sides that have said yes to the agreement, at least one");
  }

  @Test
  @Situation({"E62", "E17", "E47"})
  void nothingIsKnownOfTheTimeAfterIt() {
    Takeover known = Takeover.builder(Stage.RELATIONSHIP_BUILDING, START.plusNanos(1))
        .lastSessionAt(START.plusNanos(1))
        .build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new TakenOver(START, PROGRAMME, "ada", "ada", known))
        .satisfies(e -> assertThat(e.faults())
            .extracting(Fault::field)
            .containsExactly("mentor", "takeover.since", "takeover.lastSessionAt"));
    Takeover now = Takeover.builder(Stage.RELATIONSHIP_BUILDING, START)
        .lastSessionAt(START)
        .build();
    assertThat(permitted(now).next().lastSessionAt()).contains(START);
  }

  @Test
  @Situation("E62")
  void aRelationshipDoesNotContinueItself() {
    Takeover known = known(Stage.RELATIONSHIP_BUILDING).predecessor("m-1").build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LIFECYCLE.takeOver("m-1", takenOver(known), START))
        .withMessageContaining("predecessor");
    assertThat(LIFECYCLE.takeOver("m-2", takenOver(known), START).isPermitted()).isTrue();
  }

  @Test
  @Situation({"E62", "E69"})
  void thereIsRoomForAThousandGoals() {
    Takeover.Builder known = known(Stage.RELATIONSHIP_BUILDING);
    IntStream.range(0, LifecyclePolicy.CEILING).forEach(i -> known.addGoals(draftOf("g-" + i)));
    assertThat(permitted(known.build()).next().goals()).hasSize(LifecyclePolicy.CEILING);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> known.addGoals(draftOf("g-more")).build())
        .satisfies(e -> assertThat(e.faults()).extracting(Fault::field).containsExactly("goals"));
  }

  @Test
  @Situation("E62")
  void partsKeepTheirPlaceInACopy() {
    Takeover known = known(Stage.RELATIONSHIP_BUILDING).sessionsHeld(2).build();
    assertThat(known.toBuilder().build()).isEqualTo(known);
    assertThat(known.confirmedBy()).isEqualTo(Set.of());
  }
}
