package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\t\n", "\u00A0", "\u200B", "\u2800", "\u3164", "\uFE0F", "\u202E", "\uFFFF",
        "\u0000"
      })
  void showsNothing(String text) {
    assertThat(Blank.is(text)).isTrue();
    assertThat(Blank.is(text + text)).isTrue();
    assertThat(Blank.is(text + "a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "-", "\u0301", "\uFFFD", "\uD83C\uDF31", "\u0661"})
  void showsSomething(String text) {
    assertThat(Blank.is(text)).isFalse();
  }

  @Test
  void countsTheSixtySixNoncharactersOfUnicode() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Blank::isNoncharacter))
        .hasSize(66)
        .contains(0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x10FFFE, 0x10FFFF)
        .doesNotContain(0xFDCF, 0xFDF0, 0xFFFD);
  }
}
