package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what templates leave to fill in: {@code [your name]}, {@code {{topic}}}, {@code TODO: …}, lorem ipsum.
 *
 * <p>Square brackets hold notes, links and check boxes as well, so they count only if all their words are such as templates use.
 */
final class Placeholders {
  /** What is longer is prose in brackets. It also bounds the time for a text of opening marks. */
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
  private static final String LOREM = "lorem ipsum";
  private static final String TODO = "TODO";

  private Placeholders() {}

  /** Gives the places of all placeholders, in their order and without overlap. */
  static List<Span> in(String text) {
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

  /** In a longer text only with its colon, for the word alone is also what somebody may want to talk about. */
  private static int todo(String text, int start) {
    if (!text.startsWith(TODO, start)
        || (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start)))) {
      return -1;
    }
    int end = start + TODO.length();
    if (text.startsWith(":", end)) {
      return end + 1;
    }
    // The end first: it is seen at once wherever another word follows, so that many of them cost no
    // more than one.
    boolean alone =
        PlanText.isMissing(text, end, text.length()) && PlanText.isMissing(text, 0, start);
    return alone ? end : -1;
  }
}
