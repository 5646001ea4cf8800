package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.templates.MessageInputField.Form;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReviewMarksTest {
  @ParameterizedTest
  @CsvSource({
    "SENTENCE,<your goal>,ERROR CERTAIN <your goal>",
    "SENTENCE,Dear [Name],WARNING LIKELY [Name]",
    "SENTENCE,[Name] knows me,WARNING LIKELY [Name]",
    "SENTENCE,TBD,WARNING LIKELY TBD",
    "LABEL,TBD,SUGGESTION POSSIBLE TBD",
    "LABEL,none,",
    "NAME,TBD,",
    "SENTENCE,I am a nurse.,"
  })
  void findAPlaceholderAndHowSureItIs(Form form, String text, @Nullable String found) {
    assertThat(MessageReviewMarks.placeholder(field(form, text))
            .map(finding ->
                finding.severity() + " " + finding.certainty() + " " + excerpt(finding, text)))
        .isEqualTo(Optional.ofNullable(found));
  }

  @Test
  void takeALongTextForOneThatSaysSomething() {
    assertThat(MessageReviewMarks.placeholder(field(Form.SENTENCE, ".".repeat(64))))
        .isPresent();
    assertThat(MessageReviewMarks.placeholder(field(Form.SENTENCE, ".".repeat(65))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "small letters|small",
        "- small letters|small",
        "¿cómo empezaste?|cómo",
        "don't worry|don't",
        "Capital letters|",
        // Neither a mark alone nor nothing has a letter at its beginning.
        "- |",
        "''|",
        // Names, code and addresses are written as they are.
        "iPhone apps|",
        "k8s at work|",
        "npm at work|",
        "https://example.org is mine|",
        "von Bergen asked me|",
        "de la Torre asked me|",
        "de la van der Berg asked me|",
        // Small words alone are no name.
        "von|von",
        "de la|de",
        "van you need|van"
      })
  void findASmallLetterAtTheBeginning(String text, @Nullable String found) {
    assertThat(MessageReviewMarks.smallStart(
                field(Form.SENTENCE, text), MessageReviewWords.of(Locale.ENGLISH))
            .map(finding -> excerpt(finding, text)))
        .isEqualTo(Optional.ofNullable(found));
    assertThat(MessageReviewMarks.smallStart(
            field(Form.LABEL, text), MessageReviewWords.of(Locale.ENGLISH)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Why?'|",
        "'Why??'|??",
        "'!!! Why?'|!!!",
        "'So ... it is.'|",
        "'So .... it is.'|....",
        "'Why?!'|",
        "'book'|"
      })
  void findAMarkThatIsRepeated(String text, @Nullable String found) {
    assertThat(MessageReviewMarks.repeatedMark(field(Form.SENTENCE, text))
            .map(finding -> excerpt(finding, text)))
        .isEqualTo(Optional.ofNullable(found));
  }

  private static MessageInputField field(Form form, String text) {
    return new MessageInputField("field", form, text, Optional.empty());
  }

  private static String excerpt(Finding finding, String text) {
    Span span = finding.span().orElseThrow();
    return text.substring(span.start(), span.end());
  }
}
