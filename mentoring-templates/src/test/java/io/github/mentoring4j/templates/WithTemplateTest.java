package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_CLOSING_THANKS;
import static io.github.mentoring4j.templates.Examples.MINIMAL_CLOSING_THANKS;
import static io.github.mentoring4j.templates.Examples.MINIMAL_SESSION_RECAP;
import static io.github.mentoring4j.templates.Examples.TYPICAL;
import static io.github.mentoring4j.templates.Examples.TYPICAL_PROGRESS_UPDATE;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithTemplateTest {
  private static final MessageComposer STANDARD = MessageComposer.standard();
  private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");
  private static final String OWN = "Own words. {{recipient}} {{sender}} {{difference}} {{next}}"
      + " {{#achievements}}{{achievement}}{{/achievements}}";

  @Test
  void replacesOneTemplateAndLeavesAllOthers() {
    MessageComposer own = chat(Locale.ENGLISH, OWN);
    List<String> changed = new ArrayList<>();
    for (MessageInput input : TYPICAL) {
      for (Channel channel : Channels.of(input)) {
        for (Locale locale : STANDARD.languages()) {
          MessageOptions options = Channels.options(channel, locale);
          if (!own.compose(input, options).equals(STANDARD.compose(input, options))) {
            changed.add(input.kind() + " " + channel + " " + locale);
          }
        }
      }
    }

    assertThat(changed).containsExactly("CLOSING_THANKS CHAT en");
    assertThat(body(own, Locale.ENGLISH)).startsWith("Own words.");
    assertThat(own.languages()).isEqualTo(STANDARD.languages());
  }

  @Test
  void leavesTheComposerThatItComesFrom() {
    Message before = thanks(STANDARD, Locale.ENGLISH);
    MessageComposer first = chat(Locale.ENGLISH, OWN);
    Message own = thanks(first, Locale.ENGLISH);

    MessageComposer second = chat(first, Locale.ENGLISH, "Other words. " + OWN);

    assertThat(thanks(STANDARD, Locale.ENGLISH)).isEqualTo(before);
    assertThat(thanks(first, Locale.ENGLISH)).isEqualTo(own);
    assertThat(body(second, Locale.ENGLISH)).startsWith("Other words.");
  }

  @Test
  void keepsTheTemplatesThatWereGivenBefore() {
    String note = "Dear {{recipient}},\nthank you. {{difference}}.";
    MessageComposer both = chat(Locale.ENGLISH, OWN)
        .withTemplate(MessageKind.CLOSING_THANKS, Channel.CONNECTION_NOTE, Locale.ENGLISH, note);

    assertThat(body(both, Locale.ENGLISH)).startsWith("Own words.");
    assertThat(both.compose(MINIMAL_CLOSING_THANKS, MessageOptions.note(Locale.ENGLISH))
            .body())
        .isEqualTo("Dear Leila Haddad,\nthank you. "
            + "You asked me who would miss each detail, and I have been asking myself ever since.");
  }

  @Test
  void leavesEveryTemplateWhereTheNewOneIsFaulty() {
    MessageComposer own = chat(Locale.ENGLISH, OWN);
    Message before = thanks(own, Locale.ENGLISH);

    assertThatThrownBy(() -> chat(own, Locale.ENGLISH, OWN + "{{recipent}}"))
        .isInstanceOf(MessageTemplateException.class);

    assertThat(thanks(own, Locale.ENGLISH)).isEqualTo(before);
  }

  @Test
  void prefersTheTemplateOfARegionInWhateverOrderTheyCome() {
    String region = "For Austria. " + OWN;
    for (MessageComposer composer : List.of(
        chat(chat(AUSTRIA, region), Locale.GERMAN, OWN),
        chat(chat(Locale.GERMAN, OWN), AUSTRIA, region))) {
      assertThat(body(composer, AUSTRIA)).startsWith("For Austria.");
      assertThat(thanks(composer, AUSTRIA).locale()).isEqualTo(AUSTRIA);
      assertThat(body(composer, Locale.GERMAN)).startsWith("Own words.");
      assertThat(body(composer, Locale.GERMANY)).startsWith("Own words.");
      assertThat(thanks(composer, Locale.GERMANY).locale()).isEqualTo(Locale.GERMAN);
    }
  }

  @Test
  void usesTheTemplateOfARegionForThatRegionAlone() {
    MessageComposer own = chat(AUSTRIA, OWN);

    assertThat(thanks(own, Locale.forLanguageTag("de-Latn-AT-x-any")).locale()).isEqualTo(AUSTRIA);
    for (Locale other : List.of(Locale.GERMAN, Locale.GERMANY, Locale.ENGLISH)) {
      assertThat(thanks(own, other)).isEqualTo(thanks(STANDARD, other));
    }
  }

  @Test
  void usesTheTemplateOfALanguageForARegionWithDatesOfItsOwn() {
    MessageComposer own = STANDARD.withTemplate(
        MessageKind.SESSION_RECAP,
        Channel.CHAT,
        Locale.ENGLISH,
        "{{recipient}} {{sender}} {{thanksFor}} On {{date}}. {{#actions}}{{action}} {{due}}{{/actions}}");

    Message american = own.compose(MINIMAL_SESSION_RECAP, MessageOptions.chat(Locale.ENGLISH));
    Message british = own.compose(MINIMAL_SESSION_RECAP, MessageOptions.chat(Locale.UK));

    assertThat(american.body()).contains("On Thursday, April 16.");
    assertThat(british.body()).contains("On Thursday 16 April.");
    assertThat(british.locale()).isEqualTo(Locale.UK);
  }

  @Test
  void composesASubject() {
    MessageComposer own = email("Subject: To {{recipient}} – thank you\n\n" + OWN);
    Message mail = own.compose(MINIMAL_CLOSING_THANKS, MessageOptions.email(Locale.ENGLISH));

    assertThat(mail.subject()).contains("To Leila Haddad – thank you");
    assertThat(mail.body()).startsWith("Own words.");
  }

  @Test
  void saysHowMuchASubjectIsTooLong() {
    MessageComposer own = email("Subject: {{difference}}\n\n" + OWN);

    assertThatThrownBy(
            () -> own.compose(MINIMAL_CLOSING_THANKS, MessageOptions.email(Locale.ENGLISH)))
        .isInstanceOf(MessageTooLongException.class)
        .hasMessageStartingWith("The subject has 82 UTF-16 units but the limit is 60, so 22 are");
  }

  @Test
  void takesTheLineEndsOfAnySystem() {
    String source = "Subject: Thank you\n\n{{! first\n line }}" + OWN + "\n\n\n- {{next}}\n";
    MessageOptions options = MessageOptions.email(Locale.ENGLISH);

    assertThat(email(source.replace("\n", "\r\n")).compose(FULL_CLOSING_THANKS, options))
        .isEqualTo(email(source).compose(FULL_CLOSING_THANKS, options));
  }

  @Test
  void namesThePartsThatATemplateLeavesOut() {
    assertThat(thanks(chat(Locale.ENGLISH, OWN), Locale.ENGLISH).dropped())
        .containsExactly("contact", "offer");
    MessageComposer offering = chat(Locale.ENGLISH, OWN + "{{#offer}}{{offer}}{{/offer}}");
    assertThat(thanks(offering, Locale.ENGLISH).dropped()).containsExactly("contact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "fr-CA", "und", "und-AT"})
  void refusesALanguageWithoutTexts(String tag) {
    Locale locale = Locale.forLanguageTag(tag);

    assertThatThrownBy(() -> chat(locale, "{{faulty"))
        .isInstanceOfSatisfying(MessageLanguageException.class, thrown -> {
          assertThat(thrown.requested()).isEqualTo(locale);
          assertThat(thrown.possible()).isEqualTo(STANDARD.languages());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOWHERE", "NOWHEREATALL"})
  void leavesTheLanguageAsItIsWhereARegionIsNone(String region) {
    MessageComposer own = chat(new Locale("de", region), OWN);

    assertThat(thanks(own, Locale.GERMAN)).isEqualTo(thanks(STANDARD, Locale.GERMAN));
  }

  @Test
  void refusesAChannelThatTheKindDoesNotHave() {
    assertThatThrownBy(() -> STANDARD.withTemplate(
            MessageKind.SESSION_RECAP, Channel.CONNECTION_NOTE, Locale.ENGLISH, "{{faulty"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("MessageOptions has 1 fault: "
            + "channel is \"CONNECTION_NOTE\" but needs one of [EMAIL, CHAT] for SESSION_RECAP");
  }

  @Test
  void refusesNullByItsName() {
    MessageKind kind = MessageKind.CLOSING_THANKS;

    refusesNull("kind", () -> STANDARD.withTemplate(nothing(), Channel.CHAT, Locale.ENGLISH, OWN));
    refusesNull("channel", () -> STANDARD.withTemplate(kind, nothing(), Locale.ENGLISH, OWN));
    refusesNull("locale", () -> STANDARD.withTemplate(kind, Channel.CHAT, nothing(), OWN));
    refusesNull(
        "source", () -> STANDARD.withTemplate(kind, Channel.CHAT, Locale.ENGLISH, nothing()));
  }

  static Stream<String> tagsBeyondTheVocabulary() {
    String tags =
        "{{>closing-thanks}} | {{> /etc/passwd}} | {{<recipient}} | {{$recipient}} | {{=<% %>=}}"
            + " | {{{recipient}}} | {{&recipient}} | {{& recipient}} | {{.}} | {{#.}}{{/.}} | {{this}} | {{a.b}}"
            + " | {{recipient.name}} | {{salutation.value}} | {{recipient.class.name}} | {{class}} | {{key}}"
            + " | {{getClass}} | {{toString}} | {{hashCode}} | {{length}} | {{chars}} | {{empty}} | {{get}}"
            + " | {{text}} | {{part}} | {{isLink}} | {{values}} | {{size}} | {{-first}} | {{-last}} | {{0}}"
            + " | {{-index}} | {{recipient()}} | {{recipient[0]}}"
            + " | {{}} | {{{}}} | {{*recipient}} | {{@recipient}} | {{%recipient}}"
            + " | {{Recipient}} | {{récipient}} | {{recipient | {{recipient} | {{{recipient}} | {{recipient}}} | }}";
    return Stream.of(tags.split(" [|] ", -1));
  }

  @ParameterizedTest
  @MethodSource("tagsBeyondTheVocabulary")
  void refusesWhateverReachesBeyondTheVocabulary(String tag) {
    for (Channel channel : Channel.values()) {
      String head = channel == Channel.EMAIL ? "Subject: x\n\n" : "\n\n";
      String body = channel == Channel.CONNECTION_NOTE ? "{{recipient}} {{difference}}" : OWN;

      assertThat(faults(channel, head + "ab " + tag + "\n" + body))
          .isNotEmpty()
          .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(3))
          .first()
          .satisfies(fault -> assertThat(fault.column()).isEqualTo(4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes", "length", "class", "text", "chars", "name", "isEmpty"})
  void reachesNothingWithinAValue(String name) {
    assertThat(faults(Channel.CHAT, "{{#recipient}}{{" + name + "}}{{/recipient}}\n" + OWN))
        .extracting(Fault::line, Fault::column, Fault::problem)
        .containsExactly(tuple(1, 15, "there is no " + name + " in this kind of message"));
    assertThat(faults(Channel.CHAT, "{{#achievements}}{{" + name + "}}{{/achievements}}\n" + OWN))
        .extracting(Fault::line, Fault::column, Fault::problem)
        .containsExactly(tuple(1, 18, "there is no " + name + " in this kind of message"));
  }

  @Test
  void showsMarkupInATemplateAsItWasTyped() {
    MessageComposer own = chat(
        Locale.ENGLISH, "<b>Now</b> &amp; **here** _it_ [is](http://x) `a` # b\n1. one\n" + OWN);

    assertThat(body(own, FULL_CLOSING_THANKS, Format.PLAIN))
        .startsWith("<b>Now</b> &amp; **here** _it_ [is](http://x) `a` # b\n1. one\n");
    assertThat(body(own, FULL_CLOSING_THANKS, Format.HTML))
        .startsWith(
            "<p>&lt;b&gt;Now&lt;/b&gt; &amp;amp; **here** _it_ [is](http://x) `a` # b<br/>\n");
    assertThat(body(own, FULL_CLOSING_THANKS, Format.MARKDOWN))
        .startsWith("\\<b\\>Now\\</b\\> \\&amp; \\*\\*here\\*\\* \\_it\\_ \\[is\\](http\\://x)"
            + " \\`a\\` \\# b\n1\\. one\n");
  }

  @Test
  void escapesAValueAndReadsNoTagsInItWhereverATemplateShowsIt() {
    MessageComposer own = chat(
        Locale.ENGLISH,
        "<a href=\"{{difference}}\">\n- {{difference}}\n" + OWN
            + "\n{{#offer}}{{offer}}{{/offer}}");
    String value = "<script>'\"&*x*{{next}}";
    ClosingThanks hostile = MINIMAL_CLOSING_THANKS.toBuilder()
        .difference(value)
        .achievements(List.of(value))
        .next(value)
        .offer(value)
        .build();
    String html = body(own, hostile, Format.HTML);

    assertThat(html).doesNotContain("<script", "<a");
    assertThat(count(html, "&lt;script&gt;&#39;&quot;&amp;*x*{{next}}")).isEqualTo(6);
    assertThat(count(body(own, hostile, Format.PLAIN), value)).isEqualTo(6);
    assertThat(
            count(body(own, hostile, Format.MARKDOWN), "\\<script\\>'\"\\&\\*x\\*\\{\\{next\\}\\}"))
        .isEqualTo(6);
  }

  @Test
  void stopsATemplateThatSaysTheSameAgainAndAgain() {
    MessageComposer own = email("Subject: x\n\n" + OWN + "{{difference}}".repeat(1_400));
    ClosingThanks thanks =
        MINIMAL_CLOSING_THANKS.toBuilder().difference("x".repeat(240)).build();

    assertThatThrownBy(() -> own.compose(thanks, MessageOptions.email(Locale.ENGLISH)))
        .isInstanceOfSatisfying(MessageTooLongException.class, thrown -> {
          assertThat(thrown.limit()).isEqualTo(200_000);
          assertThat(thrown.length()).isBetween(200_001, 200_241);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x{{number}}", "{{goal}}"})
  void stopsATemplateThatRepeatsItsRowsWithinThemselves(String row) {
    ProgressUpdate update = TYPICAL_PROGRESS_UPDATE.toBuilder()
        .goals(Collections.nCopies(10, TYPICAL_PROGRESS_UPDATE.goals().get(0)))
        .build();
    String source = "Subject: x\n\n{{recipient}} {{sender}} {{#goals}}{{goal}}{{/goals}}"
        + "{{#questions}}{{question}}{{/questions}}" + "{{#goals}}".repeat(6) + row
        + "{{/goals}}".repeat(6);

    // It may be refused as a template as well.
    assertThatThrownBy(() -> STANDARD
            .withTemplate(MessageKind.PROGRESS_UPDATE, Channel.EMAIL, Locale.ENGLISH, source)
            .compose(update, MessageOptions.email(Locale.ENGLISH)))
        .isInstanceOfAny(MessageTooLongException.class, MessageTemplateException.class);
  }

  @Test
  void refusesARowsTextThatStandsOnlyInTheSectionOfAnotherRow() {
    ProgressUpdate update = TYPICAL_PROGRESS_UPDATE.toBuilder()
        .addGoal(new ProgressUpdate.GoalUpdate(
            "A list", Optional.empty(), Optional.empty(), Optional.of("a rota")))
        .build();
    String source = "{{recipient}} {{sender}} {{#goals}}{{goal}}{{/goals}}"
        + "{{#questions}}{{question}}{{/questions}}"
        + "{{#goals}}{{#evidence}}{{#goals}}{{evidence}}{{/goals}}{{/evidence}}{{/goals}}";

    assertThatThrownBy(() -> STANDARD
            .withTemplate(MessageKind.PROGRESS_UPDATE, Channel.CHAT, Locale.ENGLISH, source)
            .compose(update, MessageOptions.chat(Locale.ENGLISH)))
        .isInstanceOf(MessageTemplateException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: {{#contact}}x\n\ny{{/contact}} ",
        "Subject: {{! x\n\ny }} ",
        "Subject: {{recipient\n\n}} "
      })
  void refusesATagThatBeginsInTheSubjectAndEndsInTheBody(String head) {
    assertThatThrownBy(() -> email(head + OWN)).isInstanceOf(MessageTemplateException.class);
  }

  private static MessageComposer chat(Locale locale, String source) {
    return chat(STANDARD, locale, source);
  }

  private static MessageComposer chat(MessageComposer composer, Locale locale, String source) {
    return composer.withTemplate(MessageKind.CLOSING_THANKS, Channel.CHAT, locale, source);
  }

  private static MessageComposer email(String source) {
    return STANDARD.withTemplate(MessageKind.CLOSING_THANKS, Channel.EMAIL, Locale.ENGLISH, source);
  }

  private static Message thanks(MessageComposer composer, Locale locale) {
    return composer.compose(FULL_CLOSING_THANKS, MessageOptions.chat(locale));
  }

  private static String body(MessageComposer composer, Locale locale) {
    return thanks(composer, locale).body();
  }

  private static String body(MessageComposer composer, ClosingThanks input, Format format) {
    MessageOptions chat = MessageOptions.chat(Locale.ENGLISH);
    return composer.compose(input, chat.toBuilder().format(format).build()).body();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** Gives the faults of a template, which then has not taken any other's place. */
  private static List<Fault> faults(Channel channel, String source) {
    MessageTemplateException thrown = catchThrowableOfType(
        MessageTemplateException.class,
        () -> STANDARD.withTemplate(MessageKind.CLOSING_THANKS, channel, Locale.ENGLISH, source));
    return thrown == null ? List.of() : thrown.faults();
  }
}
