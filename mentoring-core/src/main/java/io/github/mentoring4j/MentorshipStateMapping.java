package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipState.Counts;
import io.github.mentoring4j.internal.MentorshipState.InStage;
import io.github.mentoring4j.internal.MentorshipState.Opening;
import io.github.mentoring4j.internal.MentorshipState.Progress;
import io.github.mentoring4j.internal.MentorshipState.Standing;
import io.github.mentoring4j.internal.MentorshipState.Terms;
import java.util.Optional;

/** Takes a relationship apart for the modules of this library, and makes one of its parts. */
final class MentorshipStateMapping {
  private MentorshipStateMapping() {}

  static MentorshipState state(Mentorship pair) {
    return new MentorshipState(
        pair.id(),
        pair.revision(),
        pair.lastEventAt(),
        opening(pair.opening()),
        standing(pair.standing()),
        terms(pair.terms()),
        counts(pair.counts()),
        pair.goals().stream().map(MentorshipStateMapping::progress).toList(),
        pair.plannedSessions(),
        pair.openActions());
  }

  /**
   * Makes a relationship.
   *
   * @throws InvalidValueException if no history leads to the state, with all faults
   */
  static Mentorship mentorship(MentorshipState state) {
    Mentorship pair = ImmutableMentorship.builder()
        .id(state.id())
        .revision(state.revision())
        .lastEventAt(state.lastEventAt())
        .opening(opening(state.opening()))
        .standing(standing(state.standing()))
        .terms(terms(state.terms()))
        .counts(counts(state.counts()))
        .goals(state.goals().stream().map(MentorshipStateMapping::progress).toList())
        .plannedSessions(state.plannedSessions())
        .openActions(state.openActions())
        .build();
    MentorshipStateFaults.of(pair).throwIfAny();
    return pair;
  }

  private static Opening opening(MentorshipOpening opening) {
    return new Opening(
        opening.at(),
        opening.by(),
        opening.mentee(),
        opening.mentor(),
        opening.predecessor(),
        opening.isTakenOver());
  }

  private static MentorshipOpening opening(Opening opening) {
    return new MentorshipOpening(
        opening.at(),
        opening.by(),
        opening.mentee(),
        opening.mentor(),
        opening.predecessor(),
        opening.takenOver());
  }

  private static Standing standing(MentorshipStanding standing) {
    return new Standing(
        standing.status(),
        standing.stage(),
        standing.visit(),
        standing.menteeAgreed(),
        standing.mentorAgreed(),
        standing.acceptedAt(),
        standing.stageEnteredAt(),
        standing.plannedEnd(),
        standing.pause(),
        standing.resumedAt(),
        standing.pausedInVisit(),
        standing.earlierVisits(),
        standing.closing().map(MentorshipStateMapping::closing));
  }

  private static MentorshipStanding standing(Standing standing) {
    return ImmutableMentorshipStanding.builder()
        .status(standing.status())
        .stage(standing.stage())
        .visit(standing.visit())
        .menteeAgreed(standing.menteeAgreed())
        .mentorAgreed(standing.mentorAgreed())
        .acceptedAt(standing.acceptedAt())
        .stageEnteredAt(standing.stageEnteredAt())
        .plannedEnd(standing.plannedEnd())
        .pause(standing.pause())
        .resumedAt(standing.resumedAt())
        .pausedInVisit(standing.pausedInVisit())
        .earlierVisits(standing.earlierVisits())
        .closing(standing.closing().map(MentorshipStateMapping::closing))
        .build();
  }

  private static MentorshipState.Closing closing(Mentorship.Closing closing) {
    return new MentorshipState.Closing(
        closing.outcome(), closing.by(), closing.at(), closing.reason(), closing.successor());
  }

  private static Mentorship.Closing closing(MentorshipState.Closing closing) {
    return ImmutableClosing.builder()
        .outcome(closing.outcome())
        .by(closing.by())
        .at(closing.at())
        .reason(closing.reason())
        .successor(closing.successor())
        .build();
  }

  private static Terms terms(MentorshipTerms terms) {
    return new Terms(
        terms.inForce(), terms.proposed(), terms.toBeRenewedSince(), terms.isExtended());
  }

  private static MentorshipTerms terms(Terms terms) {
    return ImmutableMentorshipTerms.builder()
        .inForce(terms.inForce())
        .proposed(terms.proposed())
        .toBeRenewedSince(terms.toBeRenewedSince())
        .isExtended(terms.extended())
        .build();
  }

  private static Counts counts(MentorshipCounts counts) {
    return new Counts(
        counts.sessionsHeld(),
        counts.missedByMentee(),
        counts.missedByMentor(),
        counts.successes(),
        counts.lastSessionAt(),
        counts
            .lastSettled()
            .map(last -> new MentorshipState.Settled(Optional.ofNullable(last.id()), last.start())),
        counts.evaluatedByMentee().map(MentorshipStateMapping::evaluated),
        counts.evaluatedByMentor().map(MentorshipStateMapping::evaluated),
        counts.sessionsAtFeedback(),
        counts.mentorHelpedAt(),
        inStage(counts.inStage()));
  }

  private static MentorshipCounts counts(Counts counts) {
    return ImmutableMentorshipCounts.builder()
        .sessionsHeld(counts.sessionsHeld())
        .missedByMentee(counts.missedByMentee())
        .missedByMentor(counts.missedByMentor())
        .successes(counts.successes())
        .lastSessionAt(counts.lastSessionAt())
        .lastSettled(counts
            .lastSettled()
            .map(last -> new MentorshipCounts.Settled(last.id().orElse(null), last.start())))
        .evaluatedByMentee(counts.evaluatedByMentee().map(MentorshipStateMapping::evaluated))
        .evaluatedByMentor(counts.evaluatedByMentor().map(MentorshipStateMapping::evaluated))
        .sessionsAtFeedback(counts.sessionsAtFeedback())
        .mentorHelpedAt(counts.mentorHelpedAt())
        .inStage(inStage(counts.inStage()))
        .build();
  }

  private static MentorshipState.Evaluated evaluated(MentorshipCounts.Evaluated evaluated) {
    return new MentorshipState.Evaluated(evaluated.at(), evaluated.plannedEnd());
  }

  private static MentorshipCounts.Evaluated evaluated(MentorshipState.Evaluated evaluated) {
    return new MentorshipCounts.Evaluated(evaluated.at(), evaluated.plannedEnd());
  }

  private static InStage inStage(MentorshipCounts.InStage counts) {
    return new InStage(
        counts.sessionsHeld(),
        counts.feedbackByMentee(),
        counts.feedbackByMentor(),
        counts.reflections(),
        counts.futurePlans(),
        counts.contactChoices(),
        counts.evaluationsByMentee(),
        counts.evaluationsByMentor(),
        counts.thanksByMentee(),
        counts.thanksByMentor());
  }

  private static MentorshipCounts.InStage inStage(InStage counts) {
    return ImmutableInStage.builder()
        .sessionsHeld(counts.sessionsHeld())
        .feedbackByMentee(counts.feedbackByMentee())
        .feedbackByMentor(counts.feedbackByMentor())
        .reflections(counts.reflections())
        .futurePlans(counts.futurePlans())
        .contactChoices(counts.contactChoices())
        .evaluationsByMentee(counts.evaluationsByMentee())
        .evaluationsByMentor(counts.evaluationsByMentor())
        .thanksByMentee(counts.thanksByMentee())
        .thanksByMentor(counts.thanksByMentor())
        .build();
  }

  private static Progress progress(Goal.Progress progress) {
    return new Progress(
        progress.goal(), progress.hasStep(), progress.assessment(), progress.isAssessedInStage());
  }

  private static Goal.Progress progress(Progress progress) {
    return ImmutableProgress.builder()
        .goal(progress.goal())
        .hasStep(progress.hasStep())
        .assessment(progress.assessment())
        .isAssessedInStage(progress.assessedInStage())
        .build();
  }
}
