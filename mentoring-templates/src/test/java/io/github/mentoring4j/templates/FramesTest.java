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
    String words = frame(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Path forbidden = Path.of(
        "src", "test", "resources", "forbidden", TEMPLATES.relativize(file).getName(0) + ".txt");
    List<String> phrases = Files.readAllLines(forbidden);

    assertThat(phrases).hasSizeGreaterThan(40);
    for (String phrase : phrases) {
      Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(phrase) + "(?!\\p{L})");
      assertThat(whole.matcher(words).find()).as("'%s' in %s", phrase, file).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void haveNoOrnamentAndNoMachineForm(Path file) throws IOException {
    assertThat(frame(file))
        .doesNotContainPattern("!|[\\p{So}\\p{Cn}]|\\p{Lu}{2,}|[\\[\\]]|\\p{L}/\\p{L}|\\p{L}\\(")
        .doesNotContainPattern("\\d|_|\\p{L}’\\p{L}|\\p{L}'\\p{L}");
  }

  private static String frame(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\{\\{[^}]*\\}\\}", "¤");
  }
}
