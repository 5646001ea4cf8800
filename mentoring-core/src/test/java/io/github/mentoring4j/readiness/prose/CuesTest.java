package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuesTest {

  private static Prose prose(String text) {
    return new Prose(text, ProseReader.tokens(text, word -> word));
  }

  private static Cues cues(String... phrases) {
    Cues cues = new Cues();
    for (String phrase : phrases) {
      cues.add(prose(phrase).tokens());
    }
    return cues;
  }

  @Test
  void givesTheLengthOfTheLongestCueAtAPlace() {
    Cues cues = cues("hand", "hand over", "hand over to");

    assertThat(cues.at(prose("hand over the region"), 0)).isEqualTo(2);
    assertThat(cues.at(prose("hand it over"), 0)).isEqualTo(1);
    assertThat(cues.at(prose("hand over to"), 0)).isEqualTo(3);
  }

  @Test
  void findsNothingWhereOnlyTheBeginningOfACueStands() {
    Cues cues = cues("at the latest");

    assertThat(cues.at(prose("at the"), 0)).isZero();
    assertThat(cues.at(prose("at the office"), 0)).isZero();
    assertThat(cues.at(prose("not at the latest"), 0)).isZero();
    assertThat(cues.at(prose("not at the latest"), 1)).isEqualTo(3);
  }
}
