package io.github.mentoring4j.bench;

import io.github.mentoring4j.Actor.Role;
import io.github.mentoring4j.Actor.Side;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The shape of the state of a relationship, as an application declares it for Jackson. What is absent is null. */
record StateRecord(
    int stateVersion,
    String id,
    long revision,
    Instant lastEventAt,
    Opening opening,
    Standing standing,
    Terms terms,
    Counts counts,
    List<Progress> goals,
    List<HistoryRecord.Session> plannedSessions,
    List<HistoryRecord.Action> openActions) {
  record Opening(
      Instant at,
      HistoryRecord.Actor by,
      String mentee,
      String mentor,
      String predecessor,
      Boolean takenOver) {}

  record Standing(
      Mentorship.Status status,
      Stage stage,
      Integer visit,
      Boolean menteeAgreed,
      Boolean mentorAgreed,
      Instant acceptedAt,
      Instant stageEnteredAt,
      Instant plannedEnd,
      Pause pause,
      Instant resumedAt,
      Duration pausedInVisit,
      List<Duration> earlierVisits,
      Closing closing) {}

  record Pause(Instant since, Instant expectedResume, HistoryRecord.Reason reason) {}

  record Closing(
      Mentorship.Outcome outcome,
      Role by,
      Instant at,
      HistoryRecord.Reason reason,
      String successor) {}

  record Terms(
      HistoryRecord.Agreement inForce,
      Proposal proposed,
      Instant toBeRenewedSince,
      Boolean extended) {}

  record Proposal(HistoryRecord.Agreement terms, Side by, Instant at) {}

  record Counts(
      Integer sessionsHeld,
      Integer missedByMentee,
      Integer missedByMentor,
      Integer successes,
      Instant lastSessionAt,
      Settled lastSettled,
      Evaluated evaluatedByMentee,
      Evaluated evaluatedByMentor,
      Integer sessionsAtFeedback,
      Instant mentorHelpedAt,
      InStage inStage) {}

  record Settled(String id, Instant start) {}

  record Evaluated(Instant at, Instant plannedEnd) {}

  record InStage(
      Integer sessionsHeld,
      Integer feedbackByMentee,
      Integer feedbackByMentor,
      Integer reflections,
      Integer futurePlans,
      Integer contactChoices,
      Integer evaluationsByMentee,
      Integer evaluationsByMentor,
      Integer thanksByMentee,
      Integer thanksByMentor) {}

  record Progress(
      HistoryRecord.Goal goal,
      Boolean hasStep,
      HistoryRecord.Assessment assessment,
      Boolean assessedInStage) {}
}
