package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a mentee has prepared for one session. Every part is optional.
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
 * <p>The builder refuses only what could not be stored: a text of more than 10,000 code points or with half a surrogate pair, a list of more
 * than 1,000 entries, a length of zero or less, a date outside of the years 0000 to 9999. A text that says nothing, such as {@code "TBD"}, is
 * accepted here and counts as missing in every rule: empty and invisible texts, punctuation alone, {@code TBD}, {@code TBA}, {@code TBC} and
 * {@code n/a}, whatever their case.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface SessionPlan permits ImmutableSessionPlan {

  /**
   * Says for which stage the session is planned. It counts before that of the context, for a session that is planned across a change of stage.
   *
   * @return the stage, or empty to take that of the context
   */
  Optional<Stage> stage();

  /**
   * Says when the session starts.
   *
   * @return the start in the zone in which the mentee reads it, or empty if it is open
   */
  Optional<ZonedDateTime> start();

  /**
   * Says how long it takes.
   *
   * @return the length, more than zero, or empty if it is open
   */
  Optional<Duration> length();

  /**
   * Says where it takes place.
   *
   * @return for example {@code Room 4.12}, or empty
   */
  Optional<String> place();

  /**
   * Says how the two talk if they do not meet in a place.
   *
   * @return for example {@code video call}, or empty
   */
  Optional<String> channel();

  /**
   * Says whether the mentor has confirmed the time.
   *
   * @return the answer, or empty if nobody has said so
   */
  Optional<Boolean> confirmed();

  /**
   * Lists what is to be reached by the end of the session.
   *
   * @return the objectives in the order of their importance, or an empty list
   */
  List<String> objectives();

  /**
   * Lists what the mentee wants to ask.
   *
   * @return the questions in the order in which they are to be asked, or an empty list
   */
  List<String> questions();

  /**
   * Lists the agenda, topics among it.
   *
   * @return the items in their order, or an empty list
   */
  List<AgendaItem> agendaItems();

  /**
   * Says when the two could meet again.
   *
   * @return the date that the mentee proposes, or empty
   */
  Optional<LocalDate> nextDate();

  /**
   * Says when the mentor was sent the agenda.
   *
   * @return the time, or empty if it has not been sent
   */
  Optional<Instant> sharedAt();

  /**
   * Lists what the mentor is asked to read before the session.
   *
   * @return the materials, or an empty list
   */
  List<Material> materials();

  /**
   * Gives the mentee's situation and what has happened so far.
   *
   * @return the background, or empty
   */
  Optional<String> background();

  /**
   * Gives the thanks that the mentee wants to say.
   *
   * @return the words of thanks, or empty
   */
  Optional<String> thanks();

  /**
   * Lists how far the actions agreed on earlier have come.
   *
   * @return one review per action, or an empty list
   */
  List<ActionReview> actionReviews();

  /**
   * Lists the goals that the mentee brings as drafts.
   *
   * @return the drafts, which may be vague; empty if none is brought
   */
  List<String> draftGoals();

  /**
   * Says what was learnt since last time, and used.
   *
   * @return the words of the mentee, or empty
   */
  Optional<String> progress();

  /**
   * Names the goals that are stuck, and what was tried on each.
   *
   * @return for the id of each such goal what was tried, which may be an empty text
   */
  Map<String, String> blockedGoals();

  /**
   * Says what the mentor is asked to comment on.
   *
   * @return the concrete thing, or in stage 3 the progress; empty if nothing is asked
   */
  Optional<String> feedbackAsked();

  /**
   * Lists how far the mentee thinks the goals have come; in the last stage, what came of them.
   *
   * @return one assessment per goal, or an empty list
   */
  List<Assessment> selfAssessments();

  /**
   * Lists what the mentee has answered to the reflection prompts of {@link io.github.mentoring4j.Stage.Guide#reflectionPrompts()}.
   *
   * @return the answers; empty if none was written
   */
  List<String> reflections();

  /**
   * Says what the mentee proposes after looking back.
   *
   * @return the course, or empty if none is proposed
   */
  Optional<Course> proposedCourse();

  /**
   * Lists successes to recognise.
   *
   * @return the successes; empty if none is named
   */
  List<String> successes();

  /**
   * Lists what the mentee will do without the mentor.
   *
   * @return the steps; empty if none is planned
   */
  List<String> futureSteps();

  /**
   * Says what contact the mentee wishes for after the end; none is a wish, too.
   *
   * @return the wish, or empty if none is said
   */
  Optional<String> contactWish();

  /**
   * Says whether the evaluation of the relationship is done or has a date.
   *
   * @return the state, or empty if it is open
   */
  Optional<Evaluation> evaluation();

  /**
   * Lists the rules that are not to count this time, each with its reason.
   *
   * @return the waivers; empty if there are none
   */
  List<Waiver> waivers();

  /**
   * Says in which language the texts are written.
   *
   * @return the language; English unless it was given
   */
  @Value.Default
  default Locale language() {
    return Locale.ENGLISH;
  }

  /** Judges the parts. */
  @Value.Check
  default void check() {
    PlanLimits.check(this);
  }

  /**
   * Starts a plan. No part is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a plan from this one.
   *
   * @return a builder that holds all parts of this plan
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionPlan}. Not thread-safe. */
  final class Builder extends ImmutableSessionPlan.Builder {
    Builder() {}

    /**
     * Adds a topic without minutes to the agenda.
     *
     * @param text what it is about
     * @return this
     * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair
     */
    public Builder addTopic(String text) {
      return addAgendaItem(AgendaItem.of(AgendaItem.Kind.TOPIC, text));
    }

    /**
     * Adds a topic to the agenda.
     *
     * @param text what it is about
     * @param minutes how long it is to take, 1 to 1,440
     * @return this
     * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair, or if the minutes are out
     *     of range; with both if both are
     */
    public Builder addTopic(String text, int minutes) {
      return addAgendaItem(AgendaItem.of(AgendaItem.Kind.TOPIC, text, minutes));
    }
  }

  /** What a mentee may propose after looking back. */
  enum Course {
    /** Go on as before. */
    CONTINUE,
    /** Go on with other goals. */
    CHANGE_GOALS,
    /** Close the relationship. */
    CLOSE
  }

  /** How far the evaluation of the relationship is. */
  enum Evaluation {
    /** It has a date. */
    SCHEDULED,
    /** It is done. */
    ANSWERED
  }

  /**
   * A rule that is not to count this time. The report still shows what it found, with the reason.
   *
   * @param rule the code of the rule
   * @param path the place for which it is not to count, for example {@code questions[2]}, or empty for all
   * @param reason why
   */
  record Waiver(String rule, Optional<String> path, String reason) {
    /**
     * Makes a waiver.
     *
     * @param rule the code of the rule
     * @param path the place, or empty for all
     * @param reason why
     * @throws InvalidValueException if a text is blank or too long (128, 200 and 10,000 code points), with all faults
     */
    public Waiver {
      Faults.of("Waiver")
          .text("rule", rule, Faults.ID)
          .optionalText("path", path, Faults.NAME)
          .text("reason", reason, Faults.TEXT)
          .throwIfAny();
    }

    boolean covers(String code, Finding finding) {
      return rule.equals(code) && (path.isEmpty() || path.equals(finding.path()));
    }
  }

  /**
   * Something that the mentor is asked to read before the session.
   *
   * @param title what it is, 1 to 200 code points
   * @param pages how much there is to read, 0 or more; for 0 pages no rule asks for time to read them
   * @param sharedAt when the mentor was sent it, or empty if that has not happened
   */
  record Material(String title, int pages, Optional<Instant> sharedAt) {
    /**
     * Makes a material.
     *
     * @param title what it is
     * @param pages how much there is to read
     * @param sharedAt when the mentor was sent it, if that has happened
     * @throws InvalidValueException with every part that is missing or out of its limits
     */
    public Material {
      Faults faults = Faults.of("Material").text("title", title, Faults.NAME);
      sharedAt.ifPresent(at -> faults.instant("sharedAt", at));
      faults.that(pages >= 0, "pages", pages, "0 or more").throwIfAny();
    }

    /**
     * Makes a material that has not been shared yet.
     *
     * @param title what it is, 1 to 200 code points
     * @param pages how much there is to read, 0 or more
     * @return the material
     * @throws InvalidValueException with every part that is missing or out of its limits
     */
    public static Material of(String title, int pages) {
      return new Material(title, pages, Optional.empty());
    }

    /**
     * Makes a material that has been shared.
     *
     * @param title what it is, 1 to 200 code points
     * @param pages how much there is to read, 0 or more
     * @param sharedAt when the mentor was sent it
     * @return the material
     * @throws InvalidValueException with every part that is missing or out of its limits
     */
    public static Material of(String title, int pages, Instant sharedAt) {
      return new Material(title, pages, Optional.of(sharedAt));
    }
  }
}
