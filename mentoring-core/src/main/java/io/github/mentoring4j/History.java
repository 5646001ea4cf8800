package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.internal.MentorshipStates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All recorded events of one relationship, in order, and the state that they lead to.
 *
 * <pre>{@code
 * History history = History.of(store.load("m-1"));
 * Mentorship pair = history.mentorship();
 * for (History.Visit visit : history.visits()) {
 *   System.out.println(visit.stage().title(locale) + ": " + visit.events().size() + " events");
 * }
 * }</pre>
 *
 * <p>No policy is consulted. A history therefore reads the same after the policy has changed. Two histories are equal if their events are.
 * Immutable and thread-safe.
 */
public final class History {
  static {
    // So that the module for JSON can read a state from a store in place of a history.
    MentorshipStates.register(MentorshipStateMapping::state, MentorshipStateMapping::mentorship);
  }

  private final List<RecordedEvent> events;
  private final Mentorship mentorship;

  private History(List<RecordedEvent> events, Mentorship mentorship) {
    this.events = events;
    this.mentorship = mentorship;
  }

  /**
   * Reads a history. The effort grows with the number of events alone.
   *
   * @param events all recorded events of the relationship, in order, from the proposal or the takeover on
   * @return the history
   * @throws CorruptHistoryException if the list is empty, does not begin with a proposal or a takeover, lacks or repeats a revision, mixes relationships,
   *     goes back in time, continues after the end, or holds an event that cannot have happened; it names the place and the last good state
   */
  public static History of(List<RecordedEvent> events) {
    List<RecordedEvent> kept = List.copyOf(Objects.requireNonNull(events, "events"));
    return new History(kept, HistoryReplay.replay(kept));
  }

  /**
   * Applies one recorded event to a relationship. This is used by an application that keeps the state and not the history.
   *
   * @param mentorship the relationship before the event; it stays as it is
   * @param recorded its next event
   * @return the relationship after the event
   * @throws CorruptHistoryException if the event cannot be the next one; its position is the revision of the relationship
   */
  public static Mentorship apply(Mentorship mentorship, RecordedEvent recorded) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(recorded, "recorded");
    return HistoryReplay.apply(mentorship, recorded, Math.toIntExact(mentorship.revision()));
  }

  /** {@return the relationship after the last event} */
  public Mentorship mentorship() {
    return mentorship;
  }

  /** {@return all events in order, at least one} */
  public List<RecordedEvent> events() {
    return events;
  }

  /**
   * Adds the next event. The events are copied, so use {@link #of} for many.
   *
   * @param recorded the event after the last one
   * @return a new history
   * @throws CorruptHistoryException if the event cannot be the next one; its position is the number of events so far
   */
  public History plus(RecordedEvent recorded) {
    Mentorship next = apply(mentorship, recorded);
    List<RecordedEvent> longer = new ArrayList<>(events);
    longer.add(recorded);
    return new History(List.copyOf(longer), next);
  }

  /**
   * Returns the history without some of its events. Use it for what was recorded by mistake, because no event undoes another one. The remaining
   * events get new revisions, without a gap.
   *
   * <pre>{@code
   * History corrected = history.without(4, 5);    // the session that was never held, and the note on it
   * }</pre>
   *
   * <p>In a store, replace all rows of the relationship in one transaction. Then rebuild every copy: states, caches, and all that was computed from
   * the events. If an account of the correction is needed, your application keeps it.
   *
   * @param revisions the revisions of the events to leave out, in any order
   * @return a history without these events; an equal one if there are none
   * @throws InvalidValueException if no event has one of the revisions, or if one of them is 1: the event that opens a history cannot be left out
   * @throws CorruptHistoryException if a later event depends on one of them. For example, a session was held, and the event that planned it is left out.
   *     The position is the index of the later event in this history, and the refusal says what that event lacks
   */
  public History without(long... revisions) {
    Set<Long> distinct = Arrays.stream(Objects.requireNonNull(revisions, "revisions"))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
    HistoryCorrection corrected = HistoryCorrection.of(events, distinct);
    return new History(corrected.events(), corrected.mentorship());
  }

  /**
   * Returns the history without the id and the words of one person who asks to be forgotten: the mentee, the mentor, or a coordinator. The result
   * has the same status, stage, outcome and counts.
   *
   * <ul>
   *   <li>The pseudonym takes the place of the id everywhere.
   *   <li>The texts in the person's events become {@code [redacted]}: goals, measures, steps, assessments, actions, reasons and overrides. A reason
   *       with a code keeps only the code. The text of a note becomes empty.
   *   <li>Terms are the words of both sides, so they are redacted in the events of both. Equal texts become equal placeholders, such as
   *       {@code [redacted 1]}. Terms in force stay in force.
   *   <li>The goals and assessments of a {@link MentorshipEvent.TakenOver} are redacted for both sides, and for the coordinator who recorded it.
   * </ul>
   *
   * <p>The texts by others stay, also where they are about the person. So do the ids of relationships, goals, sessions and actions, and all times.
   *
   * @param person the id of the person
   * @param pseudonym the new id of the person, 1 to 128 code points
   * @return a redacted history; this one if the person is not in it
   * @throws InvalidValueException if an id is blank, too long, or has a control character, or if the pseudonym is the id of somebody else in this history
   */
  public History redacted(String person, String pseudonym) {
    return HistoryRedaction.of(events, mentorship, person, pseudonym)
        .map(History::of)
        .orElse(this);
  }

  /**
   * Returns the history as one actor may see it. A note that is not for this actor has an empty text. Somebody who has no part in the relationship
   * sees the text of no note.
   *
   * <p>Show this view, and never store it: it has lost texts.
   *
   * @param actor the actor who looks at the history
   * @return a history with the same events and the same state
   */
  public History visibleTo(Actor actor) {
    HistoryView view = new HistoryView(actor, mentorship.role(actor));
    // A text of a note is not in the state, so the state stays as it is.
    return new History(view.of(events), mentorship);
  }

  /** {@return the events before the relationship was active; none if it was taken over, else at least the proposal} */
  public List<RecordedEvent> beforeAcceptance() {
    return HistoryVisits.beforeAcceptance(this);
  }

  /**
   * Returns the visits to stages. A stage that was entered twice has two visits.
   *
   * @return the visits in order of time; empty if the relationship was not accepted
   */
  public List<Visit> visits() {
    return HistoryVisits.of(this);
  }

  /**
   * Returns the sessions that were called off or moved at short notice. The notice that was agreed at that time counts. Where none was agreed, the
   * notice of the policy counts. Exactly that much notice is in time.
   *
   * @param policy supplies {@link LifecyclePolicy#cancellationNotice()}
   * @return the {@link MentorshipEvent.SessionCancelled} and {@link MentorshipEvent.SessionRescheduled} events that came too late, in order. Each of
   *     them says who did it; those of the programme count for neither side
   */
  public List<RecordedEvent> shortNotice(LifecyclePolicy policy) {
    return HistoryVisits.shortNotice(this, Objects.requireNonNull(policy, "policy"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History that && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  @Override
  public String toString() {
    return "History{mentorship=" + mentorship.id() + ", events=" + events + "}";
  }

  /** One stay in a stage. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public abstract static sealed class Visit permits ImmutableVisit {
    Visit() {}

    /** {@return the stage} */
    public abstract Stage stage();

    /** {@return when the stage was entered} */
    public abstract Instant enteredAt();

    /** {@return when the stage was left or the relationship closed; empty if the visit continues} */
    public abstract Optional<Instant> leftAt();

    /**
     * Returns the events of this visit.
     *
     * @return the events, first the one that entered the stage; the one that leaves it belongs to the next visit
     */
    public abstract List<RecordedEvent> events();
  }
}
