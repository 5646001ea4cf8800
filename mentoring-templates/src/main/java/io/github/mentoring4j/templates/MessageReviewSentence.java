package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.templates.MessageInputField.Form;
import io.github.mentoring4j.templates.MessageReviewWords.Phrases;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds where a text does not complete the beginning of its sentence: "I would like to" and "Java".
 *
 * @param field the field
 * @param text its text
 * @param starter the beginning of the sentence, with an ellipsis
 * @param words the words of the language
 */
record MessageReviewSentence(
    MessageInputField field, MessageReviewText text, String starter, MessageReviewWords words) {

  /** Returns the first fault, because the others follow from it. A quotation at the beginning is not judged. */
  Optional<Finding> fault() {
    if (text.size() == 0 || text.word(0).isQuoted()) {
      return Optional.empty();
    }
    Stream<Supplier<Optional<Finding>>> faults = field.form() == Form.INFINITIVE
        ? Stream.of(this::repeatsStarter, this::beginsClause, this::repeatsWord, this::lacksVerb)
        : Stream.of(this::repeatsStarter);
    return faults.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Finding> repeatsStarter() {
    int own = field.form().completes() ? words.endAt(Phrases.STARTERS, text, 0) : -1;
    int end = Math.max(own, endOfStarter());
    return end > 0 && end < text.size()
        ? found("starter.repeated", Certainty.CERTAIN, 0, end)
        : Optional.empty();
  }

  /** The index behind the words of the starter, if the text begins with all of them. */
  private int endOfStarter() {
    MessageReviewText beginning = MessageReviewText.of(starter);
    for (int i = 0; i < beginning.size(); i++) {
      if (i >= text.size() || !text.word(i).folded().equals(beginning.word(i).folded())) {
        return -1;
      }
    }
    return beginning.size();
  }

  private Optional<Finding> beginsClause() {
    int end = words.endAt(Phrases.CLAUSES, text, 0);
    if (end < 0 && !acceptsNoun()) {
      end = words.endAt(Phrases.CLAUSES_OF_NOUN_STARTERS, text, 0);
    }
    return end > 0 && !words.isAt(Phrases.CLAUSES_UNLESS, text, 0)
        ? found("clause.after-starter", Certainty.LIKELY, 0, end)
        : Optional.empty();
  }

  private Optional<Finding> repeatsWord() {
    int end = words.endAt(Phrases.REPEATED, text, 0);
    if (end > 0) {
      return found("starter.word-repeated", Certainty.LIKELY, 0, end);
    }
    int start = words.startAtEnd(Phrases.REPEATED_AT_END, text);
    return start >= 0 && !isRightAtEnd(start)
        ? found("starter.word-repeated", Certainty.LIKELY, start, text.size())
        : Optional.empty();
  }

  /** Whether an earlier word or clause asks for the ending, as in "lernen zu delegieren". */
  private boolean isRightAtEnd(int start) {
    return text.words().stream().anyMatch(MessageReviewText.Word::followsComma)
        || IntStream.rangeClosed(0, start)
            .anyMatch(at -> words.isAt(Phrases.REPEATED_UNLESS, text, at));
  }

  private Optional<Finding> lacksVerb() {
    boolean isClause = acceptsNoun() && words.isAt(Phrases.CLAUSES_OF_NOUN_STARTERS, text, 0);
    return isClause ? Optional.empty() : noVerb();
  }

  private Optional<Finding> noVerb() {
    return certaintyOfNoVerb()
        .map(found -> readsWithNoun() || hasLaterVerb() ? Certainty.POSSIBLE : found)
        .flatMap(certainty -> found("infinitive.missing", certainty, 0, text.size()));
  }

  private Optional<Certainty> certaintyOfNoVerb() {
    if (words.hasAny(Phrases.VERBS_ANYWHERE)) {
      return hasVerbAnywhere() ? Optional.empty() : Optional.of(Certainty.LIKELY);
    }
    int first = firstAfterAdverbs();
    if (first == text.size() || words.isAt(Phrases.VERBS, text, first)) {
      return Optional.empty();
    }
    boolean isName = text.size() == 1 && text.word(0).isCapital();
    if (isName || words.isAt(Phrases.NO_VERBS, text, first)) {
      return Optional.of(Certainty.LIKELY);
    }
    boolean areTwo = text.size() == 2 && text.word(0).isSmall() && text.word(1).isSmall();
    return areTwo && words.isAt(Phrases.NO_VERBS_SECOND, text, 1)
        ? Optional.of(Certainty.POSSIBLE)
        : Optional.empty();
  }

  private int firstAfterAdverbs() {
    int at = 0;
    for (int end = words.endAt(Phrases.BEFORE_VERB, text, at);
        end > 0;
        end = words.endAt(Phrases.BEFORE_VERB, text, at)) {
      at = end;
    }
    return at;
  }

  private boolean hasVerbAnywhere() {
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).isSmall()
          && words.isAt(Phrases.VERBS_ANYWHERE, text, i)
          && !words.isAt(Phrases.NO_VERBS_ANYWHERE, text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean readsWithNoun() {
    return acceptsNoun() && words.isAt(Phrases.DETERMINERS, text, 0);
  }

  private boolean acceptsNoun() {
    return words.isAt(Phrases.NOUN_STARTERS, MessageReviewText.of(starter), 0);
  }

  /** Whether the beginning can be a phrase in front of the verb, as in "to be safe, keep a copy". */
  private boolean isFronted() {
    return words.isAt(Phrases.FRONTED, text, 0)
        && text.words().stream().anyMatch(MessageReviewText.Word::followsComma);
  }

  /** Whether a verb follows later, as in "a corto plazo dirigir un equipo". */
  private boolean hasLaterVerb() {
    return words.isAt(Phrases.FRONTED, text, 0)
        && IntStream.range(1, text.size()).anyMatch(at -> words.isAt(Phrases.VERBS, text, at));
  }

  private Optional<Finding> found(String code, Certainty certainty, int from, int to) {
    Certainty sure = certainty == Certainty.LIKELY && isFronted() ? Certainty.POSSIBLE : certainty;
    return Optional.of(MessageReviewFindings.of(code, sure, field, text.span(from, to))
        .required(Fact.text(starter))
        .build());
  }
}
