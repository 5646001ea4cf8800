package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.EventType;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ActionReview;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Introduction;

/**
 * The codes of what is read and written. They are literals, so that renaming a constant changes no document, and the switches have no default,
 * so that a new constant without a code does not compile.
 */
final class Codes {
  static final Code<EventType> EVENT_TYPE =
      Code.ofEvents("type of event", EventType.values(), Codes::of);
  static final Code<Mentorship.Status> STATUS =
      Code.of("status of a relationship", Mentorship.Status.values(), Codes::of);
  static final Code<Stage> STAGE = Code.of("stage", Stage.values(), Codes::of);
  static final Code<Actor.Role> ROLE = Code.of("role", Actor.Role.values(), Codes::of);
  static final Code<Assessment.Status> ASSESSMENT_STATUS =
      Code.of("status of a goal", Assessment.Status.values(), Codes::of);
  static final Code<Session.Absentee> ABSENTEE =
      Code.of("absentee", Session.Absentee.values(), Codes::of);
  static final Code<ActionItem.Ending> ENDING =
      Code.of("end of an action", ActionItem.Ending.values(), Codes::of);
  static final Code<Noted.Kind> NOTED_KIND =
      Code.of("kind of note", Noted.Kind.values(), Codes::of);
  static final Code<AgendaItem.Kind> AGENDA_KIND =
      Code.of("kind of agenda item", AgendaItem.Kind.values(), Codes::of);
  static final Code<ActionReview.Status> REVIEW_STATUS =
      Code.of("status of an action", ActionReview.Status.values(), Codes::of);
  static final Code<SessionPlan.Course> COURSE =
      Code.of("course", SessionPlan.Course.values(), Codes::of);
  static final Code<SessionPlan.Evaluation> EVALUATION =
      Code.of("state of an evaluation", SessionPlan.Evaluation.values(), Codes::of);
  static final Code<Finding.Severity> SEVERITY =
      Code.of("severity", Finding.Severity.values(), Codes::of);
  static final Code<Introduction.Medium> MEDIUM =
      Code.of("medium", Introduction.Medium.values(), Codes::of);

  private Codes() {}

  private static String of(EventType type) {
    return switch (type) {
      case PROPOSED -> "proposed";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case WITHDRAWN -> "withdrawn";
      case EXPIRED -> "expired";
      case SUPERSEDED -> "superseded";
      case AGREEMENT_REACHED -> "agreement-reached";
      case GOAL_SET -> "goal-set";
      case GOAL_REVISED -> "goal-revised";
      case GOAL_ASSESSED -> "goal-assessed";
      case STEP_LOGGED -> "step-logged";
      case SESSION_PLANNED -> "session-planned";
      case SESSION_HELD -> "session-held";
      case SESSION_MISSED -> "session-missed";
      case SESSION_CANCELLED -> "session-cancelled";
      case SESSION_RESCHEDULED -> "session-rescheduled";
      case ACTION_AGREED -> "action-agreed";
      case ACTION_CLOSED -> "action-closed";
      case NOTED -> "noted";
      case STAGE_ENTERED -> "stage-entered";
      case PAUSED -> "paused";
      case RESUMED -> "resumed";
      case EXTENDED -> "extended";
      case COMPLETED -> "completed";
      case ENDED -> "ended";
    };
  }

  private static String of(Mentorship.Status status) {
    return switch (status) {
      case PROPOSED -> "proposed";
      case ACTIVE -> "active";
      case PAUSED -> "paused";
      case CLOSED -> "closed";
    };
  }

  private static String of(Stage stage) {
    return switch (stage) {
      case RELATIONSHIP_BUILDING -> "relationship-building";
      case LEARNING_AND_DEVELOPMENT -> "learning-and-development";
      case PROGRESS_AND_REFLECTION -> "progress-and-reflection";
      case TRANSITION_AND_CLOSURE -> "transition-and-closure";
    };
  }

  private static String of(Actor.Role role) {
    return switch (role) {
      case MENTEE -> "mentee";
      case MENTOR -> "mentor";
      case PROGRAMME -> "programme";
    };
  }

  private static String of(Assessment.Status status) {
    return switch (status) {
      case MET -> "met";
      case PARTLY_MET -> "partly-met";
      case NOT_MET -> "not-met";
      case DROPPED -> "dropped";
    };
  }

  private static String of(Session.Absentee absentee) {
    return switch (absentee) {
      case MENTEE -> "mentee";
      case MENTOR -> "mentor";
      case BOTH -> "both";
    };
  }

  private static String of(ActionItem.Ending ending) {
    return switch (ending) {
      case DONE -> "done";
      case DROPPED -> "dropped";
      case HANDED_OVER -> "handed-over";
    };
  }

  private static String of(Noted.Kind kind) {
    return switch (kind) {
      case FEEDBACK -> "feedback";
      case REFLECTION -> "reflection";
      case SUCCESS -> "success";
      case FUTURE_PLAN -> "future-plan";
      case CONTACT_CHOICE -> "contact-choice";
      case EVALUATION -> "evaluation";
      case THANKS -> "thanks";
    };
  }

  private static String of(AgendaItem.Kind kind) {
    return switch (kind) {
      case TOPIC -> "topic";
      case ACQUAINTANCE -> "acquaintance";
      case EXPECTATIONS -> "expectations";
      case LAST_ACTIONS -> "last-actions";
      case PROGRESS -> "progress";
      case RELATIONSHIP -> "relationship";
      case NEXT_STEPS -> "next-steps";
    };
  }

  private static String of(ActionReview.Status status) {
    return switch (status) {
      case DONE -> "done";
      case UNDER_WAY -> "under-way";
      case NOT_BEGUN -> "not-begun";
      case DROPPED -> "dropped";
    };
  }

  private static String of(SessionPlan.Course course) {
    return switch (course) {
      case CONTINUE -> "continue";
      case CHANGE_GOALS -> "change-goals";
      case CLOSE -> "close";
    };
  }

  private static String of(SessionPlan.Evaluation evaluation) {
    return switch (evaluation) {
      case SCHEDULED -> "scheduled";
      case ANSWERED -> "answered";
    };
  }

  private static String of(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "suggestion";
    };
  }

  private static String of(Introduction.Medium medium) {
    return switch (medium) {
      case CALL -> "call";
      case MEETING -> "meeting";
      case WRITING -> "writing";
    };
  }
}
