package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.EventType;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Instant;
import java.util.function.Function;

/** Which properties each type of event has. A new event needs a shape here and a code. */
final class EventShapes {
  static final String TYPE = "type";

  private static final Shape<Proposed, Parts> PROPOSED = EventShapes.<Proposed>event(
          "Proposed",
          parts -> new Proposed(
              at(parts),
              by(parts),
              parts.get("mentee"),
              parts.get("mentor"),
              parts.find("predecessor")))
      .required("mentee", TEXT, Proposed::mentee, part("mentee"))
      .required("mentor", TEXT, Proposed::mentor, part("mentor"))
      .optional("predecessor", TEXT, Proposed::predecessor, part("predecessor"));

  private static final Shape<Accepted, Parts> ACCEPTED =
      event("Accepted", parts -> new Accepted(at(parts), by(parts)));

  private static final Shape<Declined, Parts> DECLINED = EventShapes.<Declined>event(
          "Declined", parts -> new Declined(at(parts), by(parts), parts.find("reason")))
      .optional("reason", TEXT, Declined::reason, part("reason"));

  private static final Shape<Withdrawn, Parts> WITHDRAWN = EventShapes.<Withdrawn>event(
          "Withdrawn", parts -> new Withdrawn(at(parts), by(parts), parts.find("reason")))
      .optional("reason", TEXT, Withdrawn::reason, part("reason"));

  private static final Shape<Expired, Parts> EXPIRED =
      event("Expired", parts -> new Expired(at(parts), by(parts)));

  private static final Shape<Superseded, Parts> SUPERSEDED = EventShapes.<Superseded>event(
          "Superseded", parts -> new Superseded(at(parts), by(parts), parts.find("successor")))
      .optional("successor", TEXT, Superseded::successor, part("successor"));

  private static final Shape<AgreementReached, Parts> AGREEMENT_REACHED =
      EventShapes.<AgreementReached>event(
              "AgreementReached",
              parts -> new AgreementReached(at(parts), by(parts), parts.get("agreement")))
          .required(
              "agreement", ValueForms.AGREEMENT, AgreementReached::agreement, part("agreement"));

  private static final Shape<GoalSet, Parts> GOAL_SET = EventShapes.<GoalSet>event(
          "GoalSet", parts -> new GoalSet(at(parts), by(parts), parts.get("goal")))
      .required("goal", ValueForms.GOAL, GoalSet::goal, part("goal"));

  private static final Shape<GoalRevised, Parts> GOAL_REVISED = EventShapes.<GoalRevised>event(
          "GoalRevised",
          parts -> new GoalRevised(at(parts), by(parts), parts.get("goal"), parts.get("reason")))
      .required("goal", ValueForms.GOAL, GoalRevised::goal, part("goal"))
      .required("reason", TEXT, GoalRevised::reason, part("reason"));

  private static final Shape<GoalAssessed, Parts> GOAL_ASSESSED = EventShapes.<GoalAssessed>event(
          "GoalAssessed", parts -> new GoalAssessed(at(parts), by(parts), parts.get("assessment")))
      .required("assessment", ValueForms.ASSESSMENT, GoalAssessed::assessment, part("assessment"));

  private static final Shape<StepLogged, Parts> STEP_LOGGED = EventShapes.<StepLogged>event(
          "StepLogged",
          parts -> new StepLogged(
              at(parts),
              by(parts),
              parts.get("goal"),
              parts.<Boolean>get("taken"),
              parts.get("text")))
      .required("goal", TEXT, StepLogged::goal, part("goal"))
      .required("taken", FLAG, StepLogged::taken, part("taken"))
      .required("text", TEXT, StepLogged::text, part("text"));

  private static final Shape<SessionPlanned, Parts> SESSION_PLANNED =
      EventShapes.<SessionPlanned>event(
              "SessionPlanned",
              parts -> new SessionPlanned(at(parts), by(parts), parts.get("session")))
          .required("session", ValueForms.SESSION, SessionPlanned::session, part("session"));

  private static final Shape<SessionHeld, Parts> SESSION_HELD = EventShapes.<SessionHeld>event(
          "SessionHeld", parts -> new SessionHeld(at(parts), by(parts), parts.get("session")))
      .required("session", TEXT, SessionHeld::session, part("session"));

  private static final Shape<SessionMissed, Parts> SESSION_MISSED =
      EventShapes.<SessionMissed>event(
              "SessionMissed",
              parts -> new SessionMissed(
                  at(parts), by(parts), parts.get("session"), parts.get("absentee")))
          .required("session", TEXT, SessionMissed::session, part("session"))
          .required("absentee", Codes.ABSENTEE, SessionMissed::absentee, part("absentee"));

  private static final Shape<SessionCancelled, Parts> SESSION_CANCELLED =
      EventShapes.<SessionCancelled>event(
              "SessionCancelled",
              parts -> new SessionCancelled(
                  at(parts),
                  by(parts),
                  parts.get("session"),
                  parts.find("noticeAt"),
                  parts.find("reason")))
          .required("session", TEXT, SessionCancelled::session, part("session"))
          .optional("noticeAt", INSTANT, SessionCancelled::noticeAt, part("noticeAt"))
          .optional("reason", TEXT, SessionCancelled::reason, part("reason"));

  private static final Shape<SessionRescheduled, Parts> SESSION_RESCHEDULED =
      EventShapes.<SessionRescheduled>event(
              "SessionRescheduled",
              parts -> new SessionRescheduled(
                  at(parts),
                  by(parts),
                  parts.get("session"),
                  parts.get("start"),
                  parts.find("reason")))
          .required("session", TEXT, SessionRescheduled::session, part("session"))
          .required("start", INSTANT, SessionRescheduled::start, part("start"))
          .optional("reason", TEXT, SessionRescheduled::reason, part("reason"));

  private static final Shape<ActionAgreed, Parts> ACTION_AGREED = EventShapes.<ActionAgreed>event(
          "ActionAgreed", parts -> new ActionAgreed(at(parts), by(parts), parts.get("action")))
      .required("action", ValueForms.ACTION, ActionAgreed::action, part("action"));

  private static final Shape<ActionClosed, Parts> ACTION_CLOSED = EventShapes.<ActionClosed>event(
          "ActionClosed",
          parts -> new ActionClosed(at(parts), by(parts), parts.get("action"), parts.get("ending")))
      .required("action", TEXT, ActionClosed::action, part("action"))
      .required("ending", Codes.ENDING, ActionClosed::ending, part("ending"));

  private static final Shape<Noted, Parts> NOTED = EventShapes.<Noted>event(
          "Noted",
          parts -> new Noted(
              at(parts),
              by(parts),
              parts.get("kind"),
              parts.<String>find("text").orElse("")))
      .required("kind", Codes.NOTED_KIND, Noted::kind, part("kind"))
      .defaulted("text", TEXT, Noted::text, part("text"));

  private static final Shape<StageEntered, Parts> STAGE_ENTERED = EventShapes.<StageEntered>event(
          "StageEntered",
          parts -> new StageEntered(
              at(parts), by(parts), parts.get("stage"), parts.<String>find("reason")))
      .required("stage", Codes.STAGE, StageEntered::stage, part("stage"))
      .optional("reason", TEXT, StageEntered::reason, part("reason"));

  private static final Shape<Paused, Parts> PAUSED = EventShapes.<Paused>event(
          "Paused",
          parts ->
              new Paused(at(parts), by(parts), parts.find("expectedResume"), parts.find("reason")))
      .optional("expectedResume", INSTANT, Paused::expectedResume, part("expectedResume"))
      .optional("reason", TEXT, Paused::reason, part("reason"));

  private static final Shape<Resumed, Parts> RESUMED =
      event("Resumed", parts -> new Resumed(at(parts), by(parts)));

  private static final Shape<Extended, Parts> EXTENDED = EventShapes.<Extended>event(
          "Extended",
          parts ->
              new Extended(at(parts), by(parts), parts.get("plannedEnd"), parts.find("reason")))
      .required("plannedEnd", INSTANT, Extended::plannedEnd, part("plannedEnd"))
      .optional("reason", TEXT, Extended::reason, part("reason"));

  private static final Shape<Completed, Parts> COMPLETED =
      event("Completed", parts -> new Completed(at(parts), by(parts)));

  private static final Shape<Ended, Parts> ENDED = EventShapes.<Ended>event(
          "Ended", parts -> new Ended(at(parts), by(parts), parts.<String>find("reason")))
      .optional("reason", TEXT, Ended::reason, part("reason"));

  private EventShapes() {}

  static Shape<? extends MentorshipEvent, Parts> of(EventType type) {
    return switch (type) {
      case PROPOSED -> PROPOSED;
      case ACCEPTED -> ACCEPTED;
      case DECLINED -> DECLINED;
      case WITHDRAWN -> WITHDRAWN;
      case EXPIRED -> EXPIRED;
      case SUPERSEDED -> SUPERSEDED;
      case AGREEMENT_REACHED -> AGREEMENT_REACHED;
      case GOAL_SET -> GOAL_SET;
      case GOAL_REVISED -> GOAL_REVISED;
      case GOAL_ASSESSED -> GOAL_ASSESSED;
      case STEP_LOGGED -> STEP_LOGGED;
      case SESSION_PLANNED -> SESSION_PLANNED;
      case SESSION_HELD -> SESSION_HELD;
      case SESSION_MISSED -> SESSION_MISSED;
      case SESSION_CANCELLED -> SESSION_CANCELLED;
      case SESSION_RESCHEDULED -> SESSION_RESCHEDULED;
      case ACTION_AGREED -> ACTION_AGREED;
      case ACTION_CLOSED -> ACTION_CLOSED;
      case NOTED -> NOTED;
      case STAGE_ENTERED -> STAGE_ENTERED;
      case PAUSED -> PAUSED;
      case RESUMED -> RESUMED;
      case EXTENDED -> EXTENDED;
      case COMPLETED -> COMPLETED;
      case ENDED -> ENDED;
    };
  }

  private static <E extends MentorshipEvent> Shape<E, Parts> event(
      String name, Function<Parts, E> finish) {
    return Shape.<E>ofRecord(name, finish)
        .required(TYPE, Codes.EVENT_TYPE, MentorshipEvent::type, part(TYPE))
        .required("at", INSTANT, MentorshipEvent::at, part("at"))
        .required("by", ActorForm.ACTOR, MentorshipEvent::by, part("by"));
  }

  private static Instant at(Parts parts) {
    return parts.get("at");
  }

  private static Actor by(Parts parts) {
    return parts.get("by");
  }
}
