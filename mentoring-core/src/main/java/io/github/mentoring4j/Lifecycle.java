package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides what may happen in a mentoring relationship, under one policy.
 *
 * <pre>{@code
 * Lifecycle lifecycle = Lifecycle.standard();
 * Mentorship pair = lifecycle.begin("m-1", new Proposed(now, ada, "ada", "grace"), now).orElseThrow().next();
 * pair = lifecycle.decide(pair, new Accepted(now, grace), now).orElseThrow().next();
 * lifecycle.advance(pair, ada, now).findings();    // everything that is missing for stage 2
 * }</pre>
 *
 * <p>An event that is proposed is the event that is decided: if it is permitted, the very same value is in the record to store. Nothing is
 * changed and nothing is remembered here. Immutable and thread-safe.
 */
public final class Lifecycle {
  private static final Lifecycle STANDARD = new Lifecycle(LifecyclePolicy.standard());

  private final LifecyclePolicy policy;

  private Lifecycle(LifecyclePolicy policy) {
    this.policy = policy;
  }

  /**
   * Gives the lifecycle under {@link LifecyclePolicy#standard()}.
   *
   * @return the lifecycle
   */
  public static Lifecycle standard() {
    return STANDARD;
  }

  /**
   * Gives the lifecycle under a policy of your own.
   *
   * @param policy the policy
   * @return the lifecycle
   */
  public static Lifecycle of(LifecyclePolicy policy) {
    return new Lifecycle(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Gives the policy.
   *
   * @return the policy
   */
  public LifecyclePolicy policy() {
    return policy;
  }

  /**
   * Decides whether a relationship may begin.
   *
   * @param id identifies the new relationship, 1 to 128 code points
   * @param proposal who proposes which pair
   * @param now the present time
   * @return permitted, unless a third person proposes or the proposal lies in the future
   * @throws InvalidValueException if the id is blank or too long, or if the proposal names it as its own predecessor
   */
  public Decision begin(String id, Proposed proposal, Instant now) {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(now, "now");
    Faults.of("Mentorship")
        .text("id", id, Faults.ID)
        .that(
            !proposal.predecessor().equals(Optional.of(id)),
            "predecessor",
            id,
            "the id of another relationship")
        .throwIfAny();
    RecordedEvent recorded =
        RecordedEvent.builder(proposal).mentorship(id).revision(1).build();
    Mentorship pair = Evolution.begin(recorded, proposal);
    Refusal refusal = new Refusal();
    new Structure(pair, refusal).actor(proposal);
    if (refusal.isEmpty()) {
      PolicyCheck.clock(policy, proposal.at(), now, refusal);
    }
    return refusal.isEmpty()
        ? new Decision.Permitted(recorded, pair, List.of())
        : refusal.toDecision();
  }

  /**
   * Decides whether an event may happen now.
   *
   * @param mentorship the relationship; it stays as it is
   * @param event what is to happen
   * @param now the present time
   * @return permitted with what to store, or refused with everything that stands in the way
   */
  public Decision decide(Mentorship mentorship, MentorshipEvent event, Instant now) {
    return decide(mentorship, event, Circumstances.at(now));
  }

  /**
   * Decides whether an event may happen, with evidence of your own, an expected revision, or an override. It throws for no event: whatever
   * stands in the way is in the decision.
   *
   * @param mentorship the relationship; it stays as it is
   * @param event what is to happen
   * @param circumstances the present time and whatever else counts
   * @return permitted with what to store, or refused. Who may act is asked first, then the expected revision, then whether the relationship is
   *     closed, then, for what only a pair that has begun can do, whether both have said yes; each of these stands alone. Of everything else all
   *     findings are listed together
   */
  public Decision decide(
      Mentorship mentorship, MentorshipEvent event, Circumstances circumstances) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(circumstances, "circumstances");
    Refusal refusal = new Refusal();
    Structure structure = new Structure(mentorship, refusal);
    structure.actor(event);
    if (refusal.isEmpty()) {
      revision(mentorship, circumstances, refusal);
    }
    if (refusal.isEmpty()) {
      structure.open();
    }
    if (!refusal.isEmpty()) {
      return refusal.toDecision();
    }
    structure.order(event.at());
    PolicyCheck.clock(policy, event.at(), circumstances.now(), refusal);
    structure.fit(event);
    return judge(mentorship, event, circumstances, refusal);
  }

  private Decision judge(
      Mentorship pair, MentorshipEvent event, Circumstances circumstances, Refusal refusal) {
    PolicyCheck check = new PolicyCheck(policy, pair, refusal);
    RecordedEvent.Builder recorded = RecordedEvent.builder(event);
    recorded.mentorship(pair.id()).revision(pair.revision() + 1);
    List<Finding> findings = new ArrayList<>(0);
    PolicyCheck.guards(policy, pair, event).ifPresent(guards -> {
      findings.addAll(check.criteria(guards, circumstances));
      recorded.policy(policy.reference());
      if (!findings.isEmpty()) {
        recorded.override(circumstances.override());
      }
    });
    check.limits(event, circumstances.now());
    if (!refusal.isEmpty()) {
      return refusal.toDecision();
    }
    findings.addAll(check.advice(event));
    RecordedEvent fact = recorded.build();
    return new Decision.Permitted(fact, Evolution.evolve(pair, fact), findings);
  }

  private static void revision(Mentorship pair, Circumstances circumstances, Refusal refusal) {
    circumstances.revision().ifPresent(expected -> {
      if (expected != pair.revision()) {
        refusal.add(
            Decision.Reason.STALE_REVISION,
            Findings.counts("revision.stale", pair.revision(), expected));
      }
    });
  }

  /**
   * Decides whether the pair may move on: to the next stage, or from the last one to its completion. It is a short form of
   * {@link #decide(Mentorship, MentorshipEvent, Instant)} and adds no rule.
   *
   * @param mentorship the relationship; it stays as it is
   * @param by who moves on
   * @param now the present time, and the time of the event
   * @return the decision on {@link StageEntered} or {@link Completed}; before the acceptance, on entering the first stage, which is refused
   * @throws InvalidValueException if {@code now} is outside of the years 0000 to 9999, in which an event can be stored
   */
  public Decision advance(Mentorship mentorship, Actor by, Instant now) {
    return advance(mentorship, by, Circumstances.at(now));
  }

  /**
   * Decides whether the pair may move on, with evidence of your own, an expected revision, or an override.
   *
   * @param mentorship the relationship; it stays as it is
   * @param by who moves on
   * @param circumstances the present time, which is that of the event, and whatever else counts
   * @return the decision, as {@link #advance(Mentorship, Actor, Instant)} makes it
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999, in which an event can be stored
   */
  public Decision advance(Mentorship mentorship, Actor by, Circumstances circumstances) {
    Objects.requireNonNull(mentorship, "mentorship");
    return decide(mentorship, nextMove(mentorship, by, circumstances.now()), circumstances);
  }

  private static MentorshipEvent nextMove(Mentorship mentorship, Actor by, Instant now) {
    if (mentorship.stage().isEmpty()) {
      return new StageEntered(now, by, Stage.RELATIONSHIP_BUILDING);
    }
    return mentorship
        .stage()
        .flatMap(Stage::next)
        .<MentorshipEvent>map(next -> new StageEntered(now, by, next))
        .orElseGet(() -> new Completed(now, by));
  }

  /**
   * Lists every change of status or stage out of here, permitted or blocked, as {@link #decide(Mentorship, MentorshipEvent, Instant)} would
   * decide it.
   *
   * @param mentorship the relationship
   * @param by who would act
   * @param now the present time
   * @return the moves in a fixed order; none once the relationship is closed
   * @throws InvalidValueException if {@code now} is outside of the years 0000 to 9999, in which an event can be stored
   */
  public Outlook outlook(Mentorship mentorship, Actor by, Instant now) {
    return outlook(mentorship, by, Circumstances.at(now));
  }

  /**
   * Lists every change of status or stage out of here, with evidence of your own, an expected revision, or an override.
   *
   * @param mentorship the relationship
   * @param by who would act
   * @param circumstances the present time and whatever else counts
   * @return the moves as {@link #decide(Mentorship, MentorshipEvent, Circumstances)} would decide them
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999, in which an event can be stored
   */
  public Outlook outlook(Mentorship mentorship, Actor by, Circumstances circumstances) {
    Objects.requireNonNull(mentorship, "mentorship");
    return Outlooks.of(this, mentorship, Objects.requireNonNull(by, "by"), circumstances);
  }

  /**
   * Lists every move out of a stage, judged over an entity of your own. Nothing is needed but its evidence:
   *
   * <pre>{@code
   * lifecycle.outlook(Stage.LEARNING_AND_DEVELOPMENT, source).to(Stage.PROGRESS_AND_REFLECTION).findings();
   * }</pre>
   *
   * @param stage where the entity stands
   * @param source its evidence; what it does not supply is a finding of its own
   * @return the moves in a fixed order
   */
  public Outlook outlook(Stage stage, EvidenceSource source) {
    return Outlooks.of(
        policy, Objects.requireNonNull(stage, "stage"), Objects.requireNonNull(source, "source"));
  }

  /**
   * Says whether a pair has fallen silent: it is active, no session was held for twice the agreed rhythm, and none is planned to start within
   * that time. Where no rhythm was agreed, {@link LifecyclePolicy#longestSilence()} counts. Nothing happens by itself.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true if the time since the latest of acceptance, last session held and last resume is that long or longer; false while the
   *     relationship is proposed, paused or closed
   */
  public boolean isStalled(Mentorship mentorship, Instant now) {
    return Silence.isStalled(
        Objects.requireNonNull(mentorship, "mentorship"),
        policy,
        Objects.requireNonNull(now, "now"));
  }

  /**
   * Says whether a proposal has waited too long for an answer. Nothing happens by itself: the programme may let it expire.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true once {@link LifecyclePolicy#answerTime()} has passed since the proposal; false unless the status is proposed
   */
  public boolean isAnswerOverdue(Mentorship mentorship, Instant now) {
    return Silence.isAnswerOverdue(
        Objects.requireNonNull(mentorship, "mentorship"),
        policy,
        Objects.requireNonNull(now, "now"));
  }

  /**
   * Lists what the policy asks for before a move, so that a mapping from an entity of your own can be tested for completeness. What
   * completing asks for is in {@link LifecyclePolicy#completionCriteria()}, each with its {@link Criterion#asksFor()}.
   *
   * @param from the stage that is left
   * @param to the stage that is entered
   * @return the evidence, each once; empty if the move asks for none or does not exist
   */
  public List<Evidence> evidence(Stage from, Stage to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return policy.criteria(from, to).stream()
        .flatMap(criterion -> criterion.asksFor().stream())
        .distinct()
        .toList();
  }
}
