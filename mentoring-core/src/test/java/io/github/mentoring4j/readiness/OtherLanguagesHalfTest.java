package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.ProseMeasure.Figures;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Spanish and the German texts. As in English, the word lists were made by the half for development alone; the other half is read by {@code mvn
 * test -Dheldout} alone, as in {@link HeldOutHalfTest}.
 */
class OtherLanguagesHalfTest {

  @ParameterizedTest
  @CsvSource({"es, 55, 55", "de, 66, 67"})
  void writesWhatWasMeasured(Locale language, int goals, int questions) throws IOException {
    ProseMeasure measure = ProseMeasure.of(language, "development");

    ProseMeasure.write(
        "prose-" + language + "-development.md", measure.table() + measure.mistakes());

    assertThat(measure.goals()).isEqualTo(goals);
    assertThat(measure.questions()).isEqualTo(questions);
  }

  @ParameterizedTest
  @CsvSource({
    "es, objective.vague, 0.90, 0.90",
    "es, objective.checkable, 0.90, 0.90",
    "es, goal.measurable, 0.90, 0.85",
    "es, question.open, 0.90, 0.90",
    "es, question.specific, 0.90, 0.50",
    "de, objective.vague, 0.90, 0.75",
    "de, goal.measurable, 0.90, 0.75",
    "de, question.open, 0.90, 0.90",
    "de, question.specific, 0.90, 0.40",
    "de, question.single, 0.90, 0.85"
  })
  void staysAboveWhatItHasReached(Locale language, String rule, double precision, double recall) {
    Figures figures = figures(language, rule);

    assertThat(figures.precision()).isGreaterThan(precision);
    assertThat(figures.recall()).isGreaterThan(recall);
  }

  @ParameterizedTest
  @CsvSource({
    "es, question.single",
    "es, question.related",
    "de, objective.checkable",
    "de, question.related"
  })
  void findsNothingByARuleThatIsOffInTheLanguage(Locale language, String rule) {
    Figures figures = figures(language, rule);

    assertThat(figures.right()).isZero();
    assertThat(figures.wrong()).isEmpty();
    assertThat(figures.missed()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"es, 55, 17", "de, 66, 31"})
  @EnabledIfSystemProperty(named = "heldout", matches = "true")
  void measuresTheHalfThatItHasNotSeen(Locale language, int goals, int objectives)
      throws IOException {
    ProseMeasure measure = ProseMeasure.of(language, "held-out");

    ProseMeasure.write("prose-" + language + "-held-out.md", measure.table());

    assertThat(measure.figures().stream().map(Figures::texts))
        .startsWith(goals, objectives, goals - objectives);
  }

  private static Figures figures(Locale language, String rule) {
    return ProseMeasure.of(language, "development").figures().stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
