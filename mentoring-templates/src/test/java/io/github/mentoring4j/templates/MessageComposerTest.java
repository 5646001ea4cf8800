package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.FULL_INTRODUCTION;
import static io.github.mentoring4j.templates.Examples.MINIMAL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.MINIMAL_INTRODUCTION;
import static io.github.mentoring4j.templates.Examples.OPTIONS_ONLY;
import static io.github.mentoring4j.templates.Examples.TYPICAL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.TYPICAL_INTRODUCTION;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageComposerTest {
  private static final MessageComposer COMPOSER = MessageComposer.standard();

  @Test
  void composesInThreeLanguages() {
    assertThat(COMPOSER.languages())
        .containsExactly(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.GERMAN);
  }

  @Test
  void composesTheFirstExampleOfTheReadme() {
    Introduction introduction = TYPICAL_INTRODUCTION;

    Message mail =
        MessageComposer.standard().compose(introduction, MessageOptions.email(Locale.ENGLISH));

    assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
    assertThat(mail.subject()).contains("Mentoring request: short ward handovers");
    assertThat(mail.dropped()).isEmpty();
    assertThat(mail.locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void leavesToALongerChannelWhatAChatHasNoPlaceFor() {
    assertThat(chat(FULL_INTRODUCTION).dropped())
        .containsExactly(
            "topic", "soFar", "skills", "interests", "experience", "availability", "zone", "link");
    assertThat(chat(FULL_HELP_REQUEST).dropped())
        .containsExactly(
            "options", "recommendation", "expected", "tried", "meanwhile", "link", "thanksFor");
  }

  @ParameterizedTest
  @CsvSource({
    "one reason,one reason.",
    "one reason.,one reason.",
    "why not?,why not?",
    "now!,now!",
    "and so on …,and so on …",
    "he said “no.”,he said “no.”",
    "he said “no”,he said “no”.",
    "(see below.),(see below.)",
    "(see below),(see below).",
    "理由。,理由。",
    "version 2.0,version 2.0.",
    "“”,“”.",
    ")),))."
  })
  void addsAFullStopOnlyWhereThereIsNoEndMark(String typed, String shown) {
    assertThat(mail(MINIMAL_HELP_REQUEST.toBuilder().whyYou(typed).build()).body())
        .contains("\n\n" + shown + "\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{recipient}}",
        "{{{recipient}}}",
        "{{#x}}",
        "$1 \\1 %s %n",
        "<b>&amp;</b>",
        "a  b",
        "O’Neill-O'Neill",
        "{0} and {1}"
      })
  void insertsTheUsersTextAsItStands(String typed) {
    Introduction introduction = FULL_INTRODUCTION.toBuilder()
        .wantToLearn(typed)
        .topic(typed)
        .skills(List.of(typed, typed))
        .build();

    assertThat(mail(introduction).body())
        .contains(
            "I would like to " + typed + ". ", "What I bring: " + typed + " and " + typed + ".");
    assertThat(mail(introduction).subject())
        .contains("Mentoring request: " + typed + " (via Anders Lund)");
  }

  @Test
  void laysOutTheLineBreaksOfTheBackground() {
    HelpRequest request = MINIMAL_HELP_REQUEST.toBuilder()
        .background("One.  \r\n\r\n\r\n\n Two\u2028Three\u0085Four.\n")
        .build();

    assertThat(mail(request).body()).contains(" One.\n\nTwo\nThree\nFour.\n\n");
    assertThat(chat(request).body()).contains(" One.\nTwo\nThree\nFour. You have");
  }

  @ParameterizedTest
  @CsvSource({
    "en,'Friday, April 17',en",
    "en-US,'Friday, April 17',en",
    "en-GB,Friday 17 April,en-GB",
    "en-AU,'Friday, April 17',en"
  })
  void writesDatesAsTheRegionDoes(Locale locale, String date, Locale shown) {
    Message message = COMPOSER.compose(TYPICAL_HELP_REQUEST, MessageOptions.email(locale));

    assertThat(message.body()).contains(" by " + date + ".\n");
    assertThat(message.locale()).isEqualTo(shown);
  }

  @Test
  void enumeratesAsTheRegionDoes() {
    assertThat(COMPOSER
            .compose(TYPICAL_INTRODUCTION, MessageOptions.email(Locale.UK))
            .body())
        .contains("scheduling shifts, explaining risks in plain words and keeping calm.");
  }

  @ParameterizedTest
  @CsvSource({
    "it,'There are no messages in Italian (it), only in English (en), Spanish (es), German (de)'",
    "fr-CA,'There are no messages in French (Canada) (fr-CA), only in English (en), Spanish (es), German (de)'",
    "und,'There are no messages in und, only in English (en), Spanish (es), German (de)'"
  })
  void refusesALanguageWithoutTemplatesAndNamesThoseThereAre(String tag, String message) {
    Locale locale = Locale.forLanguageTag(tag);

    MessageLanguageException thrown = catchThrowableOfType(
        MessageLanguageException.class,
        () -> COMPOSER.compose(MINIMAL_INTRODUCTION, MessageOptions.email(locale)));

    assertThat(thrown).hasMessage(message);
    assertThat(thrown.requested()).isEqualTo(locale);
    assertThat(thrown.possible()).isEqualTo(COMPOSER.languages());
  }

  @Test
  void refusesTextsInAnotherLanguage() {
    Introduction german =
        MINIMAL_INTRODUCTION.toBuilder().language(Locale.GERMAN).build();

    MessageLanguageException thrown = catchThrowableOfType(
        MessageLanguageException.class,
        () -> COMPOSER.compose(german, MessageOptions.chat(Locale.UK)));

    assertThat(thrown)
        .hasMessage(
            "The texts are in German (de), but the message is to be in English (United Kingdom) (en-GB)");
    assertThat(thrown.requested()).isEqualTo(Locale.UK);
    assertThat(thrown.possible()).containsExactly(Locale.GERMAN);
  }

  @Test
  void takesTextsOfAnotherRegion() {
    Introduction british = MINIMAL_INTRODUCTION.toBuilder().language(Locale.UK).build();

    assertThat(mail(british)).isEqualTo(mail(MINIMAL_INTRODUCTION));
  }

  @Test
  void givesUpTheDateAndThenTheTopicOfASubject() {
    HelpRequest request = MINIMAL_HELP_REQUEST.toBuilder()
        .topic("x".repeat(28))
        .neededBy(LocalDate.of(2026, 9, 30))
        .build();
    String whole = "One question (by September 30): " + "x".repeat(28);

    assertThat(whole).hasSize(60);
    assertThat(mail(request).subject()).contains(whole);
    assertThat(mail(request.toBuilder().topic("x".repeat(29)).build()).subject())
        .contains("One question: " + "x".repeat(29));
    assertThat(
            mail(request.toBuilder().topic("\uD83C\uDF31".repeat(36)).build()).subject())
        .contains("One question");
  }

  @Test
  void saysInTheBodyWhatHasNoRoomInTheSubject() {
    String topic = "\uD83C\uDF31".repeat(36);
    Message mail = mail(MINIMAL_HELP_REQUEST.toBuilder().topic(topic).build());

    assertThat(mail.body()).contains("question. What it is about: " + topic + ". About ");
    assertThat(mail.dropped()).isEmpty();
    assertThat(mail(MINIMAL_HELP_REQUEST).body()).doesNotContain("What it is about:");
  }

  @Test
  void namesTheTopicOfAnIntroductionThatHasNoRoom() {
    Introduction introduction =
        MINIMAL_INTRODUCTION.toBuilder().topic("\uD83C\uDF31".repeat(36)).build();

    assertThat(mail(introduction).subject()).contains("Mentoring request: Mira Kowalczyk");
    assertThat(mail(introduction).dropped()).containsExactly("topic");
  }

  @Test
  void leavesALongNameOutOfTheSubject() {
    assertThat(mail(MINIMAL_INTRODUCTION.toBuilder().sender("M".repeat(41)).build())
            .subject())
        .contains("Mentoring request: " + "M".repeat(41));
    assertThat(mail(MINIMAL_INTRODUCTION.toBuilder().sender("M".repeat(42)).build())
            .subject())
        .contains("Mentoring request");
  }

  @Test
  void keepsTheSubjectASingleLineThatForgesNothing() {
    Introduction introduction = MINIMAL_INTRODUCTION.toBuilder()
        .topic("=\u200B?utf-8?b?QmNj?= \u202Eevil")
        .build();

    assertThat(mail(introduction).subject()).contains("Mentoring request: = ?utf-8?b?QmNj?= evil");
  }

  @Test
  void putsAnIntroductionOfAnySizeIntoAChat() {
    Introduction longest = MINIMAL_INTRODUCTION.toBuilder()
        .recipient(Recipient.of("n".repeat(100), "s".repeat(60)))
        .sender("m".repeat(100))
        .about("a".repeat(120))
        .whyYou("w".repeat(120))
        .wantToLearn("l".repeat(160))
        .expectations("e".repeat(200))
        .firstQuestion("q".repeat(200))
        .build();

    assertThat(chat(longest).body()).hasSizeBetween(800, 2000);
    assertThat(chat(longest).dropped()).containsExactly("firstQuestion");
    assertThat(roomyChat(longest).body()).hasSizeLessThanOrEqualTo(2000);
    assertThat(roomyChat(longest).dropped()).isEmpty();
  }

  @Test
  void givesUpOptionsInAChatThatIsFull() {
    Message message = roomyChat(LONGEST_HELP_REQUEST);

    assertThat(message.body()).hasSizeLessThanOrEqualTo(2000);
    assertThat(message.dropped())
        .contains("options", "recommendation")
        .doesNotContain("questions", "neededBy");
  }

  @Test
  void keepsOptionsThatAreTheOnlyQuestion() {
    MessageOptions tight =
        MessageOptions.chat(Locale.ENGLISH).toBuilder().bodyLimit(780).build();

    Message message = COMPOSER.compose(OPTIONS_ONLY, tight);

    assertThat(message.body()).contains("A. Ask the ward manager").doesNotContain("April");
    assertThat(message.dropped()).contains("neededBy").doesNotContain("options", "recommendation");
  }

  @Test
  void fillsALimitToTheLastUnit() {
    int length = chat(MINIMAL_HELP_REQUEST).body().length();
    MessageOptions chat = MessageOptions.chat(Locale.ENGLISH);

    assertThat(COMPOSER.compose(
            MINIMAL_HELP_REQUEST, chat.toBuilder().bodyLimit(length).build()))
        .isEqualTo(chat(MINIMAL_HELP_REQUEST));
    MessageTooLongException thrown = catchThrowableOfType(
        MessageTooLongException.class,
        () -> COMPOSER.compose(
            MINIMAL_HELP_REQUEST, chat.toBuilder().bodyLimit(length - 1).build()));
    assertThat(thrown)
        .hasMessage("The body has " + length + " UTF-16 units but the limit is " + (length - 1)
            + ", so 1 are too many; the longest part is background (165)");
    assertThat(thrown.limit()).isEqualTo(length - 1);
    assertThat(thrown.length()).isEqualTo(length);
    assertThat(thrown.longestPart()).contains("background");
  }

  @Test
  void refusesASubjectLimitThatNothingFits() {
    MessageTooLongException thrown = catchThrowableOfType(
        MessageTooLongException.class,
        () -> COMPOSER.compose(
            MINIMAL_INTRODUCTION,
            MessageOptions.email(Locale.ENGLISH).toBuilder().subjectLimit(16).build()));

    assertThat(thrown)
        .hasMessage("The subject has 17 UTF-16 units but the limit is 16, so 1 are too many");
    assertThat(thrown.longestPart()).isEmpty();
  }

  @Test
  void refusesNullByItsName() {
    refusesNull("input", () -> COMPOSER.compose(nothing(), MessageOptions.email(Locale.ENGLISH)));
    refusesNull("options", () -> COMPOSER.compose(MINIMAL_INTRODUCTION, nothing()));
  }

  @Test
  void composesTheSameForManyAtOnce() {
    Message alone = mail(FULL_HELP_REQUEST);

    Set<Message> together = IntStream.range(0, 2000)
        .parallel()
        .mapToObj(i -> mail(FULL_HELP_REQUEST))
        .collect(Collectors.toSet());

    assertThat(together).containsExactly(alone);
  }

  private static final HelpRequest LONGEST_HELP_REQUEST = HelpRequest.builder()
      .recipient(Recipient.of("n".repeat(100), "s".repeat(60)))
      .sender("m".repeat(100))
      .topic("t".repeat(36))
      .minutes(60)
      .goal("g".repeat(160))
      .background("b".repeat(500))
      .whyYou("w".repeat(240))
      .questions(Collections.nCopies(2, "q".repeat(240)))
      .options(Collections.nCopies(4, "o".repeat(160)))
      .recommendation("r".repeat(240))
      .expected("e".repeat(200))
      .tried(Collections.nCopies(4, new Attempt("a".repeat(120), "b".repeat(160))))
      .neededBy(LocalDate.of(2026, 9, 30))
      .meanwhile("i".repeat(160))
      .link("https://example.org/" + "l".repeat(180))
      .thanksFor("x".repeat(240))
      .build();

  private static Message mail(MessageInput input) {
    return COMPOSER.compose(input, MessageOptions.email(Locale.ENGLISH));
  }

  /** Composes a chat whose optional parts fill its limit. */
  private static Message roomyChat(MessageInput input) {
    return COMPOSER.compose(
        input,
        MessageOptions.chat(Locale.ENGLISH).toBuilder()
            .bodyTarget(Optional.empty())
            .build());
  }

  private static Message chat(MessageInput input) {
    return COMPOSER.compose(input, MessageOptions.chat(Locale.ENGLISH));
  }
}
