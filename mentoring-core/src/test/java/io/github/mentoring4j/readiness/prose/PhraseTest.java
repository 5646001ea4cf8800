package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void findsItsWordsInARow() {
    assertThat(Phrase.of("the move").in(Word.of("About the move, and the move back")))
        .contains(new Span(6, 14));
    assertThat(Phrase.of("the move").in(Word.of("The big move"))).isEmpty();
    assertThat(Phrase.of("the move").in(Word.of("the"))).isEmpty();
    assertThat(Phrase.of("the move").in(List.of())).isEmpty();
  }

  @Test
  void keepsItsTextAsItWasWritten() {
    assertThat(Phrase.of("The Move!").text()).isEqualTo("The Move!");
  }

  @Test
  void findsAPhraseThatBeginsAnewWithinItself() {
    assertThat(Phrase.of("a b a c").in(Word.of("a b a b a c"))).contains(new Span(4, 11));
  }
}
