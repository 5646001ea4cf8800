package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificityTest {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();

  private static double of(String text) {
    return Specificity.of(ENGLISH.read(text), ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "Can you help me?, 1.96",
    "How do I get better at Java?, 2.98",
    "How did you decide between the management track and the staff engineer track at year eight?, 4.53"
  })
  void measuresAsPublished(String text, double expected) {
    assertThat(of(text)).isCloseTo(expected, within(0.005));
  }

  @Test
  void countsEachPartWithItsWeight() {
    double plain = of("ask the baker about bread");

    assertThat(of("ask the baker about bread?")).isCloseTo(plain - 0.1, within(1e-9));
    assertThat(of("ask the baker about bread!")).isCloseTo(plain - 0.2, within(1e-9));
    assertThat(of("!ask the baker about bread")).isCloseTo(plain - 0.2, within(1e-9));
    assertThat(of("ask the Baker about bread")).isCloseTo(plain + 0.25, within(1e-9));
    assertThat(of("Ask the baker about bread")).isCloseTo(plain, within(1e-9));
    assertThat(of("ask the bak3r about bread")).isCloseTo(plain + 0.35, within(1e-9));
    assertThat(of("ask the skill about bread")).isCloseTo(plain - 0.25, within(1e-9));
  }

  @Test
  void takesTheCapitalOfASentenceForNoName() {
    assertThat(of("so be it. Bread is here"))
        .isCloseTo(of("so be it. bread is here"), within(1e-9));
    assertThat(of("so I may")).isCloseTo(of("so i may"), within(1e-9));
  }

  @Test
  void countsNoMoreThanThreeNumbersFourNamesAndFourVagueWords() {
    assertThat(of("1a 1b 1c aa") - of("aa ab ac ad")).isCloseTo(3 * 0.35, within(1e-9));
    assertThat(of("1a 1b 1c 1d") - of("aa ab ac ad")).isCloseTo(3 * 0.35, within(1e-9));
    assertThat(of("aa Aa Ab Ac Ad Ae") - of("aa aa ab ac ad ae")).isCloseTo(1, within(1e-9));
    assertThat(of("aspect aspect aspect aspect") - of("aspekt aspekt aspekt aspekt"))
        .isCloseTo(-1, within(1e-9));
    assertThat(of("aspect aspect aspect aspect aspect") - of("aspekt aspekt aspekt aspekt aspekt"))
        .isCloseTo(-1, within(1e-9));
  }

  @Test
  void isZeroWithoutWordsAndSmallWithoutContent() {
    assertThat(of("?!")).isZero();
    assertThat(of("so be it")).isCloseTo(0.4 * Math.log(4), within(1e-9));
  }
}
