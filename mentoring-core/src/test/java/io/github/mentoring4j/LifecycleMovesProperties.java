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

  /** That a reason is missing; and that no override was needed, which goes with a permission alone. */
  private static final List<String> UNSAID =
      List.of("reason.missing", "decline.reason-missing", "override.not-needed");

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

  /** A move is decided with the reason that it needs, at a time that is not before the last event. */
  private static Decision decide(
      Mentorship pair, Moves.Move move, Actor by, DecisionContext context) {
    Instant at = pair.timeFor(context.now());
    Decision decision = LIFECYCLE.decide(pair, event(move.type(), move.to(), by, at), context);
    bare(move, by, at).ifPresent(bare -> {
      Decision without = LIFECYCLE.decide(pair, bare, context);
      // A reason that is needed is missed, and nothing else is said for the lack of it.
      assertThat(without.isPermitted()).isEqualTo(decision.isPermitted() && !move.needsReason());
      assertThat(without.findings())
          .filteredOn(finding -> !UNSAID.contains(finding.code()))
          .isEqualTo(decision.findings().stream()
              .filter(finding -> !UNSAID.contains(finding.code()))
              .toList());
    });
    return decision;
  }

  /** The event of a move that may need a reason, without one. */
  private static Optional<MentorshipEvent> bare(Moves.Move move, Actor by, Instant at) {
    return switch (move.type()) {
      case STAGE_ENTERED -> Optional.of(new StageEntered(at, by, move.to().orElseThrow()));
      case DECLINED -> Optional.of(new Declined(at, by));
      default -> Optional.empty();
    };
  }

  private static MentorshipEvent event(
      MentorshipEvent.Type type, Optional<Stage> to, Actor by, Instant at) {
    return switch (type) {
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, "It does not fit");
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
          boolean isMade = isMade(pair, event(type, Optional.empty(), actor, now));
          assertThat(moves.move(type).map(Moves.Move::isPermitted).orElse(false))
              .as("%s", type)
              .isEqualTo(isMade);
        }
      }
      for (Stage stage : Stage.values()) {
        boolean isMade = isMade(pair, new StageEntered(now, actor, stage, "It fits"));
        assertThat(moves.to(stage).isPermitted()).as("%s", stage).isEqualTo(isMade);
      }
    }
  }

  /** A further pause during a pause gives another return, and is no move. */
  private static boolean isMade(Mentorship pair, MentorshipEvent event) {
    return LIFECYCLE.decide(pair, event, event.at()) instanceof Decision.Permitted permitted
        && (event.type() != MentorshipEvent.Type.PAUSED
            || permitted.next().status() != pair.status());
  }

  /** A bare stage knows of no pause, of no actor and of nothing left open; all else that it says of its moves is the same. */
  @Property(tries = 200)
  void looksAtABareStageAsAtAPairInIt(@ForAll Walk walk) {
    for (Mentorship pair : walk.states()) {
      if (pair.status() == Mentorship.Status.ACTIVE) {
        Moves bare = LIFECYCLE.moves(pair.stage().orElseThrow(), pair.evidence());
        Moves full = LIFECYCLE.moves(pair, walk.mentee(), pair.lastEventAt());
        assertThat(bare.stage()).isEqualTo(full.stage());
        assertThat(bare.unreachable()).isEqualTo(full.unreachable());
        List<Moves.Move> moves = full.outgoing().stream()
            .filter(move -> move.type() != MentorshipEvent.Type.PAUSED)
            .toList();
        assertThat(bare.outgoing()).hasSameSizeAs(moves);
        for (int i = 0; i < moves.size(); i++) {
          assertThat(asked(bare.outgoing().get(i))).isEqualTo(asked(moves.get(i)));
        }
      }
    }
  }

  /** A move without the advice on what it leaves open, which is known of a pair alone. */
  private static List<Object> asked(Moves.Move move) {
    return List.of(
        move.type(),
        move.to(),
        move.needsReason(),
        move.kind(),
        move.findings().stream()
            .filter(finding -> !finding.code().startsWith("closing."))
            .toList());
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
