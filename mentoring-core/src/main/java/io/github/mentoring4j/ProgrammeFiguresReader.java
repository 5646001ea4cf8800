package io.github.mentoring4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads one relationship as a group of its own, once. */
final class ProgrammeFiguresReader {
  private final Mentorship pair;
  private final Lifecycle lifecycle;
  private final Instant now;
  private final long[] counts = new long[ProgrammeFiguresKey.number()];

  private ProgrammeFiguresReader(Mentorship pair, LifecyclePolicy policy, Instant now) {
    this.pair = pair;
    this.lifecycle = Lifecycle.of(policy);
    this.now = now;
  }

  static ProgrammeFiguresTally read(Mentorship mentorship, LifecyclePolicy policy, Instant now) {
    Objects.requireNonNull(mentorship, "mentorship");
    return new ProgrammeFiguresReader(mentorship, policy, now).tally();
  }

  static ProgrammeFiguresTally read(History history, LifecyclePolicy policy, Instant now) {
    Objects.requireNonNull(history, "history");
    ProgrammeFiguresReader reader = new ProgrammeFiguresReader(history.mentorship(), policy, now);
    reader.add(ProgrammeFiguresKey.HISTORIES, 1);
    reader.add(ProgrammeFiguresKey.SHORT_NOTICES, history.shortNotice(policy).size());
    return reader.tally();
  }

  private ProgrammeFiguresTally tally() {
    add(ProgrammeFiguresKey.RELATIONSHIPS, 1);
    add(pair.status(), 1);
    if (pair.status() != Mentorship.Status.CLOSED) {
      pair.stage().ifPresent(stage -> add(stage, 1));
    }
    pair.closing().ifPresent(closing -> add(closing.outcome(), 1));
    addSessions();
    addWaiting();
    pair.goals().forEach(progress -> add(key(progress), 1));
    return new ProgrammeFiguresTally(ProgrammeFiguresCounts.of(counts), times());
  }

  private void addSessions() {
    add(ProgrammeFiguresKey.SESSIONS_HELD, pair.sessionsHeld());
    for (Actor.Side side : Actor.Side.values()) {
      add(side, pair.sessionsMissed(side));
    }
  }

  private void addWaiting() {
    addIf(lifecycle.isStalled(pair, now), ProgrammeFiguresKey.SILENT);
    addIf(pair.isOverdue(now), ProgrammeFiguresKey.OVERDUE);
    addIf(lifecycle.isAnswerOverdue(pair, now), ProgrammeFiguresKey.UNANSWERED);
    addIf(
        pair.pause()
            .flatMap(Mentorship.Pause::expectedResume)
            .filter(expected -> !now.isBefore(expected))
            .isPresent(),
        ProgrammeFiguresKey.PAUSED_BEYOND_RETURN);
  }

  private static ProgrammeFiguresKey key(Goal.Progress progress) {
    if (progress.isOpen()) {
      return ProgrammeFiguresKey.GOALS_OPEN;
    }
    return progress
            .assessment()
            .map(Goal.Assessment::status)
            .equals(Optional.of(Goal.Assessment.Status.MET))
        ? ProgrammeFiguresKey.GOALS_MET
        : ProgrammeFiguresKey.GOALS_DROPPED;
  }

  private List<ProgrammeFiguresTimes> times() {
    return Arrays.stream(Stage.values()).map(this::times).toList();
  }

  private ProgrammeFiguresTimes times(Stage stage) {
    Duration time = pair.timeIn(stage, now);
    boolean isThere = pair.stage().equals(Optional.of(stage));
    return isThere || !time.isZero() ? ProgrammeFiguresTimes.of(time) : ProgrammeFiguresTimes.NONE;
  }

  private void add(Enum<?> key, int number) {
    counts[ProgrammeFiguresKey.place(key)] += number;
  }

  private void addIf(boolean holds, ProgrammeFiguresKey key) {
    add(key, holds ? 1 : 0);
  }
}
