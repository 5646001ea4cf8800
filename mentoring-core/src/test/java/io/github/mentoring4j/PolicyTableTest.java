package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the tables of the README against the presets. {@code -Dreadme.update=true} rewrites them, to be read in review. */
class PolicyTableTest {
  private static final Path README = Path.of("README.md");

  @Test
  void standInTheReadme() throws IOException {
    String tables = PolicyTable.of("standard", LifecyclePolicy.standard())
        + PolicyTable.of("thorough", LifecyclePolicy.thorough())
        + PolicyTable.of("singleSession", LifecyclePolicy.singleSession());
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, PolicyTable.PART.into(readme, tables));
    }
    assertThat(PolicyTable.PART.in(Files.readString(README))).isEqualTo(tables);
  }

  @Test
  void haveARowForEachMove() {
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriteria(
            Criterion.atLeast(Evidence.SESSIONS_HELD, 1), Criterion.none(Evidence.ACTIONS_OPEN))
        .addClosureRecommendation(Criterion.atLeast(Evidence.SUCCESSES, 2))
        .build();
    assertThat(PolicyTable.of("acme", policy)).isEqualTo("""

        `LifecyclePolicy.acme()`

        | move | requires | recommends |
        |---|---|---|
        | stage 1 to 2 | Sessions held: at least 1<br/>Open actions: none |  |
        | stage 2 to 3 |  |  |
        | stage 3 to 4 |  | Successes recognized: at least 2 |
        | stage 1 or 2 to 4 | A reason |  |
        | completing |  |  |

        """);
  }
}
