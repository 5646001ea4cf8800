package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.templates.MessageInputField.Form;
import io.github.mentoring4j.templates.MessageReviewWords.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reviews the texts of an input in the language of the message. A text with a placeholder gets no other remark.
 *
 * @param language the language of the message
 * @param options the options of the message
 */
record MessageReviewer(MessageLanguage language, MessageOptions options) {
  /** Fewer words can lack all function words of their language. */
  private static final int LEAST_WORDS = 12;

  private static final int LEAST_SHARE = 3;

  /**
   * A field that was read.
   *
   * @param field the field
   * @param text its text
   * @param left the finding of its placeholder, if it has one
   */
  private record Read(MessageInputField field, MessageReviewText text, Optional<Finding> left) {
    static Read of(MessageInputField field) {
      MessageReviewText text = field.form().completes()
          ? MessageReviewText.ofRest(field.text())
          : MessageReviewText.of(field.text());
      return new Read(field, text, MessageReviewMarks.placeholder(field));
    }

    /** Whether its words are those of a user who has written them. */
    boolean isProse() {
      return left.isEmpty() && field.form() != Form.NAME;
    }
  }

  /** Reviews an input whose message has so many words. */
  MessageReview review(MessageInput input, int count) {
    List<Read> fields = MessageInputFields.of(input).stream().map(Read::of).toList();
    Optional<MessageReviewWords> words = MessageReviewWords.of(language.locale());
    Optional<Finding> other =
        words.filter(own -> input.language().isEmpty()).flatMap(own -> otherLanguage(own, fields));
    OptionalInt target = words.isEmpty()
        ? OptionalInt.empty()
        : MessageReviewTarget.of(input.kind(), options.channel());
    // The words of a language say nothing about texts in another one.
    Optional<MessageReviewWords> known = other.isEmpty() ? words : Optional.empty();
    return ImmutableMessageReview.builder()
        .addAllFindings(other.stream().toList())
        .addAllFindings(tooManyWords(count, target).stream().toList())
        .addAllFindings(fields.stream().flatMap(field -> review(field, known)).toList())
        .words(count)
        .target(target)
        .build();
  }

  private static Optional<Finding> tooManyWords(int count, OptionalInt target) {
    return target.isPresent() && count > target.getAsInt()
        ? Optional.of(MessageReviewFindings.tooManyWords(count, target.getAsInt()))
        : Optional.empty();
  }

  private Stream<Finding> review(Read read, Optional<MessageReviewWords> words) {
    if (!read.isProse()) {
      return read.left().stream();
    }
    return Stream.of(
            words.stream().flatMap(known -> byWords(read, known)),
            MessageReviewMarks.smallStart(read.field(), words).stream(),
            MessageReviewMarks.fullStop(read.field()).stream(),
            MessageReviewMarks.repeatedMark(read.field()).stream())
        .flatMap(found -> found);
  }

  private Stream<Finding> byWords(Read read, MessageReviewWords words) {
    MessageReviewField own = new MessageReviewField(read.field(), read.text(), words);
    return Stream.of(
            read.field().starter().flatMap(starter -> fault(read, starter, words)),
            own.question(),
            own.register(options.formality()))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> fault(Read read, SentenceStarter starter, MessageReviewWords words) {
    return new MessageReviewSentence(read.field(), read.text(), language.text(starter.key()), words)
        .fault();
  }

  /** Another of our languages whose function words are at least three times those of the message's own. */
  private Optional<Finding> otherLanguage(MessageReviewWords own, List<Read> fields) {
    List<MessageReviewText> texts =
        fields.stream().filter(Read::isProse).map(Read::text).toList();
    if (texts.stream().mapToInt(MessageReviewText::size).sum() < LEAST_WORDS) {
      return Optional.empty();
    }
    long least = LEAST_SHARE * Math.max(1, own.count(Phrases.FUNCTION_WORDS, texts));
    return TemplateCatalogue.STANDARD.languages().stream()
        .max(Comparator.comparingLong(locale -> count(locale, texts)))
        .filter(locale -> count(locale, texts) >= least)
        .map(locale -> MessageReviewFindings.otherLanguage(
            locale.getLanguage(), language.locale().getLanguage()));
  }

  private static long count(Locale locale, List<MessageReviewText> texts) {
    return MessageReviewWords.of(locale)
        .map(words -> words.count(Phrases.FUNCTION_WORDS, texts))
        .orElse(0L);
  }
}
