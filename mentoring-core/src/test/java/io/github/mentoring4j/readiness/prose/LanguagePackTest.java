package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring4j.internal.LanguageTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePackTest {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();

  /** The rules that are off in a language; not a list of words, and not in every file. */
  private static final String OFF = "off";

  /** The file of a language, as it is written. */
  private static Properties file(String language) throws IOException {
    Properties file = new Properties();
    try (InputStream in =
        LanguageTexts.class.getResourceAsStream("prose_" + language + ".properties")) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return file;
  }

  private static List<String> entries(Properties file, String key) {
    return List.of(file.getProperty(key).split("\\s*,\\s*"));
  }

  @Test
  void takesTheLanguageForARegionWithoutAPackOfItsOwn() {
    assertThat(LanguagePack.of(Locale.UK)).containsSame(ENGLISH);
    assertThat(LanguagePack.of(Locale.forLanguageTag("en-Latn-IN-x-home"))).containsSame(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "it-CH", "fr", "eng", "und", "enx", "e"})
  void takesNoOtherLanguage(String tag) {
    assertThat(LanguagePack.of(Locale.forLanguageTag(tag))).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void looksForNoFileThatALocaleHasMadeUp() {
    for (String language : List.of("", "../internal/prose_en", "en/", "e".repeat(100_000))) {
      assertThat(LanguagePack.of(new Locale(language))).isEmpty();
      assertThat(LanguagePack.of(new Locale(language, "../en"))).isEmpty();
    }
    assertThat(LanguagePack.of(new Locale("en", "../../x"))).containsSame(ENGLISH);
    assertThat(LanguagePack.of(new Locale("EN", "us", "x y"))).containsSame(ENGLISH);
  }

  @Test
  void keepsNoMoreThanAFewOfTheLanguagesThatItWasAskedFor() {
    for (int i = 0; i < 2_000; i++) {
      assertThat(LanguagePack.of(Locale.forLanguageTag("x" + (char) ('a' + i % 26) + "-" + i)))
          .isEmpty();
    }
    assertThat(LanguagePack.of(Locale.ENGLISH)).containsSame(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void hasEveryListAndNoneThatNobodyReads(String language) throws IOException {
    Set<String> keys = new TreeSet<>(Set.of("suffixes", "short-suffixes", "whole-words"));
    for (WordList list : WordList.values()) {
      keys.add(list.key());
    }

    assertThat(file(language).stringPropertyNames())
        .filteredOn(key -> !key.equals(OFF))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void hasNoWordTwiceInAListAndNoneThatCouldNeverBeFound(String language) throws IOException {
    Properties file = file(language);

    file.remove(OFF);
    for (String key : file.stringPropertyNames()) {
      List<String> words = entries(file, key);
      assertThat(words).as(key).doesNotHaveDuplicates();
      assertThat(words).as(key).allMatch(word -> word.matches("[a-z']+( [a-z']+)*"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryEntryOfAList(WordList list) throws IOException {
    for (String language : List.of("en", "es")) {
      LanguagePack pack = LanguagePack.of(Locale.forLanguageTag(language)).orElseThrow();

      for (String entry : entries(file(language), list.key())) {
        Prose prose = pack.read(entry);

        assertThat(pack.match(list, prose, 0)).as(entry).isEqualTo(prose.size());
      }
    }
  }

  @Test
  void hasAStopListOfAboutAHundredWordsBesideContractions() throws IOException {
    assertThat(entries(file("en"), "stop"))
        .filteredOn(word -> !word.contains("'"))
        .hasSizeBetween(90, 120);
  }

  @ParameterizedTest
  @CsvSource({
    "salary, salaries",
    "engineer, engineering",
    "negotiate, negotiation",
    "offer, offers",
    "manager, management",
    "plan, plans",
    "job, jobs",
    "mother, mother's",
    "decide, deciding",
    "family, families"
  })
  void knowsOneWordByItsOtherForms(String word, String form) {
    assertThat(ENGLISH.stem(form)).isEqualTo(ENGLISH.stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "news, new",
    "what's, what",
    "ones, one",
    "his, hi",
    "they, the",
    "here, her",
    "offer, off",
    "sing, s"
  })
  void keepsApartWhatOnlyLooksLikeAnotherForm(String word, String other) {
    assertThat(ENGLISH.stem(word)).isNotEqualTo(ENGLISH.stem(other));
  }

  @Test
  void findsAPhraseAndTheLongestOneFirst() {
    Prose prose = ENGLISH.read("They handed over the keys");

    assertThat(ENGLISH.has(WordList.COMPLETIONS, prose, 0)).isFalse();
    assertThat(ENGLISH.match(WordList.COMPLETIONS, prose, 1)).isEqualTo(2);
    assertThat(ENGLISH.match(WordList.COMPLETIONS, prose, 5)).isZero();
    assertThat(ENGLISH.hasAny(prose, 0, 5, WordList.DATES, WordList.COMPLETIONS))
        .isTrue();
    assertThat(ENGLISH.hasAny(prose, 2, 5, WordList.DATES, WordList.COMPLETIONS))
        .isFalse();
  }

  @Test
  void givesTheWordsByWhichATextIsAboutSomething() {
    assertThat(ENGLISH.matters(ENGLISH.read("How do I get better at the salary talks next week?")))
        .containsExactly("salar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How did you decide?",
        "c\u00F4te d\u2019Azur",
        "Learn \u0639\u0631\u0628\u064A in Cairo",
        "Reach B2 by June"
      })
  void readsATextMostOfWhichIsInItsScript(String text) {
    assertThat(ENGLISH.canRead(ENGLISH.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0643\u064A\u0641 \u0642\u0631\u0631\u062A Java",
        "\u4F60\u597D",
        "2026",
        "\uD83D\uDC4D",
        ""
      })
  void readsNoOther(String text) {
    assertThat(ENGLISH.canRead(ENGLISH.read(text))).isFalse();
  }

  private static boolean isOf(String... texts) {
    return ENGLISH.isOf(Stream.of(texts).map(ENGLISH::read).toList());
  }

  @Test
  void takesElevenWordsForEnglishWhateverTheyAre() {
    assertThat(isOf("eins zwei drei vier acht neun", "sieben zehn elf zwanzig hundert"))
        .isTrue();
    assertThat(isOf("eins zwei drei vier acht neun", "sieben zehn elf zwanzig hundert tausend"))
        .isFalse();
    assertThat(isOf()).isTrue();
  }

  @Test
  void takesTextsForEnglishIfEightOfAHundredWordsAreThoseOfEverySentence() {
    assertThat(isOf("the eins zwei drei vier acht neun", "sieben zehn elf zwanzig hundert"))
        .isTrue();
    assertThat(isOf("the bread of" + " brot".repeat(22))).isTrue();
    assertThat(isOf("the bread of" + " brot".repeat(23))).isFalse();
    assertThat(isOf("the bread of" + " brot".repeat(11), "brot ".repeat(11))).isTrue();
    assertThat(isOf("the bread of" + " brot".repeat(11), "brot ".repeat(12))).isFalse();
  }

  @Test
  void comparesAWordOfAnyTextByItsStem() {
    assertThat(ENGLISH.stem(Word.of("Salaries").get(0))).isEqualTo("salar");
    assertThat(ENGLISH.stem(Word.of("R&D").get(0))).isEqualTo("rd");
  }

  @Test
  void knowsTheRulesThatAreOffInALanguage() {
    LanguagePack spanish = LanguagePack.load("es").orElseThrow();

    assertThat(spanish.isOff("question.related")).isTrue();
    assertThat(spanish.isOff("question.open")).isFalse();
    assertThat(ENGLISH.isOff("question.related")).isFalse();
  }

  /** The packs are remembered, and so are their faults. */
  @Test
  void readsItsFileAnew() {
    LanguagePack english = LanguagePack.load("en").orElseThrow();

    assertThat(english).isNotSameAs(ENGLISH);
    assertThat(english.stem("news")).isEqualTo("news");
    assertThat(english.stem("what's")).isEqualTo("what's");
    assertThat(english.stem("mother's")).isEqualTo("moth");
    assertThat(english.stem("negotiations")).isEqualTo(english.stem("negotiate"));
    assertThat(english.match(WordList.COMPLETIONS, english.read("hands over the keys"), 0))
        .isEqualTo(2);
    assertThat(english.has(WordList.VAGUE_OPENERS, english.read("improving my English"), 0))
        .isTrue();
    assertThat(LanguagePack.load("xx")).isEmpty();
  }

  @Test
  void refusesAFileThatLacksAList() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LanguagePack.of(Locale.forLanguageTag("qqa")))
        .withMessage("the language pack has no general");
    assertThatIllegalStateException()
        .isThrownBy(() -> LanguagePack.of(Locale.forLanguageTag("qqb")))
        .withMessage("the language pack has no stop");
  }

  @Test
  void takesALanguageFromAnotherJar() {
    LanguagePack pack = LanguagePack.of(Locale.forLanguageTag("eo")).orElseThrow();

    assertThat(QuestionForm.of(pack.read("Ĉu vi estas laca?"), pack).isOpen()).isFalse();
    assertThat(QuestionForm.of(pack.read("Kiel vi komencis?"), pack).isOpen()).isTrue();
  }
}
