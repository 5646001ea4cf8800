package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

  @Test
  void isAPersonOrTheProgramme() {
    assertThat(Actor.person("ada"))
        .isEqualTo(Actor.person("ada"))
        .isNotEqualTo(Actor.person("Ada"));
    assertThat(Actor.programme()).isEqualTo(Actor.programme());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "\t\n",
        "\u3164",
        "\uFE0F",
        "\u2800",
        "\uDB40\uDD00",
        "\u180B"
      })
  @Situation("E55")
  void needsAnIdThatShows(String id) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.person(id))
        .satisfies(e -> assertThat(e.faults())
            .containsExactly(new InvalidValueException.Fault("id", id, "1 to 128 code points")));
  }

  @Test
  void countsItsIdInCodePoints() {
    assertThat(Actor.person("🌱".repeat(128)).id()).hasSize(256);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.person("🌱".repeat(129)))
        .withMessage("Actor has 1 fault: id is \"" + "🌱".repeat(40)
            + "…\" (129 code points) but needs at most 128 code points");
  }

  @Test
  void refusesHalfACharacter() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.person("ada\uD83C"))
        .withMessageContaining("without half a surrogate pair");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.person("\uDF31ada"))
        .withMessageContaining("without half a surrogate pair");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Actor.person("a\uD83Cda"))
        .withMessageContaining("without half a surrogate pair");
  }

  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  @Test
  void namesWhatWasNull() {
    assertThatNullPointerException().isThrownBy(() -> Actor.person(null));
  }
}
