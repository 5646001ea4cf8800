package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.EvidenceSource.Observation;
import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Walk;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** An outlook says of every move what a decision on it says, and leaves out none that may be made. */
class LifecycleOutlookProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final List<Actor> ACTORS =
      List.of(LifecycleWalks.ADA, LifecycleWalks.GRACE, Actor.programme(), LifecycleWalks.STRANGER);

  /** The events that change status or stage. All others leave both as they are. */
  private static final Set<EventType> MOVES = Set.of(
      EventType.ACCEPTED,
      EventType.DECLINED,
      EventType.WITHDRAWN,
      EventType.EXPIRED,
      EventType.SUPERSEDED,
      EventType.STAGE_ENTERED,
      EventType.PAUSED,
      EventType.RESUMED,
      EventType.COMPLETED,
      EventType.ENDED);

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void looksAheadAsItDecides(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    looksAhead(walk.states().get(place % walk.states().size()), walk.now());
    looksAhead(walk.end(), walk.now());
    Statistics.label("moves").coverage(coverage -> {
      for (EventType type : MOVES) {
        coverage.check(type, "permitted").count(c -> c >= 3);
        coverage.check(type, "blocked").count(c -> c >= 3);
      }
    });
  }

  private static void looksAhead(Mentorship pair, Instant now) {
    for (Actor actor : ACTORS) {
      for (Circumstances circumstances : circumstances(pair, now)) {
        Outlook outlook = LIFECYCLE.outlook(pair, actor, circumstances);
        assertThat(outlook.stage()).isEqualTo(pair.stage());
        for (Outlook.Move move : outlook.moves()) {
          agrees(move, decide(pair, move, actor, circumstances));
          Statistics.label("moves")
              .collect(move.type(), move.isPermitted() ? "permitted" : "blocked");
        }
        for (Outlook.Move move : outlook.unreachable()) {
          assertThat(move.isPermitted()).isFalse();
          agrees(move, decide(pair, move, actor, circumstances));
        }
      }
    }
  }

  private static List<Circumstances> circumstances(Mentorship pair, Instant now) {
    Instant last = pair.lastEventAt();
    return List.of(
        Circumstances.at(now),
        Circumstances.at(last.minusSeconds(1)),
        Circumstances.at(last).overriding("Both want to go on"),
        Circumstances.at(last).expecting(pair.revision() + 1),
        Circumstances.at(last).with(evidence -> Observation.count(9)));
  }

  private static Decision decide(
      Mentorship pair, Outlook.Move move, Actor by, Circumstances circumstances) {
    MentorshipEvent event = event(move.type(), move.to(), by, circumstances.now());
    Decision decision = LIFECYCLE.decide(pair, event, circumstances);
    if (event instanceof StageEntered entered) {
      StageEntered bare = new StageEntered(entered.at(), by, entered.stage());
      Decision without = LIFECYCLE.decide(pair, bare, circumstances);
      // A reason that is needed is missed, and nothing else is said for the lack of it.
      assertThat(without.isPermitted()).isEqualTo(decision.isPermitted() && !move.needsReason());
      assertThat(without.findings())
          .filteredOn(finding -> !finding.code().equals("reason.missing"))
          .isEqualTo(decision.findings());
    }
    return decision;
  }

  private static MentorshipEvent event(EventType type, Optional<Stage> to, Actor by, Instant at) {
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

  private static void agrees(Outlook.Move move, Decision decision) {
    assertThat(move.isPermitted()).as("%s", move).isEqualTo(decision.isPermitted());
    assertThat(move.findings()).as("%s", move).isEqualTo(decision.findings());
    if (decision instanceof Decision.Refused refused) {
      assertThat(move.refusal()).contains(refused.reason());
    } else {
      assertThat(move.refusal()).isEmpty();
    }
  }

  @Property(tries = 200)
  void leavesOutNoMoveThatMayBeMade(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Mentorship pair = walk.end();
    Instant now = pair.lastEventAt();
    for (Actor actor : ACTORS) {
      Outlook outlook = LIFECYCLE.outlook(pair, actor, now);
      for (EventType type : MOVES) {
        if (type != EventType.STAGE_ENTERED) {
          boolean isPermitted = isPermitted(pair, event(type, Optional.empty(), actor, now));
          assertThat(outlook.move(type).map(Outlook.Move::isPermitted).orElse(false))
              .as("%s", type)
              .isEqualTo(isPermitted);
        }
      }
      for (Stage stage : Stage.values()) {
        boolean isPermitted = isPermitted(pair, new StageEntered(now, actor, stage, "It fits"));
        assertThat(outlook.to(stage).isPermitted()).as("%s", stage).isEqualTo(isPermitted);
      }
    }
  }

  private static boolean isPermitted(Mentorship pair, MentorshipEvent event) {
    return LIFECYCLE.decide(pair, event, event.at()).isPermitted();
  }

  /** A bare stage knows of no pause and of no actor; all else that it says of its moves is the same. */
  @Property(tries = 200)
  void looksAtABareStageAsAtAPairInIt(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Mentorship pair : LifecycleWalks.run(LIFECYCLE, impulses).states()) {
      if (pair.status() == Mentorship.Status.ACTIVE) {
        Outlook bare = LIFECYCLE.outlook(pair.stage().orElseThrow(), pair.evidence());
        Outlook full = LIFECYCLE.outlook(pair, LifecycleWalks.ADA, pair.lastEventAt());
        assertThat(bare.stage()).isEqualTo(full.stage());
        assertThat(bare.unreachable()).isEqualTo(full.unreachable());
        assertThat(bare.moves())
            .isEqualTo(full.moves().stream()
                .filter(move -> move.type() != EventType.PAUSED)
                .toList());
      }
    }
  }

  /** So the list of moves above is complete. */
  @Property(tries = 300)
  void changesStatusAndStageByMovesAlone(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 1; i < walk.states().size(); i++) {
      Mentorship before = walk.states().get(i - 1);
      Mentorship after = walk.states().get(i);
      boolean isMoved = before.status() != after.status() || !before.stage().equals(after.stage());
      EventType type = walk.history().get(i).event().type();
      assertThat(!isMoved || MOVES.contains(type)).as("%s", type).isTrue();
    }
  }
}
