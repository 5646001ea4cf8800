package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
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
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The properties of each type of event. A new event needs its codec here. Each codec has a class of its own, so that it is made when it is first needed. */
final class EventTypeCodecs {
  static final String TYPE = "type";

  static final EnumCodec<MentorshipEvent.Type> EVENT_TYPE =
      EnumCodec.ofEventTypes(MentorshipEvent.Type.values(), MentorshipEvent.Type::code);
  static final EnumCodec<Session.Absentee> ABSENTEE =
      EnumCodec.of("absentee", Session.Absentee.values(), Session.Absentee::code);
  static final EnumCodec<Noted.Kind> NOTED_KIND =
      EnumCodec.of("kind of note", Noted.Kind.values(), Noted.Kind::code);
  static final EnumCodec<Noted.Audience> AUDIENCE =
      EnumCodec.of("audience of a note", Noted.Audience.values(), Noted.Audience::code);

  private EventTypeCodecs() {}

  static ObjectCodec<? extends MentorshipEvent, ?> of(MentorshipEvent.Type type) {
    return switch (type) {
      case PROPOSED -> OfProposed.CODEC;
      case TAKEN_OVER -> OfTakenOver.CODEC;
      case ACCEPTED -> OfAccepted.CODEC;
      case DECLINED -> OfDeclined.CODEC;
      case WITHDRAWN -> OfWithdrawn.CODEC;
      case EXPIRED -> OfExpired.CODEC;
      case SUPERSEDED -> OfSuperseded.CODEC;
      case AGREEMENT_REACHED -> OfAgreementReached.CODEC;
      case GOAL_SET -> OfGoalSet.CODEC;
      case GOAL_REVISED -> OfGoalRevised.CODEC;
      case GOAL_ASSESSED -> OfGoalAssessed.CODEC;
      case STEP_LOGGED -> OfStepLogged.CODEC;
      case SESSION_PLANNED -> OfSessionPlanned.CODEC;
      case SESSION_HELD -> OfSessionHeld.CODEC;
      case SESSION_MISSED -> OfSessionMissed.CODEC;
      case SESSION_CANCELLED -> OfSessionCancelled.CODEC;
      case SESSION_RESCHEDULED -> OfSessionRescheduled.CODEC;
      case ACTION_AGREED -> OfActionAgreed.CODEC;
      case ACTION_CLOSED -> OfActionClosed.CODEC;
      case NOTED -> OfNoted.CODEC;
      case STAGE_ENTERED -> OfStageEntered.CODEC;
      case PAUSED -> OfPaused.CODEC;
      case RESUMED -> OfResumed.CODEC;
      case EXTENDED -> OfExtended.CODEC;
      case COMPLETED -> OfCompleted.CODEC;
      case ENDED -> OfEnded.CODEC;
    };
  }

  /** Adds the properties that every event has. */
  private static <E extends MentorshipEvent> ObjectCodec<E, ?> event(
      MentorshipEvent.Type type, Function<RecordCodec<E>, EventConstructor<E>> declaration) {
    return RecordCodec.<E>of(type.event().getSimpleName(), event -> {
          event.tag(TYPE, EVENT_TYPE, type);
          Part<Instant> at = event.required("at", INSTANT, MentorshipEvent::at);
          Part<Actor> by = event.required("by", ActorCodec.ACTOR, MentorshipEvent::by);
          EventConstructor<E> constructor = declaration.apply(event);
          return parts -> constructor.event(parts.get(at), parts.get(by), parts);
        })
        .document();
  }

  @FunctionalInterface
  private interface EventConstructor<E> {
    E event(Instant at, Actor by, RecordParts parts);
  }

  private static final class OfProposed {
    static final ObjectCodec<Proposed, ?> CODEC = event(MentorshipEvent.Type.PROPOSED, event -> {
      Part<String> mentee = event.required("mentee", TEXT, Proposed::mentee);
      Part<String> mentor = event.required("mentor", TEXT, Proposed::mentor);
      Part<Optional<String>> predecessor =
          event.optional("predecessor", TEXT, Proposed::predecessor);
      return (at, by, parts) ->
          new Proposed(at, by, parts.get(mentee), parts.get(mentor), parts.get(predecessor));
    });
  }

  private static final class OfTakenOver {
    static final ObjectCodec<TakenOver, ?> CODEC = event(MentorshipEvent.Type.TAKEN_OVER, event -> {
      Part<String> mentee = event.required("mentee", TEXT, TakenOver::mentee);
      Part<String> mentor = event.required("mentor", TEXT, TakenOver::mentor);
      Part<Takeover> takeover =
          event.required("takeover", TakeoverCodec.TAKEOVER, TakenOver::takeover);
      return (at, by, parts) ->
          new TakenOver(at, by, parts.get(mentee), parts.get(mentor), parts.get(takeover));
    });
  }

  private static final class OfAccepted {
    static final ObjectCodec<Accepted, ?> CODEC =
        event(MentorshipEvent.Type.ACCEPTED, event -> (at, by, parts) -> new Accepted(at, by));
  }

  private static final class OfDeclined {
    static final ObjectCodec<Declined, ?> CODEC = event(MentorshipEvent.Type.DECLINED, event -> {
      Part<Optional<Reason>> reason =
          event.optional("reason", ValueCodecs.REASON, Declined::reason);
      return (at, by, parts) -> new Declined(at, by, parts.get(reason));
    });
  }

  private static final class OfWithdrawn {
    static final ObjectCodec<Withdrawn, ?> CODEC = event(MentorshipEvent.Type.WITHDRAWN, event -> {
      Part<Optional<Reason>> reason =
          event.optional("reason", ValueCodecs.REASON, Withdrawn::reason);
      return (at, by, parts) -> new Withdrawn(at, by, parts.get(reason));
    });
  }

  private static final class OfExpired {
    static final ObjectCodec<Expired, ?> CODEC =
        event(MentorshipEvent.Type.EXPIRED, event -> (at, by, parts) -> new Expired(at, by));
  }

  private static final class OfSuperseded {
    static final ObjectCodec<Superseded, ?> CODEC =
        event(MentorshipEvent.Type.SUPERSEDED, event -> {
          Part<Optional<String>> successor =
              event.optional("successor", TEXT, Superseded::successor);
          return (at, by, parts) -> new Superseded(at, by, parts.get(successor));
        });
  }

  private static final class OfAgreementReached {
    static final ObjectCodec<AgreementReached, ?> CODEC =
        event(MentorshipEvent.Type.AGREEMENT_REACHED, event -> {
          Part<Agreement> agreement =
              event.required("agreement", ValueCodecs.AGREEMENT, AgreementReached::agreement);
          return (at, by, parts) -> new AgreementReached(at, by, parts.get(agreement));
        });
  }

  private static final class OfGoalSet {
    static final ObjectCodec<GoalSet, ?> CODEC = event(MentorshipEvent.Type.GOAL_SET, event -> {
      Part<Goal> goal = event.required("goal", ValueCodecs.GOAL, GoalSet::goal);
      return (at, by, parts) -> new GoalSet(at, by, parts.get(goal));
    });
  }

  private static final class OfGoalRevised {
    static final ObjectCodec<GoalRevised, ?> CODEC =
        event(MentorshipEvent.Type.GOAL_REVISED, event -> {
          Part<Goal> goal = event.required("goal", ValueCodecs.GOAL, GoalRevised::goal);
          Part<Reason> reason = event.required("reason", ValueCodecs.REASON, GoalRevised::reason);
          return (at, by, parts) -> new GoalRevised(at, by, parts.get(goal), parts.get(reason));
        });
  }

  private static final class OfGoalAssessed {
    static final ObjectCodec<GoalAssessed, ?> CODEC =
        event(MentorshipEvent.Type.GOAL_ASSESSED, event -> {
          Part<Goal.Assessment> assessment =
              event.required("assessment", ValueCodecs.ASSESSMENT, GoalAssessed::assessment);
          return (at, by, parts) -> new GoalAssessed(at, by, parts.get(assessment));
        });
  }

  private static final class OfStepLogged {
    static final ObjectCodec<StepLogged, ?> CODEC =
        event(MentorshipEvent.Type.STEP_LOGGED, event -> {
          Part<String> goal = event.required("goal", TEXT, StepLogged::goal);
          Part<Boolean> taken = event.required("taken", FLAG, StepLogged::taken);
          Part<String> text = event.required("text", TEXT, StepLogged::text);
          return (at, by, parts) ->
              new StepLogged(at, by, parts.get(goal), parts.get(taken), parts.get(text));
        });
  }

  private static final class OfSessionPlanned {
    static final ObjectCodec<SessionPlanned, ?> CODEC =
        event(MentorshipEvent.Type.SESSION_PLANNED, event -> {
          Part<Session> session =
              event.required("session", ValueCodecs.SESSION, SessionPlanned::session);
          return (at, by, parts) -> new SessionPlanned(at, by, parts.get(session));
        });
  }

  private static final class OfSessionHeld {
    static final ObjectCodec<SessionHeld, ?> CODEC =
        event(MentorshipEvent.Type.SESSION_HELD, event -> {
          Part<String> session = event.required("session", TEXT, SessionHeld::session);
          Part<Optional<Session>> details =
              event.optional("details", ValueCodecs.SESSION, SessionHeld::details);
          return (at, by, parts) -> new SessionHeld(at, by, parts.get(session), parts.get(details));
        });
  }

  private static final class OfSessionMissed {
    static final ObjectCodec<SessionMissed, ?> CODEC =
        event(MentorshipEvent.Type.SESSION_MISSED, event -> {
          Part<String> session = event.required("session", TEXT, SessionMissed::session);
          Part<Session.Absentee> absentee =
              event.required("absentee", ABSENTEE, SessionMissed::absentee);
          Part<Optional<Session>> details =
              event.optional("details", ValueCodecs.SESSION, SessionMissed::details);
          return (at, by, parts) -> new SessionMissed(
              at, by, parts.get(session), parts.get(absentee), parts.get(details));
        });
  }

  private static final class OfSessionCancelled {
    static final ObjectCodec<SessionCancelled, ?> CODEC =
        event(MentorshipEvent.Type.SESSION_CANCELLED, event -> {
          Part<String> session = event.required("session", TEXT, SessionCancelled::session);
          Part<Optional<Instant>> noticeAt =
              event.optional("noticeAt", INSTANT, SessionCancelled::noticeAt);
          Part<Optional<Reason>> reason =
              event.optional("reason", ValueCodecs.REASON, SessionCancelled::reason);
          return (at, by, parts) -> new SessionCancelled(
              at, by, parts.get(session), parts.get(noticeAt), parts.get(reason));
        });
  }

  private static final class OfSessionRescheduled {
    static final ObjectCodec<SessionRescheduled, ?> CODEC =
        event(MentorshipEvent.Type.SESSION_RESCHEDULED, event -> {
          Part<String> session = event.required("session", TEXT, SessionRescheduled::session);
          Part<Instant> start = event.required("start", INSTANT, SessionRescheduled::start);
          Part<Optional<Instant>> noticeAt =
              event.optional("noticeAt", INSTANT, SessionRescheduled::noticeAt);
          Part<Optional<Reason>> reason =
              event.optional("reason", ValueCodecs.REASON, SessionRescheduled::reason);
          return (at, by, parts) -> new SessionRescheduled(
              at, by, parts.get(session), parts.get(start), parts.get(noticeAt), parts.get(reason));
        });
  }

  private static final class OfActionAgreed {
    static final ObjectCodec<ActionAgreed, ?> CODEC =
        event(MentorshipEvent.Type.ACTION_AGREED, event -> {
          Part<ActionItem> action =
              event.required("action", ValueCodecs.ACTION, ActionAgreed::action);
          return (at, by, parts) -> new ActionAgreed(at, by, parts.get(action));
        });
  }

  private static final class OfActionClosed {
    static final ObjectCodec<ActionClosed, ?> CODEC =
        event(MentorshipEvent.Type.ACTION_CLOSED, event -> {
          Part<String> action = event.required("action", TEXT, ActionClosed::action);
          Part<ActionItem.Ending> ending =
              event.required("ending", ValueCodecs.ENDING, ActionClosed::ending);
          return (at, by, parts) -> new ActionClosed(at, by, parts.get(action), parts.get(ending));
        });
  }

  private static final class OfNoted {
    static final ObjectCodec<Noted, ?> CODEC = event(MentorshipEvent.Type.NOTED, event -> {
      Part<Noted.Kind> kind = event.required("kind", NOTED_KIND, Noted::kind);
      Part<String> text = event.defaulted("text", "", TEXT, Noted::text);
      Part<Noted.Audience> audience =
          event.defaulted("audience", Noted.Audience.ALL, AUDIENCE, Noted::audience);
      return (at, by, parts) ->
          new Noted(at, by, parts.get(kind), parts.get(text), parts.get(audience));
    });
  }

  private static final class OfStageEntered {
    static final ObjectCodec<StageEntered, ?> CODEC =
        event(MentorshipEvent.Type.STAGE_ENTERED, event -> {
          Part<Stage> stage = event.required("stage", ValueCodecs.STAGE, StageEntered::stage);
          Part<Optional<Reason>> reason =
              event.optional("reason", ValueCodecs.REASON, StageEntered::reason);
          return (at, by, parts) -> new StageEntered(at, by, parts.get(stage), parts.get(reason));
        });
  }

  private static final class OfPaused {
    static final ObjectCodec<Paused, ?> CODEC = event(MentorshipEvent.Type.PAUSED, event -> {
      Part<Optional<Instant>> expectedResume =
          event.optional("expectedResume", INSTANT, Paused::expectedResume);
      Part<Optional<Reason>> reason = event.optional("reason", ValueCodecs.REASON, Paused::reason);
      return (at, by, parts) -> new Paused(at, by, parts.get(expectedResume), parts.get(reason));
    });
  }

  private static final class OfResumed {
    static final ObjectCodec<Resumed, ?> CODEC =
        event(MentorshipEvent.Type.RESUMED, event -> (at, by, parts) -> new Resumed(at, by));
  }

  private static final class OfExtended {
    static final ObjectCodec<Extended, ?> CODEC = event(MentorshipEvent.Type.EXTENDED, event -> {
      Part<Instant> plannedEnd = event.required("plannedEnd", INSTANT, Extended::plannedEnd);
      Part<Optional<Reason>> reason =
          event.optional("reason", ValueCodecs.REASON, Extended::reason);
      return (at, by, parts) -> new Extended(at, by, parts.get(plannedEnd), parts.get(reason));
    });
  }

  private static final class OfCompleted {
    static final ObjectCodec<Completed, ?> CODEC =
        event(MentorshipEvent.Type.COMPLETED, event -> (at, by, parts) -> new Completed(at, by));
  }

  private static final class OfEnded {
    static final ObjectCodec<Ended, ?> CODEC = event(MentorshipEvent.Type.ENDED, event -> {
      Part<Optional<Reason>> reason = event.optional("reason", ValueCodecs.REASON, Ended::reason);
      return (at, by, parts) -> new Ended(at, by, parts.get(reason));
    });
  }
}
