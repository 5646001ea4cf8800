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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Creates the moves: for a relationship by deciding each move, so that the two cannot differ; for a bare stage by its criteria. */
final class MovesFactory {
  /** Stands for the reason that will be given; no decision looks at its words. */
  private static final Reason SOME_REASON = Reason.of("to be given");

  private MovesFactory() {}

  static Moves of(Lifecycle lifecycle, Mentorship pair, Actor by, DecisionContext context) {
    Instant now = pair.timeFor(context.now());
    ImmutableMoves.Builder moves = ImmutableMoves.builder().stage(pair.stage());
    List<MentorshipEvent> events = events(pair, by, now);
    for (MentorshipEvent event : events) {
      moves.addOutgoing(move(event, lifecycle.decide(pair, event, context))
          .needsReason(needsReason(event, pair))
          .build());
    }
    for (Stage stage : Stage.values()) {
      StageEntered event = new StageEntered(now, by, stage, SOME_REASON);
      if (events.stream()
          .noneMatch(other -> other instanceof StageEntered entered && entered.stage() == stage)) {
        moves.addUnreachable(move(event, lifecycle.decide(pair, event, context)).build());
      }
    }
    return moves.build();
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
      for (Stage to : targets(from)) {
        boolean needsReason = StageMove.between(from, to).needsReason();
        events.add(new StageEntered(
            now, by, to, needsReason ? Optional.of(SOME_REASON) : Optional.empty()));
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
    if (!ActorRules.permit(pair, event)) {
      return false;
    }
    return event instanceof StageEntered entered
        ? StageMove.between(pair.stage().orElseThrow(), entered.stage()).needsReason()
        : event.type() == MentorshipEvent.Type.DECLINED && declinesWithReason(event.by());
  }

  private static ImmutableMove.Builder move(MentorshipEvent event, Decision decision) {
    ImmutableMove.Builder move = ImmutableMove.builder()
        .type(event.type())
        .needsReason(false)
        .addAllFindings(decision.findings());
    if (event instanceof StageEntered entered) {
      move.to(entered.stage());
    }
    return decision instanceof Decision.Refused refused ? move.kind(refused.kind()) : move;
  }

  static Moves of(LifecyclePolicy policy, Stage from, Evidence.Source source) {
    ImmutableMoves.Builder moves = ImmutableMoves.builder().stage(from);
    for (Stage to : targets(from)) {
      boolean needsReason = StageMove.between(from, to).needsReason();
      moves.addOutgoing(guarded(MentorshipEvent.Type.STAGE_ENTERED, policy.guard(from, to), source)
          .to(to)
          .needsReason(needsReason)
          .build());
    }
    if (from == Stage.TRANSITION_AND_CLOSURE) {
      moves.addOutgoing(guarded(MentorshipEvent.Type.COMPLETED, policy.completionGuard(), source)
          .build());
    }
    for (Stage to : Stage.values()) {
      if (!StageMove.between(from, to).exists()) {
        moves.addUnreachable(unreachable(from, to));
      }
    }
    return moves
        .addOutgoing(guarded(MentorshipEvent.Type.ENDED, LifecyclePolicyGuard.NONE, source)
            .build())
        .build();
  }

  private static ImmutableMove.Builder guarded(
      MentorshipEvent.Type type, LifecyclePolicyGuard guard, Evidence.Source source) {
    List<Finding> errors = guard.errors(source);
    ImmutableMove.Builder move = ImmutableMove.builder()
        .type(type)
        .needsReason(false)
        .addAllFindings(errors)
        .addAllFindings(guard.warnings(source, errors));
    return errors.isEmpty() ? move : move.kind(Decision.Refused.Kind.CRITERIA_UNMET);
  }

  private static Move unreachable(Stage from, Stage to) {
    return ImmutableMove.builder()
        .type(MentorshipEvent.Type.STAGE_ENTERED)
        .to(to)
        .needsReason(false)
        .kind(EventRules.unreachable(from, to))
        .addFinding(FindingFactory.unreachable(from, to))
        .build();
  }

  private static List<Stage> targets(Stage from) {
    return StageMove.targets(from).stream()
        .sorted(Comparator.comparing(to -> StageMove.between(from, to)))
        .toList();
  }
}
