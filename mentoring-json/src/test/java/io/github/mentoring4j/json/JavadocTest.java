package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that users can name has Javadoc that lacks nothing. The compact constructor of a record is exempt: the header of the record describes its
 * parts, and the constructor adds only its exceptions.
 */
class JavadocTest {
  private static final Pattern WARNING = Pattern.compile("(?m)^(.+\\.java):(\\d+): warning: .*$");

  private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*public \\w+ \\{");

  @TempDir
  Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"mentoring-core", "mentoring-templates", "mentoring-json"})
  void lacksNothing(String module) throws IOException {
    List<Path> sources = sources(Path.of("..", module, "src", "main", "java"));
    assertThat(sources).hasSizeGreaterThan(20);
    assertThat(missing(sources)).isEmpty();
  }

  @Test
  void isMissedWhereThereIsNone() throws IOException {
    Path source = classes.resolve("Bare.java");
    Files.writeString(source, """
        /**
         * A record.
         *
         * @param part the part
         */
        public record Bare(String part) {
          public Bare {
            part.length();
          }

          public int length() {
            return part.length();
          }
        }
        """);
    assertThat(missing(List.of(source))).singleElement().asString().contains("Bare.java:11");
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private List<String> missing(List<Path> sources) {
    List<String> args = new ArrayList<>(List.of(
        "-proc:none",
        "-Xdoclint:missing/protected",
        "-Xmaxwarns",
        "1000",
        "-cp",
        classPath(),
        "-d",
        classes.toString()));
    sources.forEach(source -> args.add(source.toString()));
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(writer, writer, args.toArray(String[]::new)))
        .as("%s", out)
        .isZero();
    return WARNING
        .matcher(out.toString())
        .results()
        .filter(warning -> !isOfCompactConstructor(warning))
        .map(MatchResult::group)
        .toList();
  }

  /** The first line of code at or behind the place belongs to a compact constructor. */
  private static boolean isOfCompactConstructor(MatchResult warning) {
    try {
      return Files.readAllLines(Path.of(warning.group(1))).stream()
          .skip(Integer.parseInt(warning.group(2)) - 1L)
          .filter(line -> !line.isBlank() && !line.strip().matches("(/?\\*.*)|(@.*)"))
          .findFirst()
          .filter(line -> COMPACT_CONSTRUCTOR.matcher(line).matches())
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    String separator = System.getProperty("path.separator");
    return String.join(
        separator,
        System.getProperty("java.class.path"),
        modules,
        "../mentoring-core/target/classes",
        "../mentoring-templates/target/classes",
        "target/classes");
  }
}
