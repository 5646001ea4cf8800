package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(ints = {'a', '7', '-', '\u0301', '\u20DD', '+', 0x1F331})
  void seesWhatAReaderSees(int codePoint) {
    assertThat(Characters.isVisible(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '\n', '\u200B', '\uFE0F', '\uD800', '\uDFFF'})
  void doesNotSeeSpacesHiddenCharactersAndHalfOfAPair(int codePoint) {
    assertThat(Characters.isVisible(codePoint)).isFalse();
  }

  @Test
  void tellsPunctuationByItsCategory() {
    assertThat("_-()«».,…#&%@".codePoints()).allMatch(Characters::isPunctuation);
    assertThat("a7+€^ \u0301".codePoints()).noneMatch(Characters::isPunctuation);
  }

  @Test
  void tellsMarksThatTakeNoRoom() {
    assertThat("\u0301\u20DD".codePoints()).allMatch(Characters::isMark);
    assertThat("a'\u0903".codePoints()).noneMatch(Characters::isMark);
  }

  @Test
  void foldsCaseInNoParticularLanguage() {
    assertThat(Characters.fold('A')).isEqualTo('a').isEqualTo(Characters.fold('a'));
    assertThat(Characters.fold('Σ')).isEqualTo(Characters.fold('ς'));
    assertThat(Characters.fold('I')).isEqualTo('i');
  }
}
