package io.github.mentoring4j.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which texts are known that are left to fill in, from the file {@code placeholders.properties}. */
final class PlaceholderWords {
  /** A text with more of them is prose. So no long text is read to its end. */
  private static final int MOST_WORDS = 10;

  private static final int MOST_WORDS_OF_SLOT = 7;
  private static final int MOST_UNITS = 64;
  private static final int LONGEST_ORDINAL = 4;
  private static final int USUAL_WORD = 6;

  /** Bullets, boxes to tick, and what lines are drawn with. Other symbols say something. */
  private static final String BOXES = "→➡➔➤▶►□■▢▣▪▫◻◼◽◾☐☑☒✓✔✕✖✗✘•◦‣⁃∙·●○=~|^<>`";

  private static final Properties FILE = load();
  private static final NavigableSet<String> NOTHING = sorted("nothing");
  private static final NavigableSet<String> NONE = sorted("none");
  private static final Set<String> SO_FAR = words("so-far");
  private static final NavigableSet<String> NONE_OF = sorted("none-of");
  private static final Set<String> PLURALS = words("plurals");
  private static final Set<String> NEW = words("new");
  private static final NavigableSet<String> FIELDS = sorted("fields");
  private static final NavigableSet<String> OPENINGS = openings();
  private static final Set<String> LABELS = words("labels");
  private static final Set<String> NAMING = words("naming");
  private static final Set<String> JOINING = words("joining");
  private static final Set<String> INSERTING = words("inserting");
  private static final Set<String> HERE = words("here");
  private static final Set<String> UNITS = words("units");

  private PlaceholderWords() {}

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

  /** The same in their order, so that the beginnings of its texts can be told from other texts. */
  private static NavigableSet<String> sorted(String key) {
    return Collections.unmodifiableNavigableSet(new TreeSet<>(words(key)));
  }

  /** With what a text begins that says nothing, behind the number of a list. */
  private static NavigableSet<String> openings() {
    NavigableSet<String> openings = new TreeSet<>(NOTHING);
    Stream.of(NONE_OF, FIELDS, NEW).forEach(openings::addAll);
    return Collections.unmodifiableNavigableSet(openings);
  }

  /** Whether the words of a text say nothing, behind the number of a list or the name of a field. */
  static boolean sayNothing(String text, int from, int to) {
    Words words = read(text, from, to);
    if (words.size > MOST_WORDS) {
      return false;
    }
    int at = words.numbers;
    if (at < words.size && !isBeginning(words.folded(at), OPENINGS) && !words.isOrdinal(at)) {
      return false;
    }
    int field = field(words, at);
    return isNothing(words, at)
        || isNoneOfThem(words, at)
        || (field > at && isNothing(words, words.isNumber(field) ? field + 1 : field));
  }

  /** Whether a text says that nothing is wanted. */
  static boolean sayNone(String text) {
    return isOneOf(NONE, read(text, 0, text.length()), 0);
  }

  /** The end of the name of a field, and of a word before it, or the same index if there is none. */
  private static int field(Words words, int from) {
    if (from == words.size) {
      return from;
    }
    boolean isPreceded = NEW.contains(words.folded(from)) || words.isOrdinal(from);
    int at = isPreceded ? from + 1 : from;
    if (at == words.size || !isBeginning(words.folded(at), FIELDS)) {
      return from;
    }
    if (at + 1 < words.size && FIELDS.contains(words.joined(at, at + 2))) {
      return at + 2;
    }
    return FIELDS.contains(words.folded(at)) ? at + 1 : from;
  }

  /** Whether nothing is left, or one of the texts that say nothing, with words such as "so far" behind it or without. */
  private static boolean isNothing(Words words, int from) {
    return from == words.size || isOneOf(NOTHING, words, from);
  }

  private static boolean isOneOf(NavigableSet<String> texts, Words words, int from) {
    for (int end = from + 1; end <= words.size; end++) {
      String joined = words.joined(from, end);
      if (!isBeginning(joined, texts)) {
        return false;
      }
      if (texts.contains(joined) && isSoFar(words, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeginning(String text, NavigableSet<String> texts) {
    String next = texts.ceiling(text);
    return next != null && next.startsWith(text);
  }

  private static boolean isSoFar(Words words, int from) {
    return from == words.size || SO_FAR.contains(words.joined(from, words.size));
  }

  /** "No questions", "keine Ziele" and the like, which may be only so far. */
  private static boolean isNoneOfThem(Words words, int from) {
    for (int i = from + 1; i < words.size; i++) {
      String before = words.joined(from, i);
      if (!isBeginning(before, NONE_OF)) {
        return false;
      }
      if (NONE_OF.contains(before)
          && (FIELDS.contains(words.folded(i)) || PLURALS.contains(words.folded(i)))
          && isSoFar(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a word at all. */
  static boolean areThere(String text) {
    return read(text, 0, text.length()).size > 0;
  }

  /** Whether a text consists of what a template names and of words beside it. */
  static boolean areOfTemplate(String text) {
    Words words = read(text, 0, text.length());
    boolean isNaming = false;
    for (int i = 0; i < words.size; i++) {
      boolean names = NAMING.contains(words.folded(i));
      if (!names && !JOINING.contains(words.folded(i))) {
        return false;
      }
      isNaming |= names;
    }
    return isNaming;
  }

  /** Whether a text names a kind of entry, with a number or without. */
  static boolean areLabel(String text) {
    Words words = read(text, 0, text.length());
    for (int i = 0; i < words.size; i++) {
      if (words.isNumber(i)) {
        return true;
      }
    }
    return words.size == 1
        && (FIELDS.contains(words.folded(0)) || LABELS.contains(words.folded(0)));
  }

  /** Whether a text asks to be replaced, as a form does before it is filled in: "Insert your aim here", "Type a question". */
  static boolean askToInsert(String text) {
    Words first = read(text, 0, text.length(), 1);
    boolean asks = first.size > 0 && INSERTING.contains(first.folded(0));
    boolean isHere = first.size > 0 && HERE.contains(first.folded(0));
    if ((!asks && !isHere) || text.indexOf('?') >= 0) {
      return false;
    }
    Words words = read(text, 0, text.length());
    int last = words.size - 1;
    if (last < 1 || last >= MOST_WORDS) {
      return false;
    }
    return HERE.contains(words.folded(last)) || (asks && field(words, 1) == words.size);
  }

  /** Whether the words behind an index begin with a unit of measure. */
  static boolean areOfUnit(String text, int from) {
    Words words = read(text, from, Math.min(text.length(), from + MOST_UNITS));
    return words.size > 0 && UNITS.contains(words.folded(0));
  }

  /** Whether brackets hold more than a slot has: a sentence with its mark, or many words. */
  static boolean areSentence(String text) {
    Words words = read(text, 0, text.length());
    char last = text.charAt(text.length() - 1);
    return words.size > MOST_WORDS_OF_SLOT || (words.size > 2 && ".!?".indexOf(last) >= 0);
  }

  /** Whether brackets hold an order to insert something, or consist of what a template names. */
  static boolean areOfSlot(String text) {
    Words words = read(text, 0, text.length());
    return areOfTemplate(text) || (words.size > 0 && words.folded(0).equals("insert"));
  }

  /** Reads one word more than a short text has, at most. */
  private static Words read(String text, int from, int to) {
    return read(text, from, to, MOST_WORDS + 1);
  }

  private static Words read(String text, int from, int to, int most) {
    Words words = new Words(most);
    for (int i = from; i < to && words.size < most && words.open() <= MOST_UNITS; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isWordPart(point)) {
        append(words.letters, point);
      } else if (!isBetweenParts(point)) {
        words.end(point == '.' || point == ')' || point == ':');
      }
    }
    words.end(false);
    return words;
  }

  /** The words of a text without case and accents. */
  private static final class Words {
    /** All words in a row: what is looked up here are some of them without spaces. */
    private final StringBuilder letters;

    private final int[] ends;
    private int size;

    /** How many words at the beginning are numbers as in a list, such as "1." or "2)". */
    private int numbers;

    Words(int most) {
      letters = new StringBuilder(most * USUAL_WORD);
      ends = new int[most];
    }

    /** The length of the word that has no end yet. */
    int open() {
      return letters.length() - start(size);
    }

    void end(boolean isListed) {
      if (open() > 0) {
        ends[size] = letters.length();
        size++;
        if (isListed && numbers == size - 1 && isNumber(numbers)) {
          numbers++;
        }
      }
    }

    private int start(int word) {
      return word == 0 ? 0 : ends[word - 1];
    }

    String folded(int word) {
      return joined(word, word + 1);
    }

    String joined(int from, int to) {
      return letters.substring(start(from), start(to));
    }

    boolean isNumber(int word) {
      if (word >= size) {
        return false;
      }
      for (int i = start(word); i < ends[word]; i++) {
        if (letters.charAt(i) < '0' || letters.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }

    /** An ordinal such as "1st", or another short word that begins with a digit, such as "5km". */
    boolean isOrdinal(int word) {
      int start = start(word);
      int end = ends[word];
      return end - start <= LONGEST_ORDINAL
          && Character.isDigit(letters.charAt(start))
          && !Character.isDigit(letters.charAt(end - 1));
    }
  }

  private static boolean isWordPart(int point) {
    if (point < 0x80 && Character.isLetterOrDigit(point)) {
      return true;
    }
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
