package io.github.mentoring4j.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import java.util.List;

/** Compares a relationship, accessor by accessor, with the facts. */
public final class StateOracle {
  private StateOracle() {}

  public static void assertThatItIs(Mentorship pair, Facts facts) {
    assertThat(pair.id()).isEqualTo(facts.id());
    assertThat(pair.mentee()).isEqualTo(facts.proposal().mentee());
    assertThat(pair.mentor()).isEqualTo(facts.proposal().mentor());
    assertThat(pair.proposedBy()).isEqualTo(facts.proposal().by());
    assertThat(pair.proposedAt()).isEqualTo(facts.proposal().at());
    assertThat(pair.predecessor()).isEqualTo(facts.proposal().predecessor());
    assertThat(pair.revision()).isEqualTo(facts.events().size());
    assertThat(pair.lastEventAt()).isEqualTo(facts.lastAt());
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
      assertThat(progress.assessment()).isEqualTo(facts.assessment(id, facts.events()));
    }
    if (facts.acceptedAt().isPresent()) {
      counts(pair, facts);
    }
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

  /** What is counted in the stage for either side alone. */
  private static void counts(Mentorship pair, Facts facts) {
    assertThat(count(pair, Evidence.SESSIONS_HELD_IN_STAGE)).isEqualTo(facts.sessionsHeldInStage());
    assertThat(count(pair, Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE))
        .isEqualTo(facts.noted(facts.visit(), Noted.Kind.EVALUATION, Actor.Role.MENTEE));
    assertThat(count(pair, Evidence.EVALUATIONS_BY_MENTOR_IN_STAGE))
        .isEqualTo(facts.noted(facts.visit(), Noted.Kind.EVALUATION, Actor.Role.MENTOR));
    assertThat(count(pair, Evidence.THANKS_BY_MENTEE_IN_STAGE))
        .isEqualTo(facts.noted(facts.visit(), Noted.Kind.THANKS, Actor.Role.MENTEE));
    assertThat(count(pair, Evidence.THANKS_BY_MENTOR_IN_STAGE))
        .isEqualTo(facts.noted(facts.visit(), Noted.Kind.THANKS, Actor.Role.MENTOR));
  }

  private static int count(Mentorship pair, Evidence evidence) {
    return pair.evidence().observe(evidence).count();
  }
}
