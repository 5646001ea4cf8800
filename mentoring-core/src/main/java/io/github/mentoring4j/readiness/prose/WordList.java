package io.github.mentoring4j.readiness.prose;

import java.util.Locale;

/** The lists of a language pack. Each is a line of its file, with words and phrases between commas. */
enum WordList {
  /** Words that every sentence has. */
  STOP,
  /** Words that are in texts about anything, so that two texts which share them need not be about the same. */
  GENERAL,
  /** Words that promise much and say little. */
  VAGUE,
  /** Openings before the matter itself, as in "I would like to". */
  LEAD_INS,
  /** Openings of a goal that only name a direction. */
  VAGUE_OPENERS,
  /** Numbers in words, and how often something happens. */
  QUANTITIES,
  /** Days, months and deadlines. */
  DATES,
  /** Things that one can hold or show. */
  RESULTS,
  /** Verbs of a decision or of certain knowledge. */
  DECISIONS,
  /** Verbs of a thing that is either done or not. */
  COMPLETIONS,
  /** Verbs of a rehearsal. */
  REHEARSALS,
  /** Articles before one thing out of many. */
  INDEFINITE,
  /** Phrases that only look like a number or a frequency. */
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
  /** Words before a question word, as in "at which". */
  PREPOSITIONS,
  /** Verbs that open a question which is answered by yes or no. */
  AUXILIARIES,
  /** Those among them that are as often the main verb. */
  MAIN_VERBS,
  /** Persons as the subject of a verb. */
  PERSONS,
  /** Openings of the name of a person or a thing. */
  DETERMINERS,
  /** Names of the person asked. */
  ADDRESSED,
  /** Words that join two clauses. */
  JOINERS,
  /** Those among them that join two halves of one question. */
  ALTERNATIVES,
  /** Words between two things to choose from. */
  CHOICES,
  /** Phrases with such a word that leave no choice, as in "or not". */
  NO_CHOICES,
  /** Things that one asks for any more of, which is answered by yes or no. */
  ANY_MORE,
  /** Verbs by which somebody is asked to tell something. */
  TELLING,
  /** Verbs before a question within a sentence. */
  KNOWING,
  /** Words between such a verb and the question. */
  BETWEEN,
  /** Words that turn a question within a sentence into one of yes or no. */
  CLOSING,
  /** Things that one wants to hear after asking whether there are any. */
  ADVICE,
  /** Endings of a statement that ask for a yes. */
  TAGS,
  /** Insertions in a question that ask nothing. */
  FILLERS,
  /** Things that everybody can be thanked for, and words of thanks. */
  THANKS;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
