package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
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
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Histories of any length: a pair that goes from the second stage to the third and back, again and again, with an event a minute. */
final class ReplayEvents {
  private static final Instant BEGIN = Instant.parse("2026-03-05T10:00:00Z");
  private static final Agreement TERMS =
      Agreement.builder().rhythm(Duration.ofDays(14)).channel("video call").build();

  private final int length;
  private final List<RecordedEvent> events;

  private ReplayEvents(int length) {
    this.length = length;
    this.events = new ArrayList<>(length + 24);
  }

  static List<RecordedEvent> of(int length) {
    ReplayEvents events = new ReplayEvents(length);
    events.begin();
    for (int round = 1; events.events.size() < length; round++) {
      events.learn(round);
      events.reflect(round);
    }
    return List.copyOf(events.events.subList(0, length));
  }

  private void begin() {
    add(new Proposed(now(), LifecycleStory.MENTEE, "mira", "leila"));
    add(new Accepted(now(), LifecycleStory.MENTOR));
    add(new AgreementReached(now(), LifecycleStory.MENTEE, TERMS));
    add(new AgreementReached(now(), LifecycleStory.MENTOR, TERMS));
    for (int goal = 1; goal <= 3; goal++) {
      add(new GoalSet(
          now(),
          LifecycleStory.MENTEE,
          Goal.builder().id("g-" + goal).text("Learn").build()));
    }
    add(new StageEntered(now(), LifecycleStory.MENTEE, Stage.LEARNING_AND_DEVELOPMENT));
  }

  private void learn(int round) {
    String session = "s-" + round;
    String action = "a-" + round;
    add(new SessionPlanned(now(), LifecycleStory.MENTEE, session(session, now())));
    add(new SessionRescheduled(now(), LifecycleStory.MENTOR, session, now().plusSeconds(60)));
    add(new SessionHeld(now().plusSeconds(60), LifecycleStory.MENTEE, session));
    add(new Noted(now(), LifecycleStory.MENTOR, Noted.Kind.FEEDBACK, "Well opened"));
    add(new StepLogged(now(), LifecycleStory.MENTEE, "g-" + (round % 3 + 1), true, "Led one"));
    add(new ActionAgreed(now(), LifecycleStory.MENTOR, action(action)));
    add(new SessionPlanned(now(), LifecycleStory.MENTEE, session(session + "-b", now())));
    add(new SessionCancelled(now(), LifecycleStory.MENTOR, session + "-b"));
    add(new ActionClosed(now(), LifecycleStory.MENTOR, action, ActionItem.Ending.DONE));
    add(new StageEntered(now(), LifecycleStory.MENTEE, Stage.PROGRESS_AND_REFLECTION));
  }

  private void reflect(int round) {
    String session = "s-" + round + "-c";
    String goal = "g-" + (round % 3 + 1);
    add(new SessionPlanned(now(), LifecycleStory.MENTEE, session(session, now())));
    add(new SessionMissed(now(), LifecycleStory.MENTOR, session, Session.Absentee.MENTEE));
    add(new Noted(now(), LifecycleStory.MENTEE, Noted.Kind.REFLECTION, "Standing helps"));
    add(new Noted(now(), LifecycleStory.MENTEE, Noted.Kind.SUCCESS, "Five in a row"));
    add(new GoalAssessed(
        now(),
        LifecycleStory.MENTOR,
        Goal.Assessment.of(goal, Goal.Assessment.Status.PARTLY_MET, "Three of five")));
    add(new Noted(now(), LifecycleStory.MENTEE, Noted.Kind.FEEDBACK, "It works"));
    add(new Paused(now(), LifecycleStory.MENTEE));
    add(new Resumed(now(), LifecycleStory.MENTOR));
    add(new StageEntered(
        now(), LifecycleStory.MENTEE, Stage.LEARNING_AND_DEVELOPMENT, "There is more to learn"));
  }

  private Instant now() {
    return BEGIN.plusSeconds(60L * events.size());
  }

  private void add(MentorshipEvent event) {
    if (events.size() < length) {
      events.add(RecordedEvent.builder(event)
          .mentorship(LifecycleStory.ID)
          .revision(events.size() + 1)
          .build());
    }
  }

  private static Session session(String id, Instant start) {
    return Session.builder().id(id).start(start).length(Duration.ofMinutes(45)).build();
  }

  private static ActionItem action(String id) {
    return ActionItem.builder().id(id).text("Send it").build();
  }
}
