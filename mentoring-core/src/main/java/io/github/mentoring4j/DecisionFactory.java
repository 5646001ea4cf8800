package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.internal.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes decisions under one policy, with all that counts beside the relationship and the event. */
final class DecisionFactory {
  private final LifecyclePolicy policy;
  private final DecisionContext context;

  DecisionFactory(LifecyclePolicy policy, DecisionContext context) {
    this.policy = policy;
    this.context = context;
  }

  /** Decides on an event that opens a history. */
  Decision open(String id, MentorshipEvent opening, Optional<String> predecessor) {
    Faults.of("Mentorship")
        .id("id", id)
        .that(
            !predecessor.equals(Optional.of(id)),
            "predecessor",
            id,
            "the id of another relationship")
        .throwIfAny();
    RecordedEvent recorded =
        RecordedEvent.builder(opening).mentorship(id).revision(1).build();
    Mentorship pair = MentorshipBeginning.of(recorded);
    RefusalBuilder refusal = new RefusalBuilder(id, opening);
    CommunityRules community = new CommunityRules(policy.communityLimits(), pair, context);
    ActorRules.require(pair, opening, refusal);
    if (refusal.isEmpty()) {
      PolicyRules.clock(policy, opening, pair, context.now(), refusal);
      community.requireOpening(opening, refusal);
    }
    if (!refusal.isEmpty()) {
      return refusal.build();
    }
    List<Finding> advice = new ArrayList<>(0);
    if (opening instanceof TakenOver takenOver) {
      advice.addAll(PolicyRules.takeover(policy, pair, takenOver));
    }
    advice.addAll(community.advice(opening));
    return new Decision.Permitted(recorded, pair, advice);
  }

  /** Decides on an event of a relationship that has begun. */
  Decision decide(Mentorship pair, MentorshipEvent event) {
    RefusalBuilder judged = judge(pair, event);
    if (!judged.isEmpty()) {
      return judged.build();
    }
    RecordedEvent fact = ImmutableRecordedEvent.of(
        pair.id(),
        pair.revision() + 1,
        judged.policy(),
        judged.isWaived() ? context.override() : Optional.empty(),
        event);
    return new Decision.Permitted(fact, MentorshipEvolution.evolve(pair, fact), judged.findings());
  }

  /** Judges an event of a relationship that has begun, and records nothing. */
  RefusalBuilder judge(Mentorship pair, MentorshipEvent event) {
    RefusalBuilder refusal = new RefusalBuilder(pair.id(), event);
    EventRules rules = new EventRules(pair, refusal);
    ActorRules.require(pair, event, refusal);
    if (refusal.isEmpty()) {
      revision(pair, refusal);
    }
    if (refusal.isEmpty()) {
      rules.requireOpen(event);
    }
    if (!refusal.isEmpty()) {
      return refusal;
    }
    PolicyRules.closing(policy, event, pair, context.now(), refusal);
    rules.requireOrder(event);
    PolicyRules.clock(policy, event, pair, context.now(), refusal);
    rules.requireFit(event);
    PolicyRules.successor(event, pair, refusal);
    RepetitionRules.requireNews(event, pair, refusal);
    rules.requireRoom(
        event, policy.mostGoals(), policy.mostPlannedSessions(), policy.mostOpenActions());
    PolicyRules.require(policy, event, pair, context, refusal);
    Optional<CommunityRules> community = CommunityRules.on(event, policy, pair, context);
    if (community.isPresent()) {
      community.get().require(event, refusal);
    }
    if (refusal.isEmpty()) {
      AdviceRules.add(event, policy, pair, refusal);
      if (community.isPresent()) {
        refusal.addBeside(community.get().advice(event));
      }
      if (context.override().isPresent() && !refusal.isWaived()) {
        refusal.addBeside(FindingFactory.advice(FindingFactory.of("override.not-needed")));
      }
    }
    return refusal;
  }

  private void revision(Mentorship pair, RefusalBuilder refusal) {
    if (context.revision().isPresent() && context.revision().getAsLong() != pair.revision()) {
      refusal.add(
          Decision.Refused.Kind.STALE_REVISION,
          FindingFactory.counts(
              "revision.stale", pair.revision(), context.revision().getAsLong()));
    }
  }
}
