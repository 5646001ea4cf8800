package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * All languages and templates that come with this library, read and checked at once. A language is a folder with its {@code texts.properties}
 * and a template for each kind and channel; a region is a folder with those texts that differ. {@code languages.txt} names the folders.
 */
final class Catalogue {
  /** The kinds of messages. A new one is added here. */
  static final List<Vocabulary<?>> KINDS =
      List.of(IntroductionVocabulary.TERMS, HelpRequestVocabulary.TERMS);

  static final Catalogue STANDARD = new Catalogue();

  private final Map<String, Language> languages = new LinkedHashMap<>();
  private final Map<String, MessageTemplate> templates = new LinkedHashMap<>();

  private Catalogue() {
    for (String tag : resource("languages.txt").lines().toList()) {
      Locale locale = Locale.forLanguageTag(tag);
      Map<String, String> texts = new HashMap<>(texts(locale.getLanguage()));
      texts.putAll(texts(tag));
      languages.put(tag, new Language(locale, Map.copyOf(texts)));
      if (isLanguage(locale)) {
        KINDS.forEach(kind -> read(kind, tag));
      }
    }
  }

  private void read(Vocabulary<?> kind, String tag) {
    for (Channel channel : Channel.values()) {
      String file = file(kind, channel, tag);
      templates.put(
          file, MessageTemplate.parse(file, resource(file), kind, channel == Channel.EMAIL));
    }
  }

  private static String file(Vocabulary<?> kind, Channel channel, String tag) {
    return tag + "/" + kind.kind() + "." + channel.name().toLowerCase(Locale.ROOT) + ".mustache";
  }

  private static Map<String, String> texts(String tag) {
    Properties texts = new Properties();
    try (Reader reader = new StringReader(resource(tag + "/texts.properties"))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, texts::getProperty));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLanguage(Locale locale) {
    return locale.getCountry().isEmpty();
  }

  /** Finds the language of a region, and the region itself where it has texts of its own; never another language. */
  Optional<Language> language(Locale locale) {
    String language = locale.getLanguage();
    Language region = languages.get(language + "-" + locale.getCountry());
    return Optional.ofNullable(region != null ? region : languages.get(language));
  }

  List<Locale> languages() {
    return languages.values().stream()
        .map(Language::locale)
        .filter(Catalogue::isLanguage)
        .toList();
  }

  MessageTemplate template(Vocabulary<?> kind, Channel channel, Language language) {
    String file = file(kind, channel, language.locale().getLanguage());
    return Optional.ofNullable(templates.get(file)).orElseThrow();
  }

  static Vocabulary<?> kind(MessageInput input) {
    return KINDS.stream().filter(kind -> kind.isFor(input)).findFirst().orElseThrow();
  }
}
