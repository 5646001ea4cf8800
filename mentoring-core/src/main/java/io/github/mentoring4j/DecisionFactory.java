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
      return refusal.build();
    }
    PolicyRules.closing(policy, event, pair, context.now(), refusal);
    rules.requireOrder(event);
    PolicyRules.clock(policy, event, pair, context.now(), refusal);
    rules.requireFit(event);
    PolicyRules.successor(event, pair, refusal);
    new RepetitionRules(pair, refusal).requireNews(event);
    rules.requireRoom(
        event, policy.mostGoals(), policy.mostPlannedSessions(), policy.mostOpenActions());
    return judge(pair, event, refusal);
  }

  private void revision(Mentorship pair, RefusalBuilder refusal) {
    context.revision().ifPresent(expected -> {
      if (expected != pair.revision()) {
        refusal.add(
            Decision.Refused.Kind.STALE_REVISION,
            FindingFactory.counts("revision.stale", pair.revision(), expected));
      }
    });
  }

  private Decision judge(Mentorship pair, MentorshipEvent event, RefusalBuilder refusal) {
    PolicyRules check = new PolicyRules(policy, pair, refusal);
    CommunityRules community = new CommunityRules(policy.communityLimits(), pair, context);
    RecordedEvent.Builder recorded =
        RecordedEvent.builder(event).mentorship(pair.id()).revision(pair.revision() + 1);
    List<Finding> waived = List.of();
    List<Finding> advice = new ArrayList<>(0);
    Optional<LifecyclePolicyGuard> guard = PolicyRules.guard(policy, pair, event);
    if (guard.isPresent()) {
      Evidence.Source source = check.source(context);
      List<Finding> errors = guard.get().errors(source);
      waived = check.override(errors, event.by(), context);
      advice.addAll(guard.get().warnings(source, errors));
      recorded.policy(policy.reference());
    }
    check.limits(event, context.now());
    community.require(event, refusal);
    if (!refusal.isEmpty()) {
      refusal.addBeside(waived);
      refusal.addBeside(advice);
      return refusal.build();
    }
    advice.addAll(AdviceRules.on(event, policy, pair));
    advice.addAll(community.advice(event));
    if (!waived.isEmpty()) {
      recorded.override(context.override());
      advice.addAll(0, waived);
    } else if (context.override().isPresent()) {
      advice.add(FindingFactory.advice(FindingFactory.of("override.not-needed")));
    }
    RecordedEvent fact = recorded.build();
    return new Decision.Permitted(fact, MentorshipEvolution.evolve(pair, fact), advice);
  }
}
