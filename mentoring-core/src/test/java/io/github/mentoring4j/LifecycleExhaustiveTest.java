package io.github.mentoring4j;

import static io.github.mentoring4j.LifecycleWalks.ADA;
import static io.github.mentoring4j.LifecycleWalks.GRACE;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** Depth first through everything that changes status or stage; criteria are overridden, so that they hide nothing. */
  @Test
  void decidesEverySequenceOfMovesAsTheOracleDoes() {
    Set<String> reached = new TreeSet<>();
    for (Actor proposer : List.of(ADA, GRACE, Actor.programme())) {
      Proposed proposal = new Proposed(LifecycleWalks.START, proposer, "ada", "grace");
      Mentorship pair = LifecycleStories.LIFECYCLE
          .begin("m-1", proposal, LifecycleWalks.START)
          .orElseThrow()
          .next();
      goOn(pair, new LifecycleFacts(List.of(proposal)), 7, reached);
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
      all.add("CLOSED in " + stage + ": ENDED_EARLY");
    }
    all.add("CLOSED in TRANSITION_AND_CLOSURE: COMPLETED");
    assertThat(reached).isEqualTo(all);
  }

  private static void goOn(Mentorship pair, LifecycleFacts facts, int more, Set<String> reached) {
    String stage = pair.stage().map(Stage::name).orElse("no stage");
    String outcome = pair.closing().map(closing -> ": " + closing.outcome()).orElse("");
    reached.add(pair.status() + " in " + stage + outcome);
    LifecycleStates.assertThatItIs(pair, facts);
    if (more == 0) {
      return;
    }
    Instant at = facts.last().at().plusSeconds(60);
    Circumstances hurry = Circumstances.at(at).overriding("No time to lose");
    for (MentorshipEvent event : moves(at)) {
      Decision decision = LifecycleStories.LIFECYCLE.decide(pair, event, hurry);
      LifecycleOracle.Ruling ruling = LifecycleOracle.judge(facts, event, hurry);
      assertThat(decision.isPermitted())
          .as("%s after %s", event, facts.events())
          .isEqualTo(ruling.refusal().isEmpty());
      assertThat(decision.findings())
          .as("%s after %s", event, facts.events())
          .extracting(LifecycleOracle.Claim::of)
          .containsExactlyInAnyOrderElementsOf(ruling.claims());
      if (decision instanceof Decision.Permitted permitted) {
        goOn(permitted.next(), facts.and(event), more - 1, reached);
      }
    }
  }

  private static List<MentorshipEvent> moves(Instant at) {
    Actor programme = Actor.programme();
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
    LifecycleStories story = LifecycleStories.readyIn(stage);
    Decision before = LifecycleStories.LIFECYCLE.advance(story.pair(), ADA, story.next());
    assertThat(verdict(before)).isEqualTo(PERMITTED);
    story.paused();
    Decision during = LifecycleStories.LIFECYCLE.advance(story.pair(), ADA, story.next());
    assertThat(verdict(during)).isEqualTo("PAUSED status.paused");
    story.resumed();
    Decision after = LifecycleStories.LIFECYCLE.advance(story.pair(), ADA, story.next());
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
