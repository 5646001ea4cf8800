package io.github.mentoring4j.examples;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells one event in a line: when, what, who. What was said in feedback and reflections is left where it is. */
final class EventLine {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  private EventLine() {}

  static String of(RecordedEvent recorded) {
    MentorshipEvent event = recorded.event();
    String detail = detail(event);
    return day(event.at())
        + "  " + words(event.type().name())
        + (detail.isEmpty() ? "" : ": " + printable(detail))
        + " (" + printable(who(event.by())) + ")";
  }

  private static String who(Actor actor) {
    return actor instanceof Actor.Person person
        ? person.id()
        : ((Actor.Programme) actor).id().map(id -> "the programme, " + id).orElse("the programme");
  }

  /** A user's program keeps a default branch, since a minor release may add events. */
  private static String detail(MentorshipEvent event) {
    return switch (event.type()) {
      case TAKEN_OVER -> "in stage " + ((TakenOver) event).takeover().stage().number();
      case GOAL_SET -> ((GoalSet) event).goal().text();
      case GOAL_REVISED -> ((GoalRevised) event).goal().text();
      case GOAL_ASSESSED ->
        ((GoalAssessed) event).assessment().goal() + " is "
            + words(((GoalAssessed) event).assessment().status().name());
      case STEP_LOGGED -> ((StepLogged) event).text();
      case SESSION_PLANNED ->
        ((SessionPlanned) event).session().id() + " for "
            + day(((SessionPlanned) event).session().start());
      case SESSION_HELD ->
        ((SessionHeld) event).session()
            + ((SessionHeld) event).details().map(EventLine::wholeSession).orElse("");
      case SESSION_MISSED ->
        ((SessionMissed) event).session() + " by "
            + words(((SessionMissed) event).absentee().name())
            + ((SessionMissed) event).details().map(EventLine::wholeSession).orElse("");
      case SESSION_CANCELLED -> ((SessionCancelled) event).session();
      case SESSION_RESCHEDULED ->
        ((SessionRescheduled) event).session() + " to " + day(((SessionRescheduled) event).start());
      case ACTION_AGREED -> ((ActionAgreed) event).action().text();
      case ACTION_CLOSED ->
        ((ActionClosed) event).action() + " is "
            + words(((ActionClosed) event).ending().name());
      case NOTED -> words(((Noted) event).kind().name());
      case STAGE_ENTERED -> ((StageEntered) event).stage().title(Locale.ENGLISH);
      case EXTENDED -> "to " + day(((Extended) event).plannedEnd());
      default -> "";
    };
  }

  private static String wholeSession(Session session) {
    return " on " + day(session.start()) + ", recorded as a whole";
  }

  private static String day(Instant at) {
    return DAY.format(at.atOffset(ZoneOffset.UTC));
  }

  /** A file of somebody else's must not steer the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{C}", "?");
  }

  static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
