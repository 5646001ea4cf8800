package io.github.mentoring4j.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language, read from the files {@code lifecycle_xx.properties}, {@code readiness_xx.properties},
 * {@code stages_xx.properties} and {@code messages_xx.properties} beside this class.
 *
 * <p>A region falls back to its language and a language without files to English, key by key: {@code de-AT}, {@code de}, {@code en}. The
 * default locale of the machine is never asked. Immutable and thread-safe.
 */
public final class LanguageTexts {
  private static final List<String> FILES = List.of("lifecycle", "readiness", "stages", "messages");
  private static final String LAST_RESORT = "en";
  private static final int REMEMBERED = 256;
  private static final Map<String, LanguageTexts> LOADED = new ConcurrentHashMap<>();
  private static final Map<Locale, LanguageTexts> RESOLVED = new ConcurrentHashMap<>();

  private final Map<String, String> texts;

  private LanguageTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Finds the texts for a reader.
   *
   * @param locale the language asked for
   * @return the texts of that region, else of that language, else the English ones
   */
  public static LanguageTexts of(Locale locale) {
    LanguageTexts known = RESOLVED.get(Objects.requireNonNull(locale, "locale"));
    if (known != null) {
      return known;
    }
    LanguageTexts found = resolve(locale);
    // What anybody may ask for is remembered up to a limit, so that nobody can fill the memory.
    if (RESOLVED.size() < REMEMBERED) {
      RESOLVED.put(locale, found);
    }
    return found;
  }

  private static LanguageTexts resolve(Locale locale) {
    String language = locale.getLanguage();
    String name = List.of(language + "_" + locale.getCountry(), language, LAST_RESORT).stream()
        .filter(LanguageTexts::exists)
        .findFirst()
        .orElseThrow();
    return LOADED.computeIfAbsent(name, LanguageTexts::load);
  }

  /**
   * Looks for a text.
   *
   * @param key its key
   * @return the text, or empty if no language has it
   */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * Returns a text that must be there.
   *
   * @param key its key
   * @return the text
   * @throws IllegalStateException if no language has the key, which is a fault of this library
   */
  public String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
  }

  /**
   * Returns the lines of a text.
   *
   * @param key its key
   * @return the parts between bars, at least one
   * @throws IllegalStateException if no language has the key
   */
  public List<String> list(String key) {
    return List.of(get(key).split("\\s*\\|\\s*"));
  }

  /**
   * Fills the {@code {names}} of a text. What is filled in is never looked at again, and a name without a value stays as it is.
   *
   * @param text the text
   * @param values the values by name
   * @return the text with the values in it
   */
  public static String fill(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      String value = close < 0 ? null : values.get(text.substring(open + 1, close));
      if (value != null) {
        filled.append(text, from, open).append(value);
        from = close + 1;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  /**
   * Returns every key.
   *
   * @return the keys, in no order
   */
  public Iterable<String> keys() {
    return texts.keySet();
  }

  private static LanguageTexts load(String name) {
    Map<String, String> texts = new HashMap<>();
    for (String step : chain(name)) {
      for (String file : FILES) {
        read(file, step).forEach((key, text) -> texts.put((String) key, (String) text));
      }
    }
    return new LanguageTexts(Map.copyOf(texts));
  }

  /** From the most general to the most special, so that the special overwrites. */
  private static List<String> chain(String name) {
    List<String> chain = new ArrayList<>(List.of(LAST_RESORT));
    int underscore = name.indexOf('_');
    if (underscore > 0) {
      chain.add(name.substring(0, underscore));
    }
    chain.add(name);
    return chain;
  }

  private static boolean exists(String name) {
    return FILES.stream()
        .anyMatch(file -> LanguageTexts.class.getResource(fileName(file, name)) != null);
  }

  private static Properties read(String file, String name) {
    Properties properties = new Properties();
    try (InputStream in = LanguageTexts.class.getResourceAsStream(fileName(file, name))) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the texts " + fileName(file, name) + " cannot be read", e);
    }
    return properties;
  }

  private static String fileName(String file, String name) {
    return file + "_" + name + ".properties";
  }
}
