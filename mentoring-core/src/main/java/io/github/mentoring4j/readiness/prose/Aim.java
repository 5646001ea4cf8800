package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.prose.Prose.Mark;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The aim that a goal or an objective states.
 *
 * @param isCheckable whether it names something by which one can tell that it was reached
 * @param opening the words that only name a direction, if it opens with such
 * @param detail how many words behind them say more
 */
public record Aim(boolean isCheckable, Optional<Span> opening, int detail) {
  private static final WordList[] CHECKABLE = {
    WordList.QUANTITIES,
    WordList.DATES,
    WordList.RESULTS,
    WordList.DECISIONS,
    WordList.COMPLETIONS,
    WordList.REHEARSALS
  };

  /**
   * Returns the aim that a text states.
   *
   * @param prose the text of a goal or an objective
   * @param pack its language
   * @return the aim
   */
  public static Aim of(Prose prose, LanguagePack pack) {
    int start = start(prose, pack);
    int end = start + pack.match(WordList.VAGUE_OPENERS, prose, start);
    boolean checkable = isCheckable(prose, pack, start, end) || isOneThing(prose, pack, start, end);
    if (end == start) {
      return new Aim(checkable, Optional.empty(), 0);
    }
    Set<String> detail = new HashSet<>(pack.stems(prose, end, WordList.STOP, WordList.VAGUE));
    return new Aim(checkable, Optional.of(prose.span(start, end)), detail.size());
  }

  /** Behind the number of a list and words like "I would like to". */
  private static int start(Prose prose, LanguagePack pack) {
    int start = 0;
    while (start < prose.size()
        && prose.token(start).isNumber()
        && prose.token(start).mark().compareTo(Mark.CLAUSE) >= 0) {
      start++;
    }
    for (int lead = pack.match(WordList.LEAD_INS, prose, start); lead > 0; ) {
      start += lead;
      lead = pack.match(WordList.LEAD_INS, prose, start);
    }
    return start;
  }

  private static boolean isCheckable(Prose prose, LanguagePack pack, int start, int vague) {
    for (int i = start; i < prose.size(); ) {
      int phrase = pack.match(WordList.SET_PHRASES, prose, i);
      if (phrase == 0 && (prose.token(i).isNumber() || cue(prose, pack, i) > vague)) {
        return true;
      }
      i += Math.max(1, phrase);
    }
    return false;
  }

  /** Where the longest cue that starts here ends. Within the words that only name a direction it does not count. */
  private static int cue(Prose prose, LanguagePack pack, int at) {
    int longest = isAnswer(prose, pack, at) ? prose.size() : 0;
    for (WordList list : CHECKABLE) {
      int length = pack.match(list, prose, at);
      longest = length > 0 ? Math.max(longest, at + length) : longest;
    }
    return longest;
  }

  /** To run a marathon is done or not; to build a good relationship is not. */
  private static boolean isOneThing(Prose prose, LanguagePack pack, int start, int vague) {
    return vague == start
        && (pack.has(WordList.INDEFINITE, prose, start + 1)
            || pack.has(WordList.INDEFINITE, prose, start + 2))
        && !pack.hasAny(prose, start, prose.size(), WordList.VAGUE);
  }

  /** To know which is to know something definite; to know how or why is not. */
  private static boolean isAnswer(Prose prose, LanguagePack pack, int at) {
    int length = pack.match(WordList.FINDING_OUT, prose, at);
    return length > 0 && pack.has(WordList.ANSWERABLE, prose, at + length);
  }

  /**
   * Returns whether the text may only name a direction.
   *
   * @param most how many words behind its opening still say too little
   * @return true if it opens with a direction, has no more than so many words behind it, and is not checkable
   */
  public boolean isVague(int most) {
    return opening.isPresent() && detail <= most && !isCheckable;
  }
}
