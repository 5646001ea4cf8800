package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares a relationship, accessor by accessor, with what its events amount to. */
final class LifecycleStates {
  private LifecycleStates() {}

  static void assertThatItIs(Mentorship pair, LifecycleFacts facts) {
    assertThat(pair.id()).isEqualTo("m-1");
    assertThat(pair.mentee()).isEqualTo(facts.proposal().mentee());
    assertThat(pair.mentor()).isEqualTo(facts.proposal().mentor());
    assertThat(pair.proposedBy()).isEqualTo(facts.proposal().by());
    assertThat(pair.proposedAt()).isEqualTo(facts.proposal().at());
    assertThat(pair.predecessor()).isEqualTo(facts.proposal().predecessor());
    assertThat(pair.revision()).isEqualTo(facts.events().size());
    assertThat(pair.lastEventAt()).isEqualTo(facts.last().at());
    assertThat(pair.status()).isEqualTo(facts.status());
    assertThat(pair.stage()).isEqualTo(facts.stage());
    assertThat(pair.stageEnteredAt()).isEqualTo(facts.stageEnteredAt());
    assertThat(pair.acceptedAt()).isEqualTo(facts.acceptedAt());
    assertThat(pair.agreement()).isEqualTo(facts.terms().agreement());
    assertThat(pair.agreementConfirmedBy()).isEqualTo(facts.terms().yes());
    assertThat(pair.plannedEnd()).isEqualTo(facts.terms().plannedEnd());
    assertThat(pair.sessionsHeld()).isEqualTo(facts.sessionsHeld(facts.events()));
    for (Actor.Role role : Actor.Role.values()) {
      assertThat(pair.sessionsMissed(role)).as("%s", role).isEqualTo(facts.sessionsMissed(role));
    }
    assertThat(pair.pause()).isEqualTo(facts.pause());
    assertThat(pair.lastSessionAt()).isEqualTo(facts.lastSessionAt());
    assertThat(pair.plannedSessions()).isEqualTo(List.copyOf(facts.planned().values()));
    assertThat(pair.openActions()).isEqualTo(List.copyOf(facts.openActions().values()));
    assertThat(pair.goals()).extracting(Goal.Progress::goal).isEqualTo(facts.goals());
    for (Goal.Progress progress : pair.goals()) {
      String id = progress.goal().id();
      assertThat(progress.isOpen()).isEqualTo(!facts.isSettled(id));
      assertThat(progress.hasStep()).isEqualTo(facts.hasStep(id));
      assertThat(progress.assessedInVisit()).isEqualTo(facts.assessedInVisit(id));
      assertThat(progress.assessment()).isEqualTo(facts.assessment(id, facts.events()));
    }
    LifecycleEnding ending = new LifecycleEnding(facts);
    assertThat(pair.closing().map(Mentorship.Closing::outcome)).isEqualTo(ending.outcome());
    pair.closing().ifPresent(closing -> {
      assertThat(closing.by()).isEqualTo(facts.role(facts.last().by()).orElseThrow());
      assertThat(closing.at()).isEqualTo(facts.last().at());
      assertThat(closing.reason()).isEqualTo(ending.reason());
      assertThat(closing.successor()).isEqualTo(ending.successor());
    });
  }
}
