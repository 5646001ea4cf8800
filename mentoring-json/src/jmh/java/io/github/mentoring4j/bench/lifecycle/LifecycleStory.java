package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
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
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One relationship from its proposal to its completion, by events of all usual types, each permitted by the standard and by the thorough policy. */
final class LifecycleStory {
  /** How many events there are. */
  static final int EVENTS = 41;

  /** How many of them lead into the second stage, with two goals, an open action and two planned sessions. */
  static final int MIDDLE = 15;

  static final String ID = "8d3f0a52-6b1e-4f6c-9a57-1c2b3d4e5f60";
  static final Actor MENTEE = Actor.person("mira");
  static final Actor MENTOR = Actor.person("leila");

  private static final Instant BEGIN = Instant.parse("2026-03-05T10:00:00Z");
  private static final Agreement TERMS = Agreement.builder()
      .rhythm(Duration.ofDays(14))
      .channel("video call")
      .agendaOwner(Actor.Side.MENTEE)
      .cancellationNotice(Duration.ofHours(36))
      .plannedEnd(BEGIN.plus(Duration.ofDays(270)))
      .build();

  private LifecycleStory() {}

  static Proposed proposal() {
    return new Proposed(day(0), MENTEE, "mira", "leila");
  }

  /** The events after the proposal. */
  static List<MentorshipEvent> events() {
    return List.of(
        new Accepted(day(1), MENTOR),
        new AgreementReached(day(2), MENTEE, TERMS),
        new AgreementReached(day(3), MENTOR, TERMS),
        new GoalSet(day(3), MENTEE, goal("g-1", "Run a handover in fifteen minutes")),
        new GoalSet(day(3), MENTEE, goal("g-2", "Write a rota that nobody has to swap")),
        new SessionPlanned(day(4), MENTEE, session("s-1", day(7))),
        new SessionRescheduled(day(5), MENTOR, "s-1", day(8)),
        new SessionHeld(day(9), MENTOR, "s-1"),
        new StageEntered(day(9), MENTEE, Stage.LEARNING_AND_DEVELOPMENT),
        new ActionAgreed(day(9), MENTOR, action()),
        new StepLogged(day(10), MENTEE, "g-1", true, "Led the handover of ward 4"),
        new SessionPlanned(day(10), MENTEE, session("s-2", day(20))),
        new SessionPlanned(day(10), MENTEE, session("s-3", day(50))),
        new Noted(day(11), MENTOR, Noted.Kind.FEEDBACK, "The opening was clear"),
        new SessionHeld(day(21), MENTEE, "s-2"),
        new StepLogged(day(22), MENTEE, "g-2", true, "Asked the day team"),
        new GoalRevised(day(23), MENTEE, goal("g-2", "Write a rota"), "The rest is luck"),
        new ActionClosed(day(24), MENTOR, "a-1", ActionItem.Ending.DONE),
        new Paused(day(25), MENTEE, day(40)),
        new Resumed(day(40), MENTOR),
        new SessionCancelled(day(44), MENTOR, "s-3"),
        new SessionPlanned(day(44), MENTEE, session("s-4", day(54))),
        new SessionMissed(day(55), MENTOR, "s-4", Session.Absentee.MENTEE),
        new SessionPlanned(day(55), MENTEE, session("s-5", day(62))),
        new SessionHeld(day(63), MENTEE, "s-5"),
        new StageEntered(day(64), MENTEE, Stage.PROGRESS_AND_REFLECTION),
        assessed("g-1", Goal.Assessment.Status.MET),
        assessed("g-2", Goal.Assessment.Status.PARTLY_MET),
        new Noted(day(71), MENTEE, Noted.Kind.REFLECTION, "Standing helps more than the clock"),
        new Noted(day(71), MENTEE, Noted.Kind.FEEDBACK, "The trick with the clock works"),
        new Noted(day(71), MENTOR, Noted.Kind.FEEDBACK),
        new Extended(day(72), MENTOR, BEGIN.plus(Duration.ofDays(300))),
        new StageEntered(day(75), MENTEE, Stage.TRANSITION_AND_CLOSURE),
        new SessionHeld(day(81), MENTEE, session("s-6", day(80))),
        new Noted(day(82), MENTEE, Noted.Kind.EVALUATION),
        new Noted(day(82), MENTOR, Noted.Kind.SUCCESS, "Five handovers in a row"),
        new Noted(day(82), MENTEE, Noted.Kind.FUTURE_PLAN, "Time one handover a month"),
        new Noted(day(82), MENTEE, Noted.Kind.CONTACT_CHOICE, "A postcard a year"),
        new Noted(day(82), MENTEE, Noted.Kind.THANKS),
        new Completed(day(83), MENTEE));
  }

  /** The state in the middle of the story. */
  static Mentorship middle(Lifecycle lifecycle) {
    Mentorship pair = lifecycle.begin(ID, proposal(), day(0)).orElseThrow().next();
    for (MentorshipEvent event : events().subList(0, MIDDLE - 1)) {
      pair = lifecycle.decide(pair, event, event.at()).orElseThrow().next();
    }
    return pair;
  }

  static Instant day(int number) {
    return BEGIN.plus(Duration.ofDays(number).plusMinutes(number));
  }

  private static GoalAssessed assessed(String goal, Goal.Assessment.Status status) {
    return new GoalAssessed(
        day(70), MENTOR, Goal.Assessment.of(goal, status, "Three of five on time"));
  }

  private static Goal goal(String id, String text) {
    return Goal.builder()
        .id(id)
        .text(text)
        .measure("Five in a row without overrun")
        .targetDate(LocalDate.of(2026, 6, 30))
        .build();
  }

  private static ActionItem action() {
    return ActionItem.builder()
        .id("a-1")
        .text("Send the checklist")
        .owner(Actor.Side.MENTOR)
        .due(LocalDate.of(2026, 3, 20))
        .build();
  }

  private static Session session(String id, Instant start) {
    return Session.builder().id(id).start(start).length(Duration.ofMinutes(45)).build();
  }
}
