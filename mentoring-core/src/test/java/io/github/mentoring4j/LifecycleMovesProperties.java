package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.oracle.EventTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The moves say of every move what a decision on it says, and leaves out none that may be made. */
@Domain(MentoringDomain.class)
class LifecycleMovesProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  private static final List<MentorshipEvent.Type> MOVES =
      Arrays.stream(MentorshipEvent.Type.values()).filter(EventTable::isMove).toList();

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void looksAheadAsItDecides(@ForAll Walk walk, @ForAll @IntRange(max = 99) int place) {
    looksAhead(walk, walk.states().get(place % walk.states().size()));
    looksAhead(walk, walk.end());
    Statistics.label("moves").coverage(coverage -> {
      for (MentorshipEvent.Type type : MOVES) {
        coverage.check(type, "permitted").count(c -> c >= 3);
        coverage.check(type, "blocked").count(c -> c >= 3);
      }
    });
  }

  private static List<Actor> actors(Walk walk) {
    return List.of(walk.mentee(), walk.mentor(), PROGRAMME, walk.stranger());
  }

  private static void looksAhead(Walk walk, Mentorship pair) {
    for (Actor actor : actors(walk)) {
      for (DecisionContext context : context(pair, walk.end().lastEventAt())) {
        Moves moves = LIFECYCLE.moves(pair, actor, context);
        assertThat(moves.stage()).isEqualTo(pair.stage());
        for (Moves.Move move : moves.outgoing()) {
          agrees(move, decide(pair, move, actor, context));
          Statistics.label("moves")
              .collect(move.type(), move.isPermitted() ? "permitted" : "blocked");
        }
        for (Moves.Move move : moves.unreachable()) {
          assertThat(move.isPermitted()).isFalse();
          agrees(move, decide(pair, move, actor, context));
        }
      }
    }
  }

  private static List<DecisionContext> context(Mentorship pair, Instant now) {
    Instant last = pair.lastEventAt();
    return List.of(
        DecisionContext.at(now),
        DecisionContext.at(last.minusSeconds(1)),
        DecisionContext.at(last).overriding("Both want to go on"),
        DecisionContext.at(last).expecting(pair.revision() + 1),
        DecisionContext.at(last).with(evidence -> Observation.count(9)));
  }

  private static Decision decide(
      Mentorship pair, Moves.Move move, Actor by, DecisionContext context) {
    MentorshipEvent event = event(move.type(), move.to(), by, context.now());
    Decision decision = LIFECYCLE.decide(pair, event, context);
    if (event instanceof StageEntered entered) {
      StageEntered bare = new StageEntered(entered.at(), by, entered.stage());
      Decision without = LIFECYCLE.decide(pair, bare, context);
      // A reason that is needed is missed, and nothing else is said for the lack of it.
      assertThat(without.isPermitted()).isEqualTo(decision.isPermitted() && !move.needsReason());
      assertThat(without.findings())
          .filteredOn(finding -> !finding.code().equals("reason.missing"))
          .isEqualTo(decision.findings());
    }
    return decision;
  }

  private static MentorshipEvent event(
      MentorshipEvent.Type type, Optional<Stage> to, Actor by, Instant at) {
    return switch (type) {
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by);
      case WITHDRAWN -> new Withdrawn(at, by);
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by);
      case STAGE_ENTERED -> new StageEntered(at, by, to.orElseThrow(), "It fits");
      case PAUSED -> new Paused(at, by);
      case RESUMED -> new Resumed(at, by);
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by);
      default -> throw new AssertionError("a move by " + type);
    };
  }

  private static void agrees(Moves.Move move, Decision decision) {
    assertThat(move.isPermitted()).as("%s", move).isEqualTo(decision.isPermitted());
    assertThat(move.findings()).as("%s", move).isEqualTo(decision.findings());
    if (decision instanceof Decision.Refused refused) {
      assertThat(move.kind()).contains(refused.kind());
    } else {
      assertThat(move.kind()).isEmpty();
    }
  }

  @Property(tries = 200)
  void leavesOutNoMoveThatMayBeMade(@ForAll Walk walk) {
    Mentorship pair = walk.end();
    Instant now = pair.lastEventAt();
    for (Actor actor : actors(walk)) {
      Moves moves = LIFECYCLE.moves(pair, actor, now);
      for (MentorshipEvent.Type type : MOVES) {
        if (type != MentorshipEvent.Type.STAGE_ENTERED) {
          boolean isPermitted = isPermitted(pair, event(type, Optional.empty(), actor, now));
          assertThat(moves.move(type).map(Moves.Move::isPermitted).orElse(false))
              .as("%s", type)
              .isEqualTo(isPermitted);
        }
      }
      for (Stage stage : Stage.values()) {
        boolean isPermitted = isPermitted(pair, new StageEntered(now, actor, stage, "It fits"));
        assertThat(moves.to(stage).isPermitted()).as("%s", stage).isEqualTo(isPermitted);
      }
    }
  }

  private static boolean isPermitted(Mentorship pair, MentorshipEvent event) {
    return LIFECYCLE.decide(pair, event, event.at()).isPermitted();
  }

  /** A bare stage knows of no pause and of no actor; all else that it says of its moves is the same. */
  @Property(tries = 200)
  void looksAtABareStageAsAtAPairInIt(@ForAll Walk walk) {
    for (Mentorship pair : walk.states()) {
      if (pair.status() == Mentorship.Status.ACTIVE) {
        Moves bare = LIFECYCLE.moves(pair.stage().orElseThrow(), pair.evidence());
        Moves full = LIFECYCLE.moves(pair, walk.mentee(), pair.lastEventAt());
        assertThat(bare.stage()).isEqualTo(full.stage());
        assertThat(bare.unreachable()).isEqualTo(full.unreachable());
        assertThat(bare.outgoing())
            .isEqualTo(full.outgoing().stream()
                .filter(move -> move.type() != MentorshipEvent.Type.PAUSED)
                .toList());
      }
    }
  }

  /** So the list of moves above is complete. */
  @Property(tries = 300)
  void changesStatusAndStageByMovesAlone(@ForAll Walk walk) {
    for (int i = 1; i < walk.states().size(); i++) {
      Mentorship before = walk.states().get(i - 1);
      Mentorship after = walk.states().get(i);
      boolean isMoved = before.status() != after.status() || !before.stage().equals(after.stage());
      MentorshipEvent.Type type = walk.history().get(i).event().type();
      assertThat(!isMoved || MOVES.contains(type)).as("%s", type).isTrue();
    }
  }
}
