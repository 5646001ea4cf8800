package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Stage;
import java.util.ArrayList;
import java.util.List;

/** The criteria of the standard policy as a function, which says what is unmet, and that as data. */
final class MovesLimit {
  private final List<Reason> reasons = new ArrayList<>();

  private MovesLimit() {}

  /**
   * One thing that is unmet.
   *
   * @param code what is asked for, in the words of the library
   * @param observed how much there is
   * @param required how much was asked for
   * @param isRequired false if it is only recommended
   */
  record Reason(String code, int observed, int required, boolean isRequired) {}

  /** What is unmet for the move to the next stage, or out of the last one for the completion. */
  static List<Reason> unmet(Stage from, MovesEntity entity) {
    MovesLimit limit = new MovesLimit();
    switch (from) {
      case RELATIONSHIP_BUILDING -> limit.learning(entity);
      case LEARNING_AND_DEVELOPMENT -> limit.reflection(entity);
      case PROGRESS_AND_REFLECTION -> limit.closure(entity);
      case TRANSITION_AND_CLOSURE -> limit.completion(entity);
    }
    return limit.reasons;
  }

  /** What is unmet for going straight to the last stage. */
  static List<Reason> unmetForEarlyClosing(MovesEntity entity) {
    MovesLimit limit = new MovesLimit();
    limit.atLeast("sessions-held.at-least", entity.sessionsHeld, 1, false);
    limit.none("goals-without-status.none", entity.goalsWithoutStatus, false);
    return limit.reasons;
  }

  private void learning(MovesEntity entity) {
    atLeast("sessions-held.at-least", entity.sessionsHeld, 1, true);
    atLeast("agreement-confirmations.at-least", entity.agreementConfirmations, 2, true);
    atLeast("goals-open.at-least", entity.goalsOpen, 1, true);
    if (entity.goalsOpen > 5) {
      reasons.add(new Reason("goals-open.at-most", entity.goalsOpen, 5, true));
    }
    none("goals-without-measure-or-date.none", entity.goalsWithoutMeasureOrDate, false);
  }

  private void reflection(MovesEntity entity) {
    atLeast("sessions-held-in-stage.at-least", entity.sessionsHeldInStage, 1, true);
    atLeast("sessions-held-in-stage.at-least", entity.sessionsHeldInStage, 2, false);
    none("goals-without-step.none", entity.goalsWithoutStep, false);
    atLeast("feedback-by-mentor-in-stage.at-least", entity.feedbackByMentor, 1, false);
  }

  private void closure(MovesEntity entity) {
    none("goals-without-status.none", entity.goalsWithoutStatus, true);
    atLeast("reflections-in-stage.at-least", entity.reflections, 1, false);
    atLeast("feedback-by-mentee-in-stage.at-least", entity.feedbackByMentee, 1, false);
    atLeast("feedback-by-mentor-in-stage.at-least", entity.feedbackByMentor, 1, false);
  }

  private void completion(MovesEntity entity) {
    atLeast("sessions-held-in-stage.at-least", entity.sessionsHeldInStage, 1, true);
    none("actions-open.none", entity.actionsOpen, true);
    atLeast("evaluations-by-mentee-in-stage.at-least", entity.evaluationsByMentee, 1, true);
    atLeast("successes.at-least", entity.successes, 1, false);
    atLeast("future-plans-in-stage.at-least", entity.futurePlans, 1, false);
    atLeast("contact-choices-in-stage.at-least", entity.contactChoices, 1, false);
    atLeast("thanks-by-mentee-in-stage.at-least", entity.thanksByMentee, 1, false);
  }

  private void atLeast(String code, int observed, int required, boolean isRequired) {
    if (observed < required) {
      reasons.add(new Reason(code, observed, required, isRequired));
    }
  }

  private void none(String code, int observed, boolean isRequired) {
    if (observed > 0) {
      reasons.add(new Reason(code, observed, 0, isRequired));
    }
  }

  static boolean isPermitted(List<Reason> reasons) {
    for (Reason reason : reasons) {
      if (reason.isRequired()) {
        return false;
      }
    }
    return true;
  }
}
