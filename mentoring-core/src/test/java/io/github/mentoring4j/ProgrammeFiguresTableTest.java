package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ProgrammeFigures.Pooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the figures in the README against those of an invented programme. {@code -Dreadme.update=true} rewrites them, to be read in review. */
class ProgrammeFiguresTableTest {
  private static final Path README = Path.of("README.md");
  private static final ProgrammeFigures FIGURES = ProgrammeFiguresSample.figures();

  @Test
  void standInTheReadme() throws IOException {
    String table = ProgrammeFiguresTable.of(FIGURES.pooled());
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, ProgrammeFiguresTable.PART.into(readme, table));
    }
    assertThat(ProgrammeFiguresTable.PART.in(Files.readString(README))).isEqualTo(table);
  }

  @Test
  void areOfTenThousandRelationshipsWithTwoCohortsThatAreTooSmall() {
    assertThat(FIGURES.cohorts())
        .containsOnlyKeys(
            "2024-autumn", "2025-autumn", "2025-spring", "pilot-north", "pilot-south");
    Pooled pooled = FIGURES.pooled();
    assertThat(pooled.total().orElseThrow().relationships()).isEqualTo(10_000);
    assertThat(pooled.cohorts()).containsOnlyKeys("2024-autumn", "2025-autumn", "2025-spring");
    assertThat(pooled.withoutCohort().orElseThrow().relationships()).isEqualTo(43);
    assertThat(pooled.others().orElseThrow().relationships()).isEqualTo(7);
    assertThat(pooled.total().orElseThrow().histories()).isEqualTo(10_000);
  }
}
