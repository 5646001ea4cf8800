package io.github.mentoring4j.templates;

import static io.github.mentoring4j.ActionItem.Ending.DROPPED;
import static io.github.mentoring4j.Session.Absentee.BOTH;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relationship whose every text is a marker: one for what a message tells, or one for what stays where it is. Its unmet criteria are overridden
 * for a reason.
 */
final class ConfidentialStory {
  /** What a message must not tell. */
  static final String KEPT = "Qvkept";

  /** What a message tells. */
  static final String TOLD = "Qvtold";

  static final String GOAL = TOLD + "Goal";
  static final String SUCCESS = TOLD + "Success";
  static final String AGENDA = TOLD + "Agenda";

  private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
  private static final Instant LATER = NOW.plus(Duration.ofDays(320));
  private static final Actor.Person BY = Actor.person(KEPT + "MenteeId");
  private static final Actor.Person OTHER = Actor.person(KEPT + "MentorId");
  private static final Actor STAFF = Actor.programme(KEPT + "Staff");
  private static final Agreement TERMS = Agreement.builder()
      .channel(KEPT + "AgreedChannel")
      .confidentiality(KEPT + "Confidentiality")
      .ending(KEPT + "AgreedEnding")
      .addExcludedTopic(KEPT + "ExcludedTopic")
      .plannedEnd(NOW.plus(Duration.ofDays(300)))
      .build();

  private final Lifecycle lifecycle =
      Lifecycle.of(LifecyclePolicy.standard().toBuilder().id(KEPT + "PolicyId").build());
  private final List<RecordedEvent> history = new ArrayList<>();
  private Mentorship pair;

  private ConfidentialStory() {
    var proposed = new MentorshipEvent.Proposed(BEFORE, BY, BY.id(), OTHER.id(), kept("BeforeId"));
    pair = keep(lifecycle.begin(KEPT + "PairId", proposed, NOW));
  }

  private ConfidentialStory(Takeover takeover) {
    TakenOver takenOver = new TakenOver(BEFORE, STAFF, BY.id(), OTHER.id(), takeover);
    pair = keep(lifecycle.takeOver(KEPT + "PairId", takenOver, NOW));
  }

  private Mentorship keep(Decision decision) {
    Decision.Permitted permitted = decision.orElseThrow();
    history.add(permitted.recorded());
    return permitted.next();
  }

  ConfidentialStory then(MentorshipEvent event) {
    DecisionContext now = DecisionContext.at(NOW).overriding(why("Override"));
    pair = keep(lifecycle.decide(pair, event, now));
    return this;
  }

  List<RecordedEvent> history() {
    return history;
  }

  Mentorship pair() {
    return pair;
  }

  static ConfidentialStory begun() {
    ConfidentialStory story = new ConfidentialStory();
    story.then(new MentorshipEvent.Accepted(BEFORE, OTHER));
    story.then(new MentorshipEvent.AgreementReached(NOW, BY, TERMS));
    story.then(new MentorshipEvent.AgreementReached(NOW, OTHER, TERMS));
    for (String id : List.of("Two", "Three", "Five")) {
      story.then(new MentorshipEvent.GoalSet(NOW, BY, goal(id, GOAL + id)));
    }
    story.then(new MentorshipEvent.GoalSet(NOW, BY, goal("One", KEPT + "GoalBefore")));
    story.then(new MentorshipEvent.GoalSet(NOW, BY, goal("Four", KEPT + "GoalDropped")));
    Goal revised = goal("One", GOAL + "One");
    story.then(new MentorshipEvent.GoalRevised(NOW, BY, revised, why("Revised")));
    story.then(step("GoalOne", true)).then(step("GoalTwo", false));
    story.then(action("Done", AGENDA + "ActionDone")).then(action("Open", KEPT + "ActionOpen"));
    story.then(action("Old", KEPT + "ActionOld"));
    story.then(new MentorshipEvent.ActionClosed(NOW, BY, KEPT + "ActionOld", DROPPED));
    story.then(planned("Held", 3)).then(planned("Missed", 2)).then(planned("Cancelled", 1));
    story.then(new MentorshipEvent.SessionHeld(NOW, BY, KEPT + "SessionHeld"));
    story.then(new MentorshipEvent.SessionMissed(NOW, BY, KEPT + "SessionMissed", BOTH));
    story.then(new MentorshipEvent.SessionHeld(NOW, BY, session("Whole", 5)));
    story.then(new MentorshipEvent.SessionMissed(NOW, BY, session("WholeMissed", 4), BOTH));
    String cancelled = KEPT + "SessionCancelled";
    story.then(new MentorshipEvent.SessionRescheduled(NOW, BY, cancelled, LATER, why("New")));
    story.then(new MentorshipEvent.SessionCancelled(NOW, BY, cancelled, why("Not")));
    story.then(move(Stage.LEARNING_AND_DEVELOPMENT)).then(move(Stage.PROGRESS_AND_REFLECTION));
    story.then(move(Stage.LEARNING_AND_DEVELOPMENT));
    story.then(assessed("One", Status.NOT_MET, KEPT + "EvidenceBefore"));
    story.then(assessed("One", Status.PARTLY_MET, GOAL + "EvidenceOne"));
    story.then(assessed("Two", Status.NOT_MET, GOAL + "EvidenceTwo"));
    story.then(assessed("Three", Status.MET, GOAL + "EvidenceThree"));
    story.then(assessed("Four", Status.DROPPED, KEPT + "WhyDropped"));
    story.then(new MentorshipEvent.Extended(NOW, BY, LATER, why("Extended")));
    story.then(new MentorshipEvent.Paused(NOW, BY, Optional.of(LATER), Optional.of(why("Paused"))));
    story.then(new MentorshipEvent.Resumed(NOW, BY));
    return noted(story);
  }

  /** The same goals and notes, of a pair that already ran. */
  private static ConfidentialStory takenOver() {
    Takeover.Builder takeover = Takeover.builder(Stage.PROGRESS_AND_REFLECTION, BEFORE)
        .predecessor(kept("BeforeId"))
        .agreement(TERMS)
        .addConfirmedBy(Actor.Side.values())
        .addGoal(goal("Four", KEPT + "GoalDropped"))
        .addAssessment(assessment("Four", Status.DROPPED, KEPT + "WhyDropped"))
        .addGoal(goal("Five", GOAL + "Five"))
        .addGoalsWithStep(KEPT + "GoalOne");
    for (String id : List.of("One", "Two", "Three")) {
      takeover
          .addGoal(goal(id, GOAL + id))
          .addAssessment(assessment(id, Status.PARTLY_MET, GOAL + "Evidence" + id));
    }
    return noted(new ConfidentialStory(takeover.build()));
  }

  private static ConfidentialStory noted(ConfidentialStory story) {
    for (Noted.Kind kind : Noted.Kind.values()) {
      for (Noted.Audience audience : Noted.Audience.values()) {
        story.then(new Noted(NOW, BY, kind, marker(kind, audience) + "OfMentee", audience));
        story.then(new Noted(NOW, OTHER, kind, marker(kind, audience) + "OfMentor", audience));
      }
    }
    return story;
  }

  static List<ConfidentialStory> all() {
    ConfidentialStory completed = begun().then(move(Stage.TRANSITION_AND_CLOSURE));
    return List.of(
        new ConfidentialStory().then(new MentorshipEvent.Declined(NOW, OTHER, why("Declined"))),
        new ConfidentialStory().then(new MentorshipEvent.Withdrawn(NOW, BY, why("Withdrawn"))),
        new ConfidentialStory().then(new MentorshipEvent.Expired(NOW, STAFF)),
        new ConfidentialStory().then(new MentorshipEvent.Superseded(NOW, STAFF, kept("NextId"))),
        takenOver(),
        begun(),
        afterwards(begun().then(new MentorshipEvent.Ended(NOW, BY, why("Ended")))),
        afterwards(completed.then(new MentorshipEvent.Completed(NOW, BY))));
  }

  /** What is recorded when the relationship is over: a session that nobody had noted yet, and a few last words. */
  private static ConfidentialStory afterwards(ConfidentialStory story) {
    story.then(new MentorshipEvent.SessionHeld(NOW, OTHER, session("Last", 6)));
    for (Noted.Kind kind : List.of(
        Noted.Kind.FEEDBACK, Noted.Kind.EVALUATION, Noted.Kind.SUCCESS, Noted.Kind.THANKS)) {
      for (Noted.Audience audience : Noted.Audience.values()) {
        story.then(new Noted(NOW, OTHER, kind, marker(kind, audience) + "Afterwards", audience));
      }
    }
    return story;
  }

  private static Reason why(String what) {
    return Reason.ofCode(KEPT + "Code" + what, KEPT + "Why" + what);
  }

  static Optional<String> kept(String what) {
    return Optional.of(KEPT + what);
  }

  /** Only a success is told, and only if it is for all. */
  private static String marker(Noted.Kind kind, Noted.Audience audience) {
    return switch (kind) {
      case SUCCESS -> audience == Noted.Audience.ALL ? SUCCESS : KEPT + "NotedFor" + audience;
      case FEEDBACK, REFLECTION, FUTURE_PLAN, CONTACT_CHOICE, EVALUATION, THANKS ->
        KEPT + "Noted" + kind + "For" + audience;
    };
  }

  private static Goal goal(String id, String text) {
    return Goal.builder()
        .id(KEPT + "Goal" + id)
        .text(text)
        .measure(KEPT + "Measure")
        .build();
  }

  private static MentorshipEvent step(String goal, boolean taken) {
    return new MentorshipEvent.StepLogged(NOW, BY, KEPT + goal, taken, KEPT + "Step" + taken);
  }

  private static MentorshipEvent assessed(String goal, Status status, String text) {
    return new MentorshipEvent.GoalAssessed(NOW, BY, assessment(goal, status, text));
  }

  private static Goal.Assessment assessment(String goal, Status status, String text) {
    return Goal.Assessment.of(KEPT + "Goal" + goal, status, text);
  }

  private static MentorshipEvent action(String id, String text) {
    return new MentorshipEvent.ActionAgreed(
        NOW, BY, ActionItem.builder().id(KEPT + "Action" + id).text(text).build());
  }

  private static MentorshipEvent planned(String id, int hoursAgo) {
    return new MentorshipEvent.SessionPlanned(NOW, BY, session(id, hoursAgo));
  }

  private static Session session(String id, int hoursAgo) {
    return Session.builder()
        .id(KEPT + "Session" + id)
        .start(NOW.minus(Duration.ofHours(hoursAgo)))
        .build();
  }

  private static MentorshipEvent move(Stage stage) {
    return new MentorshipEvent.StageEntered(NOW, BY, stage, why("Moved"));
  }
}
