package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the library's own words: everything in the templates that is not a user's text. */
class FramesTest {
  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "io", "github", "mentoring4j", "templates");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".mustache")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void sayNothingThatTheUserDidNot(Path file) throws IOException {
    String words = words(file);
    if (isReschedule(file)) {
      for (String apology : lists(file, ".apology.txt")) {
        words = words.replaceFirst(Pattern.quote(apology), "¤");
      }
    }
    List<String> phrases = lists(file, ".txt");

    assertThat(phrases).hasSizeGreaterThan(40);
    for (String phrase : phrases) {
      Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})");
      assertThat(whole.matcher(words).find()).as("'%s' in %s", phrase, file).isFalse();
    }
  }

  /** One apology for each register, and only for a session that is moved. */
  @ParameterizedTest
  @MethodSource("templates")
  void apologizeOnceForAChangeAndNeverElse(Path file) throws IOException {
    for (String apology : lists(file, ".apology.txt")) {
      assertThat(words(file).split(Pattern.quote(apology), -1).length - 1)
          .as("'%s' in %s", apology, file)
          .isEqualTo(isReschedule(file) ? 1 : 0);
    }

    assertThat(lists(file, ".apology.txt")).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void haveNoOrnamentAndNoMachineForm(Path file) throws IOException {
    assertThat(frame(file))
        .doesNotContainPattern("!|[\\p{So}\\p{Cn}]|\\p{Lu}{2,}|[\\[\\]]|\\p{L}/\\p{L}|\\p{L}\\(")
        .doesNotContainPattern("\\d|_|\\p{L}'\\p{L}");
  }

  /** Informal English alone says "I’d" and "that’s". */
  @ParameterizedTest
  @MethodSource("templates")
  void contractOnlyInInformalEnglish(Path file) throws IOException {
    String formal =
        Files.readString(file).replaceAll("(?s)\\{\\{#informal\\}\\}.*?\\{\\{/informal\\}\\}", "");

    assertThat(file.startsWith(TEMPLATES.resolve("en")) ? formal : Files.readString(file))
        .doesNotContainPattern("\\p{L}’\\p{L}");
  }

  private static boolean isReschedule(Path file) {
    return file.getFileName().toString().startsWith("reschedule-request.");
  }

  private static List<String> lists(Path template, String end) throws IOException {
    String language = TEMPLATES.relativize(template).getName(0).toString();
    return Files.readAllLines(Path.of("src", "test", "resources", "forbidden", language + end));
  }

  private static String words(Path file) throws IOException {
    return frame(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String frame(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\{\\{[^}]*\\}\\}", "¤");
  }
}
