package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All languages and templates. A language is a folder with its {@code texts.properties} and a template for each kind and channel. A region is a
 * folder with the texts that differ. {@code languages.txt} names the folders. A template is read and checked at its first use, so that an
 * application pays for its own language alone.
 *
 * <p>Immutable except for the templates that it remembers, and thread-safe.
 */
final class TemplateCatalogue {
  static final List<Vocabulary<?>> KINDS = Stream.of(MessageKind.values())
      .<Vocabulary<?>>map(TemplateCatalogue::vocabulary)
      .toList();

  static final TemplateCatalogue STANDARD = of(TemplateCatalogue::resource);

  private final UnaryOperator<String> files;
  private final Map<String, MessageLanguage> languages;
  private final Map<String, MessageTemplate> own;
  private final Map<Key, MessageTemplate> read;

  /** By what a template of the library is known. The methods that a record has by itself would be made in the first message, which takes some time. */
  private record Key(MessageKind kind, Channel channel, Locale locale) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && kind == key.kind
          && channel == key.channel
          && locale.equals(key.locale);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * kind.hashCode() + channel.hashCode()) + locale.hashCode();
    }
  }

  private TemplateCatalogue(
      UnaryOperator<String> files,
      Map<String, MessageLanguage> languages,
      Map<String, MessageTemplate> own,
      Map<Key, MessageTemplate> read) {
    this.files = files;
    this.languages = languages;
    this.own = own;
    this.read = read;
  }

  /** Creates a catalogue from a function that returns the content of a file by its name. */
  static TemplateCatalogue of(UnaryOperator<String> files) {
    Map<String, MessageLanguage> languages = new LinkedHashMap<>();
    for (String tag : files.apply("languages.txt").lines().toList()) {
      Locale locale = Locale.forLanguageTag(tag);
      Map<String, String> texts = new HashMap<>(texts(files, locale.getLanguage()));
      texts.putAll(texts(files, tag));
      languages.put(tag, new MessageLanguage(locale, Map.copyOf(texts)));
    }
    return new TemplateCatalogue(files, languages, Map.of(), new ConcurrentHashMap<>());
  }

  /** Reads the library's template in the spelling of a region, which concerns the template alone and not the values in it. */
  private MessageTemplate read(Vocabulary<?> kind, Channel channel, MessageLanguage language) {
    String file = file(kind, channel, language.locale().getLanguage());
    try {
      return MessageTemplate.parse(language.spell(files.apply(file)), kind, channel, null);
    } catch (MessageTemplateException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** Returns the name of a template's file. A user's template has the name of the file that it replaces. */
  private static String file(Vocabulary<?> kind, Channel channel, String tag) {
    return tag + "/" + MessageLanguageFiles.template(kind.kind(), channel);
  }

  private static Map<String, String> texts(UnaryOperator<String> files, String tag) {
    return MessageLanguageFiles.properties(files.apply(tag + "/" + MessageLanguageFiles.TEXTS));
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(TemplateCatalogue.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLanguage(Locale locale) {
    return locale.getCountry().isEmpty();
  }

  /**
   * Returns a catalogue with another template in one place.
   *
   * @throws MessageLanguageException if there are no texts in that language
   * @throws InvalidValueException if the kind does not have that channel
   * @throws MessageTemplateException if the template has any fault, with all of them
   */
  TemplateCatalogue with(MessageKind kind, Channel channel, Locale locale, String source) {
    String language = language(locale).locale().getLanguage();
    Vocabulary<?> vocabulary = vocabulary(kind, channel);
    String tag = isLanguage(locale) ? language : language + "-" + locale.getCountry();
    Locale region = Locale.forLanguageTag(tag);
    MessageTemplate template =
        MessageTemplate.parse(source, vocabulary, channel, isLanguage(region) ? null : region);
    Map<String, MessageTemplate> changed = new HashMap<>(own);
    changed.put(file(vocabulary, channel, tag), template);
    return new TemplateCatalogue(files, languages, Map.copyOf(changed), read);
  }

  /**
   * Returns a catalogue with the files of a language in place of those of this library, if it has any.
   *
   * @throws InvalidValueException if a file is missing, unknown or faulty, with all faults
   */
  TemplateCatalogue with(Locale locale, Map<String, String> added) {
    Set<String> keys = texts(TemplateCatalogue::resource, "en").keySet();
    MessageLanguageFiles.Checked checked = MessageLanguageFiles.check(locale, added, keys);
    String language = locale.getLanguage();
    Map<String, MessageLanguage> more = new LinkedHashMap<>(languages);
    more.values().removeIf(one -> one.locale().getLanguage().equals(language));
    more.put(language, checked.language());
    Map<String, MessageTemplate> changed = new HashMap<>(own);
    checked.templates().forEach((file, template) -> changed.put(language + "/" + file, template));
    return new TemplateCatalogue(
        files, Collections.unmodifiableMap(more), Map.copyOf(changed), read);
  }

  /**
   * Returns the texts of a region, or of its language if the region does not have any; never those of another language.
   *
   * @throws MessageLanguageException if there are none
   */
  MessageLanguage language(Locale locale) {
    MessageLanguage ofRegion =
        isLanguage(locale) ? null : languages.get(locale.getLanguage() + "-" + locale.getCountry());
    MessageLanguage language = ofRegion != null ? ofRegion : languages.get(locale.getLanguage());
    if (language == null) {
      throw MessageLanguageException.withoutTemplates(locale, languages());
    }
    return language;
  }

  List<Locale> languages() {
    return languages.values().stream()
        .map(MessageLanguage::locale)
        .filter(TemplateCatalogue::isLanguage)
        .toList();
  }

  /** Returns the user's template for a region, or the user's template for its language, or the library's. */
  MessageTemplate template(Vocabulary<?> kind, Channel channel, Locale locale) {
    return own.isEmpty()
        ? ofLibrary(kind, channel, locale)
        : Stream.of(locale.getLanguage() + "-" + locale.getCountry(), locale.getLanguage())
            .flatMap(tag -> Stream.ofNullable(own.get(file(kind, channel, tag))))
            .findFirst()
            .orElseGet(() -> ofLibrary(kind, channel, locale));
  }

  private MessageTemplate ofLibrary(Vocabulary<?> kind, Channel channel, Locale locale) {
    MessageLanguage language = language(locale);
    return read.computeIfAbsent(
        new Key(kind.kind(), channel, language.locale()), key -> read(kind, channel, language));
  }

  /** Returns the vocabulary of a kind. A new kind is added here. */
  static Vocabulary<?> vocabulary(MessageKind kind) {
    return switch (kind) {
      case INTRODUCTION -> IntroductionVocabulary.TERMS;
      case HELP_REQUEST -> HelpRequestVocabulary.TERMS;
      case SESSION_AGENDA -> SessionAgendaVocabulary.TERMS;
      case SESSION_RECAP -> SessionRecapVocabulary.TERMS;
      case RESCHEDULE_REQUEST -> RescheduleRequestVocabulary.TERMS;
      case PROGRESS_UPDATE -> ProgressUpdateVocabulary.TERMS;
      case CLOSING_THANKS -> ClosingThanksVocabulary.TERMS;
    };
  }

  /**
   * Returns the vocabulary of a kind, to be used for a channel.
   *
   * @throws InvalidValueException if the kind does not have that channel
   */
  static Vocabulary<?> vocabulary(MessageKind kind, Channel channel) {
    Vocabulary<?> vocabulary = vocabulary(kind);
    if (!vocabulary.has(channel)) {
      String wanted = "one of " + vocabulary.channels() + " for " + kind;
      Faults.of("MessageOptions").that(false, "channel", channel, wanted).throwIfAny();
    }
    return vocabulary;
  }
}
