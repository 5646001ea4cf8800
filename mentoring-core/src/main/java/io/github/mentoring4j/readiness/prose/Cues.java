package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.readiness.prose.Prose.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases, recognised with any endings. They form a tree, so that a search for all of them costs no more than for the longest. */
final class Cues {
  private final Map<String, Cues> next = new HashMap<>();
  private boolean isEnd;

  void add(List<Token> phrase) {
    Cues cues = this;
    for (Token token : phrase) {
      cues = cues.next.computeIfAbsent(token.stem(), stem -> new Cues());
    }
    cues.isEnd = true;
  }

  /** The number of words of the longest cue at this place; 0 if there is none. */
  int at(Prose prose, int from) {
    Cues cues = this;
    int longest = 0;
    for (int i = from; i < prose.size(); i++) {
      cues = cues.next.get(prose.token(i).stem());
      if (cues == null) {
        return longest;
      }
      if (cues.isEnd) {
        longest = i + 1 - from;
      }
    }
    return longest;
  }
}
