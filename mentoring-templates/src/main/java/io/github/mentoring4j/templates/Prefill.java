package io.github.mentoring4j.templates;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.readiness.ActionReview;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.SessionNote.Done;
import io.github.mentoring4j.templates.SessionNote.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes over what the domain model knows: goals, dates, actions and successes. What was said in confidence is never asked: reasons, reflections,
 * feedback, evaluations, missed sessions.
 */
final class Prefill {
  private Prefill() {}

  static SessionNote.Builder sessionNote(SessionPlan plan, List<ActionItem> actions) {
    SessionNote.Builder note = SessionNote.builder()
        .place(plan.place().filter(place -> says(place) && !Form.isAddress(place)))
        .link(plan.place().filter(Form::isAddress))
        .questions(plan.questions().stream().filter(Prefill::says).toList())
        // English is also the language of a plan that does not say any.
        .language(Optional.of(plan.language()).filter(language -> !isEnglish(language)));
    plan.start().ifPresent(note::start);
    plan.length().map(Duration::toMinutes).map(Prefill::whole).ifPresent(note::minutes);
    plan.objectives().stream().filter(Prefill::says).findFirst().ifPresent(note::goal);
    plan.agendaItems().stream()
        .filter(item -> item.kind() == AgendaItem.Kind.TOPIC && says(item.text()))
        .forEach(item -> note.addTopic(new Topic(item.text(), item.minutes())));
    plan.actionReviews().stream()
        .filter(Prefill::tellsWhatWasDone)
        .forEach(review -> done(review, actions).ifPresent(note::addDone));
    plan.materials().forEach(material -> note.addMaterial(material.title()));
    return note;
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** What no message can hold stays so, and is named when the note is built. */
  private static int whole(long minutes) {
    return (int) Math.min(minutes, Integer.MAX_VALUE);
  }

  /** The note on an action that was not begun or is dropped tells a reason. */
  private static boolean tellsWhatWasDone(ActionReview review) {
    if (review.ending().filter(ActionItem.Ending.DROPPED::equals).isPresent()) {
      return false;
    }
    boolean isDone = review.status().filter(ActionReview.Status.DONE::equals).isPresent();
    boolean isBegun = review.status().map(ActionReview.Status.UNDER_WAY::equals).orElse(true);
    return isDone || (isBegun && review.note().filter(Prefill::says).isPresent());
  }

  /** What the mentor has done is not the mentee's to tell, and a single word is no text but an id. */
  private static Optional<Done> done(ActionReview review, List<ActionItem> actions) {
    Optional<ActionItem> known = actions.stream()
        .filter(action -> List.of(action.id(), action.text()).contains(review.action()))
        .findFirst();
    if (known.isEmpty() && review.action().codePoints().noneMatch(Cleaning::isBlank)) {
      return Optional.empty();
    }
    return known.map(ActionItem::owner).orElse(Actor.Role.MENTEE) == Actor.Role.MENTEE
        ? Optional.of(new Done(
            known.map(ActionItem::text).orElse(review.action()),
            review.note().filter(Prefill::says)))
        : Optional.empty();
  }

  static ProgressUpdate.Builder progressUpdate(Mentorship mentorship) {
    ProgressUpdate.Builder update = ProgressUpdate.builder();
    for (Goal.Progress progress : mentorship.goals()) {
      Optional<Assessment> assessment = progress.assessment();
      Optional<Assessment.Status> status = assessment.map(Assessment::status);
      if (status.filter(Assessment.Status.DROPPED::equals).isEmpty()) {
        update.addGoal(new GoalUpdate(
            progress.goal().text(),
            status,
            assessment.map(Assessment::evidence),
            Optional.empty()));
      }
    }
    return update;
  }

  static ClosingThanks.Builder closingThanks(List<RecordedEvent> history) {
    ClosingThanks.Builder thanks = ClosingThanks.builder();
    history.stream()
        .map(recorded -> Objects.requireNonNull(recorded, "history").event())
        .filter(event -> event instanceof Noted noted && noted.kind() == Noted.Kind.SUCCESS)
        .map(event -> ((Noted) event).text())
        .filter(Prefill::says)
        .distinct()
        .forEach(thanks::addAchievement);
    return thanks;
  }

  private static boolean says(String text) {
    return !Blank.is(text);
  }
}
