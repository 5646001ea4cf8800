package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.ProseMeasure.Figures;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half of the labelled texts that the rules which read prose were made by, so what is reached here is more than they reach elsewhere. */
class DevelopmentHalfTest {
  private static final ProseMeasure MEASURE = ProseMeasure.of("development");

  @Test
  void writesWhatWasMeasured() throws IOException {
    ProseMeasure.write("prose-development.md", MEASURE.table() + MEASURE.mistakes());

    assertThat(MEASURE.goals()).isEqualTo(66);
    assertThat(MEASURE.questions()).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource({
    "objective.vague, 0.90, 0.65",
    "objective.checkable, 0.85, 0.70",
    "goal.measurable, 0.90, 0.55",
    "question.open, 0.90, 0.90",
    "question.specific, 0.90, 0.60",
    "question.single, 0.90, 0.85",
    "question.related, 0.35, 0.80"
  })
  void staysAboveWhatItHasReached(String rule, double precision, double recall) {
    Figures figures = MEASURE.figures().stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();

    assertThat(figures.precision()).isGreaterThan(precision);
    assertThat(figures.recall()).isGreaterThan(recall);
  }

  @Test
  void measuresEveryRuleThatHasALabel() {
    assertThat(MEASURE.figures().stream().map(Figures::rule).toList())
        .containsExactlyElementsOf(ProseRules.rules().stream()
            .map(Rule::code)
            .filter(code -> !code.equals("thanks.generic"))
            .toList());
  }

  @Test
  void asksOnlyForWhatIsSeldomWrongUnlessItIsSwitchedOn() {
    for (Figures figures : MEASURE.figures()) {
      Rule rule = ProseRules.rules().stream()
          .filter(one -> one.code().equals(figures.rule()))
          .findFirst()
          .orElseThrow();

      assertThat(rule.isOn()).as(rule.code()).isEqualTo(figures.precision() >= 0.8);
    }
  }

  @Test
  void knowsHowManyWelcomeQuestionsItFlags() {
    assertThat(MEASURE.welcomeButFlagged()).hasSizeLessThanOrEqualTo(8);
  }
}
