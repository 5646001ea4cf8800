package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.oracle.EventTable;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every event by everybody in every status, against a table that was typed by hand. */
class LifecycleWhoMayTest {

  /** How a relationship gets into a setting. On the way there, the parts that an event needs can be added. */
  record Setting(Supplier<MentorshipStory> start, UnaryOperator<MentorshipStory> rest) {
    MentorshipStory prepare(MentorshipEvent.Type type) {
      MentorshipStory story = start.get();
      if (story.mentorship().status() == Mentorship.Status.ACTIVE) {
        switch (type) {
          case SESSION_HELD, SESSION_MISSED, SESSION_CANCELLED, SESSION_RESCHEDULED ->
            story = story.planned("s-x", story.now());
          case ACTION_CLOSED -> story = story.action("a-x");
          default -> {}
        }
      }
      return rest.apply(story);
    }
  }

  private static Map<String, Setting> settings() {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (Actor proposer : List.of(ADA, GRACE, PROGRAMME)) {
      settings.put("proposed by " + proposer, proposed(proposer, story -> story));
      settings.put(
          "withdrawn by " + proposer,
          proposed(proposer, story -> story.and(new Withdrawn(story.now(), proposer))));
    }
    settings.put(
        "accepted by the mentee alone",
        proposed(PROGRAMME, story -> story.and(new Accepted(story.now(), ADA))));
    settings.put("declined", proposed(ADA, story -> story.and(new Declined(story.now(), GRACE))));
    settings.put(
        "expired", proposed(GRACE, story -> story.and(new Expired(story.now(), PROGRAMME))));
    settings.put(
        "superseded", proposed(ADA, story -> story.and(new Superseded(story.now(), PROGRAMME))));
    for (Stage stage : Stage.values()) {
      settings.put("active in " + stage, ready(stage, story -> story));
      settings.put("paused in " + stage, ready(stage, MentorshipStory::paused));
      settings.put("resumed in " + stage, ready(stage, story -> story.paused().resumed()));
      settings.put(
          "ended in " + stage, ready(stage, story -> story.and(new Ended(story.now(), GRACE))));
      settings.put(
          "ended in a pause in " + stage,
          ready(stage, story -> story.paused().and(new Ended(story.now(), ADA))));
    }
    settings.put(
        "ended where no end was planned",
        new Setting(() -> accepted(), story -> story.and(new Ended(story.now(), ADA))));
    settings.put(
        "lapsed",
        ready(
            Stage.LEARNING_AND_DEVELOPMENT,
            story -> story = story.and(new Ended(TERMS.plannedEnd().orElseThrow(), ADA))));
    settings.put("completed", ready(Stage.TRANSITION_AND_CLOSURE, LifecycleWhoMayTest::completed));
    settings.put(
        "completed early",
        ready(
            Stage.TRANSITION_AND_CLOSURE,
            story -> completed(story.assessed("g-1", Goal.Assessment.Status.MET))));
    return settings;
  }

  private static Setting proposed(Actor by, UnaryOperator<MentorshipStory> rest) {
    return new Setting(() -> proposedBy(by), rest);
  }

  /** Every criterion of the next move is met, so that none hides who may make it. */
  private static Setting ready(Stage stage, UnaryOperator<MentorshipStory> rest) {
    return new Setting(() -> readyIn(stage), rest);
  }

  private static MentorshipStory completed(MentorshipStory story) {
    return story.and(
        new Completed(story.now(), GRACE),
        DecisionContext.at(story.now()).overriding("An action is left open"));
  }

  @Test
  void hasARowForEveryEvent() {
    assertThat(EventTable.events())
        .containsExactlyElementsOf(
            Arrays.stream(MentorshipEvent.Type.values()).map(Enum::name).toList());
  }

  @Test
  void hasEveryStatusStageAndOutcomeAmongItsSituations() {
    Set<String> seen = new TreeSet<>();
    Set<Mentorship.Outcome> outcomes = EnumSet.noneOf(Mentorship.Outcome.class);
    settings().values().forEach(setting -> {
      Mentorship pair = setting.prepare(MentorshipEvent.Type.NOTED).mentorship();
      seen.add(pair.status() + pair.stage().map(stage -> " " + stage.number()).orElse(""));
      pair.closing().map(Mentorship.Closing::outcome).ifPresent(outcomes::add);
    });
    assertThat(seen)
        .containsExactly(
            "ACTIVE 1",
            "ACTIVE 2",
            "ACTIVE 3",
            "ACTIVE 4",
            "CLOSED",
            "CLOSED 1",
            "CLOSED 2",
            "CLOSED 3",
            "CLOSED 4",
            "PAUSED 1",
            "PAUSED 2",
            "PAUSED 3",
            "PAUSED 4",
            "PROPOSED");
    assertThat(outcomes).isEqualTo(EnumSet.allOf(Mentorship.Outcome.class));
  }

  @TestFactory
  List<DynamicTest> knowsWhoMayDoWhatWhen() {
    return settings().entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> knowsWhoMayDoWhat(one.getValue())))
        .toList();
  }

  private static void knowsWhoMayDoWhat(Setting setting) {
    for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
      for (Actor actor : List.of(ADA, GRACE, PROGRAMME, STRANGER)) {
        MentorshipStory story = setting.prepare(type);
        Facts facts = Facts.of(story.history().events());
        MentorshipEvent event = event(type, actor, story);
        Decision decision = story.when(event).decision();
        assertThat(LifecycleExhaustiveTest.verdict(decision))
            .as("%s by %s", type, actor)
            .isEqualTo(EventTable.verdict(type, actor, facts));
        assertThat(decision.findings())
            .as("%s by %s", type, actor)
            .extracting(Oracle.Claim::of)
            .containsExactlyInAnyOrderElementsOf(
                Oracle.judge(facts, event, DecisionContext.at(event.at())).claims());
      }
    }
  }

  /** An event against which nothing speaks but who does it and when. */
  private static MentorshipEvent event(MentorshipEvent.Type type, Actor by, MentorshipStory story) {
    Instant at = story.now();
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, "ada", "grace");
      case TAKEN_OVER ->
        new TakenOver(
            at,
            by,
            "ada",
            "grace",
            Takeover.builder(Stage.RELATIONSHIP_BUILDING, at).build());
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, "No time");
      case WITHDRAWN -> new Withdrawn(at, by);
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by, Optional.of("m-2"));
      case AGREEMENT_REACHED ->
        new AgreementReached(at, by, Agreement.builder().channel("in person").build());
      case GOAL_SET -> new GoalSet(at, by, draftOf("g-2"));
      case GOAL_REVISED -> new GoalRevised(at, by, draftOf("g-1"), "Less is more");
      case GOAL_ASSESSED ->
        new GoalAssessed(
            at, by, Goal.Assessment.of("g-1", Goal.Assessment.Status.NOT_MET, "Not there"));
      case STEP_LOGGED -> new StepLogged(at, by, "g-1", false, "A holiday");
      case SESSION_PLANNED -> new SessionPlanned(at, by, sessionOf("s-y", at));
      case SESSION_HELD -> new SessionHeld(at, by, "s-x");
      case SESSION_MISSED -> new SessionMissed(at, by, "s-x", Session.Absentee.BOTH);
      case SESSION_CANCELLED -> new SessionCancelled(at, by, "s-x");
      case SESSION_RESCHEDULED ->
        new SessionRescheduled(at, by, "s-x", at.plus(Duration.ofDays(2)));
      case ACTION_AGREED ->
        new ActionAgreed(at, by, ActionItem.builder().id("a-y").text("Send it").build());
      case ACTION_CLOSED -> new ActionClosed(at, by, "a-x", ActionItem.Ending.HANDED_OVER);
      case NOTED -> new Noted(at, by, Noted.Kind.SUCCESS);
      case STAGE_ENTERED -> new StageEntered(at, by, target(story.mentorship()), "It fits better");
      case PAUSED -> new Paused(at, by, at.plus(Duration.ofDays(30)));
      case RESUMED -> new Resumed(at, by);
      case EXTENDED -> new Extended(at, by, START.plus(Duration.ofDays(400)));
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by);
    };
  }

  private static Stage target(Mentorship pair) {
    return pair.stage().flatMap(Stage::next).orElse(Stage.LEARNING_AND_DEVELOPMENT);
  }
}
