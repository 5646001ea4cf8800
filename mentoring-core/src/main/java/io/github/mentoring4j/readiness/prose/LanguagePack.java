package io.github.mentoring4j.readiness.prose;

import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.prose.Prose.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases by which prose in one language is read, from the file {@code prose_xx.properties} beside the texts of this library, or
 * from one of that name in the folder {@code META-INF/mentoring4j} of any JAR. A region without a file falls back to its language; other languages
 * have none. Immutable and thread-safe.
 */
public final class LanguagePack {
  private static final String OUTSIDE = "META-INF/mentoring4j/";
  private static final String SUFFIXES = "suffixes";
  private static final String SHORT_SUFFIXES = "short-suffixes";
  private static final String WHOLE = "whole-words";
  private static final String OFF = "off";

  /** A text of fewer words can lack all of them in any language. */
  private static final int LEAST_WORDS = 12;

  /** Of a hundred words in their own language, texts have about forty that every sentence has, and hardly any in another one. */
  private static final double LEAST_SHARE = 0.08;

  private static final int LEAST_STEM = 4;
  private static final int SHORT_STEM = 3;
  private static final int REMEMBERED = 256;
  private static final Map<String, Optional<LanguagePack>> PACKS = new ConcurrentHashMap<>();

  private final Map<WordList, Cues> lists = new EnumMap<>(WordList.class);

  /** The suffixes by their last letter, the longest first. */
  private final Map<Character, List<String>> suffixes;

  /** Suffixes that a short word has, too. */
  private final Map<Character, List<String>> shortSuffixes;

  private final UnicodeScript script;

  /** The codes of rules that are wrong too often in this language. */
  private final Set<String> off;

  /** Words that never lose an ending: "news" is not a plural, and "what's" is more than "what". */
  private final Set<String> whole;

  private LanguagePack(Properties file) {
    whole = Stream.of(WordList.values())
        .flatMap(list -> words(file, list.key()).stream())
        .flatMap(phrase -> Stream.of(phrase.split(" ")))
        .filter(word -> word.indexOf('\'') >= 0)
        .collect(Collectors.toCollection(HashSet::new));
    whole.addAll(words(file, WHOLE));
    off = file.containsKey(OFF) ? Set.copyOf(words(file, OFF)) : Set.of();
    suffixes = suffixes(file, SUFFIXES);
    shortSuffixes = suffixes(file, SHORT_SUFFIXES);
    for (WordList list : WordList.values()) {
      Cues cues = new Cues();
      words(file, list.key()).forEach(phrase -> cues.add(tokens(phrase)));
      lists.put(list, cues);
    }
    script = UnicodeScript.of(words(file, WordList.STOP.key()).get(0).codePointAt(0));
  }

  /**
   * Returns the pack for the language of a text.
   *
   * @param language the language
   * @return the pack of that region, else of that language, or empty if there is none
   */
  public static Optional<LanguagePack> of(Locale language) {
    // A locale can be made of anything and names a file here; its tag is always well-formed.
    Locale formed = Locale.forLanguageTag(language.toLanguageTag());
    Optional<LanguagePack> ofRegion = formed.getCountry().isEmpty()
        ? Optional.empty()
        : named(formed.getLanguage() + "_" + formed.getCountry());
    return ofRegion.isPresent() ? ofRegion : named(formed.getLanguage());
  }

  private static Optional<LanguagePack> named(String name) {
    Optional<LanguagePack> known = PACKS.get(name);
    if (known != null) {
      return known;
    }
    Optional<LanguagePack> found = load(name);
    // Any name can be asked for, so the memory is limited.
    if (PACKS.size() < REMEMBERED) {
      PACKS.put(name, found);
    }
    return found;
  }

  /** Reads a file, whether or not it was read before. */
  static Optional<LanguagePack> load(String name) {
    try (InputStream in = open("prose_" + name + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new LanguagePack(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the language pack " + name + " cannot be read", e);
    }
  }

  /** Opens a file of this library, or of another JAR. Its folder is not a package, so that no module hides it. */
  private static @Nullable InputStream open(String file) {
    InputStream own = LanguageTexts.class.getResourceAsStream(file);
    ClassLoader loader = LanguagePack.class.getClassLoader();
    return own != null || loader == null ? own : loader.getResourceAsStream(OUTSIDE + file);
  }

  private static Map<Character, List<String>> suffixes(Properties file, String key) {
    return words(file, key).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.groupingBy(suffix -> suffix.charAt(suffix.length() - 1)));
  }

  private static List<String> words(Properties file, String key) {
    String line = file.getProperty(key);
    if (line == null || line.isBlank()) {
      throw new IllegalStateException("the language pack has no " + key);
    }
    return List.of(line.strip().split("\\s*,\\s*"));
  }

  /**
   * Returns a text as its words.
   *
   * @param text the text
   * @return the words, with their stems in this language
   */
  public Prose read(String text) {
    return new Prose(text, tokens(text));
  }

  private List<Token> tokens(String text) {
    return ProseReader.tokens(text, this::stem);
  }

  /**
   * Returns whether a text can be in this language at all. A text may be in another language than its plan declares, and then no finding would
   * be true.
   *
   * @param prose the text
   * @return true if most of its words are in the script of this language
   */
  public boolean canRead(Prose prose) {
    int own = 0;
    for (int i = 0; i < prose.size(); i++) {
      own += hasOwn(prose.token(i).folded()) ? 1 : 0;
    }
    return own > prose.size() / 2;
  }

  /**
   * Returns whether texts are in this language, by the share of the words that every sentence has. A person may write in another language than was
   * declared.
   *
   * @param texts all that the person has written
   * @return true if they have fewer than 12 words together, or if 8 of 100 are such words
   */
  public boolean isOf(List<Prose> texts) {
    int words = 0;
    int own = 0;
    for (Prose prose : texts) {
      words += prose.size();
      for (int i = 0; i < prose.size(); i++) {
        own += has(WordList.STOP, prose, i) ? 1 : 0;
      }
    }
    return words < LEAST_WORDS || own >= LEAST_SHARE * words;
  }

  /**
   * Returns whether a rule is off in this language, because it was wrong too often on texts labelled beforehand.
   *
   * @param rule the code of the rule
   * @return true if it judges nothing in this language
   */
  public boolean isOff(String rule) {
    return off.contains(rule);
  }

  private boolean hasOwn(String word) {
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      if (UnicodeScript.of(point) == script) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  /** The number of words of the longest entry of a list at this place; 0 if there is none. */
  int match(WordList list, Prose prose, int at) {
    return Objects.requireNonNull(lists.get(list)).at(prose, at);
  }

  boolean has(WordList list, Prose prose, int at) {
    return match(list, prose, at) > 0;
  }

  /** Whether a part of a text has an entry of one of these lists. */
  boolean hasAny(Prose prose, int from, int to, WordList... any) {
    for (int i = from; i < to; i++) {
      for (WordList list : any) {
        if (has(list, prose, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The stems of the words that are in none of these lists, in their order. */
  List<String> stems(Prose prose, int from, WordList... without) {
    List<String> stems = new ArrayList<>();
    for (int i = from; i < prose.size(); i++) {
      if (!hasAny(prose, i, i + 1, without)) {
        stems.add(prose.token(i).stem());
      }
    }
    return Collections.unmodifiableList(stems);
  }

  /**
   * Returns the words that tell the subject of a text.
   *
   * @param prose the text
   * @return their stems, in their order
   */
  public List<String> matters(Prose prose) {
    return stems(prose, 0, WordList.STOP, WordList.GENERAL, WordList.VAGUE);
  }

  /**
   * Returns the words of thanks that could not be said to everybody.
   *
   * @param thanks the thanks
   * @return their stems, in their order
   */
  public List<String> particulars(Prose thanks) {
    return stems(thanks, 0, WordList.STOP, WordList.THANKS);
  }

  /**
   * Returns a word of any text as the words of this language are compared.
   *
   * @param word the word
   * @return the word without case, accents and endings
   */
  public String stem(Word word) {
    List<Token> tokens = tokens(word.folded());
    return tokens.size() == 1
        ? tokens.get(0).stem()
        : tokens.stream().map(Token::stem).collect(Collectors.joining());
  }

  /** Cuts endings off as long as enough is left. Not linguistics: it only has to treat two words alike. */
  String stem(String word) {
    if (whole.contains(word)) {
      return word;
    }
    int end = word.length();
    for (int shorter = cut(word, end); shorter < end; shorter = cut(word, end)) {
      end = shorter;
    }
    return word.substring(0, end);
  }

  private int cut(String word, int end) {
    int shorter = cut(word, end, suffixes, LEAST_STEM);
    return shorter < end ? shorter : cut(word, end, shortSuffixes, SHORT_STEM);
  }

  private static int cut(String word, int end, Map<Character, List<String>> suffixes, int least) {
    if (end <= least) {
      return end;
    }
    List<String> alike = suffixes.getOrDefault(word.charAt(end - 1), List.of());
    for (int i = 0; i < alike.size(); i++) {
      String suffix = alike.get(i);
      int shorter = end - suffix.length();
      if (shorter >= least && word.startsWith(suffix, shorter)) {
        return shorter;
      }
    }
    return end;
  }
}
