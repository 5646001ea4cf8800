package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.MentorshipEvent.Noted;

/** What the limit counts since the present stage was entered. No method changes it once it was returned. */
final class LifecycleLimitVisit implements Cloneable {
  private int sessionsHeld;
  private int feedbackByMentor;
  private int feedbackByMentee;
  private int reflections;
  private int evaluationsByMentee;
  private int futurePlans;
  private int contactChoices;
  private int thanksByMentee;

  LifecycleLimitVisit sessionHeld() {
    LifecycleLimitVisit next = copy();
    next.sessionsHeld++;
    return next;
  }

  LifecycleLimitVisit noted(Noted.Kind kind, Actor.Side by) {
    LifecycleLimitVisit next = copy();
    int byMentee = by == Actor.Side.MENTEE ? 1 : 0;
    switch (kind) {
      case FEEDBACK -> {
        next.feedbackByMentee += byMentee;
        next.feedbackByMentor += 1 - byMentee;
      }
      case REFLECTION -> next.reflections++;
      case EVALUATION -> next.evaluationsByMentee += byMentee;
      case FUTURE_PLAN -> next.futurePlans++;
      case CONTACT_CHOICE -> next.contactChoices++;
      case THANKS -> next.thanksByMentee += byMentee;
      case SUCCESS -> throw new IllegalArgumentException("counted in all");
    }
    return next;
  }

  MovesEntity counts() {
    MovesEntity counts = new MovesEntity();
    counts.sessionsHeldInStage = sessionsHeld;
    counts.feedbackByMentor = feedbackByMentor;
    counts.feedbackByMentee = feedbackByMentee;
    counts.reflections = reflections;
    counts.evaluationsByMentee = evaluationsByMentee;
    counts.futurePlans = futurePlans;
    counts.contactChoices = contactChoices;
    counts.thanksByMentee = thanksByMentee;
    return counts;
  }

  private LifecycleLimitVisit copy() {
    try {
      return (LifecycleLimitVisit) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
