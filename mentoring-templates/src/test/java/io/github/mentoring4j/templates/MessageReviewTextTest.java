package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageReviewText.Word;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReviewTextTest {
  @Test
  void keepsTogetherWhatIsOneWord() {
    assertThat(MessageReviewText.of("I’m on S.A. to-do lists, k8s & e-mail").words())
        .extracting(Word::folded)
        .containsExactly("i'm", "on", "s.a", "to-do", "lists", "k8s", "e-mail");
  }

  @Test
  void beginsAWordWithALetterOrADigit() {
    assertThat(MessageReviewText.of("'tis -x .NET 'a b' 3rd").words())
        .extracting(Word::folded)
        .containsExactly("tis", "x", "net", "a", "b", "3rd");
  }

  @Test
  void knowsWhereASentenceBeginsAndWhatFollowsAComma() {
    String text = "No, thanks. Who asked? She (Ada): me";

    assertThat(words(text, Word::opensSentence)).containsExactly("No", "Who", "She", "me");
    assertThat(words(text, Word::followsComma)).containsExactly("thanks", "Ada", "me");
    assertThat(MessageReviewText.ofRest("Ihnen schreiben. Sie").words())
        .extracting(Word::opensSentence)
        .containsExactly(false, false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "she said “stop it” twice, 'stop,it'",
    "er sagte „hör auf“ und ging, 'hör,auf'",
    "er sagte „hör auf” und ging, 'hör,auf'",
    "dijo «basta ya» y salió, 'basta,ya'",
    "er sagte »hör auf« und ging, 'hör,auf'",
    "`make test` fails, 'make,test'",
    "he said \"no\" and \"never\", 'no,never'",
    "an inch is 1\" wide, ''",
    "a “quotation without an end, ''"
  })
  void knowsWhatIsQuoted(String text, String quoted) {
    assertThat(String.join(",", words(text, Word::isQuoted))).isEqualTo(quoted);
  }

  @Test
  void leavesQuotationsOutOfWhatAWriterSays() {
    assertThat(MessageReviewText.of("Sagt “Why?” jemand").unquoted())
        .isEqualTo("Sagt " + " ".repeat(6) + " jemand");
    assertThat(MessageReviewText.of("Wer sagt “Why”?").unquoted()).endsWith("?");
  }

  @ParameterizedTest
  @CsvSource({"'',0", "'a b',2", "'- a\u00a0b\n\n2. c – d',5", "'… !',0"})
  void countsTheWordsOfAMessage(String message, int count) {
    assertThat(MessageReviewText.count(message)).isEqualTo(count);
  }

  private static List<String> words(String text, Predicate<Word> which) {
    return MessageReviewText.of(text).words().stream()
        .filter(which)
        .map(Word::text)
        .toList();
  }
}
