package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides which events may happen in a mentoring relationship, under one policy.
 *
 * <pre>{@code
 * Lifecycle lifecycle = Lifecycle.standard();
 * Mentorship pair = lifecycle.begin("m-1", new Proposed(now, ada, "ada", "grace"), now).orElseThrow().next();
 * pair = lifecycle.decide(pair, new Accepted(now, grace), now).orElseThrow().next();
 * lifecycle.advance(pair, ada, now).findings();    // everything that is missing for stage 2
 * }</pre>
 *
 * <p>The event that is proposed is the event that is recorded. If it is permitted, the very same value is in the record to store. A lifecycle
 * changes nothing and remembers nothing. Immutable and thread-safe.
 */
public final class Lifecycle {
  private static final Lifecycle STANDARD = new Lifecycle(LifecyclePolicy.standard());

  private final LifecyclePolicy policy;

  private Lifecycle(LifecyclePolicy policy) {
    this.policy = policy;
  }

  /** {@return the lifecycle under {@link LifecyclePolicy#standard()}} */
  public static Lifecycle standard() {
    return STANDARD;
  }

  /**
   * Returns the lifecycle under a policy of your own.
   *
   * @param policy the policy
   * @return the lifecycle
   */
  public static Lifecycle of(LifecyclePolicy policy) {
    return new Lifecycle(Objects.requireNonNull(policy, "policy"));
  }

  /** {@return the policy} */
  public LifecyclePolicy policy() {
    return policy;
  }

  /**
   * Decides whether a relationship may begin. A predecessor that is the relationship itself is refused here, and not when a history is read.
   *
   * @param id identifies the new relationship, 1 to 128 code points
   * @param proposal names the two people and the proposer
   * @param now the present time
   * @return permitted, unless a third person proposes or the proposal lies in the future
   * @throws InvalidValueException if the id is blank or too long, or if the proposal names it as its own predecessor
   */
  public Decision begin(String id, Proposed proposal, Instant now) {
    Objects.requireNonNull(proposal, "proposal");
    return open(id, proposal, proposal.predecessor(), now);
  }

  /**
   * Decides whether a pair that already runs may be taken over, into your system or with another mentor. The limits of the
   * policy refuse nothing here. If one is exceeded, such as the number of goals or the longest term, the decision has a warning.
   *
   * <pre>{@code
   * Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, since).sessionsHeld(3).build();
   * lifecycle.takeOver("m-1", new TakenOver(now, Actor.programme(), "ada", "grace", known), now)
   * }</pre>
   *
   * @param id identifies the relationship from now on, 1 to 128 code points
   * @param takenOver names the two people and what is known of them
   * @param now the present time
   * @return permitted, unless the actor is not the programme or the event lies in the future
   * @throws InvalidValueException if the id is blank or too long, or if the event names it as its own predecessor
   */
  public Decision takeOver(String id, TakenOver takenOver, Instant now) {
    Objects.requireNonNull(takenOver, "takenOver");
    return open(id, takenOver, takenOver.takeover().predecessor(), now);
  }

  private Decision open(
      String id, MentorshipEvent opening, Optional<String> predecessor, Instant now) {
    Objects.requireNonNull(now, "now");
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
    ActorRules.require(pair, opening, refusal);
    if (refusal.isEmpty()) {
      PolicyRules.clock(policy, opening, pair, now, refusal);
    }
    if (!refusal.isEmpty()) {
      return refusal.build();
    }
    List<Finding> advice = opening instanceof TakenOver takenOver
        ? PolicyRules.takeover(policy, pair, takenOver)
        : List.of();
    return new Decision.Permitted(recorded, pair, advice);
  }

  /**
   * Decides whether an event may happen now.
   *
   * @param mentorship the relationship; it stays as it is
   * @param event the event to judge
   * @param now the present time
   * @return permitted with the record to store, or refused with all findings
   */
  public Decision decide(Mentorship mentorship, MentorshipEvent event, Instant now) {
    return decide(mentorship, event, DecisionContext.at(now));
  }

  /**
   * Decides whether an event may happen, with evidence of your own, an expected revision, or an override. It throws for no event: the decision
   * holds every reason of a refusal.
   *
   * <p>Three checks come first, in this order: may the actor do this, is the revision the expected one, is the relationship open. The first of
   * them that fails is the only one reported. All other findings are reported together. For example, an event with a time in the future, before
   * the acceptance, yields {@code time.future} and {@code status.not-accepted}.
   *
   * @param mentorship the relationship; it stays as it is
   * @param event the event to judge
   * @param context the present time and all else that counts
   * @return permitted with the record to store, or refused with all findings
   */
  public Decision decide(Mentorship mentorship, MentorshipEvent event, DecisionContext context) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(context, "context");
    RefusalBuilder refusal = new RefusalBuilder(mentorship.id(), event);
    EventRules rules = new EventRules(mentorship, refusal);
    ActorRules.require(mentorship, event, refusal);
    if (refusal.isEmpty()) {
      revision(mentorship, context, refusal);
    }
    if (refusal.isEmpty()) {
      rules.requireOpen(event);
    }
    if (!refusal.isEmpty()) {
      return refusal.build();
    }
    PolicyRules.closing(policy, event, mentorship, context.now(), refusal);
    rules.requireOrder(event);
    PolicyRules.clock(policy, event, mentorship, context.now(), refusal);
    rules.requireFit(event);
    PolicyRules.successor(event, mentorship, refusal);
    new RepetitionRules(mentorship, refusal).requireNews(event);
    rules.requireRoom(
        event, policy.mostGoals(), policy.mostPlannedSessions(), policy.mostOpenActions());
    return judge(mentorship, event, context, refusal);
  }

  private Decision judge(
      Mentorship pair, MentorshipEvent event, DecisionContext context, RefusalBuilder refusal) {
    PolicyRules check = new PolicyRules(policy, pair, refusal);
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
    if (!refusal.isEmpty()) {
      refusal.addBeside(waived);
      refusal.addBeside(advice);
      return refusal.build();
    }
    advice.addAll(AdviceRules.on(event, policy, pair));
    if (!waived.isEmpty()) {
      recorded.override(context.override());
      advice.addAll(0, waived);
    } else if (context.override().isPresent()) {
      advice.add(FindingFactory.advice(FindingFactory.of("override.not-needed")));
    }
    RecordedEvent fact = recorded.build();
    return new Decision.Permitted(fact, MentorshipEvolution.evolve(pair, fact), advice);
  }

  /**
   * Decides a list of events one after the other, each on the relationship after the one before. It stops at the first refusal.
   *
   * <pre>{@code
   * List<Decision> decisions = lifecycle.decideAll(pair, events, DecisionContext.at(now).expecting(pair.revision()));
   * boolean isDone = decisions.stream().allMatch(Decision::isPermitted);
   * }</pre>
   *
   * <p>What was permitted before a refusal is in the list; you choose whether to store it. A list that is sent twice is stopped by the
   * expected revision alone, since its first event may fit once more.
   *
   * @param mentorship the relationship; it stays as it is
   * @param events the events in order
   * @param context the present time and all else that counts for each of them; the expected revision is that of the relationship before the first
   * @return the decisions in order, one for each event; the list ends with the first refusal. It is empty if there are no events
   */
  public List<Decision> decideAll(
      Mentorship mentorship, List<? extends MentorshipEvent> events, DecisionContext context) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(context, "context");
    List<Decision> decisions = new ArrayList<>();
    Mentorship pair = mentorship;
    DecisionContext present = context;
    for (MentorshipEvent event : events) {
      Decision decision = decide(pair, event, present);
      decisions.add(decision);
      if (!(decision instanceof Decision.Permitted permitted)) {
        break;
      }
      pair = permitted.next();
      present = context.expectingAny();
    }
    return List.copyOf(decisions);
  }

  private static void revision(Mentorship pair, DecisionContext context, RefusalBuilder refusal) {
    context.revision().ifPresent(expected -> {
      if (expected != pair.revision()) {
        refusal.add(
            Decision.Refused.Kind.STALE_REVISION,
            FindingFactory.counts("revision.stale", pair.revision(), expected));
      }
    });
  }

  /**
   * Decides whether the pair may move on: to the next stage, or from the last one to its completion. It is a short form of
   * {@link #decide(Mentorship, MentorshipEvent, Instant)} and adds no rule.
   *
   * @param mentorship the relationship; it stays as it is
   * @param by the actor who moves on
   * @param now the present time; that of the event is {@link Mentorship#timeFor}
   * @return the decision on {@link StageEntered} or {@link Completed}; before the acceptance, on entering the first stage, which is refused
   * @throws InvalidValueException if {@code now} is after the year 9999, the last in which an event can be stored
   */
  public Decision advance(Mentorship mentorship, Actor by, Instant now) {
    return advance(mentorship, by, DecisionContext.at(now));
  }

  /**
   * Decides whether the pair may move on, with evidence of your own, an expected revision, or an override.
   *
   * @param mentorship the relationship; it stays as it is
   * @param by the actor who moves on
   * @param context the present time and all else that counts
   * @return the decision, as {@link #advance(Mentorship, Actor, Instant)} makes it
   * @throws InvalidValueException if the present time is after the year 9999, the last in which an event can be stored
   */
  public Decision advance(Mentorship mentorship, Actor by, DecisionContext context) {
    Objects.requireNonNull(mentorship, "mentorship");
    Instant at = mentorship.timeFor(context.now());
    return decide(mentorship, nextMove(mentorship, by, at), context);
  }

  private static MentorshipEvent nextMove(Mentorship mentorship, Actor by, Instant at) {
    if (mentorship.stage().isEmpty()) {
      return new StageEntered(at, by, Stage.RELATIONSHIP_BUILDING);
    }
    return mentorship
        .stage()
        .flatMap(Stage::next)
        .<MentorshipEvent>map(next -> new StageEntered(at, by, next))
        .orElseGet(() -> new Completed(at, by));
  }

  /**
   * Returns every change of status or stage from the present state, permitted or blocked. Each is judged as
   * {@link #decide(Mentorship, MentorshipEvent, Instant)} judges it.
   *
   * @param mentorship the relationship
   * @param by the actor who would act
   * @param now the present time
   * @return the moves in a fixed order; none once the relationship is closed
   * @throws InvalidValueException if {@code now} is after the year 9999, the last in which an event can be stored
   */
  public Moves moves(Mentorship mentorship, Actor by, Instant now) {
    return moves(mentorship, by, DecisionContext.at(now));
  }

  /**
   * Returns every change of status or stage from the present state, with evidence of your own, an expected revision, or an override.
   *
   * @param mentorship the relationship
   * @param by the actor who would act
   * @param context the present time and all else that counts
   * @return the moves as {@link #decide(Mentorship, MentorshipEvent, DecisionContext)} judges them
   * @throws InvalidValueException if the present time is after the year 9999, the last in which an event can be stored
   */
  public Moves moves(Mentorship mentorship, Actor by, DecisionContext context) {
    Objects.requireNonNull(mentorship, "mentorship");
    return MovesFactory.of(this, mentorship, Objects.requireNonNull(by, "by"), context);
  }

  /**
   * Returns every move out of a stage, judged over an entity of your own. Only its evidence is needed:
   *
   * <pre>{@code
   * lifecycle.moves(Stage.LEARNING_AND_DEVELOPMENT, source).to(Stage.PROGRESS_AND_REFLECTION).findings();
   * }</pre>
   *
   * @param stage the present stage of the entity
   * @param source its evidence; evidence that it does not supply is a finding of its own
   * @return the moves in a fixed order
   */
  public Moves moves(Stage stage, Evidence.Source source) {
    return MovesFactory.of(
        policy, Objects.requireNonNull(stage, "stage"), Objects.requireNonNull(source, "source"));
  }

  /**
   * Returns whether a pair has fallen silent. An active pair has, if there was no sign of it for twice the agreed rhythm and a day. Where no
   * rhythm was agreed, {@link LifecyclePolicy#longestSilence()} counts. A sign is the acceptance, the takeover, the start of a session that was held, and a
   * resume; and the start of an open session, if it is not later than the time at which the pair would fall silent. Nothing happens by itself.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true if the time since the last sign is that long or longer; false while the relationship is proposed, paused or closed
   */
  public boolean isStalled(Mentorship mentorship, Instant now) {
    return LifecycleInactivity.isStalled(
        Objects.requireNonNull(mentorship, "mentorship"),
        policy,
        Objects.requireNonNull(now, "now"));
  }

  /**
   * Returns whether a proposal has waited too long for an answer. Nothing happens by itself: the programme may let it expire.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true once {@link LifecyclePolicy#answerTime()} has passed since the proposal; false unless the status is proposed
   */
  public boolean isAnswerOverdue(Mentorship mentorship, Instant now) {
    return LifecycleInactivity.isAnswerOverdue(
        Objects.requireNonNull(mentorship, "mentorship"),
        policy,
        Objects.requireNonNull(now, "now"));
  }

  /**
   * Returns the evidence that the policy requires or recommends before a move to a stage. This is used to test a mapping from your own entity for completeness.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the evidence, each once; empty if the move asks for none or does not exist
   */
  public List<Evidence> evidenceFor(Stage from, Stage to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return policy.guard(from, to).asksFor();
  }

  /**
   * Returns the evidence that the policy asks for before a relationship is completed, as {@link #evidenceFor} does for a stage.
   *
   * @return the evidence, each once; empty if completing asks for none
   */
  public List<Evidence> evidenceForCompletion() {
    return policy.completionGuard().asksFor();
  }
}
