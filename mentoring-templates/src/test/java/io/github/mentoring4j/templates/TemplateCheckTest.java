package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {
  private static final Vocabulary<HelpRequest> TERMS = HelpRequestVocabulary.TERMS;
  private static final String COMPLETE =
      "{{mentor}}{{mentee}}{{topic}}{{minutes}}{{goal}}{{background}}{{whyYou}}{{#questions}}{{question}}{{/questions}}";

  @Test
  void passesATemplateThatShowsWhatIsMandatory() {
    assertThat(faults(COMPLETE)).isEmpty();
    assertThat(faults("{{! a comment, even with {{ in it }}" + COMPLETE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{mentr}}|there is no mentr in the vocabulary of help-request",
        "{{#mentr}}x{{/mentr}}|there is no mentr in the vocabulary of help-request",
        "{{question}}|there is no question in the vocabulary of help-request",
        "{{^questions}}{{question}}{{/questions}}|there is no question in the vocabulary of help-request",
        "{{#questions}}{{what}}{{/questions}}|there is no what in the vocabulary of help-request",
        "{{link}}|link may be missing, so it stands in a section {{#link}}",
        "{{^link}}{{link}}{{/link}}|link may be missing, so it stands in a section {{#link}}",
        "{{questions}}|questions has no text, it only opens a section",
        "{{anyTried}}|anyTried has no text, it only opens a section",
        "{{{mentor}}}|{{{mentor}}} is no tag that a template may have",
        "{{&mentor}}|{{&mentor}} is no tag that a template may have",
        "{{>file}}|{{>file}} is no tag that a template may have",
        "{{<file}}|{{<file}} is no tag that a template may have",
        "{{$block}}|{{$block}} is no tag that a template may have",
        "{{.}}|{{.}} is no tag that a template may have",
        "{{mentor.name}}|{{mentor.name}} is no tag that a template may have",
        "{{this}}|there is no this in the vocabulary of help-request",
        "{{-first}}|{{-first}} is no tag that a template may have",
        "{{}}|{{}} is no tag that a template may have",
        "{{mentor|{{mentor is no tag that a template may have",
        "mentor}}|}} is no tag that a template may have",
        "{{/link}}|{{/link}} closes what is not open here",
        "{{#link}}|{{#link}} is never closed"
      })
  void namesTheFaultAndItsPlace(String tag, String fault) {
    assertThat(faults(COMPLETE + "\n" + "x " + tag))
        .singleElement()
        .satisfies(text -> assertThat(text).matches("test:2:\\d+: .*").endsWith(": " + fault));
    assertThat(faults("\n\n  {{mentr}}" + COMPLETE))
        .containsExactly("test:3:3: there is no mentr in the vocabulary of help-request");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whyYou|{{whyYou}}|{{#link}}{{whyYou}}{{/link}}",
        "whyYou|{{whyYou}}|{{#topic}}{{whyYou}}{{/topic}}",
        "whyYou|{{whyYou}}|{{^link}}{{whyYou}}{{/link}}",
        "whyYou|{{whyYou}}|{{#oneQuestion}}{{whyYou}}{{/oneQuestion}}",
        "whyYou|{{whyYou}}|{{#questions}}{{whyYou}}{{/questions}}",
        "whyYou|{{whyYou}}|{{#whyYou}}{{#link}}{{whyYou}}{{/link}}{{/whyYou}}",
        "whyYou|{{whyYou}}|{{^whyYou}}{{whyYou}}{{/whyYou}}",
        "whyYou|{{whyYou}}|{{#link}}{{whyYou}}{{/link}}{{^tried}}{{whyYou}}{{/tried}}",
        "whyYou|{{whyYou}}|{{#tried}}{{#link}}{{whyYou}}{{/link}}{{/tried}}{{^link}}{{whyYou}}{{/link}}",
        "mentor|{{mentor}}|{{#salutation}}{{salutation}}{{/salutation}}",
        "mentor|{{mentor}}|{{^salutation}}Dear {{mentor}}{{/salutation}}",
        "questions|{{question}}|{{number}}",
        "questions|{{question}}|{{#link}}{{question}}{{/link}}",
        "questions|{{question}}|{{^oneQuestion}}{{question}}{{/oneQuestion}}"
      })
  void refusesAMandatoryPartThatMayBeSkipped(String part, String value, String skipped) {
    assertThat(faults(COMPLETE.replace(value, skipped)))
        .containsExactly("test: " + part + " is not always shown, but it has to be");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{whyYou}}|{{#whyYou}}{{whyYou}}{{/whyYou}}",
        "{{whyYou}}|{{#link}}{{whyYou}}{{/link}}, {{^link}}{{whyYou}}{{/link}}",
        "{{whyYou}}|{{^link}}{{whyYou}}{{/link}}{{#link}}{{#tried}}x{{/tried}}{{whyYou}}{{/link}}",
        "{{mentor}}|{{#salutation}}{{salutation}}{{/salutation}}{{^salutation}}{{mentor}}{{/salutation}}",
        "{{topic}}|{{^topicInSubject}}{{topic}}{{/topicInSubject}}",
        "{{#questions}}|{{#questions}}{{^oneQuestion}}{{number}}. {{/oneQuestion}}",
        "{{question}}|{{#link}}{{question}}{{/link}}{{^link}}{{number}}: {{question}}{{/link}}",
        "{{#questions}}{{question}}{{/questions}}|{{#anyQuestions}}{{#questions}}{{question}}{{/questions}}{{/anyQuestions}}"
      })
  void passesAMandatoryPartThatIsShownEitherWay(String value, String shown) {
    assertThat(faults(COMPLETE.replace(value, shown))).isEmpty();
  }

  @Test
  void refusesOtherDelimiters() {
    assertThat(faults(COMPLETE + "{{=<% %>=}}<%mentor%>")).isNotEmpty();
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults("{{mentr}}\n{{#tried}}{{link}}{{/link}}{{minutes}}"))
        .containsExactly(
            "test:1:1: there is no mentr in the vocabulary of help-request",
            "test:2:11: link may be missing, so it stands in a section {{#link}}",
            "test:2:19: {{/link}} closes what is not open here",
            "test: mentor is not always shown, but it has to be",
            "test: mentee is not always shown, but it has to be",
            "test: topic is not always shown, but it has to be",
            "test: goal is not always shown, but it has to be",
            "test: background is not always shown, but it has to be",
            "test: whyYou is not always shown, but it has to be",
            "test: questions is not always shown, but it has to be");
  }

  @Test
  void letsASubjectGiveUpWhatItMayHaveToDoWithout() {
    assertThat(TemplateCheck.faults("test", "Subject: {{topic}}\n\n" + COMPLETE, TERMS, true))
        .containsExactly("test:1:10: topic may be missing, so it stands in a section {{#topic}}");
    assertThat(TemplateCheck.faults(
            "test", "Subject: {{#topic}}{{topic}}{{/topic}}\n\n" + COMPLETE, TERMS, true))
        .isEmpty();
  }

  @Test
  void asksTheBodyAndNotTheSubjectForWhatIsMandatory() {
    String body = COMPLETE.replace("{{mentee}}", "");

    assertThat(TemplateCheck.faults("test", "Subject: {{mentee}}\n\n" + body, TERMS, true))
        .containsExactly("test: mentee is not always shown, but it has to be");
  }

  @ParameterizedTest
  @CsvSource({"Betreff: x\\n\\n", "Subject: x\\n", "Subject: x", "\\n\\nSubject: x\\n\\n"})
  void refusesAnEmailWithoutASubjectLine(String head) {
    String source = head.replace("\\n", "\n") + COMPLETE.replace("\n", "");

    assertThatThrownBy(() -> MessageTemplate.parse("test", source, TERMS, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "test:1:1: an e-mail begins with the line \"Subject: …\" and an empty line");
  }

  @Test
  void refusesATemplateByAllItsFaults() {
    assertThatThrownBy(
            () -> MessageTemplate.parse("test", COMPLETE + "{{mentr}}{{mente}}", TERMS, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("no mentr", "no mente ");
  }

  private static List<String> faults(String source) {
    return TemplateCheck.faults("test", source, TERMS, false);
  }
}
