package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.templates.MessageInputField.Form;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReviewFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|How did you begin|LIKELY question.no-mark",
        "en|How did you begin?|none",
        // The last sentence may ask, or the first one.
        "en|My team is new. How did you begin|LIKELY question.no-mark",
        "en|How did you begin. My team is new|LIKELY question.no-mark",
        "en|My team is new|POSSIBLE question.no-mark",
        "en|How I began is known|POSSIBLE question.no-mark",
        "es|Cómo empezaste?|CERTAIN question.no-opening-mark",
        "es|¿Cómo empezaste?|none",
        // A mark within a quotation is not the writer's.
        "es|Diría que “cómo empezaste?” ayuda|none"
      })
  void asksWithAMark(Locale language, String text, String found) {
    assertThat(field(language, Form.QUESTION, text)
            .question()
            .map(finding -> finding.certainty() + " " + finding.code())
            .orElse("none"))
        .isEqualTo(found);
  }

  /** The text has a bar before and behind the word that addresses the reader otherwise than the message does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FORMAL;|du| weißt es",
        "FORMAL;das weißt |du|",
        "FORMAL;das wissen Sie",
        "INFORMAL;das wissen |Sie|",
        "INFORMAL;das weißt du",
        // A quotation addresses somebody else.
        "FORMAL;der Satz „du weißt es“ hilft",
        // A phrase excuses its own words, and not the one behind it.
        "FORMAL;wir sind per du",
        "FORMAL;wir sind per du, |du| weißt es",
        "FORMAL;wir sind auf du"
      })
  void addressesTheReaderAsTheMessageDoes(Formality formality, String marked) {
    String text = marked.replace("|", "");
    Optional<Span> expected = marked.contains("|")
        ? Optional.of(new Span(marked.indexOf('|'), marked.lastIndexOf('|') - 1))
        : Optional.empty();

    assertThat(field(Locale.GERMAN, Form.INFINITIVE, text)
            .register(formality)
            .flatMap(finding -> finding.span()))
        .isEqualTo(expected);
  }

  private static MessageReviewField field(Locale language, Form form, String text) {
    return new MessageReviewField(
        new MessageInputField("field", form, text, Optional.empty()),
        form.completes() ? MessageReviewText.ofRest(text) : MessageReviewText.of(text),
        MessageReviewWords.of(language).orElseThrow());
  }
}
