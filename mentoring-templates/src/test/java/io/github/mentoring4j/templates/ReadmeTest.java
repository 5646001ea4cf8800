package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.Vocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the examples and the table of the README as the library is. -Dreadme.update=true rewrites them. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path MAIL = Path.of(
      "src", "test", "java", "io", "github", "mentoring4j", "templates", "MailExample.java");
  private static final Pattern MAIL_BLOCK =
      Pattern.compile("(?ms)^```java mentoring-templates/src/test/java MailExample\\n(.*?)^```$");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<!-- golden: (\\S+) -->\n```txt\n(.*?)```\n");
  private static final Pattern WORDS =
      Pattern.compile("(?s)(?<=<!-- words -->\n).*?(?=<!-- /words -->\n)");

  /** What every kind has; the text above the table tells of it. */
  private static final Set<String> COMMON = Set.of("recipient", "salutation", "sender", "informal");

  @Test
  void showsMessagesAsTheGoldenFilesHaveThem() throws IOException {
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      readme = EXAMPLE
          .matcher(readme)
          .replaceAll(example -> Matcher.quoteReplacement(example(example.group(1))));
      Files.writeString(README, readme);
    }
    List<MatchResult> examples = EXAMPLE.matcher(readme).results().toList();

    assertThat(examples.stream().map(example -> example.group(1)))
        .contains(
            "en/introduction.email.typical.txt",
            "en/help-request.email.typical.txt",
            "en/session-agenda.email.typical.txt",
            "en/session-recap.email.typical.txt",
            "en/reschedule-request.email.typical.txt",
            "en/progress-update.email.typical.txt",
            "en/closing-thanks.email.typical.txt",
            "es/introduction.email.typical.txt",
            "es/help-request.email.typical.txt",
            "de/introduction.email.typical.txt",
            "de/help-request.email.typical.txt");
    for (MatchResult example : examples) {
      assertThat(example.group()).isEqualTo(example(example.group(1)));
    }
  }

  private static String example(String file) {
    try {
      return "<!-- golden: " + file + " -->\n```txt\n" + Files.readString(GOLDEN.resolve(file))
          + "```\n";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void showsTheMailThatATestSends() throws IOException {
    String code = words(Files.readString(MAIL));

    assertThat(MAIL_BLOCK.matcher(Files.readString(README)).results())
        .singleElement()
        .satisfies(block -> assertThat(code).contains(words(block.group(1))));
  }

  /** The same whatever the indentation. */
  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }

  @Test
  void saysOfEveryKindWhatItNeedsMayHaveAndHowItTravels() throws IOException {
    for (int i = 0; i < Examples.FULL.size(); i++) {
      MessageInput full = Examples.FULL.get(i);
      String type = full.getClass().getSuperclass().getSimpleName();
      List<String[]> rows = Files.readAllLines(README).stream()
          .map(line -> line.split(" *[|] *", -1))
          .filter(cells -> cells.length > 6 && cells[2].equals("`" + type + "`"))
          .toList();

      assertThat(rows).as(type).hasSize(1);
      assertThat(wordsOf(rows.get(0)[3])).containsAll(Given.of(Examples.MINIMAL.get(i)));
      assertThat(wordsOf(rows.get(0)[3] + " " + rows.get(0)[4])).containsAll(Given.of(full));
      assertThat(rows.get(0)[5].contains("note"))
          .isEqualTo(Channels.of(full).contains(Channel.CONNECTION_NOTE));
    }
  }

  private static List<String> wordsOf(String cell) {
    return List.of(cell.split("[^A-Za-z]+"));
  }

  @Test
  void listsTheWordsOfEveryKind() throws IOException {
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      readme = WORDS.matcher(readme).replaceFirst(Matcher.quoteReplacement(table()));
      Files.writeString(README, readme);
    }

    assertThat(WORDS.matcher(readme).results().map(MatchResult::group)).containsExactly(table());
  }

  private static String table() {
    return TemplateCatalogue.KINDS.stream()
        .map(kind -> "| " + kind.kind() + " | "
            + kind.names().stream()
                .filter(name -> !COMMON.contains(name))
                .map(name -> word(kind.term(name).orElseThrow()))
                .collect(Collectors.joining(", "))
            + " |\n")
        .collect(Collectors.joining("", "\n| kind | words |\n|---|---|\n", "\n"));
  }

  private static String word(Term<?> term) {
    return switch (term.use()) {
      case MANDATORY -> "`" + term.name() + "`";
      case OPTIONAL -> "*`" + term.name() + "`*";
      case FLAG -> "(`" + term.name() + "`)";
      case ROWS -> "`" + term.name() + "`: " + rows(term);
    };
  }

  private static String rows(Term<?> term) {
    return Optional.ofNullable(term.rows()).stream()
        .flatMap(rows -> rows.names().stream())
        .map(name -> term.word(name).orElseThrow() == TemplateRowVocabulary.Word.OPTIONAL
            ? "*`" + name + "`*"
            : "`" + name + "`")
        .collect(Collectors.joining(" ", "[", "]"));
  }
}
