package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageReviewMeasure.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Both halves of the labelled fields, in figures and without a text: whoever looks at the texts of the held-out half and then changes the review has
 * none left to measure with. {@code -Dreadme.update=true} rewrites the table of the README.
 */
class MessageReviewFiguresTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(?<=<!-- review -->\n\n).*?(?=\n<!-- /review -->\n)");
  private static final List<Locale> LANGUAGES = MessageComposer.standard().languages();

  @Test
  void standInTheReadme() throws IOException {
    String table = MessageReviewMeasure.table(LANGUAGES);
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      readme = TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table));
      Files.writeString(README, readme);
    }

    assertThat(TABLE.matcher(readme).results().map(MatchResult::group)).containsExactly(table);
  }

  @Test
  void showThatTheReviewIsSeldomWrongWhereItSpeaks() {
    Figures pooled = LANGUAGES.stream()
        .map(language -> MessageReviewMeasure.of(language, "held-out"))
        .map(MessageReviewMeasure::pooled)
        .reduce(Figures.NONE, Figures::plus);

    assertThat(pooled.labelled()).isGreaterThanOrEqualTo(50);
    assertThat(pooled.precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void countWhatWasFoundAndWhatWasNot() {
    Figures figures = Figures.NONE
        .and(true, true, false)
        .and(true, false, true)
        .and(false, true, false)
        .and(false, false, true);

    assertThat(figures.cell()).isEqualTo("1 of 2, 1 possible; wrong 1, 1 possible");
    assertThat(figures.precision()).isEqualTo(0.5);
    assertThat(figures.recall()).isEqualTo(0.5);
    assertThat(Figures.NONE.precision()).isEqualTo(1);
  }
}
