package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One relationship on its way through a test: each permitted event is kept, and time goes on by a day. */
final class Run {
  static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
  static final Actor ADA = Actor.person("ada");
  static final Actor GRACE = Actor.person("grace");
  static final Actor STRANGER = Actor.person("charles");
  static final Actor PROGRAMME = Actor.programme();
  static final Agreement TERMS = Agreement.builder()
      .rhythm(Duration.ofDays(14))
      .channel("video call")
      .plannedEnd(START.plus(Duration.ofDays(300)))
      .build();

  private final Lifecycle lifecycle;
  private final List<RecordedEvent> history = new ArrayList<>();
  private Instant now = START;
  private Mentorship pair;

  private Run(Lifecycle lifecycle, Actor proposer) {
    this.lifecycle = lifecycle;
    Decision.Permitted begun =
        lifecycle.begin("m-1", new Proposed(now, proposer, "ada", "grace"), now).orElseThrow();
    history.add(begun.recorded());
    pair = begun.next();
  }

  static Run proposed() {
    return proposedBy(ADA);
  }

  static Run proposedBy(Actor proposer) {
    return new Run(Lifecycle.standard(), proposer);
  }

  static Run proposed(LifecyclePolicy policy) {
    return new Run(Lifecycle.of(policy), ADA);
  }

  static Run accepted() {
    return proposed().then(new Accepted(START, GRACE));
  }

  static Run accepted(LifecyclePolicy policy) {
    return proposed(policy).then(new Accepted(START, GRACE));
  }

  /** A pair in stage 1 that lacks nothing for stage 2. */
  static Run readyToLearn() {
    return accepted().session("s-1").agreed().goal("g-1");
  }

  static Run learning() {
    return readyToLearn().entered(Stage.LEARNING_AND_DEVELOPMENT);
  }

  /** A pair in stage 2 that lacks nothing for stage 3. */
  static Run readyToReflect() {
    Run run = learning().session("s-2").session("s-3");
    return run.then(new StepLogged(run.now(), ADA, "g-1", true, "Planned a small release"))
        .noted(GRACE, Noted.Kind.FEEDBACK);
  }

  static Run reflecting() {
    return readyToReflect().entered(Stage.PROGRESS_AND_REFLECTION);
  }

  /** A pair in stage 3 that lacks nothing for stage 4. */
  static Run readyToClose() {
    return reflecting()
        .assessed("g-1", Assessment.Status.MET)
        .noted(ADA, Noted.Kind.REFLECTION)
        .noted(ADA, Noted.Kind.FEEDBACK)
        .noted(GRACE, Noted.Kind.FEEDBACK);
  }

  static Run closing() {
    return readyToClose().entered(Stage.TRANSITION_AND_CLOSURE);
  }

  /** A pair in stage 4 that lacks nothing for completion. */
  static Run readyToComplete() {
    return closing().wrappedUp();
  }

  static Goal goalOf(String id) {
    return Goal.builder()
        .id(id)
        .text("Lead the planning of one release on my own")
        .measure("The release plan is approved without rework")
        .targetDate(LocalDate.of(2026, 9, 30))
        .build();
  }

  static Session sessionOf(String id, Instant start) {
    return Session.builder().id(id).start(start).length(Duration.ofMinutes(45)).build();
  }

  Decision tries(MentorshipEvent event) {
    return lifecycle.decide(pair, event, now);
  }

  Decision tries(MentorshipEvent event, Circumstances circumstances) {
    return lifecycle.decide(pair, event, circumstances);
  }

  Run then(MentorshipEvent event) {
    Decision.Permitted permitted = tries(event).orElseThrow();
    history.add(permitted.recorded());
    pair = permitted.next();
    return later(Duration.ofDays(1));
  }

  Run later(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Goes on at this time, whatever it was before. */
  Run until(Instant time) {
    now = time;
    return this;
  }

  Run planned(String id, Instant start) {
    return then(new SessionPlanned(now, ADA, sessionOf(id, start)));
  }

  Run session(String id) {
    return planned(id, now).then(new SessionHeld(now, ADA, id));
  }

  Run agreed() {
    return agreed(TERMS);
  }

  Run agreed(Agreement terms) {
    return then(new AgreementReached(now, ADA, terms))
        .then(new AgreementReached(now, GRACE, terms));
  }

  Run goal(String id) {
    return then(new GoalSet(now, ADA, goalOf(id)));
  }

  Run assessed(String goal, Assessment.Status status) {
    return then(new GoalAssessed(
        now, ADA, Assessment.of(goal, status, "The plan was approved at first reading")));
  }

  Run noted(Actor by, Noted.Kind kind) {
    return then(new Noted(now, by, kind));
  }

  Run entered(Stage stage) {
    return then(new StageEntered(now, ADA, stage));
  }

  Run entered(Stage stage, String reason) {
    return then(new StageEntered(now, ADA, stage, reason));
  }

  /** Does in stage 4 whatever completing asks for. */
  Run wrappedUp() {
    return session("s-last")
        .noted(ADA, Noted.Kind.EVALUATION)
        .noted(ADA, Noted.Kind.SUCCESS)
        .noted(ADA, Noted.Kind.FUTURE_PLAN)
        .noted(ADA, Noted.Kind.CONTACT_CHOICE)
        .noted(ADA, Noted.Kind.THANKS);
  }

  Run paused() {
    return then(new Paused(now, ADA));
  }

  Run resumed() {
    return then(new Resumed(now, GRACE));
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  Mentorship pair() {
    return pair;
  }

  Instant now() {
    return now;
  }

  List<RecordedEvent> history() {
    return List.copyOf(history);
  }
}
