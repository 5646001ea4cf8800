package io.github.mentoring4j.readiness;

import io.github.mentoring4j.internal.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often the detector of placeholders agrees with the labels of one half of the labelled texts. */
final class PlaceholderMeasure {
  private final Map<String, List<String>> mistakes = new LinkedHashMap<>();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private PlaceholderMeasure() {}

  static PlaceholderMeasure of(String half) {
    PlaceholderMeasure measure = new PlaceholderMeasure();
    for (Map<String, String> row : ProseMeasure.rows("placeholders-" + half + ".tsv")) {
      measure.count(row);
    }
    return measure;
  }

  private void count(Map<String, String> row) {
    String text = row.getOrDefault("text", "");
    boolean isAskedFor = !row.getOrDefault("place", "").equals("other");
    boolean blocks = isAskedFor
        ? Placeholders.isMissing(text)
        : Placeholders.saysNothing(text) || Placeholders.isCertainlyUnfilled(text);
    boolean speaks = blocks || !Placeholders.in(text).isEmpty();
    switch (row.getOrDefault("label", "")) {
      case "nothing-said", "unfilled" -> add("whole, missed", row, !speaks);
      case "slot-inside" -> add("inside, missed", row, !speaks);
      case "legitimate" -> {
        add("legitimate, blocked", row, blocks);
        add("legitimate, warned of", row, speaks && !blocks);
      }
      default -> throw new AssertionError("an unknown label: " + row);
    }
  }

  private void add(String kind, Map<String, String> row, boolean isMistake) {
    texts.merge(kind, 1, Integer::sum);
    List<String> known = mistakes.computeIfAbsent(kind, key -> new ArrayList<>());
    if (isMistake) {
      known.add(row.get("id") + " " + row.get("place") + ": " + row.get("text"));
    }
  }

  int mistakes(String kind) {
    return mistakes.getOrDefault(kind, List.of()).size();
  }

  int texts(String kind) {
    return texts.getOrDefault(kind, 0);
  }

  String table() {
    StringBuilder table = new StringBuilder("| mistake | of |\n|---|---|\n");
    mistakes.forEach((kind, known) -> table
        .append("| ")
        .append(kind)
        .append(" | ")
        .append(known.size())
        .append(" of ")
        .append(texts(kind))
        .append(" |\n"));
    return table.toString();
  }

  /** Every text that was judged wrongly; only for the half that the detector may be made by. */
  String list() {
    StringBuilder list = new StringBuilder();
    mistakes.forEach((kind, known) -> {
      list.append("\n## ").append(kind).append("\n\n");
      known.forEach(text -> list.append("- ").append(text).append('\n'));
    });
    return list.toString();
  }
}
