package io.github.mentoring4j.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mentoring4j.ActionItem.Ending;
import io.github.mentoring4j.Actor.Side;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The shape of a history, as an application declares it for Jackson. What is absent is null. */
record HistoryRecord(String specVersion, List<Recorded> events) {
  record Recorded(String mentorship, long revision, Policy policy, Reason override, Event event) {}

  record Policy(String id, int version) {}

  record Reason(String code, String text) {}

  record Actor(String person, Boolean programme, String id) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "proposed", value = Proposed.class),
    @JsonSubTypes.Type(name = "accepted", value = Accepted.class),
    @JsonSubTypes.Type(name = "agreement-reached", value = AgreementReached.class),
    @JsonSubTypes.Type(name = "goal-set", value = GoalSet.class),
    @JsonSubTypes.Type(name = "goal-assessed", value = GoalAssessed.class),
    @JsonSubTypes.Type(name = "step-logged", value = StepLogged.class),
    @JsonSubTypes.Type(name = "session-planned", value = SessionPlanned.class),
    @JsonSubTypes.Type(name = "session-held", value = SessionHeld.class),
    @JsonSubTypes.Type(name = "session-rescheduled", value = SessionRescheduled.class),
    @JsonSubTypes.Type(name = "action-agreed", value = ActionAgreed.class),
    @JsonSubTypes.Type(name = "action-closed", value = ActionClosed.class),
    @JsonSubTypes.Type(name = "noted", value = Noted.class),
    @JsonSubTypes.Type(name = "stage-entered", value = StageEntered.class),
  })
  sealed interface Event {}

  record Proposed(Instant at, Actor by, String mentee, String mentor, String predecessor)
      implements Event {}

  record Accepted(Instant at, Actor by) implements Event {}

  record AgreementReached(Instant at, Actor by, Agreement agreement) implements Event {}

  record GoalSet(Instant at, Actor by, Goal goal) implements Event {}

  record GoalAssessed(Instant at, Actor by, Assessment assessment) implements Event {}

  record StepLogged(Instant at, Actor by, String goal, boolean taken, String text)
      implements Event {}

  record SessionPlanned(Instant at, Actor by, Session session) implements Event {}

  record SessionHeld(Instant at, Actor by, String session, Session details) implements Event {}

  record SessionRescheduled(
      Instant at, Actor by, String session, Instant start, Instant noticeAt, Reason reason)
      implements Event {}

  record ActionAgreed(Instant at, Actor by, Action action) implements Event {}

  record ActionClosed(Instant at, Actor by, String action, Ending ending) implements Event {}

  record Noted(
      Instant at,
      Actor by,
      MentorshipEvent.Noted.Kind kind,
      String text,
      MentorshipEvent.Noted.Audience audience)
      implements Event {}

  record StageEntered(Instant at, Actor by, Stage stage, Reason reason) implements Event {}

  record Agreement(
      Duration rhythm,
      String channel,
      Side agendaOwner,
      Duration cancellationNotice,
      String confidentiality,
      String ending,
      Instant plannedEnd,
      List<String> excludedTopics) {}

  record Goal(String id, String text, String measure, LocalDate targetDate) {}

  record Assessment(String goal, Status status, String evidence) {}

  record Session(
      String id,
      Instant start,
      Duration length,
      @JsonProperty("final") boolean isFinal) {}

  record Action(String id, String text, Side owner, LocalDate due) {}
}
