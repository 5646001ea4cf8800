package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy;
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
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One value of each document with every part, and one with no more than it needs. */
final class Examples {
  static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");
  static final Actor MIRA = Actor.person("mira");
  static final Actor LEILA = Actor.person("leila");

  private Examples() {}

  /** The documents that can be read, by the names of their files. */
  static Map<String, Object> readable() {
    Map<String, Object> values = new LinkedHashMap<>();
    events().forEach((name, event) -> values.put("event-" + name, recorded(event)));
    values.put("recorded-event-full", recordedFull());
    values.put("history", Views.history());
    values.put("history-interrupted", Views.interrupted());
    values.put("history-taken-over", Views.takenOver());
    values.put("session-plan-full", planFull());
    values.put("session-plan-minimal", SessionPlan.builder().build());
    values.put("session-context-full", ReadinessExamples.contextFull());
    values.put("session-context-of-nothing", ReadinessExamples.contextOfNothing());
    values.put("session-context-minimal", SessionContext.builder().build());
    values.put("readiness-policy-full", ReadinessExamples.policyFull());
    values.put("readiness-policy-minimal", ReadinessPolicy.standard());
    values.putAll(MessageExamples.all());
    return values;
  }

  static RecordedEvent recorded(MentorshipEvent event) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(1).build();
  }

  static MentorshipEvent event(String name) {
    return Objects.requireNonNull(events().get(name), name);
  }

  static RecordedEvent recordedFull() {
    return RecordedEvent.builder(new StageEntered(AT, MIRA, Stage.LEARNING_AND_DEVELOPMENT))
        .mentorship("m-1")
        .revision(9_007_199_254_740_991L)
        .policy(new LifecyclePolicy.Reference("standard", 3))
        .override(Reason.of("The mentor is away until June; both know the goals by heart."))
        .build();
  }

  static Map<String, MentorshipEvent> events() {
    Map<String, MentorshipEvent> events = new LinkedHashMap<>();
    events.put(
        "proposed-full", new Proposed(AT, Actor.programme(), "mira", "leila", Optional.of("m-0")));
    events.put("proposed-minimal", new Proposed(AT, MIRA, "mira", "leila"));
    events.put(
        "taken-over-full",
        new TakenOver(AT, Actor.programme("coordinator-7"), "mira", "leila", takeoverFull()));
    events.put(
        "taken-over-minimal",
        new TakenOver(
            AT,
            Actor.programme(),
            "mira",
            "leila",
            Takeover.builder(Stage.RELATIONSHIP_BUILDING, AT).build()));
    events.put("accepted", new Accepted(AT.plusNanos(120_000_000), LEILA));
    events.put(
        "declined-full",
        new Declined(AT, LEILA, Reason.ofCode("no-time", "No time before autumn")));
    events.put("declined-minimal", new Declined(AT, LEILA));
    events.put("withdrawn-full", new Withdrawn(AT, MIRA, "I change wards"));
    events.put("withdrawn-minimal", new Withdrawn(AT, MIRA));
    events.put("expired", new Expired(AT, Actor.programme()));
    events.put("superseded-full", new Superseded(AT, Actor.programme(), Optional.of("m-2")));
    events.put("superseded-minimal", new Superseded(AT, Actor.programme()));
    events.put("agreement-reached-full", new AgreementReached(AT, MIRA, agreementFull()));
    events.put(
        "agreement-reached-minimal",
        new AgreementReached(AT, MIRA, Agreement.builder().build()));
    events.put("goal-set-full", new GoalSet(AT, MIRA, goalFull()));
    events.put(
        "goal-set-minimal",
        new GoalSet(AT, MIRA, Goal.builder().id("g-2").text("Read more").build()));
    events.put(
        "goal-revised-full",
        new GoalRevised(AT, MIRA, goalFull(), "Fifteen minutes are enough for the night team"));
    events.put(
        "goal-revised-minimal",
        new GoalRevised(
            AT,
            LEILA,
            Goal.builder().id("g-2").text("Read one paper a month").build(),
            "\"More\" was too vague"));
    events.put(
        "goal-assessed",
        new GoalAssessed(
            AT,
            LEILA,
            Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.PARTLY_MET, "Two of three handovers")));
    events.put(
        "step-logged",
        new StepLogged(AT, MIRA, "g-1", true, "Led the handover of \"ward 4\" – 14 minutes"));
    events.put("session-planned-full", new SessionPlanned(AT, MIRA, sessionFull()));
    events.put(
        "session-planned-minimal",
        new SessionPlanned(AT, MIRA, Session.builder().id("s-2").start(AT).build()));
    events.put(
        "session-held-full",
        new SessionHeld(AT.plusNanos(1), Actor.programme("coordinator-7"), sessionFull()));
    events.put("session-held-minimal", new SessionHeld(AT.plusNanos(1), LEILA, "s-1"));
    events.put(
        "session-missed-full",
        new SessionMissed(AT, LEILA, sessionFull(), Session.Absentee.MENTOR));
    events.put(
        "session-missed-minimal", new SessionMissed(AT, LEILA, "s-1", Session.Absentee.BOTH));
    events.put(
        "session-cancelled-full",
        new SessionCancelled(AT, MIRA, "s-1", AT.minusNanos(1), "A colleague is ill"));
    events.put("session-cancelled-minimal", new SessionCancelled(AT, MIRA, "s-1"));
    events.put(
        "session-rescheduled-full",
        new SessionRescheduled(
            AT,
            LEILA,
            "s-1",
            AT.plus(Duration.ofDays(8)),
            Optional.of(AT.minus(Duration.ofHours(2))),
            Optional.of(Reason.ofCode("transport"))));
    events.put(
        "session-rescheduled-minimal",
        new SessionRescheduled(AT, LEILA, "s-1", AT.plus(Duration.ofDays(9))));
    events.put("action-agreed-full", new ActionAgreed(AT, LEILA, actionFull()));
    events.put(
        "action-agreed-minimal",
        new ActionAgreed(
            AT, MIRA, ActionItem.builder().id("a-2").text("Ask the day team").build()));
    events.put("action-closed", new ActionClosed(AT, LEILA, "a-1", ActionItem.Ending.HANDED_OVER));
    events.put(
        "noted-full",
        new Noted(
            AT,
            MIRA,
            Noted.Kind.CONTACT_CHOICE,
            "A postcard a year\n😀",
            Noted.Audience.WRITER_AND_PROGRAMME));
    events.put(
        "noted-for-its-writer",
        new Noted(AT, LEILA, Noted.Kind.REFLECTION, "I talk too much", Noted.Audience.WRITER));
    events.put("noted-minimal", new Noted(AT, MIRA, Noted.Kind.FEEDBACK));
    events.put(
        "stage-entered-full",
        new StageEntered(AT, MIRA, Stage.TRANSITION_AND_CLOSURE, "Leila moves to another town"));
    events.put("stage-entered-minimal", new StageEntered(AT, MIRA, Stage.PROGRESS_AND_REFLECTION));
    events.put("paused-full", pausedFull());
    events.put("paused-minimal", new Paused(AT, Actor.programme()));
    events.put("resumed", new Resumed(AT, MIRA));
    events.put(
        "extended-full",
        new Extended(
            AT,
            Actor.programme(),
            Instant.parse("2027-03-01T00:00:00Z"),
            "Two months were lost to the move"));
    events.put(
        "extended-minimal", new Extended(AT, LEILA, Instant.parse("2027-01-31T23:59:59.5Z")));
    events.put("completed", new Completed(AT, Actor.programme()));
    events.put("ended-full", new Ended(AT, LEILA, "No time"));
    events.put("ended-minimal", new Ended(AT, LEILA));
    return events;
  }

  static Takeover takeoverFull() {
    return Takeover.builder(Stage.PROGRESS_AND_REFLECTION, Instant.parse("2026-02-01T00:00:00Z"))
        .acceptedAt(Instant.parse("2025-10-01T09:30:00Z"))
        .predecessor("m-0")
        .sessionsHeld(7)
        .sessionsHeldInStage(2)
        .lastSessionAt(Instant.parse("2026-02-26T15:00:00Z"))
        .addGoal(Goal.builder().id("g-2").text("Read more").build())
        .addGoal(goalFull())
        .addAssessment(
            Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "Two of three handovers"))
        .addGoalsWithStep("g-2", "g-1")
        .agreement(agreementFull())
        .addConfirmedBy(Actor.Side.MENTOR, Actor.Side.MENTEE)
        .plannedEnd(Instant.parse("2027-01-31T00:00:00Z"))
        .build();
  }

  static Paused pausedFull() {
    return new Paused(
        AT, LEILA, Instant.parse("2026-05-04T08:00:00Z"), "The ward moves to another house");
  }

  static Goal goalFull() {
    return Goal.builder()
        .id("g-1")
        .text("Run a handover in fifteen minutes")
        .measure("Five in a row without overrun")
        .targetDate(LocalDate.of(2026, 6, 30))
        .build();
  }

  static Agreement agreementFull() {
    return Agreement.builder()
        .rhythm(Duration.ofDays(14))
        .channel("video call")
        .agendaOwner(Actor.Side.MENTEE)
        .cancellationNotice(Duration.ofHours(36))
        .confidentiality("What is said stays between us")
        .ending("A last talk, also before time")
        .plannedEnd(Instant.parse("2026-12-01T00:00:00Z"))
        .addExcludedTopic("salary")
        .addExcludedTopic("patients' names")
        .build();
  }

  static Session sessionFull() {
    return Session.builder()
        .id("s-1")
        .start(Instant.parse("2026-03-12T15:00:00Z"))
        .length(Duration.ofMinutes(45))
        .isFinal(true)
        .build();
  }

  static ActionItem actionFull() {
    return ActionItem.builder()
        .id("a-1")
        .text("Send the checklist")
        .owner(Actor.Side.MENTOR)
        .due(LocalDate.of(2026, 3, 20))
        .build();
  }

  static SessionPlan planFull() {
    return SessionPlan.builder()
        .stage(Stage.LEARNING_AND_DEVELOPMENT)
        .start(ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]"))
        .length(Duration.ofMinutes(45))
        .place("Room 4.12")
        .channel("in person")
        .confirmed(true)
        .addObjective("Leave with one change for the next handover")
        .addQuestion("Which details would you leave to the written notes?")
        .addQuestion("How do you stop a discussion kindly?")
        .addAgendaItem(AgendaItem.builder()
            .text("Two handovers side by side")
            .minutes(25)
            .goal("g-1")
            .build())
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, ""))
        .nextDate(LocalDate.of(2026, 3, 26))
        .sharedAt(Instant.parse("2026-03-10T08:30:00Z"))
        .addMaterial(Material.of("Checklist, draft", 2, Instant.parse("2026-03-10T08:31:00Z")))
        .addMaterial(Material.of("Ward plan", 0))
        .background("Two of the last five handovers took half an hour.")
        .thanks("The trick with the clock works.")
        .addActionReview(
            SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.UNDER_WAY))
        .addActionReview(SessionPlan.ActionReview.of("a-2", "Reached one of two"))
        .addActionReview(SessionPlan.ActionReview.builder()
            .action("a-3")
            .ending(ActionItem.Ending.HANDED_OVER)
            .handOverTo("Jonas Weber")
            .build())
        .addDraftGoal("Write a rota that nobody has to swap")
        .progress("I end each handover with who does what.")
        .difficulty("I still give way when the day team is late.")
        .putBlockedGoal("g-2", "Asked the day team twice; they have no time before May.")
        .putBlockedGoal("g-1", "")
        .feedbackAsked("How I opened the last handover")
        .addHelpWanted(SessionPlan.Help.FEEDBACK, SessionPlan.Help.CONTACT)
        .addSelfAssessment(
            Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "Three of five on time"))
        .addReflection("Standing helps more than the clock")
        .proposedCourse(SessionPlan.Course.CHANGE_GOALS)
        .addSuccess("Five handovers in a row without overrun")
        .addFutureStep("Time one handover a month")
        .contactWish("A postcard a year")
        .evaluation(SessionPlan.Evaluation.SCHEDULED)
        .addWaiver(Waiver.of("question.open", "questions", "She knows what I mean."))
        .addWaiver(Waiver.of("topic.count", "It is one topic in two parts."))
        .language(Locale.UK)
        .build();
  }
}
