package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A pair as an application has it, in counters of its own. It answers for the evidence that the presets ask for. */
final class MovesEntity implements Evidence.Source {
  private static final List<Consumer<MovesEntity>> LACKS = List.of(
      entity -> entity.sessionsHeld = 0,
      entity -> entity.agreementConfirmations = 1,
      entity -> entity.goalsOpen = 0,
      entity -> entity.goalsOpen = 6,
      entity -> entity.goalsWithoutMeasureOrDate = 1,
      entity -> entity.sessionsHeldInStage = 0,
      entity -> entity.sessionsHeldInStage = 1,
      entity -> entity.goalsWithoutStep = 2,
      entity -> entity.goalsWithoutStatus = 1,
      entity -> entity.feedbackByMentor = 0,
      entity -> entity.feedbackByMentee = 0,
      entity -> entity.reflections = 0,
      entity -> entity.actionsOpen = 3,
      entity -> entity.evaluationsByMentee = 0,
      entity -> entity.successes = 0,
      entity -> entity.futurePlans = 0,
      entity -> entity.contactChoices = 0,
      entity -> entity.thanksByMentee = 0);

  int sessionsHeld;
  int sessionsHeldInStage;
  int agreementConfirmations;
  int goalsOpen;
  int goalsWithoutMeasureOrDate;
  int goalsWithoutStep;
  int goalsWithoutStatus;
  int feedbackByMentor;
  int feedbackByMentee;
  int reflections;
  int actionsOpen;
  int evaluationsByMentee;
  int successes;
  int futurePlans;
  int contactChoices;
  int thanksByMentee;

  /** One that lacks nothing, in any stage. */
  static MovesEntity ready() {
    MovesEntity entity = new MovesEntity();
    entity.sessionsHeld = 7;
    entity.sessionsHeldInStage = 2;
    entity.agreementConfirmations = 2;
    entity.goalsOpen = 3;
    entity.feedbackByMentor = 2;
    entity.feedbackByMentee = 1;
    entity.reflections = 1;
    entity.evaluationsByMentee = 1;
    entity.successes = 1;
    entity.futurePlans = 1;
    entity.contactChoices = 1;
    entity.thanksByMentee = 1;
    return entity;
  }

  /** One that lacks six things for its completion: three that the standard policy requires, and three that it recommends. */
  static MovesEntity lackingSix() {
    MovesEntity entity = new MovesEntity();
    entity.sessionsHeld = 7;
    entity.actionsOpen = 2;
    entity.successes = 1;
    return entity;
  }

  /** One that lacks nothing, and for each thing that is asked for one that lacks it. */
  static List<MovesEntity> all() {
    List<MovesEntity> all = new ArrayList<>(List.of(ready(), lackingSix()));
    for (Consumer<MovesEntity> lack : LACKS) {
      MovesEntity entity = ready();
      lack.accept(entity);
      all.add(entity);
    }
    return all;
  }

  @Override
  public Evidence.Observation observe(Evidence evidence) {
    return switch (evidence.code()) {
      case "sessions-held" -> count(sessionsHeld);
      case "sessions-held-in-stage" -> count(sessionsHeldInStage);
      case "agreement-confirmations" -> count(agreementConfirmations);
      case "goals-open" -> count(goalsOpen);
      case "goals-without-measure-or-date" -> count(goalsWithoutMeasureOrDate);
      case "goals-without-step" -> count(goalsWithoutStep);
      case "goals-without-status" -> count(goalsWithoutStatus);
      case "feedback-by-mentor-in-stage" -> count(feedbackByMentor);
      case "feedback-by-mentee-in-stage" -> count(feedbackByMentee);
      case "reflections-in-stage" -> count(reflections);
      case "actions-open" -> count(actionsOpen);
      case "evaluations-by-mentee-in-stage" -> count(evaluationsByMentee);
      case "successes" -> count(successes);
      case "future-plans-in-stage" -> count(futurePlans);
      case "contact-choices-in-stage" -> count(contactChoices);
      case "thanks-by-mentee-in-stage" -> count(thanksByMentee);
      default -> Evidence.Observation.notSupplied();
    };
  }

  private static Evidence.Observation count(int number) {
    return Evidence.Observation.count(number);
  }
}
