package io.github.mentoring4j.templates;

import java.util.Optional;

/**
 * One text of an input, with the form that its field asks for.
 *
 * @param path the field as faults and findings name it, for example {@code tried[0].result}
 * @param form the form
 * @param text the text as it was given
 * @param starter the beginning of the sentence that the text completes, if the field has one
 */
record MessageInputField(String path, Form form, String text, Optional<SentenceStarter> starter) {
  /** The forms of a field. They decide where a template may put its text. */
  enum Form {
    /** The name of a person, or an opening line. */
    NAME,
    /** A phrase after a colon or in a list. */
    LABEL,
    /** A phrase that goes into the subject line. */
    TOPIC,
    /** What completes "I am …". */
    PREDICATE,
    /** What completes "I would like to …" from the verb on. */
    INFINITIVE,
    /** Whole sentences. */
    SENTENCE,
    /** A whole question with its marks. */
    QUESTION;

    /** Returns whether a text goes on in the middle of a sentence. */
    boolean completes() {
      return this == PREDICATE || this == INFINITIVE;
    }
  }
}
