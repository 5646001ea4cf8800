package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.LimitWriter.codes;
import static io.github.mentoring4j.bench.LimitWriter.name;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor.Role;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the state of a relationship. The public methods of {@link Mentorship} do not show all that it holds, so this takes it apart into the same
 * {@link MentorshipState} as the codec does.
 */
final class StateLimitWriter {
  private static final Map<Mentorship.Status, SerializedString> STATUSES =
      codes(Mentorship.Status.class, Mentorship.Status::code);
  private static final Map<Mentorship.Outcome, SerializedString> OUTCOMES =
      codes(Mentorship.Outcome.class, Mentorship.Outcome::code);
  private static final Map<Role, SerializedString> ROLES = codes(Role.class, Role::code);

  private static final SerializedString ACCEPTED_AT = name("acceptedAt");
  private static final SerializedString ASSESSED_IN_STAGE = name("assessedInStage");
  private static final SerializedString AT = name("at");
  private static final SerializedString BY = name("by");
  private static final SerializedString CLOSING = name("closing");
  private static final SerializedString CONTACT_CHOICES = name("contactChoices");
  private static final SerializedString COUNTS = name("counts");
  private static final SerializedString EARLIER_VISITS = name("earlierVisits");
  private static final SerializedString EVALUATED_BY_MENTEE = name("evaluatedByMentee");
  private static final SerializedString EVALUATED_BY_MENTOR = name("evaluatedByMentor");
  private static final SerializedString EVALUATIONS_BY_MENTEE = name("evaluationsByMentee");
  private static final SerializedString EVALUATIONS_BY_MENTOR = name("evaluationsByMentor");
  private static final SerializedString EXPECTED_RESUME = name("expectedResume");
  private static final SerializedString EXTENDED = name("extended");
  private static final SerializedString FEEDBACK_BY_MENTEE = name("feedbackByMentee");
  private static final SerializedString FEEDBACK_BY_MENTOR = name("feedbackByMentor");
  private static final SerializedString FUTURE_PLANS = name("futurePlans");
  private static final SerializedString GOALS = name("goals");
  private static final SerializedString HAS_STEP = name("hasStep");
  private static final SerializedString ID = name("id");
  private static final SerializedString IN_FORCE = name("inForce");
  private static final SerializedString IN_STAGE = name("inStage");
  private static final SerializedString LAST_EVENT_AT = name("lastEventAt");
  private static final SerializedString LAST_SESSION_AT = name("lastSessionAt");
  private static final SerializedString LAST_SETTLED = name("lastSettled");
  private static final SerializedString MENTEE = name("mentee");
  private static final SerializedString MENTEE_AGREED = name("menteeAgreed");
  private static final SerializedString MENTOR = name("mentor");
  private static final SerializedString MENTOR_AGREED = name("mentorAgreed");
  private static final SerializedString MENTOR_HELPED_AT = name("mentorHelpedAt");
  private static final SerializedString MISSED_BY_MENTEE = name("missedByMentee");
  private static final SerializedString MISSED_BY_MENTOR = name("missedByMentor");
  private static final SerializedString OPENING = name("opening");
  private static final SerializedString OPEN_ACTIONS = name("openActions");
  private static final SerializedString OUTCOME = name("outcome");
  private static final SerializedString PAUSE = name("pause");
  private static final SerializedString PAUSED_IN_VISIT = name("pausedInVisit");
  private static final SerializedString PLANNED_END = name("plannedEnd");
  private static final SerializedString PLANNED_SESSIONS = name("plannedSessions");
  private static final SerializedString PREDECESSOR = name("predecessor");
  private static final SerializedString PROPOSED = name("proposed");
  private static final SerializedString REASON = name("reason");
  private static final SerializedString REFLECTIONS = name("reflections");
  private static final SerializedString RESUMED_AT = name("resumedAt");
  private static final SerializedString REVISION = name("revision");
  private static final SerializedString SESSIONS_AT_FEEDBACK = name("sessionsAtFeedback");
  private static final SerializedString SESSIONS_HELD = name("sessionsHeld");
  private static final SerializedString SINCE = name("since");
  private static final SerializedString STAGE = name("stage");
  private static final SerializedString STAGE_ENTERED_AT = name("stageEnteredAt");
  private static final SerializedString STANDING = name("standing");
  private static final SerializedString START = name("start");
  private static final SerializedString STATE_VERSION = name("stateVersion");
  private static final SerializedString STATUS = name("status");
  private static final SerializedString SUCCESSES = name("successes");
  private static final SerializedString SUCCESSOR = name("successor");
  private static final SerializedString TAKEN_OVER = name("takenOver");
  private static final SerializedString TERMS = name("terms");
  private static final SerializedString THANKS_BY_MENTEE = name("thanksByMentee");
  private static final SerializedString THANKS_BY_MENTOR = name("thanksByMentor");
  private static final SerializedString TO_BE_RENEWED_SINCE = name("toBeRenewedSince");
  private static final SerializedString VISIT = name("visit");

  private StateLimitWriter() {}

  static void write(LimitWriter out, Mentorship pair) {
    MentorshipState state = MentorshipStates.of(pair);
    out.start().number(STATE_VERSION, 1).text(ID, state.id()).number(REVISION, state.revision());
    out.instant(LAST_EVENT_AT, state.lastEventAt());
    opening(out, state.opening());
    standing(out, state.standing());
    terms(out, state.terms());
    counts(out, state.counts());
    goals(out, state.goals());
    sessions(out, state.plannedSessions());
    actions(out, state.openActions());
    out.end();
  }

  private static void opening(LimitWriter out, Opening opening) {
    out.object(OPENING).instant(AT, opening.at());
    HistoryLimitWriter.actor(out, opening.by());
    out.text(MENTEE, opening.mentee()).text(MENTOR, opening.mentor());
    out.text(PREDECESSOR, opening.predecessor());
    out.flagIfTrue(TAKEN_OVER, opening.takenOver()).end();
  }

  private static void standing(LimitWriter out, Standing standing) {
    out.object(STANDING).code(STATUS, STATUSES.get(standing.status()));
    out.code(STAGE, HistoryLimitWriter.STAGES, standing.stage())
        .count(VISIT, standing.visit())
        .flagIfTrue(MENTEE_AGREED, standing.menteeAgreed())
        .flagIfTrue(MENTOR_AGREED, standing.mentorAgreed())
        .instant(ACCEPTED_AT, standing.acceptedAt())
        .instant(STAGE_ENTERED_AT, standing.stageEnteredAt())
        .instant(PLANNED_END, standing.plannedEnd());
    if (standing.pause().isPresent()) {
      pause(out, standing.pause().get());
    }
    out.instant(RESUMED_AT, standing.resumedAt());
    if (!standing.pausedInVisit().isZero()) {
      out.duration(PAUSED_IN_VISIT, standing.pausedInVisit());
    }
    if (!standing.earlierVisits().isEmpty()) {
      out.durations(EARLIER_VISITS, standing.earlierVisits());
    }
    if (standing.closing().isPresent()) {
      closing(out, standing.closing().get());
    }
    out.end();
  }

  private static void pause(LimitWriter out, Mentorship.Pause pause) {
    out.object(PAUSE).instant(SINCE, pause.since());
    out.instant(EXPECTED_RESUME, pause.expectedResume());
    HistoryLimitWriter.reason(out, REASON, pause.reason());
    out.end();
  }

  private static void closing(LimitWriter out, Closing closing) {
    out.object(CLOSING).code(OUTCOME, OUTCOMES.get(closing.outcome()));
    out.code(BY, ROLES.get(closing.by())).instant(AT, closing.at());
    HistoryLimitWriter.reason(out, REASON, closing.reason());
    out.text(SUCCESSOR, closing.successor()).end();
  }

  private static void terms(LimitWriter out, Terms terms) {
    out.object(TERMS);
    if (terms.inForce().isPresent()) {
      HistoryLimitWriter.agreement(out, IN_FORCE, terms.inForce().get());
    }
    if (terms.proposed().isPresent()) {
      Agreement.Proposal proposed = terms.proposed().get();
      out.object(PROPOSED);
      HistoryLimitWriter.agreement(out, TERMS, proposed.terms());
      out.code(BY, HistoryLimitWriter.SIDES.get(proposed.by()))
          .instant(AT, proposed.at())
          .end();
    }
    out.instant(TO_BE_RENEWED_SINCE, terms.toBeRenewedSince());
    out.flagIfTrue(EXTENDED, terms.extended()).end();
  }

  private static void counts(LimitWriter out, Counts counts) {
    out.object(COUNTS)
        .count(SESSIONS_HELD, counts.sessionsHeld())
        .count(MISSED_BY_MENTEE, counts.missedByMentee())
        .count(MISSED_BY_MENTOR, counts.missedByMentor())
        .count(SUCCESSES, counts.successes())
        .instant(LAST_SESSION_AT, counts.lastSessionAt());
    if (counts.lastSettled().isPresent()) {
      Settled settled = counts.lastSettled().get();
      out.object(LAST_SETTLED)
          .text(ID, settled.id())
          .instant(START, settled.start())
          .end();
    }
    evaluated(out, EVALUATED_BY_MENTEE, counts.evaluatedByMentee());
    evaluated(out, EVALUATED_BY_MENTOR, counts.evaluatedByMentor());
    if (counts.sessionsAtFeedback().isPresent()) {
      out.number(SESSIONS_AT_FEEDBACK, counts.sessionsAtFeedback().get());
    }
    out.instant(MENTOR_HELPED_AT, counts.mentorHelpedAt());
    inStage(out, counts.inStage());
    out.end();
  }

  private static void evaluated(
      LimitWriter out, SerializedString name, Optional<Evaluated> evaluated) {
    if (evaluated.isPresent()) {
      out.object(name).instant(AT, evaluated.get().at());
      out.instant(PLANNED_END, evaluated.get().plannedEnd()).end();
    }
  }

  private static void inStage(LimitWriter out, InStage inStage) {
    out.object(IN_STAGE)
        .count(SESSIONS_HELD, inStage.sessionsHeld())
        .count(FEEDBACK_BY_MENTEE, inStage.feedbackByMentee())
        .count(FEEDBACK_BY_MENTOR, inStage.feedbackByMentor())
        .count(REFLECTIONS, inStage.reflections())
        .count(FUTURE_PLANS, inStage.futurePlans())
        .count(CONTACT_CHOICES, inStage.contactChoices())
        .count(EVALUATIONS_BY_MENTEE, inStage.evaluationsByMentee())
        .count(EVALUATIONS_BY_MENTOR, inStage.evaluationsByMentor())
        .count(THANKS_BY_MENTEE, inStage.thanksByMentee())
        .count(THANKS_BY_MENTOR, inStage.thanksByMentor())
        .end();
  }

  private static void goals(LimitWriter out, List<Progress> goals) {
    if (!goals.isEmpty()) {
      out.list(GOALS);
      for (Progress progress : goals) {
        HistoryLimitWriter.goal(out.start(), progress.goal());
        out.flagIfTrue(HAS_STEP, progress.hasStep());
        if (progress.assessment().isPresent()) {
          HistoryLimitWriter.assessment(out, progress.assessment().get());
        }
        out.flagIfTrue(ASSESSED_IN_STAGE, progress.assessedInStage()).end();
      }
      out.endList();
    }
  }

  private static void sessions(LimitWriter out, List<Session> sessions) {
    if (!sessions.isEmpty()) {
      out.list(PLANNED_SESSIONS);
      for (Session session : sessions) {
        HistoryLimitWriter.sessionParts(out.start(), session);
      }
      out.endList();
    }
  }

  private static void actions(LimitWriter out, List<ActionItem> actions) {
    if (!actions.isEmpty()) {
      out.list(OPEN_ACTIONS);
      for (ActionItem action : actions) {
        HistoryLimitWriter.actionParts(out.start(), action);
      }
      out.endList();
    }
  }
}
