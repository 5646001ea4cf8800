package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Noted;
import org.immutables.value.Value;

/** The counters that start anew when a stage is entered. */
@Value.Immutable
@StateStyle
interface VisitTally {
  static VisitTally zero() {
    return ImmutableVisitTally.builder()
        .sessionsHeld(0)
        .feedbackByMentee(0)
        .feedbackByMentor(0)
        .reflections(0)
        .futurePlans(0)
        .contactChoices(0)
        .evaluationsByMentee(0)
        .thanksByMentee(0)
        .build();
  }

  int sessionsHeld();

  int feedbackByMentee();

  int feedbackByMentor();

  int reflections();

  int futurePlans();

  int contactChoices();

  int evaluationsByMentee();

  int thanksByMentee();

  default VisitTally noted(Noted.Kind kind, Actor.Role side) {
    ImmutableVisitTally visit = ImmutableVisitTally.copyOf(this);
    boolean byMentee = side == Actor.Role.MENTEE;
    return switch (kind) {
      case FEEDBACK ->
        byMentee
            ? visit.withFeedbackByMentee(feedbackByMentee() + 1)
            : visit.withFeedbackByMentor(feedbackByMentor() + 1);
      case REFLECTION -> visit.withReflections(reflections() + 1);
      case FUTURE_PLAN -> visit.withFuturePlans(futurePlans() + 1);
      case CONTACT_CHOICE -> visit.withContactChoices(contactChoices() + 1);
      case EVALUATION ->
        byMentee ? visit.withEvaluationsByMentee(evaluationsByMentee() + 1) : visit;
      case THANKS -> byMentee ? visit.withThanksByMentee(thanksByMentee() + 1) : visit;
      case SUCCESS -> visit;
    };
  }
}
