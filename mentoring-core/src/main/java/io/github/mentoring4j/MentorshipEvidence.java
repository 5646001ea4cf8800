package io.github.mentoring4j;

import io.github.mentoring4j.EvidenceSource.Observation;
import java.util.List;
import java.util.function.Predicate;

/** Answers for the evidence of this library out of a relationship. */
final class MentorshipEvidence {
  private MentorshipEvidence() {}

  static Observation observe(Mentorship pair, Evidence evidence) {
    Tally tally = pair.tally();
    VisitTally visit = tally.visit();
    return switch (evidence.code()) {
      case "sessions-held" -> Observation.count(tally.sessionsHeld());
      case "sessions-held-in-visit" -> Observation.count(visit.sessionsHeld());
      case "agreement-confirmations" -> Observation.count(pair.terms().confirmations());
      case "goals-open" -> goals(pair, Goal.Progress::isOpen);
      case "goals-without-measure-or-date" -> goals(pair, MentorshipEvidence::lacksMeasureOrDate);
      case "goals-without-step" ->
        goals(pair, progress -> progress.isOpen() && !progress.hasStep());
      case "goals-without-status" ->
        goals(pair, progress -> !progress.hasStatusIn(pair.standing().visit()));
      case "feedback-by-mentor-in-visit" -> Observation.count(visit.feedbackByMentor());
      case "feedback-by-mentee-in-visit" -> Observation.count(visit.feedbackByMentee());
      case "reflections-in-visit" -> Observation.count(visit.reflections());
      case "actions-open" ->
        Observation.subjects(pair.openActions().stream().map(ActionItem::id).toList());
      case "evaluations-by-mentee-in-visit" -> Observation.count(visit.evaluationsByMentee());
      case "successes" -> Observation.count(tally.successes());
      case "future-plans-in-visit" -> Observation.count(visit.futurePlans());
      case "contact-choices-in-visit" -> Observation.count(visit.contactChoices());
      case "thanks-by-mentee-in-visit" -> Observation.count(visit.thanksByMentee());
      default -> Observation.notSupplied();
    };
  }

  private static Observation goals(Mentorship pair, Predicate<Goal.Progress> which) {
    List<String> ids = pair.goals().stream()
        .filter(which)
        .map(progress -> progress.goal().id())
        .toList();
    return Observation.subjects(ids);
  }

  private static boolean lacksMeasureOrDate(Goal.Progress progress) {
    Goal goal = progress.goal();
    return progress.isOpen() && (goal.measure().isEmpty() || goal.targetDate().isEmpty());
  }
}
