package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.HistoryLimitReader.unknown;
import static io.github.mentoring4j.bench.LimitReader.constants;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipState.Closing;
import io.github.mentoring4j.internal.MentorshipState.Counts;
import io.github.mentoring4j.internal.MentorshipState.Evaluated;
import io.github.mentoring4j.internal.MentorshipState.InStage;
import io.github.mentoring4j.internal.MentorshipState.Opening;
import io.github.mentoring4j.internal.MentorshipState.Progress;
import io.github.mentoring4j.internal.MentorshipState.Settled;
import io.github.mentoring4j.internal.MentorshipState.Standing;
import io.github.mentoring4j.internal.MentorshipState.Terms;
import io.github.mentoring4j.internal.MentorshipStates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the state of a relationship. Properties come in any order, and other ones are an error. No public method makes a {@link Mentorship} of its
 * state, so this makes the same {@link MentorshipState} as the codec does, and the library judges it and makes the relationship.
 */
final class StateLimitReader {
  private static final Map<String, Mentorship.Status> STATUSES =
      constants(Mentorship.Status.values(), Mentorship.Status::code);
  private static final Map<String, Mentorship.Outcome> OUTCOMES =
      constants(Mentorship.Outcome.values(), Mentorship.Outcome::code);
  private static final Map<String, Actor.Role> ROLES =
      constants(Actor.Role.values(), Actor.Role::code);

  private StateLimitReader() {}

  static Mentorship read(LimitReader in) {
    String id = null;
    long revision = 0;
    Instant lastEventAt = null;
    Opening opening = null;
    Standing standing = null;
    Terms terms = null;
    Counts counts = null;
    List<Progress> goals = List.of();
    List<Session> plannedSessions = List.of();
    List<ActionItem> openActions = List.of();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "stateVersion" -> {}
        case "id" -> id = in.text();
        case "revision" -> revision = in.number();
        case "lastEventAt" -> lastEventAt = in.instant();
        case "opening" -> opening = opening(in);
        case "standing" -> standing = standing(in);
        case "terms" -> terms = terms(in);
        case "counts" -> counts = counts(in);
        case "goals" -> goals = in.values(StateLimitReader::progress);
        case "plannedSessions" -> plannedSessions = in.values(HistoryLimitReader::session);
        case "openActions" -> openActions = in.values(HistoryLimitReader::action);
        default -> throw unknown(name);
      }
    }
    return MentorshipStates.mentorship(new MentorshipState(
        id,
        revision,
        lastEventAt,
        opening,
        standing,
        terms,
        counts,
        goals,
        plannedSessions,
        openActions));
  }

  private static Opening opening(LimitReader in) {
    Instant at = null;
    Actor by = null;
    String mentee = null;
    String mentor = null;
    String predecessor = null;
    boolean takenOver = false;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "at" -> at = in.instant();
        case "by" -> by = HistoryLimitReader.actor(in);
        case "mentee" -> mentee = in.text();
        case "mentor" -> mentor = in.text();
        case "predecessor" -> predecessor = in.text();
        case "takenOver" -> takenOver = in.flag();
        default -> throw unknown(name);
      }
    }
    return new Opening(at, by, mentee, mentor, Optional.ofNullable(predecessor), takenOver);
  }

  private static Standing standing(LimitReader in) {
    Mentorship.Status status = null;
    Stage stage = null;
    int visit = 0;
    boolean menteeAgreed = false;
    boolean mentorAgreed = false;
    Instant acceptedAt = null;
    Instant stageEnteredAt = null;
    Instant plannedEnd = null;
    Mentorship.Pause pause = null;
    Instant resumedAt = null;
    Duration pausedInVisit = Duration.ZERO;
    List<Duration> earlierVisits = List.of();
    Closing closing = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "status" -> status = in.constant(STATUSES);
        case "stage" -> stage = in.constant(HistoryLimitReader.STAGES);
        case "visit" -> visit = in.integer();
        case "menteeAgreed" -> menteeAgreed = in.flag();
        case "mentorAgreed" -> mentorAgreed = in.flag();
        case "acceptedAt" -> acceptedAt = in.instant();
        case "stageEnteredAt" -> stageEnteredAt = in.instant();
        case "plannedEnd" -> plannedEnd = in.instant();
        case "pause" -> pause = pause(in);
        case "resumedAt" -> resumedAt = in.instant();
        case "pausedInVisit" -> pausedInVisit = in.duration();
        case "earlierVisits" -> earlierVisits = in.values(LimitReader::duration);
        case "closing" -> closing = closing(in);
        default -> throw unknown(name);
      }
    }
    return new Standing(
        status,
        Optional.ofNullable(stage),
        visit,
        menteeAgreed,
        mentorAgreed,
        Optional.ofNullable(acceptedAt),
        Optional.ofNullable(stageEnteredAt),
        Optional.ofNullable(plannedEnd),
        Optional.ofNullable(pause),
        Optional.ofNullable(resumedAt),
        pausedInVisit,
        earlierVisits,
        Optional.ofNullable(closing));
  }

  private static Mentorship.Pause pause(LimitReader in) {
    Instant since = null;
    Instant expectedResume = null;
    Reason reason = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "since" -> since = in.instant();
        case "expectedResume" -> expectedResume = in.instant();
        case "reason" -> reason = HistoryLimitReader.reason(in);
        default -> throw unknown(name);
      }
    }
    return new Mentorship.Pause(
        since, Optional.ofNullable(expectedResume), Optional.ofNullable(reason));
  }

  private static Closing closing(LimitReader in) {
    Mentorship.Outcome outcome = null;
    Actor.Role by = null;
    Instant at = null;
    Reason reason = null;
    String successor = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "outcome" -> outcome = in.constant(OUTCOMES);
        case "by" -> by = in.constant(ROLES);
        case "at" -> at = in.instant();
        case "reason" -> reason = HistoryLimitReader.reason(in);
        case "successor" -> successor = in.text();
        default -> throw unknown(name);
      }
    }
    return new Closing(
        outcome, by, at, Optional.ofNullable(reason), Optional.ofNullable(successor));
  }

  private static Terms terms(LimitReader in) {
    Agreement inForce = null;
    Agreement.Proposal proposed = null;
    Instant toBeRenewedSince = null;
    boolean extended = false;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "inForce" -> inForce = HistoryLimitReader.agreement(in);
        case "proposed" -> proposed = proposal(in);
        case "toBeRenewedSince" -> toBeRenewedSince = in.instant();
        case "extended" -> extended = in.flag();
        default -> throw unknown(name);
      }
    }
    return new Terms(
        Optional.ofNullable(inForce),
        Optional.ofNullable(proposed),
        Optional.ofNullable(toBeRenewedSince),
        extended);
  }

  private static Agreement.Proposal proposal(LimitReader in) {
    Agreement terms = null;
    Actor.Side by = null;
    Instant at = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "terms" -> terms = HistoryLimitReader.agreement(in);
        case "by" -> by = in.constant(HistoryLimitReader.SIDES);
        case "at" -> at = in.instant();
        default -> throw unknown(name);
      }
    }
    return new Agreement.Proposal(terms, by, at);
  }

  private static Counts counts(LimitReader in) {
    int sessionsHeld = 0;
    int missedByMentee = 0;
    int missedByMentor = 0;
    int successes = 0;
    Instant lastSessionAt = null;
    Settled lastSettled = null;
    Evaluated evaluatedByMentee = null;
    Evaluated evaluatedByMentor = null;
    Integer sessionsAtFeedback = null;
    Instant mentorHelpedAt = null;
    InStage inStage = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "sessionsHeld" -> sessionsHeld = in.integer();
        case "missedByMentee" -> missedByMentee = in.integer();
        case "missedByMentor" -> missedByMentor = in.integer();
        case "successes" -> successes = in.integer();
        case "lastSessionAt" -> lastSessionAt = in.instant();
        case "lastSettled" -> lastSettled = settled(in);
        case "evaluatedByMentee" -> evaluatedByMentee = evaluated(in);
        case "evaluatedByMentor" -> evaluatedByMentor = evaluated(in);
        case "sessionsAtFeedback" -> sessionsAtFeedback = in.integer();
        case "mentorHelpedAt" -> mentorHelpedAt = in.instant();
        case "inStage" -> inStage = inStage(in);
        default -> throw unknown(name);
      }
    }
    return new Counts(
        sessionsHeld,
        missedByMentee,
        missedByMentor,
        successes,
        Optional.ofNullable(lastSessionAt),
        Optional.ofNullable(lastSettled),
        Optional.ofNullable(evaluatedByMentee),
        Optional.ofNullable(evaluatedByMentor),
        Optional.ofNullable(sessionsAtFeedback),
        Optional.ofNullable(mentorHelpedAt),
        inStage);
  }

  private static Settled settled(LimitReader in) {
    String id = null;
    Instant start = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = in.text();
        case "start" -> start = in.instant();
        default -> throw unknown(name);
      }
    }
    return new Settled(Optional.ofNullable(id), start);
  }

  private static Evaluated evaluated(LimitReader in) {
    Instant at = null;
    Instant plannedEnd = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "at" -> at = in.instant();
        case "plannedEnd" -> plannedEnd = in.instant();
        default -> throw unknown(name);
      }
    }
    return new Evaluated(at, Optional.ofNullable(plannedEnd));
  }

  private static InStage inStage(LimitReader in) {
    int sessionsHeld = 0;
    int feedbackByMentee = 0;
    int feedbackByMentor = 0;
    int reflections = 0;
    int futurePlans = 0;
    int contactChoices = 0;
    int evaluationsByMentee = 0;
    int evaluationsByMentor = 0;
    int thanksByMentee = 0;
    int thanksByMentor = 0;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "sessionsHeld" -> sessionsHeld = in.integer();
        case "feedbackByMentee" -> feedbackByMentee = in.integer();
        case "feedbackByMentor" -> feedbackByMentor = in.integer();
        case "reflections" -> reflections = in.integer();
        case "futurePlans" -> futurePlans = in.integer();
        case "contactChoices" -> contactChoices = in.integer();
        case "evaluationsByMentee" -> evaluationsByMentee = in.integer();
        case "evaluationsByMentor" -> evaluationsByMentor = in.integer();
        case "thanksByMentee" -> thanksByMentee = in.integer();
        case "thanksByMentor" -> thanksByMentor = in.integer();
        default -> throw unknown(name);
      }
    }
    return new InStage(
        sessionsHeld,
        feedbackByMentee,
        feedbackByMentor,
        reflections,
        futurePlans,
        contactChoices,
        evaluationsByMentee,
        evaluationsByMentor,
        thanksByMentee,
        thanksByMentor);
  }

  private static Progress progress(LimitReader in) {
    Goal goal = null;
    boolean hasStep = false;
    Goal.Assessment assessment = null;
    boolean assessedInStage = false;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "goal" -> goal = HistoryLimitReader.goal(in);
        case "hasStep" -> hasStep = in.flag();
        case "assessment" -> assessment = HistoryLimitReader.assessment(in);
        case "assessedInStage" -> assessedInStage = in.flag();
        default -> throw unknown(name);
      }
    }
    return new Progress(goal, hasStep, Optional.ofNullable(assessment), assessedInStage);
  }
}
