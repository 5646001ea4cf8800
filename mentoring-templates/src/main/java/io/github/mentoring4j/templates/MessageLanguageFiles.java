package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a language from outside of this library, and checks them as a whole. */
final class MessageLanguageFiles {
  static final String TEXTS = "texts.properties";

  /** The dates of these patterns are tried before a message needs them. */
  private static final List<String> PATTERNS =
      List.of("date", "date.year", "day", "day.year", "time");

  /** How two things are joined. */
  private static final List<String> JOINTS =
      List.of("moment", "list.two", "list.middle", "list.last", "list.commas", "list.euphonic");

  private final Locale locale;
  private final Map<String, String> files;
  private final Faults faults = Faults.of("language");
  private final Map<String, MessageTemplate> templates = new HashMap<>();

  private MessageLanguageFiles(Locale locale, Map<String, String> files) {
    this.locale = locale;
    this.files = files;
  }

  /** Reads the files of a folder, and nothing in folders within it. */
  static Map<String, String> read(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : listed.filter(Files::isRegularFile).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("the language in " + folder + " cannot be read", e);
    }
  }

  static Map<String, String> properties(String source) {
    Properties texts = new Properties();
    try (StringReader reader = new StringReader(source)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, texts::getProperty));
  }

  /** Returns the name of a template's file within the folder of its language. */
  static String template(MessageKind kind, Channel channel) {
    String by = channel == Channel.CONNECTION_NOTE ? "note" : channel.code();
    return kind.code() + "." + by + ".mustache";
  }

  /**
   * Checks the files of a language.
   *
   * @param keys the texts that every language has
   * @throws InvalidValueException with every fault of every file
   */
  static Checked check(Locale locale, Map<String, String> files, Set<String> keys) {
    return new MessageLanguageFiles(locale, files).check(keys);
  }

  /**
   * A language that has no fault.
   *
   * @param language its texts
   * @param templates its templates by the names of their files
   */
  record Checked(MessageLanguage language, Map<String, MessageTemplate> templates) {}

  private Checked check(Set<String> keys) {
    faults.that(
        !locale.getLanguage().isEmpty() && locale.getCountry().isEmpty(),
        "locale",
        locale.toLanguageTag(),
        "a language without a region such as it");
    Set<String> unknown = new TreeSet<>(files.keySet());
    unknown.remove(TEXTS);
    Map<String, String> texts = texts(keys);
    for (Vocabulary<?> kind : TemplateCatalogue.KINDS) {
      for (Channel channel : kind.channels()) {
        String name = template(kind.kind(), channel);
        unknown.remove(name);
        template(name, kind, channel);
      }
    }
    unknown.forEach(name -> faults.that(
        false,
        name,
        "a file",
        "to be left out, since no message uses it; the kinds are named as in "
            + template(MessageKind.HELP_REQUEST, Channel.CHAT)));
    faults.throwIfAny();
    return new Checked(new MessageLanguage(locale, texts), Map.copyOf(templates));
  }

  private Map<String, String> texts(Set<String> keys) {
    String source = files.get(TEXTS);
    faults.that(
        source != null, TEXTS, "", "a file with the dates, lists and starters of the language");
    Map<String, String> texts = source == null ? Map.of() : properties(source);
    if (source != null) {
      for (String key : new TreeSet<>(keys)) {
        faults.that(texts.containsKey(key), TEXTS + "/" + key, "", "a text");
      }
      for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
        faults.that(
            keys.contains(text.getKey()),
            TEXTS + "/" + text.getKey(),
            text.getValue(),
            "to be left out, since nothing uses it");
      }
      texts.forEach(this::pattern);
    }
    return Map.copyOf(texts);
  }

  private void pattern(String key, String text) {
    if (PATTERNS.contains(key)) {
      that(key, text, "a pattern of java.time", () -> DateTimeFormatter.ofPattern(text, locale));
    } else if (key.equals("list.euphony")) {
      that(key, text, "a regular expression", () -> Pattern.compile(text));
    } else if (JOINTS.contains(key) && !(key.equals("list.euphonic") && text.isEmpty())) {
      faults.that(
          text.startsWith("{0}") && text.endsWith("{1}") && text.length() > 6,
          TEXTS + "/" + key,
          text,
          "what stands between {0} and {1}, such as {0}, {1}");
    }
  }

  private void that(String key, String text, String limit, Supplier<?> trial) {
    try {
      Objects.requireNonNull(trial.get());
    } catch (IllegalArgumentException e) {
      faults.that(false, TEXTS + "/" + key, text, limit);
    }
  }

  private void template(String name, Vocabulary<?> kind, Channel channel) {
    String source = files.get(name);
    if (source == null) {
      faults.that(false, name, "", "a template");
      return;
    }
    try {
      templates.put(name, MessageTemplate.parse(source, kind, channel, null));
    } catch (MessageTemplateException e) {
      Map<String, String> places = new LinkedHashMap<>();
      e.faults()
          .forEach(fault ->
              places.put(name + ":" + fault.line() + ":" + fault.column(), fault.toString()));
      places.forEach(
          (place, fault) -> faults.that(false, place, fault, "a template without this fault"));
    }
  }
}
