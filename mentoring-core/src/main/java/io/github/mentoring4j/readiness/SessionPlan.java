package io.github.mentoring4j.readiness;

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
