package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.LimitWriter.codes;
import static io.github.mentoring4j.bench.LimitWriter.name;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.io.SerializedString;

/** Writes a history of the 13 types of {@link HistoryExample}. */
final class HistoryLimitWriter {
  static final Map<Stage, SerializedString> STAGES = codes(Stage.class, Stage::code);
  static final Map<ActionItem.Ending, SerializedString> ENDINGS =
      codes(ActionItem.Ending.class, ActionItem.Ending::code);
  private static final Map<MentorshipEvent.Type, SerializedString> TYPES =
      codes(MentorshipEvent.Type.class, MentorshipEvent.Type::code);
  static final Map<Actor.Side, SerializedString> SIDES = codes(Actor.Side.class, Actor.Side::code);
  private static final Map<Goal.Assessment.Status, SerializedString> STATUSES =
      codes(Goal.Assessment.Status.class, Goal.Assessment.Status::code);
  private static final Map<Noted.Kind, SerializedString> KINDS =
      codes(Noted.Kind.class, Noted.Kind::code);
  private static final Map<Noted.Audience, SerializedString> AUDIENCES =
      codes(Noted.Audience.class, Noted.Audience::code);

  private static final SerializedString ACTION = name("action");
  private static final SerializedString AGENDA_OWNER = name("agendaOwner");
  private static final SerializedString AGREEMENT = name("agreement");
  private static final SerializedString ASSESSMENT = name("assessment");
  private static final SerializedString AT = name("at");
  private static final SerializedString AUDIENCE = name("audience");
  private static final SerializedString BY = name("by");
  private static final SerializedString CANCELLATION_NOTICE = name("cancellationNotice");
  private static final SerializedString CHANNEL = name("channel");
  private static final SerializedString CODE = name("code");
  private static final SerializedString CONFIDENTIALITY = name("confidentiality");
  private static final SerializedString DETAILS = name("details");
  private static final SerializedString DUE = name("due");
  private static final SerializedString ENDING = name("ending");
  private static final SerializedString EVENT = name("event");
  private static final SerializedString EVENTS = name("events");
  private static final SerializedString EVIDENCE = name("evidence");
  private static final SerializedString EXCLUDED_TOPICS = name("excludedTopics");
  private static final SerializedString FINAL = name("final");
  private static final SerializedString GOAL = name("goal");
  private static final SerializedString ID = name("id");
  private static final SerializedString KIND = name("kind");
  private static final SerializedString LENGTH = name("length");
  private static final SerializedString MEASURE = name("measure");
  private static final SerializedString MENTEE = name("mentee");
  private static final SerializedString MENTOR = name("mentor");
  private static final SerializedString MENTORSHIP = name("mentorship");
  private static final SerializedString NOTICE_AT = name("noticeAt");
  private static final SerializedString OVERRIDE = name("override");
  private static final SerializedString OWNER = name("owner");
  private static final SerializedString PERSON = name("person");
  private static final SerializedString PLANNED_END = name("plannedEnd");
  private static final SerializedString POLICY = name("policy");
  private static final SerializedString PREDECESSOR = name("predecessor");
  private static final SerializedString PROGRAMME = name("programme");
  private static final SerializedString REASON = name("reason");
  private static final SerializedString REVISION = name("revision");
  private static final SerializedString RHYTHM = name("rhythm");
  private static final SerializedString SESSION = name("session");
  private static final SerializedString STAGE = name("stage");
  private static final SerializedString START = name("start");
  private static final SerializedString STATUS = name("status");
  private static final SerializedString TAKEN = name("taken");
  private static final SerializedString TARGET_DATE = name("targetDate");
  private static final SerializedString TEXT = name("text");
  private static final SerializedString TYPE = name("type");
  private static final SerializedString VERSION = name("version");

  private HistoryLimitWriter() {}

  static void write(LimitWriter out, History history) {
    out.start().text(LimitWriter.SPEC_VERSION, "1.0").list(EVENTS);
    for (RecordedEvent recorded : history.events()) {
      out.start();
      out.text(MENTORSHIP, recorded.mentorship()).number(REVISION, recorded.revision());
      policy(out, recorded.policy());
      reason(out, OVERRIDE, recorded.override());
      event(out, recorded.event());
      out.end();
    }
    out.endList();
    out.end();
  }

  private static void policy(LimitWriter out, Optional<LifecyclePolicy.Reference> policy) {
    if (policy.isPresent()) {
      out.object(POLICY)
          .text(ID, policy.get().id())
          .number(VERSION, policy.get().version())
          .end();
    }
  }

  static void reason(LimitWriter out, SerializedString name, Optional<Reason> reason) {
    if (reason.isPresent()) {
      out.object(name)
          .text(CODE, reason.get().code())
          .text(TEXT, reason.get().text())
          .end();
    }
  }

  private static void event(LimitWriter out, MentorshipEvent event) {
    MentorshipEvent.Type type = event.type();
    out.object(EVENT).code(TYPE, TYPES.get(type)).instant(AT, event.at());
    actor(out, event.by());
    switch (type) {
      case PROPOSED -> proposed(out, (Proposed) event);
      case ACCEPTED -> {}
      case AGREEMENT_REACHED -> agreement(out, AGREEMENT, ((AgreementReached) event).agreement());
      case GOAL_SET -> goal(out, ((GoalSet) event).goal());
      case GOAL_ASSESSED -> assessment(out, ((GoalAssessed) event).assessment());
      case STEP_LOGGED -> step(out, (StepLogged) event);
      case SESSION_PLANNED -> session(out, SESSION, ((SessionPlanned) event).session());
      case SESSION_HELD -> held(out, (SessionHeld) event);
      case SESSION_RESCHEDULED -> rescheduled(out, (SessionRescheduled) event);
      case ACTION_AGREED -> action(out, ((ActionAgreed) event).action());
      case ACTION_CLOSED -> closed(out, (ActionClosed) event);
      case NOTED -> noted(out, (Noted) event);
      case STAGE_ENTERED -> entered(out, (StageEntered) event);
      default -> throw new IllegalArgumentException(type.code());
    }
    out.end();
  }

  static void actor(LimitWriter out, Actor actor) {
    out.object(BY);
    if (actor instanceof Actor.Person person) {
      out.text(PERSON, person.id());
    } else {
      out.flag(PROGRAMME, true).text(ID, ((Actor.Programme) actor).id());
    }
    out.end();
  }

  private static void proposed(LimitWriter out, Proposed event) {
    out.text(MENTEE, event.mentee());
    out.text(MENTOR, event.mentor());
    out.text(PREDECESSOR, event.predecessor());
  }

  static void agreement(LimitWriter out, SerializedString name, Agreement agreement) {
    out.object(name)
        .duration(RHYTHM, agreement.rhythm())
        .text(CHANNEL, agreement.channel())
        .code(AGENDA_OWNER, SIDES, agreement.agendaOwner())
        .duration(CANCELLATION_NOTICE, agreement.cancellationNotice())
        .text(CONFIDENTIALITY, agreement.confidentiality())
        .text(ENDING, agreement.ending())
        .instant(PLANNED_END, agreement.plannedEnd())
        .texts(EXCLUDED_TOPICS, agreement.excludedTopics())
        .end();
  }

  static void goal(LimitWriter out, Goal goal) {
    out.object(GOAL)
        .text(ID, goal.id())
        .text(TEXT, goal.text())
        .text(MEASURE, goal.measure())
        .date(TARGET_DATE, goal.targetDate())
        .end();
  }

  static void assessment(LimitWriter out, Goal.Assessment assessment) {
    assessmentParts(out.object(ASSESSMENT), assessment);
  }

  static void assessmentParts(LimitWriter out, Goal.Assessment assessment) {
    out.text(GOAL, assessment.goal());
    out.code(STATUS, STATUSES.get(assessment.status()));
    out.text(EVIDENCE, assessment.evidence()).end();
  }

  private static void step(LimitWriter out, StepLogged event) {
    out.text(GOAL, event.goal()).flag(TAKEN, event.taken()).text(TEXT, event.text());
  }

  private static void session(LimitWriter out, SerializedString name, Session session) {
    sessionParts(out.object(name), session);
  }

  static void sessionParts(LimitWriter out, Session session) {
    out.text(ID, session.id())
        .instant(START, session.start())
        .duration(LENGTH, session.length())
        .flag(FINAL, session.isFinal())
        .end();
  }

  private static void held(LimitWriter out, SessionHeld event) {
    out.text(SESSION, event.session());
    if (event.details().isPresent()) {
      session(out, DETAILS, event.details().get());
    }
  }

  private static void rescheduled(LimitWriter out, SessionRescheduled event) {
    out.text(SESSION, event.session()).instant(START, event.start());
    out.instant(NOTICE_AT, event.noticeAt());
    reason(out, REASON, event.reason());
  }

  private static void action(LimitWriter out, ActionItem action) {
    actionParts(out.object(ACTION), action);
  }

  static void actionParts(LimitWriter out, ActionItem action) {
    out.text(ID, action.id()).text(TEXT, action.text());
    out.code(OWNER, SIDES.get(action.owner())).date(DUE, action.due()).end();
  }

  private static void closed(LimitWriter out, ActionClosed event) {
    out.text(ACTION, event.action()).code(ENDING, ENDINGS.get(event.ending()));
  }

  private static void noted(LimitWriter out, Noted event) {
    out.code(KIND, KINDS.get(event.kind())).text(TEXT, event.text());
    out.code(AUDIENCE, AUDIENCES.get(event.audience()));
  }

  private static void entered(LimitWriter out, StageEntered event) {
    out.code(STAGE, STAGES.get(event.stage()));
    reason(out, REASON, event.reason());
  }
}
