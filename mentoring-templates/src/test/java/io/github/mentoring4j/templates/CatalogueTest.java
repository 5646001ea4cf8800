package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "github", "mentoring4j", "templates");

  @Test
  void hasATemplateForEveryKindAndChannelOfEveryLanguage() {
    for (Locale locale : Catalogue.STANDARD.languages()) {
      Language language = Catalogue.STANDARD.language(locale).orElseThrow();
      for (Vocabulary<?> kind : Catalogue.KINDS) {
        for (Channel channel : Channel.values()) {
          assertThat(
                  Catalogue.STANDARD.template(kind, channel, language).subject().isPresent())
              .as("%s by %s in %s has a subject", kind.kind(), channel, locale)
              .isEqualTo(channel == Channel.EMAIL);
        }
      }
    }
  }

  @Test
  void namesEveryFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(tags());
    }
  }

  @Test
  void hasTheSameTextsInEveryLanguage() throws IOException {
    Set<String> english = keys("en");

    assertThat(english)
        .containsAll(Arrays.stream(SentenceStarter.values())
            .map(starter -> "starter." + starter.field())
            .toList())
        .hasSize(5 + SentenceStarter.values().length);
    for (String tag : tags()) {
      if (tag.contains("-")) {
        assertThat(english).containsAll(keys(tag));
      } else {
        assertThat(keys(tag)).isEqualTo(english);
      }
    }
  }

  @Test
  void findsARegionOrItsLanguageAndNoOther() {
    assertThat(found("en-GB")).isEqualTo("en-GB");
    assertThat(found("en-GB-oxendict")).isEqualTo("en-GB");
    assertThat(found("en-NZ")).isEqualTo("en");
    assertThat(found("en")).isEqualTo("en");
    assertThat(found("fy")).isEqualTo("none");
    assertThat(found("und-GB")).isEqualTo("none");
  }

  @Test
  void saysWhichTextALanguageLacks() {
    assertThatThrownBy(() -> new Language(Locale.GERMAN, Map.of("date", "EEEE")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no text for day in de");
  }

  private static String found(String tag) {
    return Catalogue.STANDARD
        .language(Locale.forLanguageTag(tag))
        .map(language -> language.locale().toLanguageTag())
        .orElse("none");
  }

  private static List<String> tags() throws IOException {
    return Files.readAllLines(FOLDER.resolve("languages.txt"));
  }

  private static Set<String> keys(String tag) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(tag).resolve("texts.properties"))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames();
  }
}
