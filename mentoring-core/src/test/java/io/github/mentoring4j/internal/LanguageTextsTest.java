package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring4j.Due;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LanguageTextsTest {
  private static final LanguageTexts ENGLISH = LanguageTexts.of(Locale.ENGLISH);
  private static final Path MAIN = Path.of("src", "main", "java");

  @Test
  void fallBackFromARegionToItsLanguageToEnglish() {
    assertThat(LanguageTexts.of(Locale.US)).isSameAs(ENGLISH);
    assertThat(LanguageTexts.of(Locale.forLanguageTag("tlh"))).isSameAs(ENGLISH);
    assertThat(LanguageTexts.of(Locale.ROOT)).isSameAs(ENGLISH);
  }

  @Test
  void doNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(LanguageTexts.of(Locale.ENGLISH).get("diagram.ended")).isEqualTo("Ended");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void sayWhichKeyIsMissing() {
    assertThat(ENGLISH.find("no.such.key")).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> ENGLISH.get("no.such.key"))
        .withMessage("no text for no.such.key");
  }

  @Test
  void areFilledOnce() {
    assertThat(LanguageTexts.fill("{a} and {b}, {c}", Map.of("a", "{b}", "b", "2")))
        .isEqualTo("{b} and 2, {c}");
    assertThat(LanguageTexts.fill("an open { brace", Map.of(" brace", "x")))
        .isEqualTo("an open { brace");
    assertThat(LanguageTexts.fill("{{a}}", Map.of("a", "1"))).isEqualTo("{1}");
    assertThat(LanguageTexts.fill("", Map.of())).isEmpty();
  }

  @Test
  void areSplitAtBars() {
    assertThat(ENGLISH.list("stage.transition-and-closure.artefacts"))
        .containsExactly("Closing summary", "Evaluation", "Words of thanks", "Transition plan");
  }

  /** Every code that the lifecycle can find has a message and an advice, and no text is left that nothing uses. */
  @Test
  void haveWordsForEveryFindingOfTheLifecycleAndNoOthers() throws IOException {
    Set<String> made = new TreeSet<>(List.of("unknown"));
    Pattern code = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");
    for (Path file : javaFiles(MAIN.resolve("io/github/mentoring4j"))) {
      if (file.toString().matches(".*(Rules|DecisionFactory|MovesFactory|FindingFactory)\\.java")) {
        Matcher matcher = code.matcher(Files.readString(file));
        while (matcher.find()) {
          made.add(matcher.group(1));
        }
      }
    }
    Arrays.stream(Due.Kind.values()).forEach(kind -> made.add("due." + kind.code()));
    assertThat(made).hasSizeGreaterThan(25);
    assertThat(lifecycleCodes("message")).isEqualTo(made);
    assertThat(lifecycleCodes("advice")).isEqualTo(made);
  }

  /** A translator finds the text for an id beside that for a name. */
  @Test
  void haveATextForAnIdWhereTheyHaveOneForAName() {
    List<String> known = StreamSupport.stream(ENGLISH.keys().spliterator(), false)
        .filter(key -> key.endsWith(".known"))
        .toList();
    assertThat(known)
        .hasSizeGreaterThan(10)
        .allSatisfy(key -> assertThat(ENGLISH.find(key.replace(".known", ""))).isPresent());
  }

  private static Set<String> lifecycleCodes(String part) throws IOException {
    Pattern key = Pattern.compile("(?m)^finding\\.([a-z.-]+)\\." + part + " =");
    Path texts =
        Path.of("src/main/resources/io/github/mentoring4j/internal/lifecycle_en.properties");
    Set<String> codes = new TreeSet<>();
    Matcher matcher = key.matcher(Files.readString(texts));
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
