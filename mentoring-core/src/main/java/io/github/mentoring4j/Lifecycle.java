package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
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
   * @return permitted, unless a third person proposes, the proposal lies in the future, or the policy has a limit that needs
   *     other relationships; then use {@link #begin(String, Proposed, DecisionContext)}
   * @throws InvalidValueException if the id is blank or too long, or if the proposal names it as its own predecessor
   */
  public Decision begin(String id, Proposed proposal, Instant now) {
    return begin(id, proposal, DecisionContext.at(now));
  }

  /**
   * Decides whether a relationship may begin, beside the others of the two people.
   *
   * <pre>{@code
   * lifecycle.begin("m-1", proposal, DecisionContext.at(now).among(store.openOf("ada", "grace")))
   * }</pre>
   *
   * @param id identifies the new relationship, 1 to 128 code points
   * @param proposal names the two people and the proposer
   * @param context the present time, and the relationships that the {@link CommunityLimits} of the policy ask for
   * @return permitted, unless a third person proposes, the proposal lies in the future, or a limit would be exceeded or cannot be judged
   * @throws InvalidValueException if the id is blank or too long, or if the proposal names it as its own predecessor
   */
  public Decision begin(String id, Proposed proposal, DecisionContext context) {
    Objects.requireNonNull(proposal, "proposal");
    return new DecisionFactory(policy, Objects.requireNonNull(context, "context"))
        .open(id, proposal, proposal.predecessor());
  }

  /**
   * Decides whether a pair that already runs may be taken over, into your system or with another mentor. The limits of the
   * policy refuse nothing here. If one is exceeded, such as the number of goals or the longest term, the decision has a warning. Limits on active
   * relationships give a warning that the other relationships were not supplied.
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
    return takeOver(id, takenOver, DecisionContext.at(now));
  }

  /**
   * Decides whether a pair that already runs may be taken over, beside the other relationships of the two people.
   *
   * @param id identifies the relationship from now on, 1 to 128 code points
   * @param takenOver names the two people and what is known of them
   * @param context the present time, and the relationships that the {@link CommunityLimits} of the policy ask for
   * @return permitted, unless the actor is not the programme or the event lies in the future; limits are warnings
   * @throws InvalidValueException if the id is blank or too long, or if the event names it as its own predecessor
   */
  public Decision takeOver(String id, TakenOver takenOver, DecisionContext context) {
    Objects.requireNonNull(takenOver, "takenOver");
    return new DecisionFactory(policy, Objects.requireNonNull(context, "context"))
        .open(id, takenOver, takenOver.takeover().predecessor());
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
   * Decides whether an event may happen, with evidence of your own, an expected revision, an override, and other relationships. It throws for no event:
   * the decision holds every reason of a refusal.
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
    return new DecisionFactory(policy, context).decide(mentorship, event);
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
   * @param context the present time and all else that counts for each of them; the expected revision is that of the relationship before the first,
   *     and the other relationships are the same for all events
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
   * Decides whether the pair may move on, with evidence of your own, an expected revision, an override, and other relationships.
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
   * {@link #decide(Mentorship, MentorshipEvent, Instant)} judges it. Where a limit needs other relationships, as for the acceptance, the
   * move is refused as not supplied.
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
   * Returns every change of status or stage from the present state, with evidence of your own, an expected revision, an override, and other relationships.
   *
   * @param mentorship the relationship
   * @param by the actor who would act
   * @param context the present time and all else that counts
   * @return the moves as {@link #decide(Mentorship, MentorshipEvent, DecisionContext)} judges them
   * @throws InvalidValueException if the present time is after the year 9999, the last in which an event can be stored
   */
  public Moves moves(Mentorship mentorship, Actor by, DecisionContext context) {
    Objects.requireNonNull(mentorship, "mentorship");
    return MovesFactory.of(
        new DecisionFactory(policy, context),
        mentorship,
        Objects.requireNonNull(by, "by"),
        context.now());
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
   * Returns what is due in a relationship, and what will be. Nothing happens by itself.
   *
   * <pre>{@code
   * List<Due> today = lifecycle.due(pair, zone).stream().filter(due -> due.isDue(now)).toList();
   * }</pre>
   *
   * <p>A pause puts off all but the return, the planned end, actions, and what is to be said of sessions that began before it.
   *
   * @param mentorship the relationship
   * @param zone the zone in which days begin: the target dates of goals, and the due dates of actions
   * @return the entries by time, then by kind, then by subjects; none once the relationship is closed
   */
  public List<Due> due(Mentorship mentorship, ZoneId zone) {
    return LifecycleDue.of(
        Objects.requireNonNull(mentorship, "mentorship"),
        policy,
        Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Returns what is due next, to be written into a column of your store with an index. Ask after each event and after each time that it names: an
   * entry that nobody has resolved does not hide the next one. An event can make something due that lies before that time, as a resume does after the
   * date of a goal: look into {@link #due} for these. For a list of all that is due by a day, ask after {@link Instant#MIN}: that is the first entry of all.
   *
   * @param mentorship the relationship
   * @param zone the zone in which days begin
   * @param after the time after which to look
   * @return the first entry that is due later than that, or empty if there is none
   */
  public Optional<Due> nextDue(Mentorship mentorship, ZoneId zone, Instant after) {
    Objects.requireNonNull(after, "after");
    return due(mentorship, zone).stream().filter(due -> due.at().isAfter(after)).findFirst();
  }

  /**
   * Finds the requests that can no longer be accepted because others have taken the places: of the mentor, of the mentee, or of the pair. The programme may
   * let them go as superseded. Places that the other person of a request has elsewhere count only if they are among the others.
   *
   * @param accepted the relationship that has taken a place
   * @param others the other open relationships of its two people
   * @return those of the others that are proposed, have one of the two people in the same role, and could not be accepted among all of these; each once,
   *     by its highest revision, in the order given. Empty if the policy has no such limit
   */
  public List<Mentorship> supersedable(Mentorship accepted, Collection<Mentorship> others) {
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(others, "others");
    return supersedable(accepted, DecisionContext.at(accepted.lastEventAt()).among(others));
  }

  /**
   * Finds the requests that can no longer be accepted, with capacities of your own.
   *
   * @param accepted the relationship that has taken a place
   * @param context the other open relationships, and capacities
   * @return the requests, as {@link #supersedable(Mentorship, Collection)} finds them; empty if no relationships were handed in
   */
  public List<Mentorship> supersedable(Mentorship accepted, DecisionContext context) {
    Objects.requireNonNull(accepted, "accepted");
    return CommunityPlaces.supersedable(
        policy.communityLimits(), accepted, Objects.requireNonNull(context, "context"));
  }

  /**
   * Returns whether a pair has fallen silent: whether {@link Due.Kind#SILENCE} is due. An active pair has, if there was no sign of it for twice the
   * agreed rhythm and a day. Where no rhythm was agreed, {@link LifecyclePolicy#longestSilence()} counts. A sign is the acceptance, the takeover, the
   * start of a session that was held, and a resume; and the start of an open session, if it is not later than the time at which the pair would fall
   * silent.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true if the time since the last sign is that long or longer; false while the relationship is proposed, paused or closed
   */
  public boolean isStalled(Mentorship mentorship, Instant now) {
    Objects.requireNonNull(mentorship, "mentorship");
    return isSince(LifecycleDue.silentFrom(mentorship, policy), now);
  }

  /**
   * Returns whether a proposal has waited too long for an answer: whether {@link Due.Kind#ANSWER} is due. The programme may let it expire.
   *
   * @param mentorship the relationship
   * @param now the present time
   * @return true once {@link LifecyclePolicy#answerTime()} has passed since the proposal; false unless the status is proposed
   */
  public boolean isAnswerOverdue(Mentorship mentorship, Instant now) {
    Objects.requireNonNull(mentorship, "mentorship");
    return isSince(LifecycleDue.answerDue(mentorship, policy), now);
  }

  private static boolean isSince(Optional<Instant> from, Instant now) {
    Objects.requireNonNull(now, "now");
    return from.filter(at -> !now.isBefore(at)).isPresent();
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
