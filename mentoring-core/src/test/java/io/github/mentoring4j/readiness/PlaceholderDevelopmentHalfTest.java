package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The half of the labelled texts that the detector of placeholders was made by. */
class PlaceholderDevelopmentHalfTest {
  private static final PlaceholderMeasure MEASURE = PlaceholderMeasure.of("development");

  @Test
  void writesWhatWasMeasured() throws IOException {
    ProseMeasure.write("placeholders-development.md", MEASURE.table() + MEASURE.list());

    assertThat(MEASURE.texts("whole, missed")).isEqualTo(88);
    assertThat(MEASURE.texts("inside, missed")).isEqualTo(19);
    assertThat(MEASURE.texts("legitimate, blocked")).isEqualTo(85);
  }

  @Test
  void staysAboveWhatItHasReached() {
    assertThat(MEASURE.mistakes("whole, missed")).isLessThanOrEqualTo(6);
    assertThat(MEASURE.mistakes("inside, missed")).isLessThanOrEqualTo(2);
    assertThat(MEASURE.mistakes("legitimate, blocked")).isZero();
    assertThat(MEASURE.mistakes("legitimate, warned of")).isLessThanOrEqualTo(4);
  }
}
