package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.prose.Prose.Mark;
import io.github.mentoring4j.readiness.prose.Prose.Shape;
import io.github.mentoring4j.readiness.prose.Prose.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

  private static List<Token> tokens(String text) {
    return ProseReader.tokens(text, word -> word);
  }

  private static List<String> words(String text) {
    return tokens(text).stream().map(Token::folded).toList();
  }

  private static List<Mark> marks(String text) {
    return tokens(text).stream().map(Token::mark).toList();
  }

  @Test
  void takesATextApartIntoWordsWithoutCaseAndPunctuation() {
    assertThat(words("\u201CHow did YOU decide?\u201D \u2013 (walk-away)"))
        .containsExactly("how", "did", "you", "decide", "walk", "away");
  }

  @Test
  void keepsAnApostropheWithinAWord() {
    assertThat(words("don't my brother\u2019s 'offer' the boys' room"))
        .containsExactly("don't", "my", "brother's", "offer", "the", "boys", "room");
  }

  @Test
  void keepsANumberTogether() {
    assertThat(words("40,000 by 30.6. at 16:30, in 2,or 1/2"))
        .containsExactly("40,000", "by", "30.6", "at", "16:30", "in", "2", "or", "1/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9b", "b0", "q3", "b2", "30.6", "\u0663", "\u00BD", "\u2461"})
  void knowsANumber(String text) {
    assertThat(tokens(text)).singleElement().matches(Token::isNumber);
  }

  @Test
  void takesNoWordForANumber() {
    assertThat(tokens("three x")).noneMatch(Token::isNumber);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caf\u00E9",
        "cafe\u0301",
        "CAF\u00C9",
        "ca\u200Bfe",
        "ca\u00ADf\u00E9",
        "\u202Ecafe\u202C",
        "\uFF43\uFF41\uFF46\uFF45"
      })
  void readsTheSameWordWithoutAccentsAndWhatIsNotSeen(String text) {
    assertThat(words(text)).containsExactly("cafe");
  }

  @Test
  void countsWhatBelongsToAWordAsPartOfItsPlace() {
    List<Token> tokens = tokens("\uD83D\uDC69\u200D\uD83D\uDE80 e\u0301t\u00ADe\u0301! ok");

    assertThat(tokens).extracting(Token::start).containsExactly(6, 14);
    assertThat(tokens).extracting(Token::end).containsExactly(12, 16);
  }

  @Test
  void readsWordsOfEveryScript() {
    assertThat(words("\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \u4F60\u597D"))
        .containsExactly(
            "\u0645\u0631\u062D\u0628\u0627", "\u05E9\u05DC\u05D5\u05DD", "\u4F60\u597D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "?!", "\uD83D\uDC4D", "\u0301\u0301", "\u3164", "\u200B", "-- \u2026"})
  void findsNoWordWhereThereIsNone(String text) {
    assertThat(tokens(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a b, NONE",
    "'a, b', COMMA",
    "a: b, COLON",
    "a; b, CLAUSE",
    "a (b, CLAUSE",
    "a - b, CLAUSE",
    "a\t- b, CLAUSE",
    "a\u00A0- b, CLAUSE",
    "a-b, NONE",
    "a\u2014b, CLAUSE",
    "a. B, STOP",
    "a\u2026 B, STOP",
    "a! b, EXCLAMATION",
    "a? b, QUESTION",
    "a\u061F b, QUESTION",
    "a ?! b, QUESTION",
    "'a, (b', CLAUSE"
  })
  void knowsWhatSeparatesTwoWords(String text, Mark mark) {
    assertThat(marks(text)).containsExactly(mark, Mark.NONE);
  }

  @Test
  void endsNoSentenceBeforeASmallLetter() {
    assertThat(marks("approx. five, e.g. this. That"))
        .containsExactly(Mark.NONE, Mark.COMMA, Mark.NONE, Mark.NONE, Mark.STOP, Mark.NONE);
  }

  @Test
  void endsTheLastSentenceWithTheText() {
    assertThat(marks("Yes. No.")).containsExactly(Mark.STOP, Mark.STOP);
    assertThat(marks("one\ntwo")).containsExactly(Mark.COMMA, Mark.NONE);
  }

  @Test
  void knowsACapital() {
    assertThat(tokens("Java java 9b \u00C4rger \u0645"))
        .extracting(Token::shape)
        .containsExactly(Shape.CAPITAL, Shape.LOWER, Shape.OTHER, Shape.CAPITAL, Shape.OTHER);
  }

  @Test
  void givesThePlaceOfWordsInTheOriginalText() {
    String text = " \uD83D\uDE00 How\u200B, so? ";
    Prose prose = new Prose(text, tokens(text));

    assertThat(prose.excerpt(prose.span(0, 1))).isEqualTo("How");
    assertThat(prose.excerpt(prose.span())).isEqualTo("How, so?");
    assertThat(new Prose("?!", List.of()).span().end()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Was it hard (for you)?            | 0 | Was it hard (for you)?
      - "Was it hard?" (Yes or no)      | 0 | "Was it hard?" (Yes or no)
      Was it hard (and would you again) | 3 | (and would you again)
      ¿Y tú? ¿Lo harías?                | 2 | ¿Lo harías?
      Why? «Because»                    | 1 | «Because»
      """)
  void givesThePlaceOfTheRestWithItsMarks(String text, int from, String rest) {
    Prose prose = new Prose(text, tokens(text));

    assertThat(prose.excerpt(prose.spanFrom(from))).isEqualTo(rest);
  }
}
