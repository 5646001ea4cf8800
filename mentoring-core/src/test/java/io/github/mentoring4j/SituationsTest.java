package io.github.mentoring4j;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of situations and the tests name the same numbers. */
class SituationsTest {
  private static final Path TABLE =
      Path.of("src", "test", "java", "io", "github", "mentoring4j", "SITUATIONS.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (E\\d\\d) \\| [^|]+ \\| [^|]+ \\|$");

  private static List<String> rows() throws IOException {
    return ROW.matcher(Files.readString(TABLE))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
  }

  private static List<JavaMethod> tests() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "test-classes")).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Situation.class))
            .toList();
  }

  @Test
  void everyRowIsShownByATestAndEveryTestNamesARow() throws IOException {
    TreeSet<String> shown = tests().stream()
        .flatMap(test -> Arrays.stream(test.getAnnotationOfType(Situation.class).value()))
        .collect(toCollection(TreeSet::new));
    assertThat(rows()).isSorted().doesNotHaveDuplicates().containsExactlyElementsOf(shown);
  }

  @Test
  void everySituationIsShownByATestThatRuns() {
    assertThat(tests())
        .isNotEmpty()
        .allMatch(test -> test.getAnnotations().stream()
            .anyMatch(annotation -> annotation.getRawType().getSimpleName().endsWith("Test")));
  }
}
