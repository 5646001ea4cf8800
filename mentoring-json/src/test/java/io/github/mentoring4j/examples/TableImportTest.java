package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableImportTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

  private static TableImport imported(List<String> rows) {
    return TableImport.of(rows, Lifecycle.standard(), NOW);
  }

  private static Mentorship pair(TableImport imported, int row) {
    Decision decision = Objects.requireNonNull(imported.decisions().get(row), "row " + row);
    return decision.orElseThrow().next();
  }

  @Test
  void takesOverTenPairsFromTenRows() throws IOException {
    TableImport imported = imported(TableImport.rows());
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.decisions().keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    assertThat(imported.decisions().values()).allSatisfy(decision -> {
      History stored = History.of(List.of(decision.orElseThrow().recorded()));
      assertThat(stored.mentorship()).isEqualTo(decision.orElseThrow().next());
      assertThat(stored.mentorship().status()).isEqualTo(Mentorship.Status.ACTIVE);
      assertThat(stored.mentorship().takenOverAt()).contains(NOW);
    });
  }

  @Test
  void warnsOfTheOneRowThatExceedsALimit() throws IOException {
    TableImport imported = imported(TableImport.rows());
    imported
        .decisions()
        .forEach((row, decision) -> assertThat(decision.findings())
            .as("row %s", row)
            .extracting(Finding::code)
            .isEqualTo(row == 7 ? List.of("planned-end.too-far") : List.of()));
    assertThat(pair(imported, 7).plannedEnd()).contains(Instant.parse("2028-09-02T00:00:00Z"));
  }

  @Test
  void takesWhatIsInTheCellsAndInventsNothingForTheEmptyOnes() throws IOException {
    TableImport imported = imported(TableImport.rows());
    Mentorship full = pair(imported, 5);
    assertThat(List.of(full.mentee(), full.mentor())).containsExactly("elif", "leila");
    assertThat(full.stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(full.stageEnteredAt()).contains(Instant.parse("2025-12-01T00:00:00Z"));
    assertThat(full.acceptedAt()).contains(Instant.parse("2025-10-06T00:00:00Z"));
    assertThat(full.sessionsHeld()).isEqualTo(6);
    assertThat(full.lastSessionAt()).contains(Instant.parse("2026-03-03T00:00:00Z"));
    assertThat(full.predecessor()).contains("pair-2024-17");
    Mentorship bare = pair(imported, 4);
    assertThat(bare.sessionsHeld()).isZero();
    assertThat(bare.lastSessionAt()).isEmpty();
    assertThat(bare.plannedEnd()).isEmpty();
    assertThat(bare.predecessor()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "learning-and-development | learning | code is \"learning\" but needs",
        "2026-01-12 | 12.1.2026 | 12.1.2026",
        "2026-01-12 | 2025-11-02 | acceptedAt is",
        "2026-01-12 | '' | No value present",
        "2026-02-24 | 2026-03-06 | takeover.lastSessionAt is",
        "4,2 | 2,4 | sessionsHeldInStage is",
        "4,2 | four,2 | four",
        "ruth | chiara | mentor is",
        ",2026-11-03, | '' | Index"
      })
  void saysWhichRowIsAtFaultAndGoesOn(String cell, String other, String what) throws IOException {
    List<String> rows = new ArrayList<>(TableImport.rows());
    assertThat(rows.get(3)).contains(cell);
    rows.set(3, rows.get(3).replace(cell, other));
    TableImport imported = imported(rows);
    assertThat(imported.decisions()).hasSize(9).doesNotContainKey(3);
    assertThat(imported.problems()).containsOnlyKeys(3);
    assertThat(imported.problems().get(3)).hasMessageContaining(what);
  }
}
