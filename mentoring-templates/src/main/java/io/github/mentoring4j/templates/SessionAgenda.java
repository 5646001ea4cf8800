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
import java.util.Set;
import org.immutables.value.Value;

/**
 * The agenda of the next session, best sent a day before at the latest.
 *
 * <pre>{@code
 * SessionAgenda agenda = SessionAgenda.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
 *     .place("your office")
 *     .goal("a list of what the night team no longer says aloud")
 *     .addTopic("questions about individual patients", 20)
 *     .build();
 * }</pre>
 *
 * <p>The recipient, the sender, the start, the goal, a place or a link, and one topic are mandatory. All limits are in code points. No text has a
 * line break. A plan that was checked for readiness fills most of it: see {@link #from(SessionPlan, List)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class SessionAgenda extends MessageInput permits ImmutableSessionAgenda {
  /**
   * Something to talk about. The agenda checks the limits.
   *
   * @param text the topic, 1 to 120 code points
   * @param minutes the time for it, 5 to 240 minutes, if that is planned
   */
  public record Topic(String text, OptionalInt minutes) {
    public Topic {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(minutes, "minutes");
    }

    /**
     * Creates a topic without a planned time.
     *
     * @param text the topic, 1 to 120 code points
     * @return the topic
     */
    public static Topic of(String text) {
      return new Topic(text, OptionalInt.empty());
    }

    /**
     * Creates a topic with a planned time.
     *
     * @param text the topic, 1 to 120 code points
     * @param minutes the time for it, 5 to 240 minutes
     * @return the topic
     */
    public static Topic of(String text, int minutes) {
      return new Topic(text, OptionalInt.of(minutes));
    }
  }

  /**
   * An action from an earlier session that the mentee has done. The agenda checks the limits.
   *
   * @param action the action, 1 to 160 code points
   * @param result its result, 1 to 160 code points, if it is told
   */
  public record Done(String action, Optional<String> result) {
    public Done {
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(result, "result");
    }

    /**
     * Creates an action without a result.
     *
     * @param action the action, 1 to 160 code points
     * @return the action
     */
    public static Done of(String action) {
      return new Done(action, Optional.empty());
    }

    /**
     * Creates an action with its result.
     *
     * @param action the action, 1 to 160 code points
     * @param result its result, 1 to 160 code points
     * @return the action
     */
    public static Done of(String action, String result) {
      return new Done(action, Optional.of(Objects.requireNonNull(result, "result")));
    }
  }

  SessionAgenda() {}

  @Override
  public MessageKind kind() {
    return MessageKind.SESSION_AGENDA;
  }

  /** {@return the date, the time and the zone of the session, in the years 0000 to 9999} */
  @Value.Default
  public ZonedDateTime start() {
    return InputFaults.NO_MOMENT;
  }

  /**
   * Completes “My goal for the session: …”.
   *
   * @return a phrase after the colon, 1 to 160 code points
   */
  @Value.Default
  public String goal() {
    return "";
  }

  /** {@return the topics that the mentee wants to talk about, 1 to 3} */
  public abstract List<Topic> topics();

  /** {@return the length of the session, 5 to 480 minutes} */
  public abstract OptionalInt minutes();

  /** {@return the place, for example "video call" or "your office"; 1 to 100 code points, mandatory unless there is a link} */
  public abstract Optional<String> place();

  /** {@return the address of the call, an {@code https} address in ASCII of at most 200 code points; mandatory unless there is a place} */
  public abstract Optional<String> link();

  /** {@return the actions from earlier sessions that the mentee has done, at most 5} */
  public abstract List<Done> done();

  /** {@return the questions that the mentee will ask, at most 5 whole questions of 1 to 240 code points each} */
  public abstract List<String> questions();

  /** {@return the kinds of help that the mentee wants, best one or two, or an empty set} */
  public abstract Set<SessionPlan.Help> helpWanted();

  /** {@return the material to look at beforehand, at most 5 phrases of 1 to 120 code points each} */
  public abstract List<String> materials();

  @Value.Check
  void check() {
    InputFaults.of("SessionAgenda", recipient(), sender())
        .moment("start", start())
        .line("goal", goal(), 160)
        .some(
            "topics",
            topics(),
            1,
            3,
            (faults, field, topic) -> faults
                .line(field + ".text", topic.text(), 120)
                .minutes(field + ".minutes", topic.minutes(), 5, 240))
        .minutes("minutes", minutes(), 5, 480)
        .that(
            minutes().isEmpty() || planned() <= Math.max(0, minutes().getAsInt()),
            "topics",
            planned() + " minutes",
            "at most the " + minutes().orElse(0) + " minutes of the session")
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
            (faults, field, done) -> faults
                .line(field + ".action", done.action(), 160)
                .line(field + ".result", done.result(), 160))
        .questions("questions", questions(), 0, 5)
        .lines("materials", materials(), 5, 120)
        .language(language())
        .throwIfAny();
  }

  private long planned() {
    return topics().stream().mapToLong(topic -> topic.minutes().orElse(0)).sum();
  }

  /**
   * Creates an agenda from the plan of a session that names its actions by their texts. This is {@link #from(SessionPlan, List)} without any
   * action.
   *
   * @param plan the plan
   * @return a builder that still needs the recipient and the sender
   */
  public static Builder from(SessionPlan plan) {
    return from(plan, List.of());
  }

  /**
   * Creates an agenda from the plan of a session. It takes:
   *
   * <ul>
   *   <li>the start, and the length in whole minutes;
   *   <li>the place, as the link if it is an {@code https} address;
   *   <li>the first objective as the goal, the topics, the kinds of help that are wanted, the questions, and the titles of the
   *       materials; of the objectives and the questions none that says nothing or is left to fill in, such as {@code TBD} or {@code <your goal>};
   *   <li>the actions that the mentee has done, or has begun with a note on the result so far;
   *   <li>the language, unless it is English, which is also the language of a plan that does not state any.
   * </ul>
   *
   * <p>Reflections, feedback, evaluation, and blocked or dropped things stay in the plan. A part that does not fit a message, such as a fourth topic,
   * is not left out: {@code build()} names it.
   *
   * <p>A message never shows ids. An action that the plan names by its id is told by its text. A single word that is neither the id nor the text of
   * an action is left out. The actions of the mentor and those with a redacted text are left out, too.
   *
   * @param plan the plan
   * @param actions the actions of the relationship, open and closed ones: {@link io.github.mentoring4j.Mentorship#openActions()} lists the open ones,
   *     and each {@link io.github.mentoring4j.MentorshipEvent.ActionAgreed} of the history has one
   * @return a builder that still needs the recipient and the sender
   */
  public static Builder from(SessionPlan plan, List<ActionItem> actions) {
    return InputPrefill.sessionAgenda(
        Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(actions, "actions"));
  }

  /**
   * Creates an agenda step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this agenda} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionAgenda}. Not thread-safe. */
  public static final class Builder extends ImmutableSessionAgenda.Builder {
    Builder() {}

    /**
     * Adds a topic without a planned time.
     *
     * @param text the topic, 1 to 120 code points
     * @return this
     */
    public Builder addTopic(String text) {
      return addTopic(Topic.of(text));
    }

    /**
     * Adds a topic with a planned time.
     *
     * @param text the topic, 1 to 120 code points
     * @param minutes the time for it, 5 to 240 minutes
     * @return this
     */
    public Builder addTopic(String text, int minutes) {
      return addTopic(Topic.of(text, minutes));
    }

    /**
     * Adds an action from an earlier session that is done.
     *
     * @param action the action, 1 to 160 code points
     * @return this
     */
    public Builder addDone(String action) {
      return addDone(Done.of(action));
    }

    /**
     * Adds an action from an earlier session that is done, with its result.
     *
     * @param action the action, 1 to 160 code points
     * @param result its result, 1 to 160 code points
     * @return this
     */
    public Builder addDone(String action, String result) {
      return addDone(Done.of(action, result));
    }
  }
}
