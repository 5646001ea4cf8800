package io.github.mentoring4j.examples;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes over pairs that already run, from the rows of a table. The README shows the code between the two marks.
 *
 * @param decisions the decision on each row, by the number of the row
 * @param problems why nothing could be decided on a row, by its number
 */
record TableImport(Map<Integer, Decision> decisions, Map<Integer, RuntimeException> problems) {
  private static final String TABLE = "pairs.csv";

  static TableImport of(List<String> rows, Lifecycle lifecycle, Instant now) {
    // README: begin
    record Row(List<String> cells) {
      Optional<String> text(int column) {
        return Optional.of(cells.get(column)).filter(cell -> !cell.isBlank());
      }

      Optional<Instant> day(int column) {
        return text(column).map(day -> Instant.parse(day + "T00:00:00Z"));
      }

      int number(int column) {
        return text(column).map(Integer::parseInt).orElse(0);
      }
    }

    Map<Integer, Decision> decisions = new TreeMap<>();
    Map<Integer, RuntimeException> problems = new TreeMap<>();
    for (int n = 1; n < rows.size(); n++) { // row 0 has the headings
      try {
        Row row = new Row(List.of(rows.get(n).split(",", -1)));
        TakenOver.Takeover known = TakenOver.Takeover.builder(
                Stage.of(row.cells().get(2)), row.day(3).orElseThrow())
            .acceptedAt(row.day(4))
            .sessionsHeld(row.number(5))
            .sessionsHeldInStage(row.number(6))
            .lastSessionAt(row.day(7))
            .plannedEnd(row.day(8))
            .predecessor(row.text(9))
            .build();
        decisions.put(
            n,
            lifecycle.takeOver(
                "pair-" + n,
                new TakenOver(
                    now, Actor.programme(), row.cells().get(0), row.cells().get(1), known),
                now));
      } catch (RuntimeException e) { // for example, a cell is not a date
        problems.put(n, e);
      }
    }
    // README: end
    return new TableImport(decisions, problems);
  }

  /** The table of the example. */
  static List<String> rows() throws IOException {
    try (InputStream in = TableImport.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new NoSuchFileException(TABLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
