package io.github.mentoring4j.internal;

import io.github.mentoring4j.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the places that a template leaves to fill in: {@code [your name]}, {@code {{topic}}}, {@code TODO: …}, lorem ipsum; and tells texts that
 * say nothing, such as {@code TBD}.
 *
 * <p>Square brackets hold notes, links and check boxes as well. They count only if templates use all their words.
 */
public final class Placeholders {
  /** A longer text is prose in brackets. It also bounds the time for a text of opening marks. */
  private static final int LONGEST = 60;

  private static final Set<String> NAMING = Set.of(
      "company",
      "date",
      "day",
      "event",
      "field",
      "goal",
      "insert",
      "job",
      "link",
      "mentee",
      "mentor",
      "name",
      "number",
      "objective",
      "place",
      "placeholder",
      "position",
      "project",
      "question",
      "role",
      "skill",
      "text",
      "time",
      "title",
      "todo",
      "topic",
      "url");
  private static final Set<String> JOINING =
      Set.of("a", "an", "first", "here", "in", "last", "my", "of", "s", "the", "this", "your");
  private static final Set<String> SAYING_NOTHING = Set.of("", "tbd", "tba", "tbc", "na");
  private static final int LONGEST_SAYING_NOTHING = 3;
  private static final String LOREM = "lorem ipsum";
  private static final String TODO = "TODO";

  private Placeholders() {}

  /**
   * Returns whether a text says nothing: nothing to see, punctuation alone, or one of the usual abbreviations of "later".
   *
   * @param text the text
   * @return true for the empty text, for {@code …}, {@code TBD} and {@code n/a}
   */
  public static boolean saysNothing(String text) {
    return saysNothing(text, 0, text.length());
  }

  /**
   * Returns whether a part of a text says nothing.
   *
   * @param text the text
   * @param from the index of the first UTF-16 unit of the part
   * @param to the index behind its last one
   * @return true as in {@link #saysNothing(String)}
   */
  public static boolean saysNothing(String text, int from, int to) {
    StringBuilder seen = new StringBuilder();
    for (int i = from; i < to && seen.length() <= LONGEST_SAYING_NOTHING; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Characters.isVisible(point)
          && !Characters.isPunctuation(point)
          && !Characters.isMark(point)) {
        seen.appendCodePoint(Characters.fold(point));
      }
    }
    return SAYING_NOTHING.contains(seen.toString());
  }

  /**
   * Returns the places of all placeholders.
   *
   * @param text the text
   * @return the places in their order and without overlap
   */
  public static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>(0);
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      if (end > i) {
        spans.add(new Span(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return spans;
  }

  /** The end of the placeholder that starts here, or -1 where none does. */
  private static int end(String text, int start) {
    return switch (text.charAt(start)) {
      case '[' -> bracket(text, start);
      case '{' -> text.startsWith("{{", start) ? close(text, start + 2, "}}") : -1;
      case 'T' -> todo(text, start);
      case 'l', 'L' ->
        text.regionMatches(true, start, LOREM, 0, LOREM.length()) ? start + LOREM.length() : -1;
      default -> -1;
    };
  }

  private static int bracket(String text, int start) {
    int end = close(text, start + 1, "]");
    boolean isLink = end > 0 && text.startsWith("(", end);
    return end > 0 && !isLink && isTemplateWords(text.substring(start + 1, end - 1)) ? end : -1;
  }

  private static int close(String text, int from, String mark) {
    int last = Math.min(text.length() - mark.length(), from + LONGEST);
    for (int i = from; i <= last; i++) {
      if (text.startsWith(mark, i)) {
        return i == from ? -1 : i + mark.length();
      }
    }
    return -1;
  }

  private static boolean isTemplateWords(String text) {
    boolean names = false;
    StringBuilder word = new StringBuilder();
    for (char unit : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(unit)) {
        word.append(unit);
      } else if (!word.isEmpty()) {
        boolean naming = NAMING.contains(word.toString());
        if (!naming && !JOINING.contains(word.toString())) {
          return false;
        }
        names |= naming;
        word.setLength(0);
      }
    }
    return names;
  }

  /** In a longer text only with its colon: the word alone can be a topic. */
  private static int todo(String text, int start) {
    if (!text.startsWith(TODO, start)
        || (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start)))) {
      return -1;
    }
    int end = start + TODO.length();
    if (text.startsWith(":", end)) {
      return end + 1;
    }
    // The end first: a word that follows is seen at once, so that many of them cost no more than
    // one.
    boolean alone = saysNothing(text, end, text.length()) && saysNothing(text, 0, start);
    return alone ? end : -1;
  }
}
