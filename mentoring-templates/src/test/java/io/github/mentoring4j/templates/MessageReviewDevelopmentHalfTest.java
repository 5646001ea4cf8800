package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageReviewMeasure.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The half of the labelled fields that the review was made by, so what is reached here is more than it reaches elsewhere. */
class MessageReviewDevelopmentHalfTest {
  static List<Locale> languages() {
    return MessageComposer.standard().languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void writesWhatWasMeasured(Locale language) throws IOException {
    MessageReviewMeasure measure = MessageReviewMeasure.of(language, "development");

    Files.writeString(
        Files.createDirectories(Path.of("target"))
            .resolve("review-development-" + language + ".md"),
        String.join("\n", measure.mistakes()) + "\n");

    assertThat(measure.fields()).isEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isSeldomWrongWhereItSpeaks(Locale language) {
    Figures pooled = MessageReviewMeasure.of(language, "development").pooled();

    assertThat(pooled.precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(pooled.recall()).isGreaterThanOrEqualTo(0.75);
  }
}
