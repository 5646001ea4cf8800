package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageReviewWords.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageReviewWordsTest {
  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "io", "github", "mentoring4j", "templates");

  static List<Locale> languages() {
    return MessageComposer.standard().languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areThereForEveryLanguageOfMessages(Locale language) {
    assertThat(MessageReviewWords.of(language)).isPresent();
  }

  @Test
  void areMissingForOtherLanguages() {
    assertThat(MessageReviewWords.of(Locale.ITALIAN)).isEmpty();
    assertThat(MessageReviewWords.of(Locale.ROOT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveEveryListOnceAndNoOther(Locale language) throws IOException {
    List<String> keys =
        new ArrayList<>(Stream.of(Phrases.values()).map(Phrases::key).toList());
    keys.add(Phrases.OPENING_MARK);
    List<String> lines = Files.readAllLines(file(language)).stream()
        .filter(line -> line.matches("[a-z-]+ =.*"))
        .map(line -> line.substring(0, line.indexOf(" =")))
        .toList();

    assertThat(lines).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(properties(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoPhraseTwiceInAList(Locale language) throws IOException {
    Properties file = properties(language);
    for (String key : file.stringPropertyNames()) {
      assertThat(phrases(file, key)).as("%s of %s", key, language).doesNotHaveDuplicates();
    }
  }

  /** A word of two languages does not tell them apart. */
  @Test
  void haveNoFunctionWordOfTwoLanguages() throws IOException {
    List<String> words = new ArrayList<>();
    for (Locale language : languages()) {
      words.addAll(phrases(properties(language), Phrases.FUNCTION_WORDS.key()));
    }

    assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void findALongerPhraseBeforeAShorterOne() {
    MessageReviewWords english = MessageReviewWords.of(Locale.ENGLISH).orElseThrow();

    assertThat(english.endAt(Phrases.CLAUSES, MessageReviewText.of("in order to rest"), 0))
        .isEqualTo(3);
    assertThat(english.isAt(Phrases.CLAUSES, MessageReviewText.of("in time"), 0))
        .isFalse();
    assertThat(english.endAt(Phrases.CLAUSES, MessageReviewText.of(""), 0)).isEqualTo(-1);
  }

  @Test
  void areReadFromTheFileOfTheirLanguage() throws IOException {
    MessageReviewWords english = MessageReviewWords.load("en").orElseThrow();

    assertThat(MessageReviewWords.load("it")).isEmpty();
    assertThat(MessageReviewWords.load("es").orElseThrow().openingMark()).isEqualTo("¿");
    assertThat(english.openingMark()).isEmpty();
    Properties file = properties(Locale.ENGLISH);
    for (Phrases list : Phrases.values()) {
      assertThat(english.hasAny(list)).isEqualTo(!phrases(file, list.key()).isEmpty());
    }
  }

  /** A phrase is found at its first word, or at any word if it begins with a star. */
  @ParameterizedTest
  @CsvSource({
    "STARTERS, I am here, 2",
    "STARTERS, I was here, -1",
    "NO_VERBS, planning, 1",
    "NO_VERBS, the plan, 1",
    "NO_VERBS, plan, -1",
    "DETERMINERS, the plan, -1"
  })
  void endBehindAPhraseOfAList(Phrases list, String text, int end) {
    MessageReviewWords english = MessageReviewWords.load("en").orElseThrow();

    assertThat(english.endAt(list, MessageReviewText.of(text), 0)).isEqualTo(end);
    assertThat(english.isAt(list, MessageReviewText.of(text), 0)).isEqualTo(end > 0);
  }

  @Test
  void needEveryListInTheirFile() throws IOException {
    Properties file = properties(Locale.ENGLISH);
    file.remove(Phrases.NO_VERBS.key());

    assertThatThrownBy(() -> new MessageReviewWords(file))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("no words for no-verbs");
  }

  private static List<String> phrases(Properties file, String key) {
    return Stream.of(file.getProperty(key).split(","))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  private static Path file(Locale language) {
    return TEMPLATES.resolve(language.getLanguage()).resolve("review.properties");
  }

  private static Properties properties(Locale language) throws IOException {
    Properties file = new Properties();
    try (var reader = Files.newBufferedReader(file(language))) {
      file.load(reader);
    }
    return file;
  }
}
