package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The plan of a mentee for one session. Every part is optional.
 *
 * <pre>{@code
 * SessionPlan plan = SessionPlan.builder()
 *     .start(ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]"))
 *     .length(Duration.ofMinutes(45))
 *     .place("video call")
 *     .addObjective("Choose one of two job offers by Friday")
 *     .addQuestion("How did you decide between the management track and the staff engineer track?")
 *     .addTopic("The two offers side by side", 25)
 *     .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5))
 *     .build();
 * }</pre>
 *
 * <p>The builder refuses only parts that could not be stored: a text of more than 10,000 code points or with half a surrogate pair, a list of more
 * than 200 entries, texts of more than 200,000 code points in all, a length of zero or less, a date outside of the years 0000 to 9999. It accepts a text
 * that says nothing. Every rule takes such a text for missing: empty and invisible texts, punctuation, numbering and boxes alone, {@code Question 1}, and
 * words such as {@code TBD}, {@code n/a} and {@code none yet}. An objective or a question that is left to fill in, such as {@code <your goal>}, is missing, too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class SessionPlan permits ImmutableSessionPlan {
  SessionPlan() {}

  /** {@return the stage for which the session is planned, before that of the context; empty to take the latter} */
  public abstract Optional<Stage> stage();

  /** {@return the start in the zone in which the mentee reads it, or empty if it is open} */
  public abstract Optional<ZonedDateTime> start();

  /** {@return the length, more than zero, or empty if it is open} */
  public abstract Optional<Duration> length();

  /** {@return the place, for example {@code Room 4.12}, or empty} */
  public abstract Optional<String> place();

  /** {@return the channel if the two do not meet in a place, for example {@code video call}, or empty} */
  public abstract Optional<String> channel();

  /** {@return whether the mentor has confirmed the time, or empty if that is not known} */
  public abstract Optional<Boolean> confirmed();

  /** {@return the objectives of the session, in the order of their importance, or an empty list} */
  public abstract List<String> objectives();

  /** {@return the questions to the mentor, in the order in which they are to be asked, or an empty list} */
  public abstract List<String> questions();

  /** {@return the items of the agenda, topics among them, in their order, or an empty list} */
  public abstract List<AgendaItem> agendaItems();

  /** {@return the day that the mentee proposes for the next session, or empty} */
  public abstract Optional<LocalDate> nextDate();

  /** {@return the time when the mentor was sent the agenda, or empty if it has not been sent} */
  public abstract Optional<Instant> sharedAt();

  /** {@return the materials that the mentor is asked to read before the session, or an empty list} */
  public abstract List<Material> materials();

  /** {@return the mentee's situation and its history so far, or empty} */
  public abstract Optional<String> background();

  /** {@return the words of thanks that the mentee wants to say, or empty} */
  public abstract Optional<String> thanks();

  /** {@return the progress of the actions agreed on earlier, one review per action, or an empty list} */
  public abstract List<ActionReview> actionReviews();

  /** {@return the goals that the mentee brings as drafts, which may be vague, or an empty list} */
  public abstract List<String> draftGoals();

  /** {@return the lessons since last time and their use, in the words of the mentee, or empty} */
  public abstract Optional<String> progress();

  /** {@return one thing that is difficult, beside what went well, in the words of the mentee, or empty} */
  public abstract Optional<String> difficulty();

  /** {@return the attempts at each goal that is stuck, by the id of the goal; a text may be empty} */
  public abstract Map<String, String> blockedGoals();

  /** {@return the concrete thing, or in stage 3 the progress, that the mentor is asked to comment on, or empty} */
  public abstract Optional<String> feedbackAsked();

  /** {@return the kinds of help that the mentee wants, best one or two, or an empty set} */
  public abstract Set<Help> helpWanted();

  /** {@return the progress of the goals as the mentee sees it, in the last stage their outcome; one assessment per goal, or an empty list} */
  public abstract List<Goal.Assessment> selfAssessments();

  /** {@return the answers to the prompts of {@link io.github.mentoring4j.Stage.Guide#reflectionPrompts()}, or an empty list} */
  public abstract List<String> reflections();

  /** {@return the course that the mentee proposes after looking back, or empty} */
  public abstract Optional<Course> proposedCourse();

  /** {@return the successes to recognise, or an empty list} */
  public abstract List<String> successes();

  /** {@return the steps that the mentee will take without the mentor, or an empty list} */
  public abstract List<String> futureSteps();

  /** {@return the wish on contact after the end, which can be for none, or empty if it is open} */
  public abstract Optional<String> contactWish();

  /** {@return the state of the evaluation of the relationship, or empty if it is open} */
  public abstract Optional<Evaluation> evaluation();

  /** {@return the rules that are not to count this time, each with a reason, or an empty list} */
  public abstract List<Waiver> waivers();

  /** {@return the language of the texts; English unless it was given} */
  @Value.Default
  public Locale language() {
    return Locale.ENGLISH;
  }

  @Value.Check
  void check() {
    SessionPlanLimits.check(this);
  }

  /** {@return a builder without parts; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this plan} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionPlan}. Not thread-safe. */
  public static final class Builder extends ImmutableSessionPlan.Builder {
    Builder() {}

    /**
     * Adds a topic without minutes to the agenda.
     *
     * @param text its subject
     * @return this
     * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair
     */
    public Builder addTopic(String text) {
      return addAgendaItem(AgendaItem.of(AgendaItem.Kind.TOPIC, text));
    }

    /**
     * Adds a topic to the agenda.
     *
     * @param text its subject
     * @param minutes its length, 1 to 1,440
     * @return this
     * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair, or if the minutes are out
     *     of range; with both if both are
     */
    public Builder addTopic(String text, int minutes) {
      return addAgendaItem(AgendaItem.of(AgendaItem.Kind.TOPIC, text, minutes));
    }
  }

  /** The course that a mentee may propose after looking back. */
  public enum Course {
    /** Go on as before. */
    CONTINUE("continue"),
    /** Go on with other goals. */
    CHANGE_GOALS("change-goals"),
    /** Close the relationship. */
    CLOSE("close");

    private final String code;

    Course(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code continue}} */
    public String code() {
      return code;
    }

    /**
     * {@return the constant with a code}
     *
     * @param code the code, for example {@code continue}
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Course of(String code) {
      return Codes.find(values(), Course::code, code);
    }
  }

  /** A kind of help that a mentee may want in a session. */
  public enum Help {
    /** The mentor says what they would do. */
    ADVICE("advice"),
    /** The mentor listens, and asks. */
    LISTENING("listening"),
    /** The mentor says how something of the mentee's appears to them. */
    FEEDBACK("feedback"),
    /** The mentor names somebody who can help. */
    CONTACT("contact"),
    /** The mentor helps to decide between several ways. */
    DECISION("decision");

    private final String code;

    Help(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code advice}} */
    public String code() {
      return code;
    }

    /**
     * {@return the constant with a code}
     *
     * @param code the code, for example {@code advice}
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Help of(String code) {
      return Codes.find(values(), Help::code, code);
    }
  }

  /** The state of the evaluation of the relationship. */
  public enum Evaluation {
    /** It has a date. */
    SCHEDULED("scheduled"),
    /** It is done. */
    ANSWERED("answered");

    private final String code;

    Evaluation(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code scheduled}} */
    public String code() {
      return code;
    }

    /**
     * {@return the constant with a code}
     *
     * @param code the code, for example {@code scheduled}
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Evaluation of(String code) {
      return Codes.find(values(), Evaluation::code, code);
    }
  }

  /**
   * The progress of an action agreed on earlier, as the mentee sees it before the session.
   *
   * <pre>{@code
   * ActionReview done = ActionReview.of("a-1", ActionReview.Status.DONE);
   * ActionReview told = ActionReview.of("Call two former colleagues", "Reached one; the other calls back on Monday");
   * }</pre>
   *
   * <p>Immutable and thread-safe.
   */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public abstract static sealed class ActionReview permits ImmutableActionReview {
    ActionReview() {}

    /** {@return the action's id or its text, 1 to 10,000 code points} */
    @Value.Default
    public String action() {
      return "";
    }

    /** {@return the status, or empty if a note says enough} */
    public abstract Optional<Status> status();

    /** {@return the words about it, or empty if the status says enough} */
    public abstract Optional<String> note();

    /** {@return the proposed end, in the last stage: closed, dropped, or handed over; empty if none is proposed} */
    public abstract Optional<ActionItem.Ending> ending();

    /** {@return the person or place that an action is handed over to, or empty if that is open} */
    public abstract Optional<String> handOverTo();

    @Value.Check
    void check() {
      SessionPlanLimits.check(this);
    }

    /**
     * {@return a review by a status}
     *
     * @param action the action's id or its text
     * @param status the status
     * @throws InvalidValueException if the action is blank or too long
     */
    public static ActionReview of(String action, Status status) {
      return builder().action(action).status(status).build();
    }

    /**
     * {@return a review by a note}
     *
     * @param action the action's id or its text
     * @param note the words about it
     * @throws InvalidValueException if the action is blank or a text is too long; with both if both are
     */
    public static ActionReview of(String action, String note) {
      return builder().action(action).note(note).build();
    }

    /** {@return a builder without parts; its {@code build()} throws {@link InvalidValueException} if the action is missing or a part is too long} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return a builder that holds the parts of this review} */
    public Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds an {@link ActionReview}. Not thread-safe. */
    public static final class Builder extends ImmutableActionReview.Builder {
      Builder() {}
    }

    /** The progress of an action. */
    public enum Status {
      /** It is done. */
      DONE("done"),
      /** It has been begun. */
      UNDER_WAY("under-way"),
      /** It has not been begun. */
      NOT_BEGUN("not-begun"),
      /** It is not wanted any more. */
      DROPPED("dropped");

      private final String code;

      Status(String code) {
        this.code = code;
      }

      /** {@return the name for programs and stored data, for example {@code done}} */
      public String code() {
        return code;
      }

      /**
       * {@return the constant with a code}
       *
       * @param code the code, for example {@code done}
       * @throws InvalidValueException if no constant has the code; the fault lists all codes
       */
      public static Status of(String code) {
        return Codes.find(values(), Status::code, code);
      }
    }
  }
}
