package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;
import static io.github.mentoring4j.LifecycleWalks.STRANGER;
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
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
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

  /** The event, who may do it at all, and what is said: before the acceptance, active in the stages 1 to 3, active in stage 4, paused. */
  private static final String TABLE = """
      PROPOSED            | all        | DUPLICATE proposal.repeated        | DUPLICATE proposal.repeated               | DUPLICATE proposal.repeated         | DUPLICATE proposal.repeated
      ACCEPTED            | sides      | permitted                          | DUPLICATE acceptance.repeated             | DUPLICATE acceptance.repeated       | DUPLICATE acceptance.repeated
      DECLINED            | other side | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted      | NOT_APPLICABLE status.accepted
      WITHDRAWN           | proposer   | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted      | NOT_APPLICABLE status.accepted
      EXPIRED             | programme  | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted      | NOT_APPLICABLE status.accepted
      SUPERSEDED          | programme  | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted      | NOT_APPLICABLE status.accepted
      AGREEMENT_REACHED   | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      GOAL_SET            | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | NOT_APPLICABLE goal.too-late        | PAUSED status.paused
      GOAL_REVISED        | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | NOT_APPLICABLE goal.too-late        | PAUSED status.paused
      GOAL_ASSESSED       | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      STEP_LOGGED         | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      SESSION_PLANNED     | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      SESSION_HELD        | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      SESSION_MISSED      | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      SESSION_CANCELLED   | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      SESSION_RESCHEDULED | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      ACTION_AGREED       | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      ACTION_CLOSED       | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      NOTED               | sides      | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      STAGE_ENTERED       | all        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | PAUSED status.paused
      PAUSED              | all        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | DUPLICATE pause.repeated
      RESUMED             | all        | NOT_APPLICABLE status.not-accepted | NOT_APPLICABLE resume.not-paused          | NOT_APPLICABLE resume.not-paused    | permitted
      EXTENDED            | all        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      COMPLETED           | all        | NOT_APPLICABLE status.not-accepted | NO_SUCH_MOVE completion.not-in-last-stage | permitted                           | PAUSED status.paused
      ENDED               | all        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                           | permitted
      """;

  private static final Map<EventType, List<String>> ROWS = rows();

  private static Map<EventType, List<String>> rows() {
    Map<EventType, List<String>> rows = new LinkedHashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
        .forEach(row -> rows.put(EventType.valueOf(row.get(0)), row));
    return rows;
  }

  /** How a relationship gets into a situation: on the way there, what an event needs can still be put in. */
  record Situation(Supplier<LifecycleStories> start, UnaryOperator<LifecycleStories> rest) {
    LifecycleStories prepare(EventType type) {
      LifecycleStories story = start.get();
      if (story.pair().status() == Mentorship.Status.ACTIVE) {
        switch (type) {
          case SESSION_HELD, SESSION_MISSED, SESSION_CANCELLED, SESSION_RESCHEDULED ->
            story.planned("s-x");
          case ACTION_CLOSED -> story.action("a-x");
          default -> {}
        }
      }
      return rest.apply(story);
    }
  }

  private static Map<String, Situation> situations() {
    Map<String, Situation> situations = new LinkedHashMap<>();
    for (Actor proposer : List.of(ADA, GRACE, Actor.programme())) {
      situations.put("proposed by " + proposer, proposed(proposer, story -> story));
      situations.put(
          "withdrawn by " + proposer,
          proposed(proposer, story -> story.happens(new Withdrawn(story.next(), proposer))));
    }
    situations.put(
        "accepted by the mentee alone",
        proposed(Actor.programme(), story -> story.happens(new Accepted(story.next(), ADA))));
    situations.put(
        "declined", proposed(ADA, story -> story.happens(new Declined(story.next(), GRACE))));
    situations.put(
        "expired",
        proposed(GRACE, story -> story.happens(new Expired(story.next(), Actor.programme()))));
    situations.put(
        "superseded",
        proposed(ADA, story -> story.happens(new Superseded(story.next(), Actor.programme()))));
    for (Stage stage : Stage.values()) {
      situations.put("active in " + stage, ready(stage, story -> story));
      situations.put("paused in " + stage, ready(stage, LifecycleStories::paused));
      situations.put("resumed in " + stage, ready(stage, story -> story.paused().resumed()));
      situations.put(
          "ended in " + stage,
          ready(stage, story -> story.happens(new Ended(story.next(), GRACE))));
      situations.put(
          "ended in a pause in " + stage,
          ready(stage, story -> story.paused().happens(new Ended(story.next(), ADA))));
    }
    situations.put(
        "lapsed",
        ready(
            Stage.LEARNING_AND_DEVELOPMENT,
            story ->
                story.happens(new Ended(LifecycleStories.TERMS.plannedEnd().orElseThrow(), ADA))));
    situations.put(
        "completed", ready(Stage.TRANSITION_AND_CLOSURE, LifecycleWhoMayTest::completed));
    situations.put(
        "completed early",
        ready(
            Stage.TRANSITION_AND_CLOSURE,
            story -> completed(story.assessed("g-1", Assessment.Status.MET))));
    return situations;
  }

  private static Situation proposed(Actor by, UnaryOperator<LifecycleStories> rest) {
    return new Situation(() -> LifecycleStories.proposedBy(by), rest);
  }

  /** Every criterion of the next move is met, so that none hides who may make it. */
  private static Situation ready(Stage stage, UnaryOperator<LifecycleStories> rest) {
    return new Situation(() -> LifecycleStories.readyIn(stage), rest);
  }

  private static LifecycleStories completed(LifecycleStories story) {
    story.overridden(new Completed(story.next(), GRACE), "An action is left open");
    return story;
  }

  @Test
  void hasARowForEveryEvent() {
    assertThat(ROWS).containsOnlyKeys(EventType.values());
    assertThat(ROWS.values()).allMatch(row -> row.size() == 6);
  }

  @Test
  void hasEveryStatusStageAndOutcomeAmongItsSituations() {
    Set<String> seen = new TreeSet<>();
    Set<Mentorship.Outcome> outcomes = EnumSet.noneOf(Mentorship.Outcome.class);
    situations().values().forEach(situation -> {
      Mentorship pair = situation.prepare(EventType.NOTED).pair();
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
    return situations().entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> knowsWhoMayDoWhat(one.getValue())))
        .toList();
  }

  private static void knowsWhoMayDoWhat(Situation situation) {
    for (EventType type : EventType.values()) {
      for (Actor actor : List.of(ADA, GRACE, Actor.programme(), STRANGER)) {
        LifecycleStories story = situation.prepare(type);
        MentorshipEvent event = event(type, actor, story);
        Decision decision = story.decide(event);
        assertThat(LifecycleExhaustiveTest.verdict(decision))
            .as("%s by %s", type, actor)
            .isEqualTo(expected(ROWS.getOrDefault(type, List.of()), actor, story));
        assertThat(decision.findings())
            .as("%s by %s", type, actor)
            .extracting(LifecycleOracle.Claim::of)
            .containsExactlyInAnyOrderElementsOf(
                LifecycleOracle.judge(story.facts(), event, Circumstances.at(event.at()))
                    .claims());
      }
    }
  }

  private static String expected(List<String> row, Actor actor, LifecycleStories story) {
    Mentorship pair = story.pair();
    Optional<String> wrongActor = wrongActor(row.get(1), actor, pair.proposedBy());
    if (wrongActor.isPresent()) {
      return "WRONG_ACTOR " + wrongActor.get();
    }
    return switch (pair.status()) {
      case PROPOSED -> {
        boolean hasSaidYes =
            actor instanceof Actor.Person person && story.facts().saidYes().contains(person.id());
        yield row.get(0).equals("ACCEPTED") && hasSaidYes
            ? "DUPLICATE acceptance.repeated"
            : row.get(2);
      }
      case ACTIVE -> active(row, pair);
      case PAUSED -> {
        // What would stand in the way without the pause does so beside it.
        boolean isBarred =
            row.get(5).startsWith("PAUSED") && !active(row, pair).equals("permitted");
        yield isBarred ? row.get(5) + " " + active(row, pair).split(" ", 2)[1] : row.get(5);
      }
      case CLOSED -> "CLOSED status.closed";
    };
  }

  private static String active(List<String> row, Mentorship pair) {
    return pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE)) ? row.get(4) : row.get(3);
  }

  private static Optional<String> wrongActor(String who, Actor actor, Actor proposer) {
    boolean isSide = actor.equals(ADA) || actor.equals(GRACE);
    if (actor.equals(STRANGER)) {
      return Optional.of("actor.not-a-party");
    }
    return switch (who) {
      case "all" -> Optional.empty();
      case "sides" -> isSide ? Optional.empty() : Optional.of("actor.side-needed");
      case "programme" -> isSide ? Optional.of("actor.programme-needed") : Optional.empty();
      case "proposer" ->
        actor.equals(proposer) ? Optional.empty() : Optional.of("actor.proposer-needed");
      case "other side" ->
        !isSide
            ? Optional.of("actor.side-needed")
            : actor.equals(proposer) ? Optional.of("actor.other-side-needed") : Optional.empty();
      default -> throw new IllegalArgumentException(who);
    };
  }

  /** An event against which nothing speaks but who does it and when. */
  private static MentorshipEvent event(EventType type, Actor by, LifecycleStories story) {
    Instant at = story.next();
    if (at.isBefore(story.pair().lastEventAt())) {
      at = story.pair().lastEventAt();
    }
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, "ada", "grace");
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, Optional.of("No time"));
      case WITHDRAWN -> new Withdrawn(at, by);
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by, Optional.of("m-2"));
      case AGREEMENT_REACHED ->
        new AgreementReached(at, by, Agreement.builder().channel("in person").build());
      case GOAL_SET -> new GoalSet(at, by, LifecycleImpulses.goal("g-2", false));
      case GOAL_REVISED ->
        new GoalRevised(at, by, LifecycleImpulses.goal("g-1", false), "Less is more");
      case GOAL_ASSESSED ->
        new GoalAssessed(at, by, Assessment.of("g-1", Assessment.Status.NOT_MET, "Not there"));
      case STEP_LOGGED -> new StepLogged(at, by, "g-1", false, "A holiday");
      case SESSION_PLANNED -> new SessionPlanned(at, by, LifecycleImpulses.hour("s-y", at));
      case SESSION_HELD -> new SessionHeld(at, by, "s-x");
      case SESSION_MISSED -> new SessionMissed(at, by, "s-x", Session.Absentee.BOTH);
      case SESSION_CANCELLED -> new SessionCancelled(at, by, "s-x");
      case SESSION_RESCHEDULED ->
        new SessionRescheduled(at, by, "s-x", at.plus(Duration.ofDays(2)));
      case ACTION_AGREED ->
        new ActionAgreed(at, by, ActionItem.builder().id("a-y").text("Send it").build());
      case ACTION_CLOSED -> new ActionClosed(at, by, "a-x", ActionItem.Ending.HANDED_OVER);
      case NOTED -> new Noted(at, by, Noted.Kind.SUCCESS);
      case STAGE_ENTERED -> new StageEntered(at, by, target(story.pair()), "It fits better");
      case PAUSED -> new Paused(at, by);
      case RESUMED -> new Resumed(at, by);
      case EXTENDED -> new Extended(at, by, LifecycleWalks.START.plus(Duration.ofDays(400)));
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by);
    };
  }

  private static Stage target(Mentorship pair) {
    return pair.stage().flatMap(Stage::next).orElse(Stage.LEARNING_AND_DEVELOPMENT);
  }
}
