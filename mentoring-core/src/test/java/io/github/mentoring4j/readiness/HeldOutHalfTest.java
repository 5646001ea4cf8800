package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.ProseMeasure.Figures;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The half of the labelled texts that no rule was made by. It is read by this test alone, and only by {@code mvn test -Dheldout}: whoever looks at it
 * and then changes a rule has no half left to measure with. So it prints figures and no texts, and asks for no least figure.
 */
@EnabledIfSystemProperty(named = "heldout", matches = "true")
class HeldOutHalfTest {

  @Test
  void measuresEveryRuleOnTextsThatItHasNotSeen() throws IOException {
    ProseMeasure measure = ProseMeasure.of("held-out");

    ProseMeasure.write("prose-held-out.md", measure.table());

    assertThat(measure.goals()).isEqualTo(66);
    assertThat(measure.questions()).isEqualTo(75);
    assertThat(measure.figures().stream().map(Figures::rule).toList())
        .isEqualTo(
            ProseMeasure.of("development").figures().stream().map(Figures::rule).toList());
    assertThat(measure.figures().stream().map(Figures::texts))
        .containsExactly(66, 22, 44, 75, 75, 75, 75);
  }

  @Test
  void measuresTheDetectorOfPlaceholdersOnTextsThatItHasNotSeen() throws IOException {
    PlaceholderMeasure measure = PlaceholderMeasure.of("held-out");

    ProseMeasure.write("placeholders-held-out.md", measure.table());

    assertThat(measure.texts("whole, missed")).isEqualTo(86);
    assertThat(measure.texts("inside, missed")).isEqualTo(18);
    assertThat(measure.texts("legitimate, blocked")).isEqualTo(88);
  }
}
