package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a message as a strict typesetter would. The fields in it are single words that begin with Q, or typed values. */
final class Reading {
  private static final List<Pattern> SLIPS = List.of(
      Pattern.compile(" {2}"),
      Pattern.compile("(?m)^ | $"),
      Pattern.compile("\\A\n|\n\\z|\n\n\n"),
      Pattern.compile("\\s[,.;:?!)]"),
      Pattern.compile("[,.;:?!(]\\s*[,.;:)]"),
      Pattern.compile("\\( |\\(\\)"),
      Pattern.compile("\\{\\{|\\}\\}|null|Optional|\\[|\\]"),
      Pattern.compile("(?m)^[a-z](?!ttps://)"),
      // A label that nothing follows: what comes after a colon is a field, a list or the question
      // about the options.
      Pattern.compile(":(?! (Q|about 55|https://|Asia/)|\n+(Q|[-A-D1-3]|Which one)|//)"),
      // A sentence that does not end.
      Pattern.compile("(?m)\\bQ\\w+ [A-Z]"));

  private Reading() {}

  static void assertReadsWell(Message message) {
    message.subject().ifPresent(subject -> {
      assertHasNoSlip(subject);
      assertThat(subject).doesNotContain("\n").hasSizeLessThanOrEqualTo(60);
    });
    assertHasNoSlip(message.body());
    assertThat(message.body()).matches("(?s)(Dear Qmentor|Qsalutation),\n.*");
    if (message.channel() == Channel.CHAT) {
      assertThat(message.subject()).isEmpty();
      assertThat(message.body()).doesNotContain("\n\n");
    } else {
      assertThat(message.subject()).isPresent();
      assertThat(message.body()).matches("(?s).*,\nQmentee(\nhttps://example.org/Q)?");
    }
  }

  private static void assertHasNoSlip(String text) {
    for (Pattern slip : SLIPS) {
      assertThat(slip.matcher(text).results().map(found -> found.group()).toList())
          .as("%s in%n%s", slip, text)
          .isEmpty();
    }
  }
}
