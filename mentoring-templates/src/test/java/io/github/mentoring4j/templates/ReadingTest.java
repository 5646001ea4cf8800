package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that the reading of all combinations would notice what it is meant to notice. */
class ReadingTest {

  @Test
  void passesAMessageWithoutASlip() {
    assertThatCode(
            () -> Reading.assertReadsWell(message("Thank you. The topic: Qtopic.\nQquestion?")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two  blanks",
        "Trailing \nblank",
        "\n leading blank",
        "A blank\n\nline",
        "The end\n",
        "Qtopic .",
        "Qtopic..",
        "Qtopic?.",
        "Qtopic,.",
        "A ( Qzone)",
        "Nothing ()",
        "{{topic}}",
        "Optional",
        "null",
        "\nlower case",
        "The topic: .",
        "The topic:",
        "The topic:\nThank you",
        "Qtopic Thank you"
      })
  void noticesASlip(String slip) {
    assertThatThrownBy(() -> Reading.assertReadsWell(message(slip)))
        .isInstanceOf(AssertionError.class);
  }

  private static Message message(String text) {
    return ImmutableMessage.builder()
        .channel(Channel.CHAT)
        .format(Format.PLAIN)
        .body("Dear Qrecipient,\n" + text)
        .plainText("Dear Qrecipient,\n" + text)
        .reviewing(() -> {
          throw new AssertionError("nobody has asked for a review");
        })
        .locale(Locale.ENGLISH)
        .build();
  }
}
