package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Span;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class PhraseProperties {

  /** Compared with the plainest search there is. */
  @Property
  void findsWhatAnySearchFinds(
      @ForAll @Size(min = 1, max = 5) List<@CharRange(from = 'a', to = 'b') Character> phrase,
      @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'b') Character> text) {
    int at = Collections.indexOfSubList(text, phrase);

    assertThat(
            Phrase.of(spaced(phrase)).in(Word.of(spaced(text))).map(Span::start).orElse(-1))
        .isEqualTo(at < 0 ? -1 : 2 * at);
  }

  private static String spaced(List<Character> letters) {
    return String.join(" ", letters.stream().map(String::valueOf).toList());
  }
}
