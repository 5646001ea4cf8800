package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.LimitReader.constants;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a history of the 13 types of {@link HistoryExample}. Properties come in any order, and other ones are an error. */
final class HistoryLimitReader {
  static final Map<String, Stage> STAGES = constants(Stage.values(), Stage::code);
  static final Map<String, ActionItem.Ending> ENDINGS =
      constants(ActionItem.Ending.values(), ActionItem.Ending::code);
  private static final Map<String, MentorshipEvent.Type> TYPES =
      constants(MentorshipEvent.Type.values(), MentorshipEvent.Type::code);
  static final Map<String, Actor.Side> SIDES = constants(Actor.Side.values(), Actor.Side::code);
  private static final Map<String, Goal.Assessment.Status> STATUSES =
      constants(Goal.Assessment.Status.values(), Goal.Assessment.Status::code);
  private static final Map<String, Noted.Kind> KINDS =
      constants(Noted.Kind.values(), Noted.Kind::code);
  private static final Map<String, Noted.Audience> AUDIENCES =
      constants(Noted.Audience.values(), Noted.Audience::code);

  private HistoryLimitReader() {}

  static History read(LimitReader in) {
    List<RecordedEvent> events = new ArrayList<>();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "specVersion" -> {}
        case "events" -> {
          while (in.nextElement()) {
            events.add(recorded(in));
          }
        }
        default -> throw unknown(name);
      }
    }
    return History.of(events);
  }

  private static RecordedEvent recorded(LimitReader in) {
    String mentorship = null;
    long revision = 0;
    LifecyclePolicy.Reference policy = null;
    Reason override = null;
    MentorshipEvent event = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "mentorship" -> mentorship = in.text();
        case "revision" -> revision = in.number();
        case "policy" -> policy = policy(in);
        case "override" -> override = reason(in);
        case "event" -> event = event(in);
        default -> throw unknown(name);
      }
    }
    return RecordedEvent.builder(event)
        .mentorship(mentorship)
        .revision(revision)
        .policy(Optional.ofNullable(policy))
        .override(Optional.ofNullable(override))
        .build();
  }

  private static LifecyclePolicy.Reference policy(LimitReader in) {
    String id = null;
    int version = 0;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = in.text();
        case "version" -> version = in.integer();
        default -> throw unknown(name);
      }
    }
    return new LifecyclePolicy.Reference(id, version);
  }

  static Reason reason(LimitReader in) {
    String code = null;
    String text = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "code" -> code = in.text();
        case "text" -> text = in.text();
        default -> throw unknown(name);
      }
    }
    return new Reason(Optional.ofNullable(code), Optional.ofNullable(text));
  }

  private static MentorshipEvent event(LimitReader in) {
    MentorshipEvent.Type type = null;
    Instant at = null;
    Actor by = null;
    String id = null; // of the goal, the session or the action, which some events have whole
    Object whole = null;
    String mentee = null;
    String mentor = null;
    String predecessor = null;
    String text = null;
    Reason reason = null;
    Instant start = null;
    Instant noticeAt = null;
    Session details = null;
    Enum<?> constant = null;
    Noted.Audience audience = null;
    boolean taken = false;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "type" -> type = in.constant(TYPES);
        case "at" -> at = in.instant();
        case "by" -> by = actor(in);
        case "mentee" -> mentee = in.text();
        case "mentor" -> mentor = in.text();
        case "predecessor" -> predecessor = in.text();
        case "agreement" -> whole = agreement(in);
        case "assessment" -> whole = assessment(in);
        case "goal" -> {
          if (in.isText()) {
            id = in.text();
          } else {
            whole = goal(in);
          }
        }
        case "session" -> {
          if (in.isText()) {
            id = in.text();
          } else {
            whole = session(in);
          }
        }
        case "action" -> {
          if (in.isText()) {
            id = in.text();
          } else {
            whole = action(in);
          }
        }
        case "details" -> details = session(in);
        case "taken" -> taken = in.flag();
        case "text" -> text = in.text();
        case "start" -> start = in.instant();
        case "noticeAt" -> noticeAt = in.instant();
        case "reason" -> reason = reason(in);
        case "ending" -> constant = in.constant(ENDINGS);
        case "kind" -> constant = in.constant(KINDS);
        case "stage" -> constant = in.constant(STAGES);
        case "audience" -> audience = in.constant(AUDIENCES);
        default -> throw unknown(name);
      }
    }
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, mentee, mentor, Optional.ofNullable(predecessor));
      case ACCEPTED -> new Accepted(at, by);
      case AGREEMENT_REACHED -> new AgreementReached(at, by, (Agreement) whole);
      case GOAL_SET -> new GoalSet(at, by, (Goal) whole);
      case GOAL_ASSESSED -> new GoalAssessed(at, by, (Goal.Assessment) whole);
      case STEP_LOGGED -> new StepLogged(at, by, id, taken, text);
      case SESSION_PLANNED -> new SessionPlanned(at, by, (Session) whole);
      case SESSION_HELD -> new SessionHeld(at, by, id, Optional.ofNullable(details));
      case SESSION_RESCHEDULED ->
        new SessionRescheduled(
            at, by, id, start, Optional.ofNullable(noticeAt), Optional.ofNullable(reason));
      case ACTION_AGREED -> new ActionAgreed(at, by, (ActionItem) whole);
      case ACTION_CLOSED -> new ActionClosed(at, by, id, (ActionItem.Ending) constant);
      case NOTED -> new Noted(at, by, (Noted.Kind) constant, text, audience);
      case STAGE_ENTERED -> new StageEntered(at, by, (Stage) constant, Optional.ofNullable(reason));
      default -> throw unknown(type.code());
    };
  }

  static Actor actor(LimitReader in) {
    String person = null;
    String id = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "person" -> person = in.text();
        case "programme" -> {}
        case "id" -> id = in.text();
        default -> throw unknown(name);
      }
    }
    return person == null ? new Actor.Programme(Optional.ofNullable(id)) : new Actor.Person(person);
  }

  static Agreement agreement(LimitReader in) {
    Agreement.Builder agreement = Agreement.builder();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "rhythm" -> agreement.rhythm(in.duration());
        case "channel" -> agreement.channel(in.text());
        case "agendaOwner" -> agreement.agendaOwner(in.constant(SIDES));
        case "cancellationNotice" -> agreement.cancellationNotice(in.duration());
        case "confidentiality" -> agreement.confidentiality(in.text());
        case "ending" -> agreement.ending(in.text());
        case "plannedEnd" -> agreement.plannedEnd(in.instant());
        case "excludedTopics" -> in.texts(agreement::addExcludedTopic);
        default -> throw unknown(name);
      }
    }
    return agreement.build();
  }

  static Goal goal(LimitReader in) {
    Goal.Builder goal = Goal.builder();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> goal.id(in.text());
        case "text" -> goal.text(in.text());
        case "measure" -> goal.measure(in.text());
        case "targetDate" -> goal.targetDate(in.date());
        default -> throw unknown(name);
      }
    }
    return goal.build();
  }

  static Goal.Assessment assessment(LimitReader in) {
    String goal = null;
    Goal.Assessment.Status status = null;
    String evidence = null;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "goal" -> goal = in.text();
        case "status" -> status = in.constant(STATUSES);
        case "evidence" -> evidence = in.text();
        default -> throw unknown(name);
      }
    }
    return Goal.Assessment.of(goal, status, evidence);
  }

  static Session session(LimitReader in) {
    Session.Builder session = Session.builder();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> session.id(in.text());
        case "start" -> session.start(in.instant());
        case "length" -> session.length(in.duration());
        case "final" -> session.isFinal(in.flag());
        default -> throw unknown(name);
      }
    }
    return session.build();
  }

  static ActionItem action(LimitReader in) {
    ActionItem.Builder action = ActionItem.builder();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> action.id(in.text());
        case "text" -> action.text(in.text());
        case "owner" -> action.owner(in.constant(SIDES));
        case "due" -> action.due(in.date());
        default -> throw unknown(name);
      }
    }
    return action.build();
  }

  static IllegalStateException unknown(String name) {
    return new IllegalStateException(name);
  }
}
