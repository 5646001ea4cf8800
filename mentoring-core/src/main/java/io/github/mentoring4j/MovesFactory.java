package io.github.mentoring4j;

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
import io.github.mentoring4j.Moves.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Creates the moves: for a relationship by deciding each move, so that the two cannot differ; for a bare stage by its criteria. */
final class MovesFactory {
  /** Stands for the reason that will be given; no decision looks at its words. */
  private static final Reason SOME_REASON = Reason.of("to be given");

  /** The moves out of each stage that nothing is said of, in the order of the stages. */
  private static final List<List<FreeMove>> FREE = StageMove.forEach(MovesFactory::free);

  /** A move to a stage, as it is where nothing is said of it. */
  private record FreeMove(Stage to, Move move) {}

  private static final Move COMPLETED =
      free(MentorshipEvent.Type.COMPLETED, Optional.empty(), false);
  private static final Move ENDED = free(MentorshipEvent.Type.ENDED, Optional.empty(), false);

  /** What no move leads to from each stage, in the order of the stages. */
  private static final List<List<Move>> UNREACHABLE = StageMove.forEach(MovesFactory::unreachable);

  private MovesFactory() {}

  static Moves of(DecisionFactory decisions, Mentorship pair, Actor by, Instant now) {
    Instant at = pair.timeFor(now);
    List<Move> outgoing = new ArrayList<>();
    for (MentorshipEvent event : events(pair, by, at)) {
      outgoing.add(move(event, needsReason(event, pair), decisions.judge(pair, event)));
    }
    List<Move> unreachable = new ArrayList<>();
    for (Stage to : Stage.values()) {
      if (pair.status() == Mentorship.Status.CLOSED
          || pair.stage().filter(from -> StageMove.between(from, to).exists()).isEmpty()) {
        StageEntered event = new StageEntered(at, by, to, SOME_REASON);
        unreachable.add(move(event, false, decisions.judge(pair, event)));
      }
    }
    return ImmutableMoves.of(pair.stage(), outgoing, unreachable);
  }

  private static List<MentorshipEvent> events(Mentorship pair, Actor by, Instant now) {
    List<MentorshipEvent> events = new ArrayList<>();
    if (pair.status() == Mentorship.Status.PROPOSED) {
      events.add(new Accepted(now, by));
      events.add(
          declinesWithReason(by) ? new Declined(now, by, SOME_REASON) : new Declined(now, by));
      events.add(new Withdrawn(now, by));
      events.add(new Expired(now, by));
      events.add(new Superseded(now, by));
    } else if (pair.status() != Mentorship.Status.CLOSED) {
      Stage from = pair.stage().orElseThrow();
      for (FreeMove free : StageMove.of(from, FREE)) {
        events.add(new StageEntered(
            now,
            by,
            free.to(),
            free.move().needsReason() ? Optional.of(SOME_REASON) : Optional.empty()));
      }
      if (from == Stage.TRANSITION_AND_CLOSURE) {
        events.add(new Completed(now, by));
      }
      events.add(
          pair.status() == Mentorship.Status.PAUSED ? new Resumed(now, by) : new Paused(now, by));
      events.add(new Ended(now, by));
    }
    return events;
  }

  /** The programme says no with a reason. */
  private static boolean declinesWithReason(Actor by) {
    return by instanceof Actor.Programme;
  }

  /** No reason makes a move possible that is not for this actor to make. */
  private static boolean needsReason(MentorshipEvent event, Mentorship pair) {
    boolean isAskedFor = event instanceof StageEntered entered
        ? StageMove.between(pair.stage().orElseThrow(), entered.stage()).needsReason()
        : event.type() == MentorshipEvent.Type.DECLINED && declinesWithReason(event.by());
    return isAskedFor && ActorRules.permit(pair, event);
  }

  private static Move move(MentorshipEvent event, boolean needsReason, RefusalBuilder judged) {
    Optional<Stage> to =
        event instanceof StageEntered entered ? Optional.of(entered.stage()) : Optional.empty();
    return ImmutableMove.of(event.type(), to, needsReason, judged.kind(), judged.findings());
  }

  static Moves of(LifecyclePolicy policy, Stage from, Evidence.Source source) {
    List<Move> outgoing = new ArrayList<>();
    for (FreeMove free : StageMove.of(from, FREE)) {
      outgoing.add(guarded(free.move(), policy.guard(from, free.to()), source));
    }
    if (from == Stage.TRANSITION_AND_CLOSURE) {
      outgoing.add(guarded(COMPLETED, policy.completionGuard(), source));
    }
    outgoing.add(ENDED);
    return ImmutableMoves.of(Optional.of(from), outgoing, StageMove.of(from, UNREACHABLE));
  }

  private static Move guarded(Move free, LifecyclePolicyGuard guard, Evidence.Source source) {
    List<Finding> errors = guard.errors(source);
    List<Finding> warnings = guard.warnings(source, errors);
    if (errors.isEmpty() && warnings.isEmpty()) {
      return free;
    }
    List<Finding> findings = errors;
    if (!warnings.isEmpty()) {
      findings = new ArrayList<>(errors);
      findings.addAll(warnings);
    }
    Optional<Decision.Refused.Kind> kind =
        errors.isEmpty() ? Optional.empty() : Optional.of(Decision.Refused.Kind.CRITERIA_UNMET);
    return ImmutableMove.of(free.type(), free.to(), free.needsReason(), kind, findings);
  }

  /** The moves out of a stage: first forward, then back, then to an early closing. */
  private static List<FreeMove> free(Stage from) {
    return StageMove.targets(from).stream()
        .sorted(Comparator.comparing(to -> StageMove.between(from, to)))
        .map(to -> new FreeMove(to, free(from, to)))
        .toList();
  }

  private static Move free(Stage from, Stage to) {
    boolean needsReason = StageMove.between(from, to).needsReason();
    return free(MentorshipEvent.Type.STAGE_ENTERED, Optional.of(to), needsReason);
  }

  private static Move free(MentorshipEvent.Type type, Optional<Stage> to, boolean needsReason) {
    return ImmutableMove.of(type, to, needsReason, Optional.empty(), List.of());
  }

  private static List<Move> unreachable(Stage from) {
    return Arrays.stream(Stage.values())
        .filter(to -> !StageMove.between(from, to).exists())
        .map(to -> unreachable(from, to))
        .toList();
  }

  private static Move unreachable(Stage from, Stage to) {
    return ImmutableMove.of(
        MentorshipEvent.Type.STAGE_ENTERED,
        Optional.of(to),
        false,
        Optional.of(EventRules.unreachable(from, to)),
        List.of(FindingFactory.unreachable(from, to)));
  }
}
