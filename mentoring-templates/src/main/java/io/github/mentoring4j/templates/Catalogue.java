package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.templates.MessageInput.Kind;
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
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All languages and templates. A language is a folder with its {@code texts.properties} and a template for each kind and channel; a region is a
 * folder with those texts that differ. {@code languages.txt} names the folders. A template is read and checked when it is first asked for, so that an
 * application pays for its own language alone.
 *
 * <p>Immutable but for the templates that it remembers, and thread-safe.
 */
final class Catalogue {
  static final List<Vocabulary<?>> KINDS =
      Stream.of(Kind.values()).<Vocabulary<?>>map(Catalogue::vocabulary).toList();

  static final Catalogue STANDARD = of(Catalogue::resource);

  private final UnaryOperator<String> files;
  private final Map<String, Language> languages;
  private final Map<String, MessageTemplate> own;
  private final Map<String, MessageTemplate> read;

  private Catalogue(
      UnaryOperator<String> files,
      Map<String, Language> languages,
      Map<String, MessageTemplate> own,
      Map<String, MessageTemplate> read) {
    this.files = files;
    this.languages = languages;
    this.own = own;
    this.read = read;
  }

  /** Reads a catalogue from files that are given by their names. */
  static Catalogue of(UnaryOperator<String> files) {
    Map<String, Language> languages = new LinkedHashMap<>();
    for (String tag : files.apply("languages.txt").lines().toList()) {
      Locale locale = Locale.forLanguageTag(tag);
      Map<String, String> texts = new HashMap<>(texts(files, locale.getLanguage()));
      texts.putAll(texts(files, tag));
      languages.put(tag, new Language(locale, Map.copyOf(texts)));
    }
    return new Catalogue(files, languages, Map.of(), new ConcurrentHashMap<>());
  }

  private MessageTemplate read(String file, Vocabulary<?> kind, Channel channel) {
    try {
      return MessageTemplate.parse(files.apply(file), kind, channel, null);
    } catch (MessageTemplateException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** Names the file of a template; those of a user go by the same name and are no files. */
  private static String file(Vocabulary<?> kind, Channel channel, String tag) {
    String how =
        channel == Channel.CONNECTION_NOTE ? "note" : channel.name().toLowerCase(Locale.ROOT);
    return tag + "/" + kind.kind().code() + "." + how + ".mustache";
  }

  private static Map<String, String> texts(UnaryOperator<String> files, String tag) {
    Properties texts = new Properties();
    try (Reader reader = new StringReader(files.apply(tag + "/texts.properties"))) {
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

  /**
   * Gives a catalogue in which one template is another one.
   *
   * @throws MessageLanguageException if there are no texts in that language
   * @throws InvalidValueException if the kind does not travel by that channel
   * @throws MessageTemplateException if the template has any fault, with all of them
   */
  Catalogue with(Kind kind, Channel channel, Locale locale, String source) {
    String language = language(locale).locale().getLanguage();
    Vocabulary<?> vocabulary = vocabulary(kind, channel);
    String tag = locale.getCountry().isEmpty() ? language : language + "-" + locale.getCountry();
    Locale region = Locale.forLanguageTag(tag);
    MessageTemplate template =
        MessageTemplate.parse(source, vocabulary, channel, isLanguage(region) ? null : region);
    Map<String, MessageTemplate> changed = new HashMap<>(own);
    changed.put(file(vocabulary, channel, tag), template);
    return new Catalogue(files, languages, Map.copyOf(changed), read);
  }

  /**
   * Finds the language of a region, and the region itself where it has texts of its own; never another language.
   *
   * @throws MessageLanguageException if there is none
   */
  Language language(Locale locale) {
    return Stream.of(locale.getLanguage() + "-" + locale.getCountry(), locale.getLanguage())
        .flatMap(tag -> Stream.ofNullable(languages.get(tag)))
        .findFirst()
        .orElseThrow(() -> MessageLanguageException.withoutTemplates(locale, languages()));
  }

  List<Locale> languages() {
    return languages.values().stream()
        .map(Language::locale)
        .filter(Catalogue::isLanguage)
        .toList();
  }

  /** Finds the template of a user that was made for a region, or for its language, or else that of this library. */
  MessageTemplate template(Vocabulary<?> kind, Channel channel, Locale locale) {
    String language = locale.getLanguage();
    return Stream.of(language + "-" + locale.getCountry(), language)
        .flatMap(tag -> Stream.ofNullable(own.get(file(kind, channel, tag))))
        .findFirst()
        .orElseGet(() ->
            read.computeIfAbsent(file(kind, channel, language), file -> read(file, kind, channel)));
  }

  /** Finds the vocabulary of a kind. A new kind is added here. */
  static Vocabulary<?> vocabulary(Kind kind) {
    return switch (kind) {
      case INTRODUCTION -> IntroductionVocabulary.TERMS;
      case HELP_REQUEST -> HelpRequestVocabulary.TERMS;
      case SESSION_NOTE -> SessionNoteVocabulary.TERMS;
      case RECAP -> RecapVocabulary.TERMS;
      case RESCHEDULE -> RescheduleVocabulary.TERMS;
      case PROGRESS_UPDATE -> ProgressUpdateVocabulary.TERMS;
      case CLOSING_THANKS -> ClosingThanksVocabulary.TERMS;
    };
  }

  /**
   * Finds the vocabulary of a kind that travels by a channel.
   *
   * @throws InvalidValueException if the kind does not travel by that channel
   */
  static Vocabulary<?> vocabulary(Kind kind, Channel channel) {
    Vocabulary<?> vocabulary = vocabulary(kind);
    List<Channel> channels = vocabulary.channels();
    Faults.of("MessageOptions")
        .that(channels.contains(channel), "channel", channel, "one of " + channels + " for " + kind)
        .throwIfAny();
    return vocabulary;
  }
}
