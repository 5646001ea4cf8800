package io.github.mentoring4j.bench;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A typical relationship in its second stage, after 20 events: three goals, two planned sessions, three open actions, and an agreement. */
final class SizeExample {
  private static final Instant BEGIN = Instant.parse("2026-03-05T10:00:00Z");

  private SizeExample() {}

  static History history() {
    return HistoryExample.recorded(events());
  }

  private static List<MentorshipEvent> events() {
    Actor mira = Actor.person("mira");
    Actor leila = Actor.person("leila");
    Agreement terms = Agreement.builder()
        .rhythm(Duration.ofDays(14))
        .channel("video call")
        .agendaOwner(Actor.Side.MENTEE)
        .cancellationNotice(Duration.ofHours(36))
        .confidentiality("What is said stays between us")
        .plannedEnd(BEGIN.plus(Duration.ofDays(270)))
        .addExcludedTopic("salary")
        .build();
    return List.of(
        new Proposed(BEGIN, mira, "mira", "leila", Optional.empty()),
        new Accepted(day(1), leila),
        new AgreementReached(day(2), mira, terms),
        new AgreementReached(day(3), leila, terms),
        new GoalSet(day(3), mira, goal("g-1", "Run a handover in fifteen minutes")),
        new GoalSet(day(3), mira, goal("g-2", "Write a rota that nobody has to swap")),
        new SessionPlanned(day(4), mira, session("s-1", 7)),
        new SessionHeld(day(8), leila, "s-1"),
        new StageEntered(day(8), mira, Stage.LEARNING_AND_DEVELOPMENT),
        new GoalSet(day(8), mira, goal("g-3", "Chair a ward round alone")),
        new ActionAgreed(day(8), leila, action("a-1", "Send the checklist")),
        new ActionAgreed(day(8), leila, action("a-2", "Time five handovers")),
        new SessionPlanned(day(9), mira, session("s-2", 20)),
        new StepLogged(day(15), mira, "g-1", true, "Led the handover of ward 4 in 14 minutes"),
        new SessionHeld(day(21), leila, "s-2"),
        new ActionAgreed(day(21), leila, action("a-3", "Ask the day team what they miss")),
        new GoalAssessed(
            day(21),
            leila,
            Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.PARTLY_MET, "Three of five handovers on time")),
        new Noted(day(22), mira, Noted.Kind.FEEDBACK, "The trick with the clock works."),
        new SessionPlanned(day(22), mira, session("s-3", 34)),
        new SessionPlanned(day(22), mira, session("s-4", 48)));
  }

  private static Instant day(int number) {
    return BEGIN.plus(Duration.ofDays(number).plusMinutes(number));
  }

  private static Goal goal(String id, String text) {
    return Goal.builder()
        .id(id)
        .text(text)
        .measure("Five in a row without overrun")
        .targetDate(LocalDate.of(2026, 6, 30))
        .build();
  }

  private static ActionItem action(String id, String text) {
    return ActionItem.builder()
        .id(id)
        .text(text)
        .owner(Actor.Side.MENTEE)
        .due(LocalDate.of(2026, 4, 20))
        .build();
  }

  private static Session session(String id, int day) {
    return Session.builder()
        .id(id)
        .start(day(day))
        .length(Duration.ofMinutes(45))
        .build();
  }
}
