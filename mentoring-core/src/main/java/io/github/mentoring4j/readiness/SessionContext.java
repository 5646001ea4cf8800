package io.github.mentoring4j.readiness;

import static java.util.Comparator.comparing;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is known about the relationship in which a session takes place. Every part is optional: a rule that needs a part that is not supplied
 * does not apply, and says so.
 *
 * <p>Fill it from your own data, with what you have:
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
public sealed interface SessionContext permits ImmutableSessionContext {

  /**
   * Says in which stage the relationship is. A stage that the plan names counts before it.
   *
   * @return the stage, or empty if it is not supplied
   */
  Optional<Stage> stage();

  /**
   * Says whether the relationship is running. A plan for one that is not is never ready; a first call before the two have said yes is a plan
   * without a status.
   *
   * @return the status, or empty if it is not supplied
   */
  Optional<Mentorship.Status> status();

  /**
   * Says whether this is the first session of the two.
   *
   * @return the answer, or empty if it is not supplied; most rules then take it for a later one
   */
  Optional<Boolean> firstSession();

  /**
   * Says whether this is meant to be the last session of the two. A one-off session is both first and final.
   *
   * @return the answer, or empty if it is not supplied; rules then take it that another one follows
   */
  Optional<Boolean> finalSession();

  /**
   * Lists the actions from earlier sessions that are still open.
   *
   * @return the actions, an empty list if there are none, or empty if they are not supplied
   */
  Optional<List<ActionItem>> openActions();

  /**
   * Gives what the two have agreed on. Its channel counts for a plan that names none.
   *
   * @return the agreement, or empty if it is not supplied
   */
  Optional<Agreement> agreement();

  /**
   * Says when the relationship is planned to end, where that differs from its agreement because the two have extended it.
   *
   * @return the end, or empty to take that of the agreement
   */
  Optional<Instant> plannedEnd();

  /**
   * Says whether the two have sent each other introductions or profiles.
   *
   * @return the answer, or empty if it is not supplied
   */
  Optional<Boolean> introductionsExchanged();

  /**
   * Lists the goals that the two are working on.
   *
   * @return the goals, an empty list if there are none, or empty if they are not supplied
   */
  Optional<List<Goal>> activeGoals();

  /**
   * Counts the sessions since the mentor last gave feedback.
   *
   * @return the sessions held since then, or since the relationship began; empty if it is not supplied
   */
  OptionalInt sessionsSinceFeedback();

  /**
   * Says whether feedback went both ways since the present stage was entered.
   *
   * @return the answer, or empty if it is not supplied
   */
  Optional<Boolean> feedbackBothWays();

  /**
   * Lists what the mentee is interested in, as it stands in a profile or an introduction. A question may serve one of these instead of an objective.
   *
   * @return the interests; empty if none are known
   */
  List<String> interests();

  /**
   * Judges the parts, and takes a copy of the lists, whose makers may still change them.
   *
   * @return the value to keep
   */
  @Value.Check
  default SessionContext check() {
    Faults faults = Faults.of("SessionContext");
    openActions().ifPresent(actions -> faults.atMost("openActions", actions, 1_000));
    plannedEnd().ifPresent(end -> faults.instant("plannedEnd", end));
    activeGoals().ifPresent(goals -> faults.atMost("activeGoals", goals, 1_000));
    sessionsSinceFeedback()
        .ifPresent(
            sessions -> faults.that(sessions >= 0, "sessionsSinceFeedback", sessions, "0 or more"));
    faults.texts("interests", interests(), 1_000, Faults.TEXT).throwIfAny();
    return isItsOwn(openActions()) && isItsOwn(activeGoals())
        ? this
        : builder()
            .from(this)
            .openActions(openActions().map(List::copyOf))
            .activeGoals(activeGoals().map(List::copyOf))
            .build();
  }

  /** A list that nobody can change is its own copy, so the copy of a context is kept as it is. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isItsOwn(Optional<? extends List<?>> list) {
    return list.filter(kept -> kept != List.copyOf(kept)).isEmpty();
  }

  /**
   * Gives what a relationship of this library knows. It counts as the first session as long as none was held, and as the final one if the
   * next session that is planned is marked so. The next one is the earliest that starts now or later: a session of the past of which nobody
   * has said whether it was held is not waited for. Terms count once both have confirmed them; until then there is no agreement. Goals are active
   * unless they are met or dropped. Whether introductions were exchanged, and what the mentee is interested in, is not known; nor, once the mentor
   * has given feedback in this stage, how many sessions ago that was.
   *
   * @param mentorship the relationship
   * @param now the time of the check
   * @return the context, for the next session of the two
   */
  static SessionContext of(Mentorship mentorship, Instant now) {
    Objects.requireNonNull(mentorship, "mentorship");
    Objects.requireNonNull(now, "now");
    return builder()
        .stage(mentorship.stage())
        .status(mentorship.status())
        .firstSession(mentorship.sessionsHeld() == 0)
        .finalSession(mentorship.plannedSessions().stream()
            .filter(session -> !session.start().isBefore(now))
            .min(comparing(Session::start))
            .map(Session::isFinal))
        .openActions(mentorship.openActions())
        .activeGoals(mentorship.goals().stream()
            .filter(Goal.Progress::isOpen)
            .map(Goal.Progress::goal)
            .toList())
        .sessionsSinceFeedback(sessionsSinceFeedback(mentorship))
        .feedbackBothWays(count(mentorship, Evidence.FEEDBACK_BY_MENTEE_IN_VISIT) > 0
            && count(mentorship, Evidence.FEEDBACK_BY_MENTOR_IN_VISIT) > 0)
        .agreement(mentorship.agreement().filter(terms -> isAgreed(mentorship)))
        .plannedEnd(mentorship.plannedEnd())
        .build();
  }

  private static OptionalInt sessionsSinceFeedback(Mentorship mentorship) {
    return count(mentorship, Evidence.FEEDBACK_BY_MENTOR_IN_VISIT) == 0
        ? OptionalInt.of(count(mentorship, Evidence.SESSIONS_HELD_IN_VISIT))
        : OptionalInt.empty();
  }

  private static int count(Mentorship mentorship, Evidence evidence) {
    return mentorship.evidence().observe(evidence).count();
  }

  private static boolean isAgreed(Mentorship mentorship) {
    return mentorship
        .agreementConfirmedBy()
        .containsAll(List.of(Actor.Role.MENTEE, Actor.Role.MENTOR));
  }

  /**
   * Starts a context. No part is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SessionContext}. Not thread-safe. */
  final class Builder extends ImmutableSessionContext.Builder {
    Builder() {}
  }
}
