package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCatalogueTest {
  private static final Map<Channel, String> FILES =
      Map.of(Channel.EMAIL, "email", Channel.CHAT, "chat", Channel.CONNECTION_NOTE, "note");

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "github", "mentoring4j", "templates");

  @Test
  void hasATemplateForEveryKindAndChannelOfEveryLanguageAndNoOther() throws IOException {
    for (Locale locale : TemplateCatalogue.STANDARD.languages()) {
      Set<String> expected = new TreeSet<>(Set.of("texts.properties", "review.properties"));
      for (Vocabulary<?> kind : TemplateCatalogue.KINDS) {
        for (Channel channel : kind.channels()) {
          expected.add(kind.kind().code() + "." + FILES.get(channel) + ".mustache");
          assertThat(TemplateCatalogue.STANDARD
                  .template(kind, channel, locale)
                  .subject()
                  .isPresent())
              .as("%s by %s in %s has a subject", kind.kind(), channel, locale)
              .isEqualTo(channel == Channel.EMAIL);
        }
      }
      assertThat(expected).hasSize(18);
      assertThat(names(FOLDER.resolve(locale.toLanguageTag()))).isEqualTo(expected);
    }
  }

  @Test
  void putsNoEnglishIntoOtherLanguages() throws IOException {
    Properties english = texts("en");
    List<String> same = new ArrayList<>();
    for (Locale locale : TemplateCatalogue.STANDARD.languages()) {
      String tag = locale.toLanguageTag();
      if (!tag.equals("en")) {
        for (String file : names(FOLDER.resolve(tag))) {
          if (file.endsWith(".properties")) {
            continue;
          }
          Set<String> lines =
              new TreeSet<>(Files.readAllLines(FOLDER.resolve(tag).resolve(file)));
          lines.retainAll(Files.readAllLines(FOLDER.resolve("en").resolve(file)));
          lines.stream()
              .filter(line -> frame(line).codePoints().anyMatch(Character::isLetter))
              .forEach(line -> same.add(tag + "/" + file + ": " + line));
        }
        Properties own = texts(tag);
        own.stringPropertyNames().stream()
            .filter(key -> own.getProperty(key).equals(english.getProperty(key)))
            .forEach(key -> same.add(tag + " " + key));
      }
    }

    assertThat(same)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(Path.of("src", "test", "resources", "same-as-english.txt")));
  }

  /** Gives what is left of a line without its tags. */
  private static String frame(String line) {
    return line.replaceAll("\\{\\{[^}]*\\}\\}", "").replaceFirst("^Subject:", "");
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
        .containsAll(
            Arrays.stream(SentenceStarter.values()).map(SentenceStarter::key).toList())
        .hasSize(16
            + Goal.Assessment.Status.values().length
            + SessionPlan.Help.values().length
            + SentenceStarter.values().length);
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

  /** The users' texts have the letter too, and keep it. */
  @ParameterizedTest
  @ValueSource(strings = {"de-CH", "de-LI"})
  void writesNoSharpSWhereTheRegionHasNone(Locale locale) {
    Recipient recipient = Recipient.of("Max Weiß");
    Introduction introduction =
        Examples.MINIMAL_INTRODUCTION.toBuilder().recipient(recipient).build();
    for (Formality formality : Formality.values()) {
      MessageOptions options =
          MessageOptions.email(locale).toBuilder().formality(formality).build();
      String swiss = MessageComposer.standard().compose(introduction, options).body();
      String german = MessageComposer.standard()
          .compose(introduction, options.toBuilder().locale(Locale.GERMAN).build())
          .body();

      assertThat(german).contains("Max Weiß").contains("Grüße");
      assertThat(swiss)
          .isEqualTo(german.replace("ß", "ss").replace("Max Weiss", "Max Weiß"))
          .contains("Max Weiß");
    }
  }

  @ParameterizedTest
  @CsvSource({"de-CH,Grösse", "de,Größe", "en,Größe"})
  void spellsATemplateAsTheRegionDoes(Locale locale, String spelt) {
    assertThat(TemplateCatalogue.STANDARD.language(locale).spell("Größe")).isEqualTo(spelt);
  }

  @Test
  void readsItsLanguagesAndTemplatesFromFiles() {
    TemplateCatalogue read =
        TemplateCatalogue.of(name -> name.equals("languages.txt") ? "en\nen-GB" : file(name));

    assertThat(read.languages()).containsExactly(Locale.ENGLISH);
    assertThat(read.language(Locale.UK).text(SentenceStarter.ABOUT.key()))
        .as("a region has the texts of its language")
        .isEqualTo("I am …");
    assertThat(read.language(Locale.UK).text("date"))
        .as("but its own dates")
        .isNotEqualTo(read.language(Locale.ENGLISH).text("date"));
    MessageOptions mail = MessageOptions.email(Locale.UK);
    assertThat(new MessageComposer(read).compose(Examples.FULL_INTRODUCTION, mail))
        .isEqualTo(MessageComposer.standard().compose(Examples.FULL_INTRODUCTION, mail));
  }

  @Test
  void namesAFileOfTheLibraryThatHasAFault() {
    TemplateCatalogue faulty =
        TemplateCatalogue.of(name -> name.endsWith(".mustache") ? "{{recipent}}" : file(name));

    assertThatThrownBy(() -> faulty.template(HelpRequestVocabulary.TERMS, Channel.CHAT, Locale.UK))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("en/help-request.chat.mustache: The template for HELP_REQUEST");
  }

  @Test
  void saysWhichTextALanguageLacks() {
    assertThatThrownBy(() -> new MessageLanguage(Locale.GERMAN, Map.of("date", "EEEE")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no text for date.year in de");
  }

  private static String file(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(String tag) {
    try {
      return TemplateCatalogue.STANDARD
          .language(Locale.forLanguageTag(tag))
          .locale()
          .toLanguageTag();
    } catch (MessageLanguageException e) {
      return "none";
    }
  }

  private static List<String> tags() throws IOException {
    return Files.readAllLines(FOLDER.resolve("languages.txt"));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static Set<String> keys(String tag) throws IOException {
    return texts(tag).stringPropertyNames();
  }

  private static Properties texts(String tag) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(tag).resolve("texts.properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
