package io.github.mentoring4j.readiness;

import io.github.mentoring4j.readiness.Prose.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases to be recognised whatever their endings, as a tree: to look for all of them at one place takes as long as for the longest. */
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

  /** How many words the longest cue has that starts at this place; 0 if none does. */
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
