package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The counters of a relationship, in all and since the present stage was entered. */
@Value.Immutable
@MentorshipStyle
interface MentorshipCounts {
  /** A stage in which nothing has happened yet. */
  InStage NOTHING_IN_STAGE = ImmutableInStage.builder()
      .sessionsHeld(0)
      .feedbackByMentee(0)
      .feedbackByMentor(0)
      .reflections(0)
      .futurePlans(0)
      .contactChoices(0)
      .evaluationsByMentee(0)
      .evaluationsByMentor(0)
      .thanksByMentee(0)
      .thanksByMentor(0)
      .build();

  static MentorshipCounts zero() {
    return ImmutableMentorshipCounts.builder()
        .sessionsHeld(0)
        .missedByMentee(0)
        .missedByMentor(0)
        .successes(0)
        .inStage(NOTHING_IN_STAGE)
        .build();
  }

  /** What was counted before a pair was taken over. Of its last session only the start is known. */
  static MentorshipCounts takenOver(Takeover takeover) {
    return ImmutableMentorshipCounts.copyOf(zero())
        .withSessionsHeld(takeover.sessionsHeld())
        .withLastSessionAt(takeover.lastSessionAt())
        .withLastSettled(takeover.lastSessionAt().map(start -> new Settled(null, start)))
        .withInStage(ImmutableInStage.copyOf(NOTHING_IN_STAGE)
            .withSessionsHeld(takeover.sessionsHeldInStage()));
  }

  int sessionsHeld();

  int missedByMentee();

  int missedByMentor();

  int successes();

  /** The start of the latest session that was held. */
  Optional<Instant> lastSessionAt();

  /** The session that was recorded last as held or missed. */
  Optional<Settled> lastSettled();

  /** A session that is over, without its id if that is not known. */
  record Settled(@Nullable String id, Instant start) {
    static Settled of(Session session) {
      return new Settled(session.id(), session.start());
    }
  }

  /** The last evaluation by the mentee, from which follows what checkpoints are done. */
  Optional<Evaluated> evaluatedByMentee();

  Optional<Evaluated> evaluatedByMentor();

  /** When an evaluation was noted, and the planned end at that time. */
  record Evaluated(Instant at, Optional<Instant> plannedEnd) {}

  /**
   * How many sessions had been held when the mentor last noted feedback; empty if that has not happened. A takeover does not tell, so of a pair that was
   * taken over it means only that nothing is known.
   */
  Optional<Integer> sessionsAtFeedback();

  /**
   * When the mentor last helped by an action of theirs that was done, or by feedback; empty if that has not happened. A takeover does not tell this either.
   */
  Optional<Instant> mentorHelpedAt();

  InStage inStage();

  /** A session counts in the visit to a stage in which it ended, however late it is logged. */
  default MentorshipCounts sessionHeld(Session session, Instant stageEnteredAt) {
    Instant last = lastSessionAt().filter(session.start()::isBefore).orElse(session.start());
    InStage here = session.end().isAfter(stageEnteredAt) ? inStage().sessionHeld() : inStage();
    return ImmutableMentorshipCounts.of(
        sessionsHeld() + 1,
        missedByMentee(),
        missedByMentor(),
        successes(),
        Optional.of(last),
        Optional.of(Settled.of(session)),
        evaluatedByMentee(),
        evaluatedByMentor(),
        sessionsAtFeedback(),
        mentorHelpedAt(),
        here);
  }

  default MentorshipCounts sessionMissed(Session session, Session.Absentee absentee) {
    return ImmutableMentorshipCounts.copyOf(this)
        .withLastSettled(Settled.of(session))
        .withMissedByMentee(missedByMentee() + (absentee.includes(Actor.Side.MENTEE) ? 1 : 0))
        .withMissedByMentor(missedByMentor() + (absentee.includes(Actor.Side.MENTOR) ? 1 : 0));
  }

  default MentorshipCounts noted(Noted.Kind kind, Actor.Side side) {
    ImmutableMentorshipCounts counts = ImmutableMentorshipCounts.copyOf(this);
    return kind == Noted.Kind.SUCCESS
        ? counts.withSuccesses(successes() + 1)
        : counts.withInStage(inStage().noted(kind, side));
  }

  default MentorshipCounts feedbackByMentor(Instant at) {
    return ImmutableMentorshipCounts.copyOf(mentorHelped(at))
        .withSessionsAtFeedback(sessionsHeld());
  }

  default MentorshipCounts mentorHelped(Instant at) {
    Instant latest = mentorHelpedAt().filter(at::isBefore).orElse(at);
    return ImmutableMentorshipCounts.copyOf(this).withMentorHelpedAt(latest);
  }

  default MentorshipCounts evaluated(Actor.Side side, Evaluated evaluated) {
    ImmutableMentorshipCounts counts = ImmutableMentorshipCounts.copyOf(this);
    return side == Actor.Side.MENTEE
        ? counts.withEvaluatedByMentee(evaluated)
        : counts.withEvaluatedByMentor(evaluated);
  }

  default Optional<Evaluated> evaluatedBy(Actor.Side side) {
    return side == Actor.Side.MENTEE ? evaluatedByMentee() : evaluatedByMentor();
  }

  default MentorshipCounts stageEntered() {
    return ImmutableMentorshipCounts.copyOf(this).withInStage(NOTHING_IN_STAGE);
  }

  /** The counters that start again from zero when a stage is entered. */
  @Value.Immutable
  @MentorshipStyle
  interface InStage {
    int sessionsHeld();

    int feedbackByMentee();

    int feedbackByMentor();

    int reflections();

    int futurePlans();

    int contactChoices();

    int evaluationsByMentee();

    int evaluationsByMentor();

    int thanksByMentee();

    int thanksByMentor();

    default InStage sessionHeld() {
      return ImmutableInStage.copyOf(this).withSessionsHeld(sessionsHeld() + 1);
    }

    default InStage noted(Noted.Kind kind, Actor.Side side) {
      ImmutableInStage counts = ImmutableInStage.copyOf(this);
      boolean byMentee = side == Actor.Side.MENTEE;
      return switch (kind) {
        case FEEDBACK ->
          byMentee
              ? counts.withFeedbackByMentee(feedbackByMentee() + 1)
              : counts.withFeedbackByMentor(feedbackByMentor() + 1);
        case REFLECTION -> counts.withReflections(reflections() + 1);
        case FUTURE_PLAN -> counts.withFuturePlans(futurePlans() + 1);
        case CONTACT_CHOICE -> counts.withContactChoices(contactChoices() + 1);
        case EVALUATION ->
          byMentee
              ? counts.withEvaluationsByMentee(evaluationsByMentee() + 1)
              : counts.withEvaluationsByMentor(evaluationsByMentor() + 1);
        case THANKS ->
          byMentee
              ? counts.withThanksByMentee(thanksByMentee() + 1)
              : counts.withThanksByMentor(thanksByMentor() + 1);
        case SUCCESS -> counts;
      };
    }
  }
}
