package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.templates.MessageInputField.Form;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line has a starter, a text behind it, and the words that do not complete it. */
class MessageReviewSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PREDICATE|I am …|I'm a nurse|CERTAIN starter.repeated: I'm",
        "INFINITIVE|My aim is to …|my aim is to rest|CERTAIN starter.repeated: my aim is to",
        "INFINITIVE|My aim is to …|my aim is rest|CERTAIN starter.repeated: my aim is",
        // A starter of a label is repeated by all of its words.
        "LABEL|What I expected: …|What I expected: a list|CERTAIN starter.repeated: What I expected",
        "LABEL|What I expected: …|What I expected|none",
        "LABEL|What I expected: …|What I|none",
        "LABEL|What I expected: …|What I hoped for|none",
        // A text that says nothing else is not a repetition with a rest that could stay.
        "PREDICATE|I am …|I am|none",
        // A starter of an own language may have no words.
        "LABEL|…|a list|none"
      })
  void repeatsItsStarter(Form form, String starter, String text, String found) {
    assertThat(found(Locale.ENGLISH, form, starter, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to rest|LIKELY starter.word-repeated: to rest",
        // It may be a phrase before the verb, if a comma follows.
        "to be safe, keep a copy|POSSIBLE starter.word-repeated: to be",
        "because I forget, keep a copy|POSSIBLE clause.after-starter: because",
        "because I forget|LIKELY clause.after-starter: because",
        "my own team, with care|LIKELY infinitive.missing: my own team, with care",
        // Adverbs may stand before the verb.
        "really finally rest|none",
        "really my own team|LIKELY infinitive.missing: really my own team",
        "really|none",
        // A name alone is no verb.
        "Java|LIKELY infinitive.missing: Java",
        "rest|none"
      })
  void lacksAnEnglishVerb(String text, String found) {
    assertThat(found(Locale.ENGLISH, Form.INFINITIVE, "I would like to …", text))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soy …|a corto plazo dirigir un equipo|POSSIBLE infinitive.missing: a corto plazo dirigir un equipo",
        "Soy …|a corto plazo un equipo|LIKELY infinitive.missing: a corto plazo un equipo",
        "Soy …|Java para dirigir|LIKELY infinitive.missing: Java para dirigir",
        "Soy …|dirigir un equipo|none",
        // "Me gustaría" is completed by a noun or a clause, too.
        "Me gustaría …|un equipo|POSSIBLE infinitive.missing: un equipo",
        "Soy …|un equipo|LIKELY infinitive.missing: un equipo",
        "Me gustaría …|que todos hablen|none",
        "Soy …|que todos hablen|LIKELY clause.after-starter: que"
      })
  void lacksASpanishVerb(String starter, String text, String found) {
    assertThat(found(Locale.forLanguageTag("es"), Form.INFINITIVE, starter, text))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ein Team leiten|none",
        "ein Team|LIKELY infinitive.missing: ein Team",
        "ein Team zu leiten|LIKELY starter.word-repeated: zu leiten",
        "zu leiten|LIKELY starter.word-repeated: zu leiten",
        // An earlier verb or clause asks for the ending.
        "lernen zu delegieren|none",
        "die Kraft finden, ein Team zu leiten|none"
      })
  void lacksAGermanVerbAtItsEnd(String text, String found) {
    assertThat(found(Locale.GERMAN, Form.INFINITIVE, "Als Nächstes werde ich …", text))
        .isEqualTo(found);
  }

  private static String found(Locale language, Form form, String starter, String text) {
    MessageInputField field = new MessageInputField("field", form, text, Optional.empty());
    MessageReviewText read =
        form.completes() ? MessageReviewText.ofRest(text) : MessageReviewText.of(text);
    return new MessageReviewSentence(
            field, read, starter, MessageReviewWords.of(language).orElseThrow())
        .fault()
        .map(finding -> said(finding, text))
        .orElse("none");
  }

  private static String said(Finding finding, String text) {
    Span span = finding.span().orElseThrow();
    return finding.certainty() + " " + finding.code() + ": "
        + text.substring(span.start(), span.end());
  }
}
