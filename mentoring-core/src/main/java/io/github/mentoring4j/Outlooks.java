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
import io.github.mentoring4j.Outlook.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes outlooks: for a relationship by deciding each move, so that the two cannot differ; for a bare stage by its criteria. */
final class Outlooks {
  /** Stands for the reason that will be given; no decision looks at its words. */
  private static final String SOME_REASON = "to be given";

  private Outlooks() {}

  static Outlook of(Lifecycle lifecycle, Mentorship pair, Actor by, Circumstances circumstances) {
    Instant now = circumstances.now();
    ImmutableOutlook.Builder outlook = ImmutableOutlook.builder().stage(pair.stage());
    List<MentorshipEvent> moves = moves(pair, by, now);
    for (MentorshipEvent event : moves) {
      outlook.addMove(move(event, lifecycle.decide(pair, event, circumstances), pair));
    }
    for (Stage stage : Stage.values()) {
      StageEntered event = new StageEntered(now, by, stage, SOME_REASON);
      if (moves.stream()
          .noneMatch(move -> move instanceof StageEntered entered && entered.stage() == stage)) {
        outlook.addUnreachable(move(event, lifecycle.decide(pair, event, circumstances), pair));
      }
    }
    return outlook.build();
  }

  private static List<MentorshipEvent> moves(Mentorship pair, Actor by, Instant now) {
    List<MentorshipEvent> moves = new ArrayList<>();
    if (pair.status() == Mentorship.Status.PROPOSED) {
      moves.add(new Accepted(now, by));
      moves.add(new Declined(now, by));
      moves.add(new Withdrawn(now, by));
      moves.add(new Expired(now, by));
      moves.add(new Superseded(now, by));
    } else if (pair.status() != Mentorship.Status.CLOSED) {
      Stage from = pair.stage().orElseThrow();
      for (Stage to : targets(from)) {
        boolean needsReason = StageMove.between(from, to).needsReason();
        moves.add(new StageEntered(
            now, by, to, needsReason ? Optional.of(SOME_REASON) : Optional.empty()));
      }
      if (from == Stage.TRANSITION_AND_CLOSURE) {
        moves.add(new Completed(now, by));
      }
      moves.add(
          pair.status() == Mentorship.Status.PAUSED ? new Resumed(now, by) : new Paused(now, by));
      moves.add(new Ended(now, by));
    }
    return moves;
  }

  private static Move move(MentorshipEvent event, Decision decision, Mentorship pair) {
    ImmutableMove.Builder move = ImmutableMove.builder()
        .type(event.type())
        .needsReason(false)
        .addAllFindings(decision.findings());
    if (event instanceof StageEntered entered) {
      move.to(entered.stage());
      move.needsReason(pair.stage()
          .filter(from -> StageMove.between(from, entered.stage()).needsReason())
          .isPresent());
    }
    if (decision instanceof Decision.Refused refused) {
      move.refusal(refused.reason());
    }
    return move.build();
  }

  static Outlook of(LifecyclePolicy policy, Stage from, EvidenceSource source) {
    ImmutableOutlook.Builder outlook = ImmutableOutlook.builder().stage(from);
    for (Stage to : targets(from)) {
      List<Finding> unmet = PolicyCheck.judge(policy.criteria(from, to), source);
      boolean needsReason = StageMove.between(from, to).needsReason();
      outlook.addMove(guarded(EventType.STAGE_ENTERED, unmet)
          .to(to)
          .needsReason(needsReason)
          .build());
    }
    if (from == Stage.TRANSITION_AND_CLOSURE) {
      List<Finding> unmet = PolicyCheck.judge(policy.completionCriteria(), source);
      outlook.addMove(guarded(EventType.COMPLETED, unmet).build());
    }
    for (Stage to : Stage.values()) {
      if (!StageMove.between(from, to).exists()) {
        outlook.addUnreachable(unreachable(from, to));
      }
    }
    return outlook.addMove(guarded(EventType.ENDED, List.of()).build()).build();
  }

  private static ImmutableMove.Builder guarded(EventType type, List<Finding> unmet) {
    ImmutableMove.Builder move =
        ImmutableMove.builder().type(type).needsReason(false).addAllFindings(unmet);
    return unmet.isEmpty() ? move : move.refusal(Decision.Reason.CRITERIA_UNMET);
  }

  private static Move unreachable(Stage from, Stage to) {
    boolean same = from == to;
    return ImmutableMove.builder()
        .type(EventType.STAGE_ENTERED)
        .to(to)
        .needsReason(false)
        .refusal(same ? Decision.Reason.DUPLICATE : Decision.Reason.NO_SUCH_MOVE)
        .addFinding(
            same ? Findings.of("move.same-stage", to.code()) : Findings.noSuchMove(from, to))
        .build();
  }

  private static List<Stage> targets(Stage from) {
    return StageMove.targets(from).stream()
        .sorted(Comparator.comparing(to -> StageMove.between(from, to)))
        .toList();
  }
}
