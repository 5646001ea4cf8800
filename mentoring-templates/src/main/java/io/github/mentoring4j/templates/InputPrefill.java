package io.github.mentoring4j.templates;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.internal.Redacted;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Fills inputs from the domain model: goals, dates, actions and successes. Anything told in confidence is never read: reasons, reflections, feedback,
 * evaluations, missed sessions, and the text of a note that is not for all.
 * Nor is the placeholder of a redacted text, since nobody has said it.
 */
final class InputPrefill {
  private InputPrefill() {}

  static SessionAgenda.Builder sessionAgenda(SessionPlan plan, List<ActionItem> actions) {
    SessionAgenda.Builder agenda = SessionAgenda.builder()
        .place(plan.place().filter(place -> says(place) && !InputFaults.isAddress(place)))
        .link(plan.place().filter(InputFaults::isAddress))
        .questions(plan.questions().stream().filter(InputPrefill::asks).toList())
        .helpWanted(plan.helpWanted())
        // English is also the language of a plan that does not state any.
        .language(Optional.of(plan.language()).filter(language -> !isEnglish(language)));
    plan.start().ifPresent(agenda::start);
    plan.length().map(Duration::toMinutes).map(InputPrefill::whole).ifPresent(agenda::minutes);
    plan.objectives().stream().filter(InputPrefill::asks).findFirst().ifPresent(agenda::goal);
    plan.agendaItems().stream()
        .filter(item -> item.kind() == AgendaItem.Kind.TOPIC && says(item.text()))
        .forEach(item -> agenda.addTopic(new Topic(item.text(), item.minutes())));
    plan.actionReviews().stream()
        .filter(InputPrefill::tellsWhatWasDone)
        .forEach(review -> done(review, actions).ifPresent(agenda::addDone));
    plan.materials().forEach(material -> agenda.addMaterial(material.title()));
    return agenda;
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** A number that is too large for a message stays too large, so that {@code build()} names it. */
  private static int whole(long minutes) {
    return (int) Math.min(minutes, Integer.MAX_VALUE);
  }

  /** An action that was not begun or is dropped has a reason for its note, which stays in the plan. */
  private static boolean tellsWhatWasDone(SessionPlan.ActionReview review) {
    if (review.ending().filter(ActionItem.Ending.DROPPED::equals).isPresent()) {
      return false;
    }
    boolean isDone =
        review.status().filter(SessionPlan.ActionReview.Status.DONE::equals).isPresent();
    boolean isBegun =
        review.status().map(SessionPlan.ActionReview.Status.UNDER_WAY::equals).orElse(true);
    return isDone || (isBegun && review.note().filter(InputPrefill::says).isPresent());
  }

  /** Leaves out the actions of the mentor. An unknown single word is an id and not a text, and is left out, too. */
  private static Optional<Done> done(SessionPlan.ActionReview review, List<ActionItem> actions) {
    Optional<ActionItem> known = actions.stream()
        .filter(action -> List.of(action.id(), action.text()).contains(review.action()))
        .findFirst();
    if (known.isEmpty() && review.action().codePoints().noneMatch(TextCleaning::isBlank)) {
      return Optional.empty();
    }
    String text = known.map(ActionItem::text).orElse(review.action());
    return says(text) && known.map(ActionItem::owner).orElse(Actor.Side.MENTEE) == Actor.Side.MENTEE
        ? Optional.of(new Done(text, review.note().filter(InputPrefill::says)))
        : Optional.empty();
  }

  static ProgressUpdate.Builder progressUpdate(Mentorship mentorship) {
    ProgressUpdate.Builder update = ProgressUpdate.builder();
    for (Goal.Progress progress : mentorship.goals()) {
      Optional<Goal.Assessment> assessment = progress.assessment();
      Optional<Goal.Assessment.Status> status = assessment.map(Goal.Assessment::status);
      boolean isDropped = status.filter(Goal.Assessment.Status.DROPPED::equals).isPresent();
      if (assessment.isPresent() && !isDropped && says(progress.goal().text())) {
        update.addGoal(new GoalUpdate(
            progress.goal().text(),
            status,
            assessment.map(Goal.Assessment::evidence).filter(InputPrefill::says),
            Optional.empty()));
      }
    }
    return update;
  }

  static ClosingThanks.Builder closingThanks(List<RecordedEvent> history) {
    ClosingThanks.Builder thanks = ClosingThanks.builder();
    history.stream()
        .map(recorded -> Objects.requireNonNull(recorded, "history").event())
        .filter(event -> event instanceof Noted noted && isSuccessForAll(noted))
        .map(event -> ((Noted) event).text())
        .filter(InputPrefill::says)
        .distinct()
        .forEach(thanks::addAchievement);
    return thanks;
  }

  /** The programme or the writer may read more, but a message goes to the other side. */
  private static boolean isSuccessForAll(Noted noted) {
    return noted.kind() == Noted.Kind.SUCCESS && noted.audience() == Noted.Audience.ALL;
  }

  private static boolean asks(String text) {
    return !Placeholders.isMissing(text) && !text.equals(Redacted.TEXT);
  }

  private static boolean says(String text) {
    return !Placeholders.saysNothing(text) && !text.equals(Redacted.TEXT);
  }
}
