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
      "{{mentor}}{{mentee}}{{topic}}{{minutes}}{{goal}}{{background}}{{whyYou}}{{#questions}}{{question}}{{/questions}}"
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
        "{{mentr}}|there is no mentr in this kind of message; did you mean mentor?",
        "{{#mentr}}x{{/mentr}}|there is no mentr in this kind of message; did you mean mentor?",
        "{{question}}|there is no question in this kind of message; did you mean questions?",
        "{{^questions}}{{question}}{{/questions}}|there is no question in this kind of message; did you mean questions?",
        "{{#questions}}{{what}}{{/questions}}|there is no what in this kind of message",
        "{{link}}|link may be missing, so it stands in a section {{#link}}",
        "{{^link}}{{link}}{{/link}}|link may be missing, so it stands in a section {{#link}}",
        "{{questions}}|questions has no text, it only opens a section",
        "{{anyTried}}|anyTried has no text, it only opens a section",
        "{{{mentor}}}|{{{mentor}}} is no tag that a template may have: every value is escaped, so write two braces and the name",
        "{{&mentor}}|{{&mentor}} is no tag that a template may have: every value is escaped, so write two braces and the name",
        "{{>file}}|{{>file}} is no tag that a template may have: it has no partials",
        "{{<file}}|{{<file}} is no tag that a template may have",
        "{{$block}}|{{$block}} is no tag that a template may have",
        "{{.}}|{{.}} is no tag that a template may have",
        "{{mentor.name}}|{{mentor.name}} is no tag that a template may have",
        "{{this}}|there is no this in this kind of message",
        "{{-first}}|{{-first}} is no tag that a template may have",
        "{{}}|{{}} is no tag that a template may have",
        "{{mentor|{{mentor is no tag that a template may have",
        "mentor}}|}} is no tag that a template may have",
        "{{/link}}|{{/link}} closes what is not open here",
        "{{#link}}|{{#link}} is never closed",
        "{{^link}}|{{^link}} is never closed",
        "{{! note }|this comment is never closed",
        "{{!|this comment is never closed"
      })
  void namesTheFaultAndItsPlace(String tag, String fault) {
    assertThat(faults(COMPLETE + "\n" + "x " + tag))
        .singleElement()
        .satisfies(text -> assertThat(text).matches("2:\\d+: .*").endsWith(": " + fault));
    assertThat(faults("\n\n  {{mentr}}" + COMPLETE))
        .containsExactly("3:3: there is no mentr in this kind of message; did you mean mentor?");
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
    assertThat(faults(COMPLETE + "\n{{=<% %>=}}<%mentor%>"))
        .containsExactly(
            "2:1: {{=<% is no tag that a template may have: the delimiters stay as they are",
            "2:10: }} is no tag that a template may have");
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
    assertThat(faults(COMPLETE + "\n{{mentr}}\u0007{{mente}}\n\u0007"))
        .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
        .containsExactly("2:1", "2:10", "2:11", "3:1");
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults("{{mentr}}\n{{#tried}}{{link}}{{/link}}{{minutes}}"))
        .containsExactly(
            "1:1: there is no mentr in this kind of message; did you mean mentor?",
            "2:11: link may be missing, so it stands in a section {{#link}}",
            "2:19: {{/link}} stands where {{#tried}} has to be closed first",
            "2:39: mentor is missing, but it has to be shown",
            "2:39: mentee is missing, but it has to be shown",
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
        .containsExactly("1:10: topic may be missing, so it stands in a section {{#topic}}");
    assertThat(faults("Subject: {{#topic}}{{topic}}{{/topic}}\n\n" + COMPLETE, Channel.EMAIL))
        .isEmpty();
  }

  @Test
  void asksTheBodyAndNotTheSubjectForWhatIsMandatory() {
    String body = COMPLETE.replace("{{mentee}}", "");

    assertThat(faults("Subject: {{mentee}}\n\n" + body, Channel.EMAIL))
        .containsExactly("3:193: mentee is missing, but it has to be shown");
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
            "1:2: U+202E shows nothing, and may not be here",
            "2:1: U+0007 shows nothing, and may not be here",
            "2:3: U+D83D shows nothing, and may not be here");
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

    assertThat(sessionNote(rows))
        .containsExactly("2:22: result may be missing, so it stands in a section {{#result}}");
    assertThat(sessionNote(rows.replace("{{result}}", "{{#result}}{{result}}{{/result}}")))
        .isEmpty();
    assertThat(sessionNote("{{#result}}x{{/result}}"))
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
            .replace("{{mentor}}", "{{ mentor }}")
            .replace("{{#questions}}", "{{# questions}}")
            .replace("{{/questions}}", "{{ /\tquestions }}")))
        .isEmpty();
  }

  @Test
  void asksANoteForLess() {
    assertThat(noteOf("{{mentor}}{{whyYou}}{{askMinutes}}")).isEmpty();
    assertThat(noteOf("{{mentor}}{{whyYou}}"))
        .containsExactly("1:21: askMinutes is missing, but it has to be shown");
    assertThat(noteOf("{{mentor}}{{whyYou}}{{askMinutes}}{{about}}"))
        .containsExactly("1:35: about may be missing, so it stands in a section {{#about}}");
    assertThat(noteOf("{{mentor}}{{whyYou}}{{askMinutes}}{{expectations}}"))
        .containsExactly(
            "1:35: expectations may be missing, so it stands in a section {{#expectations}}");
  }

  private static List<String> noteOf(String source) {
    return faults(source, IntroductionVocabulary.TERMS, Channel.CONNECTION_NOTE);
  }

  private static List<String> sessionNote(String rows) {
    String complete = "{{mentor}}{{mentee}}{{start}}{{goal}}{{#topics}}{{topic}}{{/topics}}"
        + "{{#place}}{{place}}{{/place}}{{#link}}{{link}}{{/link}}\n" + rows;
    return faults(complete, SessionNoteVocabulary.TERMS, Channel.CHAT);
  }

  private static List<String> faults(String source) {
    return faults(source, Channel.CHAT);
  }

  private static List<String> faults(String source, Channel channel) {
    return faults(source, TERMS, channel);
  }

  private static List<String> faults(String source, Vocabulary<?> kind, Channel channel) {
    return TemplateCheck.faults(Source.of(source), kind, channel).stream()
        .map(Fault::toString)
        .toList();
  }
}
