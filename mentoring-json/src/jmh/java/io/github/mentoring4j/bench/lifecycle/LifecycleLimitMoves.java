package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.bench.lifecycle.LifecycleLimit.GoalState;
import java.util.ArrayList;
import java.util.List;

/** All moves of an active pair in its second stage, by hand. */
final class LifecycleLimitMoves {
  private LifecycleLimitMoves() {}

  /**
   * A move.
   *
   * @param type the event that makes it
   * @param to the stage that is entered, or null
   * @param isPermitted whether it may be made
   * @param findings what is unmet, or worth knowing, by its codes
   */
  record Move(MentorshipEvent.Type type, Stage to, boolean isPermitted, List<String> findings) {}

  static List<Move> inLearning(LifecycleLimit pair) {
    MovesEntity counts = pair.counts();
    List<MovesLimit.Reason> forward = MovesLimit.unmet(pair.stage, counts);
    List<Move> moves = new ArrayList<>(6);
    moves.add(new Move(
        MentorshipEvent.Type.STAGE_ENTERED,
        Stage.PROGRESS_AND_REFLECTION,
        MovesLimit.isPermitted(forward),
        codes(forward)));
    moves.add(
        new Move(MentorshipEvent.Type.STAGE_ENTERED, Stage.RELATIONSHIP_BUILDING, true, List.of()));
    List<MovesLimit.Reason> early = MovesLimit.unmetForEarlyClosing(counts);
    moves.add(new Move(
        MentorshipEvent.Type.STAGE_ENTERED,
        Stage.TRANSITION_AND_CLOSURE,
        MovesLimit.isPermitted(early),
        codes(early)));
    moves.add(new Move(MentorshipEvent.Type.PAUSED, null, true, List.of()));
    moves.add(new Move(MentorshipEvent.Type.ENDED, null, true, leftOpen(pair)));
    moves.add(new Move(
        MentorshipEvent.Type.STAGE_ENTERED,
        Stage.LEARNING_AND_DEVELOPMENT,
        false,
        List.of("move.same-stage")));
    return moves;
  }

  private static List<String> codes(List<MovesLimit.Reason> reasons) {
    List<String> codes = new ArrayList<>(reasons.size());
    for (MovesLimit.Reason reason : reasons) {
      codes.add(reason.code());
    }
    return codes;
  }

  private static List<String> leftOpen(LifecycleLimit pair) {
    List<String> codes = new ArrayList<>(4);
    if (pair.goals.stream().anyMatch(GoalState::isOpen)) {
      codes.add("closing.goals-open");
    }
    if (!pair.actions.isEmpty()) {
      codes.add("closing.actions-dropped");
    }
    int toCome = 0;
    for (Session session : pair.sessions) {
      toCome += session.start().isAfter(pair.lastEventAt) ? 1 : 0;
    }
    if (toCome > 0) {
      codes.add("closing.sessions-dropped");
    }
    if (toCome < pair.sessions.size()) {
      codes.add("closing.sessions-unsettled");
    }
    return codes;
  }
}
