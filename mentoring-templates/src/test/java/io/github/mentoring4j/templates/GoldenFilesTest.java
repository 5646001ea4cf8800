package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole messages with files that a reviewer can read. -Dgolden.update=true writes them anew. */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  static Stream<Arguments> messages() {
    return Stream.of(
            Arguments.of("introduction.%s.minimal.en", Examples.MINIMAL_INTRODUCTION),
            Arguments.of("introduction.%s.typical.en", Examples.TYPICAL_INTRODUCTION),
            Arguments.of("introduction.%s.full.en", Examples.FULL_INTRODUCTION),
            Arguments.of("help-request.%s.minimal.en", Examples.MINIMAL_HELP_REQUEST),
            Arguments.of("help-request.%s.typical.en", Examples.TYPICAL_HELP_REQUEST),
            Arguments.of("help-request.%s.full.en", Examples.FULL_HELP_REQUEST),
            Arguments.of("help-request.%s.options.en", Examples.OPTIONS_ONLY))
        .flatMap(row -> Stream.of(
            Arguments.of(name(row, "email"), row.get()[1], MessageOptions.email(Locale.ENGLISH)),
            Arguments.of(name(row, "chat"), row.get()[1], MessageOptions.chat(Locale.ENGLISH))));
  }

  private static String name(Arguments row, String channel) {
    return ((String) row.get()[0]).formatted(channel) + ".txt";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void readsAsKept(String name, MessageInput input, MessageOptions options) throws IOException {
    Message message = MessageComposer.standard().compose(input, options);
    String text =
        message.subject().map(subject -> "Subject: " + subject + "\n\n").orElse("") + message.body()
            + "\n";
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }

    assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void keepsNoFileThatNothingIsComparedWith() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              messages().map(row -> (String) row.get()[0]).toList());
    }
  }

  @Test
  void showsTypicalMessagesInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (String name :
        new String[] {"introduction.email.typical.en.txt", "help-request.email.typical.en.txt"}) {
      assertThat(readme).contains("```text\n" + Files.readString(FOLDER.resolve(name)) + "```\n");
    }
  }
}
