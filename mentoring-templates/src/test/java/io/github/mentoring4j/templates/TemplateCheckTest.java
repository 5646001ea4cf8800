package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {
  private static final Vocabulary<HelpRequest> TERMS = HelpRequestVocabulary.TERMS;
  private static final String COMPLETE =
      "{{recipient}}{{sender}}{{topic}}{{minutes}}{{goal}}{{background}}{{whyYou}}{{#questions}}{{question}}{{/questions}}"
          + "{{#options}}{{option}}{{/options}}{{#recommendation}}{{recommendation}}{{/recommendation}}";

  @Test
  void passesATemplateThatShowsWhatIsMandatory() {
    assertThat(faults(COMPLETE)).isEmpty();
    assertThat(faults("{{! a comment, even with {{ in it }}" + COMPLETE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{recipent}}|there is no recipent in this kind of message; did you mean recipient?",
        "{{#recipent}}x{{/recipent}}|there is no recipent in this kind of message; did you mean recipient?",
        "{{question}}|there is no question in this kind of message; did you mean questions?",
        "{{^questions}}{{question}}{{/questions}}|there is no question in this kind of message; did you mean questions?",
        "{{#questions}}{{what}}{{/questions}}|there is no what in this kind of message",
        "{{link}}|link can be missing, so it needs a section {{#link}}",
        "{{^link}}{{link}}{{/link}}|link can be missing, so it needs a section {{#link}}",
        "{{questions}}|questions only opens a section and has no text",
        "{{anyTried}}|anyTried only opens a section and has no text",
        "{{{recipient}}}|{{{recipient}}} is not permitted in a template: every value is escaped, so write two braces and the name",
        "{{&recipient}}|{{&recipient}} is not permitted in a template: every value is escaped, so write two braces and the name",
        "{{>file}}|{{>file}} is not permitted in a template: it has no partials",
        "{{<file}}|{{<file}} is not permitted in a template",
        "{{$block}}|{{$block}} is not permitted in a template",
        "{{.}}|{{.}} is not permitted in a template",
        "{{recipient.name}}|{{recipient.name}} is not permitted in a template",
        "{{this}}|there is no this in this kind of message",
        "{{-first}}|{{-first}} is not permitted in a template",
        "{{}}|{{}} is not permitted in a template",
        "{{recipient|{{recipient is not permitted in a template",
        "recipient}}|}} is not permitted in a template",
        "{{/link}}|{{/link}} closes a section that is not open",
        "{{#link}}|{{#link}} is never closed",
        "{{^link}}|{{^link}} is never closed",
        "{{! note }|this comment is never closed",
        "{{!|this comment is never closed"
      })
  void namesTheFaultAndItsPlace(String tag, String fault) {
    assertThat(faults(COMPLETE + "\n" + "x " + tag))
        .singleElement()
        .satisfies(text -> assertThat(text).matches("2:\\d+: .*").endsWith(": " + fault));
    assertThat(faults("\n\n  {{recipent}}" + COMPLETE))
        .containsExactly(
            "3:3: there is no recipent in this kind of message; did you mean recipient?");
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
        "recipient|{{recipient}}|{{#salutation}}{{salutation}}{{/salutation}}",
        "recipient|{{recipient}}|{{^salutation}}Dear {{recipient}}{{/salutation}}",
        "questions|{{question}}|{{number}}",
        "questions|{{question}}|{{#link}}{{question}}{{/link}}",
        "questions|{{question}}|{{^oneQuestion}}{{question}}{{/oneQuestion}}"
      })
  void refusesAMandatoryPartThatMayBeSkipped(String part, String value, String skipped) {
    assertThat(faults(COMPLETE.replace(value, skipped)))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault).endsWith(": " + part + " is not always shown, but it has to be"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{whyYou}}|{{#whyYou}}{{whyYou}}{{/whyYou}}",
        "{{whyYou}}|{{#link}}{{whyYou}}{{/link}}, {{^link}}{{whyYou}}{{/link}}",
        "{{whyYou}}|{{^link}}{{whyYou}}{{/link}}{{#link}}{{#tried}}x{{/tried}}{{whyYou}}{{/link}}",
        "{{recipient}}|{{#salutation}}{{salutation}}{{/salutation}}{{^salutation}}{{recipient}}{{/salutation}}",
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
    assertThat(faults(COMPLETE + "\n{{=<% %>=}}<%recipient%>"))
        .containsExactly(
            "2:1: {{=<% is not permitted in a template: the delimiters stay as they are",
            "2:10: }} is not permitted in a template");
  }

  @Test
  void suggestsAlsoTheWordsOfTheRowsThatAreOpen() {
    assertThat(faults(COMPLETE + "\n{{#questions}}{{questio}}{{numbr}}{{/questions}}{{numbr}}"))
        .containsExactly(
            "2:15: there is no questio in this kind of message; did you mean question?",
            "2:26: there is no numbr in this kind of message; did you mean number?",
            "2:49: there is no numbr in this kind of message");
  }

  @Test
  void listsTheFaultsInTheOrderOfTheirPlaces() {
    assertThat(faults(COMPLETE + "\n{{recipent}}\u0007{{sendr}}\n\u0007"))
        .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
        .containsExactly("2:1", "2:13", "2:14", "3:1");
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults("{{recipent}}\n{{#tried}}{{link}}{{/link}}{{minutes}}"))
        .containsExactly(
            "1:1: there is no recipent in this kind of message; did you mean recipient?",
            "2:11: link can be missing, so it needs a section {{#link}}",
            "2:19: {{/link}} comes before the end of {{#tried}}",
            "2:39: recipient is missing, but it has to be shown",
            "2:39: sender is missing, but it has to be shown",
            "2:39: topic is missing, but it has to be shown",
            "2:39: goal is missing, but it has to be shown",
            "2:39: background is missing, but it has to be shown",
            "2:39: whyYou is missing, but it has to be shown",
            "2:39: questions is missing, but it has to be shown",
            "2:39: options is missing, but it has to be shown",
            "2:39: recommendation is missing, but it has to be shown");
  }

  @Test
  void letsASubjectGiveUpWhatItMayHaveToDoWithout() {
    assertThat(faults("Subject: {{topic}}\n\n" + COMPLETE, Channel.EMAIL))
        .containsExactly("1:10: topic can be missing, so it needs a section {{#topic}}");
    assertThat(faults("Subject: {{#topic}}{{topic}}{{/topic}}\n\n" + COMPLETE, Channel.EMAIL))
        .isEmpty();
  }

  @Test
  void asksTheBodyAndNotTheSubjectForWhatIsMandatory() {
    String body = COMPLETE.replace("{{sender}}", "");

    assertThat(faults("Subject: {{sender}}\n\n" + body, Channel.EMAIL))
        .containsExactly("3:196: sender is missing, but it has to be shown");
  }

  @ParameterizedTest
  @CsvSource({"Betreff: x\\n\\n", "Subject: x\\n", "Subject: x", "\\n\\nSubject: x\\n\\n"})
  void refusesAnEmailWithoutASubjectLine(String head) {
    assertThat(faults(head.replace("\\n", "\n") + COMPLETE, Channel.EMAIL))
        .contains("1:1: an e-mail begins with the line \"Subject: …\" and an empty line");
  }

  @Test
  void takesTheLineEndsOfAnySystem() {
    assertThat(faults("Subject: x\r\n\r\n" + COMPLETE + "\r\n", Channel.EMAIL)).isEmpty();
  }

  @Test
  void refusesWhatAReaderWouldNotSee() {
    assertThat(faults("a\u202Eb\n\u0007c\uD83D" + COMPLETE))
        .containsExactly(
            "1:2: U+202E is invisible, and not permitted in a template",
            "2:1: U+0007 is invisible, and not permitted in a template",
            "2:3: U+D83D is invisible, and not permitted in a template");
  }

  @Test
  void showsAnInvisibleCharacterOfATagByItsNumber() {
    assertThat(faults(COMPLETE + "\n{{\u202Ex\u0085y}}"))
        .containsExactly(
            "2:1: {{\\u202Ex\\u0085y}} is not permitted in a template",
            "2:3: U+202E is invisible, and not permitted in a template",
            "2:5: U+0085 is invisible, and not permitted in a template");
  }

  @Test
  void capsTheLengthAndTheDepthOfATemplate() {
    String deep = "{{#link}}".repeat(8) + "x" + "{{/link}}".repeat(8);

    assertThat(faults(COMPLETE + "x".repeat(TemplateCheck.LONGEST - COMPLETE.length())))
        .isEmpty();
    assertThat(faults("x".repeat(TemplateCheck.LONGEST + 1)))
        .containsExactly("1:20001: the template is longer than 20000 UTF-16 units");
    assertThat(faults(COMPLETE + "\n" + deep)).isEmpty();
    assertThat(faults(COMPLETE + "\n{{#link}}" + deep + "{{/link}}"))
        .containsExactly("2:73: more than 8 sections are open here");
  }

  @Test
  void refusesAWordOfARowThatMayBeMissing() {
    String rows = "{{#done}}{{action}}: {{result}}{{/done}}";

    assertThat(sessionAgenda(rows))
        .containsExactly("2:22: result can be missing, so it needs a section {{#result}}");
    assertThat(sessionAgenda(rows.replace("{{result}}", "{{#result}}{{result}}{{/result}}")))
        .isEmpty();
    assertThat(sessionAgenda("{{#result}}x{{/result}}"))
        .containsExactly("2:1: there is no result in this kind of message");
  }

  @Test
  void asksForEitherOfTwoThatCanBeGiven() {
    assertThat(faults(COMPLETE.replace(
            "{{#options}}{{option}}{{/options}}", "{{#options}}{{letter}}{{/options}}")))
        .singleElement()
        .asString()
        .endsWith(": options is not always shown, but it has to be");
    assertThat(faults(COMPLETE.replace(
            "{{#recommendation}}{{recommendation}}{{/recommendation}}",
            "{{#link}}{{#recommendation}}{{recommendation}}{{/recommendation}}{{/link}}")))
        .singleElement()
        .asString()
        .endsWith(": recommendation is not always shown, but it has to be");
  }

  @Test
  void takesBlanksWithinATag() {
    assertThat(faults(COMPLETE
            .replace("{{recipient}}", "{{ recipient }}")
            .replace("{{#questions}}", "{{# questions}}")
            .replace("{{/questions}}", "{{ /\tquestions }}")))
        .isEmpty();
  }

  @Test
  void asksANoteForLess() {
    assertThat(noteOf("{{recipient}}{{whyYou}}{{askMinutes}}")).isEmpty();
    assertThat(noteOf("{{recipient}}{{whyYou}}"))
        .containsExactly("1:24: askMinutes is missing, but it has to be shown");
    assertThat(noteOf("{{recipient}}{{whyYou}}{{askMinutes}}{{about}}"))
        .containsExactly("1:38: about can be missing, so it needs a section {{#about}}");
    assertThat(noteOf("{{recipient}}{{whyYou}}{{askMinutes}}{{expectations}}"))
        .containsExactly(
            "1:38: expectations can be missing, so it needs a section {{#expectations}}");
  }

  private static List<String> noteOf(String source) {
    return faults(source, IntroductionVocabulary.TERMS, Channel.CONNECTION_NOTE);
  }

  private static List<String> sessionAgenda(String rows) {
    String complete = "{{recipient}}{{sender}}{{start}}{{goal}}{{#topics}}{{topic}}{{/topics}}"
        + "{{#place}}{{place}}{{/place}}{{#link}}{{link}}{{/link}}\n" + rows;
    return faults(complete, SessionAgendaVocabulary.TERMS, Channel.CHAT);
  }

  private static List<String> faults(String source) {
    return faults(source, Channel.CHAT);
  }

  private static List<String> faults(String source, Channel channel) {
    return faults(source, TERMS, channel);
  }

  private static List<String> faults(String source, Vocabulary<?> kind, Channel channel) {
    return TemplateCheck.faults(TemplateSource.of(source), kind, channel).stream()
        .map(Fault::toString)
        .toList();
  }
}
