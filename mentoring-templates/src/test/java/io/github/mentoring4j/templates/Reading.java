package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a message as a strict typesetter would. The fields in it are single words that begin with Q, or typed values. */
final class Reading {
  private static final List<Pattern> SLIPS = List.of(
      Pattern.compile(" {2}"),
      Pattern.compile("(?m)^ | $"),
      Pattern.compile("\\A\n|\n\\z|\n\n\n"),
      Pattern.compile("\\s[,.;:?!)]"),
      Pattern.compile("[,.;:?!(¿]\\s*[,.;:)]"),
      Pattern.compile("\\( |\\(\\)"),
      Pattern.compile("\\{\\{|\\}\\}|null|Optional|\\[|\\]|Qrecipient Q"),
      Pattern.compile("(?m)^\\p{Ll}(?!ttps://)"),
      // A label that nothing follows: what comes after a colon is a text in the same line, a list,
      // or a
      // question below.
      Pattern.compile(":(?! \\S|//|\\d|\n\n?Q|\n- |\n1\\. |\nA[.)] |\nWhich |\n¿Cuál |\nWelche)"),
      // Lines that belong together.
      Pattern.compile("[^\n:]+: [^\n.]+\n\n(Qplace|[^\n:]+: (Qplace|https://example.org/Q|55 ))"),
      // A sentence that does not end.
      Pattern.compile("(?m)\\bQ\\w+ [A-Z]"));

  /** The opening line, and how the text goes on: in German in lower case after a comma. */
  private static final Map<String, Pattern> OPENINGS = Map.of(
      "en", Pattern.compile("\\A(Qsalutation|(Dear|Hello) Qrecipient),\n+(?=[A-Z])"),
      "es", Pattern.compile("\\A(Qsalutation|[A-Z][\\p{L} ]+, Qrecipient):\n+(?=[A-Z¿])"),
      "de",
          Pattern.compile(
              "\\A(Qsalutation|(Guten Tag|Hallo) Qrecipient),\n+(?=\\p{Ll}|QreferredBy)"));

  private Reading() {}

  static void assertReadsWell(Message message) {
    message.subject().ifPresent(subject -> {
      assertHasNoSlip(subject);
      assertThat(subject).doesNotContain("\n").hasSizeLessThanOrEqualTo(60);
    });
    Pattern opening = Objects.requireNonNull(OPENINGS.get(message.locale().getLanguage()));
    assertThat(message.body()).containsPattern(opening);
    assertHasNoSlip(capitalized(opening.matcher(message.body()).replaceFirst("")));
    if (message.channel() == Channel.EMAIL) {
      assertThat(message.subject()).isPresent();
      assertThat(message.body())
          .matches("(?s)[^\n]+\n\n.*\n\n[^\n]+\nQsender(\nhttps://example.org/Q)?");
    } else {
      assertThat(message.subject()).isEmpty();
      assertThat(message.body()).doesNotContain("\n\n");
    }
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void assertHasNoSlip(String text) {
    for (Pattern slip : SLIPS) {
      assertThat(slip.matcher(text).results().map(MatchResult::group).toList())
          .as("%s in%n%s", slip, text)
          .isEmpty();
    }
  }
}
