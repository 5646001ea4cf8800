package io.github.mentoring4j.readiness;

import java.util.Locale;

/** What a language pack has to know of its language. Each is a line of its file, with words and phrases between commas. */
enum WordList {
  /** Words that every sentence has. */
  STOP,
  /** Words that are in texts about anything, so that two texts which share them need not be about the same. */
  GENERAL,
  /** Words that promise much and say little. */
  VAGUE,
  /** What may stand before the matter itself, as in "I would like to". */
  LEAD_INS,
  /** What a goal opens with that only names a direction. */
  VAGUE_OPENERS,
  /** Numbers in words, and how often something happens. */
  QUANTITIES,
  /** Days, months and deadlines. */
  DATES,
  /** What one can hold in one's hands or show. */
  RESULTS,
  /** What is decided, or known for sure, when it is done. */
  DECISIONS,
  /** What is either done or not. */
  COMPLETIONS,
  /** What is tried out together. */
  REHEARSALS,
  /** What stands before one thing out of many, as what is made or done once. */
  INDEFINITE,
  /** What looks like a number or a frequency, and is none. */
  SET_PHRASES,
  /** Verbs after which an answer is known. */
  FINDING_OUT,
  /** Questions to which there is one answer, behind such a verb. */
  ANSWERABLE,
  /** Words that ask for more than yes or no. */
  QUESTION_WORDS,
  /** Those among them that also open a condition. */
  CONDITIONS,
  /** Those among them that also explain a word before them. */
  RELATIVES,
  /** What may stand before a question word, as in "at which". */
  PREPOSITIONS,
  /** Verbs that open a question which is answered by yes or no. */
  AUXILIARIES,
  /** Those among them that are as often the main verb. */
  MAIN_VERBS,
  /** Who does something. */
  PERSONS,
  /** What opens the name of a person or a thing. */
  DETERMINERS,
  /** The one who is asked. */
  ADDRESSED,
  /** What joins two clauses. */
  JOINERS,
  /** Those among them behind which the other half of the same question stands. */
  ALTERNATIVES,
  /** Verbs by which somebody is asked to tell something. */
  TELLING,
  /** Verbs before a question within a sentence. */
  KNOWING,
  /** What may stand between such a verb and the question. */
  BETWEEN,
  /** What turns the question within a sentence into one of yes or no. */
  CLOSING,
  /** What somebody who asks whether there is any wants to hear. */
  ADVICE,
  /** What asks for a yes at the end of a statement. */
  TAGS,
  /** What is put into a question and asks nothing. */
  FILLERS,
  /** What everybody can be thanked for, and the words to do so. */
  THANKS;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
