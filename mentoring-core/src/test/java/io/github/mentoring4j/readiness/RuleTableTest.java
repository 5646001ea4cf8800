package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the table of the README against the rules. {@code -Dreadme.update=true} rewrites it, to be read in review. */
class RuleTableTest {
  private static final Path README = Path.of("README.md");

  @Test
  void standsInTheReadme() throws IOException {
    String table = RuleTable.of(ReadinessChecker.standard().rules());
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, RuleTable.PART.into(readme, table));
    }
    assertThat(RuleTable.PART.in(Files.readString(README))).isEqualTo(table);
  }

  @Test
  void hasARowForEachRule() {
    Rule some = Rule.builder("schedule.length", Severity.WARNING, (rule, any) -> Judgement.met())
        .parameter("leastMinutes", 3.2, 0, 10)
        .parameter("mostMinutes", 90, 1, 1_440)
        .in(Stage.PROGRESS_AND_REFLECTION, Stage.LEARNING_AND_DEVELOPMENT)
        .off()
        .good("two minutes", (plan, context) -> {})
        .build();

    assertThat(RuleTable.of(List.of(GoodSession.rule("thanks.missing"), some))).isEqualTo("""
        | code | severity | stages | parameters | asks that | passes | finds |
        |---|---|---|---|---|---|---|
        | `thanks.missing` | suggestion | all |  | A word of thanks is prepared | thanks for something in particular; none, and nothing has happened since the last ones | there are none after the sixth session; there are none, and the mentor has helped |
        | `schedule.length` (off) | warning | 2, 3 | `leastMinutes` 3.2, `mostMinutes` 90 | The session takes 3.2 to 90 min | two minutes |  |
        """);
  }

  @Test
  void leavesTheRestOfTheTextAsItIs() {
    String readme = "One\n<!-- rules -->\nold\n<!-- /rules -->\nTwo\n";

    assertThat(RuleTable.PART.in(readme)).isEqualTo("old\n");
    assertThat(RuleTable.PART.into(readme, "new\n"))
        .isEqualTo("One\n<!-- rules -->\nnew\n<!-- /rules -->\nTwo\n");
  }
}
