package io.github.mentoring4j;

import io.github.mentoring4j.ProgrammeFigures.Group;
import io.github.mentoring4j.ProgrammeFigures.Pooled;
import io.github.mentoring4j.ProgrammeFigures.StageTimes;
import io.github.mentoring4j.internal.MarkedPart;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes figures as a table of the README: a column for each group that may be shown. */
final class ProgrammeFiguresTable {
  static final MarkedPart PART = new MarkedPart("figures");

  private final Map<String, Group> columns = new LinkedHashMap<>();
  private final StringBuilder table = new StringBuilder("\n");

  private ProgrammeFiguresTable(Pooled pooled) {
    columns.putAll(pooled.cohorts());
    pooled.withoutCohort().ifPresent(group -> columns.put("*no cohort*", group));
    pooled.others().ifPresent(group -> columns.put("*others*", group));
    pooled.total().ifPresent(group -> columns.put("**all**", group));
  }

  static String of(Pooled pooled) {
    return new ProgrammeFiguresTable(pooled).table();
  }

  private String table() {
    line("", columns.keySet().stream().collect(Collectors.joining(" | ")));
    table.append("|---|").append("--:|".repeat(columns.size())).append('\n');
    row("relationships", Group::relationships);
    for (Mentorship.Status status : Mentorship.Status.values()) {
      row(status.code(), group -> group.relationships(status));
    }
    for (Mentorship.Outcome outcome : Mentorship.Outcome.values()) {
      if (columns.values().stream().anyMatch(group -> group.relationships(outcome) > 0)) {
        row("outcome: " + outcome.code(), group -> group.relationships(outcome));
      }
    }
    stages();
    row("silent", Group::silent);
    row("after the planned end", Group::overdue);
    row("proposals without an answer", Group::unanswered);
    row("paused beyond the expected return", Group::pausedBeyondReturn);
    row("sessions held", Group::sessionsHeld);
    row("missed by the mentee", group -> group.sessionsMissed(Actor.Side.MENTEE));
    row("missed by the mentor", group -> group.sessionsMissed(Actor.Side.MENTOR));
    row("called off at short notice", Group::shortNotices);
    row("goals", Group::goals);
    row("goals met", ProgrammeFiguresTable::share);
    return table.append('\n').toString();
  }

  private void stages() {
    for (Stage stage : Stage.values()) {
      row("in stage " + stage.number(), group -> group.relationships(stage));
    }
    for (Stage stage : Stage.values()) {
      row("days in stage " + stage.number(), group -> days(group.timeIn(stage)));
    }
  }

  /** Half of the pairs took no longer than the first number, and nine of ten no longer than the second. */
  private static String days(StageTimes times) {
    return times.count() == 0 ? "" : days(times, 0.5) + " / " + days(times, 0.9);
  }

  private static long days(StageTimes times, double share) {
    return times.quantile(share).map(Duration::toDays).orElseThrow();
  }

  private static String share(Group group) {
    return group.shareOfGoalsMet().isPresent()
        ? Math.round(100 * group.shareOfGoalsMet().getAsDouble()) + " %"
        : "";
  }

  private void row(String name, Function<Group, Object> cell) {
    line(
        name,
        columns.values().stream()
            .map(group -> String.valueOf(cell.apply(group)))
            .collect(Collectors.joining(" | ")));
  }

  private void line(String name, String cells) {
    table.append("| ").append(name).append(" | ").append(cells).append(" |\n");
  }
}
