package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageReviewTest {
  private static final MessageComposer COMPOSER = MessageComposer.standard();
  private static final MessageOptions MAIL = MessageOptions.email(Locale.ENGLISH);

  /** What an impatient user types: a label is read as a question, and a starter is typed again. */
  private static final Introduction HASTY = Examples.TYPICAL_INTRODUCTION.toBuilder()
      .about("I'm a nurse")
      .whyYou("[insert reason]")
      .wantToLearn("Java")
      .topic("My first project.")
      .firstQuestion("How did you begin")
      .build();

  @Test
  void saysWhatReadsBadlyInTheOrderOfTheFields() {
    assertThat(COMPOSER.review(HASTY, MAIL).findings())
        .extracting(finding ->
            finding.certainty() + " " + finding.code() + " " + finding.path().orElseThrow())
        .containsExactly(
            "CERTAIN starter.repeated about",
            "CERTAIN placeholder.left whyYou",
            "LIKELY infinitive.missing wantToLearn",
            "LIKELY subject.full-stop topic",
            "LIKELY question.no-mark firstQuestion");
  }

  @Test
  void saysItToThePersonWhoTypes() {
    Finding finding = COMPOSER.review(HASTY, MAIL).findings().get(0);

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "The message begins this sentence with “I am …”, and the text begins it again: “I'm”.");
    assertThat(finding.advice(Locale.ENGLISH))
        .isEqualTo("Leave these words out, so that the text completes “I am …”.");
    assertThat(finding.span()).contains(new Span(0, 3));
    assertThat(finding.observed()).contains(Fact.text("I'm"));
    assertThat(finding.required()).contains(Fact.text("I am …"));
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void isSilentAboutAMessageThatReadsWell() {
    assertThat(COMPOSER.review(Examples.TYPICAL_INTRODUCTION, MAIL).findings()).isEmpty();
    assertThat(COMPOSER.compose(Examples.TYPICAL_INTRODUCTION, MAIL).findings()).isEmpty();
  }

  @Test
  void neverChangesTheMessage() {
    Message message = COMPOSER.compose(HASTY, MAIL);

    assertThat(message.body()).contains("I am I'm a nurse.", "I would like to Java.");
    assertThat(message.findings()).isEqualTo(COMPOSER.review(HASTY, MAIL).findings());
  }

  @Test
  void comesWithAMessageUnlessItIsOnlyPossible() {
    Introduction loud = Examples.TYPICAL_INTRODUCTION.toBuilder()
        .soFar("I have timed every handover!!")
        .build();

    assertThat(COMPOSER.review(loud, MAIL).findings())
        .extracting(Finding::code, Finding::certainty, Finding::severity, Finding::span)
        .containsExactly(tuple(
            "mark.repeated",
            Certainty.POSSIBLE,
            Severity.SUGGESTION,
            Optional.of(new Span(27, 29))));
    assertThat(COMPOSER.compose(loud, MAIL).findings()).isEmpty();
  }

  @Test
  void namesTheEntryOfAList() {
    HelpRequest request = Examples.TYPICAL_HELP_REQUEST.toBuilder()
        .questions(List.of("What would you leave out?", "would you tell them"))
        .tried(List.of(new HelpRequest.Attempt("A list", "[result]")))
        .build();

    assertThat(COMPOSER.review(request, MAIL).findings())
        .extracting(finding -> finding.path().orElseThrow())
        .containsExactly("questions[1]", "tried[0].result");
  }

  @Test
  void saysNothingElseAboutATextWithAPlaceholder() {
    HelpRequest request = Examples.MINIMAL_HELP_REQUEST.toBuilder()
        .questions(List.of("how would you tell [Name]!!"))
        .build();

    assertThat(COMPOSER.review(request, MAIL).findings())
        .extracting(Finding::code, Finding::subjects)
        .containsExactly(tuple("placeholder.left", List.of("[Name]")));
  }

  @Test
  void looksForPlaceholdersInNames() {
    Introduction input = Examples.MINIMAL_INTRODUCTION.toBuilder()
        .recipient(Recipient.of("Leila Haddad", "Dear [Name]"))
        .build();

    assertThat(COMPOSER.review(input, MAIL).findings())
        .extracting(finding -> finding.path().orElseThrow())
        .containsExactly("recipient.salutation");
  }

  @ParameterizedTest
  @CsvSource({"none,", "TBD,POSSIBLE"})
  void takesAResultThatIsNoneForAnAnswer(String result, Certainty certainty) {
    HelpRequest request = Examples.MINIMAL_HELP_REQUEST.toBuilder()
        .addTried("A list of five points", result)
        .build();

    assertThat(COMPOSER.review(request, MAIL).findings().stream().map(Finding::certainty))
        .containsExactlyElementsOf(Optional.ofNullable(certainty).stream().toList());
  }

  @Test
  void countsTheWordsOfTheBodyWhateverItsFormat() {
    for (Format format : Format.values()) {
      MessageReview review = COMPOSER.review(
          Examples.TYPICAL_INTRODUCTION, MAIL.toBuilder().format(format).build());

      assertThat(review.words()).as("%s", format).isEqualTo(173);
      assertThat(review.target()).hasValue(200);
    }
  }

  @Test
  void findsTooManyWordsFromOneMoreThanTheTargetOn() {
    Finding finding =
        COMPOSER.compose(Examples.FULL_HELP_REQUEST, MAIL).findings().get(0);

    assertThat(finding.code()).isEqualTo("words.over");
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(finding.path()).isEmpty();
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("The message has "
            + COMPOSER.review(Examples.FULL_HELP_REQUEST, MAIL).words()
            + " words. It is read with ease up to 200.");

    assertThat(over(200)).isEmpty();
    assertThat(over(201)).hasSize(1);
  }

  /** The findings of an introduction whose message has so many words. */
  private static List<Finding> over(int words) {
    String one = "word ";
    int typical = COMPOSER.review(Examples.TYPICAL_INTRODUCTION, MAIL).words();
    String more = "Before. " + one.repeat(words - typical - 1);
    return COMPOSER
        .review(Examples.TYPICAL_INTRODUCTION.toBuilder().experience(more).build(), MAIL)
        .findings();
  }

  static List<MessageInput> typical() {
    return Examples.TYPICAL;
  }

  @ParameterizedTest
  @MethodSource("typical")
  void hasATargetForEachKindExceptInANote(MessageInput input) {
    for (Channel channel : Channels.of(input)) {
      MessageReview review = COMPOSER.review(input, Channels.options(channel, Locale.ENGLISH));

      assertThat(review.target().isPresent()).isEqualTo(channel != Channel.CONNECTION_NOTE);
      assertThat(review.words()).isLessThanOrEqualTo(review.target().orElse(review.words()));
    }
  }

  @Test
  void tellsTheOtherLanguageOfALetter() {
    Introduction german = GermanExamples.TYPICAL_INTRODUCTION;

    assertThat(COMPOSER.compose(german, MAIL).findings())
        .extracting(Finding::code, Finding::observed, Finding::required)
        .containsExactly(
            tuple("language.other", Optional.of(Fact.text("de")), Optional.of(Fact.text("en"))));
  }

  @Test
  void believesALanguageThatIsStated() {
    Introduction german =
        GermanExamples.TYPICAL_INTRODUCTION.toBuilder().language(Locale.ENGLISH).build();

    assertThat(COMPOSER.compose(german, MAIL).findings())
        .extracting(Finding::code)
        .doesNotContain("language.other");
  }

  @Test
  void doesNotTellTheLanguageOfAFewWords() {
    ClosingThanks few = Examples.MINIMAL_CLOSING_THANKS.toBuilder()
        .difference("Sie haben mir sehr geholfen.")
        .achievements(List.of("Prüfung"))
        .next("rest")
        .build();

    assertThat(COMPOSER.compose(few, MAIL).findings()).isEmpty();
  }

  @Test
  void readsTheAddressAsTheFormalityAsksForIt() {
    MessageOptions formal = MessageOptions.email(Locale.GERMAN);
    MessageOptions informal = formal.toBuilder().formality(Formality.INFORMAL).build();
    HelpRequest request = GermanExamples.TYPICAL_HELP_REQUEST.toBuilder()
        .questions(List.of("Was würdest du tun?", "Was würden Sie tun?"))
        .build();

    assertThat(COMPOSER.compose(request, formal).findings())
        .extracting(Finding::code, Finding::path, Finding::observed)
        .containsExactly(
            tuple("register.other", Optional.of("questions[0]"), Optional.of(Fact.text("du"))));
    assertThat(COMPOSER.compose(request, informal).findings())
        .extracting(Finding::code, Finding::path, Finding::observed)
        .containsExactly(
            tuple("register.other", Optional.of("questions[1]"), Optional.of(Fact.text("Sie"))));
  }

  @Test
  void isRefusedWhereComposingIs() {
    assertThatThrownBy(() ->
            COMPOSER.review(Examples.MINIMAL_INTRODUCTION, MessageOptions.email(Locale.ITALIAN)))
        .isInstanceOf(MessageLanguageException.class);
    assertThatThrownBy(() ->
            COMPOSER.review(Examples.MINIMAL_HELP_REQUEST, MessageOptions.note(Locale.ENGLISH)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> COMPOSER.review(
            Examples.MINIMAL_HELP_REQUEST, MAIL.toBuilder().bodyLimit(100).build()))
        .isInstanceOf(MessageTooLongException.class);
    Refusals.refusesNull("input", () -> COMPOSER.review(Refusals.nothing(), MAIL));
    Refusals.refusesNull(
        "options", () -> COMPOSER.review(Examples.MINIMAL_INTRODUCTION, Refusals.nothing()));
  }
}
