package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;
import static io.github.mentoring4j.LifecycleWalks.STRANGER;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finite part of the lifecycle, tried without gaps: stage by stage, and every event by everybody in every status. */
class LifecycleExhaustiveTest {
  private static final String PERMITTED = "permitted";

  /** Who may do what where: the event, who may, before the acceptance, in the stages 1 to 3, in stage 4. */
  private static final String WHO_MAY_DO_WHAT = """
      PROPOSED          | all   | DUPLICATE proposal.repeated         | DUPLICATE proposal.repeated                | DUPLICATE proposal.repeated
      ACCEPTED          | sides | permitted                           | DUPLICATE acceptance.repeated              | DUPLICATE acceptance.repeated
      AGREEMENT_REACHED | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      GOAL_SET          | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | NOT_APPLICABLE goal.too-late
      GOAL_ASSESSED     | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      STEP_LOGGED       | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      SESSION_PLANNED   | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      SESSION_HELD      | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      ACTION_AGREED     | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      ACTION_CLOSED     | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      NOTED             | sides | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      STAGE_ENTERED     | all   | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      COMPLETED         | all   | NOT_APPLICABLE status.not-accepted  | NO_SUCH_MOVE completion.not-in-last-stage  | permitted
      ENDED             | all   | NOT_APPLICABLE status.not-accepted  | permitted                                  | permitted
      """;

  /** Everything is met for the next move, so that no criterion hides the table. */
  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({
    "1, 1, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "1, 2, permitted, permitted",
    "1, 3, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "1, 4, permitted, CRITERIA_UNMET reason.missing",
    "2, 1, permitted, CRITERIA_UNMET reason.missing",
    "2, 2, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "2, 3, permitted, permitted",
    "2, 4, permitted, CRITERIA_UNMET reason.missing",
    "3, 1, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "3, 2, permitted, CRITERIA_UNMET reason.missing",
    "3, 3, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "3, 4, permitted, permitted",
    "4, 1, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "4, 2, permitted, CRITERIA_UNMET reason.missing",
    "4, 3, permitted, CRITERIA_UNMET reason.missing",
    "4, 4, DUPLICATE move.same-stage, DUPLICATE move.same-stage"
  })
  void knowsSixteenPairsOfStages(int from, int to, String withReason, String without) {
    LifecycleStories story = LifecycleStories.readyIn(stage(from));
    Instant at = story.next();
    Decision reasoned = story.decide(new StageEntered(at, ADA, stage(to), "It fits better"));
    assertThat(verdict(reasoned)).isEqualTo(withReason);
    assertThat(verdict(story.decide(new StageEntered(at, ADA, stage(to))))).isEqualTo(without);
    if (reasoned instanceof Decision.Permitted permitted) {
      assertThat(permitted.next().stage()).contains(stage(to));
      assertThat(permitted.next().stageEnteredAt()).contains(at);
      assertThat(permitted.next().status()).isEqualTo(Mentorship.Status.ACTIVE);
    }
  }

  /** Nothing was done in any stage, so every forward move of a path is overridden and every other one has its reason. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "12", "121", "124", "123", "1232", "1234", "14", "142", "1421", "143", "1432", "1434",
        "12342", "12343", "1212", "123234", "1424", "142342"
      })
  void knowsThePairsHoweverTheStageWasReached(String path) {
    LifecycleStories story = LifecycleStories.accepted();
    for (int i = 1; i < path.length(); i++) {
      story.entersWhateverIsUnmet(stage(path.charAt(i) - '0'));
    }
    int from = path.charAt(path.length() - 1) - '0';
    assertThat(story.pair().stage()).contains(stage(from));
    for (int to = 1; to <= 4; to++) {
      String expected = switch (LifecycleOracle.move(stage(from), stage(to))) {
        case "same" -> "DUPLICATE move.same-stage";
        case "none" -> "NO_SUCH_MOVE move.none";
        case "forward" -> "CRITERIA_UNMET ";
        default -> PERMITTED;
      };
      Decision decision =
          story.decide(new StageEntered(story.next(), GRACE, stage(to), "It fits better"));
      assertThat(verdict(decision)).as(path + " to " + to).startsWith(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void enteringAStageBeforeTheAcceptanceIsRefused(Stage stage) {
    LifecycleStories story = LifecycleStories.proposedBy(ADA);
    Decision decision =
        story.decide(new StageEntered(story.next(), GRACE, stage, "It fits better"));
    assertThat(verdict(decision)).isEqualTo("NOT_APPLICABLE status.not-accepted");
  }

  @Test
  void knowsWhoMayDoWhatInEveryStatus() {
    Map<EventType, String[]> table = table();
    assertThat(table).containsOnlyKeys(EventType.values());
    Set<Mentorship.Status> seen = EnumSet.noneOf(Mentorship.Status.class);
    situations().forEach((name, situation) -> {
      for (EventType type : EventType.values()) {
        for (Actor actor : List.of(ADA, GRACE, Actor.programme(), STRANGER)) {
          LifecycleStories story = situation.get();
          seen.add(story.pair().status());
          MentorshipEvent event = event(type, actor, story);
          assertThat(verdict(story.decide(event)))
              .as("%s by %s when %s", type, actor, name)
              .isEqualTo(
                  expected(table.getOrDefault(type, new String[5]), type, actor, story.pair()));
        }
      }
    });
    // Nothing leads into a pause yet.
    assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(Mentorship.Status.PAUSED)));
  }

  private static Map<EventType, String[]> table() {
    Map<EventType, String[]> table = new LinkedHashMap<>();
    WHO_MAY_DO_WHAT
        .lines()
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .forEach(row -> table.put(EventType.valueOf(row[0]), row));
    return table;
  }

  private static String expected(String[] row, EventType type, Actor actor, Mentorship pair) {
    if (actor.equals(STRANGER)) {
      return "WRONG_ACTOR actor.not-a-party";
    } else if (actor.equals(Actor.programme()) && row[1].equals("sides")) {
      return "WRONG_ACTOR actor.side-needed";
    } else if (pair.status() == Mentorship.Status.CLOSED) {
      return "CLOSED status.closed";
    } else if (pair.stage().isPresent()) {
      return pair.stage().get() == Stage.TRANSITION_AND_CLOSURE ? row[4] : row[3];
    }
    boolean hasSaidYes =
        pair.proposedBy().equals(actor) || (pair.revision() == 2 && actor.equals(ADA));
    return type == EventType.ACCEPTED && hasSaidYes ? "DUPLICATE acceptance.repeated" : row[2];
  }

  private static Map<String, Supplier<LifecycleStories>> situations() {
    Map<String, Supplier<LifecycleStories>> situations = new LinkedHashMap<>();
    situations.put("proposed by the mentee", () -> LifecycleStories.proposedBy(ADA));
    situations.put("proposed by the mentor", () -> LifecycleStories.proposedBy(GRACE));
    situations.put(
        "proposed by the programme", () -> LifecycleStories.proposedBy(Actor.programme()));
    situations.put("accepted by the mentee alone", LifecycleExhaustiveTest::halfAccepted);
    for (Stage stage : Stage.values()) {
      situations.put("ready in " + stage, () -> LifecycleStories.readyIn(stage));
    }
    for (Stage stage : Stage.values()) {
      situations.put("ended in " + stage, () -> ended(stage));
    }
    situations.put("completed", LifecycleExhaustiveTest::completed);
    return situations;
  }

  private static LifecycleStories halfAccepted() {
    LifecycleStories story = LifecycleStories.proposedBy(Actor.programme());
    return story.happens(new Accepted(story.next(), ADA));
  }

  private static LifecycleStories ended(Stage stage) {
    LifecycleStories story = LifecycleStories.readyIn(stage);
    return story.happens(new Ended(story.next(), Actor.programme()));
  }

  private static LifecycleStories completed() {
    LifecycleStories story = LifecycleStories.readyIn(Stage.TRANSITION_AND_CLOSURE);
    return story.happens(new Completed(story.next(), GRACE));
  }

  /** An event against which nothing speaks but who does it and when; what it needs is made to be there first. */
  private static MentorshipEvent event(EventType type, Actor by, LifecycleStories story) {
    boolean isActive = story.pair().status() == Mentorship.Status.ACTIVE;
    if (isActive && type == EventType.SESSION_HELD) {
      story.planned("s-x");
    } else if (isActive && type == EventType.ACTION_CLOSED) {
      story.action("a-x");
    } else if (isActive && story.pair().goals().isEmpty()) {
      story.goal("g-1", true);
    }
    Instant at = story.next();
    return switch (type) {
      case PROPOSED -> new Proposed(at, by, "ada", "grace");
      case ACCEPTED -> new Accepted(at, by);
      case AGREEMENT_REACHED ->
        new AgreementReached(at, by, Agreement.builder().channel("in person").build());
      case GOAL_SET -> new GoalSet(at, by, LifecycleImpulses.goal("g-2", false));
      case GOAL_ASSESSED ->
        new GoalAssessed(at, by, Assessment.of("g-1", Assessment.Status.MET, "It is there"));
      case STEP_LOGGED -> new StepLogged(at, by, "g-1", false, "A holiday");
      case SESSION_PLANNED -> new SessionPlanned(at, by, LifecycleImpulses.hour("s-y", at));
      case SESSION_HELD -> new SessionHeld(at, by, "s-x");
      case ACTION_AGREED ->
        new ActionAgreed(at, by, ActionItem.builder().id("a-y").text("Send it").build());
      case ACTION_CLOSED -> new ActionClosed(at, by, "a-x", ActionItem.Ending.HANDED_OVER);
      case NOTED -> new Noted(at, by, Noted.Kind.SUCCESS);
      case STAGE_ENTERED -> new StageEntered(at, by, target(story.pair()), "It fits better");
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by);
    };
  }

  private static Stage target(Mentorship pair) {
    return pair.stage().flatMap(Stage::next).orElse(Stage.LEARNING_AND_DEVELOPMENT);
  }

  private static Stage stage(int number) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static String verdict(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? refused.reason() + " "
            + refused.findings().stream().map(Finding::code).collect(joining(" "))
        : PERMITTED;
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"MENTEE, ada", "MENTOR, grace", "PROGRAMME, ''"})
  void saysWhoHasClosed(Actor.Role role, String person) {
    Actor actor = person.isEmpty() ? Actor.programme() : Actor.person(person);
    LifecycleStories story = LifecycleStories.accepted();
    story.happens(new Ended(story.next(), actor, Optional.of("We moved")));
    assertThat(story.pair().closing().orElseThrow().by()).isEqualTo(role);
    assertThat(story.pair().closing().orElseThrow().reason()).contains("We moved");
  }

  /** The planned end is 200 days after the start; a boundary belongs to the side that is named for it. */
  @ParameterizedTest(name = "{0} ns from 28 days before the end, goals {1} and {2}: {3}")
  @CsvSource({
    "-1, MET, DROPPED, COMPLETED_EARLY", "0, MET, DROPPED, COMPLETED", "1, MET, DROPPED, COMPLETED",
    "-1, MET, MET, COMPLETED_EARLY", "-1, MET, PARTLY_MET, COMPLETED",
        "-1, MET, NOT_MET, COMPLETED",
    "-1, DROPPED, DROPPED, COMPLETED"
  })
  void completesEarlyMoreThanFourWeeksBeforeTheEnd(
      long nanos, Assessment.Status first, Assessment.Status second, Mentorship.Outcome outcome) {
    LifecycleStories story = LifecycleStories.in(Stage.PROGRESS_AND_REFLECTION).goal("g-2", true);
    story.assessed("g-1", first).assessed("g-2", second);
    story.entersWhateverIsUnmet(Stage.TRANSITION_AND_CLOSURE);
    Instant at = LifecycleStories.TERMS
        .plannedEnd()
        .orElseThrow()
        .minus(Duration.ofDays(28))
        .plusNanos(nanos);
    Mentorship closed = story.overridden(new Completed(at, ADA), "It is time").next();
    assertThat(closed.closing().orElseThrow().outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} ns from the end: {1}")
  @CsvSource({"-1, ENDED_EARLY", "0, LAPSED", "1, LAPSED"})
  void lapsesFromThePlannedEndOn(long nanos, Mentorship.Outcome outcome) {
    LifecycleStories story = LifecycleStories.in(Stage.LEARNING_AND_DEVELOPMENT);
    Instant at = LifecycleStories.TERMS.plannedEnd().orElseThrow().plusNanos(nanos);
    story.happens(new Ended(at, GRACE));
    assertThat(story.pair().closing().orElseThrow().outcome()).isEqualTo(outcome);
  }

  @Test
  void endsEarlyWhereNoEndWasConfirmedByBoth() {
    LifecycleStories story = LifecycleStories.accepted().agreedBy(ADA);
    story.happens(new Ended(LifecycleStories.TERMS.plannedEnd().orElseThrow(), GRACE));
    assertThat(story.pair().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.ENDED_EARLY);
  }

  /** A session planned twice, the second time before the acceptance: that it does not fit is looked for before that it is there. */
  @Test
  void namesTheKindThatIsLookedForFirst() {
    LifecycleStories story = LifecycleStories.accepted().planned("s-1");
    Session early = LifecycleImpulses.hour("s-1", LifecycleWalks.START);
    Decision decision = story.decide(new SessionPlanned(story.next(), ADA, early));
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("session.before-acceptance", "session.repeated");
    assertThat(verdict(decision)).startsWith("NOT_APPLICABLE");
  }
}
