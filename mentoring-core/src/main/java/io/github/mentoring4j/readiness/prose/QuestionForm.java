package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.readiness.prose.Prose.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of a question: whether it can be answered by yes or no, and where each of the questions in it starts. Only sentences with a question
 * mark count, unless there are none.
 */
public final class QuestionForm {
  // From "how many of your earlier" to the verb, but not into the next clause.
  private static final int TO_THE_VERB = 7;
  private static final int TO_THE_END = 3;
  private static final int TO_THE_TELLING = 5;

  private final Prose prose;
  private final LanguagePack pack;
  private final boolean hasQuestionMark;
  private final List<Integer> starts = new ArrayList<>();

  /** A question word waits for its verb, as in "Who, apart from your mother, did you ask". */
  private boolean waits;

  /** Where the first question of a sentence starts that is answered by yes or no. */
  private int yesOrNo;

  private boolean opens;
  private boolean closes;

  /** Whether a question of yes or no leaves a choice between two things, so that yes would be no answer. */
  private boolean isChoice;

  private QuestionForm(Prose prose, LanguagePack pack) {
    this.prose = prose;
    this.pack = pack;
    this.hasQuestionMark = hasQuestionMark(prose);
  }

  private static boolean hasQuestionMark(Prose prose) {
    for (int i = 0; i < prose.size(); i++) {
      if (prose.token(i).mark() == Mark.QUESTION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the form of a question.
   *
   * @param prose the question, in one or more sentences
   * @param pack its language
   * @return the form
   */
  public static QuestionForm of(Prose prose, LanguagePack pack) {
    QuestionForm form = new QuestionForm(prose, pack);
    int from = 0;
    for (int i = 0; i < prose.size(); i++) {
      Mark mark = prose.token(i).mark();
      if (mark.endsSentence() || i == prose.size() - 1) {
        if (mark == Mark.QUESTION || !form.hasQuestionMark) {
          form.sentence(from, i + 1);
        }
        from = i + 1;
      }
    }
    return form;
  }

  /** {@return whether it asks for more than yes or no; true if that cannot be told} */
  public boolean isOpen() {
    return opens || isChoice || !closes;
  }

  /** {@return the index of the first word of each question} */
  public List<Integer> starts() {
    return List.copyOf(starts);
  }

  private void sentence(int from, int to) {
    int before = starts.size();
    waits = false;
    yesOrNo = prose.size();
    boolean clauseStarts = true;
    for (int i = from; i < to; i++) {
      if (has(WordList.JOINERS, i)) {
        clauseStarts = true;
        continue;
      }
      if (clauseStarts) {
        clause(i, to, starts.size() == before);
      }
      within(i, to);
      clauseStarts = prose.token(i).mark() != Mark.NONE;
    }
    if (has(WordList.TAGS, to - 1) && to - 1 > from && prose.token(to - 2).mark() == Mark.COMMA) {
      closes = true;
    }
    // Once for the sentence, so that many questions in it cost no more than one.
    opens |= pack.hasAny(prose, yesOrNo, to, WordList.ADVICE)
        && !pack.hasAny(prose, yesOrNo, to, WordList.ANY_MORE);
    isChoice |= isChoice(yesOrNo, to);
  }

  /** "Shall I take the post, or wait?" has a choice; "Do you have a tip or two?" and "Shall I take it or not?" have none. */
  private boolean isChoice(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (has(WordList.CHOICES, i) && !has(WordList.NO_CHOICES, i)) {
        // The words before the first choice are before all others, too.
        return !pack.hasAny(prose, from, i, WordList.ADVICE, WordList.ANY_MORE);
      }
    }
    return false;
  }

  /** The opening of a clause decides its form. After the first question of a sentence, more is needed to tell another one from a part of it. */
  private void clause(int at, int to, boolean first) {
    int word = at;
    if (has(WordList.PREPOSITIONS, at) && at + 1 < to && has(WordList.QUESTION_WORDS, at + 1)) {
      word = at + 1;
    }
    if (has(WordList.QUESTION_WORDS, word)) {
      if (first ? isNoCondition(word, to) : isAnother(at, word, to)) {
        opens = true;
        if (!isFiller(at)) {
          starts.add(at);
          waits = first && isInterrupted(word);
        }
      }
    } else if (has(WordList.AUXILIARIES, at)) {
      auxiliary(at, to, first);
    }
  }

  private void auxiliary(int at, int to, boolean first) {
    if (at + 2 >= to && has(WordList.PERSONS, at + 1)) {
      closes = true;
    } else if (waits && !isJoined(at)) {
      waits = false;
    } else if (((first && hasQuestionMark) || isAnotherOfYesOrNo(at)) && !isFiller(at)) {
      starts.add(at);
      yesOrNo = Math.min(yesOrNo, at);
      opens |= isToTell(at, to);
      closes = true;
    }
  }

  /** "When I began, did you …" asks for nothing with its first word; "When did you begin" does. */
  private boolean isNoCondition(int word, int to) {
    return !has(WordList.CONDITIONS, word) || word + 1 == to || has(WordList.AUXILIARIES, word + 1);
  }

  private boolean isAnother(int at, int word, int to) {
    boolean joined = isJoined(at);
    return !isPartOfTheSame(at)
        && !(joined && has(WordList.QUESTION_WORDS, at - 2))
        && (isTurned(word, to, !joined && has(WordList.RELATIVES, word))
            || (joined && endsSoon(word, to)));
  }

  private boolean isAnotherOfYesOrNo(int at) {
    return !isPartOfTheSame(at)
        && (has(WordList.MAIN_VERBS, at)
            ? has(WordList.PERSONS, at + 1)
            : isSubject(at + 1) || isNameBehindDash(at));
  }

  /** As in "How do I store keys - is Porto safer?" */
  private boolean isNameBehindDash(int at) {
    return at > 0
        && at + 1 < prose.size()
        && prose.token(at - 1).mark() == Mark.CLAUSE
        && prose.token(at + 1).shape() == Prose.Shape.CAPITAL;
  }

  /** "Or" joins two halves of one question, and the words after a colon explain those before it. */
  private boolean isPartOfTheSame(int at) {
    return at > 0
        && (has(WordList.ALTERNATIVES, at - 1) || prose.token(at - 1).mark() == Mark.COLON);
  }

  /** Not for the first word of a text. */
  private boolean isJoined(int at) {
    return has(WordList.JOINERS, at - 1);
  }

  private boolean isInterrupted(int word) {
    for (int i = word; i < prose.size(); i++) {
      if (has(WordList.AUXILIARIES, i)) {
        return false;
      }
      if (prose.token(i).mark() != Mark.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Verb before subject, as in "what did you", and so not a part of the words before, as in "what you did". */
  private boolean isTurned(int word, int to, boolean relative) {
    for (int i = word; i < Math.min(to - 1, word + TO_THE_VERB); i++) {
      if (has(WordList.AUXILIARIES, i)) {
        return relative ? has(WordList.PERSONS, i + 1) : isSubject(i + 1);
      }
      boolean ofSomebody = i > word && has(WordList.PREPOSITIONS, i - 1);
      if (prose.token(i).mark() != Mark.NONE || (isSubject(i) && !ofSomebody)) {
        return false;
      }
    }
    return false;
  }

  /** "… and why?", but not "what to keep and what to drop". */
  private boolean endsSoon(int word, int to) {
    return to - word <= TO_THE_END
        && !pack.hasAny(prose, word + 1, to, WordList.PREPOSITIONS, WordList.AUXILIARIES);
  }

  private boolean isSubject(int at) {
    return has(WordList.PERSONS, at) || has(WordList.DETERMINERS, at);
  }

  private boolean isFiller(int at) {
    int length = pack.match(WordList.FILLERS, prose, at);
    return length > 0 && prose.token(at + length - 1).mark() != Mark.NONE;
  }

  /** "Could you tell me" asks for more than yes or no, unless "whether" follows. */
  private boolean isToTell(int at, int to) {
    if (!has(WordList.ADDRESSED, at + 1)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(to, at + 2 + TO_THE_TELLING); i++) {
      int length = pack.match(WordList.TELLING, prose, i);
      if (length > 0) {
        int next = skipped(i + length, to);
        return next == to || !has(WordList.CLOSING, next);
      }
    }
    return false;
  }

  /** A question within a sentence, as in "I wonder how" and "Do you know whether". */
  private void within(int at, int to) {
    int length =
        Math.max(pack.match(WordList.KNOWING, prose, at), pack.match(WordList.TELLING, prose, at));
    if (length > 0 && prose.token(at + length - 1).mark() == Mark.NONE) {
      int next = skipped(at + length, to);
      opens |= next < to && has(WordList.QUESTION_WORDS, next);
      closes |= next < to && has(WordList.CLOSING, next);
    }
  }

  private int skipped(int at, int to) {
    int next = at;
    while (next < to && has(WordList.BETWEEN, next)) {
      next++;
    }
    return next;
  }

  private boolean has(WordList list, int at) {
    return pack.has(list, prose, at);
  }
}
