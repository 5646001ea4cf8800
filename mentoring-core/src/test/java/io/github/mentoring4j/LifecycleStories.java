package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
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
import java.util.ArrayList;
import java.util.List;

/** Tells real histories, event by event; an event that is refused stops the test. Ada learns from Grace, an hour passes before each event. */
final class LifecycleStories {
  static final Lifecycle LIFECYCLE = Lifecycle.standard();
  static final Agreement TERMS = Agreement.builder()
      .rhythm(Duration.ofDays(14))
      .plannedEnd(LifecycleWalks.START.plus(Duration.ofDays(200)))
      .build();

  private final List<MentorshipEvent> events = new ArrayList<>();
  private Instant now = LifecycleWalks.START;
  private Mentorship pair;

  private LifecycleStories(Actor proposer) {
    Proposed proposal = new Proposed(now, proposer, "ada", "grace");
    pair = LIFECYCLE.begin("m-1", proposal, now).orElseThrow().next();
    events.add(proposal);
  }

  static LifecycleStories proposedBy(Actor proposer) {
    return new LifecycleStories(proposer);
  }

  static LifecycleStories accepted() {
    LifecycleStories story = new LifecycleStories(ADA);
    return story.happens(new Accepted(story.next(), GRACE));
  }

  /** A pair in a stage, with everything met that led there and nothing done in the stage itself. Its one goal is open. */
  static LifecycleStories in(Stage stage) {
    LifecycleStories story = accepted();
    if (stage == Stage.RELATIONSHIP_BUILDING) {
      return story;
    }
    story
        .session()
        .agreedBy(ADA)
        .agreedBy(GRACE)
        .goal("g-1", true)
        .enters(Stage.LEARNING_AND_DEVELOPMENT);
    if (stage == Stage.LEARNING_AND_DEVELOPMENT) {
      return story;
    }
    story.readyToReflect().enters(Stage.PROGRESS_AND_REFLECTION);
    if (stage == Stage.PROGRESS_AND_REFLECTION) {
      return story;
    }
    return story.readyToClose().enters(Stage.TRANSITION_AND_CLOSURE);
  }

  /** A pair in a stage with every criterion of the next move met. */
  static LifecycleStories readyIn(Stage stage) {
    LifecycleStories story = in(stage);
    return switch (stage) {
      case RELATIONSHIP_BUILDING ->
        story.session().agreedBy(ADA).agreedBy(GRACE).goal("g-1", true);
      case LEARNING_AND_DEVELOPMENT -> story.readyToReflect();
      case PROGRESS_AND_REFLECTION -> story.readyToClose();
      case TRANSITION_AND_CLOSURE -> story.readyToComplete();
    };
  }

  private LifecycleStories readyToReflect() {
    return session().session().step("g-1").noted(GRACE, Noted.Kind.FEEDBACK);
  }

  private LifecycleStories readyToClose() {
    return assessed("g-1", Assessment.Status.PARTLY_MET)
        .noted(ADA, Noted.Kind.REFLECTION)
        .noted(ADA, Noted.Kind.FEEDBACK)
        .noted(GRACE, Noted.Kind.FEEDBACK);
  }

  private LifecycleStories readyToComplete() {
    return session()
        .noted(ADA, Noted.Kind.EVALUATION)
        .noted(GRACE, Noted.Kind.SUCCESS)
        .noted(ADA, Noted.Kind.FUTURE_PLAN)
        .noted(GRACE, Noted.Kind.CONTACT_CHOICE)
        .noted(ADA, Noted.Kind.THANKS);
  }

  LifecycleStories session() {
    String id = "s-" + events.size();
    Instant start = next();
    happens(new SessionPlanned(start, ADA, LifecycleImpulses.hour(id, start)));
    return happens(new SessionHeld(next(), GRACE, id));
  }

  LifecycleStories planned(String id) {
    return happens(new SessionPlanned(next(), ADA, LifecycleImpulses.hour(id, now)));
  }

  LifecycleStories agreedBy(Actor side) {
    return happens(new AgreementReached(next(), side, TERMS));
  }

  LifecycleStories goal(String id, boolean isClear) {
    return happens(new GoalSet(next(), ADA, LifecycleImpulses.goal(id, isClear)));
  }

  LifecycleStories revised(String goal) {
    Goal clear = LifecycleImpulses.goal(goal, true);
    return happens(new GoalRevised(next(), GRACE, clear, "It was too vague"));
  }

  LifecycleStories step(String goal) {
    return happens(new StepLogged(next(), ADA, goal, true, "Drafted the plan"));
  }

  LifecycleStories assessed(String goal, Assessment.Status status) {
    return happens(
        new GoalAssessed(next(), GRACE, Assessment.of(goal, status, "The plan is there")));
  }

  LifecycleStories noted(Actor side, Noted.Kind kind) {
    return happens(new Noted(next(), side, kind));
  }

  LifecycleStories action(String id) {
    return happens(new ActionAgreed(
        next(), ADA, ActionItem.builder().id(id).text("Send the plan").build()));
  }

  LifecycleStories closed(String action, ActionItem.Ending ending) {
    return happens(new ActionClosed(next(), GRACE, action, ending));
  }

  LifecycleStories paused() {
    return happens(new Paused(next(), GRACE));
  }

  LifecycleStories resumed() {
    return happens(new Resumed(next(), Actor.programme()));
  }

  LifecycleStories enters(Stage stage) {
    return happens(new StageEntered(next(), ADA, stage));
  }

  LifecycleStories enters(Stage stage, String reason) {
    return happens(new StageEntered(next(), GRACE, stage, reason));
  }

  LifecycleStories entersWhateverIsUnmet(Stage stage) {
    overridden(new StageEntered(next(), GRACE, stage, "It fits better"), "No time to lose");
    return this;
  }

  Decision.Permitted overridden(MentorshipEvent event, String reason) {
    Circumstances hurry = Circumstances.at(event.at()).overriding(reason);
    Decision.Permitted permitted = LIFECYCLE.decide(pair, event, hurry).orElseThrow();
    pair = permitted.next();
    events.add(event);
    return permitted;
  }

  LifecycleStories happens(MentorshipEvent event) {
    pair = LIFECYCLE.decide(pair, event, event.at()).orElseThrow().next();
    events.add(event);
    return this;
  }

  /** An hour later. */
  Instant next() {
    now = now.plus(Duration.ofHours(1));
    return now;
  }

  Mentorship pair() {
    return pair;
  }

  LifecycleFacts facts() {
    return new LifecycleFacts(events);
  }

  Decision decide(MentorshipEvent event) {
    return LIFECYCLE.decide(pair, event, event.at());
  }
}
