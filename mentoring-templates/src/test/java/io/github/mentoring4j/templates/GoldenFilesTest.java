package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.Introduction.Medium;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole messages with files that a reviewer can read. -Dgolden.update=true rewrites them. */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static final Map<Locale, List<MessageInput>> FORMAL = Map.of(
      Locale.ENGLISH,
      Examples.TYPICAL,
      SPANISH,
      SpanishExamples.TYPICAL,
      Locale.GERMAN,
      GermanExamples.TYPICAL);

  private static final Map<Locale, List<MessageInput>> INFORMAL = Map.of(
      Locale.ENGLISH,
      Examples.INFORMAL,
      SPANISH,
      SpanishExamples.INFORMAL,
      Locale.GERMAN,
      GermanExamples.INFORMAL);

  record Case(String name, MessageInput input, MessageOptions options) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> messages() {
    List<Case> cases = new ArrayList<>();
    FORMAL.forEach((language, inputs) -> inputs.forEach(
        input -> add(cases, input, language, Formality.FORMAL, Format.PLAIN, "typical")));
    INFORMAL.forEach((language, inputs) -> inputs.forEach(
        input -> add(cases, input, language, Formality.INFORMAL, Format.PLAIN, "typical")));
    Examples.MINIMAL.forEach(
        input -> add(cases, input, Locale.ENGLISH, Formality.FORMAL, Format.PLAIN, "minimal"));
    Examples.FULL.forEach(
        input -> add(cases, input, Locale.ENGLISH, Formality.FORMAL, Format.PLAIN, "full"));
    for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.SLACK)) {
      Examples.FULL.forEach(
          input -> add(cases, input, Locale.ENGLISH, Formality.FORMAL, format, "full"));
    }
    for (Medium medium : List.of(Medium.VIDEO, Medium.WRITING)) {
      FORMAL.forEach((language, inputs) -> add(
          cases,
          asking((Introduction) inputs.get(0), medium),
          language,
          Formality.FORMAL,
          Format.PLAIN,
          medium.code()));
    }
    add(cases, Examples.OPTIONS_ONLY, Locale.ENGLISH, Formality.FORMAL, Format.PLAIN, "options");
    return cases;
  }

  private static Introduction asking(Introduction introduction, Medium medium) {
    return introduction.toBuilder()
        .askMedium(medium)
        .availability(Optional.empty())
        .zone(Optional.empty())
        .build();
  }

  private static void add(
      List<Case> cases,
      MessageInput input,
      Locale language,
      Formality formality,
      Format format,
      String model) {
    for (Channel channel : Channels.of(input)) {
      String end = Map.of(
              Format.PLAIN,
              "txt",
              Format.MARKDOWN,
              "md",
              Format.HTML,
              "html",
              Format.SLACK,
              "mrkdwn")
          .get(format);
      String register = formality == Formality.FORMAL ? "" : ".informal";
      String name = "%s/%s.%s.%s%s.%s"
          .formatted(
              language,
              input.kind().code(),
              channel.name().toLowerCase(Locale.ROOT).replace("connection_", ""),
              model,
              register,
              end);
      MessageOptions options = Channels.options(channel, language).toBuilder()
          .formality(formality)
          .format(format)
          .build();
      cases.add(new Case(name, input, options));
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void readsAsKept(Case kept) throws IOException {
    Path file = FOLDER.resolve(kept.name());
    String text = text(kept);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }

    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static String text(Case kept) {
    Message message = MessageComposer.standard().compose(kept.input(), kept.options());
    return message.subject().map(subject -> "Subject: " + subject + "\n\n").orElse("")
        + message.body() + "\n";
  }

  @Test
  void hasTypicalMessagesOfEveryKindInEveryLanguageAndRegister() {
    for (Map<Locale, List<MessageInput>> models : List.of(FORMAL, INFORMAL)) {
      assertThat(models.keySet())
          .containsExactlyInAnyOrderElementsOf(MessageComposer.standard().languages());
      assertThat(models.values())
          .allSatisfy(inputs -> assertThat(inputs)
              .extracting(MessageInput::kind)
              .containsExactly(MessageKind.values()));
    }
  }

  @Test
  void keepsNoFileThatNothingIsComparedWith() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files
              .filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(
              messages().stream().map(Case::name).toList());
    }
  }
}
