package io.github.mentoring4j.oracle;

import static io.github.mentoring4j.Actor.Role.MENTEE;
import static io.github.mentoring4j.Actor.Role.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a relationship, accessor by accessor, with the facts. */
public final class StateOracle {
  private StateOracle() {}

  public static void assertThatItIs(Mentorship pair, Facts facts) {
    assertThat(pair.id()).isEqualTo(facts.id());
    assertThat(pair.mentee()).isEqualTo(facts.mentee());
    assertThat(pair.mentor()).isEqualTo(facts.mentor());
    assertThat(pair.proposedBy()).isEqualTo(facts.proposal().map(Proposed::by));
    assertThat(pair.proposedAt()).isEqualTo(facts.proposal().map(Proposed::at));
    assertThat(pair.takenOverAt())
        .isEqualTo(facts.takeover().map(known -> facts.opening().at()));
    assertThat(pair.predecessor())
        .isEqualTo(facts
            .proposal()
            .flatMap(Proposed::predecessor)
            .or(() -> facts.takeover().flatMap(Takeover::predecessor)));
    assertThat(pair.revision()).isEqualTo(facts.events().size());
    assertThat(pair.lastEventAt()).isEqualTo(facts.lastAt());
    assertThat(pair.timeFor(facts.lastAt().minusNanos(1))).isEqualTo(facts.lastAt());
    assertThat(pair.timeFor(facts.lastAt().plusNanos(1)))
        .isEqualTo(facts.lastAt().plusNanos(1));
    assertThat(pair.status()).isEqualTo(facts.status());
    assertThat(pair.stage()).isEqualTo(facts.stage());
    assertThat(pair.stageEnteredAt()).isEqualTo(facts.stageEnteredAt());
    assertThat(pair.acceptedAt()).isEqualTo(facts.acceptedAt());
    assertThat(pair.agreement()).isEqualTo(facts.terms().inForce());
    assertThat(pair.proposedAgreement()).isEqualTo(facts.terms().proposed());
    assertThat(pair.isAgreementToBeRenewed()).isEqualTo(facts.terms().isToBeRenewed());
    assertThat(pair.plannedEnd()).isEqualTo(facts.terms().plannedEnd());
    assertThat(pair.sessionsHeld()).isEqualTo(facts.sessions().held());
    for (Actor.Side side : Actor.Side.values()) {
      assertThat(pair.sessionsMissed(side))
          .as("%s", side)
          .isEqualTo(facts.sessions().missed(side));
    }
    assertThat(pair.pause()).isEqualTo(facts.pause());
    assertThat(pair.lastResumedAt()).isEqualTo(facts.resumedAt());
    assertThat(pair.lastSessionAt()).isEqualTo(facts.sessions().lastHeldAt());
    assertThat(pair.plannedSessions())
        .isEqualTo(List.copyOf(facts.sessions().planned().values()));
    assertThat(pair.openActions()).isEqualTo(List.copyOf(facts.openActions().values()));
    assertThat(pair.goals()).extracting(Goal.Progress::goal).isEqualTo(facts.goals());
    for (Goal.Progress progress : pair.goals()) {
      String id = progress.goal().id();
      assertThat(progress.isOpen()).isEqualTo(!facts.isSettled(id));
      assertThat(progress.hasStep()).isEqualTo(facts.hasStep(id));
      assertThat(progress.isAssessedInStage()).isEqualTo(facts.isAssessedInStage(id));
      assertThat(progress.hasStatus()).isEqualTo(!facts.goalsWithoutStatus().contains(id));
      assertThat(progress.assessment()).isEqualTo(facts.assessment(id, facts.events()));
    }
    evidence(facts)
        .forEach((evidence, there) ->
            assertThat(pair.evidence().observe(evidence)).as("%s", evidence).isEqualTo(there));
    Ending ending = new Ending(facts);
    assertThat(pair.closing().map(Mentorship.Closing::outcome)).isEqualTo(ending.outcome());
    pair.closing().ifPresent(closing -> {
      assertThat(closing.by())
          .isEqualTo(facts.role(facts.closing().orElseThrow().by()).orElseThrow());
      assertThat(closing.at()).isEqualTo(facts.closedAt().orElseThrow());
      assertThat(closing.reason()).isEqualTo(ending.reason());
      assertThat(closing.successor()).isEqualTo(ending.successor());
    });
  }

  /** Everything that a criterion may ask for. */
  private static Map<Evidence, Observation> evidence(Facts facts) {
    Map<Evidence, Observation> there = new LinkedHashMap<>();
    there.put(Evidence.SESSIONS_HELD, Observation.count(facts.sessions().held()));
    there.put(Evidence.SESSIONS_HELD_IN_STAGE, Observation.count(facts.sessionsHeldInStage()));
    there.put(Evidence.AGREEMENT_CONFIRMATIONS, Observation.count(facts.terms().confirmations()));
    there.put(Evidence.ACTIONS_OPEN, Observation.subjects(facts.openActions().keySet()));
    there.put(
        Evidence.GOALS_OPEN,
        Observation.subjects(facts.openGoals().stream().map(Goal::id).toList()));
    there.put(
        Evidence.GOALS_WITHOUT_MEASURE_OR_DATE,
        Observation.subjects(facts.goalsWithoutMeasureOrDate()));
    there.put(Evidence.GOALS_WITHOUT_STEP, Observation.subjects(facts.goalsWithoutStep()));
    there.put(Evidence.GOALS_WITHOUT_STATUS, Observation.subjects(facts.goalsWithoutStatus()));
    there.put(
        Evidence.SUCCESSES,
        Observation.count(facts.noted(facts.events(), Noted.Kind.SUCCESS, MENTEE, MENTOR)));
    there.put(Evidence.REFLECTIONS_IN_STAGE, noted(facts, Noted.Kind.REFLECTION, MENTEE, MENTOR));
    there.put(Evidence.FUTURE_PLANS_IN_STAGE, noted(facts, Noted.Kind.FUTURE_PLAN, MENTEE, MENTOR));
    there.put(
        Evidence.CONTACT_CHOICES_IN_STAGE, noted(facts, Noted.Kind.CONTACT_CHOICE, MENTEE, MENTOR));
    there.put(Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, noted(facts, Noted.Kind.FEEDBACK, MENTEE));
    there.put(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, noted(facts, Noted.Kind.FEEDBACK, MENTOR));
    there.put(Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, noted(facts, Noted.Kind.EVALUATION, MENTEE));
    there.put(Evidence.EVALUATIONS_BY_MENTOR_IN_STAGE, noted(facts, Noted.Kind.EVALUATION, MENTOR));
    there.put(Evidence.THANKS_BY_MENTEE_IN_STAGE, noted(facts, Noted.Kind.THANKS, MENTEE));
    there.put(Evidence.THANKS_BY_MENTOR_IN_STAGE, noted(facts, Noted.Kind.THANKS, MENTOR));
    return there;
  }

  private static Observation noted(Facts facts, Noted.Kind kind, Actor.Role... by) {
    return Observation.count(facts.noted(facts.visit(), kind, by));
  }
}
