package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples were written to be sent, so a review should be silent about them. */
class MessageReviewCleanTest {
  private static final Locale SPANISH = SpanishExamples.SPANISH;

  private record Reviewed(int fields, List<String> findings) {}

  @Test
  void findsAtMostOneThingInAHundredFieldsThatAreFine() {
    Reviewed all = all();

    assertThat(all.fields()).isGreaterThan(500);
    assertThat(all.findings().size() * 100)
        .as("%s", all.findings())
        .isLessThanOrEqualTo(all.fields());
  }

  private static Reviewed all() {
    List<Reviewed> parts = new ArrayList<>();
    for (List<MessageInput> inputs : List.of(Examples.MINIMAL, Examples.TYPICAL, Examples.FULL)) {
      parts.add(review(inputs, Locale.ENGLISH, Formality.FORMAL));
    }
    parts.add(review(List.of(Examples.OPTIONS_ONLY), Locale.ENGLISH, Formality.FORMAL));
    parts.add(review(Examples.INFORMAL, Locale.UK, Formality.INFORMAL));
    parts.add(review(GermanExamples.TYPICAL, Locale.GERMAN, Formality.FORMAL));
    parts.add(review(GermanExamples.INFORMAL, Locale.GERMAN, Formality.INFORMAL));
    parts.add(review(SpanishExamples.TYPICAL, SPANISH, Formality.FORMAL));
    parts.add(review(SpanishExamples.INFORMAL, SPANISH, Formality.INFORMAL));
    return new Reviewed(
        parts.stream().mapToInt(Reviewed::fields).sum(),
        parts.stream().flatMap(part -> part.findings().stream()).toList());
  }

  private static Reviewed review(List<MessageInput> inputs, Locale language, Formality formality) {
    int fields = 0;
    List<String> findings = new ArrayList<>();
    for (MessageInput input : inputs) {
      MessageOptions mail =
          MessageOptions.email(language).toBuilder().formality(formality).build();
      fields += MessageInputFields.of(input).size();
      MessageComposer.standard().review(input, mail).findings().stream()
          .filter(finding -> !finding.code().equals("words.over"))
          .forEach(finding -> findings.add(finding.code() + " " + finding.path().orElse("") + " "
              + finding.observed().orElseThrow()));
    }
    return new Reviewed(fields, findings);
  }

  @Test
  void tellsTheOtherRegisterInEveryMessageThatIsWrittenInOne() {
    Map<Locale, List<MessageInput>> formal =
        Map.of(Locale.GERMAN, GermanExamples.TYPICAL, SPANISH, SpanishExamples.TYPICAL);

    formal.forEach((language, inputs) -> assertThat(
            review(inputs, language, Formality.INFORMAL).findings())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(finding -> assertThat(finding).startsWith("register.other ")));
  }

  @Test
  void tellsALetterInAnotherLanguage() {
    List<MessageInput> letters =
        List.of(Examples.TYPICAL_INTRODUCTION, Examples.TYPICAL_HELP_REQUEST);

    assertThat(review(letters, Locale.GERMAN, Formality.FORMAL).findings())
        .containsExactly("language.other  Text[value=en]", "language.other  Text[value=en]");
    assertThat(review(GermanExamples.TYPICAL, Locale.ENGLISH, Formality.FORMAL).findings())
        .filteredOn(finding -> finding.startsWith("language.other  Text[value=de]"))
        .hasSizeGreaterThanOrEqualTo(6);
  }
}
