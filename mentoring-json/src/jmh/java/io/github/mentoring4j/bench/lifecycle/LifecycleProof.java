package io.github.mentoring4j.bench.lifecycle;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Criterion;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.util.List;
import java.util.stream.Stream;

/** Proves that the state of the limit says the same as that of the library. */
final class LifecycleProof {
  private static final List<Evidence> EVIDENCE = evidence();

  private LifecycleProof() {}

  static void sameState(Mentorship pair, LifecycleLimit limit) {
    same(pair.mentee(), limit.mentee);
    same(pair.mentor(), limit.mentor);
    same(pair.revision(), limit.revision);
    same(pair.lastEventAt(), limit.lastEventAt);
    same(pair.status(), limit.status);
    same(pair.stage().orElse(null), limit.stage);
    same(pair.stageEnteredAt().orElse(null), limit.stageEnteredAt);
    same(pair.acceptedAt().orElse(null), limit.acceptedAt);
    same(pair.plannedEnd().orElse(null), limit.plannedEnd);
    same(pair.pause().map(Mentorship.Pause::since).orElse(null), limit.pausedSince);
    same(pair.agreement().orElse(null), limit.inForce);
    same(pair.sessionsHeld(), limit.sessionsHeld);
    same(pair.sessionsMissed(Actor.Side.MENTEE), limit.missedByMentee);
    same(pair.sessionsMissed(Actor.Side.MENTOR), limit.missedByMentor);
    same(ids(pair.plannedSessions()), ids(limit.sessions));
    same(
        pair.openActions().stream().map(ActionItem::id).toList(),
        limit.actions.stream().map(ActionItem::id).toList());
    same(
        pair.goals().stream().map(LifecycleProof::text).toList(),
        limit.goals.stream()
            .map(goal ->
                goal.goal() + " " + goal.hasStep() + " " + goal.status() + " " + goal.isAssessed())
            .toList());
    MovesEntity counts = limit.counts();
    for (Evidence evidence : EVIDENCE) {
      same(
          evidence + " " + pair.evidence().observe(evidence).count(),
          evidence + " " + counts.observe(evidence).count());
    }
  }

  private static List<String> ids(List<Session> sessions) {
    return sessions.stream()
        .map(session -> session.id() + " " + session.start())
        .toList();
  }

  private static String text(Goal.Progress progress) {
    return progress.goal() + " " + progress.hasStep() + " "
        + progress.assessment().map(Goal.Assessment::status).orElse(null) + " "
        + progress.isAssessedInStage();
  }

  /** What the standard policy asks for anywhere. */
  private static List<Evidence> evidence() {
    LifecyclePolicy policy = LifecyclePolicy.standard();
    Stream<Criterion> moves = Stream.of(Stage.values())
        .flatMap(from -> from.next().stream()
            .flatMap(to -> Stream.concat(
                policy.criteria(from, to).stream(), policy.recommendations(from, to).stream())));
    Stream<Criterion> completion = Stream.concat(
        policy.completionCriteria().stream(), policy.completionRecommendations().stream());
    return Stream.concat(moves, completion)
        .flatMap(criterion -> criterion.asksFor().stream())
        .distinct()
        .toList();
  }

  static void same(Object expected, Object actual) {
    if (expected == null ? actual != null : !expected.equals(actual)) {
      throw new IllegalStateException(actual + ", expected: " + expected);
    }
  }
}
