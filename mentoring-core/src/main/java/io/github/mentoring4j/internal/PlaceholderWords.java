package io.github.mentoring4j.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words by which texts are known that are left to fill in, from the file {@code placeholders.properties}. */
final class PlaceholderWords {
  /** A text with more of them is prose. So no long text is read to its end. */
  private static final int MOST_WORDS = 10;

  private static final int MOST_WORDS_OF_SLOT = 7;
  private static final int MOST_UNITS = 64;
  private static final int LONGEST_ORDINAL = 4;

  /** Bullets, boxes to tick, and what lines are drawn with. Other symbols say something. */
  private static final String BOXES = "→➡➔➤▶►□■▢▣▪▫◻◼◽◾☐☑☒✓✔✕✖✗✘•◦‣⁃∙·●○=~|^<>`";

  private static final Properties FILE = load();
  private static final Set<String> NOTHING = words("nothing");
  private static final Set<String> NONE = words("none");
  private static final Set<String> SO_FAR = words("so-far");
  private static final Set<String> NONE_OF = words("none-of");
  private static final Set<String> PLURALS = words("plurals");
  private static final Set<String> NEW = words("new");
  private static final Set<String> FIELDS = words("fields");
  private static final Set<String> LABELS = words("labels");
  private static final Set<String> NAMING = words("naming");
  private static final Set<String> JOINING = words("joining");
  private static final Set<String> INSERTING = words("inserting");
  private static final Set<String> HERE = words("here");
  private static final Set<String> UNITS = words("units");

  private PlaceholderWords() {}

  /** One word, and whether the mark of a numbered list follows it. */
  private record Word(String folded, boolean isListed) {
    boolean isNumber() {
      return folded.chars().allMatch(unit -> '0' <= unit && unit <= '9');
    }

    /** A number as in a list, such as "1." or "2)". */
    boolean isOfList() {
      return isNumber() && isListed;
    }

    /** An ordinal such as "1st", or another short word that begins with a digit, such as "5km". */
    boolean isOrdinal() {
      return folded.length() <= LONGEST_ORDINAL
          && Character.isDigit(folded.charAt(0))
          && !Character.isDigit(folded.charAt(folded.length() - 1));
    }
  }

  private static Properties load() {
    try (InputStream in = PlaceholderWords.class.getResourceAsStream("placeholders.properties")) {
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the words of placeholders cannot be read", e);
    }
  }

  /** Without spaces, since "n/a" and "na" are the same. */
  private static Set<String> words(String key) {
    return Stream.of(FILE.getProperty(key).strip().split("\\s*,\\s*"))
        .map(words -> words.replace(" ", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the words of a text say nothing, behind the number of a list or the name of a field. */
  static boolean sayNothing(String text, int from, int to) {
    List<Word> words = read(text, from, to);
    if (words.size() > MOST_WORDS) {
      return false;
    }
    int at = 0;
    while (at < words.size() && words.get(at).isOfList()) {
      at++;
    }
    int field = field(words, at);
    return isNothing(words, at)
        || isNoneOfThem(words, at)
        || (field > at && isNothing(words, isNumber(words, field) ? field + 1 : field));
  }

  /** Whether a text says that nothing is wanted. */
  static boolean sayNone(String text) {
    List<Word> words = read(text, 0, text.length());
    return IntStream.rangeClosed(1, words.size())
        .anyMatch(end -> NONE.contains(joined(words, 0, end)) && isSoFar(words, end));
  }

  /** The end of the name of a field, and of a word before it, or the same index if there is none. */
  private static int field(List<Word> words, int from) {
    boolean isPreceded = from < words.size()
        && (NEW.contains(words.get(from).folded) || words.get(from).isOrdinal());
    int at = isPreceded ? from + 1 : from;
    if (at + 1 < words.size() && FIELDS.contains(joined(words, at, at + 2))) {
      return at + 2;
    }
    return at < words.size() && FIELDS.contains(words.get(at).folded) ? at + 1 : from;
  }

  private static boolean isNumber(List<Word> words, int at) {
    return at < words.size() && words.get(at).isNumber();
  }

  /** Whether nothing is left, or one of the texts that say nothing, with words such as "so far" behind it or without. */
  private static boolean isNothing(List<Word> words, int from) {
    if (from == words.size()) {
      return true;
    }
    for (int end = words.size(); end > from; end--) {
      if (NOTHING.contains(joined(words, from, end)) && isSoFar(words, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoFar(List<Word> words, int from) {
    return from == words.size() || SO_FAR.contains(joined(words, from, words.size()));
  }

  /** "No questions", "keine Ziele" and the like, which may be only so far. */
  private static boolean isNoneOfThem(List<Word> words, int from) {
    for (int i = from + 1; i < words.size(); i++) {
      String noun = words.get(i).folded;
      if ((FIELDS.contains(noun) || PLURALS.contains(noun))
          && NONE_OF.contains(joined(words, from, i))
          && isSoFar(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().map(Word::folded).collect(Collectors.joining());
  }

  /** Whether a text has a word at all. */
  static boolean areThere(String text) {
    return !read(text, 0, text.length()).isEmpty();
  }

  /** Whether a text consists of what a template names and of words beside it. */
  static boolean areOfTemplate(String text) {
    List<Word> words = read(text, 0, text.length());
    return words.stream().anyMatch(word -> NAMING.contains(word.folded))
        && words.stream()
            .allMatch(word -> NAMING.contains(word.folded) || JOINING.contains(word.folded));
  }

  /** Whether a text names a kind of entry, with a number or without. */
  static boolean areLabel(String text) {
    List<Word> words = read(text, 0, text.length());
    return !words.isEmpty()
        && (words.stream().anyMatch(Word::isNumber)
            || (words.size() == 1
                && (FIELDS.contains(words.get(0).folded) || LABELS.contains(words.get(0).folded))));
  }

  /** Whether a text asks to be replaced, as a form does before it is filled in: "Insert your aim here", "Type a question". */
  static boolean askToInsert(String text) {
    List<Word> words = read(text, 0, text.length());
    int last = words.size() - 1;
    if (last < 1 || last >= MOST_WORDS || text.indexOf('?') >= 0) {
      return false;
    }
    boolean asks = INSERTING.contains(words.get(0).folded);
    return HERE.contains(words.get(last).folded)
        ? asks || HERE.contains(words.get(0).folded)
        : asks && field(words, 1) == words.size();
  }

  /** Whether the words behind an index begin with a unit of measure. */
  static boolean areOfUnit(String text, int from) {
    List<Word> words = read(text, from, Math.min(text.length(), from + MOST_UNITS));
    return !words.isEmpty() && UNITS.contains(words.get(0).folded);
  }

  /** Whether brackets hold more than a slot has: a sentence with its mark, or many words. */
  static boolean areSentence(String text) {
    List<Word> words = read(text, 0, text.length());
    char last = text.charAt(text.length() - 1);
    return words.size() > MOST_WORDS_OF_SLOT || (words.size() > 2 && ".!?".indexOf(last) >= 0);
  }

  /** Whether brackets hold an order to insert something, or consist of what a template names. */
  static boolean areOfSlot(String text) {
    List<Word> words = read(text, 0, text.length());
    return areOfTemplate(text) || (!words.isEmpty() && words.get(0).folded.equals("insert"));
  }

  /** Reads one word more than a short text has, at most. */
  private static List<Word> read(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to && words.size() <= MOST_WORDS && word.length() <= MOST_UNITS; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isWordPart(point)) {
        append(word, point);
      } else if (!isBetweenParts(point) && !word.isEmpty()) {
        words.add(new Word(word.toString(), point == '.' || point == ')' || point == ':'));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), false));
    }
    return words;
  }

  private static boolean isWordPart(int point) {
    return Characters.isVisible(point)
        && !Characters.isPunctuation(point)
        && !Characters.isMark(point)
        && BOXES.indexOf(point) < 0;
  }

  /** Marks and hidden characters do not end a word. */
  private static boolean isBetweenParts(int point) {
    return Characters.isMark(point)
        || (!Characters.isVisible(point)
            && !Character.isWhitespace(point)
            && !Character.isSpaceChar(point));
  }

  private static void append(StringBuilder word, int point) {
    if (point < 0x80) {
      word.append((char) Character.toLowerCase(point));
      return;
    }
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !Characters.isMark(part))
        .forEach(part -> word.appendCodePoint(Characters.fold(part)));
  }
}
