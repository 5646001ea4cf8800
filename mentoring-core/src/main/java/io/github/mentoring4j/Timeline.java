package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A history, told by visits to stages. A stage that was entered twice has two visits.
 *
 * <pre>{@code
 * for (Timeline.Visit visit : Timeline.of(history).visits()) {
 *   System.out.println(visit.stage().title(locale) + ": " + visit.events().size() + " events");
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Timeline permits ImmutableTimeline {

  /**
   * Gives the relationship as it stands at the end of the history.
   *
   * @return the state
   */
  Mentorship mentorship();

  /**
   * Lists what happened before the relationship was active.
   *
   * @return the events before the last yes; at least the proposal
   */
  List<RecordedEvent> beforeAcceptance();

  /**
   * Lists the visits to stages.
   *
   * @return the visits in order of time; empty if the relationship was not accepted
   */
  List<Visit> visits();

  /**
   * Reads a history. The effort grows with the number of events alone.
   *
   * @param history every recorded event, in order, from the proposal on
   * @return the timeline
   * @throws CorruptHistoryException if the list is not the history of one relationship, as {@link Mentorship#replay} says it
   */
  static Timeline of(List<RecordedEvent> history) {
    List<RecordedEvent> events = List.copyOf(Objects.requireNonNull(history, "history"));
    List<Integer> visits = new ArrayList<>();
    Mentorship pair = Replay.replay(events, state -> visits.add(state.standing().visit()));
    return Timelines.of(pair, events, visits);
  }

  /**
   * Lists the sessions that were called off at short notice. The notice that the two had agreed on by then counts, and where they had agreed on
   * none, that of the policy; exactly that much notice is in time.
   *
   * @param policy whose {@link LifecyclePolicy#cancellationNotice()} counts
   * @return the {@link MentorshipEvent.SessionCancelled} events that came too late, in order; who cancelled is in each of them
   */
  default List<RecordedEvent> lateCancellations(LifecyclePolicy policy) {
    return Timelines.lateCancellations(this, Objects.requireNonNull(policy, "policy"));
  }

  /** One stay in a stage. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  sealed interface Visit permits ImmutableVisit {

    /**
     * Says which stage this is a visit to.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Says when the stage was entered.
     *
     * @return the instant
     */
    Instant enteredAt();

    /**
     * Says when the stage was left, or the relationship closed.
     *
     * @return the instant, or empty if the visit goes on
     */
    Optional<Instant> leftAt();

    /**
     * Lists what happened in this visit.
     *
     * @return the events, first the one by which the stage was entered; the one by which it is left belongs to the next visit
     */
    List<RecordedEvent> events();
  }
}
