package io.github.mentoring4j;

import io.github.mentoring4j.internal.MarkedPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what the presets ask for as tables of the README. */
final class PolicyTable {
  static final MarkedPart PART = new MarkedPart("policies");
  private static final Map<String, String> MOVES = Map.of(
      "learning", "stage 1 to 2",
      "reflection", "stage 2 to 3",
      "closure", "stage 3 to 4",
      "earlyClosure", "stage 1 or 2 to 4",
      "completion", "completing");

  private PolicyTable() {}

  static String of(String method, LifecyclePolicy policy) {
    StringBuilder table = new StringBuilder("\n`LifecyclePolicy." + method + "()`\n\n");
    table.append("| move | requires | recommends |\n|---|---|---|\n");
    policy
        .guards()
        .byName()
        .forEach((move, guard) -> table
            .append("| ")
            .append(MOVES.get(move))
            .append(" | ")
            .append(move.equals("earlyClosure") ? "A reason<br/>" : "")
            .append(cell(guard.required()))
            .append(" | ")
            .append(cell(guard.recommended()))
            .append(" |\n"));
    return table.toString().replace("<br/> |", " |") + "\n";
  }

  private static String cell(List<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.describe(Locale.ENGLISH))
        .collect(Collectors.joining("<br/>"));
  }
}
