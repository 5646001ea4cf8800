package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Oracle;
import io.github.mentoring4j.oracle.StateOracle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finite part of the lifecycle, tried without gaps: every pair of stages, every sequence of moves, every way to an outcome. */
class LifecycleExhaustiveTest {
  private static final String PERMITTED = "permitted";

  /** Everything is met for the next move, so that no criterion hides the table. */
  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({
    "1, 1, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "1, 2, permitted, permitted",
    "1, 3, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "1, 4, permitted, CRITERIA_UNMET reason.missing goals-without-status.none",
    "2, 1, permitted, CRITERIA_UNMET reason.missing",
    "2, 2, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "2, 3, permitted, permitted",
    "2, 4, permitted, CRITERIA_UNMET reason.missing goals-without-status.none",
    "3, 1, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "3, 2, permitted, CRITERIA_UNMET reason.missing",
    "3, 3, DUPLICATE move.same-stage, DUPLICATE move.same-stage",
    "3, 4, permitted, permitted",
    "4, 1, NO_SUCH_MOVE move.none, NO_SUCH_MOVE move.none",
    "4, 2, permitted, CRITERIA_UNMET reason.missing",
    "4, 3, permitted, CRITERIA_UNMET reason.missing",
    "4, 4, DUPLICATE move.same-stage, DUPLICATE move.same-stage"
  })
  @Situation({"E02", "E03"})
  void knowsSixteenPairsOfStages(int from, int to, String withReason, String without) {
    MentorshipStory story = readyIn(stage(from));
    Instant at = story.now();
    Decision reasoned =
        story.when(new StageEntered(at, ADA, stage(to), "It fits better")).decision();
    assertThat(verdict(reasoned)).isEqualTo(withReason);
    assertThat(verdict(story.when(new StageEntered(at, ADA, stage(to))).decision()))
        .isEqualTo(without);
    if (reasoned instanceof Decision.Permitted permitted) {
      assertThat(permitted.next().stage()).contains(stage(to));
      assertThat(permitted.next().stageEnteredAt()).contains(at);
      assertThat(permitted.next().status()).isEqualTo(Mentorship.Status.ACTIVE);
    }
  }

  /**
   * Nothing was done in any stage, so every forward move of a path is overridden and every other one has its reason. Without goals nothing is required
   * to leave the third.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "12", "121", "124", "123", "1232", "1234", "14", "142", "1421", "143", "1432", "1434",
        "12342", "12343", "1212", "123234", "1424", "142342"
      })
  void knowsThePairsHoweverTheStageWasReached(String path) {
    MentorshipStory story = accepted();
    for (int i = 1; i < path.length(); i++) {
      story = overridden(story, stage(path.charAt(i) - '0'));
    }
    int from = path.charAt(path.length() - 1) - '0';
    assertThat(story.mentorship().stage()).contains(stage(from));
    for (int to = 1; to <= 4; to++) {
      String expected = switch (Oracle.move(stage(from), stage(to))) {
        case "same" -> "DUPLICATE move.same-stage";
        case "none" -> "NO_SUCH_MOVE move.none";
        case "forward" -> from == 3 ? PERMITTED : "CRITERIA_UNMET ";
        default -> PERMITTED;
      };
      Decision decision = story
          .when(new StageEntered(story.now(), GRACE, stage(to), "It fits better"))
          .decision();
      assertThat(verdict(decision)).as(path + " to " + to).startsWith(expected);
    }
  }

  private static MentorshipStory overridden(MentorshipStory story, Stage stage) {
    return story.and(
        new StageEntered(story.now(), GRACE, stage, "It fits better"),
        DecisionContext.at(story.now()).overriding("No time to lose"));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void enteringAStageBeforeTheAcceptanceIsRefused(Stage stage) {
    MentorshipStory story = proposedBy(ADA);
    Decision decision = story
        .when(new StageEntered(story.now(), GRACE, stage, "It fits better"))
        .decision();
    assertThat(verdict(decision)).isEqualTo("NOT_APPLICABLE status.not-accepted");
  }

  /** Depth first through everything that changes status or stage; criteria are overridden, so that they hide nothing. */
  @Test
  void decidesEverySequenceOfMovesAsTheOracleDoes() {
    Set<String> reached = new TreeSet<>();
    for (Actor proposer : List.of(ADA, GRACE, PROGRAMME)) {
      Proposed proposal = new Proposed(START, proposer, "ada", "grace");
      Mentorship pair =
          Lifecycle.standard().begin("m-1", proposal, START).orElseThrow().next();
      goOn(pair, new Facts("m-1", List.of(proposal)), 7, reached);
    }
    Set<String> all = new TreeSet<>();
    for (Mentorship.Outcome outcome : List.of(
        Mentorship.Outcome.DECLINED,
        Mentorship.Outcome.WITHDRAWN,
        Mentorship.Outcome.EXPIRED,
        Mentorship.Outcome.SUPERSEDED)) {
      all.add("CLOSED in no stage: " + outcome);
    }
    all.add("PROPOSED in no stage");
    for (Stage stage : Stage.values()) {
      all.add("ACTIVE in " + stage);
      all.add("PAUSED in " + stage);
      all.add("CLOSED in " + stage + ": ENDED");
    }
    all.add("CLOSED in TRANSITION_AND_CLOSURE: COMPLETED");
    assertThat(reached).isEqualTo(all);
  }

  private static void goOn(Mentorship pair, Facts facts, int more, Set<String> reached) {
    String stage = pair.stage().map(Stage::name).orElse("no stage");
    String outcome = pair.closing().map(closing -> ": " + closing.outcome()).orElse("");
    reached.add(pair.status() + " in " + stage + outcome);
    StateOracle.assertThatItIs(pair, facts);
    if (more == 0) {
      return;
    }
    Instant at = facts.last().at().plusSeconds(60);
    DecisionContext hurry = DecisionContext.at(at).overriding("No time to lose");
    for (MentorshipEvent event : moves(at)) {
      Decision decision = Lifecycle.standard().decide(pair, event, hurry);
      Oracle.Ruling ruling = Oracle.judge(facts, event, hurry);
      assertThat(decision.isPermitted())
          .as("%s after %s", event, facts.events())
          .isEqualTo(ruling.refusal().isEmpty());
      assertThat(decision.findings())
          .as("%s after %s", event, facts.events())
          .extracting(Oracle.Claim::of)
          .containsExactlyInAnyOrderElementsOf(ruling.claims());
      if (decision instanceof Decision.Permitted permitted) {
        goOn(permitted.next(), facts.and(event), more - 1, reached);
      }
    }
  }

  private static List<MentorshipEvent> moves(Instant at) {
    Actor programme = PROGRAMME;
    List<MentorshipEvent> moves = new ArrayList<>(List.of(
        new Accepted(at, ADA),
        new Accepted(at, GRACE),
        new Declined(at, ADA),
        new Declined(at, GRACE),
        new Withdrawn(at, ADA),
        new Withdrawn(at, GRACE),
        new Withdrawn(at, programme),
        new Expired(at, programme),
        new Superseded(at, programme),
        new Paused(at, ADA),
        new Resumed(at, GRACE),
        new Completed(at, GRACE),
        new Ended(at, programme)));
    for (Stage stage : Stage.values()) {
      moves.add(new StageEntered(at, ADA, stage, "It fits better"));
    }
    return moves;
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void losesNothingThatWasDoneInAPause(Stage stage) {
    MentorshipStory story = readyIn(stage);
    Decision before = Lifecycle.standard().advance(story.mentorship(), ADA, story.now());
    assertThat(verdict(before)).isEqualTo(PERMITTED);
    story = story.paused();
    Decision during = Lifecycle.standard().advance(story.mentorship(), ADA, story.now());
    assertThat(verdict(during)).isEqualTo("PAUSED status.paused");
    story = story.resumed();
    Decision after = Lifecycle.standard().advance(story.mentorship(), ADA, story.now());
    assertThat(verdict(after)).isEqualTo(PERMITTED);
  }

  private static Stage stage(int number) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.number() == number)
        .findFirst()
        .orElseThrow();
  }

  static String verdict(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? refused.kind() + " "
            + refused.findings().stream().map(Finding::code).collect(joining(" "))
        : PERMITTED;
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({"MENTEE, ada", "MENTOR, grace", "PROGRAMME, ''"})
  void saysWhoHasClosed(Actor.Role role, String person) {
    Actor actor = person.isEmpty() ? PROGRAMME : Actor.person(person);
    MentorshipStory story = accepted();
    story = story.and(new Ended(story.now(), actor, "We moved"));
    assertThat(story.mentorship().closing().orElseThrow().by()).isEqualTo(role);
    assertThat(story.mentorship().closing().orElseThrow().reason()).contains(Reason.of("We moved"));
  }

  /** The planned end is 200 days after the start; a boundary belongs to the side that is named for it. */
  @ParameterizedTest(name = "{0} ns from 28 days before the end, goals {1} and {2}: {3}")
  @CsvSource({
    "-1, MET, DROPPED, COMPLETED_EARLY", "0, MET, DROPPED, COMPLETED", "1, MET, DROPPED, COMPLETED",
    "-1, MET, MET, COMPLETED_EARLY", "-1, MET, PARTLY_MET, COMPLETED",
        "-1, MET, NOT_MET, COMPLETED",
    "-1, DROPPED, DROPPED, COMPLETED"
  })
  @Situation({"E08", "E47"})
  void completesEarlyMoreThanFourWeeksBeforeTheEnd(
      long nanos,
      Goal.Assessment.Status first,
      Goal.Assessment.Status second,
      Mentorship.Outcome outcome) {
    MentorshipStory story = in(Stage.PROGRESS_AND_REFLECTION).goal("g-2");
    story = story.assessed("g-1", first).assessed("g-2", second);
    story = overridden(story, Stage.TRANSITION_AND_CLOSURE);
    Instant at = TERMS.plannedEnd().orElseThrow().minus(Duration.ofDays(28)).plusNanos(nanos);
    Mentorship closed = story
        .and(new Completed(at, ADA), DecisionContext.at(at).overriding("It is time"))
        .mentorship();
    assertThat(closed.closing().orElseThrow().outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} ns from four weeks before the end: {1}")
  @CsvSource({"-1, ENDED_EARLY", "0, LAPSED", "1, LAPSED"})
  @Situation({"E06", "E47"})
  void lapsesFromFourWeeksBeforeThePlannedEndOn(long nanos, Mentorship.Outcome outcome) {
    MentorshipStory story = in(Stage.LEARNING_AND_DEVELOPMENT);
    Instant at = TERMS.plannedEnd().orElseThrow().minus(Duration.ofDays(28)).plusNanos(nanos);
    story = story.and(new Ended(at, GRACE));
    assertThat(story.mentorship().closing().orElseThrow().outcome()).isEqualTo(outcome);
  }

  @Test
  void endsNeitherEarlyNorLateWhereNoEndWasConfirmedByBoth() {
    MentorshipStory story = accepted().agreedBy(ADA, TERMS);
    story = story.and(new Ended(TERMS.plannedEnd().orElseThrow(), GRACE));
    assertThat(story.mentorship().closing().orElseThrow().outcome())
        .isEqualTo(Mentorship.Outcome.ENDED);
  }

  /** A session planned twice, the second time before the acceptance: that it does not fit is looked for before that it is there. */
  @Test
  void namesTheKindThatIsLookedForFirst() {
    MentorshipStory story = accepted();
    story = story.planned("s-1", story.now());
    Session early = sessionOf("s-1", START.minusNanos(1));
    Decision decision = story.when(new SessionPlanned(story.now(), ADA, early)).decision();
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("session.before-acceptance", "session.repeated");
    assertThat(verdict(decision)).startsWith("NOT_APPLICABLE");
  }
}
