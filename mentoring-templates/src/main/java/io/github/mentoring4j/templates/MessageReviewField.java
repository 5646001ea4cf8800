package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.templates.MessageInputField.Form;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageReviewWords.Phrases;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what reads badly in a field by the words of its language, and not for how it completes its sentence.
 *
 * @param field the field
 * @param text its text
 * @param words the words of the language
 */
record MessageReviewField(
    MessageInputField field, MessageReviewText text, MessageReviewWords words) {
  private static final String QUESTION_MARKS = "?？؟\u037E";

  /** A phrase that excuses an address begins at most so many words before it. */
  private static final int LONGEST_PHRASE = 4;

  Optional<Finding> question() {
    if (field.form() != Form.QUESTION) {
      return Optional.empty();
    }
    if (!hasQuestionMark(field.text())) {
      Certainty certainty = asks() ? Certainty.LIKELY : Certainty.POSSIBLE;
      return Optional.of(found("question.no-mark", certainty).build());
    }
    String mark = words.openingMark();
    return !field.text().contains(mark) && hasQuestionMark(text.unquoted())
        ? Optional.of(found("question.no-opening-mark", Certainty.CERTAIN)
            .required(Fact.text(mark))
            .build())
        : Optional.empty();
  }

  private Finding.Builder found(String code, Certainty certainty) {
    return MessageReviewFindings.of(code, certainty, field, MessageReviewFindings.whole(field));
  }

  private static boolean hasQuestionMark(String text) {
    return text.chars().anyMatch(unit -> QUESTION_MARKS.indexOf(unit) >= 0);
  }

  /** Whether the first sentence begins as a question does, or the last one. */
  private boolean asks() {
    int last = IntStream.range(0, text.size())
        .filter(at -> text.word(at).opensSentence())
        .max()
        .orElse(0);
    return asksAt(0) || asksAt(last);
  }

  private boolean asksAt(int at) {
    return words.isAt(Phrases.QUESTIONS, text, at) && !words.isAt(Phrases.STATEMENTS, text, at);
  }

  /** Finds the first word that addresses the reader otherwise than the message does. */
  Optional<Finding> register(Formality formality) {
    Phrases other = formality == Formality.FORMAL ? Phrases.INFORMAL : Phrases.FORMAL;
    for (int i = 0; i < text.size(); i++) {
      int end = words.endAt(other, text, i);
      if (end > 0 && !text.word(i).isQuoted() && !isExcused(i)) {
        Span span = text.span(i, end);
        return Optional.of(MessageReviewFindings.of("register.other", Certainty.LIKELY, field, span)
            .required(Fact.text(formality.code()))
            .build());
      }
    }
    return Optional.empty();
  }

  private boolean isExcused(int at) {
    return IntStream.rangeClosed(Math.max(0, at - LONGEST_PHRASE), at)
        .anyMatch(from -> words.endAt(Phrases.ADDRESS_UNLESS, text, from) > at);
  }
}
