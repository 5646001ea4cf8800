package io.github.mentoring4j.templates;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a mentee wants to use the next session for: its agenda, best sent a day before at the latest.
 *
 * <pre>{@code
 * SessionNote note = SessionNote.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
 *     .place("your office")
 *     .goal("a list of what the night team no longer says aloud")
 *     .addTopic("questions about individual patients", 20)
 *     .build();
 * }</pre>
 *
 * <p>The mentor, the mentee, the start, the goal, a place or a link, and one topic are mandatory. All limits are in code points. No text has a
 * line break. A plan that was checked for readiness fills most of it: see {@link #from(SessionPlan, List)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface SessionNote extends MessageInput permits ImmutableSessionNote {
  /**
   * Something to talk about.
   *
   * @param text what it is about, 1 to 120 code points
   * @param minutes how long it may take, 5 to 240, if that is planned
   */
  record Topic(String text, OptionalInt minutes) {
    /**
     * Makes a topic, which is judged by the note that it is given to.
     *
     * @param text what it is about, 1 to 120 code points
     * @param minutes how long it may take, 5 to 240, if that is planned
     * @throws NullPointerException if a part is null
     */
    public Topic {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(minutes, "minutes");
    }
  }

  /**
   * An action from an earlier session that the mentee has done.
   *
   * @param action what was to be done, 1 to 160 code points
   * @param result what came of it, 1 to 160 code points, if that is told
   */
  record Done(String action, Optional<String> result) {
    /**
     * Makes an action, which is judged by the note that it is given to.
     *
     * @param action what was to be done, 1 to 160 code points
     * @param result what came of it, 1 to 160 code points, if that is told
     * @throws NullPointerException if a part is null
     */
    public Done {
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(result, "result");
    }
  }

  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.SESSION_NOTE;
  }

  /**
   * Says when the session begins.
   *
   * @return the date, the time and the zone, in the years 0000 to 9999; messages show it without the year
   */
  @Value.Default
  default ZonedDateTime start() {
    return Form.NO_MOMENT;
  }

  /**
   * Says in one line what the session is to reach. Stands after a colon.
   *
   * @return 1 to 160 code points
   */
  @Value.Default
  default String goal() {
    return "";
  }

  /**
   * Lists what the mentee wants to talk about.
   *
   * @return 1 to 3 topics
   */
  List<Topic> topics();

  /**
   * Says how long the session is.
   *
   * @return 5 to 480 minutes, or empty
   */
  OptionalInt minutes();

  /**
   * Says where the two meet, for example "video call" or "your office".
   *
   * @return 1 to 100 code points; may be empty if there is a link
   */
  Optional<String> place();

  /**
   * Gives the address of the call.
   *
   * @return an {@code https} address of at most 200 code points, in ASCII; may be empty if there is a place
   */
  Optional<String> link();

  /**
   * Lists what the mentee has done on the actions from earlier sessions.
   *
   * @return at most 5 actions
   */
  List<Done> done();

  /**
   * Lists what the mentee will ask.
   *
   * @return at most 5 whole questions of 1 to 240 code points each
   */
  List<String> questions();

  /**
   * Lists what the mentor may want to look at beforehand.
   *
   * @return at most 5 phrases of 1 to 120 code points each
   */
  List<String> materials();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("SessionNote")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .moment("start", start())
        .line("goal", goal(), 160)
        .some(
            "topics",
            topics(),
            1,
            3,
            (form, field, topic) -> form.line(field + ".text", topic.text(), 120)
                .minutes(field + ".minutes", topic.minutes(), 5, 240))
        .minutes("minutes", minutes(), 5, 480)
        .line("place", place(), 100)
        .that(
            place().isPresent() || link().isPresent(),
            "place",
            "",
            "1 to 100 code points, or a link instead")
        .link("link", link())
        .each(
            "done",
            done(),
            5,
            (form, field, done) -> form.line(field + ".action", done.action(), 160)
                .line(field + ".result", done.result(), 160))
        .lines("questions", questions(), 5, 240)
        .lines("materials", materials(), 5, 120)
        .language("language", language())
        .close();
  }

  /**
   * Starts a note from the plan of a session, whose actions are named by their texts: as {@link #from(SessionPlan, List)} without any action.
   *
   * @param plan the plan
   * @return a builder that still needs the mentor and the mentee
   * @throws NullPointerException if the plan is null
   */
  static Builder from(SessionPlan plan) {
    return from(plan, List.of());
  }

  /**
   * Starts a note from the plan of a session. It takes the start, the length in whole minutes, the place (as the link, if it is an {@code https} address),
   * the first objective as the goal, the topics, the questions, the titles of the materials, and the language unless it is English, which is that of a
   * plan that does not say any. What the plan says of reflections, feedback, evaluation, blocked or dropped things stays in the plan. What does not fit a
   * message, such as a fourth topic, is not left out: {@code build()} names it.
   *
   * <p>Of the actions it takes what the mentee has done, or has begun with a note on what came of it so far. An action that the plan names by its id is
   * told by its text; one of the mentor's, named by its id or its text, is left out, and so is a single word that no action has as either, for a message never shows ids.
   *
   * @param plan the plan
   * @param actions the actions of the relationship, open and closed ones: {@link io.github.mentoring4j.Mentorship#openActions()} lists the open ones, and each
   *     {@link io.github.mentoring4j.MentorshipEvent.ActionAgreed} of the history has one
   * @return a builder that still needs the mentor and the mentee
   * @throws NullPointerException if a parameter is null
   */
  static Builder from(SessionPlan plan, List<ActionItem> actions) {
    return Prefill.sessionNote(
        Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(actions, "actions"));
  }

  /**
   * Starts a note.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another note from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionNote}. Not thread-safe. */
  final class Builder extends ImmutableSessionNote.Builder {
    Builder() {}

    /**
     * Adds something to talk about.
     *
     * @param text what it is about, 1 to 120 code points
     * @return this
     * @throws NullPointerException if the text is null
     */
    public Builder addTopic(String text) {
      return addTopic(new Topic(text, OptionalInt.empty()));
    }

    /**
     * Adds something to talk about.
     *
     * @param text what it is about, 1 to 120 code points
     * @param minutes how long it may take, 5 to 240
     * @return this
     * @throws NullPointerException if the text is null
     */
    public Builder addTopic(String text, int minutes) {
      return addTopic(new Topic(text, OptionalInt.of(minutes)));
    }

    /**
     * Adds an action from an earlier session that is done.
     *
     * @param action what was to be done, 1 to 160 code points
     * @return this
     * @throws NullPointerException if the action is null
     */
    public Builder addDone(String action) {
      return addDone(new Done(action, Optional.empty()));
    }

    /**
     * Adds an action from an earlier session that is done, and what came of it.
     *
     * @param action what was to be done, 1 to 160 code points
     * @param result what came of it, 1 to 160 code points
     * @return this
     * @throws NullPointerException if a parameter is null
     */
    public Builder addDone(String action, String result) {
      return addDone(new Done(action, Optional.of(Objects.requireNonNull(result, "result"))));
    }
  }
}
