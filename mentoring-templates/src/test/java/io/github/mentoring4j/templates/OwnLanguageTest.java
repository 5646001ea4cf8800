package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.MINIMAL_INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that an application brings: all of its files, checked together. */
class OwnLanguageTest {
  private static final MessageComposer STANDARD = MessageComposer.standard();
  private static final Path ENGLISH =
      Path.of("src/main/resources/io/github/mentoring4j/templates/en");

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>(MessageLanguageFiles.read(ENGLISH));
    files.remove("review.properties");
    return files;
  }

  private static List<Fault> faults(Consumer<Map<String, String>> change) {
    Map<String, String> files = files();
    change.accept(files);
    return Refusals.faults(() -> STANDARD.withLanguage(Locale.ITALIAN, files));
  }

  @Test
  void composesInALanguageFromOutside() {
    Map<String, String> files = files();
    files.replaceAll((name, text) -> text.replace("I am ", "Sono "));

    MessageComposer composer = STANDARD.withLanguage(Locale.ITALIAN, files);

    Message mail = composer.compose(MINIMAL_INTRODUCTION, MessageOptions.email(Locale.ITALY));
    assertThat(mail.body()).contains("Sono a hospital pharmacist");
    assertThat(mail.locale()).isEqualTo(Locale.ITALIAN);
    assertThat(composer.starter(SentenceStarter.ABOUT, Locale.ITALIAN)).isEqualTo("Sono …");
    assertThat(composer.languages()).contains(Locale.ITALIAN, Locale.ENGLISH);
    assertThat(composer
            .compose(MINIMAL_INTRODUCTION, MessageOptions.email(Locale.ENGLISH))
            .body())
        .contains("I am a hospital pharmacist");
  }

  @Test
  void takesThePlaceOfALanguageOfTheLibraryWithAllItsRegions() {
    Map<String, String> files = files();
    files.replaceAll((name, text) -> text.replace("I am ", "Me, I am "));

    MessageComposer composer = STANDARD.withLanguage(Locale.ENGLISH, files);

    for (Locale locale : List.of(Locale.ENGLISH, Locale.UK)) {
      assertThat(composer
              .compose(MINIMAL_INTRODUCTION, MessageOptions.chat(locale))
              .body())
          .contains("Me, I am a hospital pharmacist");
      assertThat(composer.starter(SentenceStarter.ABOUT, locale)).isEqualTo("Me, I am …");
      assertThat(composer
              .compose(MINIMAL_INTRODUCTION, MessageOptions.chat(locale))
              .locale())
          .isEqualTo(Locale.ENGLISH);
    }
  }

  @Test
  void reviewsATextInItByItsStructureAlone() {
    MessageComposer composer = STANDARD.withLanguage(Locale.ITALIAN, files());
    Introduction introduction =
        MINIMAL_INTRODUCTION.toBuilder().wantToLearn("[Goal]").build();

    assertThat(
            composer.compose(introduction, MessageOptions.email(Locale.ITALIAN)).findings())
        .extracting(finding -> finding.path().orElseThrow())
        .containsExactly("wantToLearn");
  }

  @Test
  void namesEveryFileThatIsMissingOrUnknown() {
    assertThat(faults(files -> {
          files.remove("help-request.chat.mustache");
          files.remove("texts.properties");
          files.put("help-request.sms.mustache", "");
        }))
        .extracting(Fault::field)
        .containsExactly(
            "texts.properties", "help-request.chat.mustache", "help-request.sms.mustache");
    assertThat(faults(Map::clear)).hasSize(17);
  }

  @Test
  void namesEveryFaultOfATextAndOfATemplate() {
    assertThat(faults(files -> {
          files.computeIfPresent(
              "texts.properties",
              (name, text) -> text.replace("list.two = {0} and {1}", "list.two = and")
                  .replace("time = h:mm a", "time = bb")
                  .replace("help.contact =", "help.contacts =")
                  .replace("list.euphony =", "list.euphony = ("));
          files.put("closing-thanks.note.mustache", "{{recipient}} {{recipent}} {{difference}}");
        }))
        .extracting(Fault::field)
        .containsExactlyInAnyOrder(
            "texts.properties/help.contact",
            "texts.properties/help.contacts",
            "texts.properties/list.two",
            "texts.properties/list.euphony",
            "texts.properties/time",
            "closing-thanks.note.mustache:1:15");
  }

  @Test
  void needsALanguageWithoutARegion() {
    for (Locale locale : List.of(Locale.ITALY, Locale.ROOT)) {
      assertThatThrownBy(() -> STANDARD.withLanguage(locale, files()))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("a language without a region");
    }
  }

  /** Between two things there is at least a blank, or they would run into each other. */
  @Test
  void needsSomethingBetweenTwoThings() {
    for (Map.Entry<String, Integer> joint : Map.of("{0}{1}", 1, "{0} {1}", 0).entrySet()) {
      assertThat(faults(files -> files.computeIfPresent(
              "texts.properties",
              (name, text) ->
                  text.replace("list.two = {0} and {1}", "list.two = " + joint.getKey()))))
          .as(joint.getKey())
          .hasSize(joint.getValue());
    }
  }

  @Test
  void readsTheFilesOfAFolderAndNothingInFoldersWithinIt(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(Files.createDirectory(folder.resolve("drafts")).resolve("a.mustache"), "");

    MessageComposer composer = STANDARD.withLanguage(Locale.ITALIAN, folder);

    assertThat(composer.starter(SentenceStarter.ABOUT, Locale.ITALIAN)).isEqualTo("I am …");
  }

  @Test
  void refusesAFolderThatIsMissingOrHasAnotherFile() {
    assertThatThrownBy(() -> STANDARD.withLanguage(Locale.ITALIAN, Path.of("no-such-folder")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no-such-folder");
    assertThatThrownBy(() -> STANDARD.withLanguage(Locale.ITALIAN, ENGLISH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("review.properties");
  }
}
