package io.github.mentoring4j.bench;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pair from its proposal to its third stage. */
final class HistoryExample {
  private static final Instant BEGIN = Instant.parse("2026-03-05T10:00:00Z");
  private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

  private HistoryExample() {}

  static History history() {
    return recorded(events());
  }

  /** The history of one relationship, with these events in their order. */
  static History recorded(List<MentorshipEvent> events) {
    List<RecordedEvent> recorded = new ArrayList<>(events.size());
    for (MentorshipEvent event : events) {
      RecordedEvent.Builder next = RecordedEvent.builder(event);
      next.mentorship("8d3f0a52-6b1e-4f6c-9a57-1c2b3d4e5f60").revision(recorded.size() + 1);
      if (event instanceof StageEntered) {
        next.policy(new LifecyclePolicy.Reference("standard", 1));
      }
      recorded.add(next.build());
    }
    return History.of(recorded);
  }

  private static List<MentorshipEvent> events() {
    Actor mira = Actor.person("mira");
    Actor leila = Actor.person("leila");
    Agreement terms = terms();
    return List.of(
        new Proposed(BEGIN, mira, "mira", "leila", Optional.of("m-0")),
        new Accepted(day(1), leila),
        new AgreementReached(day(2), mira, terms),
        new AgreementReached(day(3), leila, terms),
        new GoalSet(day(3), mira, goal()),
        new SessionPlanned(day(3), mira, session("s-1", day(7))),
        new SessionHeld(day(8), leila, "s-1"),
        new StageEntered(day(8), mira, Stage.LEARNING_AND_DEVELOPMENT),
        new ActionAgreed(day(8), leila, action()),
        new SessionPlanned(day(9), mira, session("s-2", day(20))),
        new SessionRescheduled(
            day(18),
            leila,
            "s-2",
            day(22),
            Optional.of(day(17)),
            Optional.of(Reason.ofCode("illness", "A colleague is ill, and I stand in for her"))),
        new SessionHeld(day(23), Actor.programme("coordinator-7"), "s-2"),
        new StepLogged(day(24), mira, "g-1", true, "Led the handover of \"ward 4\" – 14 minutes"),
        new ActionClosed(day(25), leila, "a-1", ActionItem.Ending.DONE),
        new Noted(
            day(26),
            mira,
            Noted.Kind.REFLECTION,
            "Standing helps more than the clock, and so does the list of open points",
            Noted.Audience.WRITER),
        new SessionPlanned(day(26), leila, session("s-3", day(36))),
        new SessionHeld(day(37), mira, "s-3"),
        new GoalAssessed(
            day(37),
            leila,
            Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.PARTLY_MET, "Three of five handovers on time")),
        new StageEntered(
            day(38), mira, Stage.PROGRESS_AND_REFLECTION, "We both know what is left to do"),
        new Noted(
            day(39), mira, Noted.Kind.FEEDBACK, "The trick with the clock works. Thank you!"));
  }

  private static Instant day(int number) {
    return BEGIN.plus(Duration.ofDays(number).plusMinutes(number));
  }

  private static Agreement terms() {
    return Agreement.builder()
        .rhythm(Duration.ofDays(14))
        .channel("video call")
        .agendaOwner(Actor.Side.MENTEE)
        .cancellationNotice(Duration.ofHours(36))
        .confidentiality("What is said stays between us")
        .ending("A last talk, also before time")
        .plannedEnd(END)
        .addExcludedTopic("patients' names")
        .addExcludedTopic("salary")
        .build();
  }

  private static Goal goal() {
    return Goal.builder()
        .id("g-1")
        .text("Run a handover in fifteen minutes")
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
