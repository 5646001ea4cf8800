package io.github.mentoring4j.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words by which texts in one language are reviewed, from the file {@code review.properties} beside its templates. A language without that file is
 * reviewed only by what needs no words. Immutable and thread-safe.
 */
final class MessageReviewWords {
  private static final String FILE = "/review.properties";
  private static final Map<String, Optional<MessageReviewWords>> LOADED = new ConcurrentHashMap<>();

  private final Map<Phrases, Cues> cues = new EnumMap<>(Phrases.class);
  private final String openingMark;

  /** Takes the words of a file that has every list. */
  MessageReviewWords(Properties file) {
    for (Phrases list : Phrases.values()) {
      cues.put(list, Cues.of(text(file, list.key())));
    }
    openingMark = text(file, Phrases.OPENING_MARK);
  }

  /** The lists of a language. Each is a line of its file, with phrases between commas. A list may be empty. */
  enum Phrases {
    /** Beginnings of a sentence that repeat its starter, as in "I am I'm a nurse". */
    STARTERS,
    /** Beginnings that repeat a word before a verb, as in "I would like to to keep". */
    REPEATED,
    /** Endings that have such a word where none belongs, as in "Ich möchte … zu lernen". */
    REPEATED_AT_END,
    /** Words before which such an ending is right. */
    REPEATED_UNLESS,
    /** Beginnings of a clause. */
    CLAUSES,
    /** Beginnings that only look like one. */
    CLAUSES_UNLESS,
    /** Beginnings of a clause that is right after one of the starters below. */
    CLAUSES_OF_NOUN_STARTERS,
    /** Starters that a noun completes, too. */
    NOUN_STARTERS,
    /** Words before a noun. */
    DETERMINERS,
    /** Words at the beginning of a phrase that may stand before the verb. */
    FRONTED,
    /** Words that may stand before a verb at the beginning. */
    BEFORE_VERB,
    /** Verbs at the beginning. */
    VERBS,
    /** Words at the beginning that are not a verb. */
    NO_VERBS,
    /** Second and last words that are not a verb either, if the first one may be none. */
    NO_VERBS_SECOND,
    /** Verbs anywhere, in small letters, if the verb of this language stands at the end. */
    VERBS_ANYWHERE,
    /** Words that only look like one. */
    NO_VERBS_ANYWHERE,
    /** Small words before a family name. */
    NAME_PARTICLES,
    /** Beginnings of a question. */
    QUESTIONS,
    /** Beginnings of a statement that look like one. */
    STATEMENTS,
    /** Words that address the reader informally. */
    INFORMAL,
    /** Words that address the reader formally. */
    FORMAL,
    /** Phrases with such a word that do not address anybody. */
    ADDRESS_UNLESS,
    /** Words that most sentences have, and no other of our languages. */
    FUNCTION_WORDS;

    /** The key of the mark that a question begins with, which may be empty. */
    static final String OPENING_MARK = "opening-mark";

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns the words of a language, or empty if it does not have any. */
  static Optional<MessageReviewWords> of(Locale language) {
    return LOADED.computeIfAbsent(language.getLanguage(), MessageReviewWords::load);
  }

  /** Reads the words of a language, or nothing if it does not have any. */
  static Optional<MessageReviewWords> load(String language) {
    try (InputStream in = MessageReviewWords.class.getResourceAsStream(language + FILE)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new MessageReviewWords(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the words of " + language + " cannot be read", e);
    }
  }

  private static String text(Properties file, String key) {
    return Objects.requireNonNull(file.getProperty(key), () -> "no words for " + key)
        .strip();
  }

  /**
   * The phrases of a list.
   *
   * @param byWord those that begin with a word, by that word
   * @param open those that begin with any word of some form
   */
  private record Cues(
      Map<String, List<MessageReviewPhrase>> byWord, List<MessageReviewPhrase> open) {
    static Cues of(String line) {
      List<MessageReviewPhrase> phrases = Stream.of(line.split(","))
          .filter(phrase -> !phrase.isBlank())
          .map(MessageReviewPhrase::of)
          .toList();
      return new Cues(
          phrases.stream()
              .filter(phrase -> phrase.firstWord().isPresent())
              .collect(Collectors.groupingBy(phrase -> phrase.firstWord().orElseThrow())),
          phrases.stream().filter(phrase -> phrase.firstWord().isEmpty()).toList());
    }

    /** Returns the index behind the longest phrase at a word, or -1 if there is none. */
    int endAt(MessageReviewText text, int from) {
      int longest = -1;
      for (MessageReviewPhrase phrase : byWord.getOrDefault(text.word(from).folded(), List.of())) {
        longest = Math.max(longest, phrase.endAt(text, from));
      }
      for (MessageReviewPhrase phrase : open) {
        longest = Math.max(longest, phrase.endAt(text, from));
      }
      return longest;
    }
  }

  String openingMark() {
    return openingMark;
  }

  boolean hasAny(Phrases list) {
    Cues known = of(list);
    return !known.byWord().isEmpty() || !known.open().isEmpty();
  }

  /** Returns the index behind the longest phrase of a list at a word, or -1 if there is none. */
  int endAt(Phrases list, MessageReviewText text, int from) {
    return from < text.size() ? of(list).endAt(text, from) : -1;
  }

  boolean isAt(Phrases list, MessageReviewText text, int from) {
    return endAt(list, text, from) >= 0;
  }

  /** Returns the index of the first word from which a phrase of a list goes on to the end of a text, or -1. */
  int startAtEnd(Phrases list, MessageReviewText text) {
    return IntStream.range(0, text.size())
        .filter(at -> endAt(list, text, at) == text.size())
        .findFirst()
        .orElse(-1);
  }

  /** Returns how many of the own words of some texts are in a list. */
  long count(Phrases list, List<MessageReviewText> texts) {
    long count = 0;
    for (MessageReviewText text : texts) {
      count += IntStream.range(0, text.size())
          .filter(at -> !text.word(at).isQuoted() && isAt(list, text, at))
          .count();
    }
    return count;
  }

  private Cues of(Phrases list) {
    return Objects.requireNonNull(cues.get(list));
  }
}
