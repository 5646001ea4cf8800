package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.internal.Excerpt;

/** Creates the findings of a review. The words for each code are with the other texts of the library, in {@code messages_xx.properties}. */
final class MessageReviewFindings {
  private static final int LONGEST = 60;

  private MessageReviewFindings() {}

  /** Begins a finding at a place of a field. A finding that is only possible is no more than a suggestion. */
  static Finding.Builder of(String code, Certainty certainty, MessageInputField field, Span span) {
    return Finding.builder()
        .code(code)
        .severity(severity(certainty))
        .certainty(certainty)
        .path(field.path())
        .span(span)
        .observed(Fact.text(excerpt(field, span)));
  }

  static Severity severity(Certainty certainty) {
    return certainty == Certainty.POSSIBLE ? Severity.SUGGESTION : Severity.WARNING;
  }

  static String excerpt(MessageInputField field, Span span) {
    return Excerpt.oneLine(field.text().substring(span.start(), span.end()), LONGEST);
  }

  static Span whole(MessageInputField field) {
    return new Span(0, field.text().length());
  }

  /** Most words are in another language than the message. */
  static Finding otherLanguage(String observed, String required) {
    return Finding.builder()
        .code("language.other")
        .severity(Severity.WARNING)
        .certainty(Certainty.LIKELY)
        .observed(Fact.text(observed))
        .required(Fact.text(required))
        .build();
  }

  static Finding tooManyWords(int words, int target) {
    return Finding.builder()
        .code("words.over")
        .severity(Severity.SUGGESTION)
        .observed(Fact.count(words))
        .required(Fact.count(target))
        .build();
  }
}
