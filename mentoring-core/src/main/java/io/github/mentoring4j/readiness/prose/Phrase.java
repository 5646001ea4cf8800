package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some words in a row, to be found in other texts by any case and punctuation. */
public final class Phrase {
  private final String text;
  private final List<String> words;

  /** For each word how many words up to it are the beginning of the phrase again, so that a search never goes back in the text. */
  private final int[] beginnings;

  private Phrase(String text, List<String> words) {
    this.text = text;
    this.words = words;
    this.beginnings = new int[words.size()];
    for (int i = 1; i < beginnings.length; i++) {
      beginnings[i] = matchedWith(words.get(i), beginnings[i - 1]);
    }
  }

  /**
   * Creates a phrase from the words of a text.
   *
   * @param text a text with at least one word
   * @return the phrase
   */
  public static Phrase of(String text) {
    return new Phrase(text, Word.of(text).stream().map(Word::folded).toList());
  }

  /** {@return the original text} */
  public String text() {
    return text;
  }

  /**
   * Returns those of some phrases that a text has.
   *
   * @param other the text
   * @param phrases the phrases
   * @return the phrases in the same order
   */
  public static List<Phrase> in(String other, List<Phrase> phrases) {
    int[] matched = new int[phrases.size()];
    boolean hasAny = false;
    for (WordReader reader = new WordReader(other); reader.next(); ) {
      for (int i = 0; i < matched.length; i++) {
        if (matched[i] < phrases.get(i).words.size()) {
          matched[i] = phrases.get(i).matchedWith(reader.folded(), matched[i]);
          hasAny |= matched[i] == phrases.get(i).words.size();
        }
      }
    }
    if (!hasAny) {
      return List.of();
    }
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] == phrases.get(i).words.size()) {
        found.add(phrases.get(i));
      }
    }
    return found;
  }

  /**
   * Returns the first place where a text has all the words in a row.
   *
   * @param other the words of that text
   * @return the place, or empty if there is none
   */
  public Optional<Span> in(List<Word> other) {
    int matched = 0;
    for (int i = 0; i < other.size(); i++) {
      matched = matchedWith(other.get(i).folded(), matched);
      if (matched == words.size()) {
        return Optional.of(
            new Span(other.get(i - matched + 1).start(), other.get(i).end()));
      }
    }
    return Optional.empty();
  }

  private int matchedWith(CharSequence next, int before) {
    int matched = before;
    while (matched > 0 && !words.get(matched).contentEquals(next)) {
      matched = beginnings[matched - 1];
    }
    return words.get(matched).contentEquals(next) ? matched + 1 : 0;
  }
}
