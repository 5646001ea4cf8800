package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the READMEs of the library, of its core and of its messages. The Java blocks of each are one program; what it prints is what the comments and the text blocks beside it say. {@code
 * -Dreadme.update=true} writes the text blocks anew.
 *
 * <p>A comment is output if it has a line of its own, or if it stands behind an expression, whose value it then is. Behind anything else it is an
 * explanation.
 */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path CORE = Path.of("..", "mentoring-core", "README.md");
  private static final Path TEMPLATES = Path.of("..", "mentoring-templates", "README.md");
  private static final Path TABLE_IMPORT =
      Path.of("src", "test", "java", "io", "github", "mentoring4j", "examples", "TableImport.java");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|text|sh)\\n(.*?)^```$");
  private static final Pattern VALUE = Pattern.compile("^([a-z]\\w*\\.[^=;]*\\));\\s+// (.+)$");

  @TempDir
  Path folder;

  private record Block(String language, String text) {
    List<String> expected() {
      List<String> expected = new ArrayList<>();
      for (String line : text.lines().toList()) {
        Matcher value = VALUE.matcher(line);
        if (line.startsWith("// ")) {
          expected.add(line.substring(3));
        } else if (value.matches() && !line.startsWith("System.")) {
          expected.add(value.group(2));
        }
      }
      return expected;
    }

    String statements() {
      StringBuilder statements = new StringBuilder();
      for (String line :
          text.lines().filter(line -> !line.startsWith("import ")).toList()) {
        Matcher value = VALUE.matcher(line);
        boolean isValue = value.matches() && !line.startsWith("System.");
        statements
            .append(isValue ? "System.out.println(" + value.group(1) + ");" : line)
            .append('\n');
      }
      return statements.toString();
    }
  }

  private static List<Block> blocks(Path readme) throws IOException {
    return BLOCK
        .matcher(Files.readString(readme))
        .results()
        .map(match -> new Block(match.group(1), match.group(2)))
        .toList();
  }

  static Stream<Arguments> readmes() {
    return Stream.of(arguments(README, 5), arguments(CORE, 18), arguments(TEMPLATES, 6));
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void printsWhatItSays(Path readme, int programs) throws Exception {
    List<Block> blocks = blocks(readme);
    List<Block> program =
        blocks.stream().filter(block -> block.language().equals("java")).toList();
    List<String> printed = ReadmeProgram.run(
        program.stream().map(Block::text).toList(),
        program.stream().map(Block::statements).toList(),
        folder);
    assertThat(printed).hasSameSizeAs(program).hasSize(programs);
    update(readme, blocks, printed);
    for (int i = 0, java = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        boolean shown = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
        String expected = shown
            ? blocks(readme).get(i + 1).text()
            : String.join("\n", blocks.get(i).expected());
        assertThat(printed.get(java).strip())
            .as(blocks.get(i).text())
            .isEqualTo(expected.strip())
            .isNotEmpty();
        java++;
      }
    }
  }

  private static void update(Path path, List<Block> blocks, List<String> printed)
      throws IOException {
    if (!Boolean.getBoolean("readme.update")) {
      return;
    }
    String readme = Files.readString(path);
    int java = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        java++;
      } else if (blocks.get(i).language().equals("text")) {
        boolean tour = !blocks.get(i - 1).language().equals("java");
        String fresh = tour ? beginningOfTheTour() : printed.get(java).strip() + "\n";
        readme = replaceBlock(readme, i, fresh);
      }
    }
    Files.writeString(path, readme);
  }

  private static String replaceBlock(String readme, int index, String fresh) {
    Matcher matcher = BLOCK.matcher(readme);
    for (int i = 0; i <= index; i++) {
      assertThat(matcher.find()).isTrue();
    }
    return readme.substring(0, matcher.start(2)) + fresh + readme.substring(matcher.end(2));
  }

  private static String beginningOfTheTour() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(Tour.run("true", printer, printer)).isZero();
    return out.toString(StandardCharsets.UTF_8)
        .strip()
        .lines()
        .limit(7)
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  @Test
  void showsHowTheTourBegins() throws IOException {
    assertThat(blocks(README))
        .filteredOn(block -> block.language().equals("text"))
        .first()
        .extracting(Block::text)
        .isEqualTo(beginningOfTheTour());
  }

  /** Line breaks and explanations apart. */
  @Test
  void showsTheCodeByWhichTheTourTakesPairsOver() throws IOException {
    String source = Files.readString(TABLE_IMPORT);
    String code = source.substring(
        source.indexOf("// README: begin\n") + 17, source.indexOf("// README: end"));
    assertThat(blocks(README))
        .filteredOn(block -> block.text().contains("takeOver("))
        .singleElement()
        .satisfies(block -> assertThat(code(block.text())).startsWith(code(code)))
        .satisfies(block -> assertThat(block.text().lines()).hasSizeLessThanOrEqualTo(40));
  }

  private static String code(String text) {
    return text.replaceAll("// .*", "").replaceAll("\\s+", "");
  }

  @Test
  void isShortAndBeginsWithAnExample() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines).hasSizeLessThanOrEqualTo(150);
    assertThat(lines.indexOf("```java")).isBetween(1, 15);
  }
}
