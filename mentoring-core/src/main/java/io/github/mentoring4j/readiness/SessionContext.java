package io.github.mentoring4j.readiness;

import static java.util.Comparator.comparing;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipStates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The facts about the relationship in which a session takes place. Every part is optional: a rule that needs a part that is not supplied does not
 * apply, and says so.
 *
 * <p>Fill it from your own data:
 *
 * <pre>{@code
 * SessionContext context = SessionContext.builder()
 *     .stage(Stage.LEARNING_AND_DEVELOPMENT)
 *     .status(Mentorship.Status.ACTIVE)
 *     .firstSession(false)
 *     .openActions(List.of())                      // known to be none; left out, they would be unknown
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class SessionContext permits ImmutableSessionContext {
  SessionContext() {}

  /** {@return the stage of the relationship, or empty if it is not supplied; a stage that the plan names counts before it} */
  public abstract Optional<Stage> stage();

  /**
   * Returns the status of the relationship. A plan for one that is not active is never ready. For a first call before the two have said yes, leave it
   * out.
   *
   * @return the status, or empty if it is not supplied
   */
  public abstract Optional<Mentorship.Status> status();

  /** {@return whether this is the first session of the two; if it is not supplied, most rules take it for a later one} */
  public abstract Optional<Boolean> firstSession();

  /**
   * Returns whether this is meant to be the last session of the two. A one-off session is both first and final.
   *
   * @return true or false, or empty if it is not supplied; rules then expect another one
   */
  public abstract Optional<Boolean> finalSession();

  /** {@return the actions from earlier sessions that are still open, or empty if they are not supplied; an empty list says that there are none} */
  public abstract Optional<List<ActionItem>> openActions();

  /** {@return the agreement of the two, or empty if it is not supplied; its channel counts for a plan that names none} */
  public abstract Optional<Agreement> agreement();

  /** {@return the planned end of the relationship if the two have extended it, or empty to take that of the agreement} */
  public abstract Optional<Instant> plannedEnd();

  /** {@return whether the two have sent each other introductions or profiles, or empty if it is not supplied} */
  public abstract Optional<Boolean> introductionsExchanged();

  /** {@return the goals that the two are working on, or empty if they are not supplied; an empty list says that there are none} */
  public abstract Optional<List<Goal>> activeGoals();

  /** {@return the number of sessions that the two have held, 0 or more; empty if it is not supplied} */
  public abstract OptionalInt sessionsHeld();

  /** {@return the number of sessions held since the mentor last gave feedback, or since the beginning; empty if it is not supplied} */
  public abstract OptionalInt sessionsSinceFeedback();

  /**
   * Returns whether the mentor has helped since the last session that was held began: by an action of theirs that was done, or by feedback.
   *
   * @return true or false, or empty if it is not supplied
   */
  public abstract Optional<Boolean> mentorHelped();

  /** {@return the zone in which the mentor works, or empty if it is not supplied} */
  public abstract Optional<ZoneId> mentorZone();

  /** {@return the days on which the mentor works; empty if they are not known} */
  public abstract Set<DayOfWeek> mentorDays();

  /** {@return whether feedback went both ways since the present stage was entered, or empty if it is not supplied} */
  public abstract Optional<Boolean> feedbackBothWays();

  /**
   * Returns the interests of the mentee, as in a profile or an introduction. A question may serve one of these instead of an objective.
   *
   * @return the interests; empty if none are known
   */
  public abstract List<String> interests();

  /** Copies the lists, too: the caller may still change them. */
  @Value.Check
  SessionContext check() {
    Faults faults = Faults.of("SessionContext");
    openActions().ifPresent(actions -> faults.atMost("openActions", actions, 1_000));
    plannedEnd().ifPresent(end -> faults.instant("plannedEnd", end));
    activeGoals().ifPresent(goals -> faults.atMost("activeGoals", goals, 1_000));
    notNegative(faults, "sessionsHeld", sessionsHeld());
    notNegative(faults, "sessionsSinceFeedback", sessionsSinceFeedback());
    faults.texts("interests", interests(), 1_000, Faults.TEXT).throwIfAny();
    return isItsOwn(openActions()) && isItsOwn(activeGoals())
        ? this
        : builder()
            .from(this)
            .openActions(openActions().map(List::copyOf))
            .activeGoals(activeGoals().map(List::copyOf))
            .build();
  }

  private static void notNegative(Faults faults, String field, OptionalInt number) {
    number.ifPresent(sessions -> faults.that(sessions >= 0, field, sessions, "0 or more"));
  }

  /** An immutable list is its own copy, so the copy of a context is kept as it is. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isItsOwn(Optional<? extends List<?>> list) {
    return list.filter(kept -> kept != List.copyOf(kept)).isEmpty();
  }

  /**
   * Returns the facts that a relationship of this library knows, for its next session. That is the earliest planned one that starts now or later.
   *
   * <p>It is the first session as long as none was held, and the final one if it is planned as such. Whether a pair that was
   * taken over had sessions before is not known, unless the takeover says so. An agreement counts once both have confirmed it.
   * Goals are active unless they are met or dropped. Introductions, interests, and the mentor's zone and days are not known.
   *
   * <p>Of a pair that was taken over, the number of sessions is not known as long as it is 0; then it is not known either whether the mentor has helped. The
   * number of sessions since feedback is known once the mentor gives feedback here.
   *
   * @param mentorship the relationship
   * @param now the time of the check
   * @return the context, for the next session of the two
   */
  public static SessionContext of(Mentorship mentorship, Instant now) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(now, "now");
    return builder()
        .stage(mentorship.stage())
        .status(mentorship.status())
        .firstSession(isFirst(mentorship))
        .finalSession(mentorship.plannedSessions().stream()
            .filter(session -> !session.start().isBefore(now))
            .min(comparing(Session::start))
            .map(Session::isFinal))
        .openActions(mentorship.openActions())
        .activeGoals(mentorship.goals().stream()
            .filter(Goal.Progress::isOpen)
            .map(Goal.Progress::goal)
            .toList())
        .from(sessions(mentorship))
        .feedbackBothWays(count(mentorship, Evidence.FEEDBACK_BY_MENTEE_IN_STAGE) > 0
            && count(mentorship, Evidence.FEEDBACK_BY_MENTOR_IN_STAGE) > 0)
        .agreement(mentorship.agreement().filter(terms -> !mentorship.isAgreementToBeRenewed()))
        .plannedEnd(mentorship.plannedEnd())
        .build();
  }

  private static Optional<Boolean> isFirst(Mentorship mentorship) {
    boolean hasMet = mentorship.sessionsHeld() > 0 || mentorship.lastSessionAt().isPresent();
    return hasMet || mentorship.takenOverAt().isEmpty() ? Optional.of(!hasMet) : Optional.empty();
  }

  /** The numbers of sessions, as far as they are known, and the help of the mentor. */
  private static SessionContext sessions(Mentorship mentorship) {
    MentorshipState.Counts counts = MentorshipStates.of(mentorship).counts();
    boolean isFromTheStart = mentorship.takenOverAt().isEmpty();
    Builder known = builder();
    if (isFromTheStart || counts.sessionsHeld() > 0) {
      known.sessionsHeld(counts.sessionsHeld()).mentorHelped(mentorHelped(mentorship, counts));
    }
    if (isFromTheStart || counts.sessionsAtFeedback().isPresent()) {
      known.sessionsSinceFeedback(
          counts.sessionsHeld() - counts.sessionsAtFeedback().orElse(0));
    }
    return known.build();
  }

  private static Optional<Boolean> mentorHelped(
      Mentorship mentorship, MentorshipState.Counts counts) {
    Optional<Instant> last = counts.lastSessionAt();
    boolean helped = counts
        .mentorHelpedAt()
        .filter(at -> last.isEmpty() || !at.isBefore(last.get()))
        .isPresent();
    // What a mentor did between a last session and the takeover is not told.
    boolean isKnown = mentorship
        .takenOverAt()
        .filter(at -> last.isEmpty() || last.get().isBefore(at))
        .isEmpty();
    return helped || isKnown ? Optional.of(helped) : Optional.empty();
  }

  private static int count(Mentorship mentorship, Evidence evidence) {
    return mentorship.evidence().observe(evidence).count();
  }

  /** {@return a builder without parts; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this context} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link SessionContext}. Not thread-safe. */
  public static final class Builder extends ImmutableSessionContext.Builder {
    Builder() {}
  }
}
